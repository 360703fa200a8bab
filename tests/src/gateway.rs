//! A gateway served for one test: on a port that the system picks, in a
//! temporary folder, stopped by its own process id.

use crate::binary;
use crate::http::{Answer, ask};
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A running `passerelle serve`.
#[derive(Debug)]
pub struct Gateway {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    printed: String,
    /// Its folder lives as long as it does.
    keeps: Option<TempDir>,
}

impl Gateway {
    /// Starts a gateway in a temporary folder and waits until it says where it listens.
    pub fn spawn(arguments: &[&str]) -> Gateway {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut gateway = Gateway::spawn_in(folder.path(), "C.UTF-8", arguments);
        gateway.keeps = Some(folder);
        gateway
    }

    /// Starts one in a folder, for the language of a `LANG` value.
    ///
    /// # Panics
    /// When it says nothing within ten seconds.
    pub fn spawn_in(folder: &Path, lang: &str, arguments: &[&str]) -> Gateway {
        let mut child = Command::new(binary())
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .current_dir(folder)
            .env("LANG", lang)
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("passerelle starts");
        let (tell, told) = mpsc::channel();
        let out = BufReader::new(child.stdout.take().expect("a pipe"));
        // Reads on to the end, so that the gateway never waits for a full pipe.
        std::thread::spawn(move || {
            let mut printed = String::new();
            for line in out.lines().map_while(Result::ok) {
                printed.push_str(&format!("{line}\n"));
                if let Some(address) = address(&line) {
                    tell.send((address, std::mem::take(&mut printed))).ok();
                }
            }
        });
        match told.recv_timeout(Duration::from_secs(10)) {
            Ok((address, printed)) => Gateway { child, address, printed, keeps: None },
            Err(_) => {
                child.kill().ok();
                child.wait().ok();
                panic!("`passerelle serve` printed no address on standard output within ten seconds");
            }
        }
    }

    /// What it printed up to its address.
    pub fn printed(&self) -> &str {
        &self.printed
    }

    /// Asks it something.
    ///
    /// # Panics
    /// When no answer comes.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        ask(self.address, method, path, headers, body).unwrap_or_else(|e| panic!("{method} {path}: {e}"))
    }

    /// GET with `Accept: */*`.
    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], b"")
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Asks the process to end, and waits for it.
    ///
    /// # Panics
    /// When it is still there after ten seconds.
    pub fn stop(mut self) -> ExitStatus {
        self.terminate();
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(10) {
            if let Some(status) = self.child.try_wait().expect("a child of ours") {
                return status;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("still running ten seconds after the signal to end");
    }

    /// Sends the signal to end.
    pub fn terminate(&self) {
        Command::new("kill").arg(self.id().to_string()).status().expect("kill runs");
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The loopback address in a line such as `Open http://127.0.0.1:8080/`.
fn address(line: &str) -> Option<SocketAddr> {
    let (_, rest) = line.split_once("http://")?;
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ':')).unwrap_or(rest.len());
    rest[..end].parse().ok()
}
