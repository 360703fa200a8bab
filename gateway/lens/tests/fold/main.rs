//! An edit folded into an original: what is written, what is refused, and what is told.

mod arrays;
mod nodes;
mod places;

use passerelle_lens::{Codes, Lens, NoPlaces, PutContext, Settings, Tally};
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::json::{Json, Limits};
use passerelle_model::loss::Language;
use passerelle_model::term::{Name, Term};

pub(crate) const LENS: &str = r#"platform = "order.schema.json"
shared   = "dfc-b:Order"
fields = [
  { at = "id",                is = "@id",                                            as = "iri orders/{}" },
  { at = "number|code",       is = "dfc-b:orderNumber" },
  { at = "hub.id",            is = "dfc-b:soldBy[dfc-b:Organization]/@id",           as = "iri enterprises/{}" },
  { at = "hub.name",          is = "dfc-b:soldBy[dfc-b:Organization]/dfc-b:name",    as = "filled text" },
  { at = "hub.fax",           is = "dfc-b:soldBy[dfc-b:Organization]/dfc-b:hasSocialMedia[dfc-b:name=fax]/dfc-b:websitePage", as = "filled text" },
  { at = "hub.web",           is = "dfc-b:soldBy[dfc-b:Organization]/dfc-b:hasSocialMedia[dfc-b:name=web]/dfc-b:websitePage", as = "filled text" },
  { at = "left",              is = "pass:itemCount",                                 as = "number" },
  { at = "left",              is = "pass:balance",                                   as = "number" },
  { at = "paid",              is = "pass:active",                                    as = "boolean", only = "in", why = "the bank says it" },
]
keep = ["secret"]

[[each]]
at     = "lines"
is     = "dfc-b:hasPart"
shared = "dfc-b:OrderLine"
key    = "id"
fields = [
  { at = "id",       is = "@id",               as = "iri lines/{}" },
  { at = "quantity", is = "dfc-b:hasQuantity", as = "pieces" },
]

[[each]]
at     = "notes"
is     = "pass:feeLine"
shared = "pass:FeeLine"
create = false
fields = [
  { at = "text", is = "dfc-b:name" },
]
"#;

pub(crate) fn lens() -> Lens {
    Lens::compile("shop/order", "order.lens.toml", LENS, &Codes::default()).unwrap_or_else(|complaints| {
        panic!("{}", complaints.iter().map(|c| c.render(Language::En)).collect::<String>())
    })
}

pub(crate) fn settings() -> Settings {
    Settings::parse("base=https://shop.example").expect("they are in order")
}

pub(crate) fn json(text: &str) -> Json<'_> {
    Json::parse(text.as_bytes(), Limits::default()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

pub(crate) fn text(text: &str) -> Value<'static> {
    Value::Literal(Literal::string(text.to_string()))
}

pub(crate) fn number(digits: &str) -> Value<'static> {
    Value::Literal(Literal::number(digits.to_string()))
}

pub(crate) fn link(iri: &str) -> Value<'static> {
    Value::Link(Name::Iri(iri.to_string().into()))
}

pub(crate) fn nothing() -> Value<'static> {
    Value::Many(Vec::new())
}

pub(crate) fn node(id: &str, class: Term, properties: &[(Term, Value<'static>)]) -> Value<'static> {
    let mut node = Node::new(class);
    node.id = (!id.is_empty()).then(|| id.to_string().into());
    for (property, value) in properties {
        node.set(*property, value.clone());
    }
    Value::Node(Box::new(node))
}

pub(crate) fn seen(original: &str) -> Node<'static> {
    let lens = lens();
    let original = json(original);
    let read = lens.get(&original, "", &settings(), &mut Tally::new(&lens));
    assert!(read.refusals.is_empty(), "{:?}", read.refusals);
    read.value.into_owned()
}

/// What an edit makes of an original, and everything that is said about it.
pub(crate) fn fold(original: &str, edit: impl FnOnce(&mut Node<'static>)) -> (String, Vec<String>) {
    let lens = lens();
    let (seen, settings) = (seen(original), settings());
    let mut edited = seen.clone();
    edit(&mut edited);
    let mut tally = Tally::new(&lens);
    let context = PutContext { pointer: "", places: &NoPlaces, settings: &settings };
    let parsed = json(original);
    let put = lens.put(&edited, &seen, &parsed, context, &mut tally);
    let after = put.value.map_or("unchanged".into(), |json| json.to_text());
    let refusals = put
        .refusals
        .iter()
        .map(|r| format!("{}: {} ({})", r.at, r.detail.to(Language::En), r.rule.as_deref().unwrap_or("")));
    let losses = tally.into_losses(&lens);
    let losses =
        losses.iter().map(|loss| format!("{} {}: {}", loss.reason.name(), loss.at, loss.detail.to(Language::En)));
    (after, refusals.chain(losses).collect())
}

/// What is made from a document, and everything that is said about it.
pub(crate) fn created(document: Value<'static>) -> (String, Vec<String>) {
    let lens = lens();
    let settings = settings();
    let mut tally = Tally::new(&lens);
    let context = PutContext { pointer: "", places: &NoPlaces, settings: &settings };
    let made = lens.create(document.as_node().expect("a node"), context, &mut tally);
    let refusals = made.refusals.iter().map(|r| format!("{}: {}", r.at, r.detail.to(Language::En)));
    let losses = tally.into_losses(&lens);
    let losses =
        losses.iter().map(|loss| format!("{} {}: {}", loss.reason.name(), loss.at, loss.detail.to(Language::En)));
    (made.value.to_text(), refusals.chain(losses).collect())
}
