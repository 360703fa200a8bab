//! The command line: what is printed where, and with which exit code.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const SETTINGS: &str = "base=https://hub.example/api/dfc currency=EUR tax=gross";
const PRODUCT: &str = r#"[{"id":1,"name":"Carottes","properties_with_values":[],"variants":[{"id":11,"name_to_display":"Carottes",
  "unit_value":1000.0,"unit_price_unit":"kg","price":"2.40","on_demand":false,"on_hand":5,"producer":{"id":3},"enterprise":{"id":9}}]}]"#;

struct Ran {
    out: String,
    err: String,
    code: Option<i32>,
}

fn passerelle(folder: &Path, lang: &str, arguments: &[&str], input: &str) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_passerelle"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", lang)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("passerelle starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.as_bytes().to_vec();
    let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("it ends");
    feeder.join().expect("the feeder ends");
    Ran {
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
        code: output.status.code(),
    }
}

fn translate(more: &[&str], input: &str) -> Ran {
    let folder = tempfile::tempdir().expect("a folder");
    let base = ["translate", "--from", "openfoodnetwork/shop-product", "--to", "dfc-1.16", "--settings", SETTINGS];
    passerelle(folder.path(), "C.UTF-8", &[&base, more].concat(), input)
}

#[test]
fn what_crossed_is_printed_and_what_did_not_is_told() {
    let ran = translate(&[], PRODUCT);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("dfc-b:SuppliedProduct"));
    assert!(ran.err.starts_with("1 item read"), "{}", ran.err);
}

#[test]
fn the_report_is_json_where_it_is_asked_for() {
    let ran = translate(&["--report", "-"], PRODUCT);
    let report: serde_json::Value = serde_json::from_str(&ran.err).expect("JSON alone on standard error");
    assert_eq!(report["items"], 1);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("report.json");
    let ran = translate(&["--report", file.to_str().expect("UTF-8")], PRODUCT);
    assert_eq!(ran.err, "");
    assert!(std::fs::read_to_string(file).expect("a report").contains("\"losses\""));
}

#[test]
fn refused_items_cost_an_exit_code_and_not_the_others() {
    let two = format!("{},{}", &PRODUCT[..PRODUCT.len() - 1], &PRODUCT[1..].replace("2.40", "two euros"));
    let ran = translate(&[], &two);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains("Carottes") && ran.err.contains("two euros"), "{}", ran.err);
}

#[test]
fn missing_settings_are_named_with_a_line_to_paste_in_the_words_of_lang() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["translate", "--from", "auto", "--to", "dfc-1.16"];
    let ran = passerelle(folder.path(), "fr_FR.UTF-8", &arguments, PRODUCT);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("il manque des réglages"), "{}", ran.err);
    for name in ["base", "currency", "tax"] {
        assert!(ran.err.contains(&format!("\n  {name}: ")), "{name}: {}", ran.err);
    }
    assert!(ran.err.contains("--settings '"), "{}", ran.err);
}

#[test]
fn unreadable_input_and_wrong_use_are_two() {
    assert_eq!(translate(&[], "[{\"id\":").code, Some(2));
    assert_eq!(translate(&["no-such-file.json"], "").code, Some(2));
    assert_eq!(translate(&["--out", "papyrus"], PRODUCT).code, Some(2));
    assert_eq!(translate(&["--no-such-flag"], PRODUCT).code, Some(2));
    let folder = tempfile::tempdir().expect("a folder");
    let ran = passerelle(folder.path(), "C", &["translate", "--from", "openfoodnetwork/shp", "--to", "owl"], PRODUCT);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("openfoodnetwork/shop"), "{}", ran.err);
}

#[test]
fn a_reader_that_leaves_early_is_no_fault() {
    let many: Vec<&str> = std::iter::repeat_n(&PRODUCT[1..PRODUCT.len() - 1], 3000).collect();
    let mut child = Command::new(env!("CARGO_BIN_EXE_passerelle"))
        .args(["translate", "--from", "openfoodnetwork/shop-product", "--to", "dfc-1.16", "--settings", SETTINGS])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("passerelle starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(format!("[{}]", many.join(",")).as_bytes()).ok();
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !err.contains("panicked"), "{} {err}", output.status);
}

#[test]
fn a_draft_checks_and_translates_its_own_sample() {
    let folder = tempfile::tempdir().expect("a folder");
    let sample = r#"[{"id": 4, "title": "Box", "price": "12.5", "stock": 3, "internal_note": "near the door"}]"#;
    std::fs::write(folder.path().join("boxes.json"), sample).expect("a sample");
    let run = |arguments: &[&str]| passerelle(folder.path(), "C.UTF-8", arguments, "");
    let drafted = run(&["new", "marketday", "--from", "boxes.json"]);
    assert_eq!(drafted.code, Some(0), "{}{}", drafted.out, drafted.err);
    assert!(drafted.out.contains("`internal_note`"), "{}", drafted.out);
    assert!(run(&["new", "marketday", "--from", "boxes.json"]).err.contains("already there"));
    let checked = run(&["check", "marketday", "--schemas", "schemas"]);
    assert_eq!((checked.code, checked.out.as_str()), (Some(0), "marketday: no errors\n"));
    let settings = ["--settings", "base=https://m.example currency=EUR tax=gross"];
    let translated = run(&[
        &["translate", "--schemas", "schemas", "--from", "auto", "--to", "dfc-2.0"],
        &settings[..],
        &["boxes.json"],
    ]
    .concat());
    assert_eq!(translated.code, Some(0), "{}", translated.err);
    assert!(translated.out.contains("https://m.example/boxes/4"), "{}", translated.out);
    let page = std::fs::read_to_string(folder.path().join("schemas/marketday/boxes.md")).expect("a page");
    assert!(page.contains("```json shared") && page.contains("\"dfc-b:name\": \"Box\""), "{page}");
}

#[test]
fn a_mistake_in_a_lens_is_shown_where_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("boxes.json"), r#"[{"id": 4, "title": "Box"}]"#).expect("a sample");
    let run = |lang: &str, arguments: &[&str]| passerelle(folder.path(), lang, arguments, "");
    assert_eq!(run("C", &["new", "marketday", "--from", "boxes.json"]).code, Some(0));
    let lens = folder.path().join("schemas/marketday/boxes.lens.toml");
    let text = std::fs::read_to_string(&lens).expect("a lens").replace("\"title\"", "\"titel\"");
    std::fs::write(&lens, text).expect("a lens");
    let checked = run("fr_FR.UTF-8", &["check", "marketday", "--schemas", "schemas"]);
    assert_eq!(checked.code, Some(1));
    let place = checked.out.lines().find(|line| line.contains("titel")).expect("the place");
    assert!(place.starts_with("schemas/marketday/boxes.lens.toml:"), "{place}");
    assert!(checked.out.contains('^') && checked.out.contains("erreur"), "{}", checked.out);
    assert_eq!(run("C", &["check", "nothing"]).code, Some(2));
}

#[test]
fn the_platforms_of_the_binary_check() {
    let folder = tempfile::tempdir().expect("a folder");
    let ran = passerelle(folder.path(), "C", &["check"], "");
    assert_eq!(ran.code, Some(0), "{}", ran.out);
}
