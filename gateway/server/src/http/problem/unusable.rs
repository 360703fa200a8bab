//! What the translation library says about a request or an input, as problems.

use super::{Kind, Problem};
use crate::translation::{BadSetting, Failure, Language, Refusal, Report, SettingSpec, Text, Unusable};
use serde_json::{Value, json};

impl From<Unusable> for Problem {
    fn from(unusable: Unusable) -> Problem {
        let detail = unusable.text();
        match unusable {
            Unusable::UnknownForm { asked, nearest, known } => {
                let detail = Text::new(
                    format!("`{asked}` is no form that we know"),
                    format!("`{asked}` n'est pas une forme que nous connaissons"),
                );
                let problem = Problem::new(Kind::UnknownForm, detail)
                    .with("asked", |_| asked.as_str().into())
                    .with("known", |_| json!(known));
                match nearest {
                    Some(nearest) => problem.with("nearest", |_| nearest.as_str().into()),
                    None => problem,
                }
            }
            Unusable::MissingSettings { missing, line } => {
                let names = missing.iter().map(|(spec, _)| spec.name.as_str()).collect::<Vec<_>>().join(", ");
                let detail = Text::new(
                    format!("The platform does not say these, and they are needed: {names}"),
                    format!("La plateforme ne le dit pas, et il le faut : {names}"),
                );
                let pairs: Vec<_> = missing.iter().map(|(spec, guess)| pair(spec, guess.as_deref())).collect();
                let next = Text::new(
                    format!("Correct what is not so, and add to the address: {}", pairs.concat()),
                    format!("Corrigez ce qui n'est pas juste, et ajoutez à l'adresse : {}", pairs.concat()),
                );
                Problem::new(Kind::MissingSettings, detail)
                    .next(next)
                    .with("missing", |language| missing.iter().map(|(spec, _)| setting(spec, language)).collect())
                    .with("line", |_| line.as_str().into())
                    .with("guesses", |_| guesses(&missing))
            }
            Unusable::BadSetting(bad) => bad.into(),
            Unusable::BadPlatform(bad) => Problem::internal(&bad),
            Unusable::Unrecognised { known } => {
                let detail = Text::new(
                    "Nothing that we know looks like this file",
                    "Rien de ce que nous connaissons ne ressemble à ce fichier",
                );
                Problem::new(Kind::Unrecognised, detail).with("known", |_| json!(known))
            }
            Unusable::CannotWrite { .. } => Problem::new(Kind::CannotWrite, detail),
        }
    }
}

impl From<BadSetting> for Problem {
    fn from(bad: BadSetting) -> Problem {
        let detail = Text::new(
            bad.to_string(),
            format!("le réglage `{}` vaut `{}`, ce qui ne convient pas", bad.name, bad.found),
        );
        Problem::new(Kind::BadSetting, detail).with("setting", |_| bad.name.as_str().into())
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Problem {
        match failure {
            Failure::Unreadable { at, detail, next } => {
                Problem::new(Kind::Unreadable, detail).next(next).with("at", |_| json!(at))
            }
            Failure::Io(error) => Problem::internal(&error),
        }
    }
}

impl Problem {
    /// Nothing of the input could cross.
    pub fn refused(report: &Report) -> Self {
        let count = report.refusals.len();
        let detail = Text::new(
            format!("{} item(s) were read and none could cross; {count} reason(s) follow", report.items),
            format!("{} élément(s) lu(s), aucun n'a pu passer ; {count} raison(s) suivent", report.items),
        );
        Problem::new(Kind::Refused, detail)
            .with("refusals", |language| report.refusals.iter().map(|r| refusal(r, language)).collect())
    }
}

/// A setting as it is added to an address, with our guess or else the example.
fn pair(spec: &SettingSpec, guess: Option<&str>) -> String {
    format!("&{}={}", spec.name, guess.unwrap_or(&spec.example))
}

fn guesses(missing: &[(SettingSpec, Option<String>)]) -> Value {
    let guessed = missing.iter().filter_map(|(spec, guess)| Some((spec.name.clone(), json!(guess.as_ref()?))));
    Value::Object(guessed.collect())
}

fn setting(spec: &SettingSpec, language: Language) -> Value {
    json!({
        "name": spec.name, "title": spec.title.to(language), "description": spec.description.to(language),
        "example": spec.example, "values": spec.values,
    })
}

fn refusal(refusal: &Refusal, language: Language) -> Value {
    json!({
        "at": refusal.at, "detail": refusal.detail.to(language), "rule": refusal.rule,
        "next": refusal.next.to(language),
    })
}
