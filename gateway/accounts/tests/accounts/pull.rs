//! What a pull keeps, and what readers see of it.

use crate::ground::Ground;
use passerelle_fakes::Size;
use passerelle_trust::{Accounts, Caller};

const PREFIXES: &str = "PREFIX dfc-b: <https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#> PREFIX owl: <http://www.w3.org/2002/07/owl#> ";

fn steward() -> Caller {
    Caller::Steward { name: "ana".into(), accounts: Accounts::All }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hub_is_pulled_kept_and_asked() {
    let ground = Ground::new(Size::default()).await;
    let pulled = ground.pull("hub").await;
    for list in &pulled.lists {
        println!("{} {} refused {} {:?}", list.list, list.items, list.refused, list.broken);
    }
    for refusal in pulled.report.refusals.iter().take(5) {
        println!("{refusal:?}");
    }
    let classes = ground.ask(steward(), "SELECT ?c (COUNT(?s) AS ?n) WHERE { ?s a ?c } GROUP BY ?c ORDER BY DESC(?n)").await;
    println!("{classes:#?}");
    let classes = ground.ask(Caller::Anonymous, "SELECT ?c (COUNT(?s) AS ?n) WHERE { ?s a ?c } GROUP BY ?c ORDER BY DESC(?n)").await;
    println!("{classes:#?}");
    let offers = ground.ask(Caller::Anonymous, &format!("{PREFIXES} SELECT ?s ?same WHERE {{ ?s a dfc-b:Offer ; owl:sameAs ?same }} LIMIT 3")).await;
    println!("{offers:#?}");
    let pulled = ground.pull("farms").await;
    for list in &pulled.lists {
        println!("{} {} refused {} {:?}", list.list, list.items, list.refused, list.broken);
    }
    println!("{:#?}", ground.gateway.status().await.unwrap());
    panic!("look");
}
