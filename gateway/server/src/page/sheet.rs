//! A table of products that a French spreadsheet opens with a double click.

use super::catalogue::Row;
use crate::translation::Language;
use passerelle_model::json::{Json, Object};
use passerelle_platforms::csv::{SpreadsheetColumn, spreadsheet};

const FIELDS: [&str; 7] = ["name", "amount", "unit", "price", "currency", "stock", "id"];

/// The whole file.
pub(super) fn of(rows: &[Row], language: Language) -> Vec<u8> {
    let headings = match language {
        Language::En => ["Product", "Amount", "Unit", "Price", "Currency", "Stock", "Identifier"],
        Language::Fr => ["Produit", "Quantité", "Unité", "Prix", "Monnaie", "Stock", "Identifiant"],
    };
    let columns: Vec<SpreadsheetColumn<'_>> = FIELDS
        .iter()
        .zip(headings)
        .map(|(field, heading)| {
            let number = matches!(*field, "amount" | "price" | "stock");
            SpreadsheetColumn { field, heading, number }
        })
        .collect();
    let table: Vec<Json<'_>> = rows.iter().map(|row| cells(row, language)).collect();
    let mut out = Vec::new();
    match spreadsheet(&columns, &table, &mut out) {
        Ok(()) => out,
        Err(_) => unreachable!("memory takes every byte"),
    }
}

fn cells(row: &Row, language: Language) -> Json<'static> {
    let stock = if row.stock == "-1" { row.left(language) } else { row.stock.clone() };
    let unit = row.unit_name(language);
    let cells = [&row.name, &row.amount, &unit, &row.price, &row.currency, &stock, &row.id];
    let mut object = Object::with_capacity(cells.len());
    for (field, cell) in FIELDS.into_iter().zip(cells) {
        if !cell.is_empty() {
            object.push(field, Json::string(cell.clone()));
        }
    }
    Json::Object(object)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_french_spreadsheet_opens_it() {
        let row = Row {
            id: "p/1".into(),
            name: "=Miel; d'été".into(),
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
             \"'=Miel; d'été\";0,5;kg;8,40;EUR;illimité;p/1\r\n"
        );
    }
}
