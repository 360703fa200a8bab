//! What senders do, one case each, and what is made of it.

use passerelle_model::dialect::{ContextKind, Dialect, Form, Options, Reader, Shape, Version, Writer};
use passerelle_model::document::Node;
use passerelle_model::loss::{Language, Reason, Report};
use passerelle_model::term::{Name, b, ldp, v};

fn options() -> Options<'static> {
    Options::default()
}

fn read_with(text: &str, options: Options<'_>) -> (Vec<Node<'static>>, Report) {
    let mut reader = Reader::new(text.as_bytes(), options).unwrap_or_else(|error| panic!("{text}: {error}"));
    let mut nodes = Vec::new();
    while let Some(item) = reader.next_item().unwrap_or_else(|error| panic!("{text}: {error}")) {
        nodes.push(item.node.into_owned());
    }
    (nodes, reader.take_report())
}

fn read(text: &str) -> (Vec<Node<'static>>, Report) {
    read_with(text, options())
}

/// The nodes as a dialect writes them, without its context.
fn written(nodes: &[Node<'_>], dialect: &Dialect) -> (String, Report) {
    let mut out = Vec::new();
    let mut writer = Writer::new(dialect, Shape::Graph, &mut out);
    for node in nodes {
        writer.node(node, &"").unwrap();
    }
    let report = Report { losses: writer.finish().unwrap(), ..Report::default() };
    let text = String::from_utf8(out).unwrap();
    let graph = text.split_once("\"@graph\":").unwrap().1.trim_end().trim_end_matches('}');
    (graph.to_string() + if graph.ends_with(']') { "" } else { "}]" }, report)
}

fn named(name: &str) -> &'static Dialect {
    Dialect::named(name).unwrap()
}

/// A text read and written again in a dialect.
fn check(text: &str, dialect: &str, expected: &str) {
    let (nodes, _) = read(text);
    let (out, _) = written(&nodes, named(dialect));
    let (out, expected): (serde_json::Value, serde_json::Value) =
        (serde_json::from_str(&out).unwrap(), serde_json::from_str(expected).unwrap());
    assert_eq!(out, expected, "{text}");
}

#[test]
fn early_names_are_read_and_todays_written() {
    check(
        r#"{"@context": {"dfc": "http://datafoodconsortium.org/ontologies/dfc_FullModel.owl#", "@base": "http://hub.example"},
            "@id": "/hub", "@type": "dfc:Entreprise", "dfc:hasAdress": {"@type": "dfc:Address", "dfc:city": "Redon"}}"#,
        "dfc-1.16",
        r#"[{"@id": "http://hub.example/hub", "@type": "dfc-b:Enterprise",
             "dfc-b:hasAddress": {"@type": "dfc-b:Address", "dfc-b:hasCity": "Redon"}}]"#,
    );
}

#[test]
fn a_class_decides_what_a_name_means() {
    let text = r#"[{"@id": "https://h.example/1", "@type": "dfc-b:SocialMedia", "dfc-b:URL": "https://s.example/h"},
                   {"@id": "https://h.example/2", "@type": "dfc-b:Enterprise", "dfc-b:hasDescription": "d"},
                   {"@id": "https://h.example/3", "@type": "dfc-b:SuppliedProduct", "dfc-b:description": "d"}]"#;
    let (nodes, _) = read(text);
    assert_eq!(nodes[0].text(b::WEBSITE_PAGE), Some("https://s.example/h"));
    assert_eq!(nodes[1].text(b::DESCRIPTION), Some("d"));
    check(text, "dfc-1.16", text);
    check(
        text,
        "owl",
        r#"[{"@id": "https://h.example/1", "@type": "dfc-b:SocialMedia", "dfc-b:websitePage": "https://s.example/h"},
            {"@id": "https://h.example/2", "@type": "dfc-b:Organization", "dfc-b:description": "d"},
            {"@id": "https://h.example/3", "@type": "dfc-b:SuppliedProduct", "dfc-b:description": "d"}]"#,
    );
}

#[test]
fn an_offered_item_is_the_product_of_the_item() {
    let text = r#"[{"@id": "https://h.example/o", "@type": "dfc-b:Offer", "dfc-b:offeredItem": {"@id": "https://h.example/p"}}]"#;
    let (nodes, _) = read(text);
    let item = nodes[0].get(b::OFFERS).and_then(|value| value.as_node()).unwrap();
    assert_eq!(item.get(b::REFERENCES).unwrap().target().unwrap(), "https://h.example/p");
    for dialect in ["dfc-1.16", "dfc-2.0", "fdc"] {
        check(text, dialect, text);
    }
    check(
        text,
        "owl",
        r#"[{"@id": "https://h.example/o", "@type": "dfc-b:Offer",
             "dfc-b:offers": {"@type": "dfc-b:CatalogItem", "dfc-b:references": {"@id": "https://h.example/p"}}}]"#,
    );
}

#[test]
fn an_item_with_an_address_is_offered_beside_its_product() {
    check(
        r#"{"@id": "https://h.example/o", "@type": "dfc-b:Offer", "dfc-b:offers": {"@id": "https://h.example/i", "@type": "dfc-b:CatalogItem",
            "dfc-b:references": {"@id": "https://h.example/p", "@type": "dfc-b:SuppliedProduct"}}}"#,
        "dfc-1.16",
        r#"[{"@id": "https://h.example/o", "@type": "dfc-b:Offer", "dfc-b:offers": "https://h.example/i", "dfc-b:offeredItem": {"@id": "https://h.example/p"}},
            {"@id": "https://h.example/p", "@type": "dfc-b:SuppliedProduct"},
            {"@id": "https://h.example/i", "@type": "dfc-b:CatalogItem", "dfc-b:references": "https://h.example/p"}]"#,
    );
}

#[test]
fn bare_numbers_become_prices_and_quantities() {
    let text = r#"[{"@type": "dfc-b:OrderLine", "dfc-b:quantity": "3", "dfc-b:price": 4.50}]"#;
    let (nodes, _) = read(text);
    let inner = |property| nodes[0].get(property).and_then(|v| v.as_node()).unwrap();
    assert!(inner(b::HAS_PRICE).is_a(b::PRICE));
    assert_eq!(inner(b::HAS_PRICE).text(b::VALUE), Some("4.50"));
    assert_eq!(inner(b::HAS_QUANTITY).text(b::VALUE), Some("3"));
    check(text, "dfc-1.16", r#"[{"@type": "dfc-b:OrderLine", "dfc-b:quantity": 3, "dfc-b:price": 4.50}]"#);
    check(text, "fdc", r#"[{"@type": "dfc-b:OrderLine", "dfc-b:quantity": "3", "dfc-b:price": "4.50"}]"#);
    let whole = r#"[{"@type": "dfc-b:Offer", "dfc-b:hasPrice": {"@type": "dfc-b:Price", "dfc-b:value": 4.50, "dfc-b:hasUnit": "dfc-m:Euro"}}]"#;
    check(whole, "dfc-1.16", whole);
}

#[test]
fn numbers_keep_their_digits_in_every_style() {
    let text = r#"[{"@type": "dfc-b:Price", "dfc-b:value": "4.50"}]"#;
    let (nodes, _) = read(text);
    assert!(written(&nodes, named("dfc-1.16")).0.contains(r#""dfc-b:value":4.50}"#));
    assert!(written(&nodes, named("fdc")).0.contains(r#""dfc-b:value":"4.50"}"#));
    assert!(written(&nodes, named("owl")).0.contains(r#"{"@value":"4.50","@type":"xsd:decimal"}"#));
    assert!(written(&nodes, named("shared")).0.contains(r#"{"@value":"4.50","@type":"xsd:decimal"}"#));
}

#[test]
fn instants_are_utc_on_the_wire_and_keep_their_offset_inside() {
    let text = r#"[{"@type": "dfc-b:SaleSession", "dfc-b:beginDate": "Thu Oct 17 2024 03:58:10 GMT+0200", "dfc-b:endDate": "2022-09-19 09:00:02 UTC"}]"#;
    check(
        text,
        "dfc-1.16",
        r#"[{"@type": "dfc-b:SaleSession", "dfc-b:beginDate": "2024-10-17T01:58:10Z", "dfc-b:endDate": "2022-09-19T09:00:02Z"}]"#,
    );
    let (nodes, _) = read(text);
    assert!(written(&nodes, named("shared")).0.contains("2024-10-17T03:58:10+02:00"));
}

#[test]
fn unlimited_stock_is_minus_one_or_reported() {
    let (nodes, _) = read(
        r#"[{"@type": "dfc-b:Offer", "dfc-b:stockLimitation": -1}, {"@type": "dfc-b:Offer", "dfc-b:stockLimitation": "-3"}]"#,
    );
    let (out, report) = written(&nodes, named("dfc-1.16"));
    assert_eq!(
        out,
        r#"[{"@type":"dfc-b:Offer","dfc-b:stockLimitation":-1},{"@type":"dfc-b:Offer","dfc-b:stockLimitation":0}]"#
    );
    assert_eq!(report.losses.iter().map(|l| l.reason).collect::<Vec<_>>(), [Reason::Precision]);
    let (out, report) = written(&nodes, named("owl"));
    assert!(out.starts_with(r#"[{"@type":"dfc-b:Offer"},"#), "{out}");
    assert!(report.losses.iter().any(|l| l.reason == Reason::Dropped && l.at == "/dfc-b:stockLimitation"));
    assert!(written(&nodes, named("shared")).0.contains(r#""-3""#));
}

#[test]
fn an_empty_number_is_absent_and_said() {
    let (nodes, report) =
        read(r#"{"@id": "https://h.example/1", "@type": "dfc-b:CatalogItem", "dfc-b:stockLimitation": ""}"#);
    assert!(nodes[0].properties.is_empty());
    let loss = report.losses.iter().next().unwrap();
    assert_eq!((loss.first.as_str(), loss.reason), ("/dfc-b:stockLimitation", Reason::Dropped));
}

#[test]
fn nested_things_with_an_address_move_into_the_graph_once() {
    let text = r#"{"@id": "https://h.example/c", "@type": "dfc-b:Catalog", "dfc-b:lists": [
        {"@id": "https://h.example/i1", "@type": "dfc-b:CatalogItem", "dfc-b:managedBy": {"@id": "https://h.example/e", "@type": "dfc-b:Enterprise"}},
        {"@id": "https://h.example/i2", "@type": "dfc-b:CatalogItem", "dfc-b:managedBy": {"@id": "https://h.example/e", "@type": "dfc-b:Enterprise"}}]}"#;
    check(
        text,
        "dfc-1.16",
        r#"[{"@id": "https://h.example/c", "@type": "dfc-b:Catalog", "dfc-b:lists": ["https://h.example/i1", "https://h.example/i2"]},
            {"@id": "https://h.example/e", "@type": "dfc-b:Enterprise"},
            {"@id": "https://h.example/i1", "@type": "dfc-b:CatalogItem", "dfc-b:managedBy": "https://h.example/e"},
            {"@id": "https://h.example/i2", "@type": "dfc-b:CatalogItem", "dfc-b:managedBy": "https://h.example/e"}]"#,
    );
}

#[test]
fn one_node_is_an_object_and_more_are_a_graph() {
    let out = |text: &str| {
        let (nodes, _) = read(text);
        let mut out = Vec::new();
        let mut writer = Writer::new(named("dfc-1.16"), Shape::Auto, &mut out);
        for node in &nodes {
            writer.node(node, &"").unwrap();
        }
        writer.finish().unwrap();
        String::from_utf8(out).unwrap()
    };
    let context = r#"{"@context":"https://w3id.org/dfc/ontology/context/context_1.16.0.json","#;
    assert_eq!(out("[]"), format!("{context}\"@graph\":[]}}\n"));
    assert_eq!(out(r#"{"@id": "urn:x"}"#), format!("{context}\"@id\":\"urn:x\"}}\n"));
    assert_eq!(
        out(r#"[{"@id": "urn:x"}, {"@id": "urn:y"}]"#),
        format!("{context}\"@graph\":[{{\"@id\":\"urn:x\"}},{{\"@id\":\"urn:y\"}}]}}\n")
    );
}

#[test]
fn a_list_of_version_two_begins_with_its_container() {
    let mut out = Vec::new();
    let shape = Shape::Container { id: "https://h.example/list".into(), members: vec!["https://h.example/1".into()] };
    let mut writer = Writer::new(named("dfc-2.0"), shape, &mut out);
    writer.node(&Node { id: Some("https://h.example/1".into()), ..Node::new(b::ORGANIZATION) }, &"").unwrap();
    writer.finish().unwrap();
    let text = String::from_utf8(out).unwrap();
    let (nodes, _) = read(&text);
    assert!(nodes[0].is_a(ldp::CONTAINER) && nodes[1].is_a(b::ORGANIZATION));
    assert_eq!(nodes[0].get(ldp::CONTAINS).unwrap().target().unwrap(), "https://h.example/1");
}

#[test]
fn contexts_come_before_after_and_inside() {
    let late = r#"{"@graph": [{"id": "x", "nom": "Pain"}], "@context": {"id": "@id", "nom": "dfc-b:name", "@base": "https://h.example/"}}"#;
    let (nodes, _) = read(late);
    assert_eq!((nodes[0].id.as_deref(), nodes[0].text(b::NAME)), (Some("https://h.example/x"), Some("Pain")));
    let reader = Reader::new(late.as_bytes(), options()).unwrap();
    assert_eq!((&reader.facts().form, reader.facts().context), (&Form::Graph, ContextKind::Inline));
    assert_eq!(reader.facts().base.as_deref(), Some("https://h.example/"));
    let inner = r#"{"@id": "https://h.example/1", "dfc-b:hasAddress": {"@context": {"ville": "dfc-b:city"}, "ville": "Redon"}}"#;
    let (nodes, _) = read(inner);
    assert_eq!(nodes[0].get(b::HAS_ADDRESS).unwrap().as_node().unwrap().text(b::CITY), Some("Redon"));
}

#[test]
fn a_base_outside_the_context_has_no_effect_and_is_said() {
    let (nodes, report) = read(r#"{"@base": "https://h.example/", "@graph": [{"@id": "p1"}]}"#);
    assert_eq!(nodes[0].id.as_deref(), Some("p1"));
    assert_eq!(report.findings[0].rule, "base-outside-context");
    let (nodes, _) = read_with(r#"{"@id": "p1"}"#, Options { base: Some("https://own.example/d/"), ..options() });
    assert_eq!(nodes[0].id.as_deref(), Some("https://own.example/d/p1"));
}

#[test]
fn a_hash_asks_for_an_address() {
    let (nodes, _) = read_with(
        r##"{"@id": "#", "@type": "dfc-b:SuppliedProduct"}"##,
        Options { base: Some("https://own.example/"), ..options() },
    );
    assert_eq!(nodes[0].id.as_deref(), Some("#"));
}

#[test]
fn documents_of_an_array_keep_their_blank_labels_apart() {
    let text = r#"[{"@context": "https://www.datafoodconsortium.org", "@graph": [{"@id": "_:b0", "@type": "dfc-b:Price"}]},
                   {"@context": "https://www.datafoodconsortium.org", "@graph": [{"@id": "_:b0", "@type": "dfc-b:Price"}]}]"#;
    let (nodes, _) = read(text);
    assert_eq!(nodes.len(), 2);
    assert_ne!(nodes[0].id, nodes[1].id);
}

#[test]
fn repeated_types_and_values_count_once() {
    let (nodes, _) = read(
        r#"{"@id": "urn:x", "@type": ["dfc-b:Offer", "dfc-b:Offer"], "dfc-b:image": "https://h.example/i.jpg", "ofn:image": "https://h.example/i.jpg"}"#,
    );
    assert_eq!(nodes[0].types.len(), 1);
    assert_eq!(nodes[0].all(b::IMAGE).count(), 1);
}

#[test]
fn texts_in_languages_are_read_in_both_forms() {
    let (nodes, _) = read(
        r#"{"@id": "urn:x", "@type": "dfc-b:SuppliedProduct", "dfc-b:name": {"fr": "Pain", "en": "Bread"},
            "dfc-b:description": {"@value": "bis", "@language": "fr"}}"#,
    );
    assert_eq!(nodes[0].all(b::NAME).count(), 2);
    assert!(written(&nodes, named("dfc-1.16")).0.contains(r#"{"@value":"bis","@language":"fr"}"#));
}

#[test]
fn concepts_are_known_by_any_spelling() {
    for status in [
        r#""dfc-v:Held""#,
        r#"{"@id": "dfc-v:held"}"#,
        r#""http://w3id.org/dfc/taxonomies/v2.0.0/vocabulary.rdf#Held""#,
    ] {
        let (nodes, _) = read(&format!(r#"{{"@type": "dfc-b:Order", "dfc-b:hasOrderState": {status}}}"#));
        assert_eq!(
            nodes[0].get(b::HAS_ORDER_STATUS).map(|v| v.target().unwrap().into_owned()),
            Some(v::HELD.iri()),
            "{status}"
        );
    }
}

#[test]
fn what_stands_beside_a_graph_is_said_and_makes_no_node() {
    let (nodes, report) = read(r#"{"@graph": [{"@id": "urn:x"}], "next": "https://h.example/?page=2"}"#);
    assert_eq!(nodes.len(), 1);
    let loss = report.losses.iter().next().unwrap();
    assert_eq!((loss.at.as_str(), loss.reason), ("/next", Reason::UnknownField));
    let (_, report) = read(r#"{"@id": "urn:x", "@reverse": {"dfc-b:offers": {"@id": "urn:y"}}}"#);
    assert_eq!(report.losses.iter().next().map(|l| l.at.as_str()), Some("/@reverse"));
}

#[test]
fn one_bad_node_never_costs_the_batch() {
    let (nodes, report) =
        read(r#"{"@graph": [{"@id": "https://h.example/a b"}, {"@id": 7}, "text", {"@id": "https://h.example/2"}]}"#);
    assert_eq!(nodes.len(), 1);
    let places: Vec<_> = report.refusals.iter().map(|r| r.at.as_str()).collect();
    assert_eq!(places, ["/@graph/0/@id", "/@graph/1/@id", "/@graph/2"]);
    assert_eq!(report.items, 1);
}

#[test]
fn findings_say_what_was_found_and_what_is_nearest_in_two_languages() {
    let (_, report) = read(
        r#"[{"@id": "https://h.example/1", "@type": "dfc-b:SuppliedProdct", "dfc-b:nme": "x", "lifeTime": "y"},
            {"@type": "dfc-b:Price", "dfc-b:value": "£0.27", "dfc-b:hasUnit": "GBP"},
            {"@id": "http:/h.example/1"}]"#,
    );
    let find = |rule: &str| {
        report.findings.iter().find(|f| f.rule == rule).unwrap_or_else(|| panic!("{rule}: {:?}", report.findings))
    };
    assert!(find("unknown-term").detail.to(Language::En).contains("did you mean `dfc-b:SuppliedProduct`"));
    assert!(find("key-without-meaning").detail.to(Language::Fr).contains("vouliez-vous dire `dfc-b:lifetime`"));
    assert!(find("number-expected").detail.to(Language::En).contains("`dfc-b:value` is `£0.27`"));
    assert_eq!(find("number-expected").first, "/1/dfc-b:value");
    assert!(find("link-expected").detail.to(Language::En).contains("`GBP`"));
    assert!(find("odd-iri").detail.to(Language::En).contains("one slash"));
}

#[test]
fn a_text_full_of_faults_costs_no_more_than_it_is_long() {
    let nodes: Vec<_> =
        (0..20_000).map(|i| format!(r#"{{"@id": "a b{i}"}}, {{"@id": "urn:{i}", "dfc-b:nme{i}": "x"}}"#)).collect();
    let (read, report) = read(&format!("[{}]", nodes.join(",")));
    assert_eq!(read.len(), 20_000);
    assert!(report.findings.len() < 600 && report.refusals.len() < 11_000);
    assert_eq!(report.findings.iter().map(|f| f.count).sum::<u64>(), 20_000);
}

#[test]
fn two_nodes_of_one_address_may_not_contradict() {
    let (nodes, report) = read(
        r#"{"@graph": [{"@id": "urn:x", "dfc-b:name": "a"}, {"@id": "urn:x", "dfc-b:sku": "1"}, {"@id": "urn:x", "dfc-b:sku": "2"}]}"#,
    );
    assert_eq!(nodes.len(), 3);
    assert_eq!(report.findings.len(), 1);
    assert!(report.findings[0].detail.en.contains("`dfc-b:sku` is `1` in one and `2` in the other"));
}

#[test]
fn what_is_no_linked_data_is_named() {
    let other = |text: &str| match &Reader::new(text.as_bytes(), options()).unwrap().facts().form {
        Form::Other(why) => why.en.to_string(),
        form => panic!("{form:?}"),
    };
    assert!(
        other(r#"{"eventType": "refresh", "enterpriseUrlid": "x", "scope": "ReadEnterprise"}"#).starts_with("an event")
    );
    assert!(other(r#"{"success": false, "message": "Missing parameter"}"#).starts_with("the answer of a service"));
    assert!(
        other(r#"{"https://github.com/datafoodconsortium/taxonomies/releases/latest/download/scopes.rdf#ReadEnterprise": "/api/dfc/enterprises/"}"#)
            .starts_with("the paths")
    );
    let error = |text: &str| Reader::new(text.as_bytes(), options()).err().unwrap();
    assert!(error(r#"{"id": 1, "price": 2}"#).detail.en.contains("an object with `id`, `price`"));
    assert!(error("{\"a\":\n tru").detail.en.contains("line 2"), "{}", error("{\"a\":\n tru"));
    assert!(error("7").detail.en.contains("a number"));
    let deep = ["{\"dfc-b:a\":".repeat(70), "1".into(), "}".repeat(70)].concat();
    assert!(error(&deep).detail.fr.contains("64"));
}

#[test]
fn the_version_is_told_by_types_and_not_by_the_address_of_the_context() {
    let version = |text: &str| Reader::new(text.as_bytes(), options()).unwrap().facts().version;
    let with = |class: &str| {
        version(&format!(
            r#"{{"@context": "https://www.datafoodconsortium.org", "@id": "urn:x", "@type": "dfc-b:{class}"}}"#
        ))
    };
    assert_eq!(with("Organization"), Some(Version::V2));
    assert_eq!(with("Enterprise"), Some(Version::V1));
    assert_eq!(with("Entreprise"), Some(Version::Early));
    assert_eq!(version(r#"{"@id": "urn:x"}"#), None);
}

#[test]
fn any_json_ld_is_read_through_a_whole_processor() {
    let (nodes, report) = read(
        r#"{"@context": {"b": "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#", "offers": {"@reverse": "b:offers"},
                         "names": {"@id": "b:name", "@container": "@index"}, "@base": "https://h.example/"},
            "@id": "item", "@type": "b:CatalogItem", "names": {"a": "x"}, "b:stockLimitation": 1.50,
            "offers": {"@id": "offer", "b:hasPrice": {"b:value": 2.50}}}"#,
    );
    assert!(report.refusals.is_empty());
    let item = nodes.iter().find(|n| n.id.as_deref() == Some("https://h.example/item")).unwrap();
    let offer = nodes.iter().find(|n| n.id.as_deref() == Some("https://h.example/offer")).unwrap();
    assert_eq!((item.text(b::NAME), item.text(b::STOCK_LIMITATION)), (Some("x"), Some("1.50")));
    assert_eq!(offer.get(b::OFFERS).unwrap().target().unwrap(), "https://h.example/item");
    assert_eq!(offer.get(b::HAS_PRICE).unwrap().as_node().unwrap().text(b::VALUE), Some("2.50"));
}

#[test]
fn terms_of_others_are_carried_through() {
    let text = r#"[{"@id": "https://h.example/1", "@type": "dfc-b:Enterprise", "ofn:long_description": "x", "https://x.example/p": {"@id": "https://x.example/q"}}]"#;
    check(text, "dfc-1.16", text);
    let (nodes, _) = read(text);
    let (_, report) = written(&nodes, named("schema"));
    assert!(
        report.losses.iter().any(|l| l.reason == Reason::NoTerm && l.term.as_deref() == Some("https://x.example/p"))
    );
}

#[test]
fn schema_org_gets_what_it_has_words_for() {
    let (nodes, _) = read(
        r#"{"@id": "https://h.example/o", "@type": "dfc-b:Offer", "dfc-b:hasPrice": {"@type": "dfc-b:Price", "dfc-b:value": 4.50, "dfc-b:hasUnit": "dfc-m:Euro", "dfc-b:VATrate": 5.5}}"#,
    );
    let (out, report) = written(&nodes, named("schema"));
    assert!(out.contains(r#""schema:price":4.50"#) && out.contains(r#""schema:priceCurrency":"EUR""#), "{out}");
    assert!(
        report.losses.iter().any(|l| l.reason == Reason::NoTerm && l.at.ends_with("/dfc-b:VATrate")),
        "{:?}",
        report.losses
    );
    let (nodes, _) = read(r#"{"@id": "https://h.example/i", "@type": "dfc-b:CatalogItem", "dfc-b:sku": "7"}"#);
    let (out, report) = written(&nodes, named("schema"));
    assert_eq!(out, r#"[{"@id":"https://h.example/i","schema:sku":"7"}]"#);
    assert!(report.losses.iter().any(|l| l.term.as_deref().is_some_and(|term| term.ends_with("CatalogItem"))));
}

/// A version that does not exist: two renames, one of them on a class only, and one value that moved.
const INVENTED: &str = r#"
name = "dfc-2.1"
context = "https://w3id.org/dfc/ontology/context/context_2.1.0.json"
layout = "flat"
numbers = "number"
utc = true
[prefixes]
dfc-b = "https://w3id.org/dfc/ontology/v2.1.0/src/DFC_BusinessOntology.owl#"
[names]
"dfc-b:SuppliedProduct" = "dfc-b:ProducedGood"
"dfc-b:name" = "dfc-b:title"
[on."dfc-b:Organization"]
"dfc-b:name" = "dfc-b:legalName"
[[move]]
on = "dfc-b:Offer"
from = ["dfc-b:hasPrice", "dfc-b:VATrate"]
to = "dfc-b:taxRate"
"#;

#[test]
fn a_new_version_is_one_file() {
    let invented = Dialect::parse(INVENTED).unwrap();
    let home = r#"[{"@id":"https://h.example/p","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Pain"},{"@id":"https://h.example/e","@type":"dfc-b:Organization","dfc-b:name":"Ferme"},{"@id":"https://h.example/o","@type":"dfc-b:Offer","dfc-b:hasPrice":{"@type":"dfc-b:Price","dfc-b:value":4.50,"dfc-b:VATrate":5.5}}]"#;
    let (nodes, _) = read(home);
    let (out, report) = written(&nodes, &invented);
    assert_eq!(
        out,
        r#"[{"@id":"https://h.example/p","@type":"dfc-b:ProducedGood","dfc-b:title":"Pain"},{"@id":"https://h.example/e","@type":"dfc-b:Organization","dfc-b:legalName":"Ferme"},{"@id":"https://h.example/o","@type":"dfc-b:Offer","dfc-b:hasPrice":{"@type":"dfc-b:Price","dfc-b:value":4.50},"dfc-b:taxRate":5.5}]"#
    );
    assert!(report.losses.is_empty());
    let (again, report) = read_with(&out, Options { extra: &[&invented], ..options() });
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    assert_eq!(written(&again, named("dfc-2.0")).0, home);
    let (unread, _) = read(&out);
    assert!(matches!(unread[0].types[0], Name::Iri(_)), "without the file the new names are unknown");
}
