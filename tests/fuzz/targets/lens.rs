//! Any bytes through every lens: as the platform's own answer, folded back into it, and as
//! documents from which items are made. The first byte picks the resource.

#![no_main]

#[path = "../../../gateway/translate/tests/entry/mod.rs"]
#[allow(dead_code, reason = "each target uses one entry")]
mod entry;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Some((pick, text)) = bytes.split_first() {
        entry::lens(usize::from(*pick), text);
        entry::create(usize::from(*pick), text);
    }
});
