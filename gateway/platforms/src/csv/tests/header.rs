//! Headers that fit, and what is said of those that do not.

use super::super::{Profile, fitting};
use super::{SHIPPED, check, shipped, small};

fn failure(profile: &Profile, bytes: &[u8]) -> String {
    match profile.open(bytes) {
        Ok(_) => "opened".into(),
        Err(error) => {
            assert!(error.text().en != error.text().fr && !error.next().fr.is_empty());
            error.text().en.into_owned()
        }
    }
}

#[test]
fn a_wrong_header_says_what_was_found_what_is_wanted_and_what_is_near() {
    for (file, wanted) in [
        ("", "there is no header line in the file"),
        (" \n\n", "there is no header line in the file"),
        (
            "ref;naem;price\n",
            "columns are missing: `name` (is `naem` meant for it?); separated by `;`, the header has `ref`, `naem`, `price`",
        ),
        ("ref,name,price\n", "the columns are separated by `,`; this profile wants `;`"),
        ("ref;name;Product Name\n", "the headings `name` and `Product Name` mean the same column"),
        ("ref;shelf;name;Shelf\n", "the headings `shelf` and `Shelf` mean the same column"),
        ("ref;\"name\n", "line 1, the header: a quotation mark is never closed"),
        ("PK\u{3}\u{4}", "this is a workbook (.xlsx or .ods), not a CSV file"),
    ] {
        assert_eq!(failure(&small(""), file.as_bytes()), wanted);
    }
    assert_eq!(failure(&small(""), b"\xFF\xFEr\0e\0f\0"), "the file is UTF-16 text");
}

#[test]
fn reading_a_file_that_cannot_be_opened_is_one_refusal() {
    check(&small(""), "", "/header: there is no header line in the file");
}

#[test]
fn the_separator_is_found_or_refused() {
    let auto = |more: &str| {
        let columns = "column = [{ field = \"ref\", need = \"column\" }, { field = \"name\" }]";
        Profile::parse(&format!("separator = \"auto\"\nkey = [\"ref\"]\nabsent_rows = \"ignore\"\n{more}\n{columns}"))
            .unwrap()
    };
    let leek = r#"/rows/0 line 2 {"ref":"A","name":"Leek","key":"A"}"#;
    for mark in [",", ";", "\t"] {
        check(&auto(""), format!("ref{mark}name\nA{mark}Leek\n"), leek);
    }
    check(&auto(""), "ref;na,me;name\nA;;Leek\n", leek);
    assert_eq!(failure(&auto(""), b"ref\nA\n"), "the header can be read with several separators: `,`, `;`, tab");
    assert_eq!(
        failure(&auto(""), b"rf;name\n"),
        "columns are missing: `ref` (is `rf` meant for it?); separated by `;`, the header has `rf`, `name`"
    );
}

#[test]
fn columns_by_position_are_counted() {
    let foodsoft = shipped("foodsoft");
    let wanted = "18–19 columns are wanted; separated by `;`, the header has 3";
    assert_eq!(failure(&foodsoft, b"a;b;c\n1;2;3\n"), wanted);
}

#[test]
fn profiles_that_contradict_themselves_are_errors() {
    let bad = |toml: &str| Profile::parse(toml).unwrap_err().to_string();
    let base = "separator = \",\"\nkey = [\"ref\"]\nabsent_rows = \"ignore\"\n";
    let one = "column = [{ field = \"ref\" }]";
    for (toml, wanted) in [
        (format!("separator = \",\"\nkey = [\"ref\"]\n{one}"), "absent_rows"),
        (format!("{base}decimal = \",\"\nthousands = \",\"\n{one}"), "thousands"),
        (format!("{base}column = [{{ field = \"name\" }}]"), "`key` names `ref`"),
        (format!("{base}column = [{{ field = \"ref\" }}, {{ field = \"x\", headings = [\"REF\"] }}]"), "heading `REF`"),
        (
            format!("{base}column = [{{ field = \"ref\" }}, {{ field = \"unit\", type = \"unit\" }}]"),
            "`[units]` is empty",
        ),
        (format!("{base}boolean = {{ true = [\"1\"], false = [\"1\"] }}\n{one}"), "`boolean`"),
        (format!("{base}units = {{ g = [\"x\"], kg = [\"X\"] }}\n{one}"), "the unit name"),
        (format!("{base}colour = \"red\"\n{one}"), "colour"),
    ] {
        assert!(bad(&toml).contains(wanted), "{}\n{toml}", bad(&toml));
    }
}

#[test]
fn files_are_offered_the_profile_that_fits() {
    let profiles = SHIPPED.map(|name| (name, shipped(name)));
    let best = |file: &str| {
        let fits = fitting(profiles.iter().map(|(name, profile)| (*name, profile)), file.as_bytes());
        fits.first().map(|fit| fit.name.clone())
    };
    for (file, wanted) in [
        ("productName;price;ref;desc;vat;qt;unit;organic;bulk;variablePrice\n", Some("camap-import")),
        ("name;price;ref;desc;vat;quantity;unit;organic;bulk;variablePrice\n", Some("camap-export")),
        ("producer,ref,name,price,unit,quantity\n", Some("catalogue")),
        ("nom;prix;unité;quantité\n", Some("catalogue")),
        ("a;b;c\n", None),
    ] {
        assert_eq!(best(file).as_deref(), wanted, "{file}");
    }
}
