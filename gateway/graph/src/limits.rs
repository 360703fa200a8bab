//! What a query may ask, apart from time and the size of its answer.

/// Limits of a query, checked before it is evaluated, except for `quads`.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of text.
    pub length: usize,
    /// Depth of brackets.
    pub nesting: usize,
    /// Operators, groups and clauses that can stand inside one another without brackets, such as `/`, `||`, `OPTIONAL`.
    pub steps: usize,
    /// Triple patterns and paths.
    pub patterns: usize,
    /// `OPTIONAL` clauses: the evaluator's plan takes twice as long to make with each.
    pub optionals: usize,
    /// `*` and `+` in paths.
    pub closures: usize,
    /// Bytes of a regular expression.
    pub regex: usize,
    /// Rows of data that are gone through while answering, which bounds the memory of sorting and grouping.
    pub quads: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            length: 64 * 1024,
            nesting: 64,
            steps: 500,
            patterns: 64,
            optionals: 16,
            closures: 4,
            regex: 256,
            quads: 20_000_000,
        }
    }
}
