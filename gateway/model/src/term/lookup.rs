//! From a name as it was written to the term it means. Names of classes and
//! properties match exactly or by a declared synonym; concepts also match in any
//! case and with or without `-` and `_`, because DFC changed their spelling twice.

use super::{Kind, Prefix, TERMS, Term};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher as _;
use std::sync::LazyLock;

/// The term that `prefix:local` means.
pub fn resolve(prefix: Prefix, local: &str) -> Option<Term> {
    let table = &*TABLE;
    table.exact(prefix, local).or_else(|| {
        if prefix == Prefix::Dfc {
            // One ontology before 1.5: its names went to the business and the technical part.
            return [Prefix::DfcB, Prefix::DfcT].into_iter().find_map(|part| table.exact(part, local));
        }
        table.folded.get(&(prefix, fold(local))).copied()
    })
}

/// A concept name without what its spellings differ in.
pub fn fold(local: &str) -> String {
    local.chars().filter(|c| !matches!(c, '-' | '_')).flat_map(char::to_lowercase).collect()
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::build);

struct Entry {
    prefix: Prefix,
    local: &'static str,
    term: Term,
}

/// Open addressing over all names; an empty slot is [`EMPTY`].
struct Table {
    entries: Vec<Entry>,
    slots: Vec<u16>,
    folded: FxHashMap<(Prefix, String), Term>,
}

const EMPTY: u16 = u16::MAX;

impl Table {
    fn build() -> Self {
        let terms =
            TERMS.iter().zip(0..).map(|(info, i)| Entry { prefix: info.prefix, local: info.local, term: Term(i) });
        let mut table = Table {
            entries: terms.collect(),
            slots: vec![EMPTY; (TERMS.len() * 4).next_power_of_two()],
            folded: FxHashMap::default(),
        };
        for index in 0..table.entries.len() {
            table.insert(index);
        }
        for (written, meant) in crate::dialect::synonyms::declared() {
            let (Some((prefix, local)), Some((own, name))) = (split(written), split(meant)) else { continue };
            let Some(term) = table.exact(own, name) else { continue };
            match table.entries.iter_mut().find(|e| e.prefix == prefix && e.local == local) {
                Some(entry) => entry.term = term,
                None => {
                    table.entries.push(Entry { prefix, local, term });
                    table.insert(table.entries.len() - 1);
                }
            }
        }
        for entry in table.entries.iter().filter(|e| e.term.info().kind == Kind::Concept) {
            table.folded.entry((entry.prefix, fold(entry.local))).or_insert(entry.term);
        }
        table
    }

    fn insert(&mut self, index: usize) {
        let Entry { prefix, local, .. } = &self.entries[index];
        let mut slot = self.start(*prefix, local);
        while self.slots[slot] != EMPTY {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot] = u16::try_from(index).unwrap_or(EMPTY);
    }

    fn exact(&self, prefix: Prefix, local: &str) -> Option<Term> {
        let mut slot = self.start(prefix, local);
        loop {
            let entry = self.entries.get(usize::from(self.slots[slot]))?;
            if entry.prefix == prefix && entry.local == local {
                return Some(entry.term);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    fn start(&self, prefix: Prefix, local: &str) -> usize {
        let mut hasher = FxHasher::default();
        hasher.write(local.as_bytes());
        hasher.write_u8(prefix as u8);
        // The high bits of an Fx hash are the mixed ones.
        (hasher.finish() >> 40) as usize & (self.slots.len() - 1)
    }
}

fn split(curie: &'static str) -> Option<(Prefix, &'static str)> {
    let (prefix, local) = curie.split_once(':')?;
    Some((Prefix::named(prefix)?, local))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::{b, pt};

    #[test]
    fn every_term_is_found_by_its_own_name() {
        for (i, info) in TERMS.iter().enumerate() {
            assert_eq!(resolve(info.prefix, info.local).map(Term::info).map(|t| t.local), Some(info.local), "{i}");
        }
    }

    #[test]
    fn concepts_match_in_every_generation_of_spelling() {
        for name in ["cow-dairy-product", "CowDairyProduct", "cowDairyProduct", "cow_dairy_product"] {
            assert_eq!(resolve(Prefix::DfcPt, name), Some(pt::COW_DAIRY_PRODUCT), "{name}");
        }
    }

    #[test]
    fn classes_and_properties_match_exactly_or_by_synonym() {
        assert_eq!(resolve(Prefix::DfcB, "hasStreet"), Some(b::STREET));
        assert_eq!(resolve(Prefix::DfcB, "Entreprise"), Some(b::ORGANIZATION));
        assert_eq!(resolve(Prefix::Dfc, "Entreprise"), Some(b::ORGANIZATION));
        assert_eq!(resolve(Prefix::DfcB, "HASSTREET"), None);
    }
}
