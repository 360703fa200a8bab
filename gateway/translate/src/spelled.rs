//! Places in the sender's own spelling: a report that says `/dfc-b:street` is of little use to
//! somebody whose document has `dfc-b:hasStreet`.

use passerelle_model::dialect::{Options, Reader as Nodes};
use passerelle_model::json::{Json, Limits, Object, Reader};
use passerelle_model::loss::{Losses, Report, pattern};
use passerelle_model::term::Name;
use rustc_hash::FxHashMap;

/// So many places are looked up one by one; for more the text is read whole.
const FEW: usize = 32;

/// Puts the pointers of a report into the spelling of the text they point into.
pub(crate) fn respell(text: &[u8], report: &mut Report) {
    let count = report.losses.len() + report.refusals.len() + report.findings.len();
    if count == 0 {
        return;
    }
    let whole = if count > FEW { Json::parse(text, Limits::default()).ok() } else { None };
    let mut spelling = Spelling { text, whole, known: Known::default() };
    respell_by(report, &mut |pointer| spelling.of(pointer));
}

/// Puts the pointers of a report into another spelling.
pub(crate) fn respell_by(report: &mut Report, of: &mut dyn FnMut(&str) -> String) {
    let mut losses = Losses::default();
    for loss in std::mem::take(&mut report.losses).iter() {
        let first = of(&loss.first);
        let at = if first == loss.first { loss.at.clone() } else { pattern(&first) };
        losses.add_group(at, loss.count, || first, loss.term.as_deref(), loss.reason, || loss.detail.clone());
    }
    report.losses = losses;
    for refusal in &mut report.refusals {
        refusal.at = of(&refusal.at);
    }
    for finding in &mut report.findings {
        let first = of(&finding.first);
        if first != finding.first {
            finding.at = pattern(&first);
            finding.first = first;
        }
    }
}

/// One pointer in the spelling of the text it points into.
pub(crate) fn spelled(text: &[u8], pointer: &str, known: &mut Known) -> String {
    let mut spelling = Spelling { text, whole: None, known: std::mem::take(known) };
    let spelled = spelling.of(pointer);
    *known = spelling.known;
    spelled
}

/// Whether a key, under a class, means a step.
pub(crate) type Known = FxHashMap<(String, String, String), bool>;

struct Spelling<'t> {
    text: &'t [u8],
    whole: Option<Json<'t>>,
    known: Known,
}

impl<'t> Spelling<'t> {
    fn of(&mut self, pointer: &str) -> String {
        let steps: Vec<&str> = pointer.split('/').skip(1).collect();
        if !steps.iter().any(|step| step.contains(':')) {
            return pointer.to_string();
        }
        let mut out = String::new();
        match self.whole.take() {
            Some(whole) => {
                self.within(&whole, &steps, None, &mut out);
                self.whole = Some(whole);
            }
            None => {
                let mut reader = Reader::new(self.text, Limits::default());
                self.towards(&mut reader, &steps, &mut out);
            }
        }
        out
    }

    /// Goes through the lists around a node without keeping what stands before it.
    fn towards(&mut self, reader: &mut Reader<'t>, steps: &[&str], out: &mut String) -> Option<()> {
        let (step, rest) = steps.split_first()?;
        if let (Ok(index), true) = (step.parse::<usize>(), reader.peek() == Some(b'[')) {
            reader.eat(b'[');
            for _ in 0..index {
                reader.value().ok()?;
                reader.eat(b',');
            }
            push(out, step);
            return self.towards(reader, rest, out);
        }
        if reader.peek() != Some(b'{') || *step != "@graph" {
            let value = reader.value().ok()?;
            self.within(&value, steps, self.context().as_ref(), out);
            return Some(());
        }
        reader.eat(b'{');
        while reader.key().ok()? != "@graph" {
            reader.value().ok()?;
            reader.eat(b',');
        }
        push(out, step);
        self.towards(reader, rest, out)
    }

    /// The context at the top of the text.
    fn context(&self) -> Option<Json<'t>> {
        let mut reader = Reader::new(self.text, Limits::default());
        if !reader.eat(b'{') {
            return None;
        }
        loop {
            let key = reader.key().ok()?;
            // One that stands after a long graph is not worth reading the graph for.
            if key == "@graph" {
                return None;
            }
            let value = reader.value().ok()?;
            if key == "@context" {
                return Some(value);
            }
            reader.eat(b',');
        }
    }

    fn within(&mut self, value: &Json<'_>, steps: &[&str], context: Option<&Json<'_>>, out: &mut String) {
        let Some((step, rest)) = steps.split_first() else { return };
        match value {
            Json::Object(object) => {
                let context = object.get("@context").or(context);
                if let Some(member) = object.get(&step.replace("~1", "/").replace("~0", "~")) {
                    push(out, step);
                    return self.within(member, rest, context, out);
                }
                let means = object.iter().find(|(key, member)| self.means(key, member, object, context, step));
                match means {
                    Some((key, member)) => {
                        push(out, &key.replace('~', "~0").replace('/', "~1"));
                        self.within(member, rest, context, out);
                    }
                    None if *step == "0" => self.within(value, rest, context, out),
                    None => {}
                }
            }
            Json::Array(items) => match step.parse::<usize>() {
                Ok(index) if index < items.len() => {
                    push(out, step);
                    self.within(&items[index], rest, context, out);
                }
                Ok(_) => {}
                Err(_) => {
                    for (i, item) in items.iter().enumerate() {
                        let mut inside = String::new();
                        self.within(item, steps, context, &mut inside);
                        if !inside.is_empty() {
                            push(out, &i.to_string());
                            out.push_str(&inside);
                            return;
                        }
                    }
                }
            },
            _ => {}
        }
    }

    /// Whether a member is what is called `step` inside: read by itself it says that property.
    fn means(&mut self, key: &str, member: &Json<'_>, of: &Object<'_>, context: Option<&Json<'_>>, step: &str) -> bool {
        if key.starts_with('@') {
            return false;
        }
        let class = of.get("@type").map(Json::to_text).unwrap_or_default();
        let asked = (key.to_string(), class, step.to_string());
        if let Some(known) = self.known.get(&asked) {
            return *known;
        }
        let mut alone = Object::new();
        for (name, value) in [("@context", context), ("@type", of.get("@type"))] {
            if let Some(value) = value {
                alone.push(name, value.clone());
            }
        }
        alone.push("@id", Json::string("urn:x"));
        let value = match member {
            Json::Array(_) | Json::Object(_) => {
                Json::Object([("@id".into(), Json::string("urn:y"))].into_iter().collect())
            }
            scalar => scalar.clone(),
        };
        alone.push(key.to_string(), value);
        let text = Json::Object(alone).to_text();
        let means = Nodes::new(text.as_bytes(), Options::default())
            .and_then(|mut nodes| nodes.next_item())
            .ok()
            .flatten()
            .is_some_and(|item| item.node.properties.iter().any(|(name, _)| called(name) == step));
        self.known.insert(asked, means);
        means
    }
}

/// A property as pointers inside call it.
fn called(name: &Name<'_>) -> String {
    match name {
        Name::Known(term) => term.curie(),
        other => other.iri().replace('~', "~0").replace('/', "~1"),
    }
}

fn push(out: &mut String, step: &str) {
    out.push('/');
    out.push_str(step);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pointer: &str, wanted: &str) {
        let text = br#"{"@context": {"p": "https://w3id.org/passerelle/ns#"}, "@graph": [
            {"@id": "https://x.example/1", "@type": "dfc-b:Enterprise", "p:open": true},
            {"@id": "https://x.example/2", "@type": "dfc-b:Enterprise",
             "dfc-b:hasAddress": [{"@type": "dfc-b:Address", "dfc-b:hasStreet": "Main street"}]}]}"#;
        for whole in [None, Json::parse(text, Limits::default()).ok()] {
            let mut spelling = Spelling { text, whole, known: FxHashMap::default() };
            assert_eq!(spelling.of(pointer), wanted);
        }
    }

    #[test]
    fn places_are_named_as_the_sender_named_them() {
        check("/@graph/0/pass:open", "/@graph/0/p:open");
        check("/@graph/1/dfc-b:hasAddress/dfc-b:street", "/@graph/1/dfc-b:hasAddress/0/dfc-b:hasStreet");
        check("/@graph/1/dfc-b:hasAddress/0/dfc-b:street", "/@graph/1/dfc-b:hasAddress/0/dfc-b:hasStreet");
    }

    #[test]
    fn what_is_not_there_ends_at_the_nearest_thing_that_is() {
        check("/@graph/1/dfc-b:hasAddress/dfc-b:city", "/@graph/1/dfc-b:hasAddress");
        check("/@graph/0", "/@graph/0");
    }
}
