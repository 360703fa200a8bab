//! The lenses under test: every one of every platform folder, with what is needed
//! to run it. No platform is named here.

use crate::spot::{Path, path};
use passerelle_lens::{Lens, Outline, Row, Settings};
use passerelle_model::json::{Json, Limits};
use passerelle_platforms::{Carrier, Files, Platform, Platforms, Resource};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// One lens.
pub(crate) struct Subject {
    /// `platform/resource`.
    pub(crate) name: String,
    pub(crate) lens: Arc<Lens>,
    pub(crate) schema: Value,
    /// The codes of each table.
    pub(crate) codes: BTreeMap<String, Vec<String>>,
    /// Signs that stand for something hidden, and pictures that stand for none.
    pub(crate) hidden: Vec<String>,
    pub(crate) pictures: Vec<String>,
    /// What an account must say, and all that it may say.
    pub(crate) settings: [Settings; 2],
    pub(crate) lines: Vec<Line>,
    /// Places that get something of their own where a document is silent.
    pub(crate) defaults: Vec<String>,
    /// Items of its samples, by file and index.
    pub(crate) samples: Vec<(String, Json<'static>)>,
}

/// One line of a lens.
pub(crate) struct Line {
    pub(crate) row: Row,
    pub(crate) is: Path,
    /// Whether it is an array whose elements are nodes.
    pub(crate) each: bool,
}

impl Line {
    /// Its places, alternatives one by one.
    pub(crate) fn places(&self) -> impl Iterator<Item = &str> {
        self.row.at.iter().flat_map(|at| at.split('|'))
    }

    /// Whether both read the same place.
    pub(crate) fn shares(&self, other: &Line) -> bool {
        self.places().any(|place| other.places().any(|p| p == place))
    }
}

/// Every lens of every platform folder.
pub(crate) fn subjects() -> Vec<Subject> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../schemas");
    let platforms = Platforms::new(Files::only(&folder));
    let mut subjects = Vec::new();
    for name in platforms.names() {
        let platform = match platforms.get(name).expect("it is listed") {
            Ok(platform) => platform,
            Err(bad) => panic!("{bad}"),
        };
        let text = platforms.files().read(name, "platform.toml").unwrap_or_default();
        let declared: toml::Table = toml::from_str(&text).expect("it was read once");
        for resource in &platform.resources {
            subjects.push(subject(platforms.files(), platform, &declared, resource));
        }
    }
    assert!(!subjects.is_empty(), "no platform folder under {}", folder.display());
    subjects
}

fn subject(files: &Files, platform: &Platform, declared: &toml::Table, resource: &Resource) -> Subject {
    let lens = match resource.lens() {
        Ok(lens) => Arc::clone(lens),
        Err(bad) => panic!("{}\n{bad}", bad.file),
    };
    let schema =
        files.read(&platform.name, &lens.schema).unwrap_or_else(|| panic!("{}: no {}", lens.name, lens.schema));
    let names = |table: &str, list: &str| match declared.get(table).and_then(|t| t.get(list)) {
        Some(toml::Value::Array(list)) => list.iter().filter_map(|v| v.as_str().map(str::to_string)).collect(),
        _ => Vec::new(),
    };
    let codes = match declared.get("codes") {
        Some(toml::Value::Table(tables)) => tables
            .iter()
            .map(|(name, rows)| (name.clone(), rows.as_table().into_iter().flat_map(|t| t.keys().cloned()).collect()))
            .collect(),
        _ => BTreeMap::new(),
    };
    Subject {
        name: lens.name.clone(),
        schema: serde_json::from_str(&schema).unwrap_or_else(|error| panic!("{}: {error}", lens.schema)),
        codes,
        hidden: names("hidden", "placeholders"),
        pictures: names("placeholders", "images"),
        settings: [settings(platform, &lens, false), settings(platform, &lens, true)],
        lines: lines(&lens.outline()),
        defaults: lens.outline().defaults,
        samples: samples(files, platform, resource, &lens),
        lens,
    }
}

/// Settings from the examples that the platform declares.
fn settings(platform: &Platform, lens: &Lens, all: bool) -> Settings {
    let mut pairs = Vec::new();
    for spec in &platform.settings {
        if !(all || spec.required || spec.kind == "table" || lens.needs.contains(&spec.name.as_str())) {
            continue;
        }
        match (spec.kind.as_str(), spec.example.split_once('=')) {
            ("table", Some((row, means))) => {
                pairs.push((format!("{}.{}", spec.name, row.trim()), means.trim().trim_matches('"').to_string()));
            }
            ("table", None) => {}
            _ => pairs.push((spec.name.clone(), spec.example.clone())),
        }
    }
    Settings::from_pairs(pairs).unwrap_or_else(|bad| panic!("the example of a setting of {}: {bad}", platform.name))
}

fn lines(outline: &Outline) -> Vec<Line> {
    let line = |each: bool| move |row: &Row| Line { row: row.clone(), is: path(&row.is), each };
    outline.rows.iter().map(line(false)).chain(outline.arrays.iter().map(line(true))).collect()
}

fn samples(files: &Files, platform: &Platform, resource: &Resource, lens: &Lens) -> Vec<(String, Json<'static>)> {
    let prefix = format!("samples/{}/", resource.name);
    let mut items = Vec::new();
    for file in files.list(&platform.name).iter().filter(|file| file.starts_with(&prefix)) {
        let text = files.read(&platform.name, file).unwrap_or_default();
        if file.ends_with(".json") {
            let answer =
                Json::parse(text.as_bytes(), Limits::default()).unwrap_or_else(|error| panic!("{file}: {error}"));
            let found = lens.items.iter().find_map(|pointer| answer.pointer(pointer));
            match found {
                Some(Json::Array(list)) => {
                    items.extend(list.iter().map(|item| (file.clone(), item.clone().into_owned())))
                }
                Some(one) => items.push((file.clone(), one.clone().into_owned())),
                None => panic!("{file}: no items at {:?}", lens.items),
            }
        } else if let (true, Carrier::Csv(profile)) = (file.ends_with(".csv"), platform.carrier(resource)) {
            items.extend(profile.read(text.as_bytes()).flatten().map(|row| (file.clone(), row.json)));
        }
    }
    items
}
