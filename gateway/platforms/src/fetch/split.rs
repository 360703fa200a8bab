//! A page taken apart into its items and what stands around them, and put together
//! again. Items are spans of the page: nothing is copied but what stands around.

use bytes::Bytes;
use passerelle_model::json::{Json, Limits, Malformed, Reader};
use std::ops::Range;

/// Finds the array at a pointer and hands over each element with its span. Gives the span of the
/// array, or nothing if there is no array there. Only what stands before the array's end is checked.
pub(crate) fn elements<'a>(
    text: &'a [u8],
    pointer: &str,
    mut each: impl FnMut(Range<usize>, Json<'a>),
) -> Result<Option<Range<usize>>, Malformed> {
    let mut reader = Reader::new(text, Limits::default());
    for step in pointer.split('/').skip(1) {
        if !descend(&mut reader, &step.replace("~1", "/").replace("~0", "~"))? {
            return Ok(None);
        }
    }
    if reader.peek() != Some(b'[') {
        return Ok(None);
    }
    let start = reader.offset();
    reader.eat(b'[');
    if reader.eat(b']') {
        return Ok(Some(start..reader.offset()));
    }
    loop {
        reader.peek();
        let from = reader.offset();
        let value = reader.value()?;
        each(from..reader.offset(), value);
        if reader.eat(b']') {
            return Ok(Some(start..reader.offset()));
        }
        if !reader.eat(b',') {
            return Err(reader.syntax("`,` or `]`"));
        }
    }
}

/// Steps to the value of a member; `false` if there is none.
fn descend(reader: &mut Reader<'_>, step: &str) -> Result<bool, Malformed> {
    if !reader.eat(b'{') || reader.eat(b'}') {
        return Ok(false);
    }
    loop {
        if reader.key()? == step {
            return Ok(true);
        }
        reader.value()?;
        if reader.eat(b'}') {
            return Ok(false);
        }
        if !reader.eat(b',') {
            return Err(reader.syntax("`,` or `}`"));
        }
    }
}

/// The page with an empty list in the place of the items.
pub(crate) fn envelope(page: &[u8], list: &Range<usize>) -> Bytes {
    [&page[..list.start], b"[]", &page[list.end..]].concat().into()
}

/// A page from what stands around and the items with their pointers, in order: it says what the page said.
/// An envelope of nothing has the item as its page.
pub fn whole<'i>(envelope: &[u8], items: impl IntoIterator<Item = (&'i str, &'i [u8])>) -> Result<Vec<u8>, Malformed> {
    let mut items = items.into_iter().peekable();
    let Some((pointer, _)) = items.peek() else { return Ok(envelope.to_vec()) };
    if envelope.is_empty() {
        return Ok(items.next().map(|(_, body)| body.to_vec()).unwrap_or_default());
    }
    let list = pointer.rsplit_once('/').map_or("", |(list, _)| list);
    let Some(place) = elements(envelope, list, |_, _| ())? else {
        return Err(Reader::new(envelope, Limits::default()).syntax("a list for the items"));
    };
    let mut page = envelope[..=place.start].to_vec();
    for (index, (_, body)) in items.enumerate() {
        if index > 0 {
            page.push(b',');
        }
        page.extend_from_slice(body);
    }
    page.extend_from_slice(&envelope[place.end - 1..]);
    Ok(page)
}
