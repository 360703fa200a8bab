//! What `/sparql` knows between two requests: the graph, the places for queries, and
//! what each caller may see of it.

use super::super::problem::Problem;
use super::refusal;
use crate::configuration::Limits;
use passerelle_graph::{Graph, Permitted};
use passerelle_trust::{Caller, may};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Longest wait for a place.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long the list of classes counts as fresh.
const FRESH: Duration = Duration::from_secs(60);
/// Most callers whose permitted partitions are kept.
const CALLERS: usize = 256;

/// The graph as it is asked over HTTP.
pub(crate) struct Endpoint {
    attached: RwLock<Option<Attached>>,
    places: Arc<Semaphore>,
    permitted: Mutex<HashMap<Caller, (State, Arc<Permitted>)>>,
    classes: Mutex<HashMap<Caller, Seen>>,
}

/// Which graph, by its place in memory, and which partitions of it.
type State = (usize, u64);

/// IRIs of classes, and when they were seen.
type Seen = (Instant, Arc<Vec<String>>);

struct Attached {
    graph: Arc<dyn Graph>,
    caught_up: Box<dyn Fn() -> bool + Send + Sync>,
}

impl Endpoint {
    /// One without a graph, which is catching up.
    pub(crate) fn new(limits: &Limits) -> Self {
        Endpoint {
            attached: RwLock::default(),
            places: Arc::new(Semaphore::new(limits.queries.min(Semaphore::MAX_PERMITS))),
            permitted: Mutex::default(),
            classes: Mutex::default(),
        }
    }

    /// Gives it the graph, in place of the one before.
    pub(crate) fn attach(&self, graph: Arc<dyn Graph>, caught_up: impl Fn() -> bool + Send + Sync + 'static) {
        let attached = Attached { graph, caught_up: Box::new(caught_up) };
        *self.attached.write().unwrap_or_else(PoisonError::into_inner) = Some(attached);
        self.permitted.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.classes.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The graph, if it is whole.
    pub(crate) fn graph(&self) -> Result<Arc<dyn Graph>, Problem> {
        let attached = self.attached.read().unwrap_or_else(PoisonError::into_inner);
        let whole = attached.as_ref().filter(|attached| (attached.caught_up)());
        whole.map(|attached| attached.graph.clone()).ok_or_else(refusal::catching_up)
    }

    /// A place for a query, after a short wait.
    pub(super) async fn place(&self) -> Result<OwnedSemaphorePermit, Problem> {
        match tokio::time::timeout(PATIENCE, self.places.clone().acquire_owned()).await {
            Ok(Ok(place)) => Ok(place),
            _ => Err(refusal::busy()),
        }
    }

    /// The classes that a caller saw a moment ago.
    pub(crate) fn classes(&self, caller: &Caller) -> Option<Arc<Vec<String>>> {
        let kept = self.classes.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(caller).filter(|(since, _)| since.elapsed() < FRESH).map(|(_, classes)| classes.clone())
    }

    /// Keeps the classes that a caller sees for a moment; none is not kept, as it may come from a lack of time.
    pub(crate) fn keep_classes(&self, caller: &Caller, classes: Vec<String>) -> Arc<Vec<String>> {
        let classes = Arc::new(classes);
        let mut kept = self.classes.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= CALLERS {
            kept.clear();
        }
        if !classes.is_empty() {
            kept.insert(caller.clone(), (Instant::now(), classes.clone()));
        }
        classes
    }

    /// What a caller may see now.
    pub(super) fn permitted(&self, graph: &dyn Graph, caller: &Caller) -> Arc<Permitted> {
        // Asked before: partitions that come while the set is made are then seen as new.
        // A query that still runs over the graph before must not leave its set for this one.
        let state = (std::ptr::from_ref(graph).cast::<()>() as usize, graph.epoch());
        let kept = |kept: &HashMap<Caller, (State, Arc<Permitted>)>| {
            kept.get(caller).filter(|(of, _)| *of == state).map(|(_, permitted)| permitted.clone())
        };
        if let Some(permitted) = kept(&self.permitted.lock().unwrap_or_else(PoisonError::into_inner)) {
            return permitted;
        }
        let permitted = Arc::new(graph.permitted(&|partition| may(caller, partition)));
        let mut cache = self.permitted.lock().unwrap_or_else(PoisonError::into_inner);
        if cache.len() >= CALLERS {
            cache.clear();
        }
        cache.insert(caller.clone(), (state, permitted.clone()));
        permitted
    }
}
