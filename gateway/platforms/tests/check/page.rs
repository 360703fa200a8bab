//! What a lens tells of itself: the capability document of a resource, and its page.

use super::folder;
use passerelle_model::loss::Language;
use passerelle_platforms::{Files, Platforms, page};
use serde_json::json;

#[test]
fn the_capability_document_says_what_crosses_and_how() {
    let folder = folder("box.md", "", "");
    let platforms = Platforms::new(Files::only(folder.path()));
    let platform = platforms.get("marketday").expect("it is there").expect("it is in order");
    let lens = platform.resource("box").expect("it is there").lens().expect("it is in order");
    assert_eq!(
        lens.capabilities(),
        json!({
            "resource": "marketday/box",
            "class": "https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#SuppliedProduct",
            "create": true,
            "settings": ["base"],
            "properties": [
                { "path": "@id", "kind": "iri boxes/{}", "read": true, "write": true, "at": ["id"], "why": null },
                { "path": "dfc-b:name", "kind": "text", "read": true, "write": true, "at": ["title"], "why": null },
                { "path": "dfc-b:hasType", "kind": "code shelf", "read": true, "write": true, "at": ["shelf"], "why": null },
                { "path": "pass:active", "kind": "boolean", "read": true, "write": false, "at": ["open"], "why": "computed there" },
                { "path": "dfc-b:hasVariant[dfc-b:SuppliedProduct]/@id", "kind": "iri sizes/{}", "read": true, "write": true, "at": ["sizes.*.id"], "why": null },
                { "path": "dfc-b:hasVariant[dfc-b:SuppliedProduct]/dfc-b:name", "kind": "text", "read": true, "write": true, "at": ["sizes.*.name"], "why": null },
            ],
            "notShared": [{ "at": "note", "reason": "kept" }],
        })
    );
}

fn shown(language: Language) -> String {
    let folder = folder("box.md", "", "");
    let platforms = Platforms::new(Files::only(folder.path()));
    let platform = platforms.get("marketday").expect("it is there").expect("it is in order");
    let resource = platform.resource("box").expect("it is there");
    page(platforms.files(), platform, resource, resource.lens().expect("it is in order"), language)
}

#[test]
fn the_page_of_a_resource_is_written_in_english() {
    assert_eq!(
        shown(Language::En),
        "# Market day — Boxes

| Field | What it is | What it becomes | Direction |
|---|---|---|---|
| `id` | Number | identifier | ⇄ |
| `title` | What it is called | Name | ⇄ |
| `shelf` | Where it stands | Product type | ⇄ |
| `open` | Whether it is sold | Active | → |
| `sizes.*.id` | Number of the size | Variants › identifier | ⇄ |
| `sizes.*.name` | Small or large | Variants › Name | ⇄ |

## What does not cross

| Field | What it is | |
|---|---|---|
| `note` | For the shop | stays on the platform |
"
    );
}

#[test]
fn the_page_of_a_resource_is_written_in_french() {
    let page = shown(Language::Fr);
    assert!(
        page.starts_with("# Jour de marché — Paniers\n\n| Champ | Ce que c'est | Ce qu'il devient | Sens |\n"),
        "{page}"
    );
    assert!(page.contains("| `sizes.*.name` | Petit ou grand | Variantes › Nom | ⇄ |\n"), "{page}");
    assert!(page.contains("## Ce qui ne passe pas\n"), "{page}");
    assert!(page.ends_with("| `note` | Pour la boutique | reste sur la plateforme |\n"), "{page}");
}
