//! The keys file. A header with the version of the format and the secret that person
//! names are digested with, then a line for each person; each line ends with a checksum:
//!
//! ```text
//! passerelle-keys 1 SECRET CHECKSUM
//! PERSON KEY SALT CHECKSUM
//! ```
//!
//! Lines are only appended, and are on the disk before a commit that needs them. So the
//! end of a last line that a crash cut off can be dropped; any other damage is an error.

use super::{Pair, PersonKey, fresh};
use crate::StoreError;
use crate::error::file as disk;
use passerelle_model::loss::Text;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

const FORMAT: &str = "passerelle-keys 1";

type Read3 = (KeyFile, Zeroizing<[u8; 32]>, HashMap<PersonKey, Pair>);

/// What a look at the file found.
pub(crate) struct Inspected {
    /// Persons in it.
    pub(crate) persons: HashMap<PersonKey, Pair>,
    /// Whether the last line is cut off.
    pub(crate) torn: bool,
}

pub(super) struct KeyFile {
    path: PathBuf,
    file: File,
    /// Where the next line goes.
    end: u64,
}

struct Parsed {
    secret: Zeroizing<[u8; 32]>,
    persons: HashMap<PersonKey, Pair>,
    /// Length of what is whole.
    end: u64,
    torn: bool,
}

impl KeyFile {
    pub(super) fn open(path: &Path, random: &SystemRandom) -> Result<Read3, StoreError> {
        let place = path.display().to_string();
        let text = match read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let secret = fresh::<32>(random)?;
                let header = line(&format!("{FORMAT} {}", &*hex(secret.as_ref())));
                replace(path, header.as_bytes()).map_err(|error| disk(&error, &place))?;
                header
            }
            Err(error) => return Err(disk(&error, &place)),
        };
        let parsed = parse(&text, &place)?;
        if parsed.torn {
            tracing::warn!(
                file = place,
                "the last line of the keys file was cut off by a crash and is dropped; nothing that is kept needs it"
            );
        }
        let file = OpenOptions::new().write(true).open(path).map_err(|error| disk(&error, &place))?;
        Ok((KeyFile { path: path.to_path_buf(), file, end: parsed.end }, parsed.secret, parsed.persons))
    }

    pub(super) fn inspect(path: &Path) -> Result<Inspected, StoreError> {
        let place = path.display().to_string();
        let text = read(path).map_err(|error| disk(&error, &place))?;
        let parsed = parse(&text, &place)?;
        Ok(Inspected { persons: parsed.persons, torn: parsed.torn })
    }

    pub(super) fn append(&mut self, person: PersonKey, pair: &Pair) -> Result<(), StoreError> {
        let text = person_line(person, pair);
        let written = (|| {
            // What a crash or a full disk cut off last time goes first.
            self.file.set_len(self.end)?;
            self.file.seek(SeekFrom::Start(self.end))?;
            self.file.write_all(text.as_bytes())?;
            self.file.sync_data()
        })();
        written.map_err(|error| disk(&error, &self.path.display().to_string()))?;
        self.end += text.len() as u64;
        Ok(())
    }

    pub(super) fn erase(&mut self, person: PersonKey) -> Result<(), StoreError> {
        let place = self.path.display().to_string();
        let failed = |error: std::io::Error| disk(&error, &place);
        let text = read(&self.path).map_err(failed)?;
        let whole = parse(&text, &place)?.end as usize;
        let prefix = Zeroizing::new(format!("{} ", &*hex(&person.0)));
        let mut kept = Zeroizing::new(String::with_capacity(whole));
        for line in text[..whole].split_inclusive('\n').filter(|line| !line.starts_with(prefix.as_str())) {
            kept.push_str(line);
        }
        replace(&self.path, kept.as_bytes()).map_err(failed)?;
        self.file = OpenOptions::new().write(true).open(&self.path).map_err(failed)?;
        self.end = kept.len() as u64;
        Ok(())
    }

    pub(super) fn copy(&mut self, to: &Path) -> Result<(), StoreError> {
        let text = read(&self.path).map_err(|error| disk(&error, &self.path.display().to_string()))?;
        replace(to, &text.as_bytes()[..self.end as usize]).map_err(|error| disk(&error, &to.display().to_string()))
    }
}

fn read(path: &Path) -> std::io::Result<Zeroizing<String>> {
    let mut bytes = Zeroizing::new(Vec::new());
    File::open(path)?.read_to_end(&mut bytes)?;
    // Bytes that are no text are damage, which the checksum of the line finds.
    Ok(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()))
}

/// Writes a file whole or not at all.
fn replace(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let new = path.with_extension("new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&new, path)?;
    match path.parent() {
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

fn parse(text: &str, place: &str) -> Result<Parsed, StoreError> {
    let mut parsed = Parsed { secret: Zeroizing::new([0; 32]), persons: HashMap::new(), end: 0, torn: false };
    for (number, raw) in text.split_inclusive('\n').enumerate() {
        let Some(row) = raw.strip_suffix('\n') else {
            parsed.torn = number > 0;
            break;
        };
        let sound = row.rsplit_once(' ').filter(|(said, sum)| *sum == checksum(said)).map(|(said, _)| said);
        let read = sound.and_then(|said| match number {
            0 => said.strip_prefix(FORMAT).and_then(|rest| unhex(rest.trim_start())).map(|secret| {
                parsed.secret = Zeroizing::new(secret);
            }),
            _ => {
                let mut words = said.split(' ');
                let person = PersonKey(unhex(words.next()?)?);
                let key = Zeroizing::new(unhex(words.next()?)?);
                let salt = Zeroizing::new(unhex(words.next()?)?);
                parsed.persons.insert(person, Pair { key, salt });
                Some(())
            }
        });
        if read.is_none() {
            return Err(damaged(place, number + 1));
        }
        parsed.end += raw.len() as u64;
    }
    match parsed.end {
        0 => Err(damaged(place, 1)),
        _ => Ok(parsed),
    }
}

fn damaged(place: &str, line: usize) -> StoreError {
    let (wanted, voulu) = match line {
        1 => ("the header with version and secret", "l'en-tête avec version et secret"),
        _ => ("a person, a key, a salt and their checksum", "une personne, une clé, un sel et leur somme de contrôle"),
    };
    StoreError::Keys(Text::new(
        format!(
            "{place}, line {line}: {wanted} should be here, and something else is; nothing was changed: put the file of the last good copy in its place"
        ),
        format!(
            "{place}, ligne {line} : {voulu} devrait se trouver ici, et c'est autre chose ; rien n'a été changé : remettez le fichier de la dernière bonne copie"
        ),
    ))
}

fn person_line(person: PersonKey, pair: &Pair) -> Zeroizing<String> {
    line(&Zeroizing::new(format!("{} {} {}", &*hex(&person.0), &*hex(pair.key.as_ref()), &*hex(pair.salt.as_ref()))))
}

fn line(said: &str) -> Zeroizing<String> {
    Zeroizing::new(format!("{said} {}\n", checksum(said)))
}

fn checksum(said: &str) -> String {
    hex(&digest(&SHA256, said.as_bytes()).as_ref()[..4]).to_string()
}

fn hex(bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(bytes.len() * 2));
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let bytes = text.as_bytes();
    let mut out = [0; N];
    if bytes.len() != N * 2 {
        return None;
    }
    for (byte, pair) in out.iter_mut().zip(bytes.chunks_exact(2)) {
        let digit = |at: usize| (pair[at] as char).to_digit(16);
        *byte = (digit(0)? * 16 + digit(1)?) as u8;
    }
    Some(out)
}
