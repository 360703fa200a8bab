//! What the ledger holds is read again with other lenses.

use crate::ground::{Ground, open, quiet};
use crate::pull::{PREFIXES, small, steward};
use passerelle_platforms::{Files, Platforms};
use std::path::{Path, PathBuf};

/// A copy of the platforms in which one line of a lens is another.
fn changed_lens(folder: &Path) -> Platforms {
    let source = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../schemas/openfoodnetwork");
    let copy = folder.join("openfoodnetwork");
    std::fs::create_dir_all(&copy).unwrap();
    for entry in std::fs::read_dir(source).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            std::fs::copy(&path, copy.join(path.file_name().unwrap())).unwrap();
        }
    }
    let lens = copy.join("shop-product.lens.toml");
    let text = std::fs::read_to_string(&lens).unwrap();
    let changed = text.replacen("dfc-b:referencedBy/dfc-b:sku", "dfc-b:referencedBy/pass:displayName", 1);
    assert_ne!(text, changed);
    std::fs::write(&lens, changed).unwrap();
    Platforms::new(Files::embedded().with_folder(folder).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_counts_what_changes_before_it_commits_and_the_graph_follows() {
    let ground = Ground::new(small()).await;
    ground.pull("hub").await;
    let same = ground.gateway.replay(None, "test", true, &quiet).await.unwrap();
    assert_eq!((same.documents, same.terms.len()), (0, 0), "{:?}", same.terms);
    let lenses = tempfile::tempdir().unwrap();
    let Ground { gateway, folder, hub_fake, farms_fake, .. } = ground;
    gateway.store().clone().close().await;
    drop(gateway);
    let gateway = open(folder.path(), &hub_fake, &farms_fake, changed_lens(lenses.path())).await;
    let query = format!("{PREFIXES} SELECT (COUNT(?d) AS ?n) WHERE {{ ?s a dfc-b:CatalogItem ; pass:displayName ?d }}");
    let before = crate::ground::ask(&gateway, steward(), &query).await;
    let dry = gateway.replay(None, "test", true, &quiet).await.unwrap();
    assert!(!dry.committed && dry.documents > 0);
    let gained = dry.terms.iter().find(|term| term.term == "pass:displayName").unwrap().gained;
    let lost = dry.terms.iter().find(|term| term.term == "dfc-b:sku").unwrap().lost;
    assert!(gained > 0 && gained == lost, "{:?}", dry.terms);
    assert_eq!(crate::ground::ask(&gateway, steward(), &query).await, before, "a dry run writes nothing");
    let real = gateway.replay(None, "test", false, &quiet).await.unwrap();
    assert!(real.committed);
    assert_eq!(real.terms, dry.terms);
    assert_ne!(crate::ground::ask(&gateway, steward(), &query).await, before);
    let again = gateway.replay(None, "test", true, &quiet).await.unwrap();
    assert_eq!((again.documents, again.terms.len()), (0, 0));
}
