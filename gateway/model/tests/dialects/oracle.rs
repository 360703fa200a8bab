//! The same graph, told by others: a whole JSON-LD processor with the published
//! contexts, and a normaliser of its own for what DFC's versions spell differently.
//! Shares no code with the reader it judges.

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::TurtleParser;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

/// Stands for the address that relative identifiers are relative to.
pub(crate) const BASE: &str = "http://base.invalid/doc/";

const B: &str = "b:";

/// As written, as meant: `reference/dfc.md` §4.
#[rustfmt::skip]
const SYNONYMS: &[(&str, &str)] = &[
    ("Enterprise", "Organization"), ("Entreprise", "Organization"), ("enterpriseID", "organizationID"),
    ("hasStreet", "street"), ("hasPostalCode", "postcode"), ("hasCity", "city"), ("hasAdress", "hasAddress"),
    ("hasDescription", "description"), ("hasName", "name"), ("Name", "name"), ("hasEmail", "email"),
    ("firtsName", "firstName"), ("image", "Image"), ("totalTheoreticalStock", "totalTheoriticalStock"),
    ("TheoreticalStock", "TheoriticalStock"), ("isStoredIn", "storedIn"),
    ("alcoholPercentage", "hasPercentageOfAlcoholByVolume"), ("lifeTime", "lifetime"),
    ("usageOrStorageCondition", "specificCondition"), ("offeres", "offers"), ("offeredTo", "offersTo"),
    ("offeresTo", "offersTo"), ("price", "hasPrice"),
    ("quantity", "hasQuantity"), ("beginDate", "startDate"), ("hasIncome", "hasInput"),
    ("hasOutcome", "hasOutput"), ("incomeOf", "inputOf"), ("outcomeOf", "outputOf"),
    ("hasOrderState", "hasOrderStatus"), ("hasPaymentState", "hasPaymentStatus"),
    ("hasFulfilmentState", "hasFulfilmentStatus"), ("fulfilledBy", "isFulfilledBy"),
    ("isOpeningDuring", "isOpenDuring"), ("Certification", "Certfication"),
    ("certificationReference", "certiferReference"), ("VariantCharacteristic", "VariantCaracteristic"),
    ("hasVariantCharacteristic", "hasVariantCaracteristic"), ("expirationDate", "expiryDate"),
    ("affiliatedBy", "affiliates"), ("Repository", "Catalog"), ("QuantitiveValue", "QuantitativeValue"),
    ("PickUpOption", "PickupOption"), ("OrderedBy", "orderedBy"),
];

/// Number properties: an empty text there says nothing.
#[rustfmt::skip]
const NUMBERS: &[&str] = &[
    "value", "stockLimitation", "totalTheoriticalStock", "discount", "fee", "VATrate", "latitude", "longitude", "hasQuantity",
    "hasPercentageOfAlcoholByVolume", "cost", "marginPercent", "countryCode", "lifetime", "certificationScore", "minValue", "maxValue",
];

/// Links that no published context takes plain strings of for links.
const UNCOERCED_LINKS: &[&str] = &["offeredItem", "occursAt", "offersTo", "storedIn"];

/// The contexts that were published, read from the reference.
pub(crate) struct Contexts {
    v1: Vec<u8>,
    v2: Vec<u8>,
    links: BTreeSet<String>,
}

impl Contexts {
    /// Reads them, if they are there.
    pub(crate) fn load(shared: &Path) -> Option<Self> {
        let folder = shared.join("reference/dfc/contexts");
        let v1 = std::fs::read(folder.join("context_1.16.0.json")).ok()?;
        let v2 = std::fs::read(folder.join("context_2.0.0.json")).ok()?;
        let context: Value = serde_json::from_slice(&v2).ok()?;
        let defined = context["@context"].as_object()?.iter().filter(|(_, v)| v.is_object());
        let mut links: BTreeSet<String> = defined.filter_map(|(k, _)| Some(k.split_once(':')?.1.to_string())).collect();
        links.extend(UNCOERCED_LINKS.iter().map(|s| s.to_string()));
        links.remove("hasCountry");
        Some(Contexts { v1, v2, links })
    }

    /// The graph of a JSON-LD text by value, with the names of all versions folded.
    pub(crate) fn graph(&self, text: &[u8]) -> Result<Graph, String> {
        let mut graph = self.read(text, Some(&self.links))?;
        graph.fold();
        Ok(graph)
    }

    /// The graph of a JSON-LD text by value, with its names as they are.
    pub(crate) fn plain(&self, text: &[u8]) -> Result<Graph, String> {
        self.read(text, None)
    }

    fn read(&self, text: &[u8], links: Option<&BTreeSet<String>>) -> Result<Graph, String> {
        let value: Value =
            serde_json::from_slice(text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text)).map_err(|e| e.to_string())?;
        let documents = match value {
            Value::Array(documents) => documents,
            one => vec![one],
        };
        let mut graph = Graph::default();
        for (i, mut document) in documents.into_iter().enumerate() {
            repair(&mut document);
            let base = own_base(&document["@context"]);
            if let Some(object) = document.as_object_mut()
                && !object.contains_key("@context")
            {
                object.insert("@context".into(), json!("https://context.invalid/1.16.0"));
            }
            let parser = JsonLdParser::new().lenient().with_base_iri(BASE).map_err(|e| e.to_string())?;
            let text = document.to_string();
            let (v1, v2) = (self.v1.clone(), self.v2.clone());
            let quads = parser.for_slice(text.as_bytes()).with_load_document_callback(move |url, _| {
                let document = if url.contains("2.0.0") { v2.clone() } else { v1.clone() };
                Ok(JsonLdRemoteDocument { document, document_url: url.to_string() })
            });
            for quad in quads {
                let quad = quad.map_err(|e| e.to_string())?;
                graph.add(quad.into(), i, base.as_deref(), links);
            }
        }
        Ok(graph)
    }

    /// The graph of a Turtle or N-Quads text by value.
    pub(crate) fn turtle(&self, text: &[u8], base: &str) -> Result<Graph, String> {
        let mut graph = Graph::default();
        for triple in TurtleParser::new().with_base_iri(base).map_err(|e| e.to_string())?.for_slice(text) {
            graph.add(triple.map_err(|e| e.to_string())?, 0, None, Some(&self.links));
        }
        graph.fold();
        Ok(graph)
    }

    /// The graph of Turtle by value, with its names as they are.
    pub(crate) fn plain_turtle(&self, text: &[u8]) -> Result<Graph, String> {
        let mut graph = Graph::default();
        for triple in TurtleParser::new().for_slice(text) {
            graph.add(triple.map_err(|e| e.to_string())?, 0, None, None);
        }
        Ok(graph)
    }

    /// The graph of N-Quads by value, with its names as they are.
    pub(crate) fn plain_nquads(&self, text: &[u8]) -> Result<Graph, String> {
        let mut graph = Graph::default();
        for quad in oxttl::NQuadsParser::new().for_slice(text) {
            graph.add(quad.map_err(|e| e.to_string())?.into(), 0, None, None);
        }
        Ok(graph)
    }
}

/// What systems write and no processor takes: `@type` beside `@list`, `"@type": "@id"`.
fn repair(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(repair),
        Value::Object(object) => {
            if object.contains_key("@list") || object.get("@type") == Some(&json!("@id")) && object.contains_key("@id")
            {
                object.remove("@type");
            }
            for (_, member) in object.iter_mut().filter(|(key, _)| *key != "@context") {
                repair(member);
            }
        }
        _ => {}
    }
}

fn own_base(context: &Value) -> Option<String> {
    match context {
        Value::Array(parts) => parts.iter().find_map(own_base),
        Value::Object(object) => Some(object.get("@base")?.as_str()?.to_string()),
        _ => None,
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Thing {
    Iri(String),
    Blank(String),
    Text(String),
}

/// Statements by value: names folded, numbers as numbers, instants as instants.
#[derive(Default, Debug)]
pub(crate) struct Graph {
    statements: BTreeSet<(Thing, String, Thing)>,
}

impl Graph {
    fn add(&mut self, triple: Triple, document: usize, base: Option<&str>, links: Option<&BTreeSet<String>>) {
        let name = |iri: &str| if links.is_some() { name(iri) } else { plain(iri) };
        let blank = |label: &str| Thing::Blank(format!("{document}.{label}"));
        let subject = match &triple.subject {
            NamedOrBlankNode::NamedNode(iri) => Thing::Iri(name(iri.as_str())),
            NamedOrBlankNode::BlankNode(node) => blank(node.as_str()),
        };
        let predicate = name(triple.predicate.as_str());
        let local = predicate.strip_prefix(B).unwrap_or_default().to_string();
        let object = match &triple.object {
            Term::NamedNode(iri) => Thing::Iri(name(iri.as_str())),
            Term::BlankNode(node) => blank(node.as_str()),
            Term::Literal(literal) => {
                let text = literal.value();
                if links.is_some() && text.is_empty() && NUMBERS.contains(&local.as_str()) {
                    return;
                }
                match literal.language() {
                    Some(tag) => Thing::Text(format!("{text}@{tag}")),
                    None if links.is_some_and(|links| links.contains(&local)) && is_link(&local, text) => {
                        link(text, base)
                    }
                    None => Thing::Text(value(text)),
                }
            }
        };
        self.statements.insert((subject, predicate, object));
    }

    /// The item between offer and product that some leave out, names that depend on the class.
    fn fold(&mut self) {
        let media: BTreeSet<Thing> = self
            .statements
            .iter()
            .filter(|(_, p, o)| p == "rdf:type" && *o == Thing::Iri("b:SocialMedia".into()))
            .map(|(s, _, _)| s.clone())
            .collect();
        self.statements = std::mem::take(&mut self.statements)
            .into_iter()
            .map(
                |(s, p, o)| if p == "b:URL" && media.contains(&s) { (s, "b:websitePage".into(), o) } else { (s, p, o) },
            )
            .collect();
        let mut about: HashMap<Thing, Vec<(String, Thing)>> = HashMap::new();
        for (s, p, o) in &self.statements {
            about.entry(s.clone()).or_default().push((p.clone(), o.clone()));
        }
        let mut drop = BTreeSet::new();
        let mut replaced = BTreeSet::new();
        for (s, p, o) in &self.statements {
            if p != "b:offers" {
                continue;
            }
            let (inner, outer) = ("b:references", "b:offeredItem");
            let Some(statements) = about.get(o).filter(|_| matches!(o, Thing::Blank(_))) else { continue };
            let mut rest = statements.iter().filter(|(p, _)| p != "rdf:type");
            if let (Some((only, held)), None) = (rest.next(), rest.next())
                && only == inner
            {
                drop.insert((s.clone(), p.clone(), o.clone()));
                drop.extend(statements.iter().map(|(p, held)| (o.clone(), p.clone(), held.clone())));
                replaced.insert((s.clone(), outer.to_string(), held.clone()));
            }
        }
        self.statements.retain(|statement| !drop.contains(statement));
        self.statements.extend(replaced);
    }

    /// Statements with blank nodes named by what is said of them and who points at them.
    pub(crate) fn canonical(&self) -> BTreeMap<String, usize> {
        let mut colour: HashMap<&Thing, u64> = HashMap::new();
        for _ in 0..8 {
            let mut next: HashMap<&Thing, Vec<u64>> = HashMap::new();
            for (s, p, o) in &self.statements {
                if let Thing::Blank(_) = s {
                    next.entry(s).or_default().push(hash(&("out", p, shade(o, &colour))));
                }
                if let Thing::Blank(_) = o {
                    next.entry(o).or_default().push(hash(&("in", p, shade(s, &colour))));
                }
            }
            colour = next
                .into_iter()
                .map(|(thing, mut hashes)| {
                    hashes.sort_unstable();
                    (thing, hash(&hashes))
                })
                .collect();
        }
        let mut lines = BTreeMap::new();
        for (s, p, o) in &self.statements {
            *lines.entry(format!("{} {p} {}", shade(s, &colour), shade(o, &colour))).or_default() += 1;
        }
        lines
    }

    /// The same without what no processor can use: words and sentences where links belong, keys without meaning.
    pub(crate) fn usable(mut self, contexts: &Contexts) -> Self {
        let word = |thing: &Thing| match thing {
            Thing::Iri(iri) => {
                iri.strip_prefix(BASE).is_some_and(|rest| !rest.contains(['/', '#', '.', ':']) && !rest.is_empty())
            }
            _ => false,
        };
        let sentence = |predicate: &str, thing: &Thing| {
            let local = predicate.rsplit('#').next().unwrap_or_default();
            let link = contexts.links.contains(local) || local == "hasCountry";
            link && matches!(thing, Thing::Text(text) if text.contains(' ') || text.contains(','))
        };
        self.statements.retain(|(_, p, o)| p.contains(':') && !p.starts_with(BASE) && !word(o) && !sentence(p, o));
        self
    }

    /// How many statements there are.
    pub(crate) fn len(&self) -> usize {
        self.statements.len()
    }
}

fn hash(value: &impl std::hash::Hash) -> u64 {
    use std::hash::{DefaultHasher, Hasher};
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn shade(thing: &Thing, colour: &HashMap<&Thing, u64>) -> String {
    match thing {
        Thing::Iri(iri) => format!("<{iri}>"),
        Thing::Text(text) => format!("{text:?}"),
        Thing::Blank(_) => format!("_:{:016x}", colour.get(thing).copied().unwrap_or(0)),
    }
}

/// Whether a plain string of a link property can be one.
fn is_link(property: &str, text: &str) -> bool {
    let number = matches!(property, "hasPrice" | "hasQuantity") && text.starts_with(|c: char| c.is_ascii_digit());
    !number && text.parse::<f64>().is_err() && !text.contains(' ') && !text.is_empty()
}

/// A plain string that stands for a link.
fn link(text: &str, base: Option<&str>) -> Thing {
    if let Some(label) = text.strip_prefix("_:") {
        return Thing::Blank(format!("0.{label}"));
    }
    if let Some((prefix, local)) = text.split_once(':')
        && !local.starts_with("//")
    {
        let folder = match prefix {
            "dfc-b" => "DFC_BusinessOntology.owl",
            "dfc-m" => "measures.rdf",
            "dfc-pt" => "productTypes.rdf",
            "dfc-f" => "facets.rdf",
            "dfc-v" => "vocabulary.rdf",
            _ => return Thing::Iri(text.to_string()),
        };
        return Thing::Iri(name(&format!("https://w3id.org/dfc/{folder}#{local}")));
    }
    if text.contains("://") {
        return Thing::Iri(name(text));
    }
    let base = base.unwrap_or(BASE);
    let resolved = oxiri::Iri::parse(base).ok().and_then(|base| base.resolve(text).ok().map(|iri| iri.into_inner()));
    Thing::Iri(name(&resolved.unwrap_or_else(|| text.to_string())))
}

/// An IRI as it is, but for the prefixes that no published context defines.
fn plain(iri: &str) -> String {
    let undefined = [
        ("ldp:", "http://www.w3.org/ns/ldp#"),
        ("foaf:", "http://xmlns.com/foaf/0.1/"),
        ("rdf:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("solid:", "http://www.w3.org/ns/solid/terms#"),
        ("pim:", "http://www.w3.org/ns/pim/space#"),
        ("owl:", "http://www.w3.org/2002/07/owl#"),
    ];
    let found = undefined.iter().find_map(|(prefix, base)| Some([base, iri.strip_prefix(prefix)?].concat()));
    found.unwrap_or_else(|| iri.to_string())
}

/// An IRI as vocabulary and local name, whatever base it is under.
fn name(iri: &str) -> String {
    if let Some(relative) = iri.strip_prefix(BASE) {
        return relative.to_string();
    }
    if let Some(local) = iri.strip_prefix("http://www.w3.org/1999/02/22-rdf-syntax-ns#") {
        return format!("rdf:{local}");
    }
    let known = [
        ("http://www.w3.org/ns/ldp#", "ldp:"),
        ("http://www.w3.org/2000/01/rdf-schema#", "rdfs:"),
        ("http://www.w3.org/2004/02/skos/core#", "skos:"),
        ("http://www.w3.org/2002/07/owl#", "owl:"),
        ("http://xmlns.com/foaf/0.1/", "foaf:"),
        ("http://www.w3.org/ns/solid/terms#", "solid:"),
        ("http://www.w3.org/ns/pim/space#", "pim:"),
        ("http://schema.org/", "https://schema.org/"),
    ];
    for (base, prefix) in known {
        if let Some(local) = iri.strip_prefix(base) {
            return [prefix, local].concat();
        }
    }
    if iri == "ofn:image" {
        return format!("{B}Image");
    }
    if iri == "foaf:personalProfileDocument" {
        return "foaf:PersonalProfileDocument".into();
    }
    if let Some(term) = iri.strip_prefix("dfc-t:") {
        return format!("t:{term}");
    }
    let ours = iri.contains("datafoodconsortium") || iri.contains("w3id.org/dfc");
    let Some((base, local)) = iri.split_once('#').filter(|_| ours) else { return iri.to_string() };
    let file = base.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    let part = match file.split('.').next().unwrap_or_default() {
        "dfc_businessontology" | "www" => B,
        "dfc_fullmodel" if matches!(local, "owner" | "hostedBy" | "hasPivot" | "represent") => "t:",
        "dfc_fullmodel" => B,
        "dfc_technicalontology" => "t:",
        "measures" => "m:",
        "producttypes" => "pt:",
        "facets" => "f:",
        "vocabulary" => "v:",
        _ => return iri.to_string(),
    };
    if part == B || part == "t:" {
        let meant = SYNONYMS.iter().find(|(written, _)| *written == local).map_or(local, |(_, meant)| meant);
        return [part, meant].concat();
    }
    [part, &local.to_lowercase().replace(['-', '_'], "")].concat()
}

/// A text by value: numbers as numbers, instants as instants.
fn value(text: &str) -> String {
    if let Ok(number) = text.parse::<f64>()
        && text.bytes().any(|b| b.is_ascii_digit())
    {
        // The reference processor reads numbers as floats: their last digit is its own.
        return format!("{number:.13e}");
    }
    let trimmed = text.split(" (").next().unwrap_or(text);
    for form in ["%a %b %d %Y %H:%M:%S UTC", "%Y-%m-%d %H:%M:%S UTC"] {
        if let Ok(civil) = jiff::civil::DateTime::strptime(form, trimmed) {
            return jiff::tz::TimeZone::UTC.to_timestamp(civil).map(|t| t.to_string()).unwrap_or_else(|_| text.into());
        }
    }
    match text.parse::<jiff::Timestamp>() {
        Ok(instant) => instant.to_string(),
        Err(_) => text.to_string(),
    }
}
