//! One place of the items with all the values that stand there.

use crate::draft::word;
use passerelle_model::json::Json;

/// A leaf, or a list.
#[derive(Debug)]
pub(super) struct Field<'j> {
    /// Dotted path inside the item.
    pub(super) path: String,
    /// What stands there, nulls left out.
    values: Vec<&'j Json<'static>>,
}

/// What values have to be for a line.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sort {
    /// Any text.
    Text,
    /// Numbers, also as text.
    Number,
    /// Absolute web addresses.
    Address,
}

/// The places of some items, in the order in which they are first met.
pub(super) fn of<'j>(items: impl IntoIterator<Item = &'j Json<'static>>) -> Vec<Field<'j>> {
    let mut fields = Vec::new();
    for item in items {
        walk(item, "", &mut fields);
    }
    fields
}

fn walk<'j>(value: &'j Json<'static>, path: &str, fields: &mut Vec<Field<'j>>) {
    match value.as_object() {
        Some(object) if !object.is_empty() => {
            for (key, value) in object.iter() {
                let path = if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
                walk(value, &path, fields);
            }
        }
        _ => {
            let known = fields.iter().position(|field| field.path == path);
            let at = known.unwrap_or_else(|| {
                fields.push(Field { path: path.into(), values: Vec::new() });
                fields.len() - 1
            });
            if !value.is_null() {
                fields[at].values.push(value);
            }
        }
    }
}

impl<'j> Field<'j> {
    /// Whether its name is one of these.
    pub(super) fn named(&self, names: &[&str]) -> bool {
        let last = self.path.rsplit('.').next().unwrap_or_default();
        let own = word::snake(last);
        // `size.unit` may be called by its whole path, but a producer's name is not the product's.
        names.contains(&own.as_str()) && (!self.path.contains('.') || self.is_part_of_a_value())
            || names.contains(&word::snake(&self.path.replace('.', " ")).as_str())
    }

    /// Whether the object around it is one value in several parts.
    fn is_part_of_a_value(&self) -> bool {
        let parents = self.path.rsplit_once('.').map_or("", |(parents, _)| parents);
        let parent = word::snake(parents.rsplit('.').next().unwrap_or_default());
        [
            "size",
            "quantity",
            "weight",
            "packaging",
            "unit",
            "price",
            "stock",
            "address",
            "adresse",
            "contact",
            "location",
        ]
        .contains(&parent.as_str())
    }

    /// Whether its values are of a sort.
    pub(super) fn is(&self, sort: Sort) -> bool {
        match sort {
            Sort::Text => self.is_text(),
            Sort::Number => self.is_number(),
            Sort::Address => self.is_address(),
        }
    }

    /// Texts everywhere, not all of them empty.
    pub(super) fn is_text(&self) -> bool {
        !self.values.is_empty() && self.values.iter().all(|value| value.as_str().is_some())
    }

    /// Numbers, or texts that are numbers.
    pub(super) fn is_number(&self) -> bool {
        !self.values.is_empty() && self.values.iter().all(|value| value.as_lexeme().is_some_and(is_number))
    }

    /// Absolute web addresses.
    fn is_address(&self) -> bool {
        let address = |text: &str| text.starts_with("https://") || text.starts_with("http://");
        !self.values.is_empty() && self.values.iter().all(|value| value.as_str().is_some_and(address))
    }

    /// Present, short and different everywhere.
    pub(super) fn is_identifier(&self) -> bool {
        let mut seen: Vec<&str> = self.lexemes().collect();
        seen.sort_unstable();
        seen.dedup();
        seen.len() == self.values.len() && self.is_short()
    }

    /// Present and one word everywhere.
    pub(super) fn is_short(&self) -> bool {
        let word = |value: &str| !value.is_empty() && value.len() <= 64 && !value.contains(char::is_whitespace);
        !self.values.is_empty() && self.values.iter().all(|value| value.as_lexeme().is_some_and(word))
    }

    /// A list whose elements are objects.
    pub(super) fn is_list_of_objects(&self) -> bool {
        let objects = |value: &&Json<'_>| {
            value.as_array().is_some_and(|elements| elements.iter().all(|element| element.as_object().is_some()))
        };
        !self.elements().is_empty() && self.values.iter().all(objects)
    }

    /// The elements of its lists.
    pub(super) fn elements(&self) -> Vec<&'j Json<'static>> {
        self.values.iter().filter_map(|value| value.as_array()).flatten().collect()
    }

    /// Its values as text.
    pub(super) fn lexemes(&self) -> impl Iterator<Item = &'j str> {
        self.values.iter().filter_map(|value| value.as_lexeme())
    }
}

fn is_number(lexeme: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = lexeme.strip_prefix('-').unwrap_or(lexeme);
    match unsigned.split_once('.') {
        Some((whole, rest)) => digits(whole) && digits(rest),
        None => digits(unsigned),
    }
}
