//! What the JSON Schemas of platform folders promise: editors complete from them, the
//! samples fit them, and every field is explained in English and French.

use jsonschema::Validator;
use passerelle_model::json::{Json, Limits};
use passerelle_platforms::{Carrier, Files, Platform, Platforms, Resource};
use serde_json::Value;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas")
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    match path.extension().and_then(|e| e.to_str()) {
        Some("toml") => {
            let table: toml::Table =
                toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            serde_json::to_value(table).expect("a table is JSON")
        }
        _ => serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    }
}

fn validator(path: &Path) -> Validator {
    jsonschema::draft202012::new(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What a schema has against a value.
fn complaints(schema: &Validator, value: &Value, of: &str) -> Vec<String> {
    schema.iter_errors(value).map(|error| format!("{of}: {}: {error}", error.instance_path())).collect()
}

/// Platform folders and what is in them.
fn platform_files(suffix: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for platform in std::fs::read_dir(folder()).expect("the platform folders").flatten() {
        for file in std::fs::read_dir(platform.path()).into_iter().flatten().flatten() {
            if file.file_name().to_string_lossy().ends_with(suffix) {
                found.push(file.path());
            }
        }
    }
    assert!(!found.is_empty(), "no {suffix} was found");
    found
}

fn each_resource(mut each: impl FnMut(&Platform, &Resource)) {
    let platforms = Platforms::new(Files::only(&folder()));
    for name in platforms.names() {
        let platform = platforms.get(name).expect("it was listed").unwrap_or_else(|bad| panic!("{bad}"));
        for resource in &platform.resources {
            each(platform, resource);
        }
    }
}

#[test]
fn lenses_and_platforms_are_as_editors_expect() {
    let mut wrong = Vec::new();
    for (schema, suffix) in [("lens.schema.json", ".lens.toml"), ("platform.schema.json", "platform.toml")] {
        let schema = validator(&folder().join(schema));
        for file in platform_files(suffix) {
            wrong.extend(complaints(&schema, &read(&file), &file.display().to_string()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn editors_know_every_kind_of_the_book() {
    let page = std::fs::read_to_string(folder().join("../docs/src/lens.md")).expect("the page on lenses");
    let schema = validator(&folder().join("lens.schema.json"));
    let mut kinds = 0;
    for row in page.lines().filter_map(|line| line.strip_prefix("| `")) {
        let Some((kind, rest)) = row.split_once('`') else { continue };
        if kind == "as" || !(rest.starts_with(" |") || rest.starts_with(" (default)")) {
            continue;
        }
        kinds += 1;
        let words = kind.replace("TEMPLATE", "things/{}").replace("TABLE", "table").replace("FORM", "name");
        let lens = serde_json::json!({
            "platform": "thing.schema.json", "shared": "dfc-b:SuppliedProduct",
            "fields": [{ "at": "here", "is": "dfc-b:name", "as": words }],
        });
        assert!(schema.is_valid(&lens), "lens.schema.json does not know the kind `{kind}`");
    }
    assert!(kinds > 20, "only {kinds} kinds stand in docs/src/lens.md");
}

#[test]
fn samples_fit_the_schema_of_their_resource() {
    let mut wrong = Vec::new();
    let mut items = 0;
    each_resource(|platform, resource| {
        let lens = resource.lens().unwrap_or_else(|bad| panic!("{bad}"));
        let schema = validator(&folder().join(&platform.name).join(&lens.schema));
        let samples = folder().join(&platform.name).join("samples").join(&resource.name);
        let files = std::fs::read_dir(samples).into_iter().flatten().flatten();
        for file in files.filter(|file| file.path().is_file()) {
            let of = file.path().display().to_string();
            let bytes = std::fs::read(file.path()).expect("the sample can be read");
            let found: Vec<Json<'static>> = match platform.carrier(resource) {
                Carrier::Json => {
                    let answer = Json::parse(&bytes, Limits::default()).unwrap_or_else(|bad| panic!("{of}: {bad:?}"));
                    match lens.items.iter().find_map(|pointer| answer.pointer(pointer)) {
                        Some(Json::Array(items)) => items.iter().cloned().map(Json::into_owned).collect(),
                        Some(one) => vec![one.clone().into_owned()],
                        None => panic!("{of}: no items at {:?}", lens.items),
                    }
                }
                Carrier::Csv(profile) => {
                    let rows = profile.read(&bytes).collect::<Result<Vec<_>, _>>();
                    rows.unwrap_or_else(|refusal| panic!("{of}: {refusal:?}")).into_iter().map(|row| row.json).collect()
                }
                // Which profile a file has is not told by its folder.
                Carrier::CsvByProfile { .. } => Vec::new(),
            };
            for (i, item) in found.iter().enumerate() {
                items += 1;
                let value = serde_json::from_str(&item.to_text()).expect("JSON");
                wrong.extend(complaints(&schema, &value, &format!("{of} item {i}")));
            }
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(items > 30, "only {items} items were found");
}

#[test]
fn every_field_is_explained_in_both_languages() {
    let mut silent = Vec::new();
    for file in platform_files(".schema.json") {
        explained(&read(&file), &file.display().to_string(), &mut silent);
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// Fields of a schema without `description` or `x-fr`.
fn explained(schema: &Value, at: &str, silent: &mut Vec<String>) {
    for (name, field) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let at = format!("{at} {name}");
        let said = |key: &str| field.get(key).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
        if field.is_object() && !(said("description") && said("x-fr")) && field.get("$ref").is_none() {
            silent.push(at.clone());
        }
        explained(field, &at, silent);
    }
    for inner in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
        explained(inner, at, silent);
    }
    if let Some(items) = schema.get("items") {
        explained(items, at, silent);
    }
}
