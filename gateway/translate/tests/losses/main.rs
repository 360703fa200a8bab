//! Nothing is lost silently and no loss is invented: reports are compared with a difference
//! that is made here, leaf by leaf, on what other parsers read. It shares no code with the
//! engine but the reports themselves.

#[path = "../ground/mod.rs"]
mod ground;

mod account;
mod column;
mod create;
mod dialect;
mod difference;
mod linked;
mod pointer;
mod value;

use account::{Trip, parsed};
use ground::Payload;
use passerelle_translate::Translator;
use serde_json::Value;

/// Samples of the project and collected payloads that come as JSON.
fn payloads(translator: &Translator) -> Vec<Payload> {
    let mut all = ground::samples(translator);
    if let Some(corpus) = ground::corpus() {
        all.extend(ground::collected(&corpus).into_iter().filter(|payload| payload.form != "dfc"));
    }
    all.retain(|payload| serde_json::from_slice::<Value>(&payload.bytes).is_ok());
    assert!(all.len() >= 15, "the samples were not found");
    all
}

fn can_create(translator: &Translator, form: &str) -> bool {
    let (platform, resource) = form.split_once('/').expect("two names");
    let platform = translator.platforms.get(platform).expect("a platform").expect("a good one");
    platform.resource(resource).expect("a resource").lens().expect("a lens").create
}

#[test]
fn a_round_trip_differs_where_the_reports_say_and_nowhere_else() {
    let translator = ground::translator();
    let mut complaints = Vec::new();
    let mut trips = 0;
    for payload in payloads(&translator).iter().filter(|payload| can_create(&translator, &payload.form)) {
        for dialect in ["shared", "dfc-1.16"] {
            trips += 1;
            complaints.extend(Trip::new(&translator, payload, dialect).complaints(&parsed(&payload.bytes)));
        }
    }
    println!("{trips} round trips compared");
    assert!(complaints.is_empty(), "{} complaints\n{}", complaints.len(), complaints.join("\n"));
}

/// Documents in one dialect: of every sample, and of every collected payload that is linked data.
fn documents(translator: &Translator, dialect: &str) -> Vec<(String, Vec<u8>)> {
    let mut all = ground::samples(translator);
    if let Some(corpus) = ground::corpus() {
        all.extend(ground::linked(&corpus));
    }
    let written = all.into_iter().filter_map(|payload| {
        let job = ground::job(translator, &payload.form, dialect, &payload.settings);
        let (out, report) = ground::run(&job, &payload.bytes).ok()?;
        let unchanged = report.findings.iter().any(|finding| finding.rule == "not-linked-data");
        (!unchanged).then_some((payload.name, out))
    });
    written.collect()
}

#[test]
fn dialects_differ_where_the_reports_say_and_nowhere_else() {
    let translator = ground::translator();
    let mut complaints = Vec::new();
    for (name, document) in documents(&translator, "dfc-1.16") {
        for other in ["dfc-2.0", "owl", "fdc", "shared"] {
            complaints.extend(dialect::complaints(&translator, &name, &document, "dfc-1.16", other));
        }
    }
    assert!(complaints.is_empty(), "{} complaints\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn what_is_made_from_linked_data_lacks_what_the_report_says_and_nothing_else() {
    let translator = ground::translator();
    let forms = ground::resources(&translator);
    let forms: Vec<&String> =
        forms.iter().filter(|form| !form.contains("csv") && can_create(&translator, form)).collect();
    let mut complaints = Vec::new();
    let mut made = 0;
    for (name, document) in documents(&translator, "shared") {
        for form in &forms {
            if let Some(found) = create::complaints(&translator, &name, &document, form) {
                made += 1;
                complaints.extend(found);
            }
        }
    }
    println!("{made} documents were made into items and read again");
    assert!(complaints.is_empty(), "{} complaints\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn what_is_not_edited_comes_back_to_the_byte() {
    let translator = ground::translator();
    let mut all = ground::samples(&translator);
    if let Some(corpus) = ground::corpus() {
        all.extend(ground::collected(&corpus).into_iter().filter(|payload| payload.form != "dfc"));
    }
    let mut wrong = Vec::new();
    for payload in &all {
        for dialect in ["shared", "dfc-1.16", "dfc-2.0", "fdc", "owl"] {
            let there = ground::job(&translator, &payload.form, dialect, &payload.settings);
            let Ok((document, sent)) = ground::run(&there, &payload.bytes) else { continue };
            let original = Some(payload.bytes.clone());
            let back = ground::fold(&translator, "dfc", &payload.form, &payload.settings, original);
            let name = format!("{} by {dialect}", payload.name);
            match ground::run(&back, &document) {
                Ok((out, report)) => {
                    if out != payload.bytes {
                        wrong.push(format!("{name}: not as it was"));
                    }
                    if report.refusals.len() > sent.refusals.len() {
                        wrong.push(format!("{name}: {:?}", report.refusals));
                    }
                }
                Err(failure) => wrong.push(format!("{name}: {failure}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{} payloads\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_leaf_reaches_the_document_or_is_told() {
    let translator = ground::translator();
    let mut complaints = Vec::new();
    for payload in payloads(&translator).iter().filter(|payload| payload.bytes.len() < 16_000) {
        let trip = Trip::new(&translator, payload, "shared");
        complaints.extend(trip.vanished(&parsed(&payload.bytes)));
    }
    assert!(complaints.is_empty(), "{} complaints\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn every_column_reaches_the_document_or_is_told() {
    let translator = ground::translator();
    let mut all = ground::samples(&translator);
    if let Some(corpus) = ground::corpus() {
        all.extend(ground::collected(&corpus));
    }
    all.retain(|payload| payload.form.contains("csv") && payload.bytes.len() < 4000);
    assert!(all.len() > 8, "the samples were not found");
    let complaints: Vec<String> = all.iter().flat_map(|payload| column::complaints(&translator, payload)).collect();
    assert!(complaints.is_empty(), "{} complaints\n{}", complaints.len(), complaints.join("\n"));
}
