//! The one writer: what each record says, and how the next state follows from changes.

use crate::batch::Batch;
use crate::graph::{Applied, Change, Size};
use crate::order::Entry;
use crate::snapshot::{Snapshot, Turn};
use crate::terms::{Interning, Uses};
use passerelle_model::partition::Partition;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// From here on a change is spread over several threads.
const MANY: usize = 20_000;

/// What the writer knows beyond the state that readers see.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    uses: Uses,
    records: FxHashMap<u32, Record>,
    /// By subject: the record that spoke of it first.
    speakers: Vec<u32>,
    /// Records that speak of subjects of others; it does not happen where the subject decides the record.
    contested: FxHashMap<u32, Vec<u32>>,
    numbers: FxHashMap<Arc<Partition>, u32>,
    /// What records say, by partition.
    weights: Vec<u64>,
}

/// What one record says, sorted.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) account: Box<str>,
    pub(crate) quads: Box<[Entry]>,
}

/// In the place of a record's number: none.
pub(crate) const NOBODY: u32 = u32::MAX;

impl Writer {
    /// Bytes that it takes.
    pub(crate) fn held(&self) -> usize {
        let records: usize =
            self.records.values().map(|record| size_of_val(&*record.quads) + record.account.len()).sum();
        records
            + self.records.capacity() * (size_of::<(u32, Record)>() + 1)
            + self.speakers.capacity() * size_of::<u32>()
            + self.uses.held()
    }

    /// Makes changes, at most about `most` quads of them, in `next`.
    pub(crate) fn apply(
        &mut self,
        changes: &mut dyn Iterator<Item = Change>,
        most: usize,
        next: &mut Snapshot,
    ) -> (Applied, bool) {
        let mut terms = std::mem::take(&mut next.terms);
        let mut batch = Batch {
            terms: Interning::new(&mut terms, &mut self.uses),
            records: &mut self.records,
            speakers: &mut self.speakers,
            contested: &mut self.contested,
            numbers: &mut self.numbers,
            weights: &mut self.weights,
            partitions: &mut next.partitions,
            sizes: &mut next.sizes,
            operations: Vec::new(),
            bytes: Vec::new(),
            predicates: FxHashMap::default(),
            known: FxHashMap::default(),
            dropped: Vec::new(),
        };
        let mut ended = true;
        for change in changes {
            match change {
                Change::Put { record, statements } => batch.put(&record, &statements),
                Change::Remove { record } => batch.remove(&record),
            }
            if batch.operations.len() >= most {
                ended = false;
                break;
            }
        }
        let operations = std::mem::take(&mut batch.operations);
        let mut dropped = std::mem::take(&mut batch.dropped);
        for number in batch.terms.finish() {
            if let Some(speaker) = self.speakers.get_mut(number as usize) {
                *speaker = NOBODY;
            }
            self.contested.remove(&number);
        }
        next.terms = terms;
        dropped.retain(|number| self.weights[*number as usize] == 0);
        if !dropped.is_empty() {
            let partitions = Arc::make_mut(&mut next.partitions);
            for number in dropped {
                if let Some(partition) = partitions[number as usize].take() {
                    self.numbers.remove(&partition);
                }
            }
        }
        next.sizes.retain(|_, size| *size != Size::default());
        (merge(operations, next), ended)
    }
}

/// Puts the operations into the three orders; the last one of a triple counts.
fn merge(mut operations: Vec<Entry>, next: &mut Snapshot) -> Applied {
    operations.sort_by_key(|[s, p, o, _]| [*s, *p, *o]);
    let mut kept: Vec<Entry> = Vec::with_capacity(operations.len());
    for operation in operations {
        match kept.last_mut() {
            Some(last) if last[..3] == operation[..3] => *last = operation,
            _ => kept.push(operation),
        }
    }
    let turned = |turn: Turn| {
        let mut turned: Vec<Entry> = kept
            .iter()
            .map(|[s, p, o, partition]| {
                let [a, b, c] = turn.there([*s, *p, *o]);
                [a, b, c, *partition]
            })
            .collect();
        turned.sort_unstable();
        turned
    };
    let Snapshot { spo, pos, osp, .. } = next;
    let merged = if kept.len() < MANY {
        pos.merge(&turned(Turn::Pos));
        osp.merge(&turned(Turn::Osp));
        spo.merge(&kept)
    } else {
        std::thread::scope(|threads| {
            threads.spawn(|| pos.merge(&turned(Turn::Pos)));
            osp.merge(&turned(Turn::Osp));
            spo.merge(&kept)
        })
    };
    Applied { added: merged.added, removed: merged.removed }
}
