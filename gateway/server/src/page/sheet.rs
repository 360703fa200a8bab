//! A table that a French spreadsheet opens with a double click: of products, or of
//! whatever else a document describes.

use super::catalogue::{self, Row};
use super::inventory::{self, Table};
use crate::translation::Language;
use passerelle_model::json::{Json, Object};
use passerelle_platforms::csv::{SpreadsheetColumn, spreadsheet};

const FIELDS: [&str; 7] = ["name", "amount", "unit", "price", "currency", "stock", "id"];

/// The whole file for a document in the shared vocabulary.
pub(super) fn of(document: &[u8], language: Language) -> Vec<u8> {
    match catalogue::rows(document) {
        rows if rows.is_empty() => anything(&inventory::table(document)),
        rows => products(&rows, language),
    }
}

fn anything(table: &Table) -> Vec<u8> {
    let columns: Vec<SpreadsheetColumn<'_>> = table
        .columns
        .iter()
        .enumerate()
        .map(|(i, heading)| {
            let filled = |row: &&Vec<String>| !row[i].is_empty();
            let number = table.rows.iter().filter(filled).all(|row| is_number(&row[i]));
            SpreadsheetColumn { field: heading, heading, number }
        })
        .collect();
    let rows: Vec<Json<'_>> = table
        .rows
        .iter()
        .map(|row| {
            let mut object = Object::with_capacity(row.len());
            for (column, cell) in table.columns.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
                object.push(column.as_str(), Json::string(cell.as_str()));
            }
            Json::Object(object)
        })
        .collect();
    written(&columns, &rows)
}

/// `47.2`, but not `044`, which is a code.
fn is_number(cell: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, rest) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    digits(whole) && digits(rest) && (whole.len() == 1 || !whole.starts_with('0')) && whole.len() < 10
}

fn products(rows: &[Row], language: Language) -> Vec<u8> {
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
    written(&columns, &table)
}

fn written<'j>(columns: &[SpreadsheetColumn<'_>], rows: &'j [Json<'j>]) -> Vec<u8> {
    let mut out = Vec::new();
    match spreadsheet(columns, rows, &mut out) {
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
        let text = String::from_utf8(products(&[row], Language::Fr)).unwrap();
        assert_eq!(
            text,
            "\u{feff}Produit;Quantité;Unité;Prix;Monnaie;Stock;Identifiant\r\n\
             \"'=Miel; d'été\";0,5;kg;8,40;EUR;illimité;p/1\r\n"
        );
    }

    #[test]
    fn what_is_no_catalogue_is_a_table_too() {
        let farm = br#"{"@id":"e/1","@type":"dfc-b:Organization","dfc-b:name":"Lac","dfc-b:latitude":47.2,"dfc-b:postcode":"04400"}"#;
        let text = String::from_utf8(of(farm, Language::En)).unwrap();
        assert_eq!(
            text,
            "\u{feff}@type;@id;name;latitude;postcode\r\nOrganization;e/1;Lac;47,2;04400\r\n".replace("@", "'@")
        );
    }
}
