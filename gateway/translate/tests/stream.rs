//! A list streams: what comes out does not depend on how the bytes come in, and what is
//! held does not grow with the list.

#[path = "ground/mod.rs"]
mod ground;

use ground::{job, run, translator};
use passerelle_model::loss::Language;
use std::cell::Cell;
use std::io::{Read, Write};
use std::rc::Rc;

/// Serves at most so many bytes at a time.
struct Drip<'a> {
    rest: &'a [u8],
    most: usize,
}

impl Read for Drip<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let n = self.rest.len().min(buffer.len()).min(self.most);
        buffer[..n].copy_from_slice(&self.rest[..n]);
        self.rest = &self.rest[n..];
        Ok(n)
    }
}

/// Serves a text up to one byte, then the rest.
struct Split<'a> {
    parts: [&'a [u8]; 2],
}

impl Read for Split<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let part = if self.parts[0].is_empty() { 1 } else { 0 };
        let n = self.parts[part].len().min(buffer.len());
        buffer[..n].copy_from_slice(&self.parts[part][..n]);
        self.parts[part] = &self.parts[part][n..];
        Ok(n)
    }
}

const CASES: [(&str, &str, &str); 4] = [
    ("openfoodnetwork/shop-product", "dfc-1.16", "samples/shop-product/open-order-cycle.json"),
    ("openfoodnetwork/product", "dfc-2.0", "samples/product/bulk-page.json"),
    ("openfoodnetwork/product-csv", "shared", "samples/product-csv/producer-file.csv"),
    ("openfoodnetwork/order", "shared", "samples/order/collected.json"),
];

#[test]
fn the_size_of_the_pieces_changes_nothing() {
    let translator = translator();
    for (from, to, sample) in CASES {
        let input = std::fs::read(ground::schemas().join("openfoodnetwork").join(sample)).expect("a sample");
        let job = job(&translator, from, to, "");
        let (whole, report) = run(&job, &input).expect("a sample translates");
        let told = report.to_json(Language::En);
        for most in [1, 7, 64 << 10] {
            let mut out = Vec::new();
            let report = job.run(&mut Drip { rest: &input, most }, &mut out).expect("the same text");
            assert_eq!(out, whole, "{sample} in pieces of {most}");
            assert_eq!(report.to_json(Language::En), told, "{sample} in pieces of {most}");
        }
    }
}

#[test]
fn linked_data_in_pieces_is_the_same_linked_data() {
    let translator = translator();
    let (from, to, sample) = CASES[0];
    let input = std::fs::read(ground::schemas().join("openfoodnetwork").join(sample)).expect("a sample");
    let (document, _) = run(&job(&translator, from, to, ""), &input).expect("a sample translates");
    for to in ["dfc-2.0", "shared", from] {
        let job = job(&translator, "dfc", to, "");
        let (whole, report) = run(&job, &document).expect("it is ours");
        let told = report.to_json(Language::En);
        for most in [3, 64 << 10] {
            let mut out = Vec::new();
            let report = job.run(&mut Drip { rest: &document, most }, &mut out).expect("the same text");
            assert_eq!(out, whole, "to {to} in pieces of {most}");
            assert_eq!(report.to_json(Language::En), told, "to {to} in pieces of {most}");
        }
    }
}

#[test]
fn a_list_may_be_split_at_every_byte() {
    let translator = translator();
    let text = "\u{feff}[ {\"id\":1,\"name\":\"L\u{e9}g\\u00e9\",\"variants\":[]} ,\n{\"id\":-2.5e1,\"name\":\"\\\"\",\"variants\":[]}\t]\n";
    let job = job(&translator, "openfoodnetwork/shop-product", "shared", "");
    let (whole, _) = run(&job, text.as_bytes()).expect("it is good");
    for at in 0..=text.len() {
        let (head, tail) = text.as_bytes().split_at(at);
        let mut out = Vec::new();
        job.run(&mut Split { parts: [head, tail] }, &mut out).expect("it is good");
        assert_eq!(out, whole, "split at {at}");
    }
}

/// Makes a list of products as it is read, and knows how far ahead of the output it is.
struct Catalogue {
    left: usize,
    pending: Vec<u8>,
    served: Rc<Cell<usize>>,
}

impl Catalogue {
    const ITEM: &'static str = r#"{"id":7,"name":"Leek","variants":[{"id":8,"price":"2.5","on_hand":3,"on_demand":false,"producer":{"id":3},"enterprise":{"id":3}}]}"#;

    fn new(items: usize, served: &Rc<Cell<usize>>) -> Self {
        Catalogue { left: items, pending: b"[".to_vec(), served: Rc::clone(served) }
    }
}

impl Read for Catalogue {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.pending.is_empty() && self.left > 0 {
            self.left -= 1;
            self.pending.extend_from_slice(Catalogue::ITEM.as_bytes());
            self.pending.push(if self.left == 0 { b']' } else { b',' });
        }
        let n = self.pending.len().min(buffer.len());
        buffer[..n].copy_from_slice(&self.pending[..n]);
        self.pending.drain(..n);
        self.served.set(self.served.get() + n);
        Ok(n)
    }
}

/// Remembers the most input that was ever served and not yet answered.
struct Lag {
    served: Rc<Cell<usize>>,
    items: usize,
    most: usize,
}

impl Write for Lag {
    fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
        let items = text.windows(9).filter(|w| w == b"dfc-b:sku" || w == b"\"pass:Gro").count();
        self.items += items;
        let answered = self.items * Catalogue::ITEM.len();
        self.most = self.most.max(self.served.get().saturating_sub(answered));
        Ok(text.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn what_is_held_does_not_grow_with_the_list() {
    let translator = translator();
    let job = job(&translator, "openfoodnetwork/shop-product", "shared", "");
    let held = |items: usize| {
        let served = Rc::new(Cell::new(0));
        let mut out = Lag { served: Rc::clone(&served), items: 0, most: 0 };
        let report = job.run(&mut Catalogue::new(items, &served), &mut out).expect("it is good");
        assert_eq!(report.items, items as u64);
        assert!(out.items > items / 2, "the output was not counted");
        out.most
    };
    let (some, many) = (held(12_000), held(24_000));
    assert!(many < some + some / 2, "{some} bytes were held of 12,000 items, {many} of 24,000");
}
