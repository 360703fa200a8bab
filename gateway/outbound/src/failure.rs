//! What went wrong below, in words.

use crate::resolve::Forbidden;
use crate::retry::Unsettled;
use crate::transport::Failed;
use passerelle_model::loss::Text;
use std::error::Error;
use std::io;
use std::time::Duration;

/// Says what an error of the client means for the caller. Addresses are left out: they may hold keys.
pub(crate) fn explain(error: &reqwest::Error, host: &str, whole: Duration) -> Unsettled {
    let mut cause: &(dyn Error + 'static) = error;
    loop {
        if let Some(Forbidden(text)) = cause.downcast_ref() {
            return Unsettled::Final(Failed::Refused(text.clone()));
        }
        if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
            return Unsettled::Final(Failed::Untrusted(Text::new(
                format!(
                    "{host} could not prove who it is ({tls}); its operator should renew or complete its certificate, or a private authority must be added to this machine's certificates"
                ),
                format!(
                    "{host} n'a pas pu prouver son identité ({tls}) ; son exploitant doit renouveler ou compléter son certificat, ou une autorité privée doit être ajoutée aux certificats de cette machine"
                ),
            )));
        }
        // An io::Error passes over its own content when it is asked for its source.
        let inner =
            cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref).map(|inner| inner as &(dyn Error + 'static));
        match inner.or_else(|| cause.source()) {
            Some(next) => cause = next,
            None => break,
        }
    }
    if error.is_timeout() {
        Unsettled::Again(late(host, whole))
    } else {
        Unsettled::Again(unreachable(host, &cause.to_string()))
    }
}

/// No answer, or half of one.
pub(crate) fn unreachable(host: &str, said: &str) -> Failed {
    Failed::Unreachable(Text::new(
        format!("{host} cannot be reached: {said}; check the address, and whether the server runs"),
        format!("{host} est injoignable : {said} ; vérifiez l'adresse, et si le serveur fonctionne"),
    ))
}

/// No answer in time.
pub(crate) fn late(host: &str, after: Duration) -> Failed {
    let seconds = after.as_secs_f32();
    Failed::Late(Text::new(
        format!("{host} did not answer within {seconds} s; try later, or ask for less at once"),
        format!("{host} n'a pas répondu en {seconds} s ; réessayez plus tard, ou demandez moins à la fois"),
    ))
}

/// More than an answer may be.
pub(crate) fn too_large(host: &str, largest: usize) -> Failed {
    Failed::TooLarge(Text::new(
        format!("the answer of {host} is larger than {largest} bytes; ask for smaller pages"),
        format!("la réponse de {host} dépasse {largest} octets ; demandez des pages plus petites"),
    ))
}
