//! What a form does not say of a row that it takes: fields without a column, labels
//! without a flag, white space that is trimmed.

use super::header::{Layout, Slot};
use super::measure;
use super::profile::{Column, Profile};
use super::rows::escaped;
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Losses, Reason, Text};

/// Counts what is lost of a row at `pointer`.
pub(super) fn count(profile: &Profile, layout: &Layout, row: &Object<'_>, pointer: &str, losses: &mut Losses) {
    for (field, value) in row.iter().filter(|(_, value)| !value.is_null()) {
        let at = || format!("{pointer}/{}", escaped(field));
        let slots = || layout.slots.iter();
        let columns = || {
            slots().filter_map(|slot| match slot {
                Slot::Column(index) if profile.columns[*index].field == *field => Some(&profile.columns[*index]),
                _ => None,
            })
        };
        let kept = columns().next().is_some()
            || field == "key"
            || profile.constants.contains_key(field.as_ref())
            || profile.measure.as_ref().is_some_and(|rule| measure::computes(rule, field))
            || slots().any(|slot| matches!(slot, Slot::Extra(heading) if heading == field));
        if !kept {
            losses.add(&at(), None, Reason::NoTerm, || no_column(field));
            continue;
        }
        let unsaid = columns().all(|column| column.says_less(value)) && columns().next().is_some();
        let spaced = profile.trim && value.as_str().is_some_and(|text| text.trim() != text);
        if unsaid {
            losses.add(&at(), None, Reason::Precision, || said_less(field));
        } else if spaced {
            losses.add(&at(), None, Reason::Precision, || trimmed(field));
        }
        if columns().any(|column| column.label().is_none()) {
            continue;
        }
        let labels: Vec<&str> = columns().filter_map(Column::label).collect();
        for entry in value.as_array().unwrap_or_default().iter().filter_map(Json::as_str) {
            if !labels.is_empty() && !labels.contains(&entry) {
                losses.add(&at(), None, Reason::NoTerm, || no_label(entry));
            }
        }
    }
}

fn no_column(field: &str) -> Text {
    Text::new(format!("the form has no column for `{field}`"), format!("la forme n'a pas de colonne pour « {field} »"))
}

fn no_label(label: &str) -> Text {
    Text::new(
        format!("the form has no column for the label `{label}`"),
        format!("la forme n'a pas de colonne pour le label « {label} »"),
    )
}

fn said_less(field: &str) -> Text {
    Text::new(
        format!("the form says only whether there is `{field}`, not how much"),
        format!("la forme dit seulement s'il y a « {field} », pas combien"),
    )
}

fn trimmed(field: &str) -> Text {
    Text::new(
        format!("white space around `{field}` is not kept"),
        format!("les espaces autour de « {field} » ne sont pas gardés"),
    )
}
