//! The items of a platform's answer, one at a time. An array streams through a window
//! of bounded size; an object that wraps its items is read whole.

use crate::failure::Failure;
use crate::pieces::{Pieces, Stop};
use crate::window::Window;
use passerelle_model::json::{Json, Limits};
use passerelle_model::loss::{Losses, Reason, Text};
use std::io::Read;

const WINDOW: usize = 1 << 20;
const LARGEST_ITEM: usize = 256 << 20;

/// Calls `each` with every item and its pointer in the input. Answers what stands around
/// the items and does not cross.
pub(crate) fn items(
    input: &mut dyn Read,
    pointers: &[String],
    each: &mut dyn FnMut(&Json<'_>, &str) -> Result<(), Failure>,
) -> Result<Losses, Failure> {
    let window = Window::new(input, WINDOW)?;
    match window.first() {
        Some(b'[') if pointers.iter().any(String::is_empty) => {
            list(&mut Pieces::new(window), each).map(|()| Losses::default())
        }
        Some(b'{' | b'[') => {
            let text = window.rest()?;
            let answer = Json::parse(&text, Limits::default())?;
            answered(&answer, pointers, each)?;
            Ok(around(&answer, pointers))
        }
        found => Err(not_json(found)),
    }
}

/// The items that stand at one of the pointers of a whole answer.
pub(crate) fn answered(
    answer: &Json<'_>,
    pointers: &[String],
    each: &mut dyn FnMut(&Json<'_>, &str) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let deep = pointers.iter().filter(|p| !p.is_empty()).find_map(|p| Some((p.as_str(), answer.pointer(p)?)));
    let top = pointers.iter().any(String::is_empty).then_some(("", answer));
    match deep.or(top) {
        Some((pointer, Json::Array(items))) => {
            for (i, item) in items.iter().enumerate() {
                each(item, &format!("{pointer}/{i}"))?;
            }
            Ok(())
        }
        Some((pointer, item)) => each(item, pointer),
        None => {
            let wanted = pointers.iter().map(|p| format!("`{p}`")).collect::<Vec<_>>().join(", ");
            Err(Failure::Unreadable {
                at: None,
                detail: Text::new(
                    format!("there are no items at {wanted}"),
                    format!("il n'y a pas d'éléments à {wanted}"),
                ),
                next: Text::new(
                    "Check that this is an answer of that resource.",
                    "Vérifiez que c'est une réponse de cette ressource.",
                ),
            })
        }
    }
}

/// Paging and links: they describe the answer and no item.
fn around(answer: &Json<'_>, pointers: &[String]) -> Losses {
    let mut losses = Losses::default();
    let items = pointers.iter().filter_map(|p| Some((p.strip_prefix('/')?, answer.pointer(p)?))).next();
    if let (Some((items, _)), Json::Object(members)) = (items, answer) {
        members
            .iter()
            .filter(|(key, _)| key != items)
            .for_each(|(key, member)| beside(member, &format!("/{key}"), &mut losses));
    }
    losses
}

fn beside(value: &Json<'_>, at: &str, losses: &mut Losses) {
    match value {
        Json::Object(members) => {
            members.iter().for_each(|(key, member)| beside(member, &format!("{at}/{key}"), losses))
        }
        Json::Array(items) => items.iter().enumerate().for_each(|(i, item)| beside(item, &format!("{at}/{i}"), losses)),
        Json::Null => {}
        Json::String(text) if text.is_empty() => {}
        _ => losses.add(at, None, Reason::Derived, || {
            Text::new("it describes the answer, not an item", "cela décrit la réponse, pas un élément")
        }),
    }
}

fn not_json(found: Option<u8>) -> Failure {
    let (en, fr) = match found {
        None => ("nothing found", "rien n'a été trouvé"),
        Some(b'<') => ("this is a web page or XML, not JSON", "c'est une page web ou du XML, pas du JSON"),
        Some(_) => (
            "this is not JSON: an object or an array is wanted",
            "ce n'est pas du JSON : un objet ou une liste est attendu",
        ),
    };
    Failure::Unreadable {
        at: Some("line 1, column 1".into()),
        detail: Text::new(en, fr),
        next: Text::new(
            "Send the answer of the platform as it came.",
            "Envoyez la réponse de la plateforme telle quelle.",
        ),
    }
}

fn list(pieces: &mut Pieces<'_>, each: &mut dyn FnMut(&Json<'_>, &str) -> Result<(), Failure>) -> Result<(), Failure> {
    let mut index = 0_usize;
    let mut pointer = String::new();
    let read = pieces.list(LARGEST_ITEM, &mut |_, _, item| {
        pointer.clear();
        pointer.push('/');
        pointer.push_str(&index.to_string());
        index += 1;
        each(&item, &pointer)
    });
    match read.and_then(|()| pieces.end()) {
        Ok(()) => Ok(()),
        Err(Stop::Malformed(malformed)) => Err(malformed.into()),
        Err(Stop::TooLarge) => Err(too_large(&pointer)),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

fn too_large(pointer: &str) -> Failure {
    Failure::Unreadable {
        at: None,
        detail: Text::new(
            format!("the item after {pointer} is larger than {} MB", LARGEST_ITEM >> 20),
            format!("l'élément après {pointer} dépasse {} Mo", LARGEST_ITEM >> 20),
        ),
        next: Text::new("Send it in smaller parts.", "Envoyez-le en plus petites parties."),
    }
}
