//! Checks a platform folder as its author would want it: every complaint with its
//! file, line and column.

use crate::folder::Files;
use crate::platform::{Platform, Platforms, Resource};
use passerelle_lens::{Diagnostic, Lens, Outline};
use passerelle_model::loss::Text;
use serde_json::Value;

/// Every complaint about a platform folder; none means that it is fit for use.
pub fn check(platforms: &Platforms, name: &str) -> Vec<Diagnostic> {
    let files = platforms.files();
    match platforms.get(name) {
        None => vec![whole(&files.shown(name, "platform.toml"), "there is no such platform folder", "ce dossier de plateforme n'existe pas")],
        Some(Err(bad)) => vec![toml_complaint(files, name, &bad.file, &bad.problem)],
        Some(Ok(platform)) => {
            platform.resources.iter().flat_map(|resource| check_resource(files, platform, resource)).collect()
        }
    }
}

fn toml_complaint(files: &Files, name: &str, file: &str, problem: &str) -> Diagnostic {
    let text = files.read(name, "platform.toml").unwrap_or_default();
    let span = toml::from_str::<crate::declared::PlatformFile>(&text).err().and_then(|error| error.span());
    match span {
        Some(span) => {
            let message = problem.lines().last().unwrap_or(problem).to_string();
            Diagnostic::new(file, &text, span, Text::new(message.clone(), message))
        }
        None => whole(file, problem, problem),
    }
}

fn whole(file: &str, en: &str, fr: &str) -> Diagnostic {
    Diagnostic::new(file, "", 0..0, Text::new(en.to_string(), fr.to_string()))
}

fn check_resource(files: &Files, platform: &Platform, resource: &Resource) -> Vec<Diagnostic> {
    let (file, text) = resource.source();
    if text.is_empty() {
        return vec![whole(file, "this resource has no lens file", "cette ressource n'a pas de fichier de lentille")];
    }
    let lens = match Lens::compile(resource.full_name(), file, text, &platform.codes) {
        Ok(lens) => lens,
        Err(complaints) => return complaints,
    };
    let mut complaints = Vec::new();
    let at = |needle: &str| {
        let quoted = format!("\"{needle}\"");
        let start = text.find(&quoted).or_else(|| text.find(needle)).unwrap_or(0);
        start..start + needle.len()
    };
    for setting in &lens.needs {
        if platform.setting(setting).is_none() {
            complaints.push(Diagnostic::new(
                file,
                text,
                0..0,
                Text::new(
                    format!("this lens needs the setting `{setting}`, which platform.toml does not declare"),
                    format!("cette lentille a besoin du réglage `{setting}`, que platform.toml ne déclare pas"),
                ),
            ));
        }
    }
    let Some(schema) = files.read(&platform.name, &lens.schema) else {
        complaints.push(Diagnostic::new(
            file,
            text,
            at(&lens.schema),
            Text::new(format!("there is no `{}` beside the lens", lens.schema), format!("il n'y a pas de `{}` à côté de la lentille", lens.schema)),
        ));
        return complaints;
    };
    match serde_json::from_str::<Value>(&schema) {
        Err(error) => complaints.push(whole(&files.shown(&platform.name, &lens.schema), &error.to_string(), &error.to_string())),
        Ok(schema) => complaints.extend(compare(&lens.outline(), &schema).into_iter().map(|gap| {
            let needle = gap.path.rsplit(".*.").next().unwrap_or(&gap.path).to_string();
            Diagnostic::new(file, text, if gap.in_lens { at(&needle) } else { 0..0 }, gap.message)
        })),
    }
    for (suffix, en, fr) in [
        (".md", "this resource has no page", "cette ressource n'a pas de page"),
    ] {
        let page = format!("{}{suffix}", resource.name);
        if files.read(&platform.name, &page).is_none() {
            complaints.push(whole(&files.shown(&platform.name, &page), en, fr));
        }
    }
    let folder = format!("samples/{}/", resource.name);
    if !files.list(&platform.name).iter().any(|path| path.starts_with(&folder)) {
        complaints.push(whole(&files.shown(&platform.name, &folder), "this resource has no samples", "cette ressource n'a pas d'exemples"));
    }
    complaints
}

struct Gap {
    path: String,
    in_lens: bool,
    message: Text,
}

/// What the schema has and the lens does not speak of, and the other way round.
fn compare(outline: &Outline, schema: &Value) -> Vec<Gap> {
    let mut leaves = Vec::new();
    collect(schema, schema, "", &mut leaves, 0);
    let lens_paths: Vec<&str> = outline
        .rows
        .iter()
        .flat_map(|row| row.at.iter())
        .flat_map(|at| at.split('|'))
        .chain(outline.ignored.iter().map(|ignored| ignored.at.as_str()))
        .collect();
    let arrays: Vec<&str> = outline.arrays.iter().flat_map(|row| row.at.iter()).map(String::as_str).collect();
    let below = |path: &str, above: &str| path == above || path.strip_prefix(above).is_some_and(|rest| rest.starts_with('.'));
    let mut gaps = Vec::new();
    for leaf in &leaves {
        let spoken_of = lens_paths.iter().any(|path| below(leaf, path)) || arrays.contains(&leaf.as_str());
        if !spoken_of {
            gaps.push(Gap {
                path: leaf.clone(),
                in_lens: false,
                message: Text::new(
                    format!("`{leaf}` of the schema has no line, and is not kept, derived, dropped or without a term"),
                    format!("`{leaf}` du schéma n'a pas de ligne, et n'est ni gardé, ni dérivé, ni omis, ni sans terme"),
                ),
            });
        }
    }
    for path in lens_paths.iter().chain(&arrays) {
        if !leaves.iter().any(|leaf| below(leaf, path) || below(path, leaf)) {
            gaps.push(Gap {
                path: (*path).to_string(),
                in_lens: true,
                message: Text::new(
                    format!("the schema has no `{path}`"),
                    format!("le schéma n'a pas de `{path}`"),
                ),
            });
        }
    }
    gaps
}

/// Paths of everything a schema describes that has nothing described below it.
fn collect(root: &Value, schema: &Value, path: &str, leaves: &mut Vec<String>, depth: usize) {
    if depth > 12 {
        return;
    }
    let schema = match schema.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix('#')) {
        Some(pointer) => root.pointer(pointer).unwrap_or(schema),
        None => schema,
    };
    let join = |key: &str| if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
    let mut any = false;
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        for (key, inner) in properties {
            any = true;
            collect(root, inner, &join(key), leaves, depth + 1);
        }
    }
    let described = |items: &&Value| items.get("properties").is_some() || items.get("$ref").is_some();
    if let Some(items) = schema.get("items").filter(described) {
        any = true;
        leaves.push(path.to_string());
        collect(root, items, &join("*"), leaves, depth + 1);
    }
    for choice in ["anyOf", "oneOf", "allOf"] {
        for inner in schema.get(choice).and_then(Value::as_array).into_iter().flatten() {
            let has = inner.get("properties").is_some() || inner.get("$ref").is_some() || inner.get("items").is_some();
            if has {
                any = true;
                collect(root, inner, path, leaves, depth + 1);
            }
        }
    }
    if !any && !path.is_empty() {
        leaves.push(path.to_string());
    }
}
