//! Exchanges and bodies.

use crate::world::{exchange, folder, open, run};
use passerelle_store::{RunEnd, StoreError};

#[tokio::test]
async fn what_was_appended_is_there_after_a_restart() {
    let folder = folder();
    let store = open(folder.path()).await;
    let kept = store.append(exchange("farm", None, &[("1", "carrots")])).await.expect("kept");
    store.close().await;
    let store = open(folder.path()).await;
    let (entry, items) = store.exchange(kept.sequence).await.expect("a look").expect("an exchange");
    assert_eq!((entry.at, &*entry.envelope), (kept.at, &b"{\"products\":[]}"[..]));
    let body = store.body(items[0].body_id).await.expect("a look").expect("a body");
    assert_eq!((&*body, items[0].key.as_str()), (&b"carrots"[..], "1"));
}

#[tokio::test]
async fn an_item_that_did_not_change_has_no_body_of_its_own() {
    let folder = folder();
    let store = open(folder.path()).await;
    let first = run(&store, "farm", &[("1", "carrots"), ("2", "leeks")]).await;
    let second = store.open_run("farm", "product", "").await.expect("a run");
    let kept =
        store.append(exchange("farm", Some(second), &[("1", "carrots"), ("2", "big leeks")])).await.expect("kept");
    assert_eq!(kept.new_bodies, 1);
    let before = store.run_items(first, None, 10).await.expect("items");
    let after = store.run_items(second, None, 10).await.expect("items");
    assert_eq!(before[0].body_id, after[0].body_id);
    assert_ne!(before[1].body_id, after[1].body_id);
}

#[tokio::test]
async fn the_same_key_in_another_list_is_another_item() {
    let folder = folder();
    let store = open(folder.path()).await;
    for scope in ["shop=1", "shop=2"] {
        let run = store.open_run("farm", "product", scope).await.expect("a run");
        let kept = store.append(exchange("farm", Some(run), &[("1", "carrots")])).await.expect("kept");
        assert_eq!(kept.new_bodies, 1, "{scope}");
    }
}

#[tokio::test]
async fn many_at_once_are_all_kept_in_one_order() {
    let folder = folder();
    let store = open(folder.path()).await;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..200 {
        let store = store.clone();
        let account = format!("farm-{}", number % 3);
        tasks.spawn(async move {
            let key = number.to_string();
            store.append(exchange(&account, None, &[(&key, "carrots")])).await.expect("kept")
        });
    }
    let mut kept = tasks.join_all().await;
    kept.sort_by_key(|kept| kept.sequence);
    assert!(kept.iter().enumerate().all(|(at, kept)| kept.sequence == at as i64 + 1));
    assert!(kept.is_sorted_by_key(|kept| kept.at));
}

#[tokio::test]
async fn a_job_that_fails_does_not_cost_the_others() {
    let folder = folder();
    let store = open(folder.path()).await;
    let good = || store.append(exchange("farm", None, &[("1", "carrots")]));
    let (first, bad, last) =
        tokio::join!(good(), store.append(exchange("farm", Some(99), &[("1", "carrots")])), good());
    assert_eq!((first.expect("kept").sequence, last.expect("kept").sequence), (1, 2));
    assert!(matches!(bad, Err(StoreError::Refused(text)) if text.en.contains("no run 99")));
}

#[tokio::test]
async fn a_run_that_is_over_takes_no_more_pages() {
    let folder = folder();
    let store = open(folder.path()).await;
    let run = run(&store, "farm", &[("1", "carrots")]).await;
    assert!(matches!(store.append(exchange("farm", Some(run), &[])).await, Err(StoreError::Refused(_))));
    assert!(matches!(store.close_run(run, &RunEnd::Whole).await, Err(StoreError::Refused(_))));
}

#[tokio::test]
async fn a_run_left_open_is_broken_after_a_restart() {
    let folder = folder();
    let store = open(folder.path()).await;
    let run = store.open_run("farm", "product", "").await.expect("a run");
    store.append(exchange("farm", Some(run), &[("1", "carrots")])).await.expect("kept");
    store.close().await;
    let store = open(folder.path()).await;
    let runs = store.runs("farm", 5).await.expect("runs");
    assert!(matches!(&runs[0].end, Some(RunEnd::Broken { why, .. }) if why.en.contains("stopped")));
    assert_eq!((runs[0].exchanges, runs[0].items), (1, 1));
    assert!(store.last_whole_runs(None).await.expect("runs").is_empty());
}

#[tokio::test]
async fn the_items_of_a_run_are_read_in_pages() {
    let folder = folder();
    let store = open(folder.path()).await;
    let keys: Vec<String> = (0..10).map(|key| key.to_string()).collect();
    let items: Vec<(&str, &str)> = keys.iter().map(|key| (key.as_str(), "x")).collect();
    let run = run(&store, "farm", &items).await;
    let (mut read, mut after) = (Vec::new(), None);
    loop {
        let page = store.run_items(run, after, 4).await.expect("items");
        let Some(last) = page.last() else { break };
        after = Some((last.exchange, last.position));
        read.extend(page.into_iter().map(|item| item.key));
    }
    assert_eq!(read, keys);
    assert_eq!(store.run_envelopes(run).await.expect("envelopes").len(), 4);
}

#[tokio::test]
async fn addresses_of_before_stay_known() {
    let folder = folder();
    let store = open(folder.path()).await;
    store.move_to("https://old.example").await.expect("an address");
    store.move_to("https://new.example").await.expect("an address");
    assert_eq!(store.public_url().await.expect("a look").as_deref(), Some("https://new.example"));
    let former = store.former_urls().await.expect("a look");
    assert_eq!((former.len(), former[0].url.as_str()), (1, "https://old.example"));
    assert!(former[0].since <= former[0].until);
}

#[tokio::test]
async fn a_memo_is_remembered_and_replaced() {
    let folder = folder();
    let store = open(folder.path()).await;
    assert_eq!(store.memo("farm", "learnt").await.expect("a look"), None);
    for value in ["{}", "{\"order_cycle\":[]}"] {
        store.set_memo("farm", "learnt", value).await.expect("a memo");
        assert_eq!(store.memo("farm", "learnt").await.expect("a look").as_deref(), Some(value));
    }
}

#[tokio::test]
async fn a_store_that_is_closed_says_so_to_its_clones() {
    let folder = folder();
    let store = open(folder.path()).await;
    let clone = store.clone();
    store.close().await;
    let refused = clone.append(exchange("farm", None, &[])).await;
    assert!(matches!(refused, Err(StoreError::Database(said)) if said.contains("closed")));
}
