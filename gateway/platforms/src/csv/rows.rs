//! Records to rows: flat JSON objects under the names of our fields, one bad row
//! at a time. What could be read in two ways is refused, with the way out.

use super::cell;
use super::encoding::Encoding;
use super::fault::Fault;
use super::header::{self, Layout, Slot};
use super::key::{digest, inheritance, key_of, product_key};
use super::measure;
use super::profile::{Profile, listed};
use super::record::{Broken, Limits, Record, Records};
use super::unreadable::Unreadable;
use super::words;
use passerelle_model::json::{Json, Object};
use passerelle_model::loss::{Refusal, Text};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// One row that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// `/rows/{n}`, data rows counted from 0.
    pub pointer: String,
    /// Line of the file it starts on, from 1.
    pub line: u64,
    /// The fields, and `key`, which names the row.
    pub json: Json<'static>,
}

/// The rows of a file, one after the other.
#[derive(Clone)]
pub struct Rows<'a> {
    pub(super) profile: &'a Profile,
    pub(super) opened: Option<(Arc<Layout>, Records<'a>)>,
    pub(super) unreadable: Option<Unreadable>,
    count: u64,
    /// Digest of each key to the row that has it.
    pub(super) keys: HashMap<u128, u64>,
    pub(super) products: HashMap<u128, u64>,
    above: Above,
}

/// One data record with what became of it.
pub(super) struct Step<'a> {
    pub(super) number: u64,
    /// Where it stands in the text, with its line end.
    pub(super) span: Range<usize>,
    pub(super) record: Option<Record<'a>>,
    /// Whether it goes on with the product above.
    pub(super) continues: bool,
    pub(super) item: Result<Row, Refusal>,
}

/// The product that a continuation row goes on with.
#[derive(Clone)]
enum Above {
    None,
    Refused,
    Product(Object<'static>),
}

impl Profile {
    /// Opens a file: its header is read, its rows follow.
    pub fn open<'a>(&'a self, bytes: &'a [u8]) -> Result<Rows<'a>, Unreadable> {
        self.open_within(bytes, Limits::default())
    }

    /// The same under other limits.
    pub fn open_within<'a>(&'a self, bytes: &'a [u8], limits: Limits) -> Result<Rows<'a>, Unreadable> {
        let (layout, records) = header::open(self, bytes, limits)?;
        Ok(Rows { opened: Some((Arc::new(layout), records)), ..Rows::new(self) })
    }

    /// Reads a file row by row; one that cannot be opened is a single refusal at `/header`.
    pub fn read<'a>(&'a self, bytes: &'a [u8]) -> Rows<'a> {
        self.open(bytes).unwrap_or_else(|error| Rows { unreadable: Some(error), ..Rows::new(self) })
    }
}

impl<'a> Rows<'a> {
    fn new(profile: &'a Profile) -> Self {
        let (keys, products) = (HashMap::new(), HashMap::new());
        Rows { profile, opened: None, unreadable: None, count: 0, keys, products, above: Above::None }
    }

    /// The form of the file, to write it back in the same.
    pub fn layout(&self) -> Option<Arc<Layout>> {
        self.opened.as_ref().map(|(layout, _)| layout.clone())
    }

    /// The next data record; blank ones are stepped over.
    pub(super) fn step(&mut self) -> Option<Step<'a>> {
        let (layout, records) = self.opened.as_mut()?;
        let layout = layout.clone();
        let (record, start) = loop {
            let (_, start) = records.progress();
            match records.next()? {
                Ok(record) if record.is_blank() => {}
                record => break (record, start),
            }
        };
        let span = start..records.progress().1;
        let number = self.count;
        self.count += 1;
        let pointer = format!("/rows/{number}");
        Some(match record {
            Ok(record) => {
                let continues = self.continues(&layout, &record);
                let item = self.row(&layout, &record, continues, pointer, number).map_err(|refusal| *refusal);
                Step { number, span, record: Some(record), continues, item }
            }
            Err(fault) => {
                self.above = Above::Refused;
                let item = Err(*broken(&layout, self.profile, &pointer, &fault));
                Step { number, span, record: None, continues: false, item }
            }
        })
    }

    fn row(
        &mut self,
        layout: &Layout,
        record: &Record<'_>,
        continues: bool,
        pointer: String,
        number: u64,
    ) -> Result<Row, Box<Refusal>> {
        let at = |field: &str| format!("{pointer}/{}", escaped(field));
        if record.fields.len() != layout.slots.len() {
            let detail = words::width(record.fields.len(), layout.slots.len());
            self.above = Above::Refused;
            return Err(refusal(pointer, detail, words::width_next()));
        }
        let inherited = match (continues, std::mem::replace(&mut self.above, Above::Refused)) {
            (false, _) => None,
            (true, Above::Product(product)) => {
                self.above = Above::Product(product.clone());
                Some(product)
            }
            (true, other) => {
                self.above = other;
                let field = self.profile.continuation.as_ref().map_or("", |c| c.blank.as_str());
                return Err(refusal(at(field), words::continues_nothing(field), words::continues_nothing_next()));
            }
        };
        let json = self.fields(layout, record, inherited.as_ref(), &at)?;
        if inherited.is_none() && self.profile.continuation.is_some() {
            self.begins_product(&json, number, &at)?;
        }
        let json = self.keyed(json, &pointer, number)?;
        Ok(Row { pointer, line: record.line, json: Json::Object(json) })
    }

    /// Whether a row goes on with the product above: its name is empty, or it names the same product again.
    fn continues(&self, layout: &Layout, record: &Record<'_>) -> bool {
        let Some(continuation) = &self.profile.continuation else { return false };
        let cell = |field: &str| {
            layout.slots.iter().zip(&record.fields).find_map(|(slot, bytes)| match slot {
                Slot::Column(at) if self.profile.columns[*at].field == field => layout.encoding.decode(bytes).ok(),
                _ => None,
            })
        };
        if cell(&continuation.blank).is_none_or(|name| name.trim().is_empty()) {
            return true;
        }
        let Above::Product(product) = &self.above else { return false };
        let above = product.get(&continuation.key).and_then(Json::as_lexeme);
        above.is_some() && cell(&continuation.key).as_deref().map(str::trim) == above
    }

    fn fields(
        &self,
        layout: &Layout,
        record: &Record<'_>,
        inherited: Option<&Object<'static>>,
        at: &dyn Fn(&str) -> String,
    ) -> Result<Object<'static>, Box<Refusal>> {
        let profile = self.profile;
        let mut row = Object::with_capacity(layout.slots.len() + profile.constants.len() + 1);
        if let Some(product) = inherited {
            for (field, value) in product {
                row.push(field.clone(), value.clone());
            }
        }
        for (position, (slot, bytes)) in layout.slots.iter().zip(&record.fields).enumerate() {
            let field = match slot {
                Slot::Column(index) => profile.columns[*index].field.as_str(),
                Slot::Extra(heading) => heading,
                Slot::Nameless => "",
            };
            let text = layout.encoding.decode(bytes).map_err(|byte| {
                let detail = words::undecodable(byte, Encoding::name(layout.encoding));
                refusal(at(field), detail, words::undecodable_next())
            })?;
            match slot {
                Slot::Column(index) => {
                    let column = &profile.columns[*index];
                    let taken = inherited.filter(|_| column.inherit);
                    if taken.is_some() && text.trim().is_empty() {
                        continue;
                    }
                    let Some(product) = taken else {
                        cell::read(profile, column, &text, &mut row).map_err(|fault| faulty(at(field), fault))?;
                        continue;
                    };
                    let mut own = Object::new();
                    cell::read(profile, column, &text, &mut own).map_err(|fault| faulty(at(field), fault))?;
                    if !column.agrees(&own, product) {
                        let blank = profile.continuation.as_ref().map_or("", |c| c.blank.as_str());
                        return Err(refusal(at(field), words::contradicts(field), words::contradicts_next(blank)));
                    }
                }
                Slot::Extra(_) if text.trim().is_empty() => {}
                Slot::Extra(heading) => row.set(heading.clone(), Json::string(text.trim().to_string())),
                Slot::Nameless if text.trim().is_empty() => {}
                Slot::Nameless => {
                    return Err(refusal(at(""), words::nameless(position + 1), words::nameless_next()));
                }
            }
        }
        for (field, value) in &profile.constants {
            row.set(field.clone(), Json::string(value.clone()));
        }
        if let Some(rule) = &profile.measure {
            measure::read(profile, rule, &mut row).map_err(|(field, fault)| faulty(at(&field), fault))?;
        }
        Ok(row)
    }

    /// Remembers the fields that continuation rows inherit; the same product cannot begin twice.
    fn begins_product(
        &mut self,
        row: &Object<'static>,
        number: u64,
        at: &dyn Fn(&str) -> String,
    ) -> Result<(), Box<Refusal>> {
        let product = inheritance(self.profile, row);
        let (digest, name, field) = product_key(self.profile, &product);
        if let Some(first) = self.products.get(&digest) {
            return Err(refusal(at(&field), words::twice(&name, *first), words::twice_next()));
        }
        self.products.insert(digest, number);
        self.above = Above::Product(product);
        Ok(())
    }

    fn keyed(&mut self, mut row: Object<'static>, pointer: &str, number: u64) -> Result<Object<'static>, Box<Refusal>> {
        let Some(key) = key_of(self.profile, &row) else {
            let fields = listed(self.profile.key.iter().map(|fields| &fields[0]));
            return Err(refusal(pointer.to_string(), words::no_key(&fields), words::no_key_next()));
        };
        if let Some(first) = self.keys.get(&digest(&key)) {
            return Err(refusal(pointer.to_string(), words::twice(&key, *first), words::twice_next()));
        }
        self.keys.insert(digest(&key), number);
        row.set("key", Json::string(key));
        Ok(row)
    }
}

pub(super) fn refusal(at: String, detail: Text, next: Text) -> Box<Refusal> {
    Box::new(Refusal { at, detail, rule: None, next })
}

pub(super) fn faulty(at: String, fault: Fault) -> Box<Refusal> {
    refusal(at, fault.detail, fault.next)
}

/// A field name as a step of a JSON Pointer (RFC 6901 §3).
pub(super) fn escaped(field: &str) -> String {
    field.replace('~', "~0").replace('/', "~1")
}

fn broken(layout: &Layout, profile: &Profile, pointer: &str, broken: &Broken) -> Box<Refusal> {
    let at = match layout.slots.get(broken.field) {
        Some(Slot::Column(index)) => format!("{pointer}/{}", escaped(&profile.columns[*index].field)),
        Some(Slot::Extra(heading)) => format!("{pointer}/{}", escaped(heading)),
        _ => pointer.to_string(),
    };
    refusal(at, words::fault(broken.fault), words::fault_next(broken.fault))
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.unreadable.take() {
            Some(error) => Some(Err(error.refusal())),
            None => Some(self.step()?.item),
        }
    }
}
