use super::server::{answer, serve};
use super::{client, get, quick};
use crate::guard::{self, Allowed};
use crate::{Ask, Failed, Looking, Names, Outbound, Transport};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn every_spelling_gets_its_verdict() {
    let allow = ["127.0.0.1:4321", "[::1]:4321", "hub.lan:6379"].map(str::to_string);
    let allowed = Allowed::parse(&allow).unwrap();
    let mut count = 0;
    for line in include_str!("addresses.tsv").lines() {
        let [spelling, verdict, why] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found = guard::parse(spelling).and_then(|url| guard::check(url, &allowed, guard::judge));
        assert_eq!(found.is_ok(), verdict == "open", "{spelling} ({why}): {found:?}");
        count += 1;
    }
    assert!(count >= 60);
}

#[test]
fn an_entry_without_a_port_is_no_permission() {
    for entry in ["hub.example", "hub.example:x", "http://hub.example:80", "a b:80", ""] {
        assert!(Allowed::parse(&[entry.to_string()]).is_err(), "{entry}");
    }
}

#[tokio::test]
async fn a_refusal_says_what_to_write() {
    let Err(Failed::Refused(text)) = client(&[]).send(&get("127.0.0.1:8080", "/")).await else { panic!() };
    assert!(text.en.contains("allow = [\"127.0.0.1:8080\"]") && text.fr.contains("boucle locale"), "{text:?}");
}

#[tokio::test]
async fn a_redirect_to_a_private_address_is_refused() {
    let hidden = serve(vec![answer(200, "", b"secret")]).await;
    let open = serve(vec![answer(302, &format!("location: http://{}/\r\n", hidden.address), b"")]).await;
    let found = client(std::slice::from_ref(&open.address)).send(&get(&open.address, "/")).await;
    assert!(matches!(found, Err(Failed::Refused(_))), "{found:?}");
    assert_eq!(hidden.count(), 0);
}

/// Says 127.0.0.1 at the first look-up and 127.0.0.2 at every other.
#[derive(Default)]
struct Turning(AtomicUsize);

impl Names for Turning {
    fn look_up(&self, _: &str) -> Looking {
        let last = if self.0.fetch_add(1, Ordering::SeqCst) == 0 { 1 } else { 2 };
        Box::pin(async move { Ok(vec![IpAddr::from([127, 0, 0, last])]) })
    }
}

#[tokio::test]
async fn a_name_that_turns_private_at_the_second_look_up_is_refused() {
    let hub = serve(vec![answer(200, "", b"ok")]).await;
    let port = hub.address.rsplit_once(':').unwrap().1;
    let ask = Ask::get(format!("http://hub.example:{port}/"));
    let names = Arc::new(Turning::default());
    let judge: guard::Judge = |address| (address != IpAddr::from([127, 0, 0, 1])).then_some(("private", "privée"));
    let client = Outbound::judged(quick(&[]), names.clone(), judge).unwrap();
    assert_eq!(client.send(&ask).await.unwrap().status, 200);
    assert_eq!(names.0.load(Ordering::SeqCst), 1, "one look-up is checked and used");
    let found = client.send(&ask).await;
    assert!(matches!(found, Err(Failed::Refused(_))), "{found:?}");
}
