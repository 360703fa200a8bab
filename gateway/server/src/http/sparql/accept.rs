//! In which form an answer leaves: `format` by name, else `Accept` with its weights.

use super::super::problem::{Kind, Problem};
use super::accepted;
use crate::translation::Text;
use axum::http::HeaderMap;
use passerelle_graph::Format;
use serde_json::json;

/// One form of an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// Its name in `format=`.
    pub(crate) name: &'static str,
    /// The type it is sent as.
    pub(crate) media: &'static str,
    /// Other types that mean it.
    also: &'static [&'static str],
    /// The form itself.
    pub(crate) format: Format,
}

impl Form {
    const fn new(name: &'static str, media: &'static str, also: &'static [&'static str], format: Format) -> Self {
        Form { name, media, also, format }
    }

    /// The type without its parameters.
    pub(crate) fn plain_media(&self) -> &'static str {
        self.media.split(';').next().unwrap_or_default()
    }

    /// How much it is wanted, in thousandths.
    fn weight(&self, wanted: &[Range<'_>]) -> u16 {
        let names = std::iter::once(self.plain_media()).chain(self.also.iter().copied());
        // What is said of one of its names counts before what is said of all types.
        names.filter_map(|name| named(name, wanted)).max().map_or(0, |(_, weight)| weight)
    }
}

/// Every form: four for tables, then three for graphs, the usual one first.
pub(crate) const FORMS: [Form; 7] = [
    Form::new("json", "application/sparql-results+json", &["application/json"], Format::Json),
    Form::new("xml", "application/sparql-results+xml", &["application/xml", "text/xml"], Format::Xml),
    Form::new("csv", "text/csv; charset=utf-8; header=present", &[], Format::Csv),
    Form::new("tsv", "text/tab-separated-values; charset=utf-8", &[], Format::Tsv),
    Form::new("turtle", "text/turtle; charset=utf-8", &["application/x-turtle"], Format::Turtle),
    Form::new("ntriples", "application/n-triples", &["text/plain"], Format::NTriples),
    Form::new("jsonld", "application/ld+json", &["application/json"], Format::JsonLd),
];

/// The forms of the service description.
pub(crate) const SERVICE_FORMS: [Form; 3] = [
    Form::new("turtle", "text/turtle; charset=utf-8", &["application/x-turtle"], Format::Turtle),
    Form::new("jsonld", "application/ld+json", &["application/json"], Format::JsonLd),
    Form::new("ntriples", "application/n-triples", &["text/plain"], Format::NTriples),
];

/// The form among these that is wanted most; the first of them where nothing is said.
pub(super) fn choose<'a>(headers: &HeaderMap, named: Option<&str>, forms: &'a [Form]) -> Result<&'a Form, Problem> {
    if let Some(named) = named {
        let found = forms.iter().find(|form| form.name == named || form.plain_media() == named);
        return found.ok_or_else(|| not_among(&format!("format={named}"), forms));
    }
    let Some(accept) = accepted(headers) else { return Ok(&forms[0]) };
    let wanted = ranges(&accept);
    if wanted.is_empty() {
        return Ok(&forms[0]);
    }
    // Of equals the first: `max_by_key` takes the last.
    let best = forms.iter().rev().max_by_key(|form| form.weight(&wanted)).filter(|form| form.weight(&wanted) > 0);
    best.ok_or_else(|| not_among(&format!("Accept: {accept}"), forms))
}

/// Whether a page is wanted more than any form.
pub(super) fn prefers_page(headers: &HeaderMap) -> bool {
    let Some(accept) = accepted(headers) else { return false };
    let wanted = ranges(&accept);
    let exact = wanted.iter().any(|range| range.kind == "text" && range.subtype == "html");
    let page = named("text/html", &wanted).map_or(0, |(_, weight)| weight);
    exact && page > 0 && FORMS.iter().all(|form| form.weight(&wanted) < page)
}

/// One part of `Accept`.
#[derive(Debug)]
struct Range<'a> {
    kind: &'a str,
    subtype: &'a str,
    weight: u16,
}

/// The parts of `Accept`; what is not one is passed over.
fn ranges(accept: &str) -> Vec<Range<'_>> {
    let parts = accept.split(',').filter_map(|part| {
        let mut pieces = part.split(';').map(str::trim);
        let (kind, subtype) = pieces.next()?.split_once('/')?;
        let weight = pieces.find_map(|piece| piece.strip_prefix("q=").or_else(|| piece.strip_prefix("Q=")));
        let weight =
            weight.map_or(1000, |q| q.trim().parse::<f32>().map_or(0, |q| (q.clamp(0.0, 1.0) * 1000.0) as u16));
        Some(Range { kind, subtype, weight })
    });
    parts.take(100).collect()
}

/// How exactly a type is named, and the weight that it has there.
fn named(media: &str, wanted: &[Range<'_>]) -> Option<(u8, u16)> {
    let (kind, subtype) = media.split_once('/').unwrap_or((media, ""));
    let exactness = |range: &Range<'_>| match (range.kind, range.subtype) {
        ("*", "*") => Some(0),
        (k, "*") if k.eq_ignore_ascii_case(kind) => Some(1),
        (k, s) if k.eq_ignore_ascii_case(kind) && s.eq_ignore_ascii_case(subtype) => Some(2),
        _ => None,
    };
    wanted.iter().filter_map(|range| Some((exactness(range)?, range.weight))).max()
}

fn not_among(asked: &str, forms: &[Form]) -> Problem {
    let names: Vec<&str> = forms.iter().map(|form| form.name).collect();
    let list = names.join(", ");
    let detail = Text::new(
        format!("`{asked}` asks for none of the forms of this answer: {list}"),
        format!("`{asked}` ne demande aucune des formes de cette réponse : {list}"),
    );
    let known: Vec<_> = forms.iter().map(|form| json!({ "format": form.name, "media": form.media })).collect();
    Problem::new(Kind::NotAcceptable, detail).with("known", |_| known.clone().into())
}

#[cfg(test)]
mod tests {
    use super::super::sort::Sort;
    use super::*;
    use axum::http::header::ACCEPT;

    fn chosen(sort: Sort, accept: &str) -> Option<&'static str> {
        let headers = HeaderMap::from_iter([(ACCEPT, accept.parse().unwrap())]);
        choose(&headers, None, sort.forms()).ok().map(|form| form.name)
    }

    #[test]
    fn weights_and_exactness_decide() {
        for (accept, table, graph) in [
            ("*/*", Some("json"), Some("turtle")),
            ("", Some("json"), Some("turtle")),
            ("text/csv", Some("csv"), None),
            ("text/*", Some("xml"), Some("turtle")),
            ("application/json", Some("json"), Some("jsonld")),
            ("application/xml;q=0.5, text/csv;q=0.6", Some("csv"), None),
            ("*/*, application/sparql-results+json;q=0, application/json;q=0", Some("xml"), Some("turtle")),
            ("text/turtle;q=0.2, application/ld+json", None, Some("jsonld")),
            ("Text/Turtle; charset=utf-8; q=0.3, application/n-triples;q=0.2, */*;q=0.1", Some("json"), Some("turtle")),
            ("text/turtle;q=0, */*;q=0.1", Some("json"), Some("ntriples")),
            ("image/png", None, None),
            ("application/json;q=abc", None, None),
            ("application/json;q=7", Some("json"), Some("jsonld")),
        ] {
            assert_eq!((chosen(Sort::Table, accept), chosen(Sort::Graph, accept)), (table, graph), "{accept}");
        }
    }

    #[test]
    fn a_name_counts_before_accept() {
        let headers = HeaderMap::from_iter([(ACCEPT, "text/csv".parse().unwrap())]);
        assert_eq!(choose(&headers, Some("xml"), Sort::Table.forms()).unwrap().name, "xml");
        assert_eq!(choose(&headers, Some("text/csv"), Sort::Table.forms()).unwrap().name, "csv");
        assert!(choose(&headers, Some("turtle"), Sort::Table.forms()).is_err());
    }

    #[test]
    fn a_browser_wants_a_page_and_a_program_does_not() {
        for (accept, page) in [
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", true),
            ("*/*", false),
            ("text/*", false),
            ("text/html;q=0.5, application/json", false),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT, accept.parse().unwrap())]);
            assert_eq!(prefers_page(&headers), page, "{accept}");
        }
    }
}
