//! Which pages there are.

use passerelle_tests::fence::{Fence, fences};
use passerelle_tests::{files, name, root};
use std::path::PathBuf;

/// A page of Markdown.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) path: PathBuf,
    /// As the repository names it.
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Page {
    fn read(path: PathBuf) -> Page {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        Page { name: name(&path), text, path }
    }

    pub(crate) fn fences(&self) -> Vec<Fence> {
        fences(&self.text)
    }

    /// The `LANG` of whoever reads it.
    pub(crate) fn lang(&self) -> &'static str {
        if self.name.contains("/fr/") || self.name.ends_with(".fr.md") { "fr_FR.UTF-8" } else { "C.UTF-8" }
    }
}

/// The pages of the book.
pub(crate) fn book() -> Vec<Page> {
    let pages = files("docs/src").into_iter().filter(|p| p.extension().is_some_and(|e| e == "md"));
    pages.map(Page::read).collect()
}

/// The book and the pages at the root.
pub(crate) fn all() -> Vec<Page> {
    let mut pages: Vec<Page> =
        ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"].map(|p| Page::read(root().join(p))).into();
    pages.extend(book());
    pages
}
