//! Accounts at platforms that behave as the real ones do, read from end to end.

mod hub;
mod linked;

use passerelle_fakes::{Fake, InProcess, Platform as FakePlatform};
use passerelle_lens::Settings;
use passerelle_platforms::fetch::{End, Event, Item, Learnt, List, ReadError, read};
use passerelle_platforms::{Account, Platforms, Secret};
use std::collections::BTreeMap;

const ORIGIN: &str = "https://platform.example";

/// A fake with an account at it.
struct Bench {
    fake: Fake,
    account: Account,
    learnt: Learnt,
}

/// What the last reading of each list said.
struct Read {
    result: Result<(), ReadError>,
    lists: BTreeMap<List, (Vec<Item>, End)>,
    /// How often each list was opened.
    opened: BTreeMap<List, usize>,
}

impl Bench {
    fn new(fake: impl FakePlatform + 'static, platform: &str, path: &str, key: &str) -> Self {
        let account = Account {
            id: "account".into(),
            platform: platform.into(),
            base_url: format!("{ORIGIN}{path}"),
            secret: Some(Secret::new(key)),
            settings: Settings::default(),
        };
        Bench { fake: Fake::new(fake), account, learnt: Learnt::default() }
    }

    fn set(mut self, name: &str, value: &str) -> Self {
        self.account.settings.set(name, value).expect("a good setting");
        self
    }

    /// Reads once; what is learnt is kept for the next time.
    async fn read(&mut self) -> Read {
        let platforms = Platforms::embedded();
        let platform = platforms.get(&self.account.platform).expect("it is shipped").expect("it reads");
        let transport = InProcess::new().host(ORIGIN, &self.fake);
        let (sender, mut events) = tokio::sync::mpsc::channel(1);
        let reading = read(platform, &self.account, &transport, self.learnt.clone(), None, sender);
        let (mut lists, mut opened) = (BTreeMap::new(), BTreeMap::new());
        let mut learnt = self.learnt.clone();
        let listening = async {
            let mut open: Option<(List, Vec<Item>)> = None;
            while let Some(event) = events.recv().await {
                match event {
                    Event::Opened(list) => {
                        assert!(open.is_none(), "lists follow one another");
                        *opened.entry(list.clone()).or_insert(0) += 1;
                        open = Some((list, Vec::new()));
                    }
                    Event::Page(page) => open.as_mut().expect("a list is open").1.extend(page.items),
                    Event::Refused(refusal) => panic!("{refusal:?}"),
                    Event::Closed(end) => {
                        let (list, items) = open.take().expect("a list is open");
                        lists.insert(list, (items, end));
                    }
                    Event::Learnt(told) => learnt = told,
                }
            }
            assert!(open.is_none(), "every list that begins ends");
        };
        let (result, ()) = tokio::join!(reading, listening);
        self.learnt = learnt;
        Read { result, lists, opened }
    }
}

impl Read {
    /// Keys of the items of one list.
    fn keys(&self, resource: &str, scope: &str) -> Vec<&str> {
        let list = List { resource: resource.into(), scope: scope.into() };
        let (items, _) = self.lists.get(&list).unwrap_or_else(|| panic!("{list:?} is in {:?}", self.lists.keys()));
        items.iter().map(|item| item.key.as_str()).collect()
    }

    /// Lists that are broken, with why.
    fn broken(&self) -> Vec<String> {
        let broken = |(list, (_, end)): (&List, &(Vec<Item>, End))| match end {
            End::Whole => None,
            End::Broken { why, .. } => Some(format!("{} {}: {}", list.resource, list.scope, why.en)),
        };
        self.lists.iter().filter_map(broken).collect()
    }
}
