//! A file with some rows edited and others added. What was not edited is copied byte
//! for byte, refused rows and blank lines too; in an edited row, so is every cell
//! whose field still says the same.

use super::cell;
use super::encoding::{BOM, Encoding};
use super::header::{Layout, Slot};
use super::key::{digest, inheritance, key_of};
use super::profile::Profile;
use super::rows::{Rows, Step, escaped, faulty, refusal};
use super::unsaid;
use super::words;
use super::write::{Writer, Written, cell_bytes, native, records, style};
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Refusal, Text};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

impl Rows<'_> {
    /// Writes the file again. `edits` holds the new rows by the number in their pointer (`/rows/3`); an edit
    /// that the form cannot take is refused and its row stays as it was. `added` rows follow at the end.
    pub fn rewrite<'j, W: Write>(
        mut self,
        edits: &BTreeMap<u64, Json<'_>>,
        added: impl IntoIterator<Item = &'j Json<'j>>,
        mut out: W,
    ) -> io::Result<Written> {
        let Some((layout, records)) = self.opened.clone() else {
            let refusals = self.unreadable.iter().map(|error| error.refusal()).collect();
            return Ok(Written { refusals, ..Written::default() });
        };
        let (text, mut copied) = records.progress();
        let mut added = added.into_iter().peekable();
        let mut taken = self.clone();
        if !edits.is_empty() || added.peek().is_some() {
            while taken.step().is_some() {}
        }
        if layout.encoding == Encoding::Utf8Bom {
            out.write_all(BOM)?;
        }
        out.write_all(&text[..copied])?;
        let mut edited =
            Edited { profile: self.profile, layout: &layout, keys: taken.keys, written: Written::default() };
        let mut next = if edits.is_empty() { None } else { self.step() };
        while let Some(first) = next {
            let mut product = vec![first];
            next = self.step();
            while let Some(step) = next.take_if(|step| step.continues) {
                product.push(step);
                next = self.step();
            }
            let whole = edited.agree(&product, edits);
            for step in &product {
                out.write_all(&text[copied..step.span.start])?;
                copied = step.span.end;
                match edits.get(&step.number).filter(|_| whole).and_then(|edit| edited.row(step, edit)) {
                    Some(bytes) => out.write_all(&bytes)?,
                    None => out.write_all(&text[step.span.clone()])?,
                }
            }
        }
        out.write_all(&text[copied..])?;
        if added.peek().is_some() && !text.ends_with(b"\n") && !text.ends_with(b"\r") {
            out.write_all(if layout.crlf { b"\r\n" } else { b"\n" })?;
        }
        let Edited { keys, mut written, .. } = edited;
        let mut writer = Writer::after(self.profile, Cow::Borrowed(&layout), out, keys, taken.products);
        for row in added {
            writer.row(row)?;
        }
        let more = writer.finish()?;
        written.rows += more.rows;
        written.losses.merge(more.losses);
        written.refusals.extend(more.refusals);
        Ok(written)
    }
}

struct Edited<'e> {
    profile: &'e Profile,
    layout: &'e Layout,
    keys: HashMap<u128, u64>,
    written: Written,
}

impl Edited<'_> {
    /// Whether the rows of one product still agree on it; if not, its edits are refused.
    fn agree(&mut self, product: &[Step<'_>], edits: &BTreeMap<u64, Json<'_>>) -> bool {
        if self.profile.continuation.is_none() {
            return true;
        }
        let said = |step: &Step<'_>| {
            let kept = step.item.as_ref().ok().map(|row| &row.json);
            let json: Option<&Json<'_>> = edits.get(&step.number).filter(|_| kept.is_some()).or(kept);
            json.and_then(Json::as_object).map(|row| inheritance(self.profile, row))
        };
        let mut all = product.iter().filter_map(said);
        let first = all.next();
        if all.all(|other| Some(&other) == first.as_ref()) {
            return true;
        }
        for step in product.iter().filter(|step| edits.contains_key(&step.number)) {
            self.written.refusals.push(*refusal(format!("/rows/{}", step.number), torn(), torn_next()));
        }
        false
    }

    /// The bytes of an edited row, or none if it stays as it is.
    fn row(&mut self, step: &Step<'_>, edit: &Json<'_>) -> Option<Vec<u8>> {
        let original = step.item.as_ref().ok()?.json.as_object()?;
        let (edit, record) = (edit.as_object()?, step.record.as_ref()?);
        let pointer = format!("/rows/{}", step.number);
        match self.cells(step, original, edit, &record.fields, &pointer) {
            Ok(cells) => {
                let mut line = records(self.profile, self.layout, style(self.profile), Vec::new());
                line.write_record(&cells).ok()?;
                let changed =
                    edit.iter().filter(|(field, value)| original.get(field) != Some(value)).cloned().collect();
                unsaid::count(self.profile, self.layout, &changed, &pointer, &mut self.written.losses);
                self.written.rows += 1;
                line.into_inner().ok()
            }
            Err(refusal) => {
                self.written.refusals.push(*refusal);
                None
            }
        }
    }

    fn cells(
        &mut self,
        step: &Step<'_>,
        original: &Object<'static>,
        edit: &Object<'_>,
        fields: &[Cow<'_, [u8]>],
        pointer: &str,
    ) -> Result<Vec<Vec<u8>>, Box<Refusal>> {
        let (profile, layout) = (self.profile, self.layout);
        let at = |field: &str| format!("{pointer}/{}", escaped(field));
        let edit = native(profile, edit, &at)?;
        let key = key_of(profile, &edit).unwrap_or_default();
        if let Some(other) = self.keys.get(&digest(&key)).filter(|other| **other != step.number) {
            return Err(refusal(pointer.to_string(), words::twice(&key, *other), words::twice_next()));
        }
        let cells = layout.slots.iter().zip(fields).map(|(slot, bytes)| {
            let (same, inherit) = match slot {
                Slot::Column(index) => {
                    let column = &profile.columns[*index];
                    if column.need == super::Need::Cell && !step.continues {
                        cell::write(profile, column, &edit).map_err(|fault| faulty(at(&column.field), fault))?;
                    }
                    (column.agrees(original, &edit), column.inherit)
                }
                Slot::Extra(heading) => (original.get(heading) == edit.get(heading), false),
                Slot::Nameless => (true, false),
            };
            let blank = bytes.iter().all(u8::is_ascii_whitespace);
            match same || (step.continues && inherit && blank) {
                true => Ok(bytes.to_vec()),
                false => cell_bytes(profile, layout, slot, &edit, &at),
            }
        });
        let cells = cells.collect::<Result<_, _>>()?;
        self.keys.insert(digest(&key), step.number);
        Ok(cells)
    }
}

fn torn() -> Text {
    Text::new(
        "the rows of one product would say different things of it",
        "les lignes d'un même produit en diraient des choses différentes",
    )
}

fn torn_next() -> Text {
    Text::new(
        "make the same change in each offer of the product",
        "faire le même changement dans chaque offre du produit",
    )
}
