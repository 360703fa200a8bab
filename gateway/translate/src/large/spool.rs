//! Where an input is kept: in memory if it is small, else in a file without a name that is
//! gone when nobody reads it any more.

use super::Sizes;
use crate::failure::Failure;
use passerelle_model::loss::Text;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};

/// An input that has been taken in.
pub(crate) enum Intake {
    /// All of it.
    Small(Vec<u8>),
    /// Kept in a file.
    Large(Spool),
}

/// An input in a file.
pub(crate) struct Spool {
    file: File,
}

impl Intake {
    pub(crate) fn take(input: &mut dyn Read, sizes: &Sizes) -> Result<Intake, Failure> {
        let mut text = Vec::new();
        let enough = sizes.input as u64 + 1;
        (&mut *input).take(enough).read_to_end(&mut text)?;
        if (text.len() as u64) < enough {
            return Ok(Intake::Small(text));
        }
        if !crate::from_dfc::is_json(&text) {
            return Err(too_large(
                sizes.input,
                "Turtle and other texts that are not JSON",
                "le Turtle et les autres textes qui ne sont pas du JSON",
                Text::new(
                    "Send it in smaller parts, or as JSON-LD with a flat `@graph`, which may be of any size.",
                    "Envoyez-le en plus petites parties, ou en JSON-LD avec un `@graph` plat, qui peut avoir toute taille.",
                ),
            ));
        }
        let mut file = tempfile::tempfile()?;
        file.write_all(&text)?;
        drop(text);
        std::io::copy(input, &mut file)?;
        Ok(Intake::Large(Spool { file }))
    }
}

impl Spool {
    /// The input from its beginning.
    pub(crate) fn read_again(&self) -> Result<impl Read + '_, Failure> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    }

    /// Adds some of the bytes of the input to a text.
    pub(crate) fn read(&self, from: u64, to: u64, text: &mut Vec<u8>) -> Result<(), Failure> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(from))?;
        let start = text.len();
        text.resize(start + (to - from) as usize, 0);
        file.read_exact(&mut text[start..])?;
        Ok(())
    }
}

/// The whole of an input whose edits are folded into an original.
pub(crate) fn whole(input: &mut dyn Read, sizes: &Sizes) -> Result<Vec<u8>, Failure> {
    let most = sizes.edits;
    let mut text = Vec::new();
    input.take(most as u64 + 1).read_to_end(&mut text)?;
    if text.len() <= most {
        return Ok(text);
    }
    Err(too_large(
        most,
        "edits that are folded into an original",
        "les modifications à reporter dans un original",
        Text::new(
            "Send only the nodes that were edited, or several parts one after the other.",
            "N'envoyez que les nœuds modifiés, ou plusieurs parties l'une après l'autre.",
        ),
    ))
}

pub(super) fn too_large(most: usize, en: &str, fr: &str, next: Text) -> Failure {
    let most = most >> 20;
    Failure::Unreadable {
        at: None,
        detail: Text::new(
            format!("{en} are read up to {most} MB, and this is more"),
            format!("{fr} sont lus jusqu'à {most} Mo, et ceci les dépasse"),
        ),
        next,
    }
}
