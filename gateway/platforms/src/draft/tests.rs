//! Drafts are whole: they check, and their own sample translates.

use super::*;
use crate::{Files, Platforms, check};

/// Writes a draft into a folder and returns the complaints about it.
fn complaints(draft: &Draft) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut files = draft.files.clone();
    files.push((format!("{}.md", draft.resource), draft.page("{}")));
    files.push((draft.sample.clone(), draft.item.clone()));
    for (path, text) in &files {
        let file = folder.path().join(&draft.platform).join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let platforms = Platforms::new(Files::only(folder.path()));
    let found = check(&platforms, &draft.platform);
    found.iter().map(|complaint| complaint.render(passerelle_model::loss::Language::En)).collect()
}

fn lens(draft: &Draft) -> &str {
    &draft.files.iter().find(|(path, _)| path.ends_with(".lens.toml")).unwrap().1
}

#[test]
fn a_json_sample_becomes_a_folder_that_checks() {
    let sample = br#"[
      {"id": 4, "title": "Vegetable box", "price": "12.50", "stock": 3, "summary": "Six kinds", "internal_note": "near the door",
       "size": {"amount": 4.5, "unit": "kg"}, "farm": {"id": 9, "name": "Ferme du Lac"}, "tags": ["a", "b"]},
      {"id": 5, "title": "Apple juice", "price": "3.00", "stock": 24, "summary": null, "internal_note": null,
       "size": {"amount": 75, "unit": "cL"}, "farm": {"id": 9, "name": "Ferme du Lac"}, "tags": []}
    ]"#;
    let draft = draft("marketday", "boxes.json", sample).unwrap();
    assert_eq!(complaints(&draft), Vec::<String>::new(), "{}", lens(&draft));
    for line in ["\"iri boxes/{}\"", "as = \"money\"", "as = \"unit quantity unit\"", "\"internal_note\""] {
        assert!(lens(&draft).contains(line), "{line} in {}", lens(&draft));
    }
    assert!(draft.notes.iter().any(|note| note.en.contains("`internal_note`")));
}

#[test]
fn a_french_csv_sample_becomes_a_folder_that_checks() {
    let sample = "Produit;Prix TTC;Unité;Quantité;Producteur;Code interne\r\n\
                  Carottes;2,40;kg;1;Ferme du Lac;0012\r\nMiel d'été;8,00;g;500;Rucher des Landes;0013\r\n";
    let draft = draft("epicerie", "Tarifs 2026.csv", sample.as_bytes()).unwrap();
    assert_eq!(draft.resource, "tarifs-2026");
    assert_eq!(complaints(&draft), Vec::<String>::new(), "{}", lens(&draft));
    let platform = &draft.files[0].1;
    assert!(platform.contains("separator   = \";\"") && platform.contains("decimal     = \",\""), "{platform}");
}

#[test]
fn an_old_spreadsheet_is_read_with_its_accents() {
    let draft = draft("epicerie", "tarifs.csv", b"Produit;Unit\xe9;Quantit\xe9\r\nMiel d'\xe9t\xe9;g;500\r\n").unwrap();
    assert_eq!(complaints(&draft), Vec::<String>::new(), "{}", lens(&draft));
    assert!(lens(&draft).contains(r#"["quantite", "unite"]"#), "{}", lens(&draft));
}

#[test]
fn an_envelope_and_variants_are_seen() {
    let sample = br#"{"count": 1, "products": [{"uuid": "a-1", "name": "Carrots", "variants": [
        {"id": 1, "price": 2.4, "unit": "kg", "quantity": 1}, {"id": 2, "price": 1.4, "unit": "g", "quantity": 500}]}]}"#;
    let draft = draft("shop", "products.json", sample).unwrap();
    assert_eq!(complaints(&draft), Vec::<String>::new(), "{}", lens(&draft));
    assert!(
        lens(&draft).contains("items    = [\"/products\"]") && lens(&draft).contains("[[each]]"),
        "{}",
        lens(&draft)
    );
}

#[test]
fn a_farm_is_an_organisation() {
    let sample =
        br#"[{"id": 1, "nom": "Ferme du Lac", "courriel": "a@b.example", "code_postal": "44000", "ville": "Nantes"}]"#;
    let draft = draft("annuaire", "fermes.json", sample).unwrap();
    assert_eq!(complaints(&draft), Vec::<String>::new(), "{}", lens(&draft));
    assert!(lens(&draft).contains("dfc-b:Organization") && lens(&draft).contains("dfc-b:hasAddress/dfc-b:city"));
}

#[test]
fn what_cannot_be_drafted_says_why() {
    assert_eq!(draft("Bad Name", "a.json", b"[{}]").unwrap_err(), NoDraft::BadName("Bad Name".into()));
    assert!(matches!(draft("a", "a.json", b"[{\"a\":").unwrap_err(), NoDraft::NotJson(_)));
    for empty in ["[]", "3", "{}", "[1,2]", "", "one line"] {
        let why = draft("a", "a", empty.as_bytes()).unwrap_err();
        assert_eq!(why, NoDraft::NoItems, "{empty}");
    }
}
