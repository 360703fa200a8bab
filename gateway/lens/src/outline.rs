//! A lens as a list of rows: what the capability document, the page of a resource and
//! the checks of a platform folder read.

use crate::lens::{Block, Lens, Only};
use crate::path::End;
use passerelle_model::loss::Reason;
use serde_json::{Value, json};

/// One line of a lens, with paths from the item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Dotted paths of its places; `*` stands for every element of an array, `|` joins alternatives.
    pub at: Vec<String>,
    /// Path of properties from the document.
    pub is: String,
    /// The kind and its words.
    pub kind: String,
    /// Whether it is read from the platform, and written to it.
    pub read: bool,
    /// Whether an edit of it reaches the platform.
    pub write: bool,
    /// Why it works one way only.
    pub why: Option<String>,
    /// Settings it cannot work without.
    pub needs: &'static [&'static str],
    /// Line in the file.
    pub line: usize,
}

/// A path that does not cross.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// Dotted path from the item.
    pub at: String,
    /// Why it does not.
    pub reason: Reason,
    /// Line in the file.
    pub line: usize,
}

/// All of a lens, flat.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// What crosses.
    pub rows: Vec<Row>,
    /// Arrays whose elements are nodes.
    pub arrays: Vec<Row>,
    /// What does not cross.
    pub ignored: Vec<Ignored>,
    /// Paths that something new must have.
    pub required: Vec<String>,
    /// Paths that something new gets where the document is silent.
    pub defaults: Vec<String>,
}

impl Lens {
    /// The rows of the lens.
    pub fn outline(&self) -> Outline {
        let mut outline = Outline::default();
        self.rows("", "", &self.root, &mut outline);
        outline
    }

    /// What the platform can say and do in the shared vocabulary: the capability document of one resource.
    pub fn capabilities(&self) -> Value {
        let outline = self.outline();
        json!({
            "resource": self.name,
            "class": self.class.iri(),
            "create": self.create,
            "settings": self.needs,
            "properties": outline.rows.iter().map(|row| json!({
                "path": row.is, "kind": row.kind, "read": row.read, "write": row.write, "at": row.at, "why": row.why,
            })).collect::<Vec<_>>(),
            "notShared": outline.ignored.iter().map(|i| json!({"at": i.at, "reason": i.reason.name()})).collect::<Vec<_>>(),
        })
    }

    fn rows(&self, at: &str, is: &str, block: &Block, outline: &mut Outline) {
        for field in &block.fields {
            let path =
                |place: &usize| block.places[*place].0.iter().map(|p| format!("{at}{p}")).collect::<Vec<_>>().join("|");
            outline.rows.push(Row {
                at: field.places.iter().map(path).collect(),
                is: format!("{is}{}", field.is),
                kind: field.words.clone(),
                read: field.only != Only::Out,
                write: field.only != Only::In,
                why: field.why.clone(),
                needs: field.kind.needs(),
                line: field.line,
            });
        }
        outline.required.extend(block.required.iter().map(|path| format!("{at}{path}")));
        outline.defaults.extend(block.defaults.iter().map(|(path, _)| format!("{at}{path}")));
        for (path, slot, line) in &block.ignored {
            outline.ignored.push(Ignored { at: format!("{at}{path}"), reason: self.slots[*slot].reason, line: *line });
        }
        for each in &block.each {
            let (at, is) = (format!("{at}{}", each.at), format!("{is}{}", each.is));
            outline.arrays.push(Row {
                at: vec![at.clone()],
                is: is.clone(),
                kind: each.block.class.curie(),
                read: true,
                write: each.only != Only::In,
                why: each.why.clone(),
                needs: &[],
                line: each.line,
            });
            let told =
                matches!(each.is.end, End::Property(property) if property.info().range == Some(each.block.class));
            let class = if told { String::new() } else { format!("[{}]", each.block.class.curie()) };
            self.rows(&format!("{at}.*."), &format!("{is}{class}/"), &each.block, outline);
        }
    }
}
