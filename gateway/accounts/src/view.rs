//! Records as readers see them, their versions, and where they come from.

use crate::gateway::Gateway;
use crate::kept;
use crate::naming;
use crate::record::{Provenance, Record, Version};
use crate::tree;
use passerelle_model::document::{Literal, Node, Value};
use passerelle_model::term::{Name, Prefix, resolve};
use passerelle_store::{RecordView, StoreError};
use std::borrow::Cow;

impl Gateway {
    /// A record by its path below the public address, now or at an instant (microseconds since the Unix epoch).
    pub async fn record(&self, path: &str, at: Option<i64>) -> Result<Option<Record>, StoreError> {
        let below = self.below(path).await?;
        Ok(self.store.record(&below, at).await?.and_then(|view| self.seen(view)))
    }

    fn seen(&self, view: RecordView) -> Option<Record> {
        let text = view.text.as_deref()?;
        let nodes = kept::read(text).ok()?;
        let inside = |(node, root): &(Node<'_>, String)| {
            let pointer = view.pointer.strip_prefix(root.as_str())?;
            tree::at(node, pointer).cloned().map(Node::into_owned)
        };
        let mut node = nodes.iter().find_map(inside)?;
        node.properties.iter_mut().for_each(|(_, value)| link(value));
        naming::publish(&mut node, &self.public_url);
        Some(Record {
            iri: format!("{}/{}", self.public_url, view.iri),
            account: view.account,
            resource: view.resource,
            node,
            version: view.version,
            since: view.since,
            stale: view.stale,
            stub: view.stub,
        })
    }

    /// Every version of a record, newest first.
    pub async fn versions(&self, path: &str) -> Result<Vec<Version>, StoreError> {
        let below = self.below(path).await?;
        let mut versions: Vec<Version> = self.store.versions(&below).await?.into_iter().map(Version::from).collect();
        versions.sort_by_key(|version| std::cmp::Reverse(version.version));
        Ok(versions)
    }

    /// Where a record comes from: bytes, time, sender and rule, as PROV-O.
    pub async fn provenance(&self, path: &str) -> Result<Option<Provenance>, StoreError> {
        let below = self.below(path).await?;
        let versions = self.versions(&below).await?;
        if versions.is_empty() {
            return Ok(None);
        }
        let record = format!("{}/{below}", self.public_url);
        let mut nodes = Vec::new();
        for (i, version) in versions.iter().enumerate() {
            let name = |version: &Version| format!("{record}?version={}", version.version);
            let exchange = format!("{}/exchanges/{}", self.public_url, version.exchange);
            let translation = format!("{}#translation", name(version));
            let mut entity = named(name(version), "Entity");
            says(&mut entity, "specializationOf", iri(record.clone()));
            says(&mut entity, "generatedAtTime", instant(version.since));
            if let Some(until) = version.until {
                says(&mut entity, "invalidatedAtTime", instant(until));
            }
            says(&mut entity, "wasDerivedFrom", iri(exchange.clone()));
            says(&mut entity, "wasGeneratedBy", iri(translation.clone()));
            if let Some(before) = versions.get(i + 1) {
                says(&mut entity, "wasRevisionOf", iri(name(before)));
            }
            let mut activity = named(translation, "Activity");
            says(&mut activity, "used", iri(exchange.clone()));
            says(&mut activity, "used", iri(format!("urn:passerelle:lens:{}", version.lens)));
            says(&mut activity, "endedAtTime", instant(version.since));
            let actor = format!("urn:passerelle:actor:{}", version.actor.replace(' ', "%20"));
            says(&mut activity, "wasAssociatedWith", iri(actor.clone()));
            let mut received = named(exchange, "Entity");
            says(&mut received, "wasAttributedTo", iri(actor.clone()));
            if let Some((kept, _)) = self.store.exchange(version.exchange).await? {
                says(&mut received, "generatedAtTime", instant(kept.at));
                says(&mut received, "value", Value::Literal(Literal::string(kept.request)));
            }
            nodes.extend([entity, activity, received, named(actor, "Agent")]);
        }
        nodes.dedup_by(|a, b| a == b);
        Ok(Some(Provenance { nodes }))
    }
}

/// A thing under an identifier of its own is a record of its own: here stands a link.
fn link(value: &mut Value<'static>) {
    match value {
        Value::Node(node) => match node.id.as_deref().filter(|id| id.starts_with(naming::LOCAL)) {
            Some(id) => *value = Value::Link(Name::Iri(Cow::Owned(id.to_string()))),
            None => node.properties.iter_mut().for_each(|(_, value)| link(value)),
        },
        Value::Many(values) | Value::List(values) => values.iter_mut().for_each(link),
        Value::Link(_) | Value::Literal(_) => {}
    }
}

impl From<passerelle_store::Version> for Version {
    fn from(version: passerelle_store::Version) -> Self {
        let passerelle_store::Version { version, since, until, exchange, actor, lens, .. } = version;
        Version { version, since, until, exchange, actor, lens }
    }
}

fn prov(local: &str) -> Name<'static> {
    match resolve(Prefix::Prov, local) {
        Some(term) => Name::Known(term),
        None => Name::Iri(Cow::Owned(format!("{}{local}", Prefix::Prov.iri()))),
    }
}

fn named(id: String, class: &str) -> Node<'static> {
    Node { id: Some(Cow::Owned(id)), types: vec![prov(class)], properties: Vec::new() }
}

fn says(node: &mut Node<'static>, property: &str, value: Value<'static>) {
    node.add(prov(property), value);
}

fn iri(iri: String) -> Value<'static> {
    Value::Link(Name::Iri(Cow::Owned(iri)))
}

/// An instant in UTC, RFC 3339.
fn instant(microseconds: i64) -> Value<'static> {
    let stamp = jiff::Timestamp::from_microsecond(microseconds).unwrap_or_default();
    Value::Literal(Literal::date_time(stamp.to_string()))
}
