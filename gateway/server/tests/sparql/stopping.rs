//! A query ends when nobody waits for it any more.

use super::made::{products, serve};
use passerelle_graph::{Applied, Budget, Change, Format, Graph, Permitted, QueryError, Size, Summary};
use passerelle_model::partition::Partition;
use passerelle_server::configuration::Limits;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::sync::mpsc;

/// A graph whose queries run until they are cancelled.
struct Endless {
    begun: mpsc::UnboundedSender<()>,
    ended: mpsc::UnboundedSender<Instant>,
}

impl Graph for Endless {
    fn apply(&self, _: &mut dyn Iterator<Item = Change>, _: u64) -> Result<Applied, QueryError> {
        Ok(Applied::default())
    }

    fn query(
        &self,
        _: &str,
        _: &Permitted,
        budget: &Budget,
        _: Format,
        _: &mut dyn Write,
    ) -> Result<Summary, QueryError> {
        self.begun.send(()).ok();
        Handle::current().block_on(budget.cancel.cancelled());
        self.ended.send(Instant::now()).ok();
        Err(QueryError::Cancelled)
    }

    fn permitted(&self, _: &dyn Fn(&Partition) -> bool) -> Permitted {
        Permitted::default()
    }

    fn epoch(&self) -> u64 {
        0
    }

    fn sequence(&self) -> u64 {
        0
    }

    fn sizes(&self) -> BTreeMap<String, Size> {
        BTreeMap::new()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_goes_ends_its_query_within_a_tenth_of_a_second() {
    let (begun, mut begins) = mpsc::unbounded_channel();
    let (ended, mut ends) = mpsc::unbounded_channel();
    let served = serve(Arc::new(Endless { begun, ended }), Limits::default()).await;
    for _ in 0..5 {
        let stream = served.begin("POST /sparql", &[("Content-Type", "application/sparql-query")], "ASK {}").await;
        begins.recv().await.expect("a query began");
        let gone = Instant::now();
        drop(stream);
        let end = tokio::time::timeout(Duration::from_secs(5), ends.recv()).await.expect("it ends").expect("once");
        let took = end.duration_since(gone);
        println!("cancelled {took:?} after the client went");
        assert!(took < Duration::from_millis(100), "{took:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_evaluator_gives_its_place_back_when_the_client_goes() {
    let limits = Limits { queries: 1, query_seconds: 60, ..Limits::default() };
    let served = serve(products(5000), limits).await;
    let endless = "SELECT (COUNT(*) AS ?n) { ?a ?p ?c . ?d ?p ?f . ?g ?p ?i }";
    let stream = served.begin("POST /sparql", &[("Content-Type", "application/sparql-query")], endless).await;
    // The only place is taken when another one has to wait for it in vain.
    let mut asked = 0;
    while served.ask("ASK {}", None).await.status != 503 {
        asked += 1;
        assert!(asked < 1000, "the query never took its place");
    }
    let gone = Instant::now();
    drop(stream);
    assert_eq!(served.ask("ASK {}", None).await.json()["boolean"], true);
    println!("the place was free {:?} after the client went", gone.elapsed());
    assert!(gone.elapsed() < Duration::from_millis(500), "{:?}", gone.elapsed());
}
