//! Shared to platform: an edit is folded into the original, or an item is made anew.
//! Only what changed is written, so everything else stays as it was to the last byte.

use crate::here::Here;
use crate::kind::{Change, Notes, Unfit};
use crate::lens::{Block, Each, Field, Lens, Only, Part, Target};
use crate::outcome::Outcome;
use crate::path::{At, End};
use crate::same::same_value;
use crate::settings::Settings;
use crate::tally::Tally;
use passerelle_model::document::{Node, Value};
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Reason, Refusal, Text};
use passerelle_model::term::{Name, Term};
use std::borrow::Cow;

/// Where nodes of a document stand in the input, for messages.
pub trait Places {
    /// Pointer of the node with this identifier.
    fn of(&self, id: &str) -> Option<&str>;
}

/// Nothing is known of places but the root.
#[derive(Debug, Clone, Copy)]
pub struct NoPlaces;

impl Places for NoPlaces {
    fn of(&self, _: &str) -> Option<&str> {
        None
    }
}

/// What `put` needs to know besides the documents.
#[derive(Clone, Copy)]
pub struct PutContext<'c> {
    /// Pointer of the edited document in its input.
    pub pointer: &'c str,
    /// Pointers of its nodes.
    pub places: &'c dyn Places,
    /// The account's settings.
    pub settings: &'c Settings,
}

impl Lens {
    /// Folds an edit into the original. `seen` is the original's document as the editor
    /// saw it; where `edited` says the same, or says nothing, the original stays.
    /// `None` means that nothing changed.
    pub fn put<'b>(
        &self,
        edited: &Node<'_>,
        seen: &Node<'_>,
        original: &Json<'b>,
        context: PutContext<'_>,
        tally: &mut Tally,
    ) -> Outcome<Option<Json<'b>>> {
        let mut put = Put { lens: self, context, tally, refusals: Vec::new(), create: false };
        let mut out = Draft { original, changed: None, written: Vec::new() };
        put.block(&self.root, edited, seen, &mut out, &Here::Root(context.pointer));
        Outcome { value: out.changed, refusals: put.refusals }
    }

    /// Makes an item from a document alone.
    pub fn create(&self, document: &Node<'_>, context: PutContext<'_>, tally: &mut Tally) -> Outcome<Json<'static>> {
        let mut put = Put { lens: self, context, tally, refusals: Vec::new(), create: true };
        let value = put.new_item(&self.root, document, &Here::Root(context.pointer));
        Outcome { value, refusals: put.refusals }
    }
}

/// An object that is copied when it first changes.
struct Draft<'o, 'b> {
    original: &'o Json<'b>,
    changed: Option<Json<'b>>,
    /// Places that a line has written, so that a second line cannot say otherwise.
    written: Vec<usize>,
}

impl<'b> Draft<'_, 'b> {
    fn now(&self) -> &Json<'b> {
        self.changed.as_ref().unwrap_or(self.original)
    }

    fn set(&mut self, at: &At, value: Json<'static>) {
        let whole = self.changed.get_or_insert_with(|| match self.original {
            Json::Object(_) => self.original.clone(),
            _ => Json::Object(Object::new()),
        });
        set_at(whole, &at.0, value);
    }
}

/// Sets the value at a path, making objects on the way. Clearing what is not there makes nothing.
fn set_at<'b>(whole: &mut Json<'b>, path: &[Box<str>], value: Json<'b>) {
    let Some((first, rest)) = path.split_first() else { return };
    if value.is_null() && whole.get(first).is_none() {
        return;
    }
    let Json::Object(object) = whole else { return };
    if rest.is_empty() {
        object.set(first.to_string(), value);
        return;
    }
    if !matches!(object.get(first), Some(Json::Object(_))) {
        object.set(first.to_string(), Json::Object(Object::new()));
    }
    if let Some(inner) = object.get_mut(first) {
        set_at(inner, rest, value);
    }
}

struct Put<'r> {
    lens: &'r Lens,
    context: PutContext<'r>,
    tally: &'r mut Tally,
    refusals: Vec<Refusal>,
    create: bool,
}

impl Put<'_> {
    fn new_item(&mut self, block: &Block, document: &Node<'_>, here: &Here<'_>) -> Json<'static> {
        let nothing = Json::Object(Object::new());
        let mut out = Draft { original: &nothing, changed: None, written: Vec::new() };
        let creating = std::mem::replace(&mut self.create, true);
        self.block(block, document, &Node::default(), &mut out, here);
        self.create = creating;
        let mut item = out.changed.map_or(Json::Object(Object::new()), Json::into_owned);
        for (at, text) in &block.defaults {
            if at.find(&item).is_none() {
                if let Some(value) = filled(text, self.context.settings) {
                    set_at(&mut item, &at.0, Json::String(value.into()));
                }
            }
        }
        let missing: Vec<String> =
            block.required.iter().filter(|at| at.find(&item).is_none()).map(|at| format!("`{at}`")).collect();
        if !missing.is_empty() {
            let list = missing.join(", ");
            self.refusals.push(Refusal {
                at: here.pointer(),
                detail: Text::new(
                    format!("the platform wants {list}, and the document does not give it"),
                    format!("la plateforme veut {list}, que le document ne donne pas"),
                ),
                rule: Some(self.lens.rule(1)),
                next: Text::new("Complete the document.", "Complétez le document."),
            });
        }
        item
    }

    fn block(&mut self, block: &Block, edited: &Node<'_>, seen: &Node<'_>, out: &mut Draft<'_, '_>, here: &Here<'_>) {
        self.node(&block.target, block, edited, seen, out, here);
    }

    fn node(
        &mut self,
        target: &Target,
        block: &Block,
        edited: &Node<'_>,
        seen: &Node<'_>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let known = edited.id.as_deref().and_then(|id| self.context.places.of(id)).map(str::to_string);
        let root = known.as_deref().map(Here::Root);
        let here = root.as_ref().unwrap_or(here);
        if let Some(field) = target.id {
            self.identity(&block.fields[field], block, edited, seen, out, here);
        }
        if let Some(field) = target.kind {
            self.class(&block.fields[field], block, edited, seen, out, here);
        }
        for (name, value) in &edited.properties {
            let property = name.term();
            let fixed = property.is_some() && target.fixed.as_ref().map(|(p, _)| *p) == property;
            let parts = target.parts.iter().filter(|(p, _)| Some(*p) == property);
            if fixed || parts.clone().next().is_some() {
                continue;
            }
            self.no_place(property, name, value, here);
        }
        for (property, part) in &target.parts {
            let (Some(value), was) = (edited.get(*property), seen.get(*property)) else { continue };
            let curie = property.curie();
            let here = Here::Key(here, &curie);
            match part {
                Part::Field(field) => self.field(&block.fields[*field], *property, block, value, was, out, &here),
                Part::Node(inner) => self.inner(inner, target, *property, block, value, was, out, &here),
                Part::Each(each) => self.each(&block.each[*each], value, was, out, &here),
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
        let Some(id) = edited.id.as_deref().filter(|id| !id.starts_with("_:") && !id.starts_with('#')) else { return };
        if seen.id.as_deref() == Some(id) {
            return;
        }
        let here = Here::Key(here, "@id");
        if !self.create {
            let was = seen.id.as_deref().unwrap_or("none").to_string();
            self.refuse(
                field,
                &here,
                Text::new(
                    format!("`{id}` found; this record is `{was}`, and identifiers do not change"),
                    format!("`{id}` trouvé ; cet enregistrement est `{was}`, et un identifiant ne change pas"),
                ),
                Text::new("Send the record under its own identifier.", "Envoyez l'enregistrement sous son propre identifiant."),
            );
            return;
        }
        if field.only == Only::In {
            return;
        }
        let value = Value::Link(Name::Iri(Cow::Borrowed(id)));
        match self.backward(field, block, Some(&value), out, &here) {
            Ok(changes) => {
                apply(field, block, changes, out);
            }
            Err(_) => self.tally.lose(&here, None, Reason::Dropped, || {
                Text::new(
                    "the identifier of another system; the platform gives its own",
                    "l'identifiant d'un autre système ; la plateforme donne le sien",
                )
            }),
        }
    }

    /// The class of a node, where the platform keeps it as a value.
    fn class(
        &mut self,
        field: &Field,
        block: &Block,
        edited: &Node<'_>,
        seen: &Node<'_>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let Some(class) = edited.types.first().filter(|class| !seen.types.contains(class)) else { return };
        let here = Here::Key(here, "@type");
        let value = Value::Link(class.clone());
        match self.backward(field, block, Some(&value), out, &here) {
            Ok(changes) => {
                apply(field, block, changes, out);
            }
            Err(unfit) => self.refuse(field, &here, unfit.detail, unfit.next),
        }
    }

    /// A property that no line of the lens mentions.
    fn no_place(&mut self, property: Option<Term>, name: &Name<'_>, value: &Value<'_>, here: &Here<'_>) {
        if matches!(value, Value::Many(values) if values.is_empty()) {
            return;
        }
        let key = property.map_or_else(|| name.iri().into_owned(), Term::curie);
        let iri = name.iri();
        self.tally.lose(&Here::Key(here, &key), Some(&iri), Reason::NoTerm, || {
            Text::new("the platform has no field for it", "la plateforme n'a pas de champ pour cela")
        });
    }

    #[expect(clippy::too_many_arguments, reason = "one step of the walk, and all of it is its state")]
    fn field(
        &mut self,
        field: &Field,
        property: Term,
        block: &Block,
        value: &Value<'_>,
        was: Option<&Value<'_>>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let cleared = matches!(value, Value::Many(values) if values.is_empty());
        if (cleared && was.is_none()) || was.is_some_and(|was| same_value(value, was)) {
            return;
        }
        if field.only == Only::In {
            let why = field.why.clone().unwrap_or_default();
            if self.create {
                self.tally.lose(here, Some(&property.iri()), Reason::Derived, || Text::new(why.clone(), why.clone()));
            } else {
                self.refuse(
                    field,
                    here,
                    Text::new(format!("this cannot be edited here: {why}"), format!("cela ne peut être modifié ici : {why}")),
                    Text::new("Leave it as it was.", "Laissez la valeur telle quelle."),
                );
            }
            return;
        }
        match self.backward(field, block, (!cleared).then_some(value), out, here) {
            Ok(changes) => {
                if !apply(field, block, changes, out) {
                    self.disagree(field, property, here);
                }
            }
            Err(unfit) if self.create && unfit.foreign => {
                self.tally.lose(here, Some(&property.iri()), Reason::Dropped, || unfit.detail);
            }
            Err(unfit) => self.refuse(field, here, unfit.detail, unfit.next),
        }
    }

    /// Two lines of the lens hold the same thing, and the document says two things.
    fn disagree(&mut self, field: &Field, property: Term, here: &Here<'_>) {
        let detail = Text::new(
            "another property of this document gives the same field a different value",
            "une autre propriété de ce document donne à ce champ une valeur différente",
        );
        if self.create {
            self.tally.lose(here, Some(&property.iri()), Reason::Ambiguous, || detail);
        } else {
            let next = Text::new("Give both the same value.", "Donnez la même valeur aux deux.");
            self.refuse(field, here, detail, next);
        }
    }

    fn backward(
        &mut self,
        field: &Field,
        block: &Block,
        value: Option<&Value<'_>>,
        out: &Draft<'_, '_>,
        here: &Here<'_>,
    ) -> Result<Vec<Option<Json<'static>>>, Unfit> {
        let original: Vec<Option<&Json<'_>>> =
            field.places.iter().map(|p| block.places[*p].find(out.now())).collect();
        let mut notes = PutNotes { tally: self.tally, field, here };
        let changes: Vec<Change<'_>> = field.kind.backward(value, &original, self.context.settings, &mut notes)?;
        Ok(changes.into_iter().map(|change| change.map(Json::into_owned)).collect())
    }

    #[expect(clippy::too_many_arguments, reason = "one step of the walk, and all of it is its state")]
    fn inner(
        &mut self,
        inner: &Target,
        outer: &Target,
        property: Term,
        block: &Block,
        value: &Value<'_>,
        was: Option<&Value<'_>>,
        out: &mut Draft<'_, '_>,
        here: &Here<'_>,
    ) {
        let nothing = Node::default();
        let siblings = outer.parts.iter().filter(|(p, _)| *p == property).count();
        let was = was.into_iter().flat_map(Value::iter).filter_map(Value::as_node).find(|node| fits(inner, node, siblings));
        for (i, value) in value.iter().enumerate() {
            let here = if i == 0 { *here } else { Here::Index(here, i) };
            match value {
                Value::Node(node) if fits(inner, node, siblings) => {
                    self.node(inner, block, node, was.unwrap_or(&nothing), out, &here);
                    return;
                }
                Value::Link(name) if siblings == 1 => {
                    let iri = name.iri();
                    if was.and_then(|node| node.id.as_deref()) == Some(&*iri) {
                        return;
                    }
                    if inner.id.is_some() && inner.only_named() {
                        let node = Node { id: Some(iri), ..Node::default() };
                        self.node(inner, block, &node, was.unwrap_or(&nothing), out, &here);
                        return;
                    }
                    self.tally.lose(&here, Some(&property.iri()), Reason::NoTerm, || {
                        Text::new(
                            "a link to something that the input does not describe",
                            "un lien vers une chose que l'entrée ne décrit pas",
                        )
                    });
                    return;
                }
                _ => {}
            }
        }
        self.leftovers(inner, outer, property, value, here);
    }

    /// Values under a property that none of its lines takes, told once by the last of them.
    fn leftovers(&mut self, inner: &Target, outer: &Target, property: Term, value: &Value<'_>, here: &Here<'_>) {
        let mut targets = outer.parts.iter().filter_map(|(p, part)| match part {
            Part::Node(node) if *p == property => Some(node),
            _ => None,
        });
        if !targets.clone().last().is_some_and(|last| std::ptr::eq(last, inner)) {
            return;
        }
        let siblings = targets.clone().count();
        for value in value.iter() {
            let taken = value.as_node().is_some_and(|node| targets.any(|target| fits(target, node, siblings)));
            if !taken {
                self.tally.lose(here, Some(&property.iri()), Reason::NoTerm, || {
                    Text::new("the platform has no field for it", "la plateforme n'a pas de champ pour cela")
                });
            }
        }
    }

    fn each(&mut self, each: &Each, value: &Value<'_>, was: Option<&Value<'_>>, out: &mut Draft<'_, '_>, here: &Here<'_>) {
        if each.only == Only::In {
            if !was.is_some_and(|was| same_value(value, was)) {
                self.one_way(each, here);
            }
            return;
        }
        let before: Vec<&Node<'_>> = was.into_iter().flat_map(Value::iter).filter_map(Value::as_node).collect();
        let mut elements: Option<Vec<Json<'static>>> = None;
        let several = matches!(value, Value::Many(_));
        for (i, value) in value.iter().enumerate() {
            let here = if several { Here::Index(here, i) } else { *here };
            let Value::Node(node) = value else {
                if let Some(target) = value.target() {
                    if !before.iter().any(|b| b.id.as_deref() == Some(&*target)) {
                        self.tally.lose(&here, None, Reason::NoTerm, || {
                            Text::new(
                                "a link to something that the input does not describe",
                                "un lien vers une chose que l'entrée ne décrit pas",
                            )
                        });
                    }
                }
                continue;
            };
            let same = before.iter().position(|b| b.id.is_some() && b.id == node.id);
            let index = same.or_else(|| (node.id.is_none() && i < before.len()).then_some(i));
            let now = each.at.find(out.now()).and_then(Json::as_array);
            match (index, now) {
                (Some(index), Some(array)) if index < array.len() => {
                    let element = elements.as_ref().map_or(&array[index], |changed| &changed[index]).clone();
                    let mut draft = Draft { original: &element, changed: None, written: Vec::new() };
                    self.block(&each.block, node, before[index], &mut draft, &here);
                    if let Some(changed) = draft.changed {
                        let all = elements.get_or_insert_with(|| array.iter().map(|e| e.clone().into_owned()).collect());
                        all[index] = changed.into_owned();
                    }
                }
                _ if self.create || each.create => {
                    let item = self.new_item(&each.block, node, &here);
                    let all = elements
                        .get_or_insert_with(|| now.unwrap_or_default().iter().map(|e| e.clone().into_owned()).collect());
                    all.push(item);
                }
                _ => self.refusals.push(Refusal {
                    at: here.pointer(),
                    detail: Text::new(
                        "this element is new, and the platform takes no new ones here",
                        "cet élément est nouveau, et la plateforme n'en accepte pas ici",
                    ),
                    rule: Some(self.lens.rule(each.line)),
                    next: Text::new("Create it at the platform first.", "Créez-le d'abord sur la plateforme."),
                }),
            }
        }
        if let Some(elements) = elements {
            out.set(&each.at, Json::Array(elements));
        }
    }

    fn one_way(&mut self, each: &Each, here: &Here<'_>) {
        let why = each.why.clone().unwrap_or_default();
        if self.create {
            self.tally.lose(here, None, Reason::Derived, || Text::new(why.clone(), why));
            return;
        }
        self.refusals.push(Refusal {
            at: here.pointer(),
            detail: Text::new(format!("this cannot be edited here: {why}"), format!("cela ne peut être modifié ici : {why}")),
            rule: Some(self.lens.rule(each.line)),
            next: Text::new("Leave it as it was.", "Laissez la valeur telle quelle."),
        });
    }

    fn refuse(&mut self, field: &Field, here: &Here<'_>, detail: Text, next: Text) {
        self.refusals.push(Refusal { at: here.pointer(), detail, rule: Some(self.lens.rule(field.line)), next });
    }
}

/// Whether a node is the one that a line means, among others under the same property.
fn fits(target: &Target, node: &Node<'_>, siblings: usize) -> bool {
    if let Some((property, value)) = &target.fixed {
        return node.text(*property).is_some_and(|text| text.eq_ignore_ascii_case(value));
    }
    siblings == 1 || target.class.is_none_or(|class| node.types.is_empty() || node.is_a(class))
}

/// Writes the changes of a line. Two lines may share a place; the first that writes it decides,
/// and the answer says whether this one agreed.
fn apply(field: &Field, block: &Block, changes: Vec<Option<Json<'static>>>, out: &mut Draft<'_, '_>) -> bool {
    let mut agreed = true;
    for (place, change) in field.places.iter().zip(changes) {
        let Some(value) = change else { continue };
        let path = block.places[*place].path(out.now());
        if out.written.contains(place) {
            let now = path.find(out.now()).unwrap_or(&Json::Null);
            agreed &= *now == value || now.as_lexeme().zip(value.as_lexeme()).is_some_and(|(a, b)| a == b);
            continue;
        }
        out.written.push(*place);
        out.set(path, value);
    }
    agreed
}

/// A text whose `{name}` is a setting; nothing if the setting is not given.
fn filled(text: &str, settings: &Settings) -> Option<String> {
    match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(name) => settings.get(name).map(str::to_string),
        None => Some(text.to_string()),
    }
}

struct PutNotes<'x> {
    tally: &'x mut Tally,
    field: &'x Field,
    here: &'x Here<'x>,
}

impl Notes for PutNotes<'_> {
    fn lose(&mut self, _: usize, reason: Reason, detail: &mut dyn FnMut() -> Text) {
        let term = match self.field.is.end {
            End::Property(property) => Some(property.iri()),
            End::Id | End::Type => None,
        };
        self.tally.lose(self.here, term.as_deref(), reason, detail);
    }
}
