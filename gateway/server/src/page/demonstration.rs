//! Two invented hubs of one instance, from the samples of a platform's folder,
//! translated once when the page is first seen.

use super::catalogue::{self, Row};
use super::tray::Dropped;
use crate::ask::Ask;
use crate::http::App;
use crate::translation::{Report, Text};
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "../../schemas"]
#[include = "*/samples/demo/*"]
struct Samples;

/// What the start page shows.
#[derive(Debug, Default)]
pub(super) struct Demonstration {
    /// The hubs.
    pub(super) hubs: Vec<Hub>,
    /// Products that all of them sell at different prices or with different stocks.
    pub(super) pairs: Vec<Vec<Row>>,
}

/// One hub, translated.
#[derive(Debug)]
pub(super) struct Hub {
    pub(super) name: String,
    pub(super) place: Text,
    pub(super) file: String,
    pub(super) ask: Ask,
    pub(super) rows: Vec<Row>,
    pub(super) report: Report,
}

impl Hub {
    /// The name of its file on the tray.
    pub(super) fn token(&self) -> String {
        format!("{PREFIX}{}", self.file)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    hub: Vec<Told>,
}

#[derive(Deserialize)]
struct Told {
    name: String,
    place: Place,
    file: String,
    from: String,
    settings: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    en: String,
    fr: String,
}

/// What the token of a file of the demonstration starts with.
const PREFIX: &str = "demo-";
/// Products shown in the comparison.
const PAIRS: usize = 5;

/// The demonstration, translated at the first call.
pub(super) fn of(app: &App) -> &'static Demonstration {
    static DEMONSTRATION: OnceLock<Demonstration> = OnceLock::new();
    DEMONSTRATION.get_or_init(|| {
        let hubs: Vec<Hub> = told().into_iter().filter_map(|(folder, told)| translated(app, &folder, told)).collect();
        Demonstration { pairs: pairs(&hubs), hubs }
    })
}

/// The file of the demonstration that a token names.
pub(super) fn file(token: &str) -> Option<Dropped> {
    let name = token.strip_prefix(PREFIX)?;
    let path = Samples::iter().find(|path| path.rsplit('/').next() == Some(name))?;
    Some(Dropped { name: Some(name.into()), bytes: Samples::get(&path)?.data.into_owned().into() })
}

/// The hubs of the first folder that has a `demo.toml`.
fn told() -> Vec<(String, Told)> {
    let Some(path) = Samples::iter().find(|path| path.ends_with("/demo.toml")) else { return Vec::new() };
    let folder = path.trim_end_matches("demo.toml").to_string();
    let text = Samples::get(&path).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default();
    match toml::from_str::<File>(&text) {
        Ok(file) => file.hub.into_iter().map(|told| (folder.clone(), told)).collect(),
        Err(cause) => {
            tracing::error!(%path, %cause, "the demonstration cannot be read");
            Vec::new()
        }
    }
}

fn translated(app: &App, folder: &str, told: Told) -> Option<Hub> {
    let Told { name, place, file, from, settings } = told;
    let input = Samples::get(&format!("{folder}{file}"))?.data;
    let mut ask = Ask { from, to: "dfc-1.16".into(), file_name: Some(file.clone()), ..Ask::default() };
    let translation = (|| {
        ask.take("settings", settings)?;
        let request = ask.request(&app.translator, &input)?;
        let job = app.translator.plan(&request, &input)?;
        let mut document = Vec::new();
        let report = job.run_slice(&input, &mut document)?;
        Ok::<_, crate::http::Problem>((document, report))
    })();
    match translation {
        Ok((document, report)) => {
            let place = Text::new(place.en, place.fr);
            Some(Hub { name, place, file, ask, rows: catalogue::rows(&document), report })
        }
        Err(problem) => {
            tracing::error!(hub = name, cause = %problem.detail.en, "the demonstration cannot be translated");
            None
        }
    }
}

/// Rows of one product, one a hub, where hubs differ.
fn pairs(hubs: &[Hub]) -> Vec<Vec<Row>> {
    let Some((first, others)) = hubs.split_first() else { return Vec::new() };
    let differ = |row: &Row| {
        let mut same = vec![row.clone()];
        for hub in others {
            same.push(hub.rows.iter().find(|other| other.id == row.id)?.clone());
        }
        let price = same.iter().any(|other| other.price != row.price);
        let stock = same.iter().any(|other| other.stock != row.stock);
        (!others.is_empty() && price && stock).then_some(same)
    };
    first.rows.iter().filter_map(differ).take(PAIRS).collect()
}
