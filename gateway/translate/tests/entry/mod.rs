//! The entries for fuzzers, which the bounded property tests run too: any bytes go through
//! a whole translation; it answers with an output or says why not, and never panics.

use passerelle_lens::Settings;
use passerelle_model::loss::Report;
use passerelle_platforms::Platforms;
use passerelle_translate::{Failure, Output, Request, Translator};
use std::sync::LazyLock;

static TRANSLATOR: LazyLock<Translator> = LazyLock::new(|| Translator { platforms: Platforms::embedded() });

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    Settings::parse(
        "base=https://hub.example/api/dfc currency=EUR tax=gross zone=Europe/Paris tax_rates.1=5.5 hub_name=Market",
    )
    .expect("the settings are good")
});

const DIALECTS: [&str; 6] = ["dfc-1.16", "dfc-2.0", "fdc", "owl", "shared", "schema"];
const SYNTAXES: [Output; 3] = [Output::JsonLd, Output::Turtle, Output::NQuads];

/// Resources whose items come as JSON.
pub const RESOURCES: [&str; 8] = [
    "openfoodnetwork/shop-product",
    "openfoodnetwork/product",
    "openfoodnetwork/variant",
    "openfoodnetwork/shop",
    "openfoodnetwork/order-list",
    "openfoodnetwork/order",
    "openfoodnetwork/customer",
    "openfoodnetwork/webhook",
];

/// Files of rows, with the setting that says how they are written.
pub const FILES: [(&str, &str); 8] = [
    ("openfoodnetwork/product-csv", "catalogue"),
    ("openfoodnetwork/inventory-csv", "catalogue"),
    ("csv/catalogue", "catalogue"),
    ("csv/catalogue", "camap-import"),
    ("csv/catalogue", "camap-export"),
    ("csv/catalogue", "cagette-pro"),
    ("csv/catalogue", "foodsoft"),
    ("csv/catalogue", "foodsoft-14"),
];

/// Linked data to a dialect, in a syntax that the first number picks.
pub fn dfc_reader(pick: usize, bytes: &[u8]) {
    let syntax = SYNTAXES[pick / DIALECTS.len() % SYNTAXES.len()];
    let request = Request {
        from: "dfc".into(),
        to: DIALECTS[pick % DIALECTS.len()].into(),
        settings: SETTINGS.clone(),
        output: Some(syntax),
        ..Request::default()
    };
    let told = translated(&request, bytes);
    if let Some((out, report)) = told {
        let unchanged = report.findings.iter().any(|finding| finding.rule == "not-linked-data");
        if syntax == Output::JsonLd && !unchanged {
            serde_json::from_slice::<serde::de::IgnoredAny>(&out).expect("the output is JSON");
        }
    }
}

/// An answer of a platform to the shared form, and what came of it folded into the answer and made anew.
pub fn lens(pick: usize, bytes: &[u8]) {
    let resource = RESOURCES[pick % RESOURCES.len()];
    let there =
        Request { from: resource.into(), to: "shared".into(), settings: SETTINGS.clone(), ..Request::default() };
    let Some((document, report)) = translated(&there, bytes) else { return };
    serde_json::from_slice::<serde::de::IgnoredAny>(&document).expect("the output is JSON");
    let back = Request { from: "dfc".into(), to: resource.into(), settings: SETTINGS.clone(), ..Request::default() };
    if let Some((made, _)) = translated(&back, &document) {
        serde_json::from_slice::<serde::de::IgnoredAny>(&made).expect("the output is JSON");
    }
    let fold = Request { original: Some(bytes.to_vec()), ..back };
    let Some((folded, said)) = translated(&fold, &document) else { return };
    if report.refusals.is_empty() && said.refusals.is_empty() && distinct(&document) {
        let [folded, sent] = [&folded[..], bytes].map(String::from_utf8_lossy);
        assert_eq!(folded, sent, "what was not edited is not written");
    }
}

/// Linked data to a platform, made anew.
pub fn create(pick: usize, bytes: &[u8]) {
    let resource = RESOURCES[pick % RESOURCES.len()];
    let request = Request { from: "dfc".into(), to: resource.into(), settings: SETTINGS.clone(), ..Request::default() };
    if let Some((made, _)) = translated(&request, bytes) {
        serde_json::from_slice::<serde::de::IgnoredAny>(&made).expect("the output is JSON");
    }
}

/// A file of rows to the shared form and back.
pub fn csv(pick: usize, bytes: &[u8]) {
    passerelle_platforms::csv::fuzz(bytes);
    let (resource, profile) = FILES[pick % FILES.len()];
    let mut settings = SETTINGS.clone();
    settings.set("profile", profile).expect("any name can be set");
    let there = Request { from: resource.into(), to: "shared".into(), settings, ..Request::default() };
    let Some((document, _)) = translated(&there, bytes) else { return };
    serde_json::from_slice::<serde::de::IgnoredAny>(&document).expect("the output is JSON");
    translated(&Request { from: "dfc".into(), to: resource.into(), ..there }, &document);
}

/// Output and report, or nothing where there is a good reason.
fn translated(request: &Request, bytes: &[u8]) -> Option<(Vec<u8>, Report)> {
    let _ = TRANSLATOR.recognise(bytes, None);
    let Ok(job) = TRANSLATOR.plan(request, bytes) else { return None };
    let mut out = Vec::new();
    match job.run_slice(bytes, &mut out) {
        Ok(report) => {
            for refusal in &report.refusals {
                assert!(!refusal.detail.en.is_empty() && !refusal.next.en.is_empty(), "{refusal:?}");
            }
            Some((out, report))
        }
        Err(Failure::Unreadable { detail, next, .. }) => {
            assert!(!detail.en.is_empty() && !next.en.is_empty());
            None
        }
        Err(Failure::Io(error)) => panic!("{error}"),
    }
}

/// Whether no two things of a document share an identifier: edits of one could then be meant for the other.
fn distinct(document: &[u8]) -> bool {
    let text = String::from_utf8_lossy(document);
    let ids: Vec<&str> = text.split("\"@id\":\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ids.iter().collect::<std::collections::HashSet<_>>().len() == ids.len()
}
