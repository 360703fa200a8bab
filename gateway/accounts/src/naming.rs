//! From the platform's own identifiers to ours. Inside, an identifier of ours starts with
//! [`LOCAL`]: what follows is its address below the public one, which may change.

use passerelle_model::document::{Node, Value};
use passerelle_model::term::{Name, owl};
use ring::digest::{SHA256, digest};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// What stands for the public address inside documents.
pub(crate) const LOCAL: &str = "local:/";

/// How the identifiers of one account are spelled.
pub(crate) struct Naming<'a> {
    pub(crate) account: &'a str,
    /// Where the platform's identifiers start, without a slash at the end.
    pub(crate) base: &'a str,
    /// Class by name of a collection.
    pub(crate) classes: &'a BTreeMap<String, String>,
    /// Things with identifiers from elsewhere that this account describes: theirs and ours.
    pub(crate) described: HashMap<String, String>,
}

impl Naming<'_> {
    /// Our address for a thing of the platform, below the public one: `{account}/{class}/{id}`.
    pub(crate) fn ours(&self, iri: &str) -> Option<String> {
        if let Some(known) = self.described.get(iri) {
            return Some(known.clone());
        }
        let below = self.below(iri)?;
        let (path, fragment) = below.split_once('#').map_or((below, None), |(path, fragment)| (path, Some(fragment)));
        let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
        let (class, id) = match steps.as_slice() {
            [] => ("Thing", "0".to_string()),
            [one] => ("Thing", one.to_string()),
            many if many.len() % 2 == 0 => {
                (many[many.len() - 2], many.iter().skip(1).step_by(2).copied().collect::<Vec<_>>().join("~"))
            }
            many => (many[many.len() - 2], many.join("~")),
        };
        let class = self.classes.get(class).map_or(class, String::as_str);
        let mut address = format!("{}/{}/{}", self.account, segment(class), segment(&id));
        if let Some(fragment) = fragment.filter(|fragment| !fragment.is_empty()) {
            address.push('#');
            address.push_str(fragment);
        }
        Some(address)
    }

    /// The part of an identifier of the platform below where its identifiers start.
    pub(crate) fn below<'i>(&self, iri: &'i str) -> Option<&'i str> {
        iri.strip_prefix(self.base)?.strip_prefix('/').filter(|rest| !rest.is_empty())
    }

    /// Remembers that the account describes a thing whose identifier is from elsewhere.
    pub(crate) fn describe(&mut self, iri: &str, class: &str) {
        if self.below(iri).is_none() && !iri.starts_with("_:") && !self.described.contains_key(iri) {
            let hash = digest(&SHA256, iri.as_bytes());
            let id: String = hash.as_ref()[..10].iter().map(|byte| format!("{byte:02x}")).collect();
            self.described.insert(iri.to_string(), format!("{}/{}/{id}", self.account, segment(class)));
        }
    }

    /// Gives a document our identifiers; the platform's own stay as `owl:sameAs`.
    pub(crate) fn rename(&self, node: &mut Node<'_>) {
        for (_, value) in &mut node.properties {
            self.rename_value(value);
        }
        let Some(id) = node.id.as_deref() else { return };
        if let Some(ours) = self.ours(id) {
            let theirs = node.id.replace(Cow::Owned(format!("{LOCAL}{ours}")));
            if let Some(theirs) = theirs.filter(|_| !self.base.ends_with(".invalid")) {
                node.add(owl::SAME_AS, Value::Link(Name::Iri(Cow::Owned(theirs.into_owned()))));
            }
        }
    }

    fn rename_value(&self, value: &mut Value<'_>) {
        match value {
            Value::Link(Name::Iri(iri)) => {
                if let Some(ours) = self.ours(iri) {
                    *iri = Cow::Owned(format!("{LOCAL}{ours}"));
                }
            }
            Value::Node(node) => self.rename(node),
            Value::Many(values) | Value::List(values) => values.iter_mut().for_each(|value| self.rename_value(value)),
            Value::Link(Name::Known(_)) | Value::Literal(_) => {}
        }
    }
}

/// Gives a document absolute addresses under `public_url`.
pub(crate) fn publish(node: &mut Node<'_>, public_url: &str) {
    let absolute = |iri: &mut Cow<'_, str>| {
        if let Some(below) = iri.strip_prefix(LOCAL) {
            *iri = Cow::Owned(format!("{public_url}/{below}"));
        }
    };
    fn values(value: &mut Value<'_>, public_url: &str, absolute: &dyn Fn(&mut Cow<'_, str>)) {
        match value {
            Value::Link(Name::Iri(iri)) => absolute(iri),
            Value::Node(node) => publish(node, public_url),
            Value::Many(many) | Value::List(many) => many.iter_mut().for_each(|one| values(one, public_url, absolute)),
            Value::Link(Name::Known(_)) | Value::Literal(_) => {}
        }
    }
    if let Some(id) = &mut node.id {
        absolute(id);
    }
    node.properties.iter_mut().for_each(|(_, value)| values(value, public_url, &absolute));
}

/// A text as one segment of a path, RFC 3986 §3.3.
fn segment(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(iri: &str) -> Option<String> {
        let classes = [("enterprises", "Enterprise"), ("catalog_items", "CatalogItem")];
        let classes = classes.map(|(name, class)| (name.to_string(), class.to_string())).into();
        let base = "https://hub.example/api/dfc";
        Naming { account: "hub", base, classes: &classes, described: HashMap::new() }.ours(iri)
    }

    #[test]
    fn an_identifier_becomes_account_class_and_id() {
        for (theirs, wanted) in [
            ("https://hub.example/api/dfc/enterprises/3", Some("hub/Enterprise/3")),
            ("https://hub.example/api/dfc/enterprises/3/catalog_items/12", Some("hub/CatalogItem/3~12")),
            ("https://hub.example/api/dfc/enterprises/3#mainContact", Some("hub/Enterprise/3#mainContact")),
            ("https://hub.example/api/dfc/taxes/7", Some("hub/taxes/7")),
            (
                "https://hub.example/api/dfc/enterprises/3?spree_product_id=9",
                Some("hub/Enterprise/3%3Fspree_product_id=9"),
            ),
            ("https://hub.example/api/dfcs/enterprises/3", None),
            ("https://elsewhere.example/enterprises/3", None),
        ] {
            assert_eq!(ours(theirs).as_deref(), wanted, "{theirs}");
        }
    }
}
