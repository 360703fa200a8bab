//! Rows to bytes, in the form of a profile or of the file that was read. A row
//! that the form cannot say is refused; a field that has no column is counted.

use super::cell;
use super::encoding::{BOM, Encoding};
use super::header::{Layout, Slot};
use super::key::{digest, inheritance, key_of, product_key};
use super::measure;
use super::profile::{Profile, listed};
use super::rows::{escaped, faulty, refusal};
use super::unsaid;
use super::words;
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Losses, Refusal, Text};
use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, Write};

/// What became of the rows that were given. Pointers count the rows given, from 0.
#[derive(Debug, Default)]
pub struct Written {
    /// Rows that were written.
    pub rows: u64,
    /// Fields that have no column, and white space that is trimmed.
    pub losses: Losses,
    /// Rows that were not written, and why.
    pub refusals: Vec<Refusal>,
}

/// Writes rows one after the other.
pub struct Writer<'p, W: Write> {
    profile: &'p Profile,
    layout: Cow<'p, Layout>,
    out: ::csv::Writer<W>,
    given: u64,
    keys: HashMap<u128, u64>,
    products: HashMap<u128, u64>,
    above: Option<Object<'static>>,
    written: Written,
}

impl Profile {
    /// Writes rows as this profile does.
    pub fn write<'j, W: Write>(&self, rows: impl IntoIterator<Item = &'j Json<'j>>, out: W) -> io::Result<Written> {
        self.write_as(&Layout::of(self), rows, out)
    }

    /// Writes rows in the form of a file that was read.
    pub fn write_as<'j, W: Write>(
        &self,
        layout: &Layout,
        rows: impl IntoIterator<Item = &'j Json<'j>>,
        out: W,
    ) -> io::Result<Written> {
        let mut writer = Writer::new(self, Cow::Borrowed(layout), out)?;
        for row in rows {
            writer.row(row)?;
        }
        writer.finish()
    }

    /// Begins a file as this profile writes it.
    pub fn writer<W: Write>(&self, out: W) -> io::Result<Writer<'_, W>> {
        Writer::new(self, Cow::Owned(Layout::of(self)), out)
    }
}

impl<'p, W: Write> Writer<'p, W> {
    fn new(profile: &'p Profile, layout: Cow<'p, Layout>, mut out: W) -> io::Result<Self> {
        if layout.encoding == Encoding::Utf8Bom {
            out.write_all(BOM)?;
        }
        let end: &[u8] = if layout.crlf { b"\r\n" } else { b"\n" };
        for line in &layout.above {
            out.write_all(line)?;
            out.write_all(end)?;
        }
        let mut header = records(profile, &layout, ::csv::QuoteStyle::Necessary, Vec::new());
        header.write_record(layout.headings.iter().map(|heading| match layout.encoding.encode(heading) {
            Ok(bytes) => bytes,
            Err(_) => Cow::Borrowed(heading.as_bytes()),
        }))?;
        out.write_all(&header.into_inner().map_err(|error| error.into_error())?)?;
        Ok(Writer::after(profile, layout, out, HashMap::new(), HashMap::new()))
    }

    /// Goes on after rows that are there: their keys and products are taken.
    pub(super) fn after(
        profile: &'p Profile,
        layout: Cow<'p, Layout>,
        out: W,
        keys: HashMap<u128, u64>,
        products: HashMap<u128, u64>,
    ) -> Self {
        let out = records(profile, &layout, style(profile), out);
        Writer { profile, layout, out, given: 0, keys, products, above: None, written: Written::default() }
    }

    /// Writes one row, or counts it as refused.
    pub fn row(&mut self, row: &Json<'_>) -> io::Result<()> {
        let number = self.given;
        self.given += 1;
        let pointer = format!("/rows/{number}");
        let Some(object) = row.as_object() else {
            let kind = row.kind();
            self.written.refusals.push(*refusal(
                pointer,
                Text::new(format!("a row is an object, not {kind}"), "une ligne est un objet"),
                Text::new("give an object of fields", "donner un objet de champs"),
            ));
            return Ok(());
        };
        match self.cells(object, &pointer, number) {
            Ok(cells) => {
                self.out.write_record(&cells)?;
                self.written.rows += 1;
                unsaid::count(self.profile, &self.layout, object, &pointer, &mut self.written.losses);
            }
            Err(refusal) => self.written.refusals.push(*refusal),
        }
        Ok(())
    }

    /// Ends the file.
    pub fn finish(mut self) -> io::Result<Written> {
        self.out.flush()?;
        Ok(self.written)
    }

    fn cells(&mut self, row: &Object<'_>, pointer: &str, number: u64) -> Result<Vec<Vec<u8>>, Box<Refusal>> {
        let (profile, layout) = (self.profile, &self.layout);
        let at = |field: &str| format!("{pointer}/{}", escaped(field));
        let native = native(profile, row, &at)?;
        let row = native.as_ref();
        let key = key_of(profile, row).ok_or_else(|| {
            let fields = listed(profile.key.iter().map(|fields| &fields[0]));
            refusal(pointer.to_string(), words::no_key(&fields), words::no_key_next())
        })?;
        if let Some(first) = self.keys.get(&digest(&key)) {
            return Err(refusal(pointer.to_string(), words::twice(&key, *first), words::twice_next()));
        }
        let product = profile.continuation.as_ref().map(|_| inheritance(profile, row));
        let continues = product.is_some() && product == self.above;
        let mut begun = None;
        if let Some(product) = product.as_ref().filter(|_| !continues) {
            let (digest, name, field) = product_key(profile, product);
            if let Some(first) = self.products.get(&digest) {
                return Err(refusal(at(&field), words::twice(&name, *first), apart_next()));
            }
            begun = Some(digest);
        }
        let cells = layout.slots.iter().map(|slot| match slot {
            Slot::Column(index) if continues && profile.columns[*index].inherit => Ok(Vec::new()),
            slot => cell_bytes(profile, layout, slot, row, &at),
        });
        let cells = cells.collect::<Result<_, _>>()?;
        self.keys.insert(digest(&key), number);
        if let Some(digest) = begun {
            self.products.insert(digest, number);
        }
        self.above = product;
        Ok(cells)
    }
}

/// How values are quoted.
pub(super) fn style(profile: &Profile) -> ::csv::QuoteStyle {
    if profile.quote_values { ::csv::QuoteStyle::Always } else { ::csv::QuoteStyle::Necessary }
}

/// The row with its native measures; a constant that says something else is refused.
pub(super) fn native<'r, 'j>(
    profile: &Profile,
    row: &'r Object<'j>,
    at: &dyn Fn(&str) -> String,
) -> Result<Cow<'r, Object<'j>>, Box<Refusal>> {
    let mut native = Cow::Borrowed(row);
    if let Some(rule) = &profile.measure {
        let changed = measure::write(profile, rule, row).map_err(|(field, fault)| faulty(at(&field), fault))?;
        for (field, value) in changed {
            native.to_mut().set(field, value);
        }
    }
    for column in &profile.columns {
        if let Some(other) = column.otherwise.as_ref().filter(|_| native.get(&column.field).is_none_or(Json::is_null))
            && let Some(value) = native.get(other).cloned()
        {
            native.to_mut().set(column.field.clone(), value);
        }
    }
    for (field, constant) in &profile.constants {
        if let Some(value) = row.get(field).and_then(Json::as_lexeme).filter(|value| value != constant) {
            return Err(refusal(at(field), constant_is(field, value, constant), constant_next()));
        }
    }
    Ok(native)
}

/// The bytes of one cell.
pub(super) fn cell_bytes(
    profile: &Profile,
    layout: &Layout,
    slot: &Slot,
    row: &Object<'_>,
    at: &dyn Fn(&str) -> String,
) -> Result<Vec<u8>, Box<Refusal>> {
    let (field, text) = match slot {
        Slot::Column(index) => {
            let column = &profile.columns[*index];
            let text = cell::write(profile, column, row).map_err(|fault| faulty(at(&column.field), fault))?;
            (column.field.as_str(), text)
        }
        Slot::Extra(heading) => {
            (heading.as_str(), row.get(heading).and_then(Json::as_lexeme).unwrap_or("").to_string())
        }
        Slot::Nameless => ("", String::new()),
    };
    let text = if profile.trim { text.trim() } else { &text };
    let bytes = layout
        .encoding
        .encode(text)
        .map_err(|c| refusal(at(field), no_letter(c, layout.encoding.name()), words::undecodable_next()))?;
    Ok(bytes.into_owned())
}

/// A writer of records in the form of a file.
pub(super) fn records<W: Write>(
    profile: &Profile,
    layout: &Layout,
    style: ::csv::QuoteStyle,
    out: W,
) -> ::csv::Writer<W> {
    ::csv::WriterBuilder::new()
        .delimiter(layout.separator)
        .quote(profile.quote)
        .quote_style(style)
        .terminator(if layout.crlf { ::csv::Terminator::CRLF } else { ::csv::Terminator::Any(b'\n') })
        .flexible(true)
        .from_writer(out)
}

fn constant_is(field: &str, value: &str, constant: &str) -> Text {
    Text::new(
        format!("`{field}` is `{value}`, but every row of this form is `{constant}`"),
        format!("« {field} » vaut « {value} », mais toute ligne de cette forme vaut « {constant} »"),
    )
}

fn constant_next() -> Text {
    Text::new("convert the value, or choose another profile", "convertir la valeur, ou choisir un autre profil")
}

fn apart_next() -> Text {
    Text::new(
        "put the rows of one product one after the other, with the same product fields",
        "mettre les lignes d'un même produit à la suite, avec les mêmes champs de produit",
    )
}

fn no_letter(c: char, encoding: &str) -> Text {
    Text::new(format!("`{c}` cannot be written in {encoding}"), format!("« {c} » ne s'écrit pas en {encoding}"))
}
