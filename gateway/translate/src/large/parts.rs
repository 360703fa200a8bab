//! Parts of a large input as texts of their own. A unit is one element, or those that are read
//! together; what stands beside the graph is the last unit.

use super::Sizes;
use super::elements::{Around, Elements};
use super::spool::{Spool, too_large};
use crate::failure::Failure;
use passerelle_model::dialect::{Item, Options, Place, Reader};
use passerelle_model::loss::{Report, Text};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher as _;
use std::ops::Range;

/// A large input, ready to be read.
pub(super) struct Parts<'p> {
    spool: &'p Spool,
    pub(super) elements: Elements,
    options: Options<'p>,
    pub(super) sizes: &'p Sizes,
}

/// Some units as a text.
pub(super) struct Part {
    pub(super) text: Vec<u8>,
    first: u32,
    /// Which units the elements of the text are, where they do not follow one another.
    picked: Vec<u32>,
}

/// Identifiers that are remembered to hold later nodes against: as many as within a text.
const MOST: usize = 1 << 20;

impl<'p> Parts<'p> {
    pub(super) fn open(
        spool: &'p Spool,
        elements: Elements,
        options: Options<'p>,
        sizes: &'p Sizes,
    ) -> Result<Self, Failure> {
        let mut parts = Parts { spool, elements, options, sizes };
        let empty = parts.text(&[])?;
        let whole = parts.elements.around.is_some() && Reader::new(&empty, options)?.is_whole();
        if whole {
            if parts.elements.around.as_ref().is_some_and(|around| around.tied) {
                return Err(too_large(
                    sizes.input,
                    "graphs with such a context and blank nodes, or members before the graph,",
                    "les graphes avec un tel contexte et des nœuds anonymes, ou des membres avant le graphe,",
                    Text::new(
                        "Use the context of DFC, or give every node an `@id` that is an address.",
                        "Utilisez le contexte DFC, ou donnez à chaque nœud une adresse comme `@id`.",
                    ),
                ));
            }
            let elements = &mut parts.elements;
            elements.together = Reader::BATCH;
            elements.starts = elements.starts.iter().copied().step_by(Reader::BATCH).collect();
        }
        Ok(parts)
    }

    /// How many units there are.
    pub(super) fn units(&self) -> usize {
        self.elements.starts.len() + usize::from(!self.around().members.is_empty())
    }

    fn around(&self) -> &Around {
        const NONE: &Around = &Around { context: Vec::new(), members: Vec::new(), tied: false };
        self.elements.around.as_ref().unwrap_or(NONE)
    }

    /// Reads every node in order. What is told of all comes back.
    pub(super) fn each(&self, each: &mut dyn FnMut(Item<'_>, u32) -> Result<(), Failure>) -> Result<Report, Failure> {
        let mut seen: FxHashMap<u64, u32> = FxHashMap::default();
        let mut told = None;
        let mut from = 0;
        loop {
            let to = self.reach(from);
            let text = self.text(std::slice::from_ref(&(from as u32..to as u32)))?;
            let options = self.options(from);
            let mut reader = match told.take() {
                None => Reader::new(&text, options)?,
                Some(told) => Reader::resume(&text, options, told)?,
            };
            while let Some(item) = reader.next_item()? {
                let unit = self.unit_of(&item.at.to_string());
                if let (Some(id), true) = (&item.node.id, self.compares(unit)) {
                    let mut hasher = FxHasher::default();
                    hasher.write(id.as_bytes());
                    let hash = hasher.finish();
                    let room = seen.len() < MOST;
                    let earlier = if room { seen.insert(hash, unit) } else { seen.get(&hash).copied() };
                    // Within a part the reader does this by itself.
                    if let Some(earlier) = earlier.filter(|earlier| (*earlier as usize) < from) {
                        self.hold_against(&mut reader, earlier, &item)?;
                    }
                }
                each(item, unit)?;
            }
            told = Some(reader.into_told());
            from = to;
            if from >= self.units() {
                return Ok(told.map(|told| told.into_report()).unwrap_or_default());
            }
        }
    }

    /// Whether the node of a unit is held against others of its identifier.
    fn compares(&self, unit: u32) -> bool {
        let Elements { together, around, documents, contexts, starts, .. } = &self.elements;
        match around {
            Some(_) => *together == 1 && (unit as usize) < starts.len(),
            None => unit > 0 && documents.binary_search(&unit).is_err() && contexts.binary_search(&unit).is_err(),
        }
    }

    fn hold_against(&self, reader: &mut Reader<'_>, earlier: u32, item: &Item<'_>) -> Result<(), Failure> {
        let text = self.text(std::slice::from_ref(&(earlier..earlier + 1)))?;
        let mut aside = Reader::new(&text, self.options(earlier as usize))?;
        if let Some(before) = aside.next_item()? {
            reader.hold_against(&before.node, item);
        }
        Ok(())
    }

    /// Where a part that begins with a unit ends.
    fn reach(&self, from: usize) -> usize {
        let starts = &self.elements.starts;
        let Some(start) = starts.get(from) else { return self.units() };
        let enough = start + self.sizes.part as u64;
        let to = from + starts[from..].partition_point(|start| *start < enough);
        if to == starts.len() { self.units() } else { to }
    }

    fn options(&self, unit: usize) -> Options<'p> {
        let Elements { together, documents, .. } = &self.elements;
        let documents = documents.partition_point(|document| (*document as usize) < unit);
        Options { first: unit * together, documents, ..self.options }
    }

    /// The unit that a pointer begins in.
    pub(super) fn unit_of(&self, pointer: &str) -> u32 {
        self.element_of(pointer).map_or(self.elements.starts.len(), |element| element / self.elements.together) as u32
    }

    pub(super) fn element_of(&self, pointer: &str) -> Option<usize> {
        let rest = match &self.elements.around {
            Some(_) => pointer.strip_prefix("/@graph/")?,
            None => pointer.strip_prefix('/')?,
        };
        rest.split('/').next()?.parse().ok()
    }

    /// A text of some runs of units.
    pub(super) fn text(&self, runs: &[Range<u32>]) -> Result<Vec<u8>, Failure> {
        let starts = &self.elements.starts;
        let graph = self.elements.around.is_some();
        let mut text = Vec::new();
        if graph {
            text.push(b'{');
            text.extend_from_slice(&self.around().context);
            text.extend_from_slice(b"\"@graph\":");
        }
        text.push(b'[');
        let mut beside = false;
        for (i, run) in runs.iter().enumerate() {
            let (from, to) = (run.start as usize, run.end as usize);
            beside |= to > starts.len();
            if from >= starts.len() {
                continue;
            }
            if i > 0 {
                text.push(b',');
            }
            let end = starts.get(to).copied().unwrap_or(self.elements.end);
            self.spool.read(starts[from], end, &mut text)?;
            // What separates the run from the next element.
            let kept = text.trim_ascii_end().strip_suffix(b",").unwrap_or(&text).trim_ascii_end().len();
            text.truncate(kept);
        }
        text.push(b']');
        if graph {
            if beside && !self.around().members.is_empty() {
                text.push(b',');
                text.extend_from_slice(&self.around().members);
                text.pop();
            }
            text.push(b'}');
        }
        Ok(text)
    }

    /// Bytes of some units in the input.
    pub(super) fn bytes(&self, units: &[u32]) -> u64 {
        let Elements { starts, end, .. } = &self.elements;
        let of = |unit: &u32| Some(starts.get(*unit as usize + 1).unwrap_or(end) - starts.get(*unit as usize)?);
        units.iter().filter_map(of).sum()
    }

    /// Brings some units, in order, into memory.
    pub(super) fn load(&self, units: &[u32]) -> Result<Vec<Part>, Failure> {
        let runs: Vec<Range<u32>> =
            units.chunk_by(|a, b| a + 1 == *b).map(|run| run[0]..run[run.len() - 1] + 1).collect();
        // Elements of a graph can be read from one text, and their places put right.
        if self.elements.around.is_some() && self.elements.together == 1 {
            return Ok(vec![Part { text: self.text(&runs)?, first: 0, picked: units.to_vec() }]);
        }
        let part = |run: Range<u32>| {
            Ok(Part { first: run.start, text: self.text(std::slice::from_ref(&run))?, picked: Vec::new() })
        };
        runs.into_iter().map(part).collect()
    }

    /// The nodes of parts that were read before; nothing is told again.
    pub(super) fn nodes<'t>(
        &self,
        parts: &'t [Part],
        each: &mut dyn FnMut(Item<'t>, u32) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let prefix = "/@graph".into();
        for part in parts {
            let mut reader = Reader::new(&part.text, self.options(part.first as usize))?;
            while let Some(mut item) = reader.next_item()? {
                let mut unit = self.unit_of(&item.at.to_string());
                if let Some(picked) =
                    part.picked.get(unit as usize).filter(|_| unit < self.elements.starts.len() as u32)
                {
                    unit = *picked;
                    item.at = Place::element(&prefix, unit as usize);
                }
                each(item, unit)?;
            }
        }
        Ok(())
    }
}
