//! A document as it is kept: shared JSON-LD, one node or several.

use passerelle_model::dialect::{Dialect, Options, Reader, Shape, Unreadable, Writer};
use passerelle_model::document::Node;
use std::sync::LazyLock;

static SHARED: LazyLock<&'static Dialect> =
    LazyLock::new(|| Dialect::named("shared").expect("the shared dialect is built in"));

/// The text that is kept.
pub(crate) fn write(nodes: &[Node<'_>]) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    let shape = if nodes.len() == 1 { Shape::Auto } else { Shape::Graph };
    let mut writer = Writer::new(*SHARED, shape, &mut out);
    let written = nodes.iter().try_for_each(|node| writer.node(node, &"")).and_then(|()| writer.finish().map(drop));
    written.expect("memory takes what is written");
    out
}

/// The documents of a kept text with the pointer to each.
pub(crate) fn read(text: &[u8]) -> Result<Vec<(Node<'_>, String)>, Unreadable> {
    let mut reader = Reader::new(text, Options::default())?;
    let mut nodes = Vec::new();
    while let Some(item) = reader.next_item()? {
        nodes.push((item.node, item.at.to_string()));
    }
    if let [(_, pointer)] = nodes.as_mut_slice() {
        pointer.clear();
    }
    Ok(nodes)
}

/// Pointers to documents that are written together.
pub(crate) fn pointers(count: usize) -> impl Iterator<Item = String> {
    (0..count).map(move |i| if count == 1 { String::new() } else { format!("/@graph/{i}") })
}
