//! The oracle: the same evaluator over a plain data set that holds the permitted
//! statements and no other. Its answers and ours are the same, as multisets.

use crate::made::*;
use oxrdf::{Dataset, GraphName, Literal, NamedNode, QuadRef, Term};
use passerelle_graph::{Format, Graph};
use passerelle_model::statement::{Object, Thing};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use spareval::{QueryEvaluator, QueryResults};
use spargebra::SparqlParser;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

const PARTITIONS: usize = 4;

/// Statements as small numbers: subject, predicate, object, partition. Objects from 6 on are numbers.
type Quad = (usize, usize, usize, usize);

fn object(o: usize) -> Object {
    if o < 6 { link(&format!("n{o}")) } else { typed(&format!("{}.0", o - 6), "decimal") }
}

fn term(o: usize) -> Term {
    if o < 6 {
        NamedNode::new_unchecked(format!("{BASE}n{o}")).into()
    } else {
        Literal::new_typed_literal(format!("{}.0", o - 6), oxrdf::vocab::xsd::DECIMAL).into()
    }
}

/// A pattern that begins at `from`, ends at `to`.
fn step(from: &'static str, to: &'static str) -> impl Strategy<Value = String> {
    (0..9usize, 0..3usize, 0..3usize).prop_map(move |(kind, p, q)| match kind {
        0..=3 => format!("{from} :p{p} {to} ."),
        4 => format!("{from} ?any {to} ."),
        5 => format!("{from} :p{p}/:p{q} {to} ."),
        6 => format!("{from} :p{p}+ {to} ."),
        7 => format!("{from} (:p{p}|^:p{q})* {to} ."),
        _ => format!("{from} !:p{p} {to} ."),
    })
}

fn query() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        3 => step("?a", "?b"),
        2 => step("?b", "?c"),
        1 => (0..6usize, 0..3usize).prop_map(|(n, p)| format!("?a :p{p} :n{n} .")),
    ];
    let more = prop_oneof![
        Just(String::new()),
        step("?b", "?d").prop_map(|s| format!("OPTIONAL {{ {s} }}")),
        step("?a", "?d").prop_map(|s| format!("FILTER NOT EXISTS {{ {s} }}")),
        step("?b", "?d").prop_map(|s| format!("FILTER EXISTS {{ {s} }}")),
        step("?a", "?d").prop_map(|s| format!("MINUS {{ {s} }}")),
        step("?a", "?b").prop_map(|s| format!("MINUS {{ {s} }}")),
        step("?a", "?b").prop_map(|s| format!("{{ {s} }} UNION {{ ?b :p0 ?a }}")),
        (0..6usize).prop_map(|n| format!("FILTER(!isNumeric(?b) || ?b > {n})")),
        step("?a", "?d").prop_map(|s| format!("{{ SELECT ?a (COUNT(*) AS ?k) {{ {s} }} GROUP BY ?a }}")),
        step("?a", "?d").prop_map(|s| format!("OPTIONAL {{ {s} FILTER(?d != ?b) }}")),
    ];
    (step("?a", "?b"), prop::option::of(part), more, 0..7usize).prop_map(|(first, second, more, form)| {
        let body = format!("{{ {first} {} {more} }}", second.unwrap_or_default());
        match form {
            0 | 1 => format!("SELECT * {body}"),
            2 => format!("SELECT (COUNT(*) AS ?n) {body}"),
            3 => format!("SELECT ?a (COUNT(DISTINCT ?b) AS ?n) (SUM(?b) AS ?s) {body} GROUP BY ?a"),
            4 => format!("SELECT DISTINCT ?a {body}"),
            5 => format!("ASK {body}"),
            _ => format!("CONSTRUCT {{ ?b :back ?a }} {body}"),
        }
    })
}

/// What the evaluator says over exactly these statements.
fn oracle(statements: impl Iterator<Item = (usize, usize, usize)>, query: &str) -> Vec<String> {
    let mut dataset = Dataset::new();
    for (s, p, o) in statements {
        let (s, p) = (NamedNode::new_unchecked(format!("{BASE}n{s}")), NamedNode::new_unchecked(format!("{BASE}p{p}")));
        let o = term(o);
        dataset.insert(QuadRef::new(&s, &p, &o, &GraphName::DefaultGraph));
    }
    let query = SparqlParser::new().parse_query(&format!("PREFIX : <{BASE}>\n{query}")).expect("a query");
    let results = QueryEvaluator::new().prepare(&query).execute(&dataset).expect("results");
    let mut lines: Vec<String> = match results {
        QueryResults::Boolean(yes) => vec![yes.to_string()],
        QueryResults::Solutions(solutions) => solutions
            .map(|solution| {
                let solution = solution.expect("a solution");
                solution.values().iter().map(|v| v.as_ref().map_or(String::new(), Term::to_string) + "\t").collect()
            })
            .collect(),
        QueryResults::Graph(triples) => {
            let mut lines: Vec<String> = triples.map(|triple| format!("{} .", triple.expect("a triple"))).collect();
            lines.sort();
            lines.dedup();
            lines
        }
    };
    lines.sort();
    lines
}

fn ours(graph: &passerelle_graph::MemoryGraph, permitted: &passerelle_graph::Permitted, query: &str) -> Vec<String> {
    let format = if query.starts_with("CONSTRUCT") { Format::NTriples } else { Format::Tsv };
    let answer = try_ask(graph, query, permitted, format).unwrap_or_else(|error| panic!("{query}: {error}"));
    let skip = usize::from(query.starts_with("SELECT"));
    let mut lines: Vec<String> =
        answer.lines().skip(skip).map(|line| if skip == 1 { format!("{line}\t") } else { line.to_owned() }).collect();
    lines.sort();
    lines
}

/// TSV writes some numbers bare.
fn plain(lines: Vec<String>) -> Vec<String> {
    let mut lines: Vec<String> = lines
        .into_iter()
        .map(|line| {
            let cells = line.split('\t').map(|cell| match cell.split_once("\"^^<http://www.w3.org/2001/XMLSchema#") {
                Some((value, _)) => value.trim_start_matches('"').to_owned(),
                None => cell.to_owned(),
            });
            cells.collect::<Vec<_>>().join("\t")
        })
        .collect();
    lines.sort();
    lines
}

#[test]
fn an_answer_is_that_over_the_permitted_statements_alone() {
    let (cases, hidden_matters, rows) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
    let mut runner = TestRunner::new(Config { cases: 600, failure_persistence: None, ..Config::default() });
    let quads = prop::collection::vec((0..6usize, 0..3usize, 0..9usize, 0..PARTITIONS), 1..40);
    let strategy = (quads, prop::array::uniform4(any::<bool>()), prop::collection::vec(query(), 4));
    let result = runner.run(&strategy, |(quads, may, queries)| {
        let partitions: Vec<_> = (0..PARTITIONS).map(|n| partition("hub", &format!("g{n}"))).collect();
        // A statement is in one partition: the first that it is said in.
        let mut kept: BTreeMap<(usize, usize, usize), usize> = BTreeMap::new();
        for (s, p, o, g) in quads as Vec<Quad> {
            kept.entry((s, p, o)).or_insert(g);
        }
        let mut records: BTreeMap<usize, Vec<_>> = BTreeMap::new();
        for ((s, p, o), g) in &kept {
            let statement = says(iri(&format!("n{s}")), &format!("p{p}"), object(*o), &partitions[*g]);
            records.entry(*s).or_default().push(statement);
        }
        let graph = graph(records.into_iter().map(|(s, said)| put(&format!("n{s}"), said)).collect());
        let permitted =
            graph.permitted(&|partition| (0..PARTITIONS).any(|n| may[n] && *partition.group == *format!("g{n}")));
        for query in &queries {
            let want = oracle(kept.iter().filter(|(_, g)| may[**g]).map(|(triple, _)| *triple), query);
            let whole = oracle(kept.keys().copied(), query);
            cases.fetch_add(1, Ordering::Relaxed);
            hidden_matters.fetch_add(usize::from(want != whole), Ordering::Relaxed);
            rows.fetch_add(usize::from(!want.is_empty()), Ordering::Relaxed);
            prop_assert_eq!(plain(ours(&graph, &permitted, query)), plain(want), "{}", query);
        }
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
    let (cases, hidden_matters, rows) = (cases.into_inner(), hidden_matters.into_inner(), rows.into_inner());
    assert!(hidden_matters * 3 > cases, "hidden statements would have mattered in {hidden_matters} of {cases} only");
    assert!(rows * 3 > cases, "{rows} of {cases} answers are not empty");
}

/// Keeps the kinds of things that the oracle knows in step with those of the graph.
#[test]
fn a_thing_and_its_term_are_written_the_same() {
    let Object::Thing(Thing::Iri(iri)) = object(3) else { panic!("an IRI") };
    assert_eq!(term(3).to_string(), format!("<{iri}>"));
}
