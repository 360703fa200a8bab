//! What the schema has and the lens does not speak of, and the other way round.

use passerelle_lens::Outline;
use passerelle_model::loss::Text;
use serde_json::Value;

/// A place that only one of the two knows.
pub(super) struct Gap {
    pub(super) place: Where,
    pub(super) message: Text,
}

/// Who knows it.
pub(super) enum Where {
    /// The lens, on this line.
    Lens { line: usize, path: String },
    /// The schema, under this key.
    Schema { pointer: String },
}

/// A field that a schema describes.
struct Leaf {
    path: String,
    pointer: String,
    /// Whether nothing is described below it, so that anything may be there.
    last: bool,
}

pub(super) fn gaps(outline: &Outline, schema: &Value) -> Vec<Gap> {
    let mut leaves = Vec::new();
    collect(schema, schema, "", "", &mut leaves, 0);
    let of_rows =
        outline.rows.iter().flat_map(|row| row.at.iter().flat_map(|at| at.split('|')).map(|at| (at, row.line)));
    let spoken: Vec<(&str, usize)> =
        of_rows.chain(outline.ignored.iter().map(|ignored| (ignored.at.as_str(), ignored.line))).collect();
    let arrays: Vec<(&str, usize)> =
        outline.arrays.iter().flat_map(|row| row.at.iter().map(|at| (at.as_str(), row.line))).collect();
    let mut gaps = Vec::new();
    for Leaf { path, pointer, .. } in &leaves {
        if spoken.iter().any(|(at, _)| below(path, at)) || arrays.iter().any(|(at, _)| at == path) {
            continue;
        }
        let message = Text::new(
            format!("`{path}` has no line in the lens, and is not kept, derived, dropped or without a term"),
            format!("`{path}` n'a pas de ligne dans la lentille, et n'est ni gardé, ni dérivé, ni omis, ni sans terme"),
        );
        gaps.push(Gap { place: Where::Schema { pointer: pointer.clone() }, message });
    }
    for (path, line) in spoken.into_iter().chain(arrays) {
        if leaves.iter().any(|leaf| below(&leaf.path, path) || (leaf.last && below(path, &leaf.path))) {
            continue;
        }
        let nearest = leaves
            .iter()
            .map(|leaf| (strsim::jaro_winkler(path, &leaf.path), &leaf.path))
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .filter(|(score, _)| *score > 0.85);
        let message = match nearest {
            Some((_, nearest)) => Text::new(
                format!("the schema has no `{path}`; did you mean `{nearest}`?"),
                format!("le schéma n'a pas de `{path}` ; vouliez-vous dire `{nearest}` ?"),
            ),
            None => Text::new(format!("the schema has no `{path}`"), format!("le schéma n'a pas de `{path}`")),
        };
        gaps.push(Gap { place: Where::Lens { line, path: path.to_string() }, message });
    }
    gaps
}

fn below(path: &str, above: &str) -> bool {
    path == above || path.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'))
}

/// Fields of everything a schema describes.
fn collect(root: &Value, schema: &Value, pointer: &str, path: &str, leaves: &mut Vec<Leaf>, depth: usize) {
    if depth > 12 {
        return;
    }
    let referred = schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix('#'));
    let (schema, inner) = match referred.and_then(|inner| Some((root.pointer(inner)?, inner))) {
        Some((schema, inner)) => (schema, inner),
        None => (schema, pointer),
    };
    let join = |key: &str| if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
    let mut any = false;
    for (key, value) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        any = true;
        let escaped = key.replace('~', "~0").replace('/', "~1");
        collect(root, value, &format!("{inner}/properties/{escaped}"), &join(key), leaves, depth + 1);
    }
    let described = |items: &&Value| items.get("properties").is_some() || items.get("$ref").is_some();
    if let Some(items) = schema.get("items").filter(described) {
        any = true;
        leaves.push(Leaf { path: path.to_string(), pointer: pointer.to_string(), last: false });
        collect(root, items, &format!("{inner}/items"), &join("*"), leaves, depth + 1);
    }
    for choice in ["anyOf", "oneOf", "allOf"] {
        let choices = schema.get(choice).and_then(Value::as_array).into_iter().flatten().enumerate();
        for (i, value) in choices.filter(|(_, value)| described(value) || value.get("items").is_some()) {
            any = true;
            collect(root, value, &format!("{inner}/{choice}/{i}"), path, leaves, depth + 1);
        }
    }
    if !any && !path.is_empty() {
        leaves.push(Leaf { path: path.to_string(), pointer: pointer.to_string(), last: true });
    }
}
