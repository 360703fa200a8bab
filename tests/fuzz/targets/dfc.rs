//! Any bytes as a document of the Data Food Consortium, written in every dialect and notation.

#![no_main]

use passerelle_lens::Settings;
use passerelle_platforms::Platforms;
use passerelle_translate::{Output, Request, Translator};
use std::sync::LazyLock;

static TRANSLATOR: LazyLock<Translator> = LazyLock::new(|| Translator { platforms: Platforms::embedded() });

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let settings = Settings::parse("base=https://a.example").expect("a setting");
    for to in ["dfc-1.16", "dfc-2.0", "fdc", "owl", "shared", "schema"] {
        for output in [None, Some(Output::NQuads), Some(Output::Turtle)] {
            let request =
                Request { from: "dfc".into(), to: to.into(), settings: settings.clone(), output, ..Request::default() };
            if let Ok(job) = TRANSLATOR.plan(&request, bytes) {
                let _ = job.run_slice(bytes, &mut std::io::sink());
            }
        }
    }
});
