//! What a text seems to be.

use crate::head::beginning;
use crate::request::Translator;
use passerelle_model::json::Json;
use passerelle_model::loss::Text;
use passerelle_platforms::{Carrier, csv};

/// A form that fits, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognised {
    /// Name for `from`.
    pub form: String,
    /// What people call it.
    pub title: Text,
    /// What spoke for it.
    pub why: Text,
}

impl Translator {
    /// What a text seems to be, best first. `head` is its beginning, a few kilobytes or more.
    pub fn recognise(&self, head: &[u8], file_name: Option<&str>) -> Vec<Recognised> {
        recognise(self, head, file_name)
    }
}

pub(crate) fn recognise(translator: &Translator, head: &[u8], file_name: Option<&str>) -> Vec<Recognised> {
    match beginning(head) {
        Some(json) => json_forms(translator, &json),
        None if looks_like_turtle(head, file_name) => {
            vec![linked_data(Text::new("it is written as Turtle", "c'est écrit en Turtle"))]
        }
        None => csv_forms(translator, head),
    }
}

fn linked_data(why: Text) -> Recognised {
    Recognised { form: "dfc".into(), title: Text::new("Data Food Consortium", "Data Food Consortium"), why }
}

fn json_forms(translator: &Translator, json: &Json<'_>) -> Vec<Recognised> {
    let mut found = Vec::new();
    for name in translator.platforms.names() {
        let Some(Ok(platform)) = translator.platforms.get(name) else { continue };
        for resource in &platform.resources {
            let Some(score) = resource.hint.as_ref().and_then(|hint| hint.fits(json)) else { continue };
            let words = resource.hint.as_ref().map(|hint| hint.words()).unwrap_or_default();
            found.push((
                score,
                Recognised {
                    form: resource.full_name().into(),
                    title: Text::new(
                        format!("{}: {}", platform.title.en, resource.title.en),
                        format!("{} : {}", platform.title.fr, resource.title.fr),
                    ),
                    why: Text::new(format!("it has {words}"), format!("on y trouve {words}")),
                },
            ));
        }
    }
    if let Some(sign) = linked_data_sign(json) {
        found.push((100, linked_data(Text::new(format!("it has `{sign}`"), format!("on y trouve `{sign}`")))));
    }
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, recognised)| recognised).collect()
}

/// The key by which a text shows that it is linked data.
fn linked_data_sign<'j>(json: &'j Json<'_>) -> Option<&'j str> {
    let first = match json {
        Json::Array(items) => items.first()?,
        one => one,
    };
    let sign = |key: &str| {
        matches!(key, "@context" | "@graph" | "@id" | "@type") || key.starts_with("dfc-") || key.starts_with("dfc:")
    };
    first.as_object()?.iter().map(|(key, _)| key.as_ref()).find(|key| sign(key))
}

fn looks_like_turtle(head: &[u8], file_name: Option<&str>) -> bool {
    let text = String::from_utf8_lossy(&head[..head.len().min(2000)]);
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
    let named = file_name.is_some_and(|name| [".ttl", ".nt", ".nq"].iter().any(|end| name.ends_with(end)));
    named
        || line.starts_with("@prefix")
        || line.starts_with("@base")
        || line.starts_with("PREFIX")
        || line.starts_with('<')
}

fn csv_forms(translator: &Translator, head: &[u8]) -> Vec<Recognised> {
    let mut found = Vec::new();
    for name in translator.platforms.names() {
        let Some(Ok(platform)) = translator.platforms.get(name) else { continue };
        for resource in &platform.resources {
            let fits = match platform.carrier(resource) {
                Carrier::Json => continue,
                Carrier::Csv(profile) => csv::fitting([(resource.name.as_str(), profile)], head),
                Carrier::CsvByProfile { profiles, .. } => {
                    csv::fitting(profiles.iter().map(|(name, profile)| (name.as_str(), profile)), head)
                }
            };
            for fit in fits {
                found.push((
                    fit.score,
                    Recognised {
                        form: resource.full_name().into(),
                        title: Text::new(
                            format!("{}: {}", platform.title.en, resource.title.en),
                            format!("{} : {}", platform.title.fr, resource.title.fr),
                        ),
                        why: fit.why,
                    },
                ));
            }
        }
    }
    found.sort_by(|a, b| b.0.partial_cmp(&a.0).unwrap_or(std::cmp::Ordering::Equal));
    let mut forms: Vec<Recognised> = Vec::new();
    for (_, recognised) in found {
        if !forms.iter().any(|other| other.form == recognised.form) {
            forms.push(recognised);
        }
    }
    forms
}
