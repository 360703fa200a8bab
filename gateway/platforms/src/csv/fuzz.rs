//! The entry for fuzzers: any bytes, no panic, and what was read survives being
//! written.

use super::{Layout, Limits, Profile};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Small profiles that together use every rule of the reader.
const PROFILES: [&str; 3] = [
    r#"
    separator = "auto"
    decimal = ",."
    key = [["ref"], ["name", "price"]]
    absent_rows = "ignore"
    constants = { basis = "gross" }
    units = { kg = ["kg"], piece = ["", "piece"] }
    column = [
      { field = "name", headings = ["name", "nom"], need = "cell" },
      { field = "ref" },
      { field = "price", type = "decimal" },
      { field = "stock", type = "count" },
      { field = "unlimited", type = "boolean" },
      { field = "unit", type = "unit" },
      { field = "labels", type = "list", mark = "|" },
    ]
    "#,
    r#"
    encoding = "windows-1252"
    separator = ";"
    decimal = ","
    thousands = " "
    skip = 1
    header = "positions"
    key = ["ref"]
    absent_rows = "stock-0"
    continuation = { blank = "name", key = "group" }
    column = [
      { field = "name", need = "cell", inherit = true },
      { field = "group", need = "column", inherit = true },
      { field = "labels", headings = ["organic"], type = "flag", label = "organic", need = "column", inherit = true },
      { field = "stock", headings = ["available"], type = "available", need = "column" },
      { field = "ref", need = "cell" },
      { field = "price", type = "decimal" },
    ]
    "#,
    r#"
    separator = "tab"
    quote = "'"
    trim = false
    key = ["ref"]
    absent_rows = "deactivate"
    units = { g = ["g"], kg = ["kg"], piece = ["piece"] }
    measure = { standard = "standard", text = "text", ratios = "ratios" }
    column = [{ field = "ref" }, { field = "standard" }, { field = "text" }, { field = "ratios" }]
    "#,
];

/// Reads any bytes under each profile, writes what was read and reads it again.
///
/// # Panics
/// When a row that was read does not come back equal.
pub fn fuzz(bytes: &[u8]) {
    let limits = Limits { field: 200, record: 1000, fields: 20 };
    static PARSED: LazyLock<[Profile; 3]> =
        LazyLock::new(|| PROFILES.map(|toml| Profile::parse(toml).unwrap_or_else(|error| panic!("{error}"))));
    for profile in PARSED.iter() {
        let Ok(rows) = profile.open_within(bytes, limits) else { continue };
        let mut copy = Vec::new();
        if rows.clone().rewrite(&BTreeMap::new(), &[], &mut copy).is_ok() {
            assert!(copy == bytes, "a file without edits keeps its bytes");
        }
        let Some(layout) = rows.layout() else { continue };
        let rows: Vec<_> = rows.filter_map(Result::ok).map(|row| row.json).collect();
        for layout in [(*layout).clone(), Layout::of(profile)] {
            let same_columns = layout.encoding == Layout::of(profile).encoding;
            let mut out = Vec::new();
            let Ok(written) = profile.write_as(&layout, &rows, &mut out) else { continue };
            if written.refusals.is_empty() && written.losses.is_empty() && same_columns {
                let again: Vec<_> = profile.read(&out).filter_map(Result::ok).map(|row| row.json).collect();
                assert!(rows.len() == again.len(), "{rows:?}\n{again:?}\n{}", String::from_utf8_lossy(&out));
            }
        }
    }
}
