//! A reader who types what a page says: one folder, one shell after another,
//! and the gateway that the page starts.

use crate::console::{Step, shown, steps};
use crate::page::{Page, all};
use passerelle_tests::fake::FakeProcess;
use passerelle_tests::gateway::Gateway;
use passerelle_tests::{binary, root};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// Commands that set up or run the tests themselves; each is checked otherwise.
fn is_elsewhere(command: &str) -> bool {
    let first = |word: &str| command == word || command.starts_with(&format!("{word} "));
    if first("./test") {
        return stages_exist(command);
    }
    if first("just") {
        return recipe_exists(command);
    }
    ["git clone", "cd passerelle", "UPDATE=1 ./test", "cargo run --release --bin"].iter().any(|w| first(w))
}

fn stages_exist(command: &str) -> bool {
    let list = Command::new("./test").arg("--list").current_dir(root()).output().expect("./test runs");
    let known = String::from_utf8_lossy(&list.stdout).into_owned();
    let asked = command.split_whitespace().skip(1).take_while(|w| !w.starts_with('#'));
    asked.into_iter().all(|a| a == "--all" || a == "--list" || known.lines().any(|k| k == a))
}

fn recipe_exists(command: &str) -> bool {
    let recipes = std::fs::read_to_string(root().join("justfile")).expect("justfile");
    let asked = command.split_whitespace().nth(1).unwrap_or_default();
    recipes.lines().any(|l| l == format!("{asked}:"))
}

/// One reading of one page.
struct Session {
    folder: TempDir,
    gateway: Option<Gateway>,
    /// Fake platforms, each with the address that the page shows for it.
    fakes: Vec<(String, FakeProcess)>,
    lang: &'static str,
}

/// Where the pages say that the gateway listens.
const SHOWN: &str = "127.0.0.1:8080";

impl Session {
    fn new(lang: &'static str) -> Session {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy(&root().join("schemas"), &folder.path().join("schemas"));
        Session { folder, gateway: None, fakes: Vec::new(), lang }
    }

    /// What a page writes, with the addresses that its servers have here.
    fn typed(&self, text: &str) -> String {
        self.fakes.iter().fold(text.to_string(), |text, (shown, fake)| text.replace(shown, &fake.host()))
    }

    /// What is printed here, with the addresses that the page shows.
    fn printed(&self, text: &str) -> String {
        let here = self.gateway.as_ref().map(|gateway| gateway.address.to_string());
        let text = here.map_or(text.to_string(), |here| text.replace(&here, SHOWN));
        self.fakes.iter().fold(text, |text, (shown, fake)| text.replace(&fake.host(), shown))
    }

    /// Starts a fake platform on a free port; the page names another one with `--listen`.
    fn fake(&mut self, arguments: &str) -> (String, i32) {
        let mut arguments: Vec<&str> = arguments.split_whitespace().collect();
        let at = arguments.iter().position(|word| *word == "--listen").expect("a page says where a fake listens");
        let shown = arguments.drain(at..at + 2).nth(1).expect("--listen ADDRESS").to_string();
        let platform = arguments.first().copied().unwrap_or_default();
        let printed = format!("{platform} at http://{shown}\n");
        self.fakes.push((shown, FakeProcess::spawn(&arguments)));
        (printed, 0)
    }

    /// Runs a command as the reader would; what it prints, and its exit code.
    fn run(&mut self, command: &str) -> (String, i32) {
        let command = command.replace("cargo run --release -- ", "passerelle ");
        let command = command.replace("cargo run --release -p passerelle-fakes -- ", "passerelle-fakes ");
        if let Some(arguments) = command.strip_prefix("passerelle-fakes ") {
            return self.fake(arguments);
        }
        if let Some(arguments) = command.strip_prefix("passerelle serve") {
            let arguments: Vec<&str> = arguments.split_whitespace().collect();
            // Whoever starts it again has stopped it: two do not share a folder.
            if let Some(before) = self.gateway.take() {
                before.stop();
            }
            let gateway = Gateway::spawn_in(self.folder.path(), self.lang, &arguments);
            let printed = gateway.printed().replace(&gateway.address.to_string(), SHOWN);
            self.gateway = Some(gateway);
            return (printed, 0);
        }
        if self.gateway.is_none() && command.contains(SHOWN) {
            // The page speaks to a gateway that its reader runs.
            self.gateway = Some(Gateway::spawn_in(self.folder.path(), self.lang, &[]));
        }
        let here = self.gateway.as_ref().map(|g| g.address.to_string());
        let typed = self.typed(&here.map_or(command.clone(), |here| command.replace(SHOWN, &here)));
        let binary = binary();
        let path =
            format!("{}:{}", binary.parent().expect("a folder").display(), std::env::var("PATH").unwrap_or_default());
        let ran = Command::new("bash")
            .args(["-c", &format!("exec 2>&1\n{typed}")])
            .current_dir(self.folder.path())
            .env("PATH", path)
            .env("LANG", self.lang)
            .env("TMPDIR", self.folder.path())
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .output()
            .expect("bash runs");
        let printed = self.printed(&String::from_utf8_lossy(&ran.stdout));
        (printed, ran.status.code().unwrap_or(-1))
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a readable folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, &to).expect("a copy");
        }
    }
}

/// What a page would say if it said what happens, and where it differs.
fn read(page: &Page) -> (String, Vec<String>, usize) {
    let mut session = Session::new(page.lang());
    let mut text = page.text.clone();
    let mut wrong = Vec::new();
    let mut commands = 0;
    for fence in page.fences() {
        if let Some(file) = fence.value("file") {
            let path = session.folder.path().join(file);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, session.typed(&fence.body)).expect("a file of the page");
        }
        if fence.language != "console" {
            continue;
        }
        let exit = fence.value("exit").map_or(0, |e| e.parse().expect("exit=NUMBER"));
        let steps = steps(&fence);
        let mut body = String::new();
        for (i, step) in steps.iter().enumerate() {
            commands += 1;
            let expected = if i + 1 == steps.len() { exit } else { 0 };
            body.push_str(&step.written);
            body.push_str(&take(&mut session, page, step, expected, &mut wrong));
        }
        text = text.replacen(&fence.body, &body, 1);
    }
    (text, wrong, commands)
}

/// Runs one step; the output that the page should show.
fn take(session: &mut Session, page: &Page, step: &Step, exit: i32, wrong: &mut Vec<String>) -> String {
    if is_elsewhere(&step.command) {
        return step.output.clone();
    }
    let (printed, code) = session.run(&step.command);
    let place = format!("{}:{}: $ {}", page.name, step.line, step.command);
    if code != exit {
        wrong.push(format!("{place}\n  exit code {code}, not {exit}\n{printed}"));
    }
    if shown(&step.output, &printed) {
        return step.output.clone();
    }
    wrong.push(format!("{place}\n--- the page shows\n{}--- it prints\n{printed}", step.output));
    if printed.ends_with('\n') || printed.is_empty() { printed } else { format!("{printed}\n") }
}

#[test]
fn every_command_prints_what_its_page_shows() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    let mut commands = 0;
    for page in all() {
        let (text, differences, count) = read(&page);
        commands += count;
        if update && text != page.text {
            std::fs::write(&page.path, text).expect("the page is written");
        } else {
            wrong.extend(differences);
        }
    }
    assert!(
        wrong.is_empty(),
        "{} commands differ; UPDATE=1 rewrites the output\n\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
    println!("{commands} commands of the pages ran");
    assert!(commands >= 20, "only {commands} commands in the pages");
}

#[test]
fn a_page_that_shows_another_output_is_seen() {
    let check = |body: &str, expected: usize| {
        let page = Page { path: root().join("x.md"), name: "x.md".into(), text: format!("```console\n{body}```\n") };
        let (text, wrong, _) = read(&page);
        assert_eq!(wrong.len(), expected, "{wrong:?}");
        text
    };
    check("$ echo one\none\n", 0);
    assert_eq!(check("$ echo one\ntwo\n", 1), "```console\n$ echo one\none\n```\n");
    check("$ false\n", 1);
    check("$ just nonsense\n", 2);
}
