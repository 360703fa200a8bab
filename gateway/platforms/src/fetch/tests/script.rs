//! A transport that answers from a script and remembers what it was asked.

use crate::account::{Account, Secret};
use crate::fetch::{End, Event, Learnt, List, Page, ReadError, read};
use crate::folder::Files;
use crate::platform::{Platform, Platforms};
use bytes::Bytes;
use passerelle_lens::Settings;
use passerelle_outbound::{Answer, Ask, Failed, Sending, Transport};
use std::sync::Mutex;

/// What a scripted platform answers.
pub(crate) type Script = dyn Fn(&Ask) -> Result<(u16, String), Failed> + Send + Sync;

/// A transport with a script.
pub(crate) struct Scripted {
    script: Box<Script>,
    pub(crate) asked: Mutex<Vec<Ask>>,
}

impl Scripted {
    pub(crate) fn new(script: impl Fn(&Ask) -> Result<(u16, String), Failed> + Send + Sync + 'static) -> Self {
        Scripted { script: Box::new(script), asked: Mutex::default() }
    }

    /// The paths that were asked, with their parameters.
    pub(crate) fn paths(&self) -> Vec<String> {
        let asked = self.asked.lock().expect("no test panicked");
        asked.iter().map(|ask| ask.url.splitn(4, '/').nth(3).unwrap_or_default().to_string()).collect()
    }
}

impl Transport for Scripted {
    fn send<'a>(&'a self, ask: &'a Ask) -> Sending<'a> {
        Box::pin(async move {
            self.asked.lock().expect("no test panicked").push(ask.clone());
            let (status, body) = (self.script)(ask)?;
            let headers = match body.split_once("\n\n").filter(|(head, _)| head.contains("link: ")) {
                Some((head, _)) => vec![("link".to_string(), head.replace("link: ", ""))],
                None => Vec::new(),
            };
            let body = match headers.is_empty() {
                true => body,
                false => body.split_once("\n\n").map(|(_, body)| body.to_string()).unwrap_or_default(),
            };
            Ok(Answer { status, headers, url: ask.url.clone(), body: Bytes::from(body) })
        })
    }
}

/// One list as it was told.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) list: List,
    pub(crate) pages: Vec<Page>,
    pub(crate) refused: usize,
    pub(crate) end: End,
}

impl Told {
    pub(crate) fn keys(&self) -> Vec<&str> {
        self.pages.iter().flat_map(|page| &page.items).map(|item| item.key.as_str()).collect()
    }

    pub(crate) fn whole(&self) -> bool {
        self.end == End::Whole
    }

    /// Why it broke, in English.
    pub(crate) fn why(&self) -> String {
        match &self.end {
            End::Whole => String::new(),
            End::Broken { why, next } => format!("{}; {}", why.en, next.en),
        }
    }
}

/// All that a reading told.
#[derive(Debug)]
pub(crate) struct Heard {
    pub(crate) lists: Vec<Told>,
    pub(crate) learnt: Learnt,
    pub(crate) result: Result<(), ReadError>,
}

impl Heard {
    pub(crate) fn of(&self, resource: &str) -> Vec<&Told> {
        self.lists.iter().filter(|told| told.list.resource == resource).collect()
    }

    /// `resource scope: keys` of every whole list.
    pub(crate) fn summary(&self) -> Vec<String> {
        let line = |told: &Told| {
            let end = if told.whole() { "" } else { " BROKEN" };
            format!("{} {}: {}{end}", told.list.resource, told.list.scope, told.keys().join(" "))
        };
        self.lists.iter().map(line).collect()
    }
}

pub(crate) fn account(platform: &str, base: &str, settings: &str) -> Account {
    Account {
        id: "hub".into(),
        platform: platform.into(),
        base_url: base.into(),
        secret: Some(Secret::new("s3cret-key")),
        settings: Settings::parse(settings).expect("settings"),
    }
}

/// A shipped platform.
pub(crate) fn shipped(name: &str) -> (Platforms, String) {
    (Platforms::embedded(), name.to_string())
}

/// A platform written in the test.
pub(crate) fn written(toml: &str) -> (tempfile::TempDir, Platforms) {
    let folder = tempfile::tempdir().expect("a folder");
    let text = format!(
        "name = \"market\"\ntitle = {{ en = \"Market\", fr = \"Marché\" }}\n{toml}\n[resources.boxes]\ntitle = {{ en = \"Boxes\", fr = \"Paniers\" }}\nread = true\n"
    );
    std::fs::create_dir(folder.path().join("market")).expect("a folder");
    std::fs::write(folder.path().join("market/platform.toml"), text).expect("a file");
    let platforms = Platforms::new(Files::only(folder.path()));
    (folder, platforms)
}

/// Reads and listens.
pub(crate) fn hear(platform: &Platform, account: &Account, transport: &dyn Transport, learnt: Learnt) -> Heard {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let (sender, mut receiver) = tokio::sync::mpsc::channel(2);
        let listening = async {
            let (mut lists, mut learnt) = (Vec::new(), Learnt::default());
            while let Some(event) = receiver.recv().await {
                match event {
                    Event::Opened(list) => {
                        lists.push(Told { list, pages: Vec::new(), refused: 0, end: End::Whole });
                    }
                    Event::Page(page) => lists.last_mut().expect("a list is open").pages.push(page),
                    Event::Refused(_) => lists.last_mut().expect("a list is open").refused += 1,
                    Event::Closed(end) => lists.last_mut().expect("a list is open").end = end,
                    Event::Learnt(told) => learnt = told,
                }
            }
            (lists, learnt)
        };
        let (result, (lists, learnt)) =
            tokio::join!(read(platform, account, transport, learnt, None, sender), listening);
        Heard { lists, learnt, result }
    })
}
