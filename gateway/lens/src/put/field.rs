//! One line: what the edit says of it, and what that makes of its places.

use super::draft::{Draft, Edited};
use super::new::{Silent, Unwritten};
use super::node::says_nothing;
use super::{Put, is_cleared};
use crate::here::Here;
use crate::kind::{Change, Notes, Unfit};
use crate::lens::{Block, Field, Only};
use crate::same::same_value;
use crate::tally::Tally;
use passerelle_model::document::{Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::Term;
use std::sync::Arc;

impl Put<'_> {
    #[expect(clippy::too_many_arguments, reason = "one step of the walk, and all of it is its state")]
    pub(super) fn field(
        &mut self,
        field: &Field,
        property: Term,
        block: &Block,
        value: &Value<'_>,
        was: Option<&Value<'_>>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let cleared = is_cleared(value);
        if (cleared && was.is_none()) || was.is_some_and(|was| same_value(value, was)) {
            return;
        }
        self.change(field, Some(property), block, (!cleared).then_some(value), out, here);
    }

    /// Gives a line another value, or none.
    pub(super) fn change(
        &mut self,
        field: &Field,
        property: Option<Term>,
        block: &Block,
        value: Option<&Value<'_>>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let term = property.map(Term::iri);
        if field.only == Only::In {
            let why = field.why.as_deref();
            if let (true, Some(value)) = (self.create, value.filter(|value| !says_nothing(value))) {
                let why = why.unwrap_or_default().to_string();
                self.unwritten(field, value, here, Reason::Derived, Text::new(why.clone(), why));
            } else if !self.create {
                self.refuse_one_way(field.line, why, here);
            }
            return;
        }
        match self.backward(field, block, value, out, here) {
            Ok(changes) => {
                if !self.write(field, block, changes, out) {
                    self.disagree(field, term.as_deref(), here);
                } else if let (false, false, Some(value)) = (self.create, self.told, value) {
                    out.edited.push(Edited {
                        places: field.places.clone(),
                        kind: Arc::clone(&field.kind),
                        value: value.clone().into_owned(),
                        at: here.pointer(),
                        line: field.line,
                    });
                }
            }
            Err(unfit) if self.create && unfit.foreign => {
                if let Some(value) = value {
                    self.unwritten(field, value, here, Reason::Dropped, unfit.detail);
                }
            }
            Err(unfit) => self.refuse(field, here, unfit.detail, unfit.next),
        }
    }

    /// Remembers what a line could not write into something new.
    pub(super) fn unwritten(
        &mut self,
        field: &Field,
        value: &Value<'_>,
        here: &Here<'_>,
        reason: Reason,
        detail: Text,
    ) {
        self.unwritten.push(Unwritten {
            places: field.places.clone(),
            kind: Arc::clone(&field.kind),
            value: value.clone().into_owned(),
            at: here.pointer(),
            term: field.is.property().map(Term::iri),
            reason,
            detail,
        });
    }

    /// Two lines of the lens hold the same thing, and the document says two things.
    fn disagree(&mut self, field: &Field, term: Option<&str>, here: &Here<'_>) {
        let detail = Text::new(
            "another property of this document gives the same field a different value",
            "une autre propriété de ce document donne à ce champ une valeur différente",
        );
        if self.create {
            self.tally.lose(here, term, Reason::Ambiguous, || detail);
        } else {
            let next = Text::new("Give both the same value.", "Donnez la même valeur aux deux.");
            self.refuse(field, here, detail, next);
        }
    }

    /// Reads the edited lines again when all is written: where several read one place, one may have spoilt another.
    pub(super) fn read_again(&mut self, block: &Block, out: &mut Draft<'_, '_>) {
        for edited in std::mem::take(&mut out.edited) {
            let places: Vec<Option<&Json<'_>>> =
                edited.places.iter().map(|place| block.places[*place].find(out.now())).collect();
            let read = edited.kind.forward(&places, self.context.settings, &mut Silent);
            let kept = matches!(&read, Ok(Some(read)) if says(read, &edited.value));
            if !kept {
                let detail = Text::new(
                    "with the rest of this edit, the platform would not keep this value",
                    "avec le reste de cette modification, la plateforme ne garderait pas cette valeur",
                );
                let next = Text::new(
                    "Send the two edits apart, or make them agree.",
                    "Envoyez les deux séparément, ou accordez-les.",
                );
                self.refuse_line(edited.line, &Here::Root(&edited.at), detail, next);
                out.undo(edited.places.iter().map(|place| &block.places[*place]));
            }
        }
    }

    pub(super) fn backward(
        &mut self,
        field: &Field,
        block: &Block,
        value: Option<&Value<'_>>,
        out: &Draft<'_, '_>,
        here: &Here<'_>,
    ) -> Result<Vec<Option<Json<'static>>>, Unfit> {
        let original: Vec<Option<&Json<'_>>> = field.places.iter().map(|p| block.places[*p].find(out.now())).collect();
        self.told = false;
        let mut notes = PutNotes { tally: self.tally, told: &mut self.told, field, here };
        let changes: Vec<Change<'_>> = field.kind.backward(value, &original, self.context.settings, &mut notes)?;
        Ok(changes.into_iter().map(|change| change.map(Json::into_owned)).collect())
    }

    /// Writes the changes of a line; says whether it agrees with the lines before it.
    pub(super) fn write(
        &mut self,
        field: &Field,
        block: &Block,
        changes: Vec<Option<Json<'static>>>,
        out: &mut Draft<'_, '_>,
    ) -> bool {
        let mut agrees = true;
        for (place, change) in field.places.iter().zip(changes) {
            if let Some(value) = change {
                agrees &= out.write(*place, &block.places[*place], value);
            }
        }
        agrees
    }
}

struct PutNotes<'x> {
    tally: &'x mut Tally,
    told: &'x mut bool,
    field: &'x Field,
    here: &'x Here<'x>,
}

impl Notes for PutNotes<'_> {
    fn lose_inside(&mut self, _: usize, _: Option<usize>, _: &str, reason: Reason, detail: &mut dyn FnMut() -> Text) {
        *self.told = true;
        let term = self.field.is.property().map(Term::iri);
        self.tally.lose(self.here, term.as_deref(), reason, detail);
    }
}

/// Whether a value that was read says what an edit said; what the edit does not mention does not count.
fn says(read: &Value<'_>, edited: &Value<'_>) -> bool {
    match (read, edited) {
        (Value::Node(read), Value::Node(edited)) => {
            let mut filled = (**edited).clone();
            filled.properties.retain(|(_, value)| !is_cleared(value));
            for (name, value) in &read.properties {
                match filled.properties.iter_mut().find(|(other, _)| other == name) {
                    None => filled.properties.push((name.clone(), value.clone())),
                    Some((_, nested)) if says(value, nested) => *nested = value.clone(),
                    Some(_) => {}
                }
            }
            same_value(
                &Value::Node(read.clone()),
                &Value::Node(Box::new(Node { id: read.id.clone(), types: read.types.clone(), ..filled })),
            )
        }
        (Value::Many(read), Value::Many(edited)) => {
            read.len() == edited.len() && edited.iter().all(|edited| read.iter().any(|read| says(read, edited)))
        }
        _ => same_value(read, edited),
    }
}
