//! Who asks: sessions begun by one-time links, and tokens of the configuration. Only
//! digests under a key of this process are kept, so that comparing them tells nothing
//! about the secrets, and neither a dump nor a log has one.

mod client;
mod gate;
mod link;
mod origin;
mod session;
mod sign;
mod tag;

pub use client::Client;
pub(crate) use gate::{Asking, Steward, know};
pub(crate) use sign::{sign_in, sign_out};

use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, COOKIE};
use link::Links;
use passerelle_trust::{Accounts, Caller};
use session::Sessions;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use std::time::Instant;
use tag::{Key, Tag};

/// Everyone that this server knows.
#[derive(Debug, Default)]
pub struct Callers {
    key: Key,
    clients: RwLock<HashMap<Tag, Caller>>,
    links: Links,
    sessions: Sessions,
}

/// Who sent a request, as far as it can be told.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// The caller.
    pub(crate) caller: Caller,
    /// A token was sent that nobody here has.
    pub(crate) stranger: bool,
    /// The browser said it with its cookie.
    pub(crate) by_cookie: bool,
}

impl Callers {
    /// Takes the clients of a configuration in place of those before; sessions live on.
    pub fn replace(&self, clients: Vec<Client>) {
        let known = clients.into_iter().map(|client| {
            let caller = Caller::Steward { name: client.id.into(), accounts: client.accounts };
            (self.key.tag(client.secret.as_bytes()), caller)
        });
        *self.clients.write().unwrap_or_else(PoisonError::into_inner) = known.collect();
    }

    /// Path of a link that signs a steward in, once and within thirty minutes.
    pub fn link(&self, name: &str, accounts: Accounts) -> String {
        let secret = tag::secret();
        let caller = Caller::Steward { name: name.into(), accounts };
        self.links.offer(self.key.tag(secret.as_bytes()), caller, Instant::now());
        format!("/sign-in/{secret}")
    }

    /// Begins a session with the secret of a link; none if it is spent, late or was never given.
    fn begin(&self, link: &str) -> Option<String> {
        let now = Instant::now();
        let caller = self.links.take(&self.key.tag(link.as_bytes()), now)?;
        let secret = tag::secret();
        self.sessions.begin(self.key.tag(secret.as_bytes()), caller, now);
        Some(secret)
    }

    /// Ends the session of a browser.
    fn end(&self, headers: &HeaderMap, secure: bool) {
        if let Some(secret) = cookie(headers, session::cookie_name(secure)) {
            self.sessions.end(&self.key.tag(secret.as_bytes()));
        }
    }

    /// Who sent these headers. A token counts before a cookie.
    pub(crate) fn of(&self, headers: &HeaderMap, secure: bool) -> Known {
        if let Some(token) = bearer(headers) {
            let clients = self.clients.read().unwrap_or_else(PoisonError::into_inner);
            return match clients.get(&self.key.tag(token.as_bytes())) {
                Some(caller) => Known { caller: caller.clone(), ..Known::default() },
                None => Known { stranger: true, ..Known::default() },
            };
        }
        let session = cookie(headers, session::cookie_name(secure));
        let caller = session.and_then(|secret| self.sessions.of(&self.key.tag(secret.as_bytes()), Instant::now()));
        caller.map_or_else(Known::default, |caller| Known { caller, stranger: false, by_cookie: true })
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(axum::http::HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect()
    }

    fn client(id: &str, secret: &str) -> Client {
        Client { id: id.into(), secret: secret.into(), accounts: Accounts::All }
    }

    #[test]
    fn a_token_of_the_configuration_is_known_until_the_next_one() {
        let callers = Callers::default();
        callers.replace(vec![client("till", "correct horse battery")]);
        let sent = headers(&[(AUTHORIZATION, "bearer  correct horse battery")]);
        assert_eq!(callers.of(&sent, false).caller.name(), "till");
        callers.replace(vec![client("till", "another horse battery")]);
        let known = callers.of(&sent, false);
        assert_eq!((known.caller, known.stranger), (Caller::Anonymous, true));
    }

    #[test]
    fn a_link_begins_one_session_which_outlives_other_tokens() {
        let callers = Callers::default();
        let path = callers.link("ana", Accounts::All);
        let secret = path.strip_prefix("/sign-in/").unwrap();
        let session = callers.begin(secret).unwrap();
        assert!(callers.begin(secret).is_none(), "a link is spent");
        assert!(session.len() >= 64, "256 bits");
        let sent = headers(&[(COOKIE, &format!("a=b; passerelle={session}"))]);
        callers.replace(vec![]);
        assert_eq!(callers.of(&sent, false).caller.name(), "ana");
        assert_eq!(callers.of(&sent, true).caller, Caller::Anonymous, "another cookie over https");
        callers.end(&sent, false);
        assert_eq!(callers.of(&sent, false).caller, Caller::Anonymous);
    }

    #[test]
    fn a_wrong_token_does_not_fall_back_on_the_session() {
        let callers = Callers::default();
        let path = callers.link("ana", Accounts::All);
        let session = callers.begin(&path["/sign-in/".len()..]).unwrap();
        let cookie = format!("passerelle={session}");
        let known = callers.of(&headers(&[(COOKIE, &cookie), (AUTHORIZATION, "Bearer nobody")]), false);
        assert_eq!((known.caller, known.stranger), (Caller::Anonymous, true));
    }

    #[test]
    fn nothing_printed_has_a_secret_in_it() {
        let callers = Callers::default();
        callers.replace(vec![client("till", "correct horse battery")]);
        let path = callers.link("ana", Accounts::All);
        let printed = format!("{callers:?} {:?}", client("till", "correct horse battery"));
        assert!(!printed.contains("horse") && !printed.contains(&path["/sign-in/".len()..]), "{printed}");
    }
}
