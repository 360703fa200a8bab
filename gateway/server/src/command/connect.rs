//! `passerelle connect`
use super::arguments::Connect;
use super::{NOT_AT_ALL, Speech};
use std::path::Path;
pub(super) fn run(_connect: &Connect, _schemas: Option<&Path>, _speech: Speech) -> u8 {
    NOT_AT_ALL
}
