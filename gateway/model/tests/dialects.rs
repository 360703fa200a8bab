//! Every DFC payload that was collected goes into our own tree and back into the
//! version it came in, and is the same graph: judged by another JSON-LD processor.

#[path = "dialects/oracle.rs"]
mod oracle;

use oracle::{BASE, Contexts};
use passerelle_model::dialect::{Dialect, Facts, Form, Options, Reader, Shape, Writer};
use passerelle_model::document::Node;
use passerelle_model::loss::Report;
use passerelle_model::rdf::read_turtle;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

fn shared() -> Option<PathBuf> {
    let workspace = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let shared = std::env::var("PASSERELLE_SHARED").unwrap_or_else(|_| "../shared".into());
    let folder = PathBuf::from(workspace).join(shared);
    if folder.join("corpus/dfc/index.csv").exists() {
        return Some(folder);
    }
    println!("corpus absent");
    None
}

fn read(text: &[u8]) -> Result<(Facts, Vec<Node<'static>>, Report), String> {
    let mut reader = Reader::new(text, Options::default()).map_err(|e| e.to_string())?;
    let facts = reader.facts().clone();
    let mut nodes = Vec::new();
    while let Some(item) = reader.next_item().map_err(|e| e.to_string())? {
        nodes.push(item.node.into_owned());
    }
    Ok((facts, nodes, reader.take_report()))
}

fn write(nodes: &[Node<'_>], dialect: &str, report: &mut Report) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = Writer::new(Dialect::named(dialect).expect(dialect), Shape::Auto, &mut out);
    for (i, node) in nodes.iter().enumerate() {
        writer.node(node, &format!("/@graph/{i}")).expect("a Vec takes everything");
    }
    report.losses.merge(writer.finish().expect("a Vec takes everything"));
    out
}

enum Outcome {
    Same { items: u64, statements: usize, report: Report },
    Unchanged(String),
    Different(String, Report),
    Refused(String),
}

fn there_and_back(contexts: &Contexts, text: &[u8], turtle: bool) -> Outcome {
    let (facts, nodes, mut report) = if turtle {
        match read_turtle(text, Some(BASE)) {
            Ok((nodes, report)) => (None, nodes, report),
            Err(error) => return Outcome::Refused(error.to_string()),
        }
    } else {
        match read(text) {
            Ok((facts, nodes, report)) => (Some(facts), nodes, report),
            Err(error) => return Outcome::Refused(error),
        }
    };
    if let Some(Facts { form: Form::Other(why), .. }) = &facts {
        return Outcome::Unchanged(why.en.to_string());
    }
    let back = facts.as_ref().and_then(|f| f.version).map_or("dfc-1.16", |v| v.dialect());
    let before = if turtle { contexts.turtle(text, BASE) } else { contexts.graph(text) };
    let before = match before {
        Ok(graph) => graph,
        Err(error) => return Outcome::Different(format!("the other processor: {error}"), report),
    };
    let tree = write(&nodes, "shared", &mut report);
    let again = match read(&tree) {
        Ok((_, nodes, _)) => nodes,
        Err(error) => return Outcome::Different(format!("our own tree is not read: {error}"), report),
    };
    let out = write(&again, back, &mut report);
    let after = match contexts.graph(&out) {
        Ok(graph) => graph,
        Err(error) => return Outcome::Different(format!("our output: {error}"), report),
    };
    let (was, is) = (before.canonical(), after.canonical());
    if was == is {
        return Outcome::Same { items: report.items, statements: before.len(), report };
    }
    let mut difference = String::new();
    for line in was.keys().filter(|line| !is.contains_key(*line)) {
        let _ = writeln!(difference, "    - {line}");
    }
    for line in is.keys().filter(|line| !was.contains_key(*line)) {
        let _ = writeln!(difference, "    + {line}");
    }
    Outcome::Different(difference, report)
}

fn accepted() -> BTreeMap<String, String> {
    let file = include_str!("dialects/accepted.csv");
    let rows = csv::Reader::from_reader(file.as_bytes()).into_records().map(|row| row.expect("accepted.csv is valid")).collect::<Vec<_>>();
    rows.into_iter().map(|row| (row[0].to_string(), row[1].to_string())).collect()
}

#[test]
fn collected_payloads_survive_our_tree_by_value() {
    let Some(shared) = shared() else { return };
    let contexts = Contexts::load(&shared).expect("the reference stands beside the corpus");
    let accepted = accepted();
    let folder = shared.join("corpus/dfc");
    let mut index = csv::Reader::from_path(folder.join("index.csv")).expect("index.csv");
    let headers = index.headers().expect("headers").clone();
    let column = |name: &str| headers.iter().position(|h| h == name).expect("column");
    let (file, valid) = (column("file"), column("valid_json"));
    let (mut table, mut faults) = (String::new(), String::new());
    let (mut total, mut good, mut unused) = (0, 0, accepted.clone());
    for row in index.records() {
        let row = row.expect("a row of index.csv");
        let turtle = row[file].ends_with(".ttl");
        let text = std::fs::read(folder.join(&row[file])).expect("a payload of the index");
        if &row[valid] == "no" {
            assert!(read(&text).is_err(), "{} is said not to be JSON", &row[file]);
            continue;
        }
        total += usize::from(!turtle);
        let name = &row[file];
        let (word, report) = match there_and_back(&contexts, &text, turtle) {
            Outcome::Same { items, statements, report } => {
                good += usize::from(!turtle);
                (format!("{items} items, {statements} statements"), Some(report))
            }
            Outcome::Unchanged(why) => {
                good += usize::from(!turtle);
                (format!("unchanged: {why}"), None)
            }
            Outcome::Refused(why) | Outcome::Different(why, _) if accepted.contains_key(name) => {
                unused.remove(name);
                (format!("accepted: {} [{}]", accepted[name], why.lines().next().unwrap_or_default().trim()), None)
            }
            Outcome::Refused(why) => {
                let _ = writeln!(faults, "{name}: refused: {why}");
                ("REFUSED".into(), None)
            }
            Outcome::Different(difference, report) => {
                let _ = writeln!(faults, "{name}:\n{difference}");
                ("DIFFERENT".into(), Some(report))
            }
        };
        let counts = report.map(|report| {
            let losses = report.losses.iter().map(|l| format!("{} {}", l.count, l.reason.name())).collect::<Vec<_>>().join(", ");
            format!("; losses [{losses}]; {} refusals, {} findings", report.refusals.len(), report.findings.len())
        });
        let _ = writeln!(table, "{name}: {word}{}", counts.unwrap_or_default());
    }
    println!("{table}\n{good} of {total} JSON payloads survive");
    assert!(faults.is_empty(), "{faults}");
    assert!(unused.is_empty(), "no longer needed in accepted.csv: {unused:?}");
    assert!(good >= 155, "{good} of {total}");
}
