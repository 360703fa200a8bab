//! Requests that never leave the process: each host is a fake.

use crate::fake::Act;
use crate::{Fake, Request, Response};
use bytes::Bytes;
use flate2::read::GzDecoder;
use passerelle_model::loss::Text;
use passerelle_outbound::{Answer, Ask, Failed, Method, Sending, Transport};
use std::collections::BTreeMap;
use std::io::Read;

/// Longest body that an answer may have, decompressed, unless another is told.
const LARGEST: u64 = 64 << 20;
/// Redirects that are followed.
const REDIRECTS: usize = 5;

/// A transport over fakes, by origin.
#[derive(Debug, Clone)]
pub struct InProcess {
    hosts: BTreeMap<String, Fake>,
    largest: u64,
}

impl Default for InProcess {
    fn default() -> Self {
        InProcess { hosts: BTreeMap::new(), largest: LARGEST }
    }
}

impl InProcess {
    /// Reaches nobody yet.
    pub fn new() -> Self {
        InProcess::default()
    }

    /// The same with a fake behind an origin such as `https://hub.example`.
    #[must_use]
    pub fn host(mut self, origin: &str, fake: &Fake) -> Self {
        self.hosts.insert(origin.trim_end_matches('/').to_ascii_lowercase(), fake.clone());
        self
    }

    /// The same with another limit to the bytes of a decompressed body.
    #[must_use]
    pub fn largest(mut self, bytes: u64) -> Self {
        self.largest = bytes;
        self
    }

    /// The fake behind an origin.
    pub fn fake(&self, origin: &str) -> Option<&Fake> {
        self.hosts.get(origin)
    }

    async fn carry(&self, ask: &Ask) -> Result<Answer, Failed> {
        let mut url = ask.url.clone();
        for _ in 0..=REDIRECTS {
            let (origin, target) = split(&url).ok_or_else(|| refused(&url))?;
            let fake = self.hosts.get(&origin).ok_or_else(|| unreachable(&origin))?;
            let headers = ask.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone())).collect();
            let method = method(ask.method).to_string();
            let request = Request { method, origin: origin.clone(), target, headers, body: ask.body.clone() };
            let response = match fake.act(&request) {
                Act::Cut(..) => return Err(broken(&origin)),
                Act::Answer(response, delay) => {
                    if !delay.is_zero() {
                        tokio::time::sleep(delay).await;
                    }
                    response
                }
            };
            match response.header("location").filter(|_| matches!(response.status, 301 | 302 | 303 | 307 | 308)) {
                Some(to) if to.starts_with('/') => url = format!("{origin}{to}"),
                Some(to) => {
                    let (next, _) = split(to).ok_or_else(|| refused(to))?;
                    // The network would be asked whether this may be reached; here only fakes may.
                    if !self.hosts.contains_key(&next) {
                        return Err(refused(to));
                    }
                    url = to.to_string();
                }
                None => return answer(url, response, self.largest),
            }
        }
        Err(refused(&url))
    }
}

impl Transport for InProcess {
    fn send<'a>(&'a self, ask: &'a Ask) -> Sending<'a> {
        Box::pin(self.carry(ask))
    }
}

fn answer(url: String, response: Response, largest: u64) -> Result<Answer, Failed> {
    let body = match response.header("content-encoding") {
        Some("gzip") => {
            let mut body = Vec::new();
            let read = GzDecoder::new(response.body.as_ref()).take(largest + 1).read_to_end(&mut body);
            read.map_err(|_| broken(&url))?;
            Bytes::from(body)
        }
        _ => response.body,
    };
    if body.len() as u64 > largest {
        return Err(Failed::TooLarge(Text::new(
            format!("{url} answers with more than {largest} bytes"),
            format!("{url} répond par plus de {largest} octets"),
        )));
    }
    Ok(Answer { status: response.status, headers: response.headers, url, body })
}

/// Origin in lower case, and path with query.
fn split(url: &str) -> Option<(String, String)> {
    let start = url.find("://")? + 3;
    let end = url[start..].find(['/', '?', '#']).map_or(url.len(), |at| start + at);
    let rest = url[end..].split('#').next().unwrap_or_default();
    let target = if rest.starts_with('/') { rest.to_string() } else { format!("/{rest}") };
    Some((url[..end].to_ascii_lowercase(), target))
}

fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Head => "HEAD",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
    }
}

fn refused(url: &str) -> Failed {
    Failed::Refused(Text::new(format!("{url} may not be asked"), format!("{url} ne peut pas être interrogé")))
}

fn unreachable(origin: &str) -> Failed {
    Failed::Unreachable(Text::new(format!("nobody answers at {origin}"), format!("personne ne répond à {origin}")))
}

fn broken(at: &str) -> Failed {
    Failed::Unreachable(Text::new(
        format!("the connection to {at} broke while it answered"),
        format!("la connexion à {at} s'est rompue pendant la réponse"),
    ))
}
