//! Where in the input something stands, kept as cheap parts until someone asks.

use std::fmt;
use std::sync::Arc;

/// A JSON Pointer (RFC 6901) to a top-level node of the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    prefix: Arc<str>,
    index: Option<usize>,
}

impl Place {
    /// The place of a whole document.
    pub fn top() -> Self {
        Place { prefix: "".into(), index: None }
    }

    /// An element of the array at `prefix`.
    pub fn element(prefix: &Arc<str>, index: usize) -> Self {
        Place { prefix: Arc::clone(prefix), index: Some(index) }
    }

    /// Exactly this pointer.
    pub(crate) fn at(prefix: impl Into<Arc<str>>) -> Self {
        Place { prefix: prefix.into(), index: None }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.prefix)?;
        match self.index {
            Some(index) => write!(f, "/{index}"),
            None => Ok(()),
        }
    }
}

/// A place inside a node, as a chain of what was passed on the way down.
#[derive(Clone, Copy)]
pub(crate) enum Trail<'t> {
    /// The node itself.
    Top(&'t Place),
    /// A member.
    Key(&'t Trail<'t>, &'t str),
    /// An element.
    Index(&'t Trail<'t>, usize),
}

impl fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trail::Top(place) => place.fmt(f),
            Trail::Key(before, key) if key.contains(['~', '/']) => {
                write!(f, "{before}/{}", key.replace('~', "~0").replace('/', "~1"))
            }
            Trail::Key(before, key) => write!(f, "{before}/{key}"),
            Trail::Index(before, index) => write!(f, "{before}/{index}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trail_prints_as_a_pointer() {
        let place = Place::element(&"/@graph".into(), 3);
        let top = Trail::Top(&place);
        let key = Trail::Key(&top, "https://x.example/a~b");
        assert_eq!(Trail::Index(&key, 0).to_string(), "/@graph/3/https:~1~1x.example~1a~0b/0");
    }
}
