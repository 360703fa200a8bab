//! `passerelle new`
use super::arguments::New;
use super::Speech;
use std::path::Path;
pub(super) fn run(_: &New, _: Option<&Path>, _: Speech) -> u8 { 0 }
