//! The files of the corpus that belong to a profile: every row is read, and what is
//! written from them reads equal.

use super::super::{Profile, fitting};
use super::{SHIPPED, root, shipped};
use std::path::PathBuf;

pub(super) const FILES: [(&str, &str, usize); 5] = [
    ("food/cagette--import-products-pro.csv", "cagette-pro", 6),
    ("food/foodsoft--articles-01.csv", "foodsoft", 4),
    ("food/foodsoft--articles-02.csv", "foodsoft", 1),
    ("food-composed/camap--products-export.csv", "camap-export", 2),
    ("food-composed/camap--products-import.csv", "camap-import", 3),
];

/// Where the corpus is, if it is there.
pub(super) fn folder() -> Option<PathBuf> {
    let shared = std::env::var_os("PASSERELLE_SHARED").map_or_else(|| root().join("../shared"), PathBuf::from);
    Some(shared.join("corpus")).filter(|corpus| corpus.exists())
}

#[test]
fn corpus_files_are_read_whole_and_come_back() {
    let Some(corpus) = folder() else {
        println!("corpus absent");
        return;
    };
    let profiles = SHIPPED.map(|name| (name, shipped(name)));
    println!("{:<45} {:<14} {:>5} {:>8}", "payload", "profile", "rows", "refusals");
    for (file, name, wanted) in FILES {
        let bytes = std::fs::read(corpus.join(file)).unwrap();
        let best = fitting(profiles.iter().map(|(name, profile)| (*name, profile)), &bytes);
        assert_eq!(best.first().map(|fit| fit.name.as_str()), Some(name), "{file}: {best:?}");
        let profile = shipped(name);
        let (rows, refusals): (Vec<_>, Vec<_>) = profile.read(&bytes).partition(Result::is_ok);
        println!("{file:<45} {name:<14} {:>5} {:>8}", rows.len(), refusals.len());
        assert_eq!((rows.len(), refusals.len()), (wanted, 0), "{file}: {refusals:?}");
        let rows: Vec<_> = rows.into_iter().map(|row| row.unwrap().json).collect();
        let layout = profile.open(&bytes).unwrap().layout().unwrap();
        let mut out = Vec::new();
        let written = profile.write_as(&layout, &rows, &mut out).unwrap();
        assert!(written.losses.is_empty() && written.refusals.is_empty(), "{file}: {written:?}");
        assert_eq!(rows, read(&profile, &out), "{file}");
    }
}

fn read(profile: &Profile, bytes: &[u8]) -> Vec<passerelle_model::json::Json<'static>> {
    profile.read(bytes).map(|row| row.unwrap().json).collect()
}
