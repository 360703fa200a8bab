//! The vocabulary agrees with itself, with what is written from it, and with the DFC reference files.
//! `UPDATE=1 cargo test -p passerelle-model --test vocabulary` rewrites the written files.

mod alignments;
mod codes;
mod constants;
mod context;
mod files;
mod own;
mod parties;
mod proposals;
mod reference;
mod row;
mod turtle;

#[test]
fn the_constants_are_those_of_the_vocabulary() {
    files::check("gateway/model/src/term/generated.rs", &constants::render(row::rows()));
}

#[test]
fn the_code_tables_are_those_of_the_code_lists() {
    files::check("gateway/model/src/term/codes.rs", &codes::render(row::rows()));
}

#[test]
fn the_context_is_that_of_the_vocabulary() {
    files::check("vocab/context.jsonld", &context::render(row::rows()));
}

#[test]
fn a_constant_is_the_name_in_capitals() {
    for (local, constant) in [
        ("hasUnit", "HAS_UNIT"),
        ("VATrate", "VAT_RATE"),
        ("4Pack", "PACK_4"),
        ("What_Subject", "WHAT_SUBJECT"),
        ("URL", "URL"),
        ("AOC_FR", "AOC_FR"),
        ("viennoiserie-", "VIENNOISERIE"),
        ("organizationID", "ORGANIZATION_ID"),
    ] {
        assert_eq!(constants::capitals(local), constant);
    }
}
