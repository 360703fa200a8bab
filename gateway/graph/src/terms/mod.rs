//! Terms as numbers. Readers hold one state of them for as long as they read; the one
//! writer makes the next state, sharing every page that does not change.

mod index;
mod page;
pub(crate) mod text;

use index::Index;
use page::{Page, SLOTS, erase};
use rustc_hash::FxHashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::Arc;

/// One state of all terms.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    pages: Vec<Arc<Page>>,
    index: Index,
    // Keyed at random, so that nobody can choose texts that all meet in one place.
    hasher: RandomState,
}

impl Terms {
    /// The bytes of a term.
    pub(crate) fn get(&self, number: u32) -> &[u8] {
        let number = number as usize;
        self.pages.get(number / SLOTS).map_or(&[], |page| page.get(number % SLOTS))
    }

    /// The number of a term.
    pub(crate) fn find(&self, bytes: &[u8]) -> Option<u32> {
        self.index.find(self.hasher.hash_one(bytes), |number| self.get(number) == bytes)
    }

    /// Bytes that they take.
    pub(crate) fn held(&self) -> usize {
        self.pages.iter().map(|page| page.held()).sum::<usize>() + self.index.held()
    }

    /// Whether any page still holds this text.
    #[cfg(test)]
    pub(crate) fn holds(&self, text: &str) -> bool {
        self.pages.iter().any(|page| page.bytes().windows(text.len()).any(|part| part == text.as_bytes()))
    }
}

/// What only the writer knows of terms: how often each is used, and which numbers are free.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    counts: Vec<u32>,
    free: Vec<u32>,
}

impl Uses {
    /// Bytes that it takes.
    pub(crate) fn held(&self) -> usize {
        (self.counts.capacity() + self.free.capacity()) * size_of::<u32>()
    }
}

/// Terms while they change.
#[derive(Debug)]
pub(crate) struct Interning<'a> {
    terms: &'a mut Terms,
    uses: &'a mut Uses,
    fresh: FxHashMap<u32, (usize, usize)>,
    texts: Vec<u8>,
    unused: Vec<u32>,
}

impl<'a> Interning<'a> {
    /// Begins a change.
    pub(crate) fn new(terms: &'a mut Terms, uses: &'a mut Uses) -> Self {
        Interning { terms, uses, fresh: FxHashMap::default(), texts: Vec::new(), unused: Vec::new() }
    }

    /// The number of a term, new if it is new. It is forgotten in the end if nothing uses it.
    pub(crate) fn number(&mut self, bytes: &[u8]) -> u32 {
        let hash = self.terms.hasher.hash_one(bytes);
        let found = self.terms.index.find(hash, |number| match self.fresh.get(&number) {
            Some((from, to)) => &self.texts[*from..*to] == bytes,
            None => self.terms.get(number) == bytes,
        });
        if let Some(number) = found {
            return number;
        }
        let number = self.uses.free.pop().unwrap_or_else(|| {
            self.uses.counts.push(0);
            u32::try_from(self.uses.counts.len() - 1).unwrap_or(u32::MAX)
        });
        self.fresh.insert(number, (self.texts.len(), self.texts.len() + bytes.len()));
        self.texts.extend_from_slice(bytes);
        self.terms.index.insert(hash, number);
        self.unused.push(number);
        number
    }

    /// One more use of each.
    pub(crate) fn hold(&mut self, numbers: [u32; 3]) {
        for number in numbers {
            self.uses.counts[number as usize] += 1;
        }
    }

    /// One use less of each.
    pub(crate) fn release(&mut self, numbers: [u32; 3]) {
        for number in numbers {
            let count = &mut self.uses.counts[number as usize];
            *count -= 1;
            if *count == 0 {
                self.unused.push(number);
            }
        }
    }

    /// Ends the change: new terms get their pages, unused ones lose theirs. Gives the numbers that are free now.
    pub(crate) fn finish(mut self) -> Vec<u32> {
        let mut unused = std::mem::take(&mut self.unused);
        unused.retain(|number| self.uses.counts[*number as usize] == 0);
        unused.sort_unstable();
        unused.dedup();
        let mut changes: Vec<(u32, usize, usize)> = Vec::with_capacity(self.fresh.len() + unused.len());
        for number in &unused {
            let range = self.fresh.remove(number);
            let bytes = range.map_or_else(|| self.terms.get(*number), |(from, to)| &self.texts[from..to]);
            let hash = self.terms.hasher.hash_one(bytes);
            self.terms.index.remove(hash, *number);
            changes.push((*number, 0, 0));
        }
        changes.extend(self.fresh.iter().map(|(number, (from, to))| (*number, *from, *to)));
        changes.sort_unstable();
        for group in changes.chunk_by(|a, b| a.0 as usize / SLOTS == b.0 as usize / SLOTS) {
            let at = group[0].0 as usize / SLOTS;
            while self.terms.pages.len() <= at {
                self.terms.pages.push(Arc::default());
            }
            let changes = group.iter().map(|(number, from, to)| (*number as usize % SLOTS, &self.texts[*from..*to]));
            self.terms.pages[at] = Arc::new(self.terms.pages[at].with(changes));
        }
        erase(&mut self.texts);
        self.uses.free.extend(&unused);
        unused
    }
}
