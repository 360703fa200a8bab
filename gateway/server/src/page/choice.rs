//! What the two lists of the form offer: every form that can be read, every one that can be written.

use crate::ask::DIALECTS;
use crate::translation::{Language, Text, Translator};

/// One entry of a list.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// Its name in the address.
    pub(super) name: String,
    /// What a reader sees.
    pub(super) label: String,
    /// Whether it is the chosen one.
    pub(super) chosen: bool,
}

/// The entries of both lists.
#[derive(Debug, Clone)]
pub(super) struct Choices {
    /// What a file may be.
    pub(super) from: Vec<Choice>,
    /// What is wanted.
    pub(super) to: Vec<Choice>,
}

impl Choices {
    /// The lists with what is chosen now.
    pub(super) fn new(translator: &Translator, from: &str, to: &str, language: Language) -> Self {
        let resources = resources(translator, language);
        let dfc = Text::new("Data Food Consortium, any version", "Data Food Consortium, toute version");
        let mut read = vec![Choice { name: "dfc".into(), label: dfc.to(language).into(), chosen: from == "dfc" }];
        read.extend(marked(&resources, from));
        let mut written: Vec<Choice> = DIALECTS
            .iter()
            .map(|name| Choice {
                name: name.to_string(),
                label: dialect(name).to(language).into(),
                chosen: *name == to,
            })
            .collect();
        written.extend(marked(&resources, to));
        Choices { from: read, to: written }
    }
}

/// Every resource of every platform with its title.
fn resources(translator: &Translator, language: Language) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for name in translator.platforms.names() {
        let Some(Ok(platform)) = translator.platforms.get(name) else { continue };
        for resource in &platform.resources {
            let label = format!("{} – {}", platform.title.to(language), resource.title.to(language));
            all.push((resource.full_name().to_string(), label));
        }
    }
    all
}

fn marked<'a>(resources: &'a [(String, String)], chosen: &'a str) -> impl Iterator<Item = Choice> + 'a {
    resources.iter().map(move |(name, label)| Choice {
        name: name.clone(),
        label: label.clone(),
        chosen: name == chosen,
    })
}

/// What a form is called: a dialect or a resource.
pub(super) fn title(translator: &Translator, form: &str, language: Language) -> String {
    let choices = Choices::new(translator, form, form, language);
    let found = choices.from.into_iter().chain(choices.to).find(|choice| choice.chosen);
    found.map_or_else(|| form.to_string(), |choice| choice.label)
}

fn dialect(name: &str) -> Text {
    match name {
        "dfc-1.16" => {
            Text::new("DFC 1.16, as platforms read it today", "DFC 1.16, comme les plateformes le lisent aujourd'hui")
        }
        "dfc-2.0" => Text::new("DFC 2.0", "DFC 2.0"),
        "fdc" => Text::new("DFC as the Food Data Collaboration writes it", "DFC à la façon de Food Data Collaboration"),
        "owl" => Text::new("DFC 2.0 to the letter of its ontology", "DFC 2.0 à la lettre de son ontologie"),
        "shared" => Text::new("Passerelle's own tree, nothing left out", "L'arbre de Passerelle, rien n'est omis"),
        "schema" => Text::new("schema.org", "schema.org"),
        other => Text::new(other.to_string(), other.to_string()),
    }
}
