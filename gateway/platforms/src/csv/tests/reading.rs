//! Rows that cross and rows that are refused.

use super::super::Profile;
use super::{check, small, told};

#[test]
fn a_bad_row_costs_only_itself() {
    let file = "ref;name;price\nA;Leek;3,60\nB;Kale\nC;Chard;lots\n;Beet;1\nD;Dill;2\nA;Again;1\n";
    check(
        &small(""),
        file,
        r#"/rows/0 line 2 {"ref":"A","name":"Leek","price":"3.60","key":"A"}
           /rows/1: the row has 2 fields, the header 3
           /rows/2/price: `lots` is not a number; digits are wanted, as in 3,60
           /rows/3/ref: `ref` is empty; every row must fill it
           /rows/4 line 6 {"ref":"D","name":"Dill","price":"2","key":"D"}
           /rows/5: `A` is already the key of /rows/0"#,
    );
}

#[test]
fn every_refusal_says_what_to_do_in_both_languages() {
    let file = b"ref;name;price\nA\nB;\"open;1\nC;x;y\nA;\x81;1\n;;2\n";
    let refusals: Vec<_> = small("encoding = \"windows-1252\"").read(file).filter_map(Result::err).collect();
    assert_eq!(refusals.len(), 5);
    for refusal in refusals {
        for text in [&refusal.detail, &refusal.next] {
            assert!(!text.en.is_empty() && !text.fr.is_empty() && text.en != text.fr, "{text:?}");
        }
    }
}

#[test]
fn an_unclosed_quotation_mark_does_not_swallow_the_file() {
    let file = "ref;name;price\nA;\"Leek;1\nB;Kale;2\nC;\"Ch\"ard;3\nD;5\" pot;4\nE;Dill;5\n";
    check(
        &small(""),
        file,
        r#"/rows/0/name: text stands between a closing quotation mark and the separator
           /rows/1 line 3 {"ref":"B","name":"Kale","price":"2","key":"B"}
           /rows/2/name: text stands between a closing quotation mark and the separator
           /rows/3/name: a quotation mark stands inside a field that does not begin with one
           /rows/4 line 6 {"ref":"E","name":"Dill","price":"5","key":"E"}"#,
    );
    check(&small(""), "ref;name;price\nA;\"Leek;1\n", "/rows/0/name: a quotation mark is never closed");
}

#[test]
fn a_bare_carriage_return_is_refused_and_a_quoted_one_is_text() {
    let file = "ref;name;price\r\nA;Le\rek;1\r\nB;\"Ka\rle\";2\r\n\"C\n1\";\"\r\nChard\";3\r\n";
    check(
        &small(""),
        file,
        r#"/rows/0/name: a carriage return stands alone outside quotation marks
           /rows/1 line 3 {"ref":"B","name":"Ka\rle","price":"2","key":"B"}
           /rows/2 line 4 {"ref":"C\n1","name":"Chard","price":"3","key":"C\n1"}"#,
    );
}

#[test]
fn files_of_old_systems_end_lines_in_cr_alone() {
    check(
        &small(""),
        "ref;name;price\rA;Leek;1\r",
        r#"/rows/0 line 2 {"ref":"A","name":"Leek","price":"1","key":"A"}"#,
    );
}

#[test]
fn encodings_are_recognised_and_bytes_without_meaning_are_refused() {
    let leek = r#"/rows/0 line 2 {"ref":"É","name":"Œuf","price":"1","key":"É"}"#;
    check(&small(""), "\u{feff}ref;name;price\nÉ;Œuf;1\n", leek);
    check(&small(""), "ref;name;price\nÉ;Œuf;1\n", leek);
    check(&small(""), b"ref;name;price\n\xC9;\x8Cuf;1\n", leek);
    check(&small(""), b"ref;name;price\n\xC9;\x81;1\n", "/rows/0/name: the byte 0x81 means nothing in windows-1252");
    let utf8 = small("encoding = \"utf-8\"");
    check(&utf8, b"ref;name;price\nA;\xC9;1\n", "/rows/0/name: the byte 0xC9 means nothing in UTF-8");
    check(&utf8, "ref;name;price\nA;a\0b;1\n", "/rows/0/name: a control character (U+0000) stands in the cell");
}

#[test]
fn unknown_columns_keep_their_heading() {
    let expected = r#"/rows/0 line 2 {"ref":"A","name":"Leek","shelf / row":"4b","key":"A"}"#;
    check(&small(""), "REF; Product_Name ;price;shelf / row\nA;Leek;;4b\n", expected);
}

#[test]
fn a_value_without_heading_is_refused() {
    let expected = r#"/rows/0 line 2 {"ref":"A","name":"Leek","key":"A"}
                      /rows/1/: column 4 has no heading, but the row has a value there"#;
    check(&small(""), "ref;name;price;\nA;Leek;;\nB;Kale;;9\n", expected);
}

#[test]
fn blank_rows_do_not_count() {
    let expected = r#"/rows/0 line 4 {"ref":"A","name":"Leek","key":"A"}"#;
    check(&small(""), "\nref;name;price\n; ;\nA;Leek;\n\n", expected);
}

#[test]
fn rows_and_fields_are_bounded() {
    let long = format!("ref;name;price\nA;{};1\nB;{};2\nC;ok;3\n", "x".repeat(70_000), ";".repeat(600));
    check(
        &small(""),
        long,
        r#"/rows/0/name: a field is longer than 65536 bytes
           /rows/1: the row has more than 512 fields
           /rows/2 line 4 {"ref":"C","name":"ok","price":"3","key":"C"}"#,
    );
}

const OFFERS: &str = r#"
    separator = ";"
    key = ["ref"]
    absent_rows = "deactivate"
    continuation = { blank = "name", key = "group" }
    column = [
      { field = "name", need = "cell", inherit = true },
      { field = "group", inherit = true },
      { field = "labels", headings = ["organic"], type = "flag", label = "organic", inherit = true },
      { field = "ref", need = "cell" },
    ]
"#;

#[test]
fn a_row_without_name_is_one_more_offer() {
    let profile = Profile::parse(OFFERS).unwrap();
    check(
        &profile,
        "name;group;organic;ref\n;;;A0\nJuice;J;1;A1\n;;;A2\n;J;1;A3\n;;0;A4\nJuice;J;1;A5\nCider;;;B1\n;;;B2\nJuice;J;1;A6\n",
        r#"/rows/0/name: `name` is empty, so the row goes on with the product above, but none was read
           /rows/1 line 3 {"name":"Juice","group":"J","labels":["organic"],"ref":"A1","key":"A1"}
           /rows/2 line 4 {"name":"Juice","group":"J","labels":["organic"],"ref":"A2","key":"A2"}
           /rows/3 line 5 {"name":"Juice","group":"J","labels":["organic"],"ref":"A3","key":"A3"}
           /rows/4/labels: the row goes on with the product above, but says something else for `labels`
           /rows/5 line 7 {"name":"Juice","group":"J","labels":["organic"],"ref":"A5","key":"A5"}
           /rows/6 line 8 {"name":"Cider","ref":"B1","key":"B1"}
           /rows/7 line 9 {"name":"Cider","ref":"B2","key":"B2"}
           /rows/8/group: `J` is already the key of /rows/1"#,
    );
}

#[test]
fn offers_of_a_refused_product_are_refused_with_it() {
    let profile = Profile::parse(OFFERS).unwrap();
    let told = told(&profile, b"name;group;organic;ref\nJuice;J;1;A1\nCider;C;maybe;B1\n;;;B2\n");
    assert!(told.contains("/rows/1/labels: `maybe` is neither yes (`1`, `true`) nor no (`0`, `false`)"), "{told}");
    assert!(told.contains("/rows/2/name: `name` is empty, so the row goes on"), "{told}");
}

#[test]
fn keys_of_several_fields_do_not_run_into_one_another() {
    let toml = r#"
        separator = ","
        key = [["ref"], ["name", "size"]]
        absent_rows = "ignore"
        column = [{ field = "ref" }, { field = "name" }, { field = "size" }]
    "#;
    check(
        &Profile::parse(toml).unwrap(),
        "ref,name,size\n,a|,b\n,a,|b\nr,a,b\n,,b\n",
        r#"/rows/0 line 2 {"name":"a|","size":"b","key":"a\\||b"}
           /rows/1 line 3 {"name":"a","size":"|b","key":"a|\\|b"}
           /rows/2 line 4 {"ref":"r","name":"a","size":"b","key":"r"}
           /rows/3: nothing names this row: one of `ref`, `name` must be filled"#,
    );
}
