//! The real process from outside: the command line, HTTP, and what happens when
//! the input is bad.

mod fakes;
mod hostile;
mod lenses;
mod serve;
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
