//! The first lines: which separator, which columns. A header that does not fit is
//! one failure that says what was found, what is wanted and what comes nearest.

use super::encoding::Encoding;
use super::profile::{HeaderForm, Need, Profile, Separator, fold_heading};
use super::record::{Limits, Record, Records};
use super::unreadable::{Missing, Unreadable};

/// The separators that spreadsheets use.
const MARKS: [u8; 3] = [b',', b';', b'\t'];

/// What stands under one heading of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Slot {
    /// A column of the profile, by index.
    Column(usize),
    /// A column that the profile does not know; it keeps its own heading.
    Extra(String),
    /// No heading: only empty cells may stand here.
    Nameless,
}

/// The form a file has: what to keep when it is written again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    pub(super) encoding: Encoding,
    pub(super) separator: u8,
    pub(super) crlf: bool,
    /// Lines above the header line, as bytes.
    pub(super) above: Vec<Vec<u8>>,
    pub(super) headings: Vec<String>,
    pub(super) slots: Vec<Slot>,
}

impl Layout {
    /// The headings found, in order.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// The form in which a profile writes when nothing was read.
    pub fn of(profile: &Profile) -> Layout {
        let encode = |line: &String| {
            profile.encoding.encode(line).map_or_else(|_| line.clone().into_bytes(), |b| b.into_owned())
        };
        Layout {
            encoding: profile.encoding,
            separator: match profile.separator {
                Separator::Byte(byte) => byte,
                Separator::Auto => b';',
            },
            crlf: profile.crlf,
            above: profile.above.iter().map(encode).collect(),
            headings: profile.columns.iter().map(|column| column.headings[0].clone()).collect(),
            slots: (0..profile.columns.len()).map(Slot::Column).collect(),
        }
    }
}

/// Reads the first lines; the records that follow are data.
pub(super) fn open<'a>(
    profile: &Profile,
    bytes: &'a [u8],
    limits: Limits,
) -> Result<(Layout, Records<'a>), Unreadable> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(Unreadable::Workbook);
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(Unreadable::Utf16);
    }
    let (encoding, body) = profile.encoding.of(bytes);
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    match profile.separator {
        Separator::Byte(separator) => under(profile, encoding, body, separator, limits).map_err(|(error, _)| {
            let fits = |mark: &u8| *mark != separator && under(profile, encoding, body, *mark, limits).is_ok();
            match MARKS.into_iter().find(fits) {
                Some(found) => Unreadable::Separator { found, wanted: separator },
                None => error,
            }
        }),
        Separator::Auto => {
            let tried: Vec<_> =
                MARKS.into_iter().map(|mark| (mark, under(profile, encoding, body, mark, limits))).collect();
            let known = |found: &Layout| found.slots.iter().filter(|slot| matches!(slot, Slot::Column(_))).count();
            let best = tried.iter().filter_map(|(_, read)| read.as_ref().ok()).map(|(layout, _)| known(layout)).max();
            let fits: Vec<u8> = tried
                .iter()
                .filter(|(_, read)| read.as_ref().is_ok_and(|(layout, _)| Some(known(layout)) == best))
                .map(|(mark, _)| *mark)
                .collect();
            match fits[..] {
                [mark] => under(profile, encoding, body, mark, limits).map_err(|(error, _)| error),
                [] => Err(tried
                    .into_iter()
                    .filter_map(|(_, read)| read.err())
                    .max_by_key(|(_, known)| *known)
                    .map_or(Unreadable::Empty, |(error, _)| error)),
                _ => Err(Unreadable::Ambiguous { separators: fits }),
            }
        }
    }
}

/// Reads the first lines under one separator; a failure carries how many columns were known.
fn under<'a>(
    profile: &Profile,
    encoding: Encoding,
    body: &'a [u8],
    separator: u8,
    limits: Limits,
) -> Result<(Layout, Records<'a>), (Unreadable, usize)> {
    let mut records = Records::new(body, separator, profile.quote, limits);
    let crlf = records.crlf();
    let mut above = Vec::new();
    for _ in 0..profile.above.len() {
        above.push(records.skip_line().ok_or((Unreadable::Empty, 0))?.to_vec());
    }
    let record = loop {
        match records.next() {
            None => return Err((Unreadable::Empty, 0)),
            Some(Err(broken)) => return Err((Unreadable::Broken { line: broken.line, fault: broken.fault }, 0)),
            Some(Ok(record)) if record.is_blank() => {}
            Some(Ok(record)) => break record,
        }
    };
    let headings = headings(&record, encoding).map_err(|error| (error, 0))?;
    let slots = match profile.header {
        HeaderForm::Names => by_name(profile, &headings, separator)?,
        HeaderForm::Positions => by_position(profile, &headings, separator)?,
    };
    Ok((Layout { encoding, separator, crlf, above, headings, slots }, records))
}

fn headings(record: &Record<'_>, encoding: Encoding) -> Result<Vec<String>, Unreadable> {
    let decode = |bytes| encoding.decode(bytes).map(|text| text.into_owned());
    let found: Result<Vec<_>, _> = record.fields.iter().map(|bytes| decode(bytes)).collect();
    found.map_err(|byte| Unreadable::Undecodable { line: record.line, byte, encoding: encoding.name() })
}

fn by_name(profile: &Profile, headings: &[String], separator: u8) -> Result<Vec<Slot>, (Unreadable, usize)> {
    let folded: Vec<String> = headings.iter().map(|heading| fold_heading(heading)).collect();
    let mut slots = Vec::with_capacity(headings.len());
    for (at, heading) in folded.iter().enumerate() {
        let known = profile.columns.iter().position(|c| c.headings.iter().any(|name| fold_heading(name) == *heading));
        let slot = match known {
            _ if heading.is_empty() => Slot::Nameless,
            Some(column) => Slot::Column(column),
            None => Slot::Extra(headings[at].trim().to_string()),
        };
        let twice = slots.iter().position(|other| match (&slot, other) {
            (Slot::Extra(a), Slot::Extra(b)) => fold_heading(a) == fold_heading(b),
            (Slot::Column(a), Slot::Column(b)) => a == b,
            _ => false,
        });
        if let Some(first) = twice {
            let (first, second) = (headings[first].trim().into(), headings[at].trim().into());
            return Err((Unreadable::Twice { first, second }, 0));
        }
        slots.push(slot);
    }
    let missing: Vec<Missing> = profile
        .columns
        .iter()
        .enumerate()
        .filter(|(at, column)| column.need != Need::None && !slots.contains(&Slot::Column(*at)))
        .map(|(_, column)| Missing {
            nearest: nearest(&column.headings, headings, &slots),
            wanted: column.headings.clone(),
        })
        .collect();
    let known = slots.iter().filter(|slot| matches!(slot, Slot::Column(_))).count();
    if missing.is_empty() && known > 0 {
        return Ok(slots);
    }
    let found = headings.iter().map(|heading| heading.trim().to_string()).collect();
    Err((Unreadable::Header { found, missing, separator }, known))
}

/// The heading that nobody knows and that looks most like the one wanted.
fn nearest(wanted: &[String], headings: &[String], slots: &[Slot]) -> Option<String> {
    let unknown = headings.iter().zip(slots).filter(|(_, slot)| matches!(slot, Slot::Extra(_)));
    unknown
        .flat_map(|(heading, _)| {
            let alike =
                |name: &String| strsim::normalized_damerau_levenshtein(&fold_heading(name), &fold_heading(heading));
            wanted.iter().map(move |name| (alike(name), heading))
        })
        .filter(|(alike, _)| *alike > 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, heading)| heading.trim().to_string())
}

fn by_position(profile: &Profile, headings: &[String], separator: u8) -> Result<Vec<Slot>, (Unreadable, usize)> {
    let most = profile.columns.len();
    let least = profile.columns.iter().rposition(|column| column.need != Need::None).map_or(1, |last| last + 1);
    match headings.len() {
        width if (least..=most).contains(&width) => Ok((0..width).map(Slot::Column).collect()),
        found => Err((Unreadable::Width { found, least, most, separator }, 0)),
    }
}
