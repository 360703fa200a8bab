//! The real process from outside: the command line, HTTP, and what happens when
//! the input is bad.

mod fakes;
mod faults;
mod hostile;
mod lenses;
mod serve;
mod tour;
mod translate;

/// Three variants of two products, as a shop lists them.
const PRODUCTS: &str = include_str!("samples/shop-products.json");

/// A form, and settings enough for it.
const FORM: &str = "openfoodnetwork/shop-product";
const SETTINGS: &str = "base=https://hub.example currency=EUR tax=gross zone=Europe/Paris";

/// A folder that the process may write to.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// Writes a secret where only this user reads it.
fn secret(file: &std::path::Path, text: &str) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(file, text).expect("a file");
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).expect("a mode");
}
