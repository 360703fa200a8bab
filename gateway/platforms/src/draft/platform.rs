//! The text of the drafted `platform.toml`: what an account must say, the codes met in
//! the sample, how the file is written.

use super::guess::Guess;
use super::lens::quoted;
use super::sample::{Sample, Table};

/// The file.
pub(super) fn text(platform: &str, resource: &str, sample: &Sample, guess: &Guess) -> String {
    let mut out = String::from("# A draft: what an account must say, what codes mean, which resources there are.\n\n");
    out.push_str(&format!("name  = {}\n", quoted(platform)));
    out.push_str(&format!("title = {{ en = {0}, fr = {0} }}\n", quoted(platform)));
    out.push_str(&base(platform));
    if guess.has_price() {
        out.push_str(MONEY);
    }
    if !guess.units.is_empty() {
        out.push_str("\n[codes.unit]\n");
        for (code, measure) in &guess.units {
            out.push_str(&format!("{} = \"dfc-m:{measure}\"\n", quoted(code)));
        }
    }
    out.push_str(&format!("\n[resources.{resource}]\ntitle     = {{ en = {0}, fr = {0} }}\n", quoted(resource)));
    out.push_str("read      = true\ncreate    = true\n");
    out.push_str(&format!("recognise = {{ {} }}\n", recognised(sample)));
    if let Some(table) = &sample.table {
        out.push_str(&profile(resource, table, sample));
    }
    out
}

/// Settings with which the sample translates.
pub(super) fn example_settings(platform: &str, guess: &Guess) -> String {
    let base = format!("base=https://{platform}.example");
    if guess.has_price() { format!("{base} currency=EUR tax=gross") } else { base }
}

fn base(platform: &str) -> String {
    format!(
        r#"
[settings.base]
required    = true
type        = "address"
title       = {{ en = "Address for identifiers", fr = "Adresse des identifiants" }}
description = {{ en = "Where the identifiers of items start.", fr = "Le début des identifiants des éléments." }}
example     = "https://{platform}.example"
guess       = {{ value = "https://{platform}.example" }}
"#
    )
}

const MONEY: &str = r#"
[settings.currency]
required    = true
type        = "currency"
title       = { en = "Currency", fr = "Monnaie" }
description = { en = "Three letters of ISO 4217, or the IRI of a complementary currency.", fr = "Trois lettres (ISO 4217), ou l'IRI d'une monnaie complémentaire." }
example     = "EUR"
guess       = { value = "EUR" }

[settings.tax]
required    = true
type        = "choice"
values      = ["gross", "net", "unknown"]
title       = { en = "Tax in prices", fr = "Taxe dans les prix" }
description = { en = "Whether prices include tax (gross) or not (net); say unknown if nobody knows.", fr = "Les prix sont-ils taxe comprise (gross) ou hors taxe (net) ? Mettez unknown si personne ne sait." }
example     = "gross"
guess       = { value = "gross" }
"#;

/// The keys that every item has, by which an answer is known.
fn recognised(sample: &Sample) -> String {
    let everywhere = |key: &str| sample.items.iter().all(|item| item.get(key).is_some());
    let first = sample.items[0].as_object();
    let keys: Vec<String> = match &sample.table {
        Some(table) => table.columns.iter().map(|(_, field)| quoted(field)).collect(),
        None => {
            let keys = first.into_iter().flat_map(|object| object.iter()).map(|(key, _)| key);
            keys.filter(|key| everywhere(key)).take(6).map(|key| quoted(key)).collect()
        }
    };
    let all = format!("all = [{}]", keys.join(", "));
    match &sample.table {
        Some(_) => format!("csv = true, {all}"),
        None => format!("at = {}, {all}", quoted(&sample.at)),
    }
}

/// How the CSV file is written.
fn profile(resource: &str, table: &Table, sample: &Sample) -> String {
    let separator = if table.separator == '\t' { "tab".to_string() } else { table.separator.to_string() };
    let mut out = format!(
        "\n[resources.{resource}.csv]\nencoding    = \"auto\"\nseparator   = {}\ndecimal     = \"{}\"\nheader      = \"names\"\ntrim        = true\n",
        quoted(&separator),
        table.decimal
    );
    out.push_str(&format!("key         = [[{}]]\nabsent_rows = \"ignore\"\ncolumn      = [\n", key(table, sample)));
    for (heading, field) in &table.columns {
        let kind = match kind(field, sample) {
            Some(kind) => format!(", type = \"{kind}\""),
            None => String::new(),
        };
        let headings = if heading == field { String::new() } else { format!(", headings = [{}]", quoted(heading)) };
        out.push_str(&format!("  {{ field = {}{headings}{kind} }},\n", quoted(field)));
    }
    out.push_str("]\n");
    out
}

/// The first column that is different and filled in every row, else all of them.
fn key(table: &Table, sample: &Sample) -> String {
    let tells_apart = |field: &str| {
        let mut values: Vec<_> = sample.items.iter().filter_map(|item| item.get(field)?.as_str()).collect();
        values.sort_unstable();
        values.dedup();
        values.len() == sample.items.len()
    };
    match table.columns.iter().find(|(_, field)| tells_apart(field)) {
        Some((_, field)) => quoted(field),
        None => table.columns.iter().map(|(_, field)| quoted(field)).collect::<Vec<_>>().join(", "),
    }
}

/// Decimal numbers keep their digits as text; everything else is text already.
fn kind(field: &str, sample: &Sample) -> Option<&'static str> {
    let mut cells = sample.items.iter().filter_map(|item| item.get(field)?.as_str()).peekable();
    cells.peek()?;
    let cells: Vec<&str> = cells.collect();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let decimal = |cell: &&str| match cell.split_once('.') {
        Some((whole, rest)) => digits(whole) && digits(rest),
        None => digits(cell),
    };
    // A column with a leading zero holds codes, not numbers.
    let codes = cells.iter().any(|cell| cell.len() > 1 && cell.starts_with('0') && !cell.starts_with("0."));
    (!codes && cells.iter().all(decimal) && cells.iter().any(|cell| cell.contains('.'))).then_some("decimal")
}
