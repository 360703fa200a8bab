//! The CSV reader and writer under every kind of profile.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| passerelle_platforms::csv::fuzz(bytes));
