//! Recorded answers of providers, taken apart and put together again: they say the same.

use crate::fetch::declared::Fetch;
use crate::fetch::list::Seen;
use crate::fetch::page::take;
use crate::fetch::whole;
use bytes::Bytes;
use passerelle_outbound::Answer;
use serde_json::Value;
use std::path::PathBuf;

fn folder() -> PathBuf {
    let shared = std::env::var_os("PASSERELLE_SHARED").map(PathBuf::from);
    shared.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared")).join("corpus/dfc")
}

#[test]
fn recorded_answers_say_the_same_when_they_are_put_together_again() {
    let Ok(files) = std::fs::read_dir(folder()) else {
        println!("corpus absent");
        return;
    };
    let fetch: Fetch = toml::from_str("resource = \"document\"\nlinked_data = true").expect("a declaration");
    let (mut taken_apart, mut refused, mut items) = (0, 0, 0);
    for file in files.flatten().map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == "json")) {
        let body = Bytes::from(std::fs::read(&file).expect("a payload"));
        let Ok(said) = serde_json::from_slice::<Value>(&body) else { continue };
        let url = format!("https://provider.example/{}", file.file_name().expect("a name").to_string_lossy());
        let answer = Answer { status: 200, headers: Vec::new(), url, body: body.clone() };
        let Ok(mut taken) = take(&fetch, "GET /", &answer) else {
            let object = said.as_object().expect("an array is always a list");
            assert!(object.keys().all(|key| !key.starts_with('@') && !key.contains(':')), "{}", file.display());
            refused += 1;
            continue;
        };
        Seen::default().names(&mut taken, true).expect("linked data may repeat itself");
        let parts = taken.items.iter().map(|item| (item.pointer.as_str(), &item.body[..]));
        let joined = whole(&taken.envelope, parts).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(serde_json::from_slice::<Value>(&joined).expect("JSON"), said, "{}", file.display());
        taken_apart += 1;
        items += taken.items.len();
    }
    println!("{taken_apart} payloads taken apart into {items} items, {refused} are no linked data");
    assert!(taken_apart > 100 && items > 300, "{taken_apart} {items}");
}
