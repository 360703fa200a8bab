//! Writes `generated.rs`: the facts about every term, and a constant for each.

use crate::row::Row;
use passerelle_model::term::{Kind, Prefix};
use std::collections::HashMap;
use std::fmt::Write;

const HEAD: &str = "\
//! Every term of the vocabulary, and a constant for each. Written from `vocab/` by
//! `UPDATE=1 cargo test -p passerelle-model --test vocabulary`; edit the vocabulary, not this file.
//!
//! A constant is the name in capitals, words apart (`hasUnit` is `HAS_UNIT`); leading digits go to the end
//! (`4Pack` is `PACK_4`). Where names of one vocabulary would collide, the property has the plain constant,
//! the class ends in `_CLASS` and the concept in `_CONCEPT` (`b::BRAND`, `b::BRAND_CLASS`).

use super::{Datatype, Kind, Prefix, Term, TermInfo};

";

/// The text of `generated.rs`.
pub(crate) fn render(rows: &[Row]) -> String {
    let index = Index::new(rows);
    let mut out = String::from(HEAD);
    writeln!(out, "#[rustfmt::skip]\npub(crate) static TERMS: [TermInfo; {}] = [", rows.len()).expect("memory");
    for row in rows {
        let kind = match row.kind {
            Kind::Data(datatype) => format!("Kind::Data(Datatype::{datatype:?})"),
            other => format!("Kind::{other:?}"),
        };
        let broader: Vec<String> = index.wider(&row.curie()).iter().map(|c| index.term(c)).collect();
        writeln!(
            out,
            "    TermInfo {{ prefix: Prefix::{:?}, local: {:?}, kind: {kind}, range: {}, inverse: {}, broader: &[{}], en: {:?}, fr: {:?} }},",
            row.prefix,
            row.local,
            index.optional(index.covering(&row.range)),
            index.optional(row.inverse.as_deref()),
            broader.join(", "),
            row.en,
            row.fr,
        )
        .expect("memory");
    }
    out.push_str("];\n");
    let names = names(rows);
    for prefix in Prefix::ALL {
        let mut mine = rows.iter().filter(|r| r.prefix == prefix).peekable();
        if mine.peek().is_none() {
            continue;
        }
        write!(out, "\n/// Terms of `{}`.\npub mod {} {{\n    use super::Term;\n", prefix.name(), module(prefix))
            .expect("memory");
        for row in mine {
            let curie = row.curie();
            write!(
                out,
                "\n    /// `{curie}`: {}\n    pub const {}: Term = {};\n",
                row.en,
                names[&curie],
                index.term(&curie)
            )
            .expect("memory");
        }
        out.push_str("}\n");
    }
    out
}

/// The module that holds the constants of a vocabulary.
pub(crate) fn module(prefix: Prefix) -> &'static str {
    match prefix {
        Prefix::DfcB => "b",
        Prefix::DfcT => "t",
        Prefix::DfcM => "m",
        Prefix::DfcPt => "pt",
        Prefix::DfcF => "f",
        Prefix::DfcV => "v",
        Prefix::DfcScope => "scope",
        other => other.name(),
    }
}

/// The constant of every term, by its CURIE.
pub(crate) fn names(rows: &[Row]) -> HashMap<String, String> {
    let mut sharing: HashMap<(Prefix, String), Vec<&Row>> = HashMap::new();
    for row in rows {
        sharing.entry((row.prefix, capitals(&row.local))).or_default().push(row);
    }
    let mut names = HashMap::new();
    for ((_, plain), rows) in sharing {
        for row in &rows {
            let name = match row.kind {
                Kind::Class if rows.len() > 1 => format!("{plain}_CLASS"),
                Kind::Concept if rows.len() > 1 => format!("{plain}_CONCEPT"),
                _ => plain.clone(),
            };
            names.insert(row.curie(), name);
        }
    }
    let mut taken: HashMap<(Prefix, &String), &Row> = HashMap::new();
    for row in rows {
        if let Some(other) = taken.insert((row.prefix, &names[&row.curie()]), row) {
            panic!("{} and {} would have the same constant", other.curie(), row.curie());
        }
    }
    names
}

/// A name in capitals, its words apart.
pub(crate) fn capitals(local: &str) -> String {
    let digits = local.len() - local.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let spelled = match local.split_at(digits) {
        ("", name) => name.strip_prefix("VAT").map_or_else(|| name.to_owned(), |rest| format!("VAT_{rest}")),
        (digits, name) => format!("{name}_{digits}"),
    };
    let letters: Vec<char> = spelled.chars().collect();
    let mut out = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        let before = at.checked_sub(1).map(|b| letters[b]);
        let after = letters.get(at + 1);
        let starts_word = letter.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase() || b.is_ascii_digit() || after.is_some_and(char::is_ascii_lowercase)
            });
        if starts_word && !out.ends_with('_') {
            out.push('_');
        }
        out.push(letter.to_ascii_uppercase());
    }
    out.trim_matches('_').to_owned()
}

struct Index<'a> {
    rows: &'a [Row],
    places: HashMap<String, usize>,
}

impl<'a> Index<'a> {
    fn new(rows: &'a [Row]) -> Self {
        Index { rows, places: rows.iter().enumerate().map(|(at, row)| (row.curie(), at)).collect() }
    }

    fn place(&self, curie: &str) -> usize {
        *self.places.get(curie).unwrap_or_else(|| panic!("{curie} is named in vocab/ but is not a term"))
    }

    fn term(&self, curie: &str) -> String {
        format!("Term({})", self.place(curie))
    }

    fn optional(&self, curie: Option<&str>) -> String {
        curie.map_or_else(|| "None".to_owned(), |curie| format!("Some({})", self.term(curie)))
    }

    /// Everything wider, nearest first.
    fn wider(&self, curie: &str) -> Vec<&'a str> {
        let mut found: Vec<&'a str> = Vec::new();
        let mut next = 0;
        let mut queue: Vec<&'a str> = self.rows[self.place(curie)].broader.iter().map(String::as_str).collect();
        while let Some(&wider) = queue.get(next) {
            next += 1;
            if wider != curie && !found.contains(&wider) {
                found.push(wider);
                queue.extend(self.rows[self.place(wider)].broader.iter().map(String::as_str));
            }
        }
        found
    }

    /// The one of several classes that is wider than the others; none where a property points at unlike things.
    fn covering<'b>(&self, classes: &'b [String]) -> Option<&'b str> {
        let covers = |class: &str| classes.iter().all(|c| c == class || self.wider(c).contains(&class));
        classes.iter().map(String::as_str).find(|class| covers(class))
    }
}
