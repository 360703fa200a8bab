//! Which IP addresses belong to the public internet. Everything else could be
//! a neighbour of the gateway that a stranger's request must not reach.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Why an address is no public one, in English and in French.
pub(crate) type Why = (&'static str, &'static str);

/// Decides about an address: `None` is public.
pub(crate) type Judge = fn(IpAddr) -> Option<Why>;

const V4: &[(Ipv4Addr, u32, Why)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8, ("this host itself", "cette machine elle-même")),
    (Ipv4Addr::new(10, 0, 0, 0), 8, ("a private network", "un réseau privé")),
    (Ipv4Addr::new(100, 64, 0, 0), 10, ("a network shared by a provider", "un réseau partagé par un fournisseur")),
    (Ipv4Addr::new(127, 0, 0, 0), 8, ("this machine (loopback)", "cette machine (boucle locale)")),
    (Ipv4Addr::new(169, 254, 0, 0), 16, ("a link-local address", "une adresse de lien local")),
    (Ipv4Addr::new(172, 16, 0, 0), 12, ("a private network", "un réseau privé")),
    (Ipv4Addr::new(192, 0, 0, 0), 24, ("reserved for protocols", "réservée aux protocoles")),
    (Ipv4Addr::new(192, 0, 2, 0), 24, ("for documentation only", "réservée à la documentation")),
    (Ipv4Addr::new(192, 88, 99, 0), 24, ("a 6to4 relay", "un relais 6to4")),
    (Ipv4Addr::new(192, 168, 0, 0), 16, ("a private network", "un réseau privé")),
    (Ipv4Addr::new(198, 18, 0, 0), 15, ("for measurements only", "réservée aux mesures")),
    (Ipv4Addr::new(198, 51, 100, 0), 24, ("for documentation only", "réservée à la documentation")),
    (Ipv4Addr::new(203, 0, 113, 0), 24, ("for documentation only", "réservée à la documentation")),
    (Ipv4Addr::new(224, 0, 0, 0), 4, ("a multicast address", "une adresse de multidiffusion")),
    (Ipv4Addr::new(240, 0, 0, 0), 4, ("reserved or broadcast", "réservée ou de diffusion")),
];

const V6: &[(Ipv6Addr, u32, Why)] = &[
    (Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, 1), 128, ("this machine (loopback)", "cette machine (boucle locale)")),
    (Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, 0, 0), 96, ("an IPv4 address in IPv6", "une adresse IPv4 dans IPv6")),
    (
        Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0),
        32,
        ("an IPv4 address in IPv6 (NAT64)", "une adresse IPv4 dans IPv6 (NAT64)"),
    ),
    (
        Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0),
        32,
        ("an IPv4 address in IPv6 (Teredo)", "une adresse IPv4 dans IPv6 (Teredo)"),
    ),
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, ("reserved for protocols", "réservée aux protocoles")),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, ("for documentation only", "réservée à la documentation")),
    (
        Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0),
        16,
        ("an IPv4 address in IPv6 (6to4)", "une adresse IPv4 dans IPv6 (6to4)"),
    ),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, ("for documentation only", "réservée à la documentation")),
    (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7, ("a private network", "un réseau privé")),
    (Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10, ("a link-local address", "une adresse de lien local")),
    (Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0), 8, ("a multicast address", "une adresse de multidiffusion")),
];

/// Why `address` is not public; `None` if it is.
pub(crate) fn judge(address: IpAddr) -> Option<Why> {
    match address {
        IpAddr::V4(address) => {
            let bits = address.to_bits();
            V4.iter().find(|(net, length, _)| (bits ^ net.to_bits()) >> (32 - length) == 0).map(|found| found.2)
        }
        IpAddr::V6(address) => {
            let bits = address.to_bits();
            let listed = V6.iter().find(|(net, length, _)| (bits ^ net.to_bits()) >> (128 - length) == 0);
            // Only 2000::/3 has been given out as global unicast (RFC 4291 §2.4).
            listed
                .map(|found| found.2)
                .or_else(|| (bits >> 125 != 1).then_some(("not a public address", "pas une adresse publique")))
        }
    }
}
