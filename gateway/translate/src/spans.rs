//! Where in a text its items stand, to the byte, so that those that do not change can be
//! copied as they are.

use crate::failure::Failure;
use passerelle_model::json::{Json, Limits, Malformed, Reader};
use passerelle_model::loss::Text;
use std::ops::Range;

/// What is done with an item and its bytes.
type Each<'e> = dyn FnMut(&Json<'_>, Range<usize>) -> Result<(), Failure> + 'e;

/// Calls `each` with every item at the first of the pointers that is there, the top coming last, and with its
/// bytes. The answer is where one more could be put; nothing if the text is one item and no list.
pub(crate) fn each_span(text: &[u8], pointers: &[String], each: &mut Each<'_>) -> Result<Option<usize>, Failure> {
    let deep = pointers.iter().filter(|pointer| !pointer.is_empty());
    for pointer in deep.chain(pointers.iter().filter(|pointer| pointer.is_empty())) {
        let steps: Vec<&str> = pointer.split('/').skip(1).collect();
        let mut reader = Reader::new(text, Limits::default());
        if reach(&mut reader, &steps)? {
            return spans(&mut reader, each);
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

fn spans(reader: &mut Reader<'_>, each: &mut Each<'_>) -> Result<Option<usize>, Failure> {
    let mut one = |reader: &mut Reader<'_>| {
        reader.peek();
        let start = reader.offset();
        let item = reader.value()?;
        each(&item, start..reader.offset())
    };
    if !reader.eat(b'[') {
        one(reader)?;
        return Ok(None);
    }
    let mut end = reader.offset();
    if reader.peek() != Some(b']') {
        loop {
            one(reader)?;
            end = reader.offset();
            if !reader.eat(b',') {
                break;
            }
        }
    }
    match reader.peek() {
        Some(b']') => Ok(Some(end)),
        _ => Err(reader.syntax("`,` or `]`").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(text: &'t str, pointers: &[&str]) -> Result<(Vec<&'t str>, Option<usize>), Failure> {
        let pointers: Vec<String> = pointers.iter().map(|p| (*p).to_string()).collect();
        let mut items = Vec::new();
        let end = each_span(text.as_bytes(), &pointers, &mut |_, span| {
            items.push(&text[span]);
            Ok(())
        })?;
        Ok((items, end))
    }

    #[test]
    fn items_are_found_to_the_byte() {
        let text = r#"{"pagination": {"page": 1}, "products": [ {"id": 1} , {"id": 2}]}"#;
        let (items, end) = found(text, &["", "/products"]).unwrap();
        assert_eq!(items, [r#"{"id": 1}"#, r#"{"id": 2}"#]);
        assert_eq!(end, Some(text.len() - 2));
    }

    #[test]
    fn one_object_is_one_item_and_no_list() {
        assert_eq!(found(" {\"id\": 1}\n", &[""]).unwrap(), (vec!["{\"id\": 1}"], None));
    }

    #[test]
    fn what_follows_an_item_must_be_a_comma_or_the_end() {
        assert!(found("[1 2]", &[""]).is_err());
    }
}
