//! The profiles that ship, on the samples written for them: what each sample shows
//! stands beside it, and a sample in canonical form is written back byte for byte.

use super::{root, shipped, told};
use std::fs;

/// Samples are `samples/catalogue/{profile}/{case}.csv`, their rows beside them in `{case}.rows`.
#[test]
fn samples_read_as_they_say() {
    let folder = root().join("schemas/csv/samples/catalogue");
    let mut seen = 0;
    for profile in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = profile.file_name().unwrap().to_string_lossy().into_owned();
        for sample in fs::read_dir(&profile).unwrap().map(|entry| entry.unwrap().path()) {
            if sample.extension().is_none_or(|extension| extension != "csv") {
                continue;
            }
            let read = told(&shipped(&name), &fs::read(&sample).unwrap());
            let expected = sample.with_extension("rows");
            if std::env::var_os("UPDATE").is_some() {
                fs::write(&expected, &read).unwrap();
            }
            assert_eq!(read, fs::read_to_string(&expected).unwrap_or_default(), "{}", sample.display());
            seen += 1;
        }
    }
    assert!(seen >= 5, "{seen} samples");
}

#[test]
fn canonical_samples_come_back_byte_for_byte() {
    let folder = root().join("schemas/csv/samples/catalogue");
    let mut seen = 0;
    for profile in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        let sample = profile.join("canonical.csv");
        let Ok(bytes) = fs::read(&sample) else { continue };
        let form = shipped(&profile.file_name().unwrap().to_string_lossy());
        let mut rows = form.open(&bytes).unwrap();
        let layout = rows.layout().unwrap();
        let rows: Vec<_> = rows.by_ref().map(|row| row.unwrap().json).collect();
        let mut again = Vec::new();
        let written = form.write_as(&layout, &rows, &mut again).unwrap();
        assert!(written.losses.is_empty() && written.refusals.is_empty(), "{written:?}");
        assert_eq!(again, bytes, "{}\n{}", sample.display(), String::from_utf8_lossy(&again));
        seen += 1;
    }
    assert_eq!(seen, super::SHIPPED.len());
}
