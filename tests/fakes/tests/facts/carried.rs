//! How requests reach a fake: in the process, over a port, as a process.

use passerelle_fakes::{Demonstration, Fake, Http, InProcess, OpenFoodNetwork, Request, Response, Trick, When};
use passerelle_outbound::{Ask, Failed, Transport};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Command, Stdio};

fn transport() -> (Fake, InProcess) {
    let fake = Fake::new(OpenFoodNetwork::default());
    let transport = InProcess::new().host("https://hub.example", &fake);
    (fake, transport)
}

#[tokio::test]
async fn in_the_process_redirects_are_followed_to_fakes_only() {
    let (fake, transport) = transport();
    let ask = Ask::get("https://hub.example/api/orders?page=3").header("X-Spree-Token", "hub-key");
    let answer = transport.send(&ask).await.expect("an answer");
    assert_eq!((answer.status, answer.url.as_str()), (200, "https://hub.example/api/v0/orders?page=3"));
    assert_eq!(fake.asked(), ["GET /api/orders?page=3", "GET /api/v0/orders?page=3"]);
    fake.misbehave(Trick::Redirect("http://10.0.0.1/".into()), When::always());
    assert!(matches!(transport.send(&ask).await, Err(Failed::Refused(_))));
}

#[tokio::test]
async fn in_the_process_what_breaks_is_told_as_the_network_tells_it() {
    let (fake, transport) = transport();
    let transport = transport.largest(2 << 20);
    let ask = Ask::get("https://hub.example/api/v0/shops/21");
    assert!(matches!(transport.send(&Ask::get("https://other.example/")).await, Err(Failed::Unreachable(_))));
    assert!(matches!(transport.send(&Ask::get("not an address")).await, Err(Failed::Refused(_))));
    fake.misbehave(Trick::Cut, When::nth(1));
    fake.misbehave(Trick::Bomb(3), When::nth(2));
    fake.misbehave(Trick::Bomb(1), When::nth(3));
    assert!(matches!(transport.send(&ask).await, Err(Failed::Unreachable(_))));
    assert!(matches!(transport.send(&ask).await, Err(Failed::TooLarge(_))));
    assert_eq!(transport.send(&ask).await.expect("an answer").body.len(), 1 << 20);
    assert_eq!(transport.send(&ask).await.expect("an answer").status, 200);
}

/// Sends a request over a connection of its own, and reads to the end.
fn ask(address: SocketAddr, target: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    write!(stream, "GET {target} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

#[test]
fn over_a_port_the_same_bytes_come() {
    let fake = Fake::new(OpenFoodNetwork::default());
    let served = Http::serve(&fake).expect("a free port");
    let answer = ask(served.address(), "/api/v0/shops/21");
    let (head, body) = answer.split_once("\r\n\r\n").expect("head and body");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    let expected: Response = fake.act(&Request::get(&served.url(), "/api/v0/shops/21")).response();
    assert_eq!(body.as_bytes(), expected.body);
    assert_eq!(fake.asked().len(), 2);
}

#[test]
fn over_a_port_one_connection_carries_many_requests() {
    let fake = Fake::new(OpenFoodNetwork::default());
    let served = Http::serve(&fake).expect("a free port");
    let stream = TcpStream::connect(served.address()).expect("a connection");
    let mut reader = BufReader::new(stream.try_clone().expect("a copy"));
    let mut writer = stream;
    for _ in 0..3 {
        write!(writer, "GET /api/v0/status/job_queue HTTP/1.1\r\nhost: h\r\n\r\n").expect("sent");
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            assert!(reader.read_until(b'\n', &mut head).expect("a line") > 0);
        }
        assert!(head.starts_with(b"HTTP/1.1 200 OK"));
        let mut body = [0; 14];
        reader.read_exact(&mut body).expect("a body");
        assert_eq!(&body, br#"{"alive":true}"#);
    }
    drop(served);
    // The other side is closed: no more bytes, or an error.
    assert!(matches!(reader.read(&mut [0; 8]), Ok(0) | Err(_)));
}

#[test]
fn over_a_port_a_cut_answer_is_shorter_than_it_says() {
    let fake = Fake::new(OpenFoodNetwork::default());
    fake.misbehave(Trick::Cut, When::always());
    let served = Http::serve(&fake).expect("a free port");
    let answer = ask(served.address(), "/api/v0/shops/21");
    let (head, body) = answer.split_once("\r\n\r\n").expect("head and body");
    let told: usize = head.rsplit_once("content-length: ").and_then(|(_, n)| n.parse().ok()).expect("a length");
    assert!(body.len() < told && !body.is_empty(), "{} of {told}", body.len());
}

#[test]
fn when_it_is_dropped_nobody_listens() {
    let served = Http::serve(&Fake::new(OpenFoodNetwork::default())).expect("a free port");
    let address = served.address();
    drop(served);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn as_a_process_it_prints_its_address() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_passerelle-fakes"))
        .args(["openfoodnetwork", "--products", "12", "--misbehave", "timeout@2:shops"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    let address: SocketAddr =
        line.trim().strip_prefix("openfoodnetwork at http://").and_then(|a| a.parse().ok()).expect(&line);
    assert!(ask(address, "/api/v0/shops/21").starts_with("HTTP/1.1 200"));
    assert!(ask(address, "/api/v0/shops/21").starts_with("HTTP/1.1 504"));
    child.kill().expect("a child of ours");
    child.wait().expect("a child of ours");
}

#[test]
fn as_a_process_it_says_what_it_does_not_know() {
    let check = |arguments: &[&str], expected: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_passerelle-fakes")).args(arguments).output().expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(expected), "{said}");
    };
    check(&[], "which platform?");
    check(&["nobody"], "`nobody` is no platform");
    check(&["litefarm", "--farms", "many"], "found `many`");
    check(&["litefarm", "--colour", "red"], "--colour is no option");
    check(&["litefarm", "--misbehave", "sulk"], "`sulk` is no misbehaviour");
}

#[tokio::test]
async fn the_demonstration_is_two_accounts_of_one_instance() {
    let demonstration = Demonstration::new().expect("samples that can be read");
    let mut shelves = Vec::new();
    for (account, cycle) in demonstration.accounts.iter().zip([64, 65]) {
        let get = |path: &str| {
            Ask::get(format!("{}{path}", account.base_url))
                .header("X-Spree-Token", &account.key)
                .header("X-Api-Token", &account.key)
                .header("Accept", "*/*")
        };
        let hub: Option<u64> = account.settings.rsplit_once("hub=").and_then(|(_, hub)| hub.parse().ok());
        let orders = demonstration.transport.send(&get("/api/v0/orders")).await.expect("orders");
        let orders: serde_json::Value = serde_json::from_slice(&orders.body).expect("JSON");
        let orders = orders["orders"].as_array().expect("orders");
        assert_eq!(orders.len(), 20, "{}", account.name);
        assert!(orders.iter().all(|o| o["distributor"]["id"].as_u64() == hub && o["order_cycle"]["id"] == cycle));
        let target =
            format!("/api/v0/order_cycles/{cycle}/products?distributor={}&per_page=100", hub.expect("a number"));
        let products = demonstration.transport.send(&get(&target)).await.expect("products");
        shelves.push(serde_json::from_slice::<serde_json::Value>(&products.body).expect("JSON"));
        let engine = demonstration.transport.send(&get("/api/dfc/supplied_products")).await.expect("products");
        assert_eq!(engine.status, 200);
    }
    let price = |shelf: &serde_json::Value, id: u64| {
        let product = shelf.as_array().expect("a list").iter().find(|p| p["id"] == id)?;
        Some(product["variants"][0]["price"].to_string())
    };
    let ids = shelves[0].as_array().expect("a list").iter().filter_map(|p| p["id"].as_u64());
    let dearer = ids.filter(|id| price(&shelves[1], *id).is_some_and(|other| Some(other) != price(&shelves[0], *id)));
    assert!(dearer.count() >= 5, "shared products at other prices");
}
