//! What the tests of this crate stand on: the translator with the embedded platforms, the
//! settings of an invented account, the samples of the project and the collected payloads.

#![allow(dead_code, reason = "each test binary uses its own part of the ground")]

use passerelle_lens::Settings;
use passerelle_model::loss::Report;
use passerelle_platforms::Platforms;
use passerelle_translate::{Failure, Job, Request, Translator};
use std::path::{Path, PathBuf};

/// Settings of the account that all payloads are read for.
pub(crate) const SETTINGS: &str = "base=https://hub.example/api/dfc currency=EUR tax=gross zone=Europe/Paris \
    tax_rates.1=5.5 tax_rates.2=20 shipping_category=Default hub_name=Market";

/// Dialects that every payload is translated to.
pub(crate) const DIALECTS: [&str; 3] = ["dfc-1.16", "dfc-2.0", "shared"];

/// A file that is read in tests.
pub(crate) struct Payload {
    /// Its name, with its folder.
    pub(crate) name: String,
    /// What it is.
    pub(crate) form: String,
    /// Settings beside [`SETTINGS`].
    pub(crate) settings: String,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

/// The translator with everything that is embedded.
pub(crate) fn translator() -> Translator {
    Translator { platforms: Platforms::embedded() }
}

/// The settings, and more.
pub(crate) fn settings(more: &str) -> Settings {
    Settings::parse(&format!("{SETTINGS} {more}")).expect("the settings are good")
}

/// A job that must be possible.
pub(crate) fn job<'t>(translator: &'t Translator, from: &str, to: &str, more: &str) -> Job<'t> {
    fold(translator, from, to, more, None)
}

/// A job that folds edits into an original.
pub(crate) fn fold<'t>(
    translator: &'t Translator,
    from: &str,
    to: &str,
    more: &str,
    original: Option<Vec<u8>>,
) -> Job<'t> {
    let request =
        Request { from: from.into(), to: to.into(), settings: settings(more), original, ..Request::default() };
    translator.plan(&request, b"").unwrap_or_else(|unusable| panic!("{from} to {to}: {unusable}"))
}

/// Output and report of a job.
pub(crate) fn run(job: &Job<'_>, input: &[u8]) -> Result<(Vec<u8>, Report), Failure> {
    let mut out = Vec::new();
    let report = job.run_slice(input, &mut out)?;
    Ok((out, report))
}

/// Names of every resource, `platform/resource`.
pub(crate) fn resources(translator: &Translator) -> Vec<String> {
    let platforms = translator
        .platforms
        .names()
        .map(|name| translator.platforms.get(name).expect("it was named").unwrap_or_else(|bad| panic!("{bad}")));
    platforms.flat_map(|platform| platform.resources.iter().map(|r| r.full_name().to_string())).collect()
}

/// Folder of the platforms in this repository.
pub(crate) fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas")
}

/// Every sample of a resource, in a stable order. The folder of a CSV sample names its profile.
pub(crate) fn samples(translator: &Translator) -> Vec<Payload> {
    let mut found = Vec::new();
    for form in resources(translator) {
        let (platform, resource) = form.split_once('/').expect("two names");
        let folder = schemas().join(platform).join("samples").join(resource);
        for path in files(&folder) {
            let extension = path.extension().unwrap_or_default();
            if extension != "json" && extension != "csv" {
                continue;
            }
            let inside = path.strip_prefix(&folder).expect("it was found there");
            let profile = inside.parent().filter(|parent| !parent.as_os_str().is_empty());
            found.push(Payload {
                name: path.strip_prefix(schemas()).expect("it was found there").display().to_string(),
                form: form.clone(),
                settings: profile.map(|profile| format!("profile={}", profile.display())).unwrap_or_default(),
                bytes: std::fs::read(&path).expect("a sample can be read"),
            });
        }
    }
    found
}

/// Every file in a folder and below it, in a stable order.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The folder of the collected payloads, or nothing and a word about it.
#[allow(clippy::print_stdout, reason = "a test says what it could not do")]
pub(crate) fn corpus() -> Option<PathBuf> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let shared = std::env::var_os("PASSERELLE_SHARED").unwrap_or_else(|| "../shared".into());
    let folder = workspace.join(shared).join("corpus");
    if folder.join("food/index.csv").exists() {
        return Some(folder);
    }
    println!("corpus absent");
    None
}

/// The rows of a small CSV file of our own as cells, without its header line.
pub(crate) fn table(text: &str) -> Vec<Vec<String>> {
    let rows = text.lines().skip(1).filter(|line| !line.is_empty());
    rows.map(|line| line.split(',').map(|cell| cell.trim().to_string()).collect()).collect()
}

/// What the files of the food corpora are, as committed: file, form or `-`, settings, words.
pub(crate) fn forms() -> Vec<Vec<String>> {
    table(include_str!("../corpus/forms.csv"))
}

/// Every collected payload of the food corpora that is a resource or linked data.
pub(crate) fn collected(corpus: &Path) -> Vec<Payload> {
    let known = forms().into_iter().filter(|row| row[1] != "-");
    known
        .map(|row| Payload {
            bytes: std::fs::read(corpus.join(&row[0])).unwrap_or_else(|error| panic!("{}: {error}", row[0])),
            name: row[0].clone(),
            form: row[1].clone(),
            settings: row[2].clone(),
        })
        .collect()
}

/// Every collected DFC payload that comes as JSON, and those of other folders.
pub(crate) fn linked(corpus: &Path) -> Vec<Payload> {
    let mut paths = files(&corpus.join("dfc"));
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json" || extension == "jsonld"));
    let own = paths.into_iter().map(|path| Payload {
        name: path.strip_prefix(corpus).expect("it was found there").display().to_string(),
        form: "dfc".into(),
        settings: String::new(),
        bytes: std::fs::read(&path).expect("a payload can be read"),
    });
    own.chain(collected(corpus).into_iter().filter(|payload| payload.form == "dfc")).collect()
}
