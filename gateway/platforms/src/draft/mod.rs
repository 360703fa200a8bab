//! A platform folder drafted from one sample of its data: schema, lens, settings and
//! page. It maps what names and values show beyond doubt, keeps the rest for the
//! platform alone, and names what a person has to decide.

mod guess;
mod lens;
mod page;
mod platform;
mod sample;
mod schema;
mod word;

use passerelle_model::loss::Text;
pub use sample::NoDraft;
use sample::Sample;

/// A drafted folder.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Name of the platform.
    pub platform: String,
    /// Name of its resource, after the file.
    pub resource: String,
    /// Paths in the folder with their text; the page is still to come.
    pub files: Vec<(String, String)>,
    /// Path in the folder where the sample belongs.
    pub sample: String,
    /// What a person has to decide.
    pub notes: Vec<Text>,
    /// Settings with which the sample translates.
    pub settings: String,
    /// The first item, as the lens sees it.
    pub item: String,
}

/// Drafts the folder of a platform from a file of its data.
pub fn draft(platform: &str, file_name: &str, bytes: &[u8]) -> Result<Draft, NoDraft> {
    if !is_name(platform) {
        return Err(NoDraft::BadName(platform.to_string()));
    }
    let sample = Sample::read(file_name, bytes)?;
    let resource = resource_name(file_name);
    let guess = guess::of(&sample, &resource);
    let files = vec![
        ("platform.toml".to_string(), platform::text(platform, &resource, &sample, &guess)),
        (format!("{resource}.schema.json"), schema::text(&resource, &sample)),
        (format!("{resource}.lens.toml"), lens::text(&resource, &sample, &guess)),
    ];
    Ok(Draft {
        platform: platform.into(),
        sample: format!("samples/{resource}/{resource}.{}", if sample.table.is_some() { "csv" } else { "json" }),
        item: sample.items[0].to_pretty(),
        settings: platform::example_settings(platform, &guess),
        notes: guess.notes,
        resource,
        files,
    })
}

impl Draft {
    /// The page of the resource, with what its first item becomes.
    pub fn page(&self, shared: &str) -> String {
        page::text(self, shared)
    }
}

/// Small letters, digits and hyphens, as the names of folders are.
fn is_name(name: &str) -> bool {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !name.is_empty() && name.bytes().all(fine) && !name.starts_with('-')
}

/// `My Boxes (2).json` as `my-boxes-2`.
fn resource_name(file_name: &str) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    let name = word::parts(stem).join("-");
    if name.is_empty() { "items".into() } else { name }
}

#[cfg(test)]
mod tests;
