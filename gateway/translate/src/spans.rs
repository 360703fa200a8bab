//! Where in a text its items stand, to the byte, so that those that do not change can be
//! copied as they are.

use crate::failure::Failure;
use passerelle_model::json::{Limits, Malformed, Reader};
use passerelle_model::loss::Text;
use std::ops::Range;

/// The items of an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Spans {
    /// Their bytes.
    pub(crate) items: Vec<Range<usize>>,
    /// Where one more could be put; nothing if the answer is one item and no list.
    pub(crate) list_end: Option<usize>,
}

impl Spans {
    /// The items at the first of the pointers that is there; the top comes last.
    pub(crate) fn find(text: &[u8], pointers: &[String]) -> Result<Spans, Failure> {
        let deep = pointers.iter().filter(|pointer| !pointer.is_empty());
        for pointer in deep.chain(pointers.iter().filter(|pointer| pointer.is_empty())) {
            let steps: Vec<&str> = pointer.split('/').skip(1).collect();
            let mut reader = Reader::new(text, Limits::default());
            if reach(&mut reader, &steps)? {
                return Ok(spans(text, &mut reader)?);
            }
        }
        let wanted = pointers.join(", ");
        Err(Failure::Unreadable {
            at: None,
            detail: Text::new(
                format!("the original has no items at {wanted}"),
                format!("l'original n'a pas d'éléments à {wanted}"),
            ),
            next: Text::new(
                "Check that the original is an answer of that resource.",
                "Vérifiez que l'original est une réponse de cette ressource.",
            ),
        })
    }
}

/// Brings the reader before the value at a path of keys.
fn reach(reader: &mut Reader<'_>, steps: &[&str]) -> Result<bool, Malformed> {
    let Some((first, rest)) = steps.split_first() else { return Ok(true) };
    if !reader.eat(b'{') {
        return Ok(false);
    }
    while reader.peek() == Some(b'"') {
        if reader.key()? == *first {
            return reach(reader, rest);
        }
        reader.value()?;
        if !reader.eat(b',') {
            break;
        }
    }
    Ok(false)
}

fn spans(text: &[u8], reader: &mut Reader<'_>) -> Result<Spans, Malformed> {
    let mut items = Vec::new();
    let mut one = |reader: &mut Reader<'_>| {
        reader.peek();
        let start = reader.offset();
        reader.value()?;
        items.push(start..reader.offset());
        Ok::<_, Malformed>(())
    };
    if !reader.eat(b'[') {
        one(reader)?;
        return Ok(Spans { items, list_end: None });
    }
    if reader.peek() != Some(b']') {
        loop {
            one(reader)?;
            if !reader.eat(b',') {
                break;
            }
        }
    }
    if reader.peek() != Some(b']') {
        return Err(reader.syntax("`,` or `]`"));
    }
    let end = items.last().map_or(reader.offset(), |last| last.end);
    debug_assert!(end <= text.len());
    Ok(Spans { items, list_end: Some(end) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_found_to_the_byte() {
        let text = br#"{"pagination": {"page": 1}, "products": [ {"id": 1} , {"id": 2}]}"#;
        let spans = Spans::find(text, &[String::new(), "/products".into()]).unwrap();
        let found: Vec<&[u8]> = spans.items.iter().map(|span| &text[span.clone()]).collect();
        assert_eq!(found, [br#"{"id": 1}"#, br#"{"id": 2}"#]);
        assert_eq!(spans.list_end, Some(text.len() - 2));
    }

    #[test]
    fn one_object_is_one_item_and_no_list() {
        let spans = Spans::find(b" {\"id\": 1}\n", &[String::new()]).unwrap();
        assert_eq!(spans, Spans { items: vec![1..10], list_end: None });
    }

    #[test]
    fn what_follows_an_item_must_be_a_comma_or_the_end() {
        assert!(Spans::find(b"[1 2]", &[String::new()]).is_err());
    }
}
