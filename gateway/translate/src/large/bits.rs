//! One bit for each of many things.

/// Things by number, each in or out.
#[derive(Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    pub(super) fn set(&mut self, at: usize) {
        if self.0.len() <= at / 64 {
            self.0.resize(at / 64 + 1, 0);
        }
        self.0[at / 64] |= 1 << (at % 64);
    }

    pub(super) fn has(&self, at: usize) -> bool {
        self.0.get(at / 64).is_some_and(|word| word & 1 << (at % 64) != 0)
    }

    /// Those that are in, from one on.
    pub(super) fn from(&self, first: usize) -> impl Iterator<Item = u32> + '_ {
        (first..self.0.len() * 64).filter(|at| self.has(*at)).map(|at| at as u32)
    }
}
