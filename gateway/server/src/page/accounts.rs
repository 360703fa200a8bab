//! `/accounts`: how every account is doing, what went wrong, and what to do.

use super::frame::Frame;
use super::reference::render;
use super::when::{When, bytes, count};
use crate::callers::Asking;
use crate::http::{App, Problem, Wanted, station};
use crate::station::Station;
use crate::translation::Language;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use passerelle_accounts::AccountStatus;
use passerelle_trust::Caller;

/// Shows the page.
pub(crate) async fn accounts(
    State(app): State<App>,
    Asking(caller): Asking,
    Wanted(language): Wanted,
) -> Result<Response, Problem> {
    let station = station(&app)?;
    let steward = caller != Caller::Anonymous;
    let mut page = Accounts {
        frame: Frame::new(language, "/accounts", ""),
        steward,
        demonstration: station.is_demonstration(),
        closed: String::new(),
        trouble: trouble(station, steward, language),
        rows: Vec::new(),
    };
    match station.gateway() {
        Err(why) => page.closed = why.to(language).into(),
        Ok(gateway) => {
            let all = gateway.status().await.map_err(|error| super::store_problem(&error))?;
            let seen = all.iter().filter(|status| status.demonstration || caller.looks_after(&status.id));
            page.rows = seen.map(|status| Row::of(status, station, language)).collect();
        }
    }
    render(&page)
}

/// How much was read of an account, and when, in one line.
fn reading(status: &AccountStatus, language: Language) -> String {
    let items = count(status.lists.iter().map(|list| list.items).sum(), language);
    let lists = status.lists.len();
    let when = status.lists.iter().filter_map(|list| list.ended).max().map(|at| When::of(at).words);
    let when = when.unwrap_or_default();
    match language {
        Language::En => format!("{items} items in {lists} lists, last read {when}"),
        Language::Fr => format!("{items} éléments dans {lists} listes, dernière lecture {when}"),
    }
}

/// What is wrong with the file that is not in force, for who may change it.
fn trouble(station: &Station, steward: bool, language: Language) -> String {
    station.trouble().filter(|_| steward).map(|bad| bad.render(language)).unwrap_or_default()
}

#[derive(Template)]
#[template(path = "accounts.html")]
struct Accounts {
    frame: Frame,
    steward: bool,
    demonstration: bool,
    closed: String,
    trouble: String,
    rows: Vec<Row>,
}

/// An account as it is shown.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) platform: String,
    pub(super) address: String,
    pub(super) state: &'static str,
    pub(super) words: String,
    pub(super) schedule: String,
    pub(super) lists: Vec<List>,
    pub(super) reading: String,
    pub(super) failing: bool,
    pub(super) records: String,
    pub(super) stale: u64,
    pub(super) disk: Meter,
    pub(super) quads: Meter,
    pub(super) warnings: Vec<(String, String)>,
}

/// One list of an account.
pub(super) struct List {
    pub(super) name: String,
    pub(super) when: Option<When>,
    pub(super) items: String,
    pub(super) broken: Option<(String, String)>,
}

/// How much of a limit is used.
pub(super) struct Meter {
    pub(super) used: u64,
    pub(super) most: u64,
    pub(super) words: String,
}

impl Row {
    /// An account for one reader.
    pub(super) fn of(status: &AccountStatus, station: &Station, language: Language) -> Self {
        let limits = station.limits();
        let say = |en: &'static str, fr: &'static str| if language == Language::Fr { fr } else { en };
        let broken = status.lists.iter().filter(|list| list.broken.is_some()).count();
        let (state, words) = match () {
            () if status.running => ("running", say("being read now", "lecture en cours")),
            () if status.lists.is_empty() => ("new", say("never read yet", "jamais lu")),
            () if broken == status.lists.len() => ("failing", say("nothing could be read", "rien n'a pu être lu")),
            () if broken > 0 || status.stale > 0 => ("partly", say("read in part", "lu en partie")),
            () => ("fine", say("up to date", "à jour")),
        };
        let title = station.platforms().get(&status.platform).and_then(Result::ok);
        let of = |used: String, most: String| match language {
            Language::En => format!("{used} of {most}"),
            Language::Fr => format!("{used} sur {most}"),
        };
        Row {
            id: status.id.clone(),
            platform: title.map_or_else(|| status.platform.clone(), |platform| platform.title.to(language).into()),
            address: status.base_url.clone(),
            state,
            words: words.into(),
            schedule: station.entry(&status.id).map(|e| e.schedule.text().to(language).into()).unwrap_or_default(),
            lists: status
                .lists
                .iter()
                .map(|list| List {
                    name: list.list.clone(),
                    when: list.ended.map(When::of),
                    items: count(list.items, language),
                    broken: list
                        .broken
                        .as_ref()
                        .map(|(what, next)| (what.to(language).into(), next.to(language).into())),
                })
                .collect(),
            reading: reading(status, language),
            failing: broken > 0,
            records: count(status.records, language),
            stale: status.stale,
            disk: Meter {
                used: status.disk,
                most: limits.account_disk,
                words: of(bytes(status.disk, language), bytes(limits.account_disk, language)),
            },
            quads: Meter {
                used: status.quads,
                most: limits.account_quads,
                words: of(count(status.quads, language), count(limits.account_quads, language)),
            },
            warnings: status
                .warnings
                .iter()
                .map(|warning| (warning.what.to(language).into(), warning.next.to(language).into()))
                .collect(),
        }
    }
}
