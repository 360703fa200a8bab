//! What a document says of which identifiers: one record each.

use crate::naming::LOCAL;
use crate::tree::{Place, Tree, address};
use passerelle_model::document::{LiteralKind, Node, Value};
use passerelle_model::term::owl;
use passerelle_store::NewRecord;
use ring::digest::{Context, SHA256};

/// Whether a thing belongs to the resource that is read, by the platform's own identifier.
pub(crate) type Owned<'o> = dyn Fn(&str) -> bool + 'o;

/// The records of a document that has our identifiers.
pub(crate) fn claims(tree: &Tree<'_, '_>, owned: &Owned<'_>) -> Vec<NewRecord> {
    let mut records: Vec<NewRecord> = Vec::new();
    for (index, place) in tree.iter() {
        let Some(iri) = place.node.id.as_deref().and_then(address) else { continue };
        // The first place in a document that describes a thing is the one that counts.
        if tree.named(place.node.id.as_deref().unwrap_or_default()) != Some(index) {
            continue;
        }
        let theirs = place.node.all(owl::SAME_AS).find_map(Value::target).map(|iri| iri.into_owned());
        let said = place.node.properties.iter().any(|(name, _)| name.term() != Some(owl::SAME_AS));
        records.push(NewRecord {
            iri: iri.to_string(),
            class: class(place),
            pointer: place.pointer.clone(),
            digest: digest(place.node),
            stub: !said || !owned(theirs.as_deref().unwrap_or(iri)),
            same_as: theirs,
        });
    }
    records
}

fn class(place: &Place<'_, '_>) -> String {
    let known = place.node.class().map(|class| class.curie());
    known.or_else(|| place.node.types.first().map(|name| name.iri().into_owned())).unwrap_or_default()
}

/// A digest of what a node says itself; what stands inside under an identifier of its own counts by its name only.
fn digest(node: &Node<'_>) -> [u8; 16] {
    let mut context = Context::new(&SHA256);
    feed(node, &mut context, true);
    let mut short = [0; 16];
    short.copy_from_slice(&context.finish().as_ref()[..16]);
    short
}

fn feed(node: &Node<'_>, context: &mut Context, whole: bool) {
    text(node.id.as_deref().unwrap_or_default(), context);
    if !whole && node.id.as_deref().is_some_and(|id| id.starts_with(LOCAL)) {
        return;
    }
    context.update(b"{");
    for class in &node.types {
        text(&class.iri(), context);
    }
    for (name, value) in &node.properties {
        text(&name.iri(), context);
        feed_value(value, context);
    }
    context.update(b"}");
}

fn feed_value(value: &Value<'_>, context: &mut Context) {
    match value {
        Value::Link(name) => text(&name.iri(), context),
        Value::Node(node) => feed(node, context, false),
        Value::Many(values) | Value::List(values) => {
            context.update(if matches!(value, Value::List(_)) { b"(" } else { b"[" });
            values.iter().for_each(|value| feed_value(value, context));
            context.update(b"]");
        }
        Value::Literal(literal) => {
            text(&literal.text, context);
            match &literal.kind {
                LiteralKind::Language(tag) => text(tag, context),
                LiteralKind::Typed(datatype) => text(datatype, context),
                LiteralKind::String => context.update(b"s"),
                LiteralKind::Number => context.update(b"n"),
                LiteralKind::Boolean => context.update(b"b"),
                LiteralKind::DateTime => context.update(b"t"),
                LiteralKind::Date => context.update(b"d"),
            }
        }
    }
}

/// Feeds a text with its length, so that two texts in a row are not one.
fn text(text: &str, context: &mut Context) {
    context.update(&(text.len() as u64).to_le_bytes());
    context.update(text.as_bytes());
}
