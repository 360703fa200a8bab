//! Named properties, `[{name, value}]`, as the claims and certifications they mean.

use super::code::{meaning, table_of};
use super::{Change, Codes, Kind, Notes, Unfit, shorten, wrong_type, wrong_value};
use crate::get::says_something;
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::Name;

/// A list of named properties; those of the table become concepts, the rest is a loss.
#[derive(Debug)]
pub(crate) struct Claims {
    table: String,
    rows: Vec<(Box<str>, Name<'static>)>,
    /// Names that another line over the same list takes.
    beside: Vec<Box<str>>,
    /// Whether the list holds plain texts.
    plain: bool,
}

impl Claims {
    /// `TABLE`, or `TABLE beside OTHER` when another line takes the names of another table.
    pub(crate) fn parse(args: &str, codes: &Codes, plain: bool) -> Result<Self, Text> {
        let (table, other) = args.split_once(" beside ").unwrap_or((args, ""));
        let rows = table_of(table, codes)?
            .iter()
            .map(|(native, means)| Ok((native.as_str().into(), meaning(means)?)))
            .collect::<Result<_, Text>>()?;
        let beside = match other {
            "" => Vec::new(),
            other => table_of(other, codes)?.iter().map(|(native, _)| native.as_str().into()).collect(),
        };
        Ok(Claims { table: table.into(), rows, beside, plain })
    }

    fn taken_beside(&self, item: &Json<'_>) -> bool {
        self.beside.iter().any(|row| texts(item).any(|text| row.eq_ignore_ascii_case(text)))
    }

    fn means(&self, item: &Json<'_>) -> Option<&Name<'static>> {
        let row = |text: &str| self.rows.iter().find(|(row, _)| row.eq_ignore_ascii_case(text));
        texts(item).find_map(row).map(|(_, means)| means)
    }
}

impl Claims {
    /// What an item of the table holds besides the text it is known by.
    fn beside_the_claim(&self, index: usize, item: &Json<'_>, notes: &mut dyn Notes) {
        let known_by = |key: &str| {
            let text = item.get(key).and_then(Json::as_str);
            text.is_some_and(|text| self.rows.iter().any(|(row, _)| row.eq_ignore_ascii_case(text)))
        };
        let by_name = known_by("name");
        for (key, value) in item.as_object().into_iter().flatten() {
            if !says_something(value) || (key == "name" && by_name) {
                continue;
            }
            if key == "value" && !by_name {
                notes.lose_inside(0, Some(index), key, Reason::Derived, &mut || {
                    Text::new("the claim crosses, and comes back as a name", "le label passe, et revient comme un nom")
                });
            } else if key == "value" || key == "name" {
                notes.lose_inside(0, Some(index), key, Reason::NoTerm, &mut || {
                    Text::new(
                        "the claim crosses, what is said of it does not",
                        "le label passe, ce qui en est dit ne passe pas",
                    )
                });
            } else {
                notes.lose_inside(0, Some(index), key, Reason::Kept, &mut || {
                    Text::new("the platform's own; it stays there", "propre à la plateforme ; reste là-bas")
                });
            }
        }
    }
}

/// What an item may be known by: itself, its name, its value.
fn texts<'j>(item: &'j Json<'_>) -> impl Iterator<Item = &'j str> {
    [item.as_str(), item.get("name").and_then(Json::as_str), item.get("value").and_then(Json::as_str)]
        .into_iter()
        .flatten()
}

impl Kind for Claims {
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        _: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let Some(found) = places[0] else { return Ok(None) };
        let items =
            found.as_array().ok_or_else(|| wrong_type(0, found, "a list of properties", "une liste de propriétés"))?;
        let mut claims: Vec<Value<'b>> = Vec::new();
        for (i, item) in items.iter().enumerate() {
            match self.means(item) {
                Some(means) => {
                    self.beside_the_claim(i, item, notes);
                    if !claims.iter().any(|c| matches!(c, Value::Link(name) if name == means)) {
                        claims.push(Value::Link(means.clone()));
                    }
                }
                None if self.taken_beside(item) => {}
                None => notes.lose(0, Reason::NoTerm, &mut || {
                    let name = texts(item).next().unwrap_or("?");
                    Text::new(
                        format!("`{}` is not in code table `{}`", shorten(name), self.table),
                        format!("`{}` n'est pas dans la table `{}`", shorten(name), self.table),
                    )
                }),
            }
        }
        Ok(match claims.len() {
            0 => None,
            1 => claims.pop(),
            _ => Some(Value::Many(claims)),
        })
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        _: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let mut wanted: Vec<&Name<'_>> = Vec::new();
        for value in value.into_iter().flat_map(Value::iter) {
            match value {
                Value::Link(name) => wanted.push(name),
                other => return Err(wrong_value(other, "a claim by its IRI", "un label par son IRI")),
            }
        }
        // What the table cannot name stays where it is.
        let was = original[0].and_then(Json::as_array).unwrap_or_default();
        let mut items: Vec<Json<'v>> = Vec::new();
        for item in was {
            match self.means(item) {
                Some(means) if !wanted.contains(&means) => {}
                _ => items.push(item.clone().into_owned()),
            }
        }
        for name in wanted {
            if was.iter().any(|item| self.means(item) == Some(name)) {
                continue;
            }
            let Some((row, _)) = self.rows.iter().find(|(_, row)| row == name) else {
                return Err(Unfit::new(
                    0,
                    Text::new(
                        format!("`{}` has no property in code table `{}`", shorten(&name.iri()), self.table),
                        format!("`{}` n'a pas de propriété dans la table `{}`", shorten(&name.iri()), self.table),
                    ),
                    Text::new("Choose a claim of the table.", "Choisissez un label de la table."),
                ));
            };
            let row = Json::String(row.to_string().into());
            items.push(if self.plain || was.iter().any(|item| item.as_str().is_some()) {
                row
            } else {
                let mut item = Object::new();
                item.push("name", row);
                Json::Object(item)
            });
        }
        Ok(vec![Some(Json::Array(items))])
    }
}
