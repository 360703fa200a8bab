//! Any bytes as a file of rows: the reader and writer under every kind of profile, and the
//! translation of a file. The first byte picks the resource.

#![no_main]

#[path = "../../../gateway/translate/tests/entry/mod.rs"]
#[allow(dead_code, reason = "each target uses one entry")]
mod entry;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Some((pick, file)) = bytes.split_first() {
        entry::csv(usize::from(*pick), file);
    }
});
