//! The partitions that one caller may see.

/// A set of partitions, by their numbers in one engine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Permitted {
    words: Vec<u64>,
}

impl Permitted {
    /// Adds a partition.
    pub fn insert(&mut self, partition: u32) {
        let word = partition as usize / 64;
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= 1 << (partition % 64);
    }

    /// Whether a partition is in it.
    #[inline]
    pub fn contains(&self, partition: u32) -> bool {
        self.words.get(partition as usize / 64).is_some_and(|word| word & (1 << (partition % 64)) != 0)
    }
}
