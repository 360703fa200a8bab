use super::server::{answer, serve};
use super::{client, get, quick};
use crate::{Failed, Method, Outbound, Transport};
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::num::NonZeroU32;
use std::time::{Duration, Instant, SystemTime};

#[tokio::test]
async fn a_passing_failure_is_tried_again() {
    let hub = serve(vec![answer(504, "", b""), answer(429, "retry-after: 1\r\n", b""), answer(200, "", b"ok")]).await;
    let found = client(std::slice::from_ref(&hub.address)).send(&get(&hub.address, "/")).await.unwrap();
    assert_eq!((found.status, &found.body[..], hub.count()), (200, &b"ok"[..], 3));
}

#[tokio::test]
async fn the_last_answer_comes_back_when_tries_are_used_up() {
    let hub = serve(vec![answer(504, "", b"")]).await;
    let found = client(std::slice::from_ref(&hub.address)).send(&get(&hub.address, "/")).await.unwrap();
    assert_eq!((found.status, hub.count()), (504, 4));
}

#[tokio::test]
async fn a_change_is_sent_twice_only_if_the_caller_says_so() {
    for (repeatable, count) in [(false, 1), (true, 4)] {
        let hub = serve(vec![answer(503, "", b"")]).await;
        let mut ask = get(&hub.address, "/");
        (ask.method, ask.repeatable) = (Method::Post, repeatable);
        client(std::slice::from_ref(&hub.address)).send(&ask).await.unwrap();
        assert_eq!(hub.count(), count);
    }
}

#[test]
fn a_date_and_seconds_are_understood() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    for (value, seconds) in [("7", Some(7)), ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10)), ("soon", None)] {
        assert_eq!(crate::retry::after(value, now), seconds.map(Duration::from_secs), "{value}");
    }
}

#[tokio::test]
async fn an_endless_redirect_ends() {
    let hub = serve(vec![answer(302, "location: /again\r\n", b"")]).await;
    let found = client(std::slice::from_ref(&hub.address)).send(&get(&hub.address, "/")).await;
    assert!(matches!(found, Err(Failed::Unreachable(_))), "{found:?}");
    assert_eq!(hub.count(), 6);
}

#[tokio::test]
async fn keys_stay_with_their_host() {
    let other = serve(vec![answer(200, "", b"ok")]).await;
    let hub = serve(vec![answer(301, &format!("location: http://{}/there\r\n", other.address), b"")]).await;
    let mut ask = get(&hub.address, "/").header("X-Any-Key", "secret").header("Accept", "text/csv");
    ask.method = Method::Post;
    let found = client(&[hub.address.clone(), other.address.clone()]).send(&ask).await.unwrap();
    assert_eq!(found.url, format!("http://{}/there", other.address));
    let asked = other.asked.lock().unwrap()[0].clone();
    assert!(asked.starts_with("get /there") && asked.contains("text/csv") && !asked.contains("secret"), "{asked}");
    assert!(hub.asked.lock().unwrap()[0].contains("user-agent: passerelle/"));
}

#[tokio::test]
async fn a_bomb_does_not_fill_the_memory() {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&vec![0; 16 << 20]).unwrap();
    let hub = serve(vec![answer(200, "content-encoding: gzip\r\n", &gzip.finish().unwrap())]).await;
    let found = client(std::slice::from_ref(&hub.address)).send(&get(&hub.address, "/")).await;
    assert!(matches!(found, Err(Failed::TooLarge(_))), "{found:?}");
    assert_eq!(hub.count(), 1);
}

#[tokio::test]
async fn nobody_listening_is_said_with_the_host() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().to_string();
    let Err(Failed::Unreachable(text)) = client(std::slice::from_ref(&free)).send(&get(&free, "/")).await else {
        panic!()
    };
    assert!(text.en.contains("127.0.0.1") && text.fr.contains("injoignable"), "{text:?}");
}

#[tokio::test]
async fn an_account_waits_for_its_turn() {
    let hub = serve(vec![answer(200, "", b"")]).await;
    let mut limits = quick(std::slice::from_ref(&hub.address));
    (limits.per_second, limits.burst) = (NonZeroU32::new(10).unwrap(), NonZeroU32::MIN);
    let client = Outbound::new(limits).unwrap();
    let mut ask = get(&hub.address, "/");
    let started = Instant::now();
    client.set_rate("free", NonZeroU32::MAX, NonZeroU32::MAX);
    for account in ["free", "free", "free", "c"] {
        ask.account = account.to_string();
        client.send(&ask).await.unwrap();
    }
    let apart = started.elapsed();
    client.send(&ask).await.unwrap();
    client.send(&ask).await.unwrap();
    let waited = started.elapsed() - apart;
    assert!(waited >= Duration::from_millis(150), "{apart:?}, {waited:?}");
}

#[test]
fn a_redirect_keeps_what_it_must() {
    let from = reqwest::Url::parse("https://hub.example/a/b").unwrap();
    let to = |location| crate::redirect::target(307, Some(location), &from);
    assert_eq!(to("../c").unwrap().unwrap().as_str(), "https://hub.example/c");
    assert!(to("http://hub.example/").unwrap().is_err());
    assert!(crate::redirect::target(200, Some("/c"), &from).is_none());
    for (status, before, after) in [
        (301, Method::Post, Method::Get),
        (303, Method::Put, Method::Get),
        (302, Method::Put, Method::Put),
        (307, Method::Post, Method::Post),
        (303, Method::Head, Method::Head),
    ] {
        let mut ask = get("hub.example", "/").header("X-Any-Key", "secret");
        ask.method = before;
        crate::redirect::follow(&mut ask, status, &from, &from);
        assert_eq!((ask.method, ask.headers.len()), (after, 1), "{status}");
    }
}

#[tokio::test]
async fn silence_ends_late_and_says_after_how_long() {
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let mut limits = quick(std::slice::from_ref(&address));
    (limits.whole, limits.tries) = (Duration::from_millis(50), 2);
    let found = Outbound::new(limits).unwrap().send(&get(&address, "/")).await;
    let Err(Failed::Late(text)) = found else { panic!("{found:?}") };
    assert!(text.en.contains("0.05 s"), "{text:?}");
}
