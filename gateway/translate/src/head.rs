//! The beginning of a JSON text as far as it can be read: what recognition looks at
//! without having the whole.

use passerelle_model::json::{Json, Limits, Object, Reader};

/// Everything that is complete, and of the first thing that is not, what there is of it.
pub(crate) fn beginning(head: &[u8]) -> Option<Json<'_>> {
    let mut reader = Reader::new(head, Limits::default());
    matches!(reader.peek(), Some(b'{' | b'[')).then(|| some(&mut reader, 0))
}

fn some<'a>(reader: &mut Reader<'a>, depth: usize) -> Json<'a> {
    match reader.peek() {
        Some(b'{') if depth < 8 => {
            reader.eat(b'{');
            let mut object = Object::new();
            while reader.peek() == Some(b'"') {
                let Ok(key) = reader.key() else { break };
                object.push(key, some(reader, depth + 1));
                if !reader.eat(b',') {
                    break;
                }
            }
            reader.eat(b'}');
            Json::Object(object)
        }
        Some(b'[') if depth < 8 => {
            reader.eat(b'[');
            let mut items = Vec::new();
            while reader.peek().is_some_and(|next| next != b']') {
                let before = reader.offset();
                items.push(some(reader, depth + 1));
                if !reader.eat(b',') || reader.offset() == before {
                    break;
                }
            }
            reader.eat(b']');
            Json::Array(items)
        }
        _ => reader.value().unwrap_or(Json::Null),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_is_read_as_far_as_it_goes() {
        let head = beginning(br#"[{"id": 7, "variants": [{"sku": "A"}, {"sku": "#).unwrap();
        assert_eq!(head.pointer("/0/variants/0/sku").and_then(Json::as_str), Some("A"));
    }

    #[test]
    fn what_is_not_json_has_no_beginning() {
        assert_eq!(beginning(b"name;price\n"), None);
    }
}
