//! One node of the edit beside the same node as it was seen.

use super::draft::Draft;
use super::{Put, no_field};
use crate::here::Here;
use crate::lens::{Block, Field, Only, Part, Target};
use passerelle_model::document::{Node, Value};
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::{Name, Term};
use std::borrow::Cow;

impl Put<'_> {
    pub(super) fn node(
        &mut self,
        target: &Target,
        block: &Block,
        edited: &Node<'_>,
        seen: &Node<'_>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let places = self.context.places;
        let root = edited.id.as_deref().and_then(|id| places.of(id)).map(Here::Root);
        let here = root.as_ref().unwrap_or(here);
        match target.id {
            Some(field) => self.identity(&block.fields[field], block, edited, seen, out, here),
            None => self.no_identity(edited, seen, here),
        }
        match target.kind {
            Some(field) => self.class(&block.fields[field], target, block, edited, seen, out, here),
            None => self.no_class(target, edited, seen, here),
        }
        for (name, value) in &edited.properties {
            let property = name.term();
            let fixed = property.is_some() && target.fixed.as_ref().map(|(p, _)| *p) == property;
            let has_line = property.is_some_and(|property| target.parts.iter().any(|(p, _)| *p == property));
            if !fixed && !has_line {
                self.no_place(property, name, value, here);
            }
        }
        for (property, part) in &target.parts {
            let Some(value) = edited.get(*property) else { continue };
            let was = seen.get(*property);
            let curie = property.curie();
            let here = Here::Key(here, &curie);
            match part {
                Part::Field(field) => self.field(&block.fields[*field], *property, block, value, was, out, &here),
                Part::Each(each) => self.each(&block.each[*each], value, was, out, &here),
                // The nodes of one property are told apart together, at the first of their lines.
                Part::Node(_) if is_later(target, *property, part) => {}
                Part::Node(_) => self.nodes(target, *property, block, value, was, out, &here),
            }
        }
    }

    /// An identifier may be given to what is created, and never changed.
    fn identity(
        &mut self,
        field: &Field,
        block: &Block,
        edited: &Node<'_>,
        seen: &Node<'_>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let Some(id) = given(edited).filter(|id| seen.id.as_deref() != Some(id)) else { return };
        let here = Here::Key(here, "@id");
        let value = Value::Link(Name::Iri(Cow::Borrowed(id)));
        if !self.create {
            // A node that had nothing to say may be named now, by the name that its places already make.
            let agrees = seen.id.is_none()
                && !edited.properties.is_empty()
                && self.backward(field, block, Some(&value), out, &here).is_ok_and(|changes| {
                    let now = field.places.iter().map(|place| block.places[*place].find(out.now()));
                    now.zip(changes).all(|(now, change)| {
                        change.is_none_or(|new| now.and_then(|now| now.as_lexeme()) == new.as_lexeme())
                    })
                });
            if agrees {
                return;
            }
            let was = seen.id.as_deref().unwrap_or("-");
            let detail = Text::new(
                format!("`{id}` found; this record is `{was}`, and identifiers do not change"),
                format!("`{id}` trouvé ; cet enregistrement est `{was}`, et un identifiant ne change pas"),
            );
            let next = Text::new(
                "Send the record under its own identifier.",
                "Envoyez l'enregistrement sous son propre identifiant.",
            );
            return self.refuse(field, &here, detail, next);
        }
        if field.only == Only::In {
            let why = field.why.clone().unwrap_or_default();
            return self.unwritten(field, &value, &here, Reason::Derived, Text::new(why.clone(), why));
        }
        let written = self
            .backward(field, block, Some(&value), out, &here)
            .is_ok_and(|changes| self.write(field, block, changes, out));
        if !written {
            let detail = Text::new(
                "the identifier of another system; the platform gives its own",
                "l'identifiant d'un autre système ; la plateforme donne le sien",
            );
            self.unwritten(field, &value, &here, Reason::Dropped, detail);
        }
    }

    /// An identifier where the platform keeps none.
    fn no_identity(&mut self, edited: &Node<'_>, seen: &Node<'_>, here: &Here<'_>) {
        if given(edited).is_some_and(|id| seen.id.as_deref() != Some(id)) {
            self.tally.lose(&Here::Key(here, "@id"), None, Reason::NoTerm, no_field);
        }
    }

    /// The class of a node, where the platform keeps it as a value. The broad class of the line says nothing.
    #[expect(clippy::too_many_arguments, reason = "one step of the walk, and all of it is its state")]
    fn class(
        &mut self,
        field: &Field,
        target: &Target,
        block: &Block,
        edited: &Node<'_>,
        seen: &Node<'_>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let says = |class: &&Name<'_>| !seen.types.contains(class) && class.term() != target.class;
        let Some(class) = edited.types.first().filter(says) else { return };
        let here = Here::Key(here, "@type");
        let value = Value::Link(class.clone());
        self.change(field, None, block, Some(&value), out, &here);
    }

    /// A class that the lens does not tell.
    fn no_class(&mut self, target: &Target, edited: &Node<'_>, seen: &Node<'_>, here: &Here<'_>) {
        let told = |class: &Name<'_>| {
            seen.types.contains(class)
                || target.class.is_some_and(|ours| class.term().is_some_and(|class| ours.is_a(class)))
        };
        if let Some(class) = edited.types.iter().find(|class| !told(class)) {
            self.tally.lose(&Here::Key(here, "@type"), Some(&class.iri()), Reason::NoTerm, || {
                Text::new("the platform does not keep this class", "la plateforme ne conserve pas cette classe")
            });
        }
    }

    /// A property that no line of the lens mentions.
    fn no_place(&mut self, property: Option<Term>, name: &Name<'_>, value: &Value<'_>, here: &Here<'_>) {
        if says_nothing(value) {
            return;
        }
        let key = property.map_or_else(|| name.iri().into_owned(), Term::curie);
        self.tally.lose(&Here::Key(here, &key), Some(&name.iri()), Reason::NoTerm, no_field);
    }
}

/// Whether there is nothing to lose: an empty text, no value at all.
pub(super) fn says_nothing(value: &Value<'_>) -> bool {
    match value {
        Value::Literal(literal) => literal.text.is_empty(),
        Value::Many(values) | Value::List(values) => values.iter().all(says_nothing),
        Value::Node(node) => node.id.is_none() && node.types.is_empty() && node.properties.is_empty(),
        Value::Link(_) => false,
    }
}

/// The identifier that a sender gave, blank labels aside.
pub(super) fn given<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    node.id.as_deref().filter(|id| !id.starts_with("_:") && !id.starts_with('#'))
}

/// Whether a line for a node comes after another one under the same property.
fn is_later(target: &Target, property: Term, part: &Part) -> bool {
    let first = target.parts.iter().find(|(p, part)| *p == property && matches!(part, Part::Node(_)));
    first.is_some_and(|(_, first)| !std::ptr::eq(first, part))
}
