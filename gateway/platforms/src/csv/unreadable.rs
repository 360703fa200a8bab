//! Failures of a whole file, in words.

use super::profile::listed;
use super::record::Fault;
use super::words;
use passerelle_model::loss::{Refusal, Text};

/// Why a file as a whole cannot be read under a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// No header line.
    Empty,
    /// A workbook (`.xlsx`, `.ods`), not a CSV file.
    Workbook,
    /// UTF-16 text.
    Utf16,
    /// Columns are missing.
    Header {
        /// The headings that are there.
        found: Vec<String>,
        /// The columns that are not.
        missing: Vec<Missing>,
        /// The separator under which this was read.
        separator: u8,
    },
    /// Two headings mean one column.
    Twice {
        /// The first.
        first: String,
        /// The other.
        second: String,
    },
    /// Columns that are known by position are too few or too many.
    Width {
        /// How many there are.
        found: usize,
        /// Fewest wanted.
        least: usize,
        /// Most wanted.
        most: usize,
        /// The separator under which this was read.
        separator: u8,
    },
    /// The header fits, but under another separator than the profile's.
    Separator {
        /// The one that fits.
        found: u8,
        /// The profile's.
        wanted: u8,
    },
    /// The header fits equally well under several separators.
    Ambiguous {
        /// Those separators.
        separators: Vec<u8>,
    },
    /// A heading has bytes that mean nothing.
    Undecodable {
        /// Its line.
        line: u64,
        /// The first such byte.
        byte: u8,
        /// The encoding it was read in.
        encoding: &'static str,
    },
    /// The header line is no CSV record.
    #[doc(hidden)]
    #[expect(private_interfaces, reason = "the fault is only shown in words")]
    Broken { line: u64, fault: Fault },
}

/// A column that is not in the header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The headings it may have.
    pub wanted: Vec<String>,
    /// An unknown heading that looks like one of them.
    pub nearest: Option<String>,
}

impl Missing {
    fn text(&self) -> Text {
        let wanted = listed(&self.wanted[..1]);
        match &self.nearest {
            Some(near) => Text::new(
                format!("{wanted} (is `{near}` meant for it?)"),
                format!("{wanted} (« {near} » en tient-il lieu ?)"),
            ),
            None => Text::new(wanted.clone(), wanted),
        }
    }
}

impl Unreadable {
    /// What was found and what was wanted.
    pub fn text(&self) -> Text {
        match self {
            Unreadable::Empty => {
                Text::new("there is no header line in the file", "le fichier n'a pas de ligne d'en-têtes")
            }
            Unreadable::Workbook => Text::new(
                "this is a workbook (.xlsx or .ods), not a CSV file",
                "c'est un classeur (.xlsx ou .ods), pas un fichier CSV",
            ),
            Unreadable::Utf16 => Text::new("the file is UTF-16 text", "le fichier est du texte UTF-16"),
            Unreadable::Header { found, missing, separator } => {
                let mark = words::mark(*separator);
                let found = listed(found);
                let texts: Vec<Text> = missing.iter().map(Missing::text).collect();
                let en: Vec<&str> = texts.iter().map(|t| &*t.en).collect();
                let fr: Vec<&str> = texts.iter().map(|t| &*t.fr).collect();
                if missing.is_empty() {
                    return Text::new(
                        format!("no column is known; separated by {mark}, the header has {found}"),
                        format!("aucune colonne n'est connue ; séparé par {mark}, l'en-tête contient {found}"),
                    );
                }
                Text::new(
                    format!("columns are missing: {}; separated by {mark}, the header has {found}", en.join(", ")),
                    format!(
                        "il manque des colonnes : {} ; séparé par {mark}, l'en-tête contient {found}",
                        fr.join(", ")
                    ),
                )
            }
            Unreadable::Twice { first, second } => Text::new(
                format!("the headings `{first}` and `{second}` mean the same column"),
                format!("les en-têtes « {first} » et « {second} » désignent la même colonne"),
            ),
            Unreadable::Width { found, least, most, separator } => {
                let mark = words::mark(*separator);
                let wanted = if least == most { format!("{most}") } else { format!("{least}–{most}") };
                Text::new(
                    format!("{wanted} columns are wanted; separated by {mark}, the header has {found}"),
                    format!("{wanted} colonnes sont attendues ; séparé par {mark}, l'en-tête en a {found}"),
                )
            }
            Unreadable::Separator { found, wanted } => {
                let (found, wanted) = (words::mark(*found), words::mark(*wanted));
                Text::new(
                    format!("the columns are separated by {found}; this profile wants {wanted}"),
                    format!("les colonnes sont séparées par {found} ; ce profil attend {wanted}"),
                )
            }
            Unreadable::Ambiguous { separators } => {
                let marks = separators.iter().map(|mark| words::mark(*mark)).collect::<Vec<_>>().join(", ");
                Text::new(
                    format!("the header can be read with several separators: {marks}"),
                    format!("l'en-tête peut se lire avec plusieurs séparateurs : {marks}"),
                )
            }
            Unreadable::Undecodable { line, byte, encoding } => Text::new(
                format!("line {line}: the byte 0x{byte:02X} means nothing in {encoding}"),
                format!("ligne {line} : l'octet 0x{byte:02X} ne veut rien dire en {encoding}"),
            ),
            Unreadable::Broken { line, fault } => {
                let fault = words::fault(*fault);
                Text::new(
                    format!("line {line}, the header: {}", fault.en),
                    format!("ligne {line}, l'en-tête : {}", fault.fr),
                )
            }
        }
    }

    /// What to do about it.
    pub fn next(&self) -> Text {
        match self {
            Unreadable::Workbook | Unreadable::Utf16 | Unreadable::Undecodable { .. } => Text::new(
                "save it as CSV, encoding UTF-8, and send it again",
                "l'enregistrer en CSV, encodage UTF-8, puis le renvoyer",
            ),
            Unreadable::Separator { .. } => Text::new(
                "save the file with that separator, or choose another profile",
                "enregistrer le fichier avec ce séparateur, ou choisir un autre profil",
            ),
            Unreadable::Ambiguous { .. } => {
                Text::new("choose a profile that names its separator", "choisir un profil qui nomme son séparateur")
            }
            _ => Text::new(
                "correct the header line, or choose the profile of the software that wrote the file",
                "corriger la ligne d'en-têtes, ou choisir le profil du logiciel qui a écrit le fichier",
            ),
        }
    }

    /// The same as a refusal, for callers who read a file row by row.
    pub fn refusal(&self) -> Refusal {
        Refusal { at: "/header".into(), detail: self.text(), rule: None, next: self.next() }
    }
}
