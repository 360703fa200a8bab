//! One answer, understood: its items as slices of it, what stands around them, where the
//! list goes on, and what the items teach. Pure: no request is made here.

use super::address;
use super::declared::{Fetch, Meaning, Means, Paging, Taught};
use super::error::{Fault, FaultKind};
use super::event::Item;
use super::{linked, split, words};
use bytes::Bytes;
use passerelle_model::json::{Json, Limits};
use passerelle_outbound::Answer;

/// What a page holds.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    pub(crate) items: Vec<Item>,
    pub(crate) envelope: Bytes,
    /// How many items the platform counts in all.
    pub(crate) total: Option<u64>,
    /// Link to the next page, as it was written.
    pub(crate) next: Option<String>,
    /// Links to members that are named only.
    pub(crate) members: Vec<String>,
    /// Tuples by set.
    pub(crate) taught: Vec<(String, Vec<String>)>,
    /// Whether the platform says that this is the end.
    pub(crate) ended: bool,
}

/// Takes an answer apart, or says why it is not the list.
pub(crate) fn take(fetch: &Fetch, request: &str, answer: &Answer) -> Result<Taken, Fault> {
    if let Some(meaning) = meaning(fetch, answer) {
        let kind = match meaning.means {
            Means::Empty | Means::Gone => {
                return Ok(Taken { ended: true, envelope: answer.body.clone(), ..Taken::default() });
            }
            Means::Absent => {
                return Err(Fault { kind: FaultKind::NotOffered, ..words::absent(request, answer.status) });
            }
            Means::Forbidden => FaultKind::Forbidden,
            Means::Key => FaultKind::Key,
        };
        let fault = words::forbidden(request, answer.status);
        let (why, next) = (meaning.why.clone(), meaning.next.clone());
        return Err(Fault::new(kind, why.unwrap_or(fault.why), next.unwrap_or(fault.next)));
    }
    match answer.status {
        200..=299 => {}
        401 | 403 => return Err(words::forbidden(request, answer.status)),
        404 | 410 => return Err(words::absent(request, answer.status)),
        status => return Err(words::status(request, status, &answer.body)),
    }
    let mut taken =
        if fetch.linked_data { linked::take(request, answer)? } else { list(fetch, request, &answer.body)? };
    if let Paging::Link = fetch.paging {
        taken.next = answer.header("link").and_then(next_of_header);
    }
    for pointer in next_pointers(fetch) {
        if taken.next.is_some() || taken.envelope.is_empty() {
            break;
        }
        let envelope = Json::parse(&taken.envelope, Limits::default()).unwrap_or_default();
        let link = envelope.pointer(pointer).and_then(|link| link.as_str().or_else(|| link.get("@id")?.as_str()));
        taken.next = link.filter(|link| !link.is_empty()).map(str::to_string);
    }
    learn(fetch, &mut taken);
    Ok(taken)
}

/// What the declaration says of an answer, if it says anything.
fn meaning<'f>(fetch: &'f Fetch, answer: &Answer) -> Option<&'f Meaning> {
    fetch.answers.iter().find(|meaning| {
        let squeezed = |text: &[u8]| text.iter().copied().filter(|b| !b.is_ascii_whitespace()).collect::<Vec<_>>();
        meaning.status == answer.status
            && meaning.body.as_ref().is_none_or(|body| squeezed(body.as_bytes()) == squeezed(&answer.body))
            && meaning.contains.as_ref().is_none_or(|part| String::from_utf8_lossy(&answer.body).contains(part))
    })
}

fn list(fetch: &Fetch, request: &str, body: &Bytes) -> Result<Taken, Fault> {
    if fetch.single {
        return single(fetch, request, body);
    }
    let strange = || words::strange(request, body, "a list in JSON", "une liste en JSON");
    if words::looks_like_html(body) {
        return Err(strange());
    }
    let mut taken = Taken::default();
    for pointer in &fetch.items {
        let mut index = 0;
        let found = split::elements(body, pointer, |span, item| {
            let at = format!("{pointer}/{index}");
            index += 1;
            let slice = body.slice(span);
            let key = key(fetch, &item).unwrap_or_else(|| digest(&slice));
            taken.items.push(Item { key, pointer: at, body: slice });
        });
        match found {
            Err(_) => return Err(strange()),
            Ok(None) => taken.items.clear(),
            Ok(Some(place)) => {
                taken.envelope = split::envelope(body, &place);
                let around = Json::parse(&taken.envelope, Limits::default()).map_err(|_| strange())?;
                taken.total = total_pointer(fetch)
                    .and_then(|pointer| around.pointer(pointer))
                    .and_then(Json::as_lexeme)
                    .and_then(|count| count.parse().ok());
                return Ok(taken);
            }
        }
    }
    Err(strange())
}

fn single(fetch: &Fetch, request: &str, body: &Bytes) -> Result<Taken, Fault> {
    let strange = || words::strange(request, body, "one item in JSON", "un élément en JSON");
    let item = Json::parse(body, Limits::default()).map_err(|_| strange())?;
    let key = key(fetch, &item).ok_or_else(strange)?;
    let items = vec![Item { key, pointer: String::new(), body: body.clone() }];
    Ok(Taken { items, ..Taken::default() })
}

/// What identifies an item: the first of the places that is there.
fn key(fetch: &Fetch, item: &Json<'_>) -> Option<String> {
    let found = fetch.key.iter().filter_map(|pointer| item.pointer(pointer)).find_map(Json::as_lexeme)?;
    (!found.is_empty()).then(|| found.to_string())
}

/// A name for an item that has none: FNV-1a of its bytes, the same on every machine.
pub(crate) fn digest(bytes: &[u8]) -> String {
    format!("#{:032x}", hash(bytes))
}

/// FNV-1a in 128 bits.
pub(crate) fn hash(bytes: &[u8]) -> u128 {
    let step =
        |hash: u128, byte: &u8| (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013B);
    bytes.iter().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d, step)
}

/// The tuples that the items teach.
fn learn(fetch: &Fetch, taken: &mut Taken) {
    if fetch.learn.is_empty() {
        return;
    }
    for item in &taken.items {
        let Ok(item) = Json::parse(&item.body, Limits::default()) else { continue };
        for (set, parts) in &fetch.learn {
            let part = |part: &Taught| -> Option<String> {
                let value = item.pointer(part.at())?.as_lexeme()?;
                let value = match part {
                    Taught::At(_) => value,
                    Taught::Like { like, .. } => address::part(value, like)?,
                };
                (!value.is_empty()).then(|| value.to_string())
            };
            if let Some(tuple) = parts.iter().map(part).collect::<Option<Vec<_>>>() {
                taken.taught.push((set.clone(), tuple));
            }
        }
    }
}

fn total_pointer(fetch: &Fetch) -> Option<&str> {
    match &fetch.paging {
        Paging::Pages { total, .. } | Paging::Next { total, .. } => total.as_deref(),
        _ => None,
    }
}

fn next_pointers(fetch: &Fetch) -> &[String] {
    match &fetch.paging {
        Paging::Next { at, .. } => at,
        _ => &[],
    }
}

/// The target of `rel="next"` in a `Link` header (RFC 8288 §3).
fn next_of_header(header: &str) -> Option<String> {
    header.split(',').find_map(|link| {
        let (target, parameters) = link.split_once('>')?;
        let next = parameters.split(';').any(|p| matches!(p.trim(), "rel=next" | "rel=\"next\""));
        next.then(|| target.trim().trim_start_matches('<').to_string())
    })
}
