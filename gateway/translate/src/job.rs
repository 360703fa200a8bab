//! A translation that can be carried out.

use crate::failure::Failure;
use crate::form::{From, To};
use crate::output::Output;
use passerelle_lens::Settings;
use passerelle_model::loss::{Report, Text};
use passerelle_platforms::{Carrier, csv};
use std::io::{BufWriter, Read, Write};

/// A checked request: run it on as many inputs as there are.
#[derive(Debug)]
pub struct Job<'t> {
    pub(crate) from: From<'t>,
    pub(crate) to: To<'t>,
    pub(crate) settings: Settings,
    pub(crate) original: Option<Vec<u8>>,
}

impl Job<'_> {
    /// Reads `input`, writes `out`, and returns the account of it. A list streams, and large linked data,
    /// which has to be joined, goes through a temporary file: memory hardly grows with the length.
    pub fn run(&self, input: &mut dyn Read, out: &mut dyn Write) -> Result<Report, Failure> {
        let mut out = BufWriter::with_capacity(1 << 16, out);
        let report = match (&self.from, &self.to, &self.original) {
            (From::Dfc, To::Resource(to), Some(original)) => self.fold(*to, original, input, &mut out)?,
            (From::Dfc, _, _) => self.translate_linked_data(input, &mut out)?,
            (From::Resource(from), _, _) => self.translate_items(*from, input, &mut out)?,
        };
        out.flush()?;
        Ok(report)
    }

    /// The same on an input that is in memory.
    pub fn run_slice(&self, mut input: &[u8], out: &mut dyn Write) -> Result<Report, Failure> {
        self.run(&mut input, out)
    }

    /// Name of the form the input is read as.
    pub fn from_name(&self) -> &str {
        match self.from {
            From::Dfc => "dfc",
            From::Resource((_, resource, _)) => resource.full_name(),
        }
    }

    /// Media type of the output.
    pub fn content_type(&self) -> &'static str {
        match self.to {
            To::Dialect(dialect, Output::JsonLd) if dialect.name() == "dfc-1.16" => "application/json",
            To::Dialect(dialect, Output::JsonLd) if dialect.name() == "dfc-2.0" => {
                "application/ld+json; profile=\"dfc-v2\""
            }
            To::Dialect(_, Output::Turtle) => "text/turtle",
            To::Dialect(_, Output::NQuads) => "application/n-quads",
            To::Dialect(..) => "application/ld+json",
            To::Resource((platform, resource, _)) => match platform.carrier(resource) {
                Carrier::Json => "application/json",
                _ => "text/csv; charset=utf-8",
            },
        }
    }
}

/// The profile of a CSV file.
pub(crate) fn profile_of<'p>(carrier: &Carrier<'p>, settings: &Settings) -> Result<&'p csv::Profile, Failure> {
    let wanted = |detail: Text| Failure::Unreadable {
        at: None,
        detail,
        next: Text::new("Give one of the profiles there are.", "Donnez l'un des profils existants."),
    };
    match carrier {
        Carrier::Csv(profile) => Ok(profile),
        Carrier::CsvByProfile { setting, profiles } => {
            let name = settings.get(setting).unwrap_or_default();
            profiles.get(name).ok_or_else(|| {
                let known = profiles.keys().map(|k| format!("`{k}`")).collect::<Vec<_>>().join(", ");
                wanted(Text::new(
                    format!("`{name}` is not a profile; there are {known}"),
                    format!("`{name}` n'est pas un profil ; il y a {known}"),
                ))
            })
        }
        Carrier::Json => Err(wanted(Text::new("this resource is JSON", "cette ressource est en JSON"))),
    }
}
