//! Runs the examples of a page on the real translator. Rows of CSV files are shown on pages
//! as the reader hands them over, so here those resources take JSON.

use crate::page::Page;
use crate::print::print;
use passerelle_lens::Settings;
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Language, Report};
use passerelle_platforms::{Files, Platforms};
use passerelle_translate::{Request, Translator};
use std::path::Path;

/// The translator that pages are run on.
pub(crate) struct Bench {
    translator: Translator,
    folder: tempfile::TempDir,
}

impl Bench {
    /// All platform folders, with every resource taking JSON.
    pub(crate) fn new(schemas: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for entry in std::fs::read_dir(schemas).expect("the platform folders are there").flatten() {
            let Ok(text) = std::fs::read_to_string(entry.path().join("platform.toml")) else { continue };
            let into = folder.path().join(entry.file_name());
            std::fs::create_dir(&into).expect("a folder for the platform");
            for file in std::fs::read_dir(entry.path()).expect("a platform folder").flatten() {
                let name = file.file_name();
                if file.path().is_file() {
                    std::fs::copy(file.path(), into.join(name)).expect("a copy of the file");
                }
            }
            std::fs::write(into.join("platform.toml"), without_csv(&text)).expect("a platform.toml");
        }
        let platforms = Platforms::new(Files::only(folder.path()));
        Bench { translator: Translator { platforms }, folder }
    }

    /// Platform and resource of every lens.
    pub(crate) fn resources(&self) -> Vec<(String, String)> {
        let mut names = Vec::new();
        for name in self.translator.platforms.names() {
            let platform = self.translator.platforms.get(name).expect("it was listed");
            let platform = platform.unwrap_or_else(|bad| panic!("{bad}"));
            names.extend(platform.resources.iter().map(|resource| (name.to_string(), resource.name.clone())));
        }
        names
    }

    /// What every expected block of a section should say.
    pub(crate) fn run(&self, page: &Page, section: usize, resource: &str) -> Vec<(usize, String)> {
        let body = |tag: &str| page.find(section, tag).map(|block| page.blocks[block].body.clone());
        let settings = page.find(section, "settings").or_else(|| page.find(0, "settings"));
        let settings = settings.map(|block| read_settings(&page.blocks[block].body)).unwrap_or_default();
        let (from, to, input, wanted) = match (body("original"), body("edited"), body("shared")) {
            (Some(original), None, _) => (resource, "shared", original, "shared"),
            (Some(_), Some(edited), _) => ("dfc", resource, edited, "put"),
            (None, None, Some(document)) => ("dfc", resource, document, "created"),
            _ => return Vec::new(),
        };
        let original = if wanted == "put" { body("original").map(String::into_bytes) } else { None };
        let request = Request { from: from.into(), to: to.into(), settings, original, ..Request::default() };
        let at = format!("{resource}: {}", page.sections[section].title);
        let job =
            self.translator.plan(&request, input.as_bytes()).unwrap_or_else(|unusable| panic!("{at}: {unusable:?}"));
        let mut out = Vec::new();
        let report = job.run_slice(input.as_bytes(), &mut out).unwrap_or_else(|failure| panic!("{at}: {failure:?}"));
        let mut results = Vec::new();
        for (tag, text) in [
            (wanted, printed(&out).unwrap_or_else(|| panic!("{at}: {}", String::from_utf8_lossy(&out)))),
            ("refused", self.refused(&report)),
            ("lost", lost(&report)),
        ] {
            if let Some(block) = page.find(section, tag) {
                results.push((block, text));
            }
        }
        results
    }

    fn refused(&self, report: &Report) -> String {
        let prefix = format!("{}/", self.folder.path().display());
        let refusals = report.refusals.iter().map(|refusal| {
            let mut entry = Object::new();
            entry.push("at", Json::string(refusal.at.clone()));
            entry.push("detail", Json::string(refusal.detail.en.clone()));
            if let Some(rule) = &refusal.rule {
                // The line of the rule moves with every change of the lens; the file is enough here.
                let file = rule.rsplit_once(':').map_or(rule.as_str(), |(file, _)| file);
                entry.push("rule", Json::string(file.replace(&prefix, "schemas/")));
            }
            entry.push("next", Json::string(refusal.next.en.clone()));
            Json::Object(entry)
        });
        print(&Json::Array(refusals.collect()))
    }
}

fn lost(report: &Report) -> String {
    let language = Language::En;
    let losses = report.losses.iter().map(|loss| {
        let mut entry = Object::new();
        entry.push("at", Json::string(loss.at.clone()));
        entry.push("reason", Json::string(loss.reason.name()));
        entry.push("detail", Json::string(loss.detail.to(language).to_string()));
        Json::Object(entry)
    });
    print(&Json::Array(losses.collect()))
}

/// An output for a page: the context is the same everywhere and is left out.
fn printed(out: &[u8]) -> Option<String> {
    let mut json = Json::parse(out, Default::default()).ok()?.into_owned();
    if let Json::Object(object) = &mut json {
        object.remove("@context");
    }
    Some(print(&json))
}

fn read_settings(text: &str) -> Settings {
    let table: toml::Table = toml::from_str(text).unwrap_or_else(|error| panic!("{error}"));
    let json = serde_json::to_string(&table).expect("a table is JSON");
    Settings::parse(&json).unwrap_or_else(|bad| panic!("{bad}"))
}

/// The same platform, whose resources all take JSON.
fn without_csv(text: &str) -> String {
    let mut platform: toml::Table = toml::from_str(text).unwrap_or_else(|error| panic!("{error}"));
    let resources = platform.get_mut("resources").and_then(toml::Value::as_table_mut);
    for (_, resource) in resources.into_iter().flatten() {
        if let Some(resource) = resource.as_table_mut() {
            resource.remove("csv");
            resource.remove("profile_setting");
        }
    }
    toml::to_string(&platform).expect("a table is TOML")
}
