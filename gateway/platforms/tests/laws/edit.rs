//! Edits of a document: one value of one line becomes another, taken from another
//! document of the same lens, or something that nobody in their right mind would send.

use crate::random::Random;
use crate::spot::{End, Spot, at_mut};
use crate::subject::{Line, Subject};
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::term::{Kind, Name, Term, b, m, pass};
use std::borrow::Cow;

/// What becomes of the value of a line.
#[derive(Debug, Clone)]
pub(crate) enum Edit {
    Set(Value<'static>),
    Clear,
    Name(String),
    Class(Name<'static>),
    /// A new element of an array.
    Add(Node<'static>),
}

/// An edit of one line at one place, and the document with it.
pub(crate) struct Edited {
    pub(crate) spot: Spot,
    /// How many nodes on the way to the spot were there before.
    pub(crate) there: usize,
    pub(crate) edit: Edit,
    pub(crate) document: Node<'static>,
}

/// Edits `document` at `line`, with a value of `donors` or a wild one.
pub(crate) fn edited(
    subject: &Subject,
    line: &Line,
    document: &Node<'static>,
    donors: &[Value<'static>],
    wild: bool,
    random: &mut Random,
) -> Option<Edited> {
    let arrays: Vec<Vec<Term>> =
        subject.lines.iter().filter(|line| line.each).map(|line| line.is.properties()).collect();
    let mut document = document.clone();
    if line.is.end == End::Id && arrays.contains(&line.is.properties()) {
        // An element of another name is another element.
        return None;
    }
    let (spot, there) = line.is.reach(&mut document, &arrays, random.below(7))?;
    let node = at_mut(&mut document, &spot)?;
    let edit =
        if wild || donors.is_empty() { strange(line, random) } else { familiar(line, random.pick(donors), random) };
    match (&edit, line.is.end) {
        (Edit::Set(value), End::Property(property)) => node.set(property, value.clone()),
        (Edit::Clear, End::Property(property)) => node.set(property, Value::Many(Vec::new())),
        (Edit::Add(new), End::Property(property)) => node.add(property, Value::Node(Box::new(new.clone()))),
        (Edit::Name(id), _) => node.id = Some(Cow::Owned(id.clone())),
        // The class that the line has anyway says nothing.
        (Edit::Class(class), _) if line.is.steps.last().is_some_and(|step| step.class == class.term()) => return None,
        (Edit::Class(class), _) => node.types = vec![class.clone()],
        _ => return None,
    }
    Some(Edited { spot, there, edit, document })
}

fn familiar(line: &Line, donor: &Value<'static>, random: &mut Random) -> Edit {
    match (line.is.end, donor) {
        (End::Id, Value::Link(name)) => Edit::Name(name.iri().into_owned()),
        (End::Type, Value::Link(name)) => Edit::Class(name.clone()),
        _ if line.each => {
            let elements: Vec<&Node<'static>> = donor.iter().filter_map(Value::as_node).collect();
            let Some(element) = elements.get(random.below(elements.len())) else { return Edit::Clear };
            let mut element = (*element).clone();
            if random.chance(30) {
                element.id = None;
            }
            Edit::Add(element)
        }
        _ => Edit::Set(donor.clone()),
    }
}

const WORDS: [&str; 16] = [
    "Crème brûlée",
    "Cre\u{300}me",
    "",
    "-2",
    "99999999999999999999999999999999.5",
    "0.00000000000000000000000000000000001",
    "7",
    "4.50",
    "2026-07-01T12:00:00+02:00",
    "2026-10-25T01:30:00Z",
    "2026-07-01T12:00:00.5Z",
    "true",
    "< Hidden >",
    "bunch",
    "FR",
    "a\nb",
];

fn strange(line: &Line, random: &mut Random) -> Edit {
    match line.is.end {
        End::Id => {
            return Edit::Name(
                (*random.pick(&["https://elsewhere.example/1", "https://hub.example/api/dfc/none/9"])).into(),
            );
        }
        End::Type => return Edit::Class(Name::Known(*random.pick(&[b::PERSON, b::PICKUP_OPTION, b::DELIVERY_OPTION]))),
        End::Property(_) if line.each => match random.below(3) {
            0 => return Edit::Clear,
            1 => return Edit::Add(Node::new(b::PERSON)),
            _ => return Edit::Set(Value::Literal(Literal::string("no element"))),
        },
        End::Property(_) => {}
    }
    let word = |random: &mut Random| (*random.pick(&WORDS)).to_string();
    let literal = |literal: Literal<'static>| Value::Literal(literal);
    Edit::Set(match random.below(14) {
        0 => return Edit::Clear,
        1 | 2 => literal(Literal::string(word(random))),
        3 => literal(Literal::number(*random.pick(&[
            "5",
            "-1",
            "-2",
            "0",
            "12.5",
            "1e2",
            "99999999999999999999999999999999.5",
            "0.1",
        ]))),
        4 => literal(Literal::boolean(random.chance(50))),
        5 => literal(Literal::date_time("2026-07-01T12:00:00+02:00")),
        6 => Value::Link(Name::Iri("https://elsewhere.example/thing/1".into())),
        7 => Value::Link(Name::Known(concept(random))),
        8 => Value::Many(vec![literal(Literal::string(word(random))), literal(Literal::string("second"))]),
        9 => Value::Node(Box::new(Node { id: Some("https://elsewhere.example/2".into()), ..Node::new(b::PERSON) })),
        10 | 11 => amount(
            b::QUANTITATIVE_VALUE,
            *random.pick(&[m::GRAM, m::KILOGRAM, m::LITRE, m::PIECE, m::DOZEN, m::BUNCH, m::OUNCE]),
            random,
        ),
        12 => amount(b::PRICE, *random.pick(&[m::EURO, m::POUND_STERLING]), random),
        _ => {
            let mut line = Node::new(pass::FEE_LINE_CLASS);
            line.set(pass::FEE_KIND, Value::Link(Name::Known(pass::PACKING)));
            line.set(b::HAS_PRICE, amount(b::PRICE, m::EURO, random));
            Value::Node(Box::new(line))
        }
    })
}

fn amount(class: Term, unit: Term, random: &mut Random) -> Value<'static> {
    let mut node = Node::new(class);
    node.set(
        b::VALUE,
        Value::Literal(Literal::number(*random.pick(&[
            "1",
            "2.5",
            "500",
            "-3",
            "0.123456789012345678901234567",
            "1e3",
        ]))),
    );
    node.set(b::HAS_UNIT, Value::Link(Name::Known(unit)));
    if class == b::PRICE && random.chance(50) {
        node.set(b::VAT_RATE, Value::Literal(Literal::number(*random.pick(&["5.5", "20"]))));
    }
    if class == b::PRICE && random.chance(50) {
        node.set(pass::TAX_BASIS, Value::Link(Name::Known(*random.pick(&[pass::GROSS, pass::NET]))));
    }
    Value::Node(Box::new(node))
}

fn concept(random: &mut Random) -> Term {
    let concepts: Vec<Term> = Term::all().filter(|term| term.info().kind == Kind::Concept).collect();
    *random.pick(&concepts)
}
