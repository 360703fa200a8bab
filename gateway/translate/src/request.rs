//! What is asked for.

use crate::form::{From, To};
use crate::job::Job;
use crate::output::Output;
use crate::unusable::Unusable;
use passerelle_lens::Settings;
use passerelle_platforms::{Carrier, Platforms, SettingSpec, csv};

/// Translates between all forms that its platforms and dialects make possible.
#[derive(Debug)]
pub struct Translator {
    /// The platforms it knows.
    pub platforms: Platforms,
}

/// One translation, as asked for.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// `dfc`, `auto`, a platform, or `platform/resource`.
    pub from: String,
    /// A dialect, or `platform/resource`.
    pub to: String,
    /// The account's settings.
    pub settings: Settings,
    /// What the platform holds now: the input is folded into it instead of making items anew.
    pub original: Option<Vec<u8>>,
    /// The syntax; without it the target's own.
    pub output: Option<Output>,
    /// Name of the file, which helps to recognise it.
    pub file_name: Option<String>,
}

impl Translator {
    /// Checks a request; what is wrong with the settings is told all at once. `head` is the beginning
    /// of the input, for `auto` and for guesses.
    pub fn plan(&self, request: &Request, head: &[u8]) -> Result<Job<'_>, Unusable> {
        let from = From::parse(self, &request.from, head, request.file_name.as_deref())?;
        let to = To::parse(self, &request.to, request.output)?;
        let settings = self.settings(&from, &to, request, head)?;
        Ok(Job { from, to, settings, original: request.original.clone() })
    }

    /// The settings, or every one that is missing with a ready line.
    fn settings(&self, from: &From<'_>, to: &To<'_>, request: &Request, head: &[u8]) -> Result<Settings, Unusable> {
        let text = String::from_utf8_lossy(head);
        let mut missing: Vec<(SettingSpec, Option<String>)> = Vec::new();
        let sides = [from.resource(), to.resource()];
        // What rows of a spreadsheet leave unsaid has to be known to read them, not to write new ones.
        let read = [true, request.original.is_some()];
        for ((platform, resource, lens), read) in
            sides.into_iter().zip(read).filter_map(|(side, read)| Some((side?, read)))
        {
            let by_profile = resource.profile_setting();
            let fitting = match platform.carrier(resource) {
                Carrier::CsvByProfile { profiles, .. } if read => {
                    let sample =
                        if from.resource().is_some() { head } else { request.original.as_deref().unwrap_or_default() };
                    csv::fitting(profiles.iter().map(|(name, profile)| (name.as_str(), profile)), sample)
                }
                _ => Vec::new(),
            };
            for spec in &platform.settings {
                let needed = lens.needs.contains(&spec.name.as_str())
                    || by_profile == Some(spec.name.as_str())
                    || (spec.required && read && by_profile.is_some());
                let fits =
                    || fitting.first().map(|fit| fit.name.clone()).filter(|_| by_profile == Some(spec.name.as_str()));
                let known = missing.iter().any(|(other, _)| other.name == spec.name);
                if needed && !known && !request.settings.has(&spec.name) {
                    missing.push((spec.clone(), fits().or_else(|| spec.guess(&text))));
                }
            }
        }
        for (_, _, lens) in sides.into_iter().flatten() {
            debug_assert!(
                lens.needs
                    .iter()
                    .all(|name| { request.settings.has(name) || missing.iter().any(|(spec, _)| spec.name == *name) })
            );
        }
        if missing.is_empty() {
            Ok(request.settings.clone())
        } else {
            Err(Unusable::missing(missing, &request.settings))
        }
    }
}
