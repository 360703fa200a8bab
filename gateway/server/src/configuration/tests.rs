//! Every way to write the file wrongly, what is said of it and where.

use super::*;
use std::sync::Arc;

fn around(folder: &Path) -> Surroundings {
    let variable = |name: &str| (name == "HUB_KEY").then(|| "0123456789abcdef".to_string());
    Surroundings { folder: folder.into(), credentials: Some(folder.join("credentials")), variable: Arc::new(variable) }
}

fn read(text: &str, folder: &Path) -> Result<Configuration, BadConfiguration> {
    Configuration::parse(text, "passerelle.toml", &Platforms::embedded(), &around(folder))
}

const HEAD: &str = "public_url = \"https://gateway.example\"\n";
const ACCOUNT: &str = "[[account]]\nid = \"halle\"\nplatform = \"openfoodnetwork\"\nbase_url = \"https://ofn.example\"\nsecret_env = \"HUB_KEY\"\nsettings = { currency = \"EUR\", tax = \"gross\" }\n";

fn with(line: &str) -> String {
    let name = line.split(' ').next().unwrap_or_default();
    let kept: Vec<&str> = ACCOUNT.lines().filter(|kept| !kept.starts_with(&format!("{name} "))).collect();
    format!("{HEAD}{}\n{line}\n", kept.join("\n"))
}

#[test]
fn a_whole_file_is_read() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("credentials")).unwrap();
    std::fs::write(folder.path().join("credentials/till"), "a token of the service manager\n").unwrap();
    let text = format!(
        "{HEAD}{ACCOUNT}schedule = \"every 15 minutes\"\n[[client]]\nid = \"till\"\naccounts = [\"halle\"]\n\
         [outbound]\nallow = [\"LOCALHOST:3000\"]\n[limits]\nbody = 3\naccount_disk = 5\n"
    );
    let read = read(&text, folder.path()).unwrap();
    assert_eq!(read.public_url.as_deref(), Some("https://gateway.example"));
    let entry = &read.accounts[0];
    assert_eq!((entry.account.id.as_str(), entry.account.platform.as_str()), ("halle", "openfoodnetwork"));
    assert_eq!(entry.account.secret.as_ref().unwrap().reveal(), "0123456789abcdef");
    assert_eq!(entry.account.settings.get("currency"), Some("EUR"));
    assert_eq!(entry.schedule.text().en, "every 15 min");
    assert_eq!(read.clients[0].secret.reveal(), "a token of the service manager");
    assert_eq!(read.outbound.allow, ["localhost:3000"]);
    assert_eq!((read.limits.body, read.limits.account_disk, read.limits.translations), (3, 5, 16));
}

#[test]
fn what_is_wrong_is_said_at_its_place_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("empty"), " \n").unwrap();
    for (text, place, words) in [
        ("[limits]\nbodi = 3\n".into(), "2:1", "did you mean `body`?"),
        ("[limits]\nbody = \"3\"\n".into(), "2:8", "whole number"),
        ("[limits]\nbody = -3\n".into(), "2:8", "whole number"),
        ("public_url = 3\n".into(), "1:14", "text in quotes"),
        ("public_url = \"gateway\"\n".into(), "1:14", "no public address"),
        ("public_url = \"https://a.example?x\"\n".into(), "1:14", "no public address"),
        ("publik_url = \"https://a.example\"\n".into(), "1:1", "did you mean `public_url`?"),
        ("account = 3\n".into(), "1:11", "[[account]]"),
        ("[[account]\n".into(), "1:", "toml"),
        (ACCOUNT.into(), "1:1", "`public_url` is missing"),
        (with("platform = \"openfoodnetwrk\""), "7:12", "did you mean `openfoodnetwork`?"),
        (with("platform = \"nothing-like-it\""), "7:12", "known: "),
        (with("id = \"sparql\""), "7:6", "an address of this server"),
        (with("id = \"Halle 2\""), "7:6", "small letters"),
        (format!("{HEAD}{ACCOUNT}{ACCOUNT}"), "9:6", "already an account `halle`"),
        (
            format!("{HEAD}{ACCOUNT}{}", ACCOUNT.replace("halle", "other")),
            "11:12",
            "the same address with the same key",
        ),
        (with("base_url = \"ofn.example\""), "7:12", "https://platform.example"),
        (with("base_url = \"https://me:secret@ofn.example\""), "7:12", "secret_env or secret_file"),
        (with("secret_env = \"NO_KEY\""), "7:14", "set NO_KEY before the start"),
        (with("secret_file = \"x\""), "8:15", "both given"),
        (with("secret_env = 3"), "7:14", "text in quotes"),
        (with("settings = { currency = \"euros\", tax = \"gross\" }"), "7:25", "ISO 4217"),
        (with("settings = { curency = \"EUR\", tax = \"gross\" }"), "7:14", "did you mean `currency`?"),
        (with("settings = { currency = \"EUR\" }"), "7:12", "settings are missing: tax"),
        (with("schedule = \"often\""), "8:12", "every 15 minutes"),
        (with("write = [\"shop-produc\"]"), "8:10", "has no resource"),
        (with("secret = \"key\""), "8:1", "not known here"),
        (
            "[[client]]\nid = \"a\"\nsecret_env = \"HUB_KEY\"\naccounts = [\"halle\"]\n".into(),
            "4:13",
            "no account `halle`",
        ),
        ("[[client]]\nid = \"a\"\nsecret_env = \"HUB_KEY\"\n".into(), "1:1", "`accounts` is missing"),
        ("[[client]]\nid = \"a\"\naccounts = \"all\"\n".into(), "1:1", "no token"),
        ("[outbound]\nallow = [\"localhost\"]\n".into(), "2:10", "host:port"),
        ("[outbound]\nallow = \"localhost:3\"\n".into(), "2:9", "a list"),
        ("[outbound]\nper_second = 0\n".into(), "2:14", "at least 1"),
    ] as [(String, &str, &str); 33]
    {
        let words_en = match read(&text, folder.path()) {
            Ok(_) => panic!("accepted: {text}"),
            Err(bad) => bad.render(Language::En).to_lowercase(),
        };
        assert!(words_en.contains(&words.to_lowercase()), "{words}\n{words_en}");
        assert!(words_en.contains(&format!("passerelle.toml:{place}")), "{place}\n{words_en}");
        assert!(words_en.contains('^'), "{words_en}");
    }
    for file in ["empty", "absent"] {
        let text = with(&format!("secret_file = \"{file}\"")).replace("secret_env = \"HUB_KEY\"\n", "");
        let bad = read(&text, folder.path()).unwrap_err().render(Language::Fr);
        assert!(bad.contains(file) && bad.contains("écrivez-y la clé"), "{bad}");
    }
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let text = "public_url = 1\n[limits]\nbodi = 1\n[[account]]\nid = \"api\"\nplatform = \"x\"\nbase_url = \"y\"\n";
    let BadConfiguration(all) = read(text, folder.path()).unwrap_err();
    let lines: Vec<usize> = all.iter().map(|complaint| complaint.line).collect();
    assert_eq!(lines, [1, 3, 5, 6, 7]);
}

#[test]
fn a_key_that_others_can_read_is_a_warning() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key");
    std::fs::write(&key, "k").unwrap();
    let text = with("secret_file = \"key\"").replace("secret_env = \"HUB_KEY\"\n", "");
    for (mode, warnings) in [(0o644, 1), (0o600, 0)] {
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(read(&text, folder.path()).unwrap().warnings.len(), warnings);
    }
}

#[test]
fn an_empty_file_is_the_demonstration() {
    let folder = tempfile::tempdir().unwrap();
    let read = read("", folder.path()).unwrap();
    assert!(read.accounts.is_empty() && read.public_url.is_none());
}
