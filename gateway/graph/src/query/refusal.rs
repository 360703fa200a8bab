//! The words of refusals that are not about a limit.

use super::{Form, surface};
use crate::graph::Format;
use passerelle_model::loss::Text;

/// The text is not a query.
pub(crate) fn syntax(text: &str, found: &str) -> Text {
    let updates = ["insert", "delete", "load", "clear", "drop", "create", "add", "move", "copy", "with"];
    if let Some(word) = surface::first_word(text).filter(|word| updates.iter().any(|u| word.eq_ignore_ascii_case(u))) {
        let word = word.to_uppercase();
        return Text::new(
            format!(
                "{word} is an update; here one can only ask: SELECT, ASK, CONSTRUCT or DESCRIBE. Records change on their platform, or by writing to their own address"
            ),
            format!(
                "{word} est une mise à jour ; ici on ne peut que demander : SELECT, ASK, CONSTRUCT ou DESCRIBE. Une fiche se change sur sa plateforme, ou en écrivant à sa propre adresse"
            ),
        );
    }
    let place = found.strip_prefix("error at ").and_then(|rest| {
        let (line, rest) = rest.split_once(':')?;
        let (column, expected) = rest.split_once(": ")?;
        Some((line, column, expected))
    });
    match place {
        Some((line, column, expected)) => {
            let found = text
                .lines()
                .nth(line.parse::<usize>().unwrap_or(1) - 1)
                .map(|line| line.chars().skip(column.parse::<usize>().unwrap_or(1) - 1).take(20).collect::<String>())
                .filter(|found| !found.is_empty())
                .map_or_else(|| "the end".to_owned(), |found| format!("`{found}`"));
            let fin = if found == "the end" { "la fin".to_owned() } else { found.clone() };
            Text::new(
                format!("line {line}, column {column}: this is not SPARQL 1.1 from {found} on; {expected}"),
                format!(
                    "ligne {line}, colonne {column} : ce n’est plus du SPARQL 1.1 à partir de {fin} ; {}",
                    expected.replacen("expected one of", "attendu, l’un de", 1).replacen("expected", "attendu", 1)
                ),
            )
        }
        None => Text::new(
            format!("this is not a SPARQL 1.1 query: {found}"),
            format!("ce n’est pas une requête SPARQL 1.1 : {found}"),
        ),
    }
}

/// The answer cannot be written that way.
pub(crate) fn format(form: Form, format: Format) -> Result<(), Text> {
    let table = matches!(format, Format::Json | Format::Xml | Format::Csv | Format::Tsv);
    match (form, table) {
        (Form::Graph, true) => Err(Text::new(
            "the answer is a graph, which is not a table; ask for Turtle, N-Triples or JSON-LD",
            "la réponse est un graphe, pas un tableau ; demandez du Turtle, du N-Triples ou du JSON-LD",
        )),
        (Form::Table | Form::YesNo, false) => Err(Text::new(
            "the answer is a table, which is not a graph; ask for JSON, XML, CSV or TSV results, or use CONSTRUCT",
            "la réponse est un tableau, pas un graphe ; demandez des résultats JSON, XML, CSV ou TSV, ou utilisez CONSTRUCT",
        )),
        _ => Ok(()),
    }
}
