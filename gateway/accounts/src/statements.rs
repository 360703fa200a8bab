//! The statements of a record: its own node and the nameless ones inside it, each
//! statement in its partition.

use crate::tree::Tree;
use passerelle_model::document::{Node, Value};
use passerelle_model::partition::Partition;
use passerelle_model::statement::{Object, Statement, Thing};
use passerelle_model::term::{Name, Term};
use passerelle_trust::{Class, Parties, Path, UNLISTED};
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const FIRST: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
const REST: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
const NIL: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";

/// IRI of every term, made once.
static IRIS: LazyLock<Vec<String>> = LazyLock::new(|| Term::all().map(Term::iri).collect());

type ByRole = Box<[(Box<str>, Box<str>)]>;

/// Makes statements; partitions are shared between them.
pub(crate) struct Speaker<'s> {
    account: &'s str,
    public_url: &'s str,
    partitions: HashMap<(Option<Term>, Box<str>, ByRole), Arc<Partition>>,
}

/// What a nameless node takes from the thing around it.
#[derive(Clone)]
struct Around {
    group: Option<Box<str>>,
    parties: ByRole,
}

impl<'s> Speaker<'s> {
    /// Statements of one account.
    pub(crate) fn new(account: &'s str, public_url: &'s str) -> Self {
        Speaker { account, public_url, partitions: HashMap::new() }
    }

    /// Everything the record at a place of the tree says. Identifiers in the tree are absolute.
    pub(crate) fn record(&mut self, tree: &Tree<'_, '_>, index: usize) -> Vec<Statement> {
        let place = tree.place(index);
        let iri: Arc<str> = place.node.id.as_deref().unwrap_or_default().into();
        let subject = Thing::Iri(Cow::Owned(iri.to_string()));
        let around = around(tree, index);
        let mut out = Vec::with_capacity(place.node.properties.len() + 1);
        self.node(place.node, &subject, &iri, &mut String::new(), &around, &mut out);
        out
    }

    fn node(
        &mut self,
        node: &Node<'_>,
        subject: &Thing,
        record: &Arc<str>,
        path: &mut String,
        around: &Around,
        out: &mut Vec<Statement>,
    ) {
        let class = node.class();
        let said = class.and_then(|class| Parties::builtin().class(class));
        let exists = match &around.group {
            Some(group) => group.clone(),
            None => if said.is_some_and(Class::is_open) { "public" } else { UNLISTED }.into(),
        };
        for name in &node.types {
            let object = Object::Thing(Thing::Iri(iri(name)));
            let partition = self.partition(class, &exists, &around.parties);
            out.push(Statement { subject: subject.clone(), predicate: TYPE.into(), object, partition });
        }
        for (name, value) in &node.properties {
            let group: Box<str> = match &around.group {
                Some(group) => group.clone(),
                None if name.term() == Some(passerelle_model::term::owl::SAME_AS) => exists.clone(),
                None => said.map_or(UNLISTED, |class| class.group(name.term())).into(),
            };
            let partition = self.partition(class, &group, &around.parties);
            let inner = Around { group: Some(group), parties: around.parties.clone() };
            for (i, value) in value.iter().enumerate() {
                let length = path.len();
                path.push('/');
                path.push_str(&label(name));
                path.push('/');
                path.push_str(&i.to_string());
                let object = self.object(value, record, path, &inner, class, out);
                path.truncate(length);
                let (subject, partition) = (subject.clone(), Arc::clone(&partition));
                out.push(Statement { subject, predicate: iri(name), object, partition });
            }
        }
    }

    fn object(
        &mut self,
        value: &Value<'_>,
        record: &Arc<str>,
        path: &mut String,
        around: &Around,
        class: Option<Term>,
        out: &mut Vec<Statement>,
    ) -> Object {
        match value {
            Value::Link(Name::Iri(label)) if label.starts_with("_:") => {
                Object::Thing(Thing::Inside(Arc::clone(record), label.as_ref().into()))
            }
            Value::Link(name) => Object::Thing(Thing::Iri(iri(name))),
            Value::Literal(literal) => Object::literal(literal),
            Value::Node(node) => match node.id.as_deref().filter(|id| !id.starts_with("_:")) {
                Some(id) if id.starts_with(self.public_url) => Object::Thing(Thing::Iri(Cow::Owned(id.to_string()))),
                Some(id) => {
                    // Described here, but no record of ours: what is said of it belongs to this one.
                    let thing = Thing::Iri(Cow::Owned(id.to_string()));
                    self.node(node, &thing, record, path, around, out);
                    Object::Thing(thing)
                }
                None => {
                    let thing = Thing::Inside(Arc::clone(record), path.as_str().into());
                    self.node(node, &thing, record, path, around, out);
                    Object::Thing(thing)
                }
            },
            Value::Many(values) | Value::List(values) => self.list(values, record, path, around, class, out),
        }
    }

    /// A list as RDF has it.
    fn list(
        &mut self,
        values: &[Value<'_>],
        record: &Arc<str>,
        path: &mut String,
        around: &Around,
        class: Option<Term>,
        out: &mut Vec<Statement>,
    ) -> Object {
        let group = around.group.clone().unwrap_or_else(|| UNLISTED.into());
        let partition = self.partition(class, &group, &around.parties);
        let mut rest = Object::Thing(Thing::Iri(NIL.into()));
        for (i, value) in values.iter().enumerate().rev() {
            let length = path.len();
            path.push('/');
            path.push_str(&i.to_string());
            let subject = Thing::Inside(Arc::clone(record), path.as_str().into());
            let first = self.object(value, record, path, around, class, out);
            path.truncate(length);
            for (predicate, object) in [(FIRST, first), (REST, rest)] {
                let (subject, partition) = (subject.clone(), Arc::clone(&partition));
                out.push(Statement { subject, predicate: predicate.into(), object, partition });
            }
            rest = Object::Thing(subject);
        }
        rest
    }

    fn partition(&mut self, class: Option<Term>, group: &str, parties: &ByRole) -> Arc<Partition> {
        let key = (class, Box::from(group), parties.clone());
        let account = self.account;
        let made = self.partitions.entry(key).or_insert_with_key(|(class, group, parties)| {
            let (group, parties) = (group.clone(), parties.clone());
            Arc::new(Partition { account: account.into(), class: *class, group, parties })
        });
        Arc::clone(made)
    }
}

/// What a node takes from those around it: all that follow their holder do.
fn around(tree: &Tree<'_, '_>, index: usize) -> Around {
    let place = tree.place(index);
    let said = place.node.class().and_then(|class| Parties::builtin().class(class));
    match (said, place.parent) {
        (Some(class), Some((holder, through))) if class.follows() => {
            let above = around(tree, holder);
            let holds = tree.place(holder).node.class().and_then(|class| Parties::builtin().class(class));
            let group = above.group.unwrap_or_else(|| holds.map_or(UNLISTED, |class| class.group(through)).into());
            Around { group: Some(group), parties: above.parties }
        }
        _ => Around { group: None, parties: parties(tree, index, said) },
    }
}

/// Whom a thing concerns, as far as its document tells.
fn parties(tree: &Tree<'_, '_>, index: usize, said: Option<&Class>) -> ByRole {
    let mut found: Vec<(Box<str>, Box<str>)> = Vec::new();
    for (role, paths) in said.into_iter().flat_map(Class::roles) {
        for path in paths {
            match path {
                Path::Itself => found.extend(tree.place(index).node.id.as_deref().map(|id| (role.into(), id.into()))),
                Path::Along(path) => {
                    found.extend(tree.along(index, path).into_iter().map(|id| (role.into(), id.into_boxed_str())));
                }
            }
        }
    }
    found.sort();
    found.dedup();
    found.into()
}

fn iri(name: &Name<'_>) -> Cow<'static, str> {
    match name {
        Name::Known(term) => Cow::Borrowed(&IRIS[term.index()]),
        Name::Iri(iri) => Cow::Owned(iri.to_string()),
    }
}

fn label(name: &Name<'_>) -> Cow<'static, str> {
    match name {
        Name::Known(term) => Cow::Borrowed(term.local()),
        Name::Iri(iri) => Cow::Owned(iri.to_string()),
    }
}
