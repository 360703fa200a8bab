//! Every DFC payload that was collected goes into our own tree and back into the
//! version it came in, and is the same graph: judged by another JSON-LD processor.
#![expect(clippy::print_stdout, reason = "the table is what a reader of the test wants")]

#[path = "dialects/oracle.rs"]
mod oracle;

use oracle::{BASE, Contexts};
use passerelle_model::dialect::{Dialect, Facts, Form, Options, Reader, Shape, Writer};
use passerelle_model::document::Node;
use passerelle_model::loss::Report;
use passerelle_model::rdf::{NquadsWriter, TurtleWriter, read_turtle};
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
    read_with(text, Options::default())
}

fn read_with(text: &[u8], options: Options<'_>) -> Result<(Facts, Vec<Node<'static>>, Report), String> {
    let mut reader = Reader::new(text, options).map_err(|e| e.to_string())?;
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
    let rows = csv::Reader::from_reader(file.as_bytes())
        .into_records()
        .map(|row| row.expect("accepted.csv is valid"))
        .collect::<Vec<_>>();
    rows.into_iter().map(|row| (row[0].to_string(), row[1].to_string())).collect()
}

#[test]
fn the_corpus_survives_our_tree_by_value() {
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
            let losses =
                report.losses.iter().map(|l| format!("{} {}", l.count, l.reason.name())).collect::<Vec<_>>().join(", ");
            format!("; losses [{losses}]; {} refusals, {} findings", report.refusals.len(), report.findings.len())
        });
        let _ = writeln!(table, "{name}: {word}{}", counts.unwrap_or_default());
    }
    println!("{table}\n{good} of {total} JSON payloads survive");
    assert!(faults.is_empty(), "{faults}");
    assert!(unused.is_empty(), "no longer needed in accepted.csv: {unused:?}");
    assert!(good >= 155, "{good} of {total}");
}

/// Code lists circulate as expanded JSON-LD, some as graphs with a name.
#[test]
fn taxonomies_of_the_corpus_survive_our_tree_by_value() {
    let Some(shared) = shared() else { return };
    let contexts = Contexts::load(&shared).expect("the reference stands beside the corpus");
    let folder = shared.join("reference/dfc");
    for file in ["measures.json", "facets.json", "productTypes.json", "vocabulary.json"] {
        let text = std::fs::read(folder.join("taxonomies-1.3.0").join(file)).expect("a taxonomy");
        match there_and_back(&contexts, &text, false) {
            Outcome::Same { items, .. } => assert!(items > 20, "{file}: {items}"),
            Outcome::Different(difference, _) => panic!("{file}: {difference}"),
            Outcome::Refused(why) | Outcome::Unchanged(why) => panic!("{file}: {why}"),
        }
    }
}

/// What a plain JSON-LD processor makes of an output is what we write as RDF of the same dialect.
#[test]
fn outputs_for_the_corpus_mean_to_others_what_they_mean_to_us() {
    let Some(shared) = shared() else { return };
    let contexts = Contexts::load(&shared).expect("the reference stands beside the corpus");
    let (mut faults, mut outputs) = (String::new(), 0);
    for (name, text) in payloads(&shared) {
        let Ok((facts, nodes, mut report)) = read_with(&text, Options { base: Some(BASE), ..Options::default() })
        else {
            continue;
        };
        // `#` asks for an address: RDF writes it as a node without one.
        if matches!(facts.form, Form::Other(_)) || nodes.iter().any(|node| node.id.as_deref() == Some("#")) {
            continue;
        }
        for dialect in ["dfc-1.16", "dfc-2.0", "fdc", "owl", "shared"] {
            let json = write(&nodes, dialect, &mut report);
            let (mut nquads, mut turtle) = (Vec::new(), Vec::new());
            let target = Dialect::named(dialect).expect(dialect);
            let mut lines = NquadsWriter::new(target, &mut nquads);
            let mut blocks = TurtleWriter::new(target, &mut turtle);
            for node in &nodes {
                lines.node(node, &"").expect("a Vec takes everything");
                blocks.node(node, &"").expect("a Vec takes everything");
            }
            lines.finish().expect("a Vec takes everything");
            blocks.finish().expect("a Vec takes everything");
            let theirs = contexts
                .plain(&json)
                .unwrap_or_else(|e| panic!("{name} as {dialect}: {e}"))
                .usable(&contexts)
                .canonical();
            let ours = contexts
                .plain_nquads(&nquads)
                .unwrap_or_else(|e| panic!("{name} as {dialect}: {e}"))
                .usable(&contexts)
                .canonical();
            let blocks = contexts
                .plain_turtle(&turtle)
                .unwrap_or_else(|e| panic!("{name} as {dialect}: {e}"))
                .usable(&contexts)
                .canonical();
            assert_eq!(ours, blocks, "{name}: Turtle and N-Quads of {dialect}");
            outputs += 1;
            for line in theirs.keys().filter(|line| !ours.contains_key(*line)) {
                let _ = writeln!(faults, "{name} as {dialect}: only in JSON-LD: {line}");
            }
            for line in ours.keys().filter(|line| !theirs.contains_key(*line)) {
                let _ = writeln!(faults, "{name} as {dialect}: only in N-Quads: {line}");
            }
        }
    }
    println!("{outputs} outputs compared");
    assert!(faults.is_empty(), "{faults}");
}

fn payloads(shared: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(shared.join("corpus/dfc"))
        .expect("the corpus")
        .filter_map(Result::ok)
        .map(|e| e.path())
        .collect();
    files.sort();
    files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .map(|path| {
            (
                path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                std::fs::read(&path).expect("a payload"),
            )
        })
        .collect()
}

/// 1.16 to 2.0 and back is the same text, and so is the way through every other flat dialect and our own tree.
#[test]
fn a_round_of_the_corpus_through_other_dialects_changes_nothing() {
    let Some(shared) = shared() else { return };
    let mut faults = String::new();
    for (name, text) in payloads(&shared) {
        let Ok((_, nodes, _)) = read(&text) else { continue };
        for home in ["dfc-1.16", "dfc-2.0", "fdc"] {
            let first = write(&nodes, home, &mut Report::default());
            for abroad in ["dfc-1.16", "dfc-2.0", "fdc", "owl", "shared"] {
                let mut losses = Report::default();
                let (_, nodes, _) = read(&first).expect("our own output is read");
                let out = write(&nodes, abroad, &mut losses);
                let (_, nodes, again) = read(&out).expect("our own output is read");
                let back = write(&nodes, home, &mut losses);
                let untold = losses.losses.is_empty() && again.losses.is_empty();
                if untold && back != first {
                    let _ = writeln!(
                        faults,
                        "{name}: {home} -> {abroad} -> {home}\n  {}\n  {}",
                        excerpt(&first, &back),
                        excerpt(&back, &first)
                    );
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// Where `a` leaves `b`.
fn excerpt(a: &[u8], b: &[u8]) -> String {
    let at = a.iter().zip(b).position(|(x, y)| x != y).unwrap_or_else(|| a.len().min(b.len()));
    String::from_utf8_lossy(&a[at.saturating_sub(60)..a.len().min(at + 80)]).into_owned()
}
