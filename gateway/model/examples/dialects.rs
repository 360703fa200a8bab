//! Prints items per second of one core's time, reading and writing dialects:
//! `cargo run --release --example dialects -- FILE ITEMS [ROUNDS]`.

use passerelle_model::dialect::{Dialect, Options, Reader, Shape, Writer};
use passerelle_model::rdf::NquadsWriter;
use std::io::Write as _;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(items)) = (arguments.next(), arguments.next()) else {
        return Err("usage: dialects FILE ITEMS [ROUNDS]".into());
    };
    let items: f64 = items.parse()?;
    let rounds: usize = arguments.next().map_or(Ok(5), |n| n.parse())?;
    let text = std::fs::read(file)?;
    let start = Instant::now();
    let dialect = Dialect::named("dfc-1.16").ok_or("no dialect")?;
    let first = start.elapsed();
    let mut lines = vec![format!("first dialect ready in {first:?}")];
    let mut measure = |name: &str,
                       run: &dyn Fn() -> Result<usize, Box<dyn std::error::Error>>|
     -> Result<(), Box<dyn std::error::Error>> {
        let mut best = f64::MAX;
        let mut bytes = 0;
        for _ in 0..rounds {
            let start = Stopwatch::start();
            bytes = run()?;
            best = best.min(start.seconds());
        }
        lines.push(format!(
            "{name:24} {:>9.0} items/s  {:>7.1} MB/s in  {bytes} bytes out",
            items / best,
            text.len() as f64 / best / 1e6
        ));
        Ok(())
    };
    measure("json only", &|| Ok(passerelle_model::json::Json::parse(&text, Default::default())?.kind().len()))?;
    measure("read", &|| {
        let mut reader = Reader::new(&text, Options::default())?;
        let mut nodes = 0;
        while reader.next_item()?.is_some() {
            nodes += 1;
        }
        Ok(nodes)
    })?;
    measure("to quads", &|| {
        let mut reader = Reader::new(&text, Options::default())?;
        let mut out = Counter(0);
        let mut writer = NquadsWriter::new(dialect, &mut out);
        while let Some(item) = reader.next_item()? {
            writer.node(&item.node, &item.at)?;
        }
        writer.finish()?;
        Ok(out.0)
    })?;
    for name in Dialect::names() {
        let dialect = Dialect::named(name).ok_or("no dialect")?;
        measure(&format!("to {name}"), &|| {
            let mut reader = Reader::new(&text, Options::default())?;
            let mut out = Counter(0);
            let mut writer = Writer::new(dialect, Shape::Graph, &mut out);
            while let Some(item) = reader.next_item()? {
                writer.node(&item.node, &item.at)?;
            }
            writer.finish()?;
            Ok(out.0)
        })?;
    }
    let mut out = std::io::stdout().lock();
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Time spent on a core where the system tells it, so that a busy machine does not count; else time passed.
struct Stopwatch {
    passed: Instant,
    on_core: Option<f64>,
}

impl Stopwatch {
    fn start() -> Self {
        Stopwatch { passed: Instant::now(), on_core: Self::on_core() }
    }

    fn seconds(&self) -> f64 {
        match (self.on_core, Self::on_core()) {
            (Some(before), Some(now)) => now - before,
            _ => self.passed.elapsed().as_secs_f64(),
        }
    }

    fn on_core() -> Option<f64> {
        let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        Some(text.split_ascii_whitespace().next()?.parse::<f64>().ok()? / 1e9)
    }
}

/// Takes everything and keeps its length.
struct Counter(usize);

impl std::io::Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
