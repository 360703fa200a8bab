//! The page of a resource that a hub's co-ordinator reads: which field becomes what,
//! and what does not cross, in French or English.

use crate::folder::Files;
use crate::platform::{Platform, Resource};
use passerelle_lens::Lens;
use passerelle_model::loss::{Language, Reason};
use passerelle_model::term::{Prefix, Term, resolve};
use serde_json::Value;

/// The field tables of a resource as Markdown.
pub fn page(files: &Files, platform: &Platform, resource: &Resource, lens: &Lens, language: Language) -> String {
    let schema: Value =
        files.read(&platform.name, &lens.schema).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let outline = lens.outline();
    let (field, meaning, both, what) = match language {
        Language::En => ("Field", "What it becomes", "Direction", "What it is"),
        Language::Fr => ("Champ", "Ce qu'il devient", "Sens", "Ce que c'est"),
    };
    let mut out = format!("# {} — {}\n\n", platform.title.to(language), resource.title.to(language));
    out.push_str(&format!("| {field} | {what} | {meaning} | {both} |\n|---|---|---|---|\n"));
    for row in &outline.rows {
        let direction = match (row.read, row.write) {
            (true, true) => "⇄",
            (true, false) => "→",
            _ => "←",
        };
        out.push_str(&format!(
            "| `{}` | {} | {} | {direction} |\n",
            row.at.join("`, `").replace('|', "\\|"),
            described(&schema, &row.at[0], language),
            labels(&row.is, language)
        ));
    }
    let title = match language {
        Language::En => "What does not cross",
        Language::Fr => "Ce qui ne passe pas",
    };
    out.push_str(&format!("\n## {title}\n\n| {field} | {what} | |\n|---|---|---|\n"));
    for ignored in &outline.ignored {
        out.push_str(&format!(
            "| `{}` | {} | {} |\n",
            ignored.at,
            described(&schema, &ignored.at, language),
            reason(ignored.reason, language)
        ));
    }
    out
}

fn reason(reason: Reason, language: Language) -> &'static str {
    match (reason, language) {
        (Reason::Kept, Language::En) => "stays on the platform",
        (Reason::Kept, Language::Fr) => "reste sur la plateforme",
        (Reason::Derived, Language::En) => "computed from other fields",
        (Reason::Derived, Language::Fr) => "calculé à partir d'autres champs",
        (Reason::NoTerm, Language::En) => "no word for it yet",
        (Reason::NoTerm, Language::Fr) => "pas encore de mot pour cela",
        (_, Language::En) => "left out on purpose",
        (_, Language::Fr) => "omis volontairement",
    }
}

/// The labels of a path of properties.
fn labels(is: &str, language: Language) -> String {
    let label = |step: &str| {
        let name = step.split('[').next().unwrap_or(step);
        let term = name.split_once(':').and_then(|(p, local)| Prefix::named(p).and_then(|p| resolve(p, local)));
        match (term.map(Term::info), language) {
            (Some(info), Language::En) => info.en.to_string(),
            (Some(info), Language::Fr) => info.fr.to_string(),
            (None, Language::En) if name == "@id" => "identifier".into(),
            (None, Language::Fr) if name == "@id" => "identifiant".into(),
            (None, _) => name.to_string(),
        }
    };
    split_steps(is).into_iter().map(label).collect::<Vec<_>>().join(" › ")
}

/// The steps of a path; a slash inside brackets is part of its step.
fn split_steps(is: &str) -> Vec<&str> {
    let (mut steps, mut start, mut inside) = (Vec::new(), 0, false);
    for (i, c) in is.char_indices() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            '/' if !inside => {
                steps.push(&is[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    steps.push(&is[start..]);
    steps
}

/// What a schema says of a dotted path.
fn described(schema: &Value, path: &str, language: Language) -> String {
    let first = path.split('|').next().unwrap_or(path);
    let keys: Vec<&str> = first.split('.').collect();
    let key = if language == Language::Fr { "x-fr" } else { "description" };
    let words = described_by(schema, schema, &keys).and_then(|found| found.get(key)).and_then(Value::as_str);
    words.unwrap_or_default().replace('|', "\\|")
}

/// The schema of a path, in the first of several choices that knows it.
fn described_by<'s>(root: &'s Value, here: &'s Value, path: &[&str]) -> Option<&'s Value> {
    let referred = here.get("$ref").and_then(Value::as_str).and_then(|r| root.pointer(r.strip_prefix('#')?));
    if let Some(referred) = referred {
        return described_by(root, referred, path);
    }
    let Some((key, rest)) = path.split_first() else { return Some(here) };
    let next = match *key {
        "*" => here.get("items"),
        key => here.get("properties").and_then(|properties| properties.get(key)),
    };
    let own = next.and_then(|next| described_by(root, next, rest));
    own.or_else(|| {
        let choices =
            ["oneOf", "anyOf", "allOf"].into_iter().filter_map(|choice| here.get(choice)?.as_array()).flatten();
        choices.into_iter().find_map(|choice| described_by(root, choice, path))
    })
}
