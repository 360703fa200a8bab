//! The program in a folder of its own.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// A folder with a configuration.
pub(crate) struct Folder(TempDir);

/// What a command printed and how it ended.
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: Option<i32>,
}

impl Folder {
    /// A folder whose configuration lets one private address be asked.
    pub(crate) fn allowing(url: &str) -> Self {
        let folder = Folder(tempfile::tempdir().expect("a folder"));
        let target = url.split("://").nth(1).expect("an address");
        folder.configure(&format!(
            "# ours\npublic_url = \"https://gateway.example\"\n\n[outbound]\nallow = [\"{target}\"]\n"
        ));
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn configure(&self, text: &str) {
        std::fs::write(self.path().join("passerelle.toml"), text).expect("a configuration");
    }

    pub(crate) fn configuration(&self) -> String {
        std::fs::read_to_string(self.path().join("passerelle.toml")).expect("a configuration")
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_until("", arguments)
    }

    /// Runs a command that is killed at a point.
    pub(crate) fn run_until(&self, point: &str, arguments: &[&str]) -> Ran {
        let output = self.command(arguments).env("PASSERELLE_FAULT", point).output().expect("passerelle runs");
        Ran {
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
            code: output.status.code(),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
        command.args(arguments).current_dir(self.path()).stdin(Stdio::null());
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C.UTF-8");
        command.env("HUB_KEY", "hub-key").env("WRONG_KEY", "no-such-key");
        command
    }
}

/// A server that runs in a folder.
pub(crate) struct Server(Child);

impl Server {
    /// Starts it and waits until it is ready.
    pub(crate) fn start(folder: &Folder) -> Self {
        let mut child = folder
            .command(&["serve", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("passerelle starts");
        let mut err = child.stderr.take().expect("a pipe");
        std::thread::spawn(move || {
            let mut text = String::new();
            err.read_to_string(&mut text).ok();
        });
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let ready = lines.by_ref().map_while(Result::ok).find(|line| line.contains("is ready"));
        ready.expect("it says that it is ready");
        std::thread::spawn(move || lines.count());
        Server(child)
    }

    /// Asks it to stop and waits for its end.
    pub(crate) fn stop(mut self) {
        let pid = self.0.id().to_string();
        Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs");
        assert!(self.0.wait().expect("it ends").success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
