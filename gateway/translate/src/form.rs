//! Names of forms, and what they stand for.

use crate::output::Output;
use crate::recognise::recognise;
use crate::request::Translator;
use crate::unusable::Unusable;
use passerelle_lens::Lens;
use passerelle_model::dialect::Dialect;
use passerelle_model::loss::Text;
use passerelle_platforms::{Carrier, Platform, Resource};

/// A resource with its platform and lens.
pub(crate) type OfPlatform<'t> = (&'t Platform, &'t Resource, &'t Lens);

/// What the input is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum From<'t> {
    /// Linked data in any DFC dialect.
    Dfc,
    /// A resource of a platform.
    Resource(OfPlatform<'t>),
}

/// What the output is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum To<'t> {
    /// Linked data in one dialect and syntax.
    Dialect(&'static Dialect, Output),
    /// A resource of a platform.
    Resource(OfPlatform<'t>),
}

impl<'t> From<'t> {
    pub(crate) fn parse(
        translator: &'t Translator,
        name: &str,
        head: &[u8],
        file_name: Option<&str>,
    ) -> Result<Self, Unusable> {
        if name == "dfc" || Dialect::named(name).is_some() {
            return Ok(From::Dfc);
        }
        if name == "auto" || translator.platforms.names().any(|platform| platform == name) {
            let found = recognise(translator, head, file_name);
            let fits = found.iter().find(|f| name == "auto" || f.form.split('/').next() == Some(name));
            return match fits {
                Some(found) => From::parse(translator, &found.form, head, file_name),
                None => Err(Unusable::Unrecognised { known: known_sources(translator) }),
            };
        }
        resource(translator, name)
            .map(From::Resource)
            .map_err(|error| error.unwrap_or_else(|| unknown(name, known_sources(translator))))
    }

    pub(crate) fn resource(&self) -> Option<OfPlatform<'t>> {
        match self {
            From::Dfc => None,
            From::Resource(resource) => Some(*resource),
        }
    }
}

impl<'t> To<'t> {
    pub(crate) fn parse(translator: &'t Translator, name: &str, output: Option<Output>) -> Result<Self, Unusable> {
        if let Some(dialect) = Dialect::named(name) {
            return match output.unwrap_or(Output::JsonLd) {
                Output::Json | Output::Csv => Err(Unusable::CannotWrite {
                    to: name.into(),
                    why: Text::new(
                        "a dialect is written as jsonld, turtle or nquads",
                        "un dialecte s'écrit en jsonld, turtle ou nquads",
                    ),
                }),
                syntax => Ok(To::Dialect(dialect, syntax)),
            };
        }
        let found = resource(translator, name)
            .map_err(|error| error.unwrap_or_else(|| unknown(name, known_targets(translator))))?;
        let own = match found.0.carrier(found.1) {
            Carrier::Json => Output::Json,
            Carrier::Csv(_) | Carrier::CsvByProfile { .. } => Output::Csv,
        };
        match output {
            Some(asked) if asked != own => Err(Unusable::CannotWrite {
                to: name.into(),
                why: Text::new(format!("it is written as {}", own.name()), format!("il s'écrit en {}", own.name())),
            }),
            _ => Ok(To::Resource(found)),
        }
    }

    pub(crate) fn resource(&self) -> Option<OfPlatform<'t>> {
        match self {
            To::Dialect(..) => None,
            To::Resource(resource) => Some(*resource),
        }
    }
}

/// The resource named `platform/resource`; `Err(None)` if there is no such name.
fn resource<'t>(translator: &'t Translator, name: &str) -> Result<OfPlatform<'t>, Option<Unusable>> {
    let (platform, resource) = name.split_once('/').ok_or(None)?;
    let platform = translator.platforms.get(platform).ok_or(None)?.map_err(|bad| Some(bad.into()))?;
    let resource = platform.resource(resource).filter(|_| !platform.linked_data).ok_or(None)?;
    let lens = resource.lens().map_err(|bad| Some(bad.into()))?;
    Ok((platform, resource, lens))
}

fn known_resources(translator: &Translator) -> impl Iterator<Item = String> {
    translator.platforms.names().flat_map(|name| match translator.platforms.get(name) {
        Some(Ok(platform)) => platform.resources.iter().map(|r| r.full_name().to_string()).collect::<Vec<_>>(),
        _ => Vec::new(),
    })
}

/// Every name that `from` can have.
pub(crate) fn known_sources(translator: &Translator) -> Vec<String> {
    ["auto", "dfc"].into_iter().map(str::to_string).chain(known_resources(translator)).collect()
}

/// Every name that `to` can have.
pub(crate) fn known_targets(translator: &Translator) -> Vec<String> {
    Dialect::names().iter().map(|name| (*name).to_string()).chain(known_resources(translator)).collect()
}

fn unknown(asked: &str, known: Vec<String>) -> Unusable {
    let nearest = known
        .iter()
        .map(|name| (strsim::jaro_winkler(asked, name), name))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(score, _)| *score > 0.7)
        .map(|(_, name)| name.clone());
    Unusable::UnknownForm { asked: asked.into(), nearest, known }
}
