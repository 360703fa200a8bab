//! What is too large for memory comes out as if it had been in memory: the same bytes, the same report.

use super::Sizes;
use crate::failure::Failure;
use crate::job::Job;
use crate::request::{Request, Translator};
use passerelle_lens::Settings;
use passerelle_model::loss::Language;
use passerelle_platforms::Platforms;

const SMALL: Sizes = Sizes { input: 16, edits: 16, part: 700, element: 1 << 20, member: 4096, around: 6000, items: 7 };
const TARGETS: [&str; 5] =
    ["dfc-2.0", "shared", "openfoodnetwork/shop-product", "openfoodnetwork/product", "openfoodnetwork/shop"];

fn job<'t>(translator: &'t Translator, to: &str) -> Job<'t> {
    let settings = "base=https://hub.example/api/dfc currency=EUR tax=gross zone=Europe/Paris tax_rates.1=5.5 \
                    shipping_category=Default hub_name=Market";
    let settings = Settings::parse(settings).expect("the settings are good");
    let request = Request { from: "dfc".into(), to: to.into(), settings, ..Request::default() };
    translator.plan(&request, b"").unwrap_or_else(|unusable| panic!("{to}: {unusable}"))
}

/// Output, and report or failure.
fn run(job: &Job<'_>, text: &str, sizes: &Sizes) -> (String, Result<String, String>) {
    let mut out = Vec::new();
    let told = job.translate_within(sizes, &mut text.as_bytes(), &mut out);
    let told = told.map(|report| format!("{:#}", report.to_json(Language::En))).map_err(|failure| match &failure {
        Failure::Unreadable { at, .. } => format!("{failure} {at:?}"),
        Failure::Io(_) => failure.to_string(),
    });
    (String::from_utf8(out).expect("it is UTF-8"), told)
}

#[track_caller]
fn check(name: &str, text: &str) {
    let translator = Translator { platforms: Platforms::embedded() };
    for to in TARGETS {
        let job = job(&translator, to);
        let whole = run(&job, text, &Sizes::USUAL);
        for sizes in [SMALL, Sizes { part: 64 << 10, around: 1 << 20, items: 40, ..SMALL }] {
            let apart = run(&job, text, &sizes);
            assert_eq!(apart.1, whole.1, "{name} to {to}: the report");
            assert!(apart.0 == whole.0, "{name} to {to}:\n{}\n---\n{}", apart.0, whole.0);
        }
    }
}

/// A small generator of numbers, so that every run tests the same.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn shuffle<T>(&mut self, things: &mut [T]) {
        for i in (1..things.len()).rev() {
            things.swap(i, self.roll(i as u64 + 1) as usize);
        }
    }
}

const B: &str = "https://hub.example/api/dfc";

/// Nodes of a catalogue in which things are linked from either end.
fn nodes(count: u64, dice: &mut Dice) -> Vec<String> {
    let mut nodes = Vec::new();
    for i in 1..=count {
        let producer = dice.roll(5);
        let (item, product, offer) = (format!("{B}/items/{i}"), format!("{B}/products/{i}"), format!("{B}/offers/{i}"));
        let group = dice.roll(count / 3 + 1);
        let variant = match dice.roll(3) {
            0 => format!(r#","dfc-b:isVariantOf":"{B}/groups/{group}""#),
            1 => format!(r#","dfc-b:isVariantOf":{{"@id":"{B}/absent/{group}"}}"#),
            _ => String::new(),
        };
        let supplied = match dice.roll(3) {
            0 => format!(
                r#"{{"@id":"{B}/producers/{producer}","@type":"dfc-b:Enterprise","dfc-b:name":"Farm {producer}"}}"#
            ),
            _ => format!(r#""{B}/producers/{producer}""#),
        };
        nodes.push(format!(
            r#"{{"@id":"{product}","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Leek {i}","dfc-b:suppliedBy":{supplied},
  "dfc-b:hasQuantity":{{"@type":"dfc-b:QuantitativeValue","dfc-b:hasUnit":"dfc-m:Gram","dfc-b:value":{}}}{variant}}}"#,
            100 * (1 + dice.roll(9))
        ));
        let links = match dice.roll(2) {
            0 => format!(r#","dfc-b:references":"{product}","dfc-b:offeredThrough":"{offer}""#),
            _ => format!(r#","dfc-b:references":{{"@id":"{product}"}}"#),
        };
        nodes.push(format!(
            r#"{{"@id":"{item}","@type":"dfc-b:CatalogItem","dfc-b:sku":"S{i}","dfc-b:stockLimitation":{}{links}}}"#,
            dice.roll(50)
        ));
        nodes.push(format!(
            r#"{{"@id":"{offer}","@type":"dfc-b:Offer","dfc-b:offers":"{item}","dfc-b:offeredItem":"{product}","dfc-b:hasPrice":{{"@type":"dfc-b:Price","dfc-b:value":"{}","dfc-b:hasUnit":"dfc-m:Euro"}}}}"#,
            dice.roll(900)
        ));
        match dice.roll(9) {
            // Said again: more, the same, something else, without its class.
            0 => nodes.push(format!(r#"{{"@id":"{product}","dfc-b:description":"Said later of {i}"}}"#)),
            1 => nodes.push(format!(r#"{{"@id":"{item}","@type":"dfc-b:CatalogItem","dfc-b:sku":"T{i}"}}"#)),
            2 => nodes.push(format!(r#"{{"@id":"{B}/places/{i}","@type":"dfc-b:PhysicalPlace","dfc-b:name":"Barn"}}"#)),
            3 => nodes.push(format!(r#"{{"@type":"dfc-b:SuppliedProduct","dfc-b:name":"Nameless {i}"{variant}}}"#)),
            4 => nodes.push(format!(
                r#"{{"@id":"{B}/others/{i}","dfc-b:nmae":"Odd {i}","dfc-b:totalTheoriticalStock":"x"}}"#
            )),
            5 => nodes.push(format!(r#"{{"@id":"no iri {i}","@type":"dfc-b:Offer"}}"#)),
            _ => {}
        }
    }
    for group in (0..=count / 3).step_by(2) {
        let members = format!(r#","dfc-b:hasVariant":["{B}/products/{}","{B}/products/{}"]"#, group + 1, group + 2);
        let members = if group % 4 == 0 { members } else { String::new() };
        nodes.push(format!(
            r#"{{"@id":"{B}/groups/{group}","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Group {group}"{members}}}"#
        ));
    }
    for producer in 0..3 {
        nodes.push(format!(
            r#"{{"@id":"{B}/producers/{producer}","@type":"dfc-b:Enterprise","dfc-b:hasAddress":{{"@id":"{B}/addresses/{producer}","@type":"dfc-b:Address","dfc-b:street":"Road {producer}"}}}}"#
        ));
    }
    nodes
}

const CONTEXT: &str = r#""@context":"https://www.datafoodconsortium.org""#;

fn graph(nodes: &[String]) -> String {
    format!("{{{CONTEXT},\n\"@graph\":[{}]}}\n", nodes.join(" ,\n"))
}

#[test]
fn a_catalogue_comes_out_as_if_it_had_been_in_memory() {
    check("in order", &graph(&nodes(60, &mut Dice(1))));
}

#[test]
fn what_is_linked_may_stand_anywhere() {
    for seed in 0..4 {
        let mut dice = Dice(seed);
        let mut nodes = nodes(40, &mut dice);
        dice.shuffle(&mut nodes);
        check(&format!("shuffled by {seed}"), &graph(&nodes));
    }
}

#[test]
fn variants_may_stand_before_their_group() {
    let mut nodes = nodes(40, &mut Dice(5));
    nodes.reverse();
    check("reversed", &graph(&nodes));
}

#[test]
fn the_context_may_come_last_and_a_base_count() {
    let nodes = nodes(20, &mut Dice(6)).join(",").replace(&format!("{B}/products"), "products");
    let context = format!(r#""@context":["https://www.datafoodconsortium.org",{{"@base":"{B}/x/"}}]"#);
    check("context last", &format!("{{\"@graph\":[{nodes}],{context}}}"));
    check("context first", &format!("{{{context},\"@graph\":[{nodes}]}}"));
}

#[test]
fn what_stands_beside_the_graph_is_told_once() {
    let nodes = nodes(12, &mut Dice(7)).join(",");
    for beside in [
        r#""@base":"https://x.example/""#.to_string(),
        r#""next":"https://x.example/?page=2","total":7"#.into(),
        format!(r#""@id":"{B}/catalogs/1""#),
        format!(
            r#""@id":"{B}/producers/9","@type":"dfc-b:Enterprise","dfc-b:name":"Farm","dfc-b:supplies":["{B}/products/1"]"#
        ),
    ] {
        check("before", &format!("{{{CONTEXT},{beside},\"@graph\":[{nodes}]}}"));
        check("after", &format!("{{{CONTEXT},\"@graph\":[{nodes}],{beside}}}"));
    }
    check("a strange context", &format!("{{\"@context\":\"https://strange.example/c\",\"@graph\":[{nodes}]}}"));
}

#[test]
fn an_array_may_hold_nodes_and_documents() {
    let all = nodes(20, &mut Dice(8));
    check("nodes", &format!("[{}]", all.join(",\n")));
    let documents: Vec<String> = all.chunks(5).map(graph).collect();
    check("documents", &format!("[{}]", documents.join(",")));
    let blank = r#"{"@graph":[{"@id":"_:p","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Kale"},{"@id":"_:i","@type":"dfc-b:CatalogItem","dfc-b:references":"_:p"}]}"#;
    check("blank labels", &format!("[{},{},{}]", blank, all.join(","), [blank; 9].join(",")));
}

#[test]
fn a_context_for_a_whole_processor_is_read_with_each_part() {
    let context = r#""@context":{"dfc-b":"https://github.com/datafoodconsortium/ontology/releases/latest/download/DFC_BusinessOntology.owl#","supplier":{"@reverse":"dfc-b:supplies","@type":"@id"}}"#;
    let nodes: Vec<String> = (0..600)
        .map(|i| {
            format!(r#"{{"@id":"{B}/products/{i}","@type":"dfc-b:SuppliedProduct","dfc-b:name":"P{i}","supplier":"{B}/producers/{}"}}"#, i % 7)
        })
        .collect();
    check("a reverse property", &format!("{{{context},\"@graph\":[{}]}}", nodes.join(",")));
}

#[test]
fn an_element_may_be_larger_than_a_part() {
    let mut nodes = nodes(10, &mut Dice(9));
    let words = "fresh ".repeat(2000);
    nodes.insert(7, format!(r#"{{"@id":"{B}/products/99","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Long","dfc-b:description":"{words}"}}"#));
    check("a long one", &graph(&nodes));
    let translator = Translator { platforms: Platforms::embedded() };
    let (out, told) = run(&job(&translator, "dfc-2.0"), &graph(&nodes), &Sizes { element: 1024, ..SMALL });
    assert_eq!(out, "");
    assert!(told.expect_err("it is too large").contains("/@graph/7"), "the place is told");
}

#[test]
fn a_broken_element_is_told_with_its_line() {
    let good = nodes(12, &mut Dice(10));
    for (at, bad) in
        [(3, r#"{"@id" "x"}"#), (20, r#"{"@id":"x","dfc-b:name":tru}"#), (30, "{\"@id\":\"\u{e9}\u{e9}\", ]")]
    {
        let mut nodes = good.clone();
        nodes.insert(at, bad.into());
        check("broken", &graph(&nodes));
        check("broken, on one line", &graph(&nodes).replace('\n', " "));
    }
    let whole = graph(&good);
    for text in [&whole[..whole.len() / 2], &format!("{whole}x"), &whole.replacen("]}\n", "]", 1)] {
        check("cut", text);
    }
}

#[test]
fn what_is_no_list_is_refused_with_what_to_do() {
    let translator = Translator { platforms: Platforms::embedded() };
    let tree = format!(r#"{{"@id":"{B}/1","@type":"dfc-b:Enterprise","dfc-b:name":"One"}}"#);
    for text in [tree, "@prefix x: <https://x.example/> .\n# a comment".into()] {
        let (out, told) = run(&job(&translator, "dfc-2.0"), &text, &SMALL);
        assert_eq!(out, "");
        let failure = told.expect_err("it cannot be read in parts");
        assert!(failure.contains("are read up to 0 MB"), "{failure}");
    }
}

#[test]
fn edits_of_an_original_have_a_limit() {
    let text = [b' '; 17];
    assert_eq!(super::whole(&mut &text[..16], &SMALL).expect("as many as there may be").len(), 16);
    assert!(super::whole(&mut &text[..], &SMALL).is_err_and(|failure| failure.to_string().contains("edits")));
}
