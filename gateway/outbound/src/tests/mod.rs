//! Tests against tiny servers on this machine.

mod guarded;
mod sent;
mod server;

use crate::{Ask, Configuration, Outbound};
use std::time::Duration;

fn quick(allow: &[String]) -> Configuration {
    Configuration {
        allow: allow.to_vec(),
        first_delay: Duration::from_millis(1),
        longest_delay: Duration::from_millis(5),
        whole: Duration::from_secs(5),
        largest: 1 << 20,
        ..Configuration::default()
    }
}

fn client(allow: &[String]) -> Outbound {
    Outbound::new(quick(allow)).unwrap()
}

fn get(address: &str, path: &str) -> Ask {
    Ask::get(format!("http://{address}{path}"))
}
