//! What to think of a link whose target is not described in the tree.

/// Whether a document is all there is to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Presence {
    /// A link may point at a thing described elsewhere: what cannot be seen is not held against it.
    #[default]
    Open,
    /// What is not in the tree does not exist, as SHACL reads a graph.
    Complete,
}
