//! A fake platform as a process of its own, for what a reader of the book does with two
//! terminals. A test that changes what the platform says while a gateway reads it serves
//! the fake itself: `passerelle_fakes::Http::serve`.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::beside;
use crate::http::{Answer, ask};

/// A running `passerelle-fakes`.
#[derive(Debug)]
pub struct FakeProcess {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl FakeProcess {
    /// Starts one, such as `["openfoodnetwork", "--products", "500"]`, and waits until it says where it listens.
    ///
    /// # Panics
    /// When it says nothing within ten seconds.
    pub fn spawn(arguments: &[&str]) -> FakeProcess {
        let mut child = Command::new(beside("passerelle-fakes"))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("passerelle-fakes starts");
        let (tell, told) = mpsc::channel();
        let out = BufReader::new(child.stdout.take().expect("a pipe"));
        std::thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if let Some((_, address)) = line.split_once(" at http://") {
                    tell.send(address.parse::<SocketAddr>()).ok();
                }
            }
        });
        match told.recv_timeout(Duration::from_secs(10)) {
            Ok(Ok(address)) => FakeProcess { child, address },
            _ => {
                child.kill().ok();
                child.wait().ok();
                panic!("`passerelle-fakes {}` printed no address within ten seconds", arguments.join(" "));
            }
        }
    }

    /// Its address without a slash at the end, as an account names it.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Host and port, as `[outbound] allow` names them.
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Asks it something.
    ///
    /// # Panics
    /// When no answer comes.
    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        ask(self.address, "GET", path, headers, b"").unwrap_or_else(|e| panic!("GET {path}: {e}"))
    }
}

impl Drop for FakeProcess {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
