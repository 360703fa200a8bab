//! What one translation is asked to do, from names and values: the query of an
//! address, the fields of a form. Names that are not ours are settings.

use crate::http::{Kind, Problem};
use crate::translation::{Output, Request, SettingSpec, Settings, Text, Translator, Unusable};
use axum::extract::Query;
use axum::http::Uri;

/// Bytes that are enough to recognise a file.
pub const HEAD: usize = 64 << 10;

/// One translation as asked for.
#[derive(Debug, Clone, Default)]
pub struct Ask {
    /// Form of the input; `auto` or empty: to be recognised.
    pub from: String,
    /// Form of the output; empty: what fits the input.
    pub to: String,
    /// Whether the report comes inside the answer.
    pub inline: bool,
    /// Way of writing, where the target has several.
    pub output: Option<Output>,
    /// Name of the file, which helps to recognise it.
    pub file_name: Option<String>,
    /// Original that an edited document is folded into.
    pub original: Option<Vec<u8>>,
    /// Settings as given, in the order given; empty values are no settings.
    pub settings: Vec<(String, String)>,
}

impl Ask {
    /// What the query of an address asks.
    pub fn of_query(uri: &Uri) -> Result<Self, Problem> {
        let Query(pairs) = Query::<Vec<(String, String)>>::try_from_uri(uri).map_err(|error| {
            let detail = Text::new(
                format!("The query of the address cannot be read: {error}"),
                format!("La requête de l'adresse est illisible : {error}"),
            );
            Problem::new(Kind::BadRequest, detail)
        })?;
        let mut ask = Ask::default();
        for (name, value) in pairs {
            ask.take(&name, value)?;
        }
        Ok(ask)
    }

    /// Takes one name and value in.
    pub fn take(&mut self, name: &str, value: String) -> Result<(), Problem> {
        match name {
            "from" => self.from = value,
            "to" => self.to = value,
            "report" => match value.as_str() {
                "inline" => self.inline = true,
                "" => {}
                _ => return Err(unknown_value("report", &value, "inline")),
            },
            "out" if value.is_empty() => self.output = None,
            "out" => {
                self.output = Some(
                    Output::named(&value)
                        .ok_or_else(|| unknown_value("out", &value, "jsonld, turtle, nquads, json, csv"))?,
                );
            }
            "name" => self.file_name = Some(value).filter(|name| !name.is_empty()),
            "settings" => {
                let given = Settings::parse(&value)?;
                self.settings.extend(given.iter().map(|(name, value)| (name.to_string(), value.to_string())));
            }
            "lang" => {}
            _ if value.trim().is_empty() => {}
            _ => self.settings.push((name.to_string(), value.trim().to_string())),
        }
        Ok(())
    }

    /// The request for the library; `head` is the beginning of the input.
    pub fn request(&self, translator: &Translator, head: &[u8]) -> Result<Request, Problem> {
        let from = match self.from.as_str() {
            "" | "auto" => recognised(translator, head, self.file_name.as_deref())?,
            form => form.to_string(),
        };
        let to = if self.to.is_empty() { fitting_target(&from).to_string() } else { self.to.clone() };
        let settings = Settings::from_pairs(self.pairs(translator, [&from, &to]))?;
        Ok(Request {
            from,
            to,
            settings,
            original: self.original.clone(),
            output: self.output,
            file_name: self.file_name.clone(),
        })
    }
}

impl Ask {
    /// The settings, tables taken apart: `tax_rates` with `1 = 5.5, 2 = 20` is `tax_rates.1` and `tax_rates.2`.
    fn pairs(&self, translator: &Translator, forms: [&str; 2]) -> Vec<(String, String)> {
        let is_table = |name: &str| {
            forms
                .iter()
                .any(|form| specs(translator, form).iter().any(|spec| spec.name == name && spec.kind == "table"))
        };
        let mut pairs = Vec::with_capacity(self.settings.len());
        for (name, value) in &self.settings {
            if !is_table(name) {
                pairs.push((name.clone(), value.clone()));
                continue;
            }
            for row in value.split([',', ';', '\n']) {
                if let Some((key, value)) = row.split_once('=') {
                    pairs.push((
                        format!("{name}.{}", key.trim().trim_matches('"')),
                        value.trim().trim_matches('"').into(),
                    ));
                }
            }
        }
        pairs
    }
}

/// The settings that the platform of a form takes.
pub fn specs<'t>(translator: &'t Translator, form: &str) -> &'t [SettingSpec] {
    let name = form.split('/').next().unwrap_or_default();
    match translator.platforms.get(name) {
        Some(Ok(platform)) => &platform.settings,
        _ => &[],
    }
}

/// The form that a file most likely has.
fn recognised(translator: &Translator, head: &[u8], name: Option<&str>) -> Result<String, Problem> {
    let best = translator.recognise(head, name).into_iter().next();
    best.map(|recognised| recognised.form).ok_or_else(|| {
        let known = known_forms(translator);
        Problem::from(Unusable::Unrecognised { known })
    })
}

/// The target that a reader of this form most likely wants.
pub fn fitting_target(from: &str) -> &'static str {
    if from == "dfc" { "dfc-2.0" } else { "dfc-1.16" }
}

/// Every name that `from` takes, `auto` left aside.
pub fn known_forms(translator: &Translator) -> Vec<String> {
    let mut known = vec!["dfc".to_string()];
    for name in translator.platforms.names() {
        if let Some(Ok(platform)) = translator.platforms.get(name) {
            known.extend(platform.resources.iter().map(|resource| resource.full_name().to_string()));
        }
    }
    known
}

/// The dialects that a document can be written in, oldest first.
pub const DIALECTS: [&str; 6] = ["dfc-1.16", "dfc-2.0", "fdc", "owl", "shared", "schema"];

fn unknown_value(name: &str, found: &str, wanted: &str) -> Problem {
    let detail = Text::new(
        format!("`{name}` is `{found}`; wanted: {wanted}"),
        format!("`{name}` vaut `{found}` ; attendu : {wanted}"),
    );
    Problem::new(Kind::BadRequest, detail)
}
