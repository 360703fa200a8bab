//! A graph of two invented accounts, and a server that has it.

use passerelle_graph::{Change, Graph, MemoryGraph};
use passerelle_model::partition::Partition;
use passerelle_model::statement::{Object, Statement, Thing};
use passerelle_model::term::{Term, b};
use passerelle_server::callers::{Callers, Client};
use passerelle_server::configuration::{Configuration, Limits};
use passerelle_server::http::{App, bind};
use passerelle_server::translation::{Files, Platforms, Translator};
use passerelle_trust::Accounts;
use std::net::SocketAddr;
use std::sync::Arc;
use tempfile::TempDir;

/// Where the things of the accounts are.
pub(crate) const HERE: &str = "https://gateway.example";
/// Token of a client that sees the hub.
pub(crate) const HUB_TOKEN: &str = "a token of the hub alone";
/// Token of a client that sees everything.
pub(crate) const ALL_TOKEN: &str = "a token of everything here";

/// A server that answers.
pub(crate) struct Served {
    pub(crate) address: SocketAddr,
    pub(crate) callers: Arc<Callers>,
    pub(crate) spool: TempDir,
}

/// A server over this graph.
pub(crate) async fn serve(graph: Arc<dyn Graph>, limits: Limits) -> Served {
    serve_at(Some(graph), limits, None).await
}

/// A server over this graph, or over none yet, that is told where it is reached.
pub(crate) async fn serve_at(graph: Option<Arc<dyn Graph>>, limits: Limits, public_url: Option<&str>) -> Served {
    let spool = tempfile::tempdir().expect("a temporary folder");
    let translator = Translator { platforms: Platforms::new(Files::embedded()) };
    let public_url = public_url.map(str::to_string);
    let configuration = Configuration { public_url, limits, ..Configuration::default() };
    let mut app = App::new(translator, configuration, spool.path());
    if let Some(graph) = graph {
        app = app.with_graph(graph, || true);
    }
    let client = |id: &str, secret: &str, accounts| Client { id: id.into(), secret: secret.into(), accounts };
    app.callers.replace(vec![
        client("till", HUB_TOKEN, Accounts::Some(["hub".into()].into())),
        client("audit", ALL_TOKEN, Accounts::All),
    ]);
    let callers = app.callers.clone();
    let server = bind("127.0.0.1:0").await.expect("a free port");
    let address = server.address;
    tokio::spawn(server.run(app));
    Served { address, callers, spool }
}

/// Two products each of a hub and a mill, and an order of each.
pub(crate) fn two_accounts() -> Arc<MemoryGraph> {
    filled(["hub", "mill"].into_iter().flat_map(|account| {
        let product = |n: u32| product(account, n, &format!("Product {n} of the {account}"));
        [product(1), product(2), order(account, 1)]
    }))
}

/// Many products of one hub.
pub(crate) fn products(count: u32) -> Arc<MemoryGraph> {
    filled((0..count).map(|n| product("hub", n, &format!("Product {n}"))))
}

fn filled(changes: impl Iterator<Item = Change>) -> Arc<MemoryGraph> {
    let graph = MemoryGraph::new();
    graph.apply(&mut changes.into_iter(), 1).expect("applied");
    graph.filled(true);
    Arc::new(graph)
}

fn product(account: &str, n: u32, name: &str) -> Change {
    let public = partition(account, b::SUPPLIED_PRODUCT, "public");
    let internal = partition(account, b::SUPPLIED_PRODUCT, "internal");
    let record = format!("{HERE}/{account}/SuppliedProduct/{n}");
    let note = format!("{}/note", "https://hub.example");
    let statements = vec![
        kind(&record, b::SUPPLIED_PRODUCT, &public),
        says(&record, b::NAME.iri(), text(name), &public),
        says(&record, note, text("near the door"), &internal),
    ];
    Change::Put { record: record.into(), statements }
}

fn order(account: &str, n: u32) -> Change {
    let public = partition(account, b::ORDER, "public");
    let personal = partition(account, b::ORDER, "personal");
    let record = format!("{HERE}/{account}/Order/{n}");
    let statements =
        vec![kind(&record, b::ORDER, &public), says(&record, b::NAME.iri(), text("Ordered by Ana"), &personal)];
    Change::Put { record: record.into(), statements }
}

fn kind(record: &str, class: Term, partition: &Arc<Partition>) -> Statement {
    let class = Object::Thing(Thing::Iri(class.iri().into()));
    says(record, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type".into(), class, partition)
}

fn says(record: &str, predicate: String, object: Object, partition: &Arc<Partition>) -> Statement {
    let subject = Thing::Iri(record.to_string().into());
    Statement { subject, predicate: predicate.into(), object, partition: partition.clone() }
}

fn text(text: &str) -> Object {
    let datatype = "http://www.w3.org/2001/XMLSchema#string".into();
    Object::Literal { text: text.into(), datatype, language: None }
}

fn partition(account: &str, class: Term, group: &str) -> Arc<Partition> {
    Arc::new(Partition { account: account.into(), class: Some(class), group: group.into(), parties: [].into() })
}
