//! A table of products that a French spreadsheet opens with a double click: UTF-8
//! with a mark, semicolons, decimal commas, and no cell that could run as a formula.

use super::catalogue::Row;
use crate::translation::Language;

/// The whole file.
pub(super) fn of(rows: &[Row], language: Language) -> Vec<u8> {
    let headings = match language {
        Language::En => ["Product", "Amount", "Unit", "Price", "Currency", "Stock", "Identifier"],
        Language::Fr => ["Produit", "Quantité", "Unité", "Prix", "Monnaie", "Stock", "Identifiant"],
    };
    let unlimited = if language == Language::Fr { "illimité" } else { "unlimited" };
    let mut out = String::from("\u{feff}");
    line(&mut out, headings.map(text));
    for row in rows {
        let stock = if row.stock == "-1" { unlimited.to_string() } else { number(&row.stock) };
        let cells = [
            text(&row.name),
            number(&row.amount),
            text(&row.unit),
            number(&row.price),
            text(&row.currency),
            stock,
            text(&row.id),
        ];
        line(&mut out, cells);
    }
    out.into_bytes()
}

fn line(out: &mut String, cells: [String; 7]) {
    out.push_str(&cells.join(";"));
    out.push_str("\r\n");
}

fn number(lexeme: &str) -> String {
    lexeme.replace('.', ",")
}

/// A cell of text; one that a spreadsheet would calculate starts with an apostrophe.
fn text(value: &str) -> String {
    let guarded = value.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let value = if guarded { format!("'{value}") } else { value.to_string() };
    match value.contains([';', '"', '\n', '\r']) {
        true => format!("\"{}\"", value.replace('"', "\"\"")),
        false => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_french_spreadsheet_opens_it() {
        let row = Row {
            id: "p/1".into(),
            name: "=Miel; \"d'été\"".into(),
            amount: "0.5".into(),
            unit: "Kilogram".into(),
            price: "8.40".into(),
            currency: "EUR".into(),
            stock: "-1".into(),
        };
        let text = String::from_utf8(of(&[row], Language::Fr)).unwrap();
        assert_eq!(
            text,
            "\u{feff}Produit;Quantité;Unité;Prix;Monnaie;Stock;Identifiant\r\n\
             \"'=Miel; \"\"d'été\"\"\";0,5;Kilogram;8,40;EUR;illimité;p/1\r\n"
        );
    }
}
