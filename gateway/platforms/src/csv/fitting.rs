//! Which profiles a file fits: a guess to offer, never one to act on silently.

use super::header::Slot;
use super::profile::{HeaderForm, Profile};
use passerelle_model::loss::Text;

/// A profile under which a file's header can be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// Name of the profile.
    pub name: String,
    /// From 0 to 1: how much of the header it explains, and how much of it the header fills.
    pub score: f32,
    /// Why it was thought of.
    pub why: Text,
}

/// The profiles that fit the beginning of a file, best first.
pub fn fitting<'p>(profiles: impl IntoIterator<Item = (&'p str, &'p Profile)>, head: &[u8]) -> Vec<Fit> {
    let mut fits: Vec<Fit> = profiles.into_iter().filter_map(|(name, profile)| fit(name, profile, head)).collect();
    fits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.name.cmp(&b.name)));
    fits
}

fn fit(name: &str, profile: &Profile, head: &[u8]) -> Option<Fit> {
    let rows = profile.open(head).ok()?;
    let layout = rows.layout()?;
    let found = layout.slots.len();
    let known = layout.slots.iter().filter(|slot| matches!(slot, Slot::Column(_))).count();
    let explained = known as f32 / found as f32;
    let filled = known as f32 / profile.columns.len() as f32;
    match profile.header {
        HeaderForm::Names => Some(Fit {
            name: name.into(),
            score: explained * (0.5 + 0.5 * filled),
            why: Text::new(
                format!("{known} of {found} headings are known"),
                format!("{known} en-têtes sur {found} sont connus"),
            ),
        }),
        // Any file of that width has the right number of columns: its first row must also make sense.
        HeaderForm::Positions => {
            let (read, tried) =
                rows.take(5).fold((0, 0), |(read, tried), row| (read + usize::from(row.is_ok()), tried + 1));
            (read > 0).then(|| Fit {
                name: name.into(),
                score: 0.9 * filled * read as f32 / tried as f32,
                why: Text::new(
                    format!("{found} columns, and {read} of the first {tried} rows can be read"),
                    format!("{found} colonnes, et {read} des {tried} premières lignes se lisent"),
                ),
            })
        }
    }
}
