//! What is said about one row or cell, in English and French.

use super::record::Fault;
use passerelle_model::loss::Text;

/// The name of a separator.
pub(super) fn mark(separator: u8) -> &'static str {
    match separator {
        b'\t' => "tab",
        b';' => "`;`",
        _ => "`,`",
    }
}

/// What is wrong with a record.
pub(super) fn fault(fault: Fault) -> Text {
    match fault {
        Fault::BareReturn => Text::new(
            "a carriage return stands alone outside quotation marks",
            "un retour chariot se trouve seul hors des guillemets",
        ),
        Fault::Unclosed => Text::new("a quotation mark is never closed", "un guillemet n'est jamais refermé"),
        Fault::AfterQuote => Text::new(
            "text stands between a closing quotation mark and the separator",
            "du texte se trouve entre un guillemet fermant et le séparateur",
        ),
        Fault::InsideField => Text::new(
            "a quotation mark stands inside a field that does not begin with one",
            "un guillemet se trouve dans un champ qui ne commence pas par un guillemet",
        ),
        Fault::FieldTooLong(most) => {
            Text::new(format!("a field is longer than {most} bytes"), format!("un champ dépasse {most} octets"))
        }
        Fault::RecordTooLong(most) => {
            Text::new(format!("the row is longer than {most} bytes"), format!("la ligne dépasse {most} octets"))
        }
        Fault::TooManyFields(most) => {
            Text::new(format!("the row has more than {most} fields"), format!("la ligne a plus de {most} champs"))
        }
    }
}

/// What to do about a broken record.
pub(super) fn fault_next(fault: Fault) -> Text {
    match fault {
        Fault::BareReturn => Text::new(
            "put the field between quotation marks, or take the line break out",
            "mettre le champ entre guillemets, ou retirer le retour à la ligne",
        ),
        Fault::Unclosed | Fault::AfterQuote | Fault::InsideField => Text::new(
            "put the whole field between quotation marks and double each one inside it",
            "mettre tout le champ entre guillemets et doubler ceux qu'il contient",
        ),
        _ => Text::new("shorten the row", "raccourcir la ligne"),
    }
}

/// The number of fields is not that of the header.
pub(super) fn width(found: usize, wanted: usize) -> Text {
    Text::new(
        format!("the row has {found} fields, the header {wanted}"),
        format!("la ligne a {found} champs, l'en-tête {wanted}"),
    )
}

/// What to do about a row of the wrong width.
pub(super) fn width_next() -> Text {
    Text::new(
        "look for a separator inside a cell that needs quotation marks, or for cells that are missing",
        "chercher un séparateur dans une cellule à mettre entre guillemets, ou des cellules manquantes",
    )
}

/// A cell cannot be decoded.
pub(super) fn undecodable(byte: u8, encoding: &str) -> Text {
    Text::new(
        format!("the byte 0x{byte:02X} means nothing in {encoding}"),
        format!("l'octet 0x{byte:02X} ne veut rien dire en {encoding}"),
    )
}

/// What to do about an undecodable cell.
pub(super) fn undecodable_next() -> Text {
    Text::new("save the file as UTF-8", "enregistrer le fichier en UTF-8")
}

/// Something stands under no heading.
pub(super) fn nameless(column: usize) -> Text {
    Text::new(
        format!("column {column} has no heading, but the row has a value there"),
        format!("la colonne {column} n'a pas d'en-tête, mais la ligne y porte une valeur"),
    )
}

/// What to do about a value without heading.
pub(super) fn nameless_next() -> Text {
    Text::new("give the column a heading", "donner un en-tête à la colonne")
}

/// A row has nothing that names it.
pub(super) fn no_key(fields: &str) -> Text {
    Text::new(
        format!("nothing names this row: one of {fields} must be filled"),
        format!("rien ne désigne cette ligne : l'un de {fields} doit être rempli"),
    )
}

/// What to do about a row without name.
pub(super) fn no_key_next() -> Text {
    Text::new("give the row its reference", "donner sa référence à la ligne")
}

/// Another row has the same key.
pub(super) fn twice(key: &str, first: u64) -> Text {
    Text::new(
        format!("`{key}` is already the key of /rows/{first}"),
        format!("« {key} » est déjà la clé de /rows/{first}"),
    )
}

/// What to do about a key that occurs twice.
pub(super) fn twice_next() -> Text {
    Text::new(
        "keep one of the two rows, or give them different references",
        "garder une des deux lignes, ou leur donner des références différentes",
    )
}

/// A continuation row has no product to continue.
pub(super) fn continues_nothing(field: &str) -> Text {
    Text::new(
        format!("`{field}` is empty, so the row goes on with the product above, but none was read"),
        format!("« {field} » est vide, la ligne continue donc le produit du dessus, mais aucun n'a été lu"),
    )
}

/// What to do about such a row.
pub(super) fn continues_nothing_next() -> Text {
    Text::new("correct the product's first row", "corriger la première ligne du produit")
}

/// A continuation row contradicts its product.
pub(super) fn contradicts(field: &str) -> Text {
    Text::new(
        format!("the row goes on with the product above, but says something else for `{field}`"),
        format!("la ligne continue le produit du dessus, mais donne autre chose pour « {field} »"),
    )
}

/// What to do about a contradiction.
pub(super) fn contradicts_next(blank: &str) -> Text {
    Text::new(
        format!("leave the cell empty, or fill `{blank}` to begin a product"),
        format!("laisser la cellule vide, ou remplir « {blank} » pour commencer un produit"),
    )
}
