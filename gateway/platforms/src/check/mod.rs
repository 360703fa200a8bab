//! Checks a platform folder as its author would want it: every complaint with its
//! file, line and column.

mod declaration;
mod fields;
mod place;
mod reading;

use crate::folder::Files;
use crate::platform::{Platform, Platforms, Resource};
use passerelle_lens::{Diagnostic, Lens};
use passerelle_model::loss::Text;
use serde_json::Value;

/// Every complaint about a platform folder; none means that it is fit for use.
pub fn check(platforms: &Platforms, name: &str) -> Vec<Diagnostic> {
    let files = platforms.files();
    match platforms.get(name) {
        None => {
            let file = files.shown(name, "platform.toml");
            vec![whole(&file, "there is no such platform folder", "ce dossier de plateforme n'existe pas")]
        }
        Some(Err(bad)) => declaration::complaints(files, name, &bad),
        Some(Ok(platform)) => {
            let of_resource = |resource| check_resource(files, platform, resource);
            let mut complaints = reading::complaints(files, platform);
            complaints.extend(platform.resources.iter().flat_map(of_resource));
            complaints
        }
    }
}

/// A complaint about a file as a whole.
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
    let mut complaints = undeclared(&lens, platform, file, text);
    complaints.extend(schema(files, platform, &lens, file, text));
    let page = format!("{}.md", resource.name);
    if files.read(&platform.name, &page).is_none() {
        let page = files.shown(&platform.name, &page);
        complaints.push(whole(&page, "this resource has no page", "cette ressource n'a pas de page"));
    }
    let folder = format!("samples/{}/", resource.name);
    if !files.list(&platform.name).iter().any(|path| path.starts_with(&folder)) {
        let folder = files.shown(&platform.name, &folder);
        complaints.push(whole(&folder, "this resource has no samples", "cette ressource n'a pas d'exemples"));
    }
    complaints
}

/// Settings that a line needs and the platform does not ask for.
fn undeclared(lens: &Lens, platform: &Platform, file: &str, text: &str) -> Vec<Diagnostic> {
    let rows = lens.outline().rows;
    let missing = lens.needs.iter().filter(|name| platform.setting(name).is_none());
    let complaint = |name: &&str| {
        let row = rows.iter().find(|row| row.needs.contains(name));
        let span = row.map_or(0..0, |row| place::in_line(text, row.line, &row.kind));
        Diagnostic::new(
            file,
            text,
            span,
            Text::new(
                format!("this needs the setting `{name}`, which platform.toml does not declare"),
                format!("il y faut le réglage `{name}`, que platform.toml ne déclare pas"),
            ),
        )
        .help(Text::new(
            format!("add [settings.{name}] to platform.toml"),
            format!("ajoutez [settings.{name}] à platform.toml"),
        ))
    };
    missing.map(complaint).collect()
}

/// The lens beside the schema of its items.
fn schema(files: &Files, platform: &Platform, lens: &Lens, file: &str, text: &str) -> Vec<Diagnostic> {
    let Some(schema) = files.read(&platform.name, &lens.schema) else {
        let name = &lens.schema;
        return vec![Diagnostic::new(
            file,
            text,
            place::quoted(text, name).unwrap_or(0..0),
            Text::new(
                format!("there is no `{name}` beside the lens"),
                format!("il n'y a pas de `{name}` à côté de la lentille"),
            ),
        )];
    };
    let shown = files.shown(&platform.name, &lens.schema);
    match serde_json::from_str::<Value>(&schema) {
        Err(error) => {
            let at = place::at_line(&schema, error.line(), error.column());
            let words = Text::new(format!("this is not JSON: {error}"), format!("ce n'est pas du JSON : {error}"));
            vec![Diagnostic::new(&shown, &schema, at, words)]
        }
        Ok(parsed) => {
            let gaps = fields::gaps(&lens.outline(), &parsed);
            let complaint = |gap: fields::Gap| match gap.place {
                fields::Where::Lens { line, path } => {
                    let key = path.rsplit(".*.").next().unwrap_or(&path);
                    Diagnostic::new(file, text, place::in_line(text, line, key), gap.message)
                }
                fields::Where::Schema { pointer } => {
                    let at = place::of_key(&schema, &pointer).unwrap_or(0..0);
                    Diagnostic::new(&shown, &schema, at, gap.message).help(Text::new(
                        format!("give it a line in {file}, or a place in keep, derived, drop or no_term"),
                        format!("donnez-lui une ligne dans {file}, ou une place dans keep, derived, drop ou no_term"),
                    ))
                }
            };
            gaps.into_iter().map(complaint).collect()
        }
    }
}
