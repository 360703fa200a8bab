//! Every collected payload of the food platforms is accounted for: it is a resource, which is
//! recognised and translated, or it is listed as none. Prints what crossed and what did not.

#[path = "../ground/mod.rs"]
mod ground;

use ground::{DIALECTS, Payload, forms, job, run, table};
use passerelle_model::loss::{Reason, Report};
use passerelle_translate::{Failure, Translator, Unusable};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Refusals that are right: payload, place and the reason, as committed.
fn accepted() -> BTreeSet<(String, String)> {
    let rows = table(include_str!("accepted.csv"));
    assert!(rows.iter().all(|row| row.len() == 3 && !row[2].is_empty()), "every accepted refusal has a reason");
    rows.into_iter().map(|row| (row[0].clone(), row[1].clone())).collect()
}

#[test]
fn every_payload_of_a_resource_crosses() {
    let Some(corpus) = ground::corpus() else { return };
    let translator = ground::translator();
    let mut wrong = Vec::new();
    let mut met = BTreeSet::new();
    println!("{:<62} {:<30} {:>5}  losses by reason; refusals", "payload", "form", "items");
    for payload in ground::collected(&corpus) {
        if let Err(found) = recognised(&translator, &payload) {
            wrong.push(found);
        }
        let mut report = Report::default();
        for dialect in DIALECTS {
            match translated(&translator, &payload, dialect) {
                Ok(found) => report = found,
                Err(problem) => wrong.push(format!("{} to {dialect}: {problem}", payload.name)),
            }
        }
        println!("{}", row(&payload, &report));
        met.extend(report.refusals.iter().map(|refusal| (payload.name.clone(), refusal.at.clone())));
        for refusal in &report.refusals {
            println!("    refused at {}: {}", refusal.at, refusal.detail.en);
        }
        if report.items == 0 && report.refusals.is_empty() && !payload.name.contains("template") {
            wrong.push(format!("{}: nothing was read", payload.name));
        }
    }
    let accepted = accepted();
    wrong.extend(met.difference(&accepted).map(|(name, at)| format!("{name} is refused at {at}")));
    wrong.extend(
        accepted
            .difference(&met)
            .map(|(name, at)| format!("{name} is no longer refused at {at}: take it off the list")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The form is found from the first bytes, whatever the file is called.
fn recognised(translator: &Translator, payload: &Payload) -> Result<(), String> {
    let head = &payload.bytes[..payload.bytes.len().min(1 << 16)];
    let found = translator.recognise(head, None);
    match found.first() {
        Some(best) if best.form == payload.form => Ok(()),
        best => {
            Err(format!("{}: taken for {:?} instead of {}", payload.name, best.map(|best| &best.form), payload.form))
        }
    }
}

fn translated(translator: &Translator, payload: &Payload, dialect: &str) -> Result<Report, String> {
    let (out, report) =
        run(&job(translator, &payload.form, dialect, &payload.settings), &payload.bytes).map_err(|e| e.to_string())?;
    let document: serde_json::Value =
        serde_json::from_slice(&out).map_err(|e| format!("the output is not JSON: {e}"))?;
    let something = document.as_object().is_some_and(|object| object.keys().any(|key| key != "@context"));
    let crossed = report.items.saturating_sub(report.refusals.len() as u64);
    if crossed > 0 && !something && !document.is_array() {
        return Err(format!("{} items were read and nothing was written", report.items));
    }
    Ok(report)
}

fn row(payload: &Payload, report: &Report) -> String {
    let mut losses: BTreeMap<Reason, u64> = BTreeMap::new();
    for loss in report.losses.iter() {
        *losses.entry(loss.reason).or_default() += loss.count;
    }
    let losses: Vec<String> = losses.iter().map(|(reason, count)| format!("{} {count}", reason.name())).collect();
    let name = payload.name.rsplit('/').next().unwrap_or_default();
    let name: String = name.chars().take(62).collect();
    let refusals = report.refusals.len();
    format!("{name:<62} {:<30} {:>5}  {}; {refusals}", payload.form, report.items, losses.join(", "))
}

#[test]
fn every_file_of_the_corpus_is_accounted_for() {
    let Some(corpus) = ground::corpus() else { return };
    let listed: BTreeSet<String> = forms().into_iter().map(|row| row[0].clone()).collect();
    let there: BTreeSet<String> =
        ["food", "food-composed"].iter().flat_map(|folder| indexed(&corpus, folder)).collect();
    let missing: Vec<&String> = there.symmetric_difference(&listed).collect();
    assert!(missing.is_empty(), "in the index or in forms.csv, but not in both: {missing:?}");
}

fn indexed(corpus: &Path, folder: &str) -> Vec<String> {
    let index = std::fs::read_to_string(corpus.join(folder).join("index.csv")).expect("the index can be read");
    // A line that goes on in quotes does not start with a file name.
    let names = index.lines().skip(1).filter_map(|line| line.split(',').next());
    names.filter(|name| corpus.join(folder).join(name).is_file()).map(|name| format!("{folder}/{name}")).collect()
}

#[test]
fn what_is_no_resource_is_not_taken_for_one() {
    let Some(corpus) = ground::corpus() else { return };
    let translator = ground::translator();
    let mut wrong = Vec::new();
    for row in forms().into_iter().filter(|row| row[1] == "-") {
        let bytes = std::fs::read(corpus.join(&row[0])).expect("it is in the index");
        let request =
            passerelle_translate::Request { from: "auto".into(), to: "dfc-1.16".into(), ..Default::default() };
        println!("{:<62} not a resource: {}", row[0].rsplit('/').next().unwrap_or_default(), row[3]);
        match translator.plan(&request, &bytes) {
            Err(Unusable::Unrecognised { known }) => assert!(known.iter().any(|form| form == "dfc")),
            Err(other) => wrong.push(format!("{} ({}): {other}", row[0], row[3])),
            Ok(job) => wrong.push(format!("{} ({}) is taken for {}", row[0], row[3], job.from_name())),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
#[ignore = "long: every file of every corpus as every form"]
fn whatever_was_collected_anywhere_is_read_or_turned_down() {
    let Some(corpus) = ground::corpus() else { return };
    let translator = ground::translator();
    let forms = ground::resources(&translator);
    let mut files = 0;
    for path in ground::files(&corpus).into_iter().filter(|path| path.metadata().is_ok_and(|file| file.len() < 40_000))
    {
        let bytes = std::fs::read(&path).expect("a file of the corpus");
        files += 1;
        for form in forms.iter().map(String::as_str).chain(["dfc"]) {
            let mut out = Vec::new();
            let job = job(&translator, form, "shared", "profile=catalogue");
            if let Err(Failure::Unreadable { detail, next, .. }) = job.run_slice(&bytes, &mut out) {
                assert!(!detail.en.is_empty() && !next.en.is_empty(), "{} as {form}", path.display());
            }
        }
    }
    println!("{files} files of every kind were read as each of {} forms", forms.len() + 1);
}
