//! How much memory the graph holds, counted piece by piece.

use crate::memory::MemoryGraph;
use std::sync::PoisonError;

impl MemoryGraph {
    /// Bytes that the state of now and what the writer knows take, as asked of the allocator.
    pub fn held(&self) -> usize {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let snapshot = self.snapshot();
        writer.held()
            + snapshot.terms.held()
            + [&snapshot.spo, &snapshot.pos, &snapshot.osp].map(|o| o.held()).iter().sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{Change, Graph};
    use passerelle_model::partition::Partition;
    use passerelle_model::statement::{Object, Statement, Thing};
    use std::sync::Arc;

    fn person(phone: &str, path: &str) -> Change {
        let partition = Partition {
            account: "hub".into(),
            class: None,
            group: "personal".into(),
            parties: [("customer".into(), "https://hub.example/hub/persons/anne".into())].into(),
        };
        let record = "https://hub.example/hub/persons/anne";
        let statement = Statement {
            subject: Thing::Inside(record.into(), path.into()),
            predicate: "https://hub.example/phone".into(),
            object: Object::Literal {
                text: phone.into(),
                datatype: "http://www.w3.org/2001/XMLSchema#string".into(),
                language: None,
            },
            partition: Arc::new(partition),
        };
        Change::Put { record: record.into(), statements: vec![statement] }
    }

    #[test]
    fn what_is_removed_or_replaced_is_gone_from_memory() {
        let graph = MemoryGraph::new();
        graph.apply(&mut [person("0612345678", "contact/0")].into_iter(), 1).expect("applied");
        assert!(graph.snapshot().terms.holds("0612345678"));
        graph.apply(&mut [person("0698765432", "contact/0")].into_iter(), 2).expect("applied");
        assert!(!graph.snapshot().terms.holds("0612345678"), "a replaced value");
        let remove = Change::Remove { record: "https://hub.example/hub/persons/anne".into() };
        graph.apply(&mut [remove].into_iter(), 3).expect("applied");
        let snapshot = graph.snapshot();
        for text in ["0698765432", "persons/anne", "contact/0", "https://hub.example/phone"] {
            assert!(!snapshot.terms.holds(text), "{text}");
        }
        assert!(snapshot.partitions.iter().all(Option::is_none), "whom it concerned");
        assert!(snapshot.sizes.is_empty());
    }
}
