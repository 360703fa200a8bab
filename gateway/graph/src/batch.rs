//! One batch of changes: terms and partitions get their numbers, what each record says
//! is compared with what it said, and only the difference becomes operations.

use crate::graph::Size;
use crate::order::{Entry, GONE};
use crate::terms::{Interning, text};
use crate::write::{NOBODY, Record};
use passerelle_model::partition::Partition;
use passerelle_model::statement::{Statement, Thing};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Changes on their way into the next state.
pub(crate) struct Batch<'a> {
    pub(crate) terms: Interning<'a>,
    pub(crate) records: &'a mut FxHashMap<u32, Record>,
    pub(crate) speakers: &'a mut Vec<u32>,
    pub(crate) contested: &'a mut FxHashMap<u32, Vec<u32>>,
    pub(crate) numbers: &'a mut FxHashMap<Arc<Partition>, u32>,
    pub(crate) weights: &'a mut Vec<u64>,
    pub(crate) partitions: &'a mut Arc<Vec<Option<Arc<Partition>>>>,
    pub(crate) sizes: &'a mut BTreeMap<String, Size>,
    pub(crate) operations: Vec<Entry>,
    pub(crate) bytes: Vec<u8>,
    /// Numbers of predicates that are constants of the program, by address: no term is freed before the end.
    pub(crate) predicates: FxHashMap<(usize, usize), u32>,
    /// Numbers of partitions by address; the copy keeps the address taken.
    pub(crate) known: FxHashMap<usize, (Arc<Partition>, u32)>,
    pub(crate) dropped: Vec<u32>,
}

impl Batch<'_> {
    /// A record says this now.
    pub(crate) fn put(&mut self, iri: &str, statements: &[Statement]) {
        let record = self.iri(iri);
        let mut quads = Vec::with_capacity(statements.len());
        let mut subject: Option<(&Thing, u32)> = None;
        for statement in statements {
            let s = match subject {
                Some((thing, number)) if *thing == statement.subject => number,
                _ => self.term(|bytes| text::write_thing(&statement.subject, bytes)),
            };
            subject = Some((&statement.subject, s));
            let p = match &statement.predicate {
                Cow::Borrowed(constant) => self.constant(constant),
                Cow::Owned(iri) => self.iri(iri),
            };
            let o = self.term(|bytes| text::write_object(&statement.object, bytes));
            quads.push([s, p, o, self.partition(&statement.partition)]);
        }
        quads.sort_by_key(|[s, p, o, _]| [*s, *p, *o]);
        quads.dedup_by_key(|[s, p, o, _]| [*s, *p, *o]);
        let account = statements.first().map_or("", |statement| &statement.partition.account);
        match self.records.get_mut(&record) {
            None => {
                self.terms.hold([record; 3]);
                self.size(account, |size| size.records += 1);
                self.records.insert(record, Record { account: account.into(), quads: [].into() });
            }
            Some(known) if *known.account != *account => {
                let before = std::mem::replace(&mut known.account, account.into());
                self.size(&before, |size| size.records -= 1);
                self.size(account, |size| size.records += 1);
            }
            Some(_) => {}
        }
        self.replace(record, quads.into());
    }

    /// A record is gone.
    pub(crate) fn remove(&mut self, iri: &str) {
        let record = self.iri(iri);
        if self.records.contains_key(&record) {
            self.replace(record, [].into());
        }
        if let Some(gone) = self.records.remove(&record) {
            self.size(&gone.account, |size| size.records -= 1);
            self.terms.release([record; 3]);
        }
    }

    /// Changes what a record says, by the difference alone.
    fn replace(&mut self, record: u32, new: Box<[Entry]>) {
        let Some(known) = self.records.get_mut(&record) else { return };
        let old = std::mem::replace(&mut known.quads, new.clone());
        let (mut before, mut after) = (old.iter().peekable(), new.iter().peekable());
        loop {
            let order = match (before.peek(), after.peek()) {
                (None, None) => break,
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some(old), Some(new)) => old[..3].cmp(&new[..3]),
            };
            let gone = if order.is_le() { before.next() } else { None };
            let come = if order.is_ge() { after.next() } else { None };
            match (gone, come) {
                (Some(gone), Some(come)) if gone[3] != come[3] => self.moved(*gone, *come),
                (Some(gone), None) => self.gone(record, *gone),
                (None, Some(come)) => self.come(record, *come),
                _ => continue,
            }
            if let Some(come) = come {
                self.weights[come[3] as usize] += 1;
            }
            if let Some(gone) = gone {
                let weight = &mut self.weights[gone[3] as usize];
                *weight -= 1;
                if *weight == 0 {
                    self.dropped.push(gone[3]);
                }
            }
        }
    }

    fn come(&mut self, record: u32, quad: Entry) {
        let subject = quad[0] as usize;
        if self.speakers.len() <= subject {
            self.speakers.resize(subject + 1, NOBODY);
        }
        let first = self.speakers[subject];
        if first == NOBODY {
            self.speakers[subject] = record;
        } else if first != record {
            let speakers = self.contested.entry(quad[0]).or_insert_with(|| vec![first]);
            if !speakers.contains(&record) {
                speakers.push(record);
            }
        }
        if self.said_by_another(record, quad).is_none() {
            self.terms.hold([quad[0], quad[1], quad[2]]);
            self.count(quad[3], 1);
            self.operations.push(quad);
        }
    }

    fn gone(&mut self, record: u32, quad: Entry) {
        match self.said_by_another(record, quad) {
            Some(other) => self.moved(quad, other),
            None => {
                self.terms.release([quad[0], quad[1], quad[2]]);
                self.count(quad[3], -1);
                self.operations.push([quad[0], quad[1], quad[2], GONE]);
            }
        }
    }

    fn moved(&mut self, from: Entry, to: Entry) {
        self.count(from[3], -1);
        self.count(to[3], 1);
        self.operations.push(to);
    }

    /// The same triple as another record says it.
    fn said_by_another(&self, record: u32, quad: Entry) -> Option<Entry> {
        self.contested.get(&quad[0])?.iter().filter(|other| **other != record).find_map(|other| {
            let quads = &self.records.get(other)?.quads;
            quads.binary_search_by(|known| known[..3].cmp(&quad[..3])).ok().map(|at| quads[at])
        })
    }

    fn count(&mut self, partition: u32, by: i64) {
        if let Some(partition) = self.partitions[partition as usize].clone() {
            self.size(&partition.account, |size| size.quads = size.quads.saturating_add_signed(by));
        }
    }

    fn size(&mut self, account: &str, change: impl FnOnce(&mut Size)) {
        match self.sizes.get_mut(account) {
            Some(size) => change(size),
            None => change(self.sizes.entry(account.to_owned()).or_default()),
        }
    }

    fn iri(&mut self, iri: &str) -> u32 {
        self.term(|bytes| text::write_iri(iri, bytes))
    }

    fn term(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> u32 {
        self.bytes.clear();
        write(&mut self.bytes);
        self.terms.number(&self.bytes)
    }

    fn constant(&mut self, constant: &'static str) -> u32 {
        let address = (constant.as_ptr().addr(), constant.len());
        if let Some(number) = self.predicates.get(&address) {
            return *number;
        }
        let number = self.iri(constant);
        self.predicates.insert(address, number);
        number
    }

    fn partition(&mut self, partition: &Arc<Partition>) -> u32 {
        let address = Arc::as_ptr(partition).addr();
        if let Some((_, number)) = self.known.get(&address) {
            return *number;
        }
        let number = match self.numbers.get(partition) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.partitions.len()).unwrap_or(GONE - 1);
                Arc::make_mut(self.partitions).push(Some(partition.clone()));
                self.weights.push(0);
                self.numbers.insert(partition.clone(), number);
                // Until something is said in it there is nothing to keep it for.
                self.dropped.push(number);
                number
            }
        };
        self.known.insert(address, (partition.clone(), number));
        number
    }
}
