//! How long a query takes over HTTP: fills a graph of products and offers, serves it on
//! a free port, and asks over one connection that stays open.
//!
//! `cargo run --release -p passerelle-server --example asking -- [QUADS] [stay]`;
//! with `stay` it prints a link to sign in and serves on, for a look at the page.

use passerelle_graph::{Change, Graph, MemoryGraph};
use passerelle_model::partition::Partition;
use passerelle_model::statement::{Object, Statement, Thing};
use passerelle_model::term::{Term, b};
use passerelle_server::configuration::Configuration;
use passerelle_server::http::{App, bind};
use passerelle_server::translation::{Files, Platforms, Translator};
use passerelle_trust::Accounts;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Statements about one product, its item, its offer and its price.
const EACH: usize = 12;
/// Products of one hub.
const HUB: usize = 500;
const ROUNDS: usize = 2000;

#[tokio::main]
async fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let quads: usize = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1_000_000);
    let stay = arguments.next().is_some();
    let graph = MemoryGraph::new();
    let begun = Instant::now();
    let products = quads / EACH;
    let applied = graph.apply(&mut (0..products).map(product), 1).map_err(io::Error::other)?;
    graph.filled(true);
    let mut out = io::stdout();
    let rate = applied.added as f64 / begun.elapsed().as_secs_f64();
    writeln!(out, "{} quads, {rate:.0} a second", applied.added)?;

    let spool = tempfile::tempdir()?;
    let translator = Translator { platforms: Platforms::new(Files::embedded()) };
    let app = App::new(translator, Configuration::default(), spool.path()).with_graph(Arc::new(graph), || true);
    let link = app.callers.link("ana", Accounts::All);
    let server = bind("127.0.0.1:0").await?;
    let address = server.address;
    let serving = tokio::spawn(server.run(app));

    let prefix = "PREFIX dfc-b: <https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#>";
    let point = |n: usize| {
        let iri = product_iri(n * 7919 % products);
        format!("{prefix} SELECT ?name {{ <{iri}> dfc-b:name ?name }}")
    };
    let join = |n: usize| {
        let hub = n * 31 % (products / HUB).max(1);
        format!(
            "{prefix} SELECT ?name ?value {{ ?item dfc-b:managedBy <https://gateway.example/h{hub}/Organization/1> ; \
             dfc-b:references ?product ; dfc-b:offeredThrough ?offer . ?product dfc-b:name ?name . \
             ?offer dfc-b:hasPrice ?price . ?price dfc-b:value ?value }} LIMIT 50"
        )
    };
    rounds(&mut out, "point query", address, point).await?;
    rounds(&mut out, "join of five patterns, 50 rows", address, join).await?;
    if stay {
        writeln!(out, "http://{address}/query\nhttp://{address}{link}")?;
        serving.await.map_err(io::Error::other)??;
    }
    Ok(())
}

/// Asks again and again over one connection, and prints the quickest, the middle and the slowest hundredth.
async fn rounds(out: &mut impl Write, what: &str, at: SocketAddr, query: impl Fn(usize) -> String) -> io::Result<()> {
    let mut stream = TcpStream::connect(at).await?;
    stream.set_nodelay(true)?;
    let mut taken = Vec::with_capacity(ROUNDS);
    for n in 0..ROUNDS {
        let body = query(n);
        let request = format!(
            "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let begun = Instant::now();
        stream.write_all(request.as_bytes()).await?;
        let answer = read(&mut stream).await?;
        taken.push(begun.elapsed());
        let rows = answer.contains("\"value\"");
        if !rows {
            return Err(io::Error::other(answer));
        }
    }
    taken.sort();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    let (least, middle, most) = (ms(taken[0]), ms(taken[ROUNDS / 2]), ms(taken[ROUNDS * 99 / 100]));
    writeln!(out, "{what}: {least:.3} ms at best, {middle:.3} ms in the middle, {most:.3} ms for 99 of 100")
}

async fn read(stream: &mut TcpStream) -> io::Result<String> {
    let mut bytes = Vec::new();
    loop {
        let mut part = [0; 16 << 10];
        let count = stream.read(&mut part).await?;
        bytes.extend_from_slice(&part[..count]);
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
            if count == 0 || length.is_some_and(|length: usize| body.len() >= length) {
                return Ok(text.into_owned());
            }
        }
    }
}

fn product_iri(n: usize) -> String {
    format!("https://gateway.example/h{}/SuppliedProduct/{n}", n / HUB)
}

/// What one product is, what it is sold as and for how much.
fn product(n: usize) -> Change {
    let hub = n / HUB;
    let home = format!("https://gateway.example/h{hub}");
    let [item, offer] = ["CatalogItem", "Offer"].map(|class| format!("{home}/{class}/{n}"));
    let product = product_iri(n);
    let within = |class: Term| {
        Arc::new(Partition {
            account: format!("h{hub}").into(),
            class: Some(class),
            group: "public".into(),
            parties: [].into(),
        })
    };
    let (of_product, of_item, of_offer) = (within(b::SUPPLIED_PRODUCT), within(b::CATALOG_ITEM), within(b::OFFER));
    let price = || Thing::Inside(offer.as_str().into(), "hasPrice".into());
    let iri = |text: &str| Thing::Iri(text.to_string().into());
    let kind = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type".to_string();
    let thing = |text: String| Object::Thing(Thing::Iri(text.into()));
    let says = |subject: Thing, predicate: String, object: Object, partition: &Arc<Partition>| Statement {
        subject,
        predicate: predicate.into(),
        object,
        partition: partition.clone(),
    };
    let name = literal(format!("Product {n}"), "string");
    let statements = vec![
        says(iri(&product), kind.clone(), thing(b::SUPPLIED_PRODUCT.iri()), &of_product),
        says(iri(&product), b::NAME.iri(), name, &of_product),
        says(iri(&product), b::SUPPLIED_BY.iri(), thing(format!("{home}/Organization/{}", 2 + n % 20)), &of_product),
        says(iri(&item), kind.clone(), thing(b::CATALOG_ITEM.iri()), &of_item),
        says(iri(&item), b::REFERENCES.iri(), thing(product.clone()), &of_item),
        says(iri(&item), b::MANAGED_BY.iri(), thing(format!("{home}/Organization/1")), &of_item),
        says(iri(&item), b::OFFERED_THROUGH.iri(), thing(offer.clone()), &of_item),
        says(iri(&offer), kind.clone(), thing(b::OFFER.iri()), &of_offer),
        says(iri(&offer), b::OFFERS.iri(), thing(item.clone()), &of_offer),
        says(iri(&offer), b::HAS_PRICE.iri(), Object::Thing(price()), &of_offer),
        says(price(), kind, thing(b::PRICE.iri()), &of_offer),
        says(price(), b::VALUE.iri(), literal(format!("{}.{:02}", 1 + n % 9, n % 100), "decimal"), &of_offer),
    ];
    Change::Put { record: product.into(), statements }
}

fn literal(text: String, datatype: &str) -> Object {
    let datatype = format!("http://www.w3.org/2001/XMLSchema#{datatype}").into();
    Object::Literal { text: text.into(), datatype, language: None }
}
