//! What is said of a cell that has no meaning.

use super::profile::{Column, Profile, listed};
use passerelle_model::json::Json;
use passerelle_model::loss::Text;
use std::collections::BTreeMap;

/// Why a cell has no meaning, and what to do.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) detail: Text,
    pub(super) next: Text,
}

impl Fault {
    pub(super) fn new(detail: Text, next: Text) -> Self {
        Fault { detail, next }
    }
}

/// A cell that must be filled.
pub(super) fn empty(column: &Column) -> Fault {
    let name = &column.headings[0];
    Fault::new(
        Text::new(
            format!("`{name}` is empty; every row must fill it"),
            format!("« {name} » est vide ; chaque ligne doit le remplir"),
        ),
        Text::new("fill the cell", "remplir la cellule"),
    )
}

/// A character that no spreadsheet shows.
pub(super) fn control(c: char) -> Fault {
    let code = c as u32;
    Fault::new(
        Text::new(
            format!("a control character (U+{code:04X}) stands in the cell"),
            format!("un caractère de contrôle (U+{code:04X}) se trouve dans la cellule"),
        ),
        Text::new("take it out", "le retirer"),
    )
}

/// Not a decimal number.
pub(super) fn no_number(profile: &Profile, text: &str) -> Fault {
    let mark = profile.decimal[0];
    let example = format!("3{mark}60");
    Fault::new(
        Text::new(
            format!("`{text}` is not a number; digits are wanted, as in {example}"),
            format!("« {text} » n'est pas un nombre ; des chiffres sont attendus, comme {example}"),
        ),
        Text::new(
            "write the number alone, without unit, currency or words",
            "écrire le nombre seul, sans unité, monnaie ni mots",
        ),
    )
}

/// Not a whole number.
pub(super) fn no_count(text: &str) -> Fault {
    Fault::new(
        Text::new(format!("`{text}` is not a whole number"), format!("« {text} » n'est pas un nombre entier")),
        Text::new("write a whole number", "écrire un nombre entier"),
    )
}

/// Neither yes nor no.
pub(super) fn no_truth(profile: &Profile, text: &str) -> Fault {
    let (yes, no) = (listed(&profile.yes), listed(&profile.no));
    Fault::new(
        Text::new(
            format!("`{text}` is neither yes ({yes}) nor no ({no})"),
            format!("« {text} » n'est ni oui ({yes}) ni non ({no})"),
        ),
        Text::new("write one of these words", "écrire un de ces mots"),
    )
}

/// A unit that the profile does not know.
pub(super) fn no_unit(profile: &Profile, text: &str) -> Fault {
    let (near, known) = profile.unit_names(text);
    let (en, fr) = match near {
        Some(near) => (format!("nearest is `{near}`; "), format!("la plus proche est « {near} » ; ")),
        None => Default::default(),
    };
    Fault::new(
        Text::new(
            format!("the unit `{text}` is unknown; {en}known are {known}"),
            format!("l'unité « {text} » est inconnue ; {fr}sont connues {known}"),
        ),
        Text::new(
            "write a known unit, or add this one to `[units]` of the profile",
            "écrire une unité connue, ou ajouter celle-ci à `[units]` du profil",
        ),
    )
}

/// None of the words of the column.
pub(super) fn no_word(words: &BTreeMap<String, Vec<String>>, text: &str) -> Fault {
    let known = listed(words.values().flatten());
    Fault::new(
        Text::new(format!("`{text}` is none of {known}"), format!("« {text} » n'est aucun de {known}")),
        Text::new("write one of these words", "écrire un de ces mots"),
    )
}

/// A value that is no single cell.
pub(super) fn not_flat(value: &Json<'_>) -> Fault {
    let kind = value.kind();
    Fault::new(
        Text::new(format!("{kind} does not fit into a cell"), "cette valeur composée ne tient pas dans une cellule"),
        Text::new("give a plain value", "donner une valeur simple"),
    )
}

/// An entry that would be read back as two.
pub(super) fn mark_inside(entry: &str, mark: &str) -> Fault {
    Fault::new(
        Text::new(
            format!("`{entry}` contains `{mark}`, which separates the entries of the cell"),
            format!("« {entry} » contient « {mark} », qui sépare les entrées de la cellule"),
        ),
        Text::new("write the entry without it", "écrire l'entrée sans ce signe"),
    )
}

/// Not an amount and a unit.
pub(super) fn no_ratio(profile: &Profile, entry: &str) -> Fault {
    let (_, known) = profile.unit_names("");
    Fault::new(
        Text::new(
            format!("`{entry}` is not an amount and a known unit, as in `20 Piece`; known are {known}"),
            format!(
                "« {entry} » n'est pas une quantité et une unité connue, comme « 20 Piece » ; sont connues {known}"
            ),
        ),
        Text::new(
            "correct the entry, or add the unit to `[units]` of the profile",
            "corriger l'entrée, ou ajouter l'unité à `[units]` du profil",
        ),
    )
}

/// A quantity that is no number.
pub(super) fn no_amount(text: &str) -> Fault {
    Fault::new(
        Text::new(format!("`{text}` is not a number"), format!("« {text} » n'est pas un nombre")),
        Text::new("give a plain decimal number", "donner un nombre décimal simple"),
    )
}

/// A quantity without unit, or the other way round.
pub(super) fn half(missing: &str) -> Fault {
    Fault::new(
        Text::new(
            format!("there is a quantity or a unit, but no {missing}"),
            format!("il y a une quantité ou une unité, mais pas de « {missing} »"),
        ),
        Text::new("give both or neither", "donner les deux ou aucun"),
    )
}

/// A chain of ratios in which another number of pieces would mean something else.
pub(super) fn chained(chain: &str) -> Fault {
    Fault::new(
        Text::new(
            format!("the ratios `{chain}` do not begin with pieces, so their number cannot change alone"),
            format!(
                "les ratios « {chain} » ne commencent pas par des pièces, leur nombre ne peut donc pas changer seul"
            ),
        ),
        Text::new("change the ratios in the partner's software", "modifier les ratios dans le logiciel du partenaire"),
    )
}
