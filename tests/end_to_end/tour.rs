//! The whole way of a steward: two platforms connected, read, killed, checked, read again
//! with another lens, asked by two callers, copied, brought back and moved.

use crate::{folder, secret};
use passerelle_fakes::{Fake, Http, LiteFarm, OpenFoodNetwork, Size};
use passerelle_tests::command::{Ran, passerelle};
use passerelle_tests::fake::FakeProcess;
use passerelle_tests::gateway::Gateway;
use passerelle_tests::{binary, root};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PREFIXES: &str = "PREFIX dfc-b: <https://w3id.org/dfc/ontology/src/DFC_BusinessOntology.owl#> \
     PREFIX pass: <https://w3id.org/passerelle/ns#> ";
const PUBLIC: &str = "https://gateway.example";
/// Tokens of a program that looks after everything, and of one that looks after the farms.
const REPORT: &str = "report-token-of-sixteen";
const FARMER: &str = "farmer-token-of-sixteen";

/// A hub whose state the test changes, farms, and a folder with a configuration.
struct Tour {
    hub: OpenFoodNetwork,
    fake: Fake,
    served: Http,
    farms: FakeProcess,
    folder: tempfile::TempDir,
}

impl Tour {
    fn new() -> Self {
        let hub = OpenFoodNetwork::new(Size { seed: 4, products: 12, orders: 8, customers: 6 });
        let fake = Fake::new(hub.clone());
        let served = Http::serve(&fake).expect("a free port");
        let farms = FakeProcess::spawn(&["litefarm", "--farms", "3"]);
        let folder = folder();
        let (one, two) = (served.address(), farms.host());
        let text = format!("public_url = \"{PUBLIC}\"\n\n[outbound]\nallow = [\"{one}\", \"{two}\"]\n");
        std::fs::write(folder.path().join("passerelle.toml"), text).expect("a configuration");
        let secrets = [("hub.key", OpenFoodNetwork::HUB_KEY), ("farms.key", LiteFarm::TOKEN)];
        for (name, text) in secrets.into_iter().chain([("report.token", REPORT), ("farmer.token", FARMER)]) {
            secret(&folder.path().join(name), text);
        }
        Tour { hub, fake, served, farms, folder }
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        passerelle(self.folder.path(), arguments, b"")
    }

    /// Runs a command that must end well, and says `words`.
    fn well(&self, arguments: &[&str], words: &str) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}\n{}\n{}", ran.out, ran.err);
        assert!(ran.out.contains(words), "{arguments:?} does not say `{words}`\n{}\n{}", ran.out, ran.err);
        ran.out
    }

    /// Connects both platforms and names two programs that may ask.
    fn connect(&self) {
        let (hub, farms) = (self.served.url(), self.farms.url());
        let settings = "currency=EUR tax=gross zone=Europe/Paris";
        let manual = ["--schedule", "manual", "--no-pull"];
        let words =
            ["connect", "openfoodnetwork", &hub, "--id", "halle", "--key-file", "hub.key", "--settings", settings];
        self.well(&[&words[..], &manual].concat(), "halle is saved");
        let words = ["connect", "dfc", &farms, "--id", "farms", "--key-file", "farms.key"];
        self.well(&[&words[..], &manual].concat(), "farms is saved");
        let file = self.folder.path().join("passerelle.toml");
        let mut text = std::fs::read_to_string(&file).expect("a configuration");
        text.push_str("\n[[client]]\nid = \"report\"\nsecret_file = \"report.token\"\naccounts = \"all\"\n");
        text.push_str("\n[[client]]\nid = \"farmer\"\nsecret_file = \"farmer.token\"\naccounts = [\"farms\"]\n");
        std::fs::write(file, text).expect("a configuration");
    }

    fn serve(&self, arguments: &[&str]) -> Gateway {
        Gateway::spawn_in(self.folder.path(), "C.UTF-8", arguments)
    }

    /// A copy of the hub's platform folder in which one field of products goes elsewhere.
    fn lenses(&self) -> PathBuf {
        let lenses = self.folder.path().join("lenses");
        let copy = lenses.join("openfoodnetwork");
        copied(&root().join("schemas/openfoodnetwork"), &copy);
        let lens = copy.join("shop-product.lens.toml");
        let text = std::fs::read_to_string(&lens).expect("a lens");
        let changed = text.replacen("dfc-b:referencedBy/dfc-b:sku", "dfc-b:referencedBy/pass:displayName", 1);
        assert_ne!(text, changed);
        std::fs::write(&lens, changed).expect("a lens");
        lenses
    }
}

fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copied(&path, &to);
        } else {
            std::fs::copy(&path, to).expect("a copy");
        }
    }
}

/// The first value of an answer, once the graph has caught up.
fn ask(gateway: &Gateway, token: Option<&str>, query: &str) -> String {
    let bearer = token.map(|token| format!("Bearer {token}"));
    let mut headers = vec![("content-type", "application/sparql-query"), ("accept", "text/csv")];
    headers.extend(bearer.as_deref().map(|bearer| ("authorization", bearer)));
    let until = Instant::now() + Duration::from_secs(30);
    loop {
        let answer = gateway.ask("POST", "/sparql", &headers, format!("{PREFIXES}{query}").as_bytes());
        if answer.status == 503 && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(20));
            continue;
        }
        assert_eq!(answer.status, 200, "{query}: {}", answer.text());
        return answer.text().lines().nth(1).unwrap_or_default().trim().to_string();
    }
}

fn count(gateway: &Gateway, token: Option<&str>, class: &str) -> u64 {
    let n = ask(gateway, token, &format!("SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE {{ ?s a {class} }}"));
    n.parse().unwrap_or_else(|_| panic!("{class}: `{n}` is no number"))
}

/// Begins a pull through the server and kills the server in the middle of it.
fn killed(tour: &Tour, gateway: Gateway) {
    tour.fake.forget();
    tour.fake.misbehave_as("slow=60").expect("a trick");
    let mut pull = Command::new(binary())
        .args(["pull", "halle"])
        .current_dir(tour.folder.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("passerelle starts");
    let until = Instant::now() + Duration::from_secs(30);
    while tour.fake.asked().len() < 6 {
        assert!(Instant::now() < until, "the server does not read");
        std::thread::sleep(Duration::from_millis(5));
    }
    // SIGKILL: nothing is said to the process, nothing is written at its end.
    drop(gateway);
    let ended = pull.wait().expect("the command ends");
    assert!(!ended.success(), "the command says that it was not done");
    tour.fake.behave();
}

#[test]
fn a_steward_connects_reads_asks_and_keeps_two_platforms() {
    let tour = Tour::new();
    tour.connect();
    let gateway = tour.serve(&[]);
    killed(&tour, gateway);
    tour.well(&["verify"], "as it was written");
    tour.well(&["doctor"], "nothing is wrong");

    let gateway = tour.serve(&[]);
    tour.well(&["pull"], "halle: ");
    tour.well(&["pull", "halle"], " 0 new or changed, 0 gone");
    tour.well(&["verify"], "as it was written");
    callers(&gateway);

    let offers = count(&gateway, None, "dfc-b:Offer");
    let cycle = tour.hub.open_cycle(&[OpenFoodNetwork::HUB]);
    tour.hub.add_order(OpenFoodNetwork::HUB, cycle).expect("a customer and a product");
    tour.fake.forget();
    tour.well(&["pull", "halle"], "halle: ");
    let wanted = format!("/api/v0/order_cycles/{cycle}/products");
    assert!(tour.fake.asked().iter().any(|asked| asked.contains(&wanted)), "{:?}", tour.fake.asked());
    assert!(count(&gateway, None, "dfc-b:Offer") >= offers);

    drop(gateway);
    let gateway = replayed(&tour);
    kept(&tour, gateway);
}

/// Two callers and who says nothing get different answers.
fn callers(gateway: &Gateway) {
    for class in ["dfc-b:Order", "dfc-b:Person"] {
        assert_eq!(count(gateway, None, class), 0, "{class} is nobody's business");
        assert!(count(gateway, Some(REPORT), class) > 0, "{class}");
    }
    assert_eq!(count(gateway, Some(FARMER), "dfc-b:Order"), 0, "the farms have no orders");
    assert_eq!(count(gateway, Some(FARMER), "dfc-b:Person"), 3, "one person a farm");
    let offers = count(gateway, Some(REPORT), "dfc-b:Offer");
    assert!(offers > 0);
    assert_eq!(count(gateway, None, "dfc-b:Offer"), offers, "offers are public");
}

/// Another lens: counted first, then written, and seen by who asks.
fn replayed(tour: &Tour) -> Gateway {
    let lenses = tour.lenses();
    let schemas = lenses.to_str().expect("a path");
    let names = "SELECT (COUNT(?d) AS ?n) WHERE { ?s a dfc-b:CatalogItem ; pass:displayName ?d }";
    let gateway = tour.serve(&[]);
    let before = ask(&gateway, Some(REPORT), names);
    tour.well(&["replay", "--dry-run"], "nothing to write");
    assert!(gateway.stop().success());
    let dry = tour.well(&["--schemas", schemas, "replay", "--dry-run"], "without --dry-run it is");
    assert!(dry.contains("pass:displayName") && dry.contains("dfc-b:sku"), "{dry}");
    let gateway = tour.serve(&["--schemas", schemas]);
    assert_eq!(ask(&gateway, Some(REPORT), names), before, "a dry run writes nothing");
    let real = tour.well(&["replay"], "written");
    assert!(real.contains("pass:displayName"), "{real}");
    assert_ne!(ask(&gateway, Some(REPORT), names), before);
    tour.well(&["replay", "--dry-run"], "nothing to write");
    tour.well(&["verify"], "as it was written");
    gateway
}

/// Copied, brought back elsewhere, examined and moved.
fn kept(tour: &Tour, gateway: Gateway) {
    let orders = count(&gateway, Some(REPORT), "dfc-b:Order");
    tour.well(&["backup", "copy", "--with-keys"], "copy");
    tour.well(&["restore", "copy", "--data", "other"], "is back");
    tour.well(&["verify", "--data", "other"], "as it was written");
    let second = tour.serve(&["--data", "other"]);
    assert_eq!(count(&second, Some(REPORT), "dfc-b:Order"), orders);
    drop(second);
    tour.well(&["doctor"], "nothing is wrong");
    tour.well(&["move", "https://new.example"], "https://new.example");
    let shop = OpenFoodNetwork::HUB;
    let says = |url: &str| {
        ask(&gateway, None, &format!("SELECT (COUNT(*) AS ?n) WHERE {{ <{url}/halle/Enterprise/{shop}> ?p ?o }}"))
    };
    let said = says("https://new.example");
    assert_ne!(said, "0");
    assert_eq!(says(PUBLIC), said, "the old address stays known");
    tour.well(&["verify"], "as it was written");
    assert!(gateway.stop().success());
}
