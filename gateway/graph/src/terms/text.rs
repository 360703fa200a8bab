//! A term as bytes: a tag that says what it is, and its text. Two terms are the same
//! (`sameTerm`) exactly when their bytes are.

use oxrdf::vocab::{rdf, xsd};
use oxrdf::{BlankNode, Literal, NamedNode, NamedNodeRef, Term, TermRef};
use passerelle_model::statement::{Object, Thing};
use sha2::{Digest as _, Sha256};
use spareval::ExpressionTerm;

const IRI: u8 = b'I';
const BLANK: u8 = b'B';
const STRING: u8 = b's';
const TAGGED: u8 = b'l';
const TYPED: u8 = b't';

/// Datatypes with a tag of their own, [`FIRST`] and on.
const DATATYPES: [NamedNodeRef<'static>; 10] = [
    xsd::BOOLEAN,
    xsd::INTEGER,
    xsd::DECIMAL,
    xsd::DOUBLE,
    xsd::FLOAT,
    xsd::DATE_TIME,
    xsd::DATE,
    xsd::TIME,
    xsd::DURATION,
    xsd::ANY_URI,
];
const FIRST: u8 = b'0';

/// Writes an IRI. What an IRI cannot hold is percent-encoded, so that no answer breaks on it.
pub(crate) fn write_iri(iri: &str, out: &mut Vec<u8>) {
    out.push(IRI);
    for byte in iri.bytes() {
        if byte <= b' ' || matches!(byte, b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'^' | b'`' | b'\\') {
            out.extend_from_slice(format!("%{byte:02X}").as_bytes());
        } else {
            out.push(byte);
        }
    }
}

/// Writes a thing. Of one inside a record only a digest of record and path is kept: it is what makes the node's label.
pub(crate) fn write_thing(thing: &Thing, out: &mut Vec<u8>) {
    match thing {
        Thing::Iri(iri) => write_iri(iri, out),
        Thing::Inside(record, path) => {
            let digest = Sha256::new()
                .chain_update(record.as_bytes())
                .chain_update([0])
                .chain_update(path.as_bytes())
                .finalize();
            out.push(BLANK);
            out.extend_from_slice(&digest[..16]);
        }
    }
}

/// Writes an object.
pub(crate) fn write_object(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Thing(thing) => write_thing(thing, out),
        Object::Literal { text, language: Some(language), .. } => write_tagged(text, language, out),
        Object::Literal { text, datatype, language: None } => write_typed(text, datatype, out),
    }
}

fn write_tagged(text: &str, language: &str, out: &mut Vec<u8>) {
    out.push(TAGGED);
    // Tags are equal whatever their case (BCP 47 §2.1.1).
    out.extend(language.bytes().map(|byte| byte.to_ascii_lowercase()));
    out.push(0);
    out.extend_from_slice(text.as_bytes());
}

fn write_typed(text: &str, datatype: &str, out: &mut Vec<u8>) {
    if datatype == xsd::STRING.as_str() || datatype == rdf::LANG_STRING.as_str() {
        out.push(STRING);
    } else if let Some(at) = (FIRST..).zip(DATATYPES).find(|(_, known)| known.as_str() == datatype) {
        out.push(at.0);
    } else {
        out.push(TYPED);
        write_iri(datatype, out);
        out.push(0);
    }
    out.extend_from_slice(text.as_bytes());
}

/// Writes a term of a query.
pub(crate) fn write_term(term: TermRef<'_>, out: &mut Vec<u8>) {
    match term {
        TermRef::NamedNode(node) => write_iri(node.as_str(), out),
        TermRef::BlankNode(node) => match node.unique_id() {
            Some(id) => {
                out.push(BLANK);
                out.extend_from_slice(&id.to_be_bytes());
            }
            // None of ours has a label of this kind, and none is found under it.
            None => out.push(BLANK),
        },
        TermRef::Literal(literal) => match literal.language() {
            Some(language) => write_tagged(literal.value(), language, out),
            None => write_typed(literal.value(), literal.datatype().as_str(), out),
        },
    }
}

/// Reads a term.
pub(crate) fn read(bytes: &[u8]) -> Term {
    match Parts::of(bytes) {
        Parts::Iri(iri) => NamedNode::new_unchecked(iri).into(),
        Parts::Blank(id) => BlankNode::new_from_unique_id(id).into(),
        Parts::String(text) => Literal::new_simple_literal(text).into(),
        Parts::Tagged(text, language) => Literal::new_language_tagged_literal_unchecked(text, language).into(),
        Parts::Typed(text, datatype) => Literal::new_typed_literal(text, datatype).into(),
        Parts::Other(text, datatype) => Literal::new_typed_literal(text, NamedNode::new_unchecked(datatype)).into(),
    }
}

/// Reads a term for calculating with it: numbers and times by value.
pub(crate) fn read_value(bytes: &[u8]) -> ExpressionTerm {
    match Parts::of(bytes) {
        Parts::String(text) => ExpressionTerm::StringLiteral(text.into()),
        Parts::Iri(iri) => ExpressionTerm::NamedNode(NamedNode::new_unchecked(iri)),
        Parts::Typed(text, datatype) if datatype == xsd::DECIMAL => match text.parse() {
            Ok(value) => ExpressionTerm::DecimalLiteral(value),
            Err(_) => ExpressionTerm::OtherTypedLiteral { value: text.into(), datatype: datatype.into_owned() },
        },
        Parts::Typed(text, datatype) if datatype == xsd::INTEGER => match text.parse() {
            Ok(value) => ExpressionTerm::IntegerLiteral(value),
            Err(_) => ExpressionTerm::OtherTypedLiteral { value: text.into(), datatype: datatype.into_owned() },
        },
        _ => read(bytes).into(),
    }
}

/// The IRI, if the bytes are one.
pub(crate) fn as_iri(bytes: &[u8]) -> Option<&str> {
    match Parts::of(bytes) {
        Parts::Iri(iri) => Some(iri),
        _ => None,
    }
}

enum Parts<'a> {
    Iri(&'a str),
    Blank(u128),
    String(&'a str),
    Tagged(&'a str, &'a str),
    Typed(&'a str, NamedNodeRef<'static>),
    Other(&'a str, &'a str),
}

impl<'a> Parts<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        let (tag, rest) = bytes.split_first().map_or((STRING, &[][..]), |(tag, rest)| (*tag, rest));
        if tag == BLANK {
            return Parts::Blank(rest.try_into().map_or(0, u128::from_be_bytes));
        }
        let text = std::str::from_utf8(rest).unwrap_or_default();
        match tag {
            IRI => Parts::Iri(text),
            TAGGED => {
                let (language, text) = text.split_once('\0').unwrap_or(("", text));
                Parts::Tagged(text, language)
            }
            TYPED => {
                let (datatype, text) = text.split_once('\0').unwrap_or(("", text));
                Parts::Other(text, datatype.get(1..).unwrap_or_default())
            }
            _ => match DATATYPES.get(usize::from(tag.wrapping_sub(FIRST))) {
                Some(datatype) => Parts::Typed(text, *datatype),
                None => Parts::String(text),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_read_as_it_was_written() {
        let terms: [Term; 9] = [
            NamedNode::new_unchecked("https://hub.example/a").into(),
            BlankNode::new_from_unique_id(77).into(),
            Literal::new_simple_literal("Carottes").into(),
            Literal::new_simple_literal("").into(),
            Literal::new_language_tagged_literal_unchecked("Carottes", "fr").into(),
            Literal::new_typed_literal("4.50", xsd::DECIMAL).into(),
            Literal::new_typed_literal("x", xsd::INTEGER).into(),
            Literal::new_typed_literal("2026-11-25", xsd::DATE).into(),
            Literal::new_typed_literal("a\0b", NamedNode::new_unchecked("https://hub.example/t")).into(),
        ];
        for term in terms {
            let mut bytes = Vec::new();
            write_term(term.as_ref(), &mut bytes);
            assert_eq!(read(&bytes), term);
        }
    }

    #[test]
    fn an_iri_that_would_break_an_answer_is_encoded() {
        let mut bytes = Vec::new();
        write_iri("https://hub.example/a b>", &mut bytes);
        assert_eq!(as_iri(&bytes), Some("https://hub.example/a%20b%3E"));
    }
}
