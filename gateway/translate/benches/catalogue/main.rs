//! How fast catalogues are translated: items and megabytes a second in the best of several
//! runs, and peak memory, each case in a process of its own. `cargo bench -p passerelle-translate`, with a
//! number of items and a word of a case's name to choose.

mod generate;

use passerelle_lens::Settings;
use passerelle_model::loss::Language;
use passerelle_platforms::Platforms;
use passerelle_translate::{Output, Request, Translator};
use std::io::Write;
use std::process::Command;
use std::time::Instant;

/// The allocator of the `passerelle` binary.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SETTINGS: &str = "base=https://hub.example/api/dfc currency=EUR tax=gross";

/// A case: its name, what it reads, and from where to where.
struct Case {
    name: &'static str,
    input: fn(usize) -> Vec<u8>,
    from: &'static str,
    to: &'static str,
    output: Option<Output>,
    /// Whether the input is an edit of one item in a hundred of the shop catalogue.
    edited: bool,
}

const CASES: [Case; 7] = [
    Case { name: "shop to dfc-1.16", input: generate::shop, from: SHOP, to: "dfc-1.16", output: None, edited: false },
    Case { name: "dfc to shop", input: generate::dfc, from: "dfc", to: SHOP, output: None, edited: false },
    Case {
        name: "dfc to quads",
        input: generate::dfc,
        from: "dfc",
        to: "dfc-1.16",
        output: Some(Output::NQuads),
        edited: false,
    },
    Case {
        name: "any json-ld to quads",
        input: generate::foreign,
        from: "dfc",
        to: "dfc-1.16",
        output: Some(Output::NQuads),
        edited: false,
    },
    Case { name: "dfc-1.16 to dfc-2.0", input: generate::dfc, from: "dfc", to: "dfc-2.0", output: None, edited: false },
    Case {
        name: "shop to quads",
        input: generate::shop,
        from: SHOP,
        to: "dfc-1.16",
        output: Some(Output::NQuads),
        edited: false,
    },
    Case { name: "put of a 1 % edit", input: generate::shop, from: "dfc", to: SHOP, output: None, edited: true },
];

const SHOP: &str = "openfoodnetwork/shop-product";

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    if let [run, case, items] = &args[..]
        && run == "run"
    {
        return measure(&CASES[case.parse::<usize>().expect("a number")], items.parse().expect("a number"));
    }
    let items = args.iter().find_map(|arg| arg.parse::<usize>().ok());
    let word = args.iter().find(|arg| arg.parse::<usize>().is_err()).cloned().unwrap_or_default();
    let mut out = std::io::stdout().lock();
    let head = "| case | items | items/s | MB/s in | peak MB | input MB |\n|---|---|---|---|---|---|";
    writeln!(out, "{head}").expect("standard output");
    let own = std::env::current_exe().expect("the path of this program");
    for (i, case) in CASES.iter().enumerate().filter(|(_, case)| case.name.contains(&word)) {
        for items in items.map_or(vec![1_000, 10_000], |items| vec![items]) {
            let run = Command::new(&own)
                .args(["run", &i.to_string(), &items.to_string()])
                .output()
                .expect("a second process");
            let line = String::from_utf8_lossy(&run.stdout);
            assert!(run.status.success(), "{}: {}", case.name, String::from_utf8_lossy(&run.stderr));
            writeln!(out, "| {} | {items} | {}", case.name, line.trim_end()).expect("standard output");
        }
    }
}

/// The best of several runs, as a row of the table.
fn measure(case: &Case, items: usize) {
    let translator = Translator { platforms: Platforms::embedded() };
    let settings = Settings::parse(SETTINGS).expect("settings");
    let mut input = (case.input)(items);
    let mut original = None;
    if case.edited {
        original = Some(input.clone());
        input = edited(&translator, &settings, &input);
    }
    let request = Request {
        from: case.from.into(),
        to: case.to.into(),
        settings,
        original,
        output: case.output,
        ..Request::default()
    };
    let job = translator.plan(&request, &input).expect("a job");
    let runs = (200_000 / items).clamp(3, 40);
    let mut best = f64::MAX;
    for _ in 0..runs {
        let start = Instant::now();
        let report = job.run_slice(&input, &mut std::io::sink()).expect("a translation");
        best = best.min(start.elapsed().as_secs_f64());
        assert!(report.refusals.is_empty(), "{}", report.to_json(Language::En));
    }
    let row = format!(
        "{:.0} | {:.0} | {:.0} | {:.1} |",
        items as f64 / best,
        input.len() as f64 / best / 1e6,
        peak_memory(),
        input.len() as f64 / 1e6
    );
    writeln!(std::io::stdout(), "{row}").expect("standard output");
}

/// The catalogue as DFC, with another price on every hundredth item.
fn edited(translator: &Translator, settings: &Settings, shop: &[u8]) -> Vec<u8> {
    let request =
        Request { from: SHOP.into(), to: "dfc-1.16".into(), settings: settings.clone(), ..Request::default() };
    let mut out = Vec::new();
    translator.plan(&request, shop).expect("a job").run_slice(shop, &mut out).expect("a translation");
    let text = String::from_utf8(out).expect("UTF-8");
    let mut edited = String::with_capacity(text.len());
    for (i, piece) in text.split("\"dfc-b:value\":").enumerate() {
        if i > 0 {
            edited.push_str("\"dfc-b:value\":");
        }
        if i % 200 == 1 {
            edited.push('9')
        }
        edited.push_str(piece);
    }
    edited.into_bytes()
}

/// The most memory this process has held, in MB.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default() / 1e3
}
