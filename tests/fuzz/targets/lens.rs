//! Any bytes through every lens: as the platform's own answer, as an edit of a sample,
//! and as documents from which items are created.

#![no_main]

use passerelle_lens::Settings;
use passerelle_platforms::Platforms;
use passerelle_translate::{Request, Translator};
use std::sync::LazyLock;

static TRANSLATOR: LazyLock<Translator> = LazyLock::new(|| Translator { platforms: Platforms::embedded() });

const ORIGINAL: &[u8] = include_bytes!("../../end_to_end/samples/shop-products.json");

fn run(from: &str, to: &str, original: Option<&[u8]>, bytes: &[u8]) {
    let line = "base=https://a.example currency=EUR tax=gross zone=Europe/Paris profile=catalogue";
    let settings = Settings::parse(line).expect("settings");
    let original = original.map(<[u8]>::to_vec);
    let request = Request { from: from.into(), to: to.into(), settings, original, ..Request::default() };
    if let Ok(job) = TRANSLATOR.plan(&request, bytes) {
        let _ = job.run_slice(bytes, &mut std::io::sink());
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    for platform in TRANSLATOR.platforms.names() {
        let platform = TRANSLATOR.platforms.get(platform).expect("a name of the list").expect("a folder of ours");
        for resource in &platform.resources {
            let form = format!("{}/{}", platform.name, resource.name);
            run(&form, "shared", None, bytes);
            run("dfc", &form, None, bytes);
        }
    }
    run("dfc", "openfoodnetwork/shop-product", Some(ORIGINAL), bytes);
});
