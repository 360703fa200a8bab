//! Any bytes as a document of the Data Food Consortium, written in every dialect and syntax. The
//! first byte picks which; the property tests run the same entry.

#![no_main]

#[path = "../../../gateway/translate/tests/entry/mod.rs"]
#[allow(dead_code, reason = "each target uses one entry")]
mod entry;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Some((pick, document)) = bytes.split_first() {
        entry::dfc_reader(usize::from(*pick), document);
    }
});
