//! `passerelle-fakes`: one fake platform as a process, until it is stopped.

use passerelle_fakes::{
    Fake, FdcShop, Folder, Http, LiteFarm, OpenFoodNetwork, Paging, Provider, Size, Trick, Versions,
};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
Use: passerelle-fakes PLATFORM [--listen ADDRESS] [--seed N] [--products N] [--orders N] [--customers N] [--farms N]
                      [--folder DIR] [--misbehave HOW]...

PLATFORM  openfoodnetwork  keys hub-key, producer-key, stranger-key
          demonstration    the hubs of the demonstration; keys hub-21-key, hub-22-key
          litefarm         token farm-token
          fdc              token shop-token, enterprise weir-street-mill
          provider         a portal in pages with `next`; token provider-token
          provider-v2      a provider that knows version 2 only; token provider-token
          folder           the files of --folder
";

struct Asked {
    platform: String,
    listen: String,
    size: Size,
    farms: usize,
    folder: String,
    misbehave: Vec<String>,
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(said) => {
            eprintln!("{said}\n\n{USAGE}HOW       {}", Trick::WRITTEN);
            ExitCode::from(2)
        }
    }
}

fn run(arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let asked = asked(arguments)?;
    let fake = fake(&asked)?;
    for how in &asked.misbehave {
        fake.misbehave_as(how)?;
    }
    let served = Http::serve_on(&asked.listen, &fake).map_err(|e| format!("cannot listen on {}: {e}", asked.listen))?;
    writeln!(std::io::stdout(), "{} at {}", asked.platform, served.url()).map_err(|e| e.to_string())?;
    // Served by other threads until the process is told to end.
    loop {
        std::thread::park();
    }
}

fn asked(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let platform = arguments.next().filter(|name| !name.starts_with('-')).ok_or("which platform?")?;
    let mut asked = Asked {
        platform,
        listen: "127.0.0.1:0".into(),
        size: Size::default(),
        farms: 3,
        folder: ".".into(),
        misbehave: Vec::new(),
    };
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse::<usize>().map_err(|_| format!("{name} wants a number, found `{value}`"));
        match name.as_str() {
            "--listen" => asked.listen = value,
            "--seed" => asked.size.seed = number()? as u64,
            "--products" => asked.size.products = number()?,
            "--orders" => asked.size.orders = number()?,
            "--customers" => asked.size.customers = number()?,
            "--farms" => asked.farms = number()?,
            "--folder" => asked.folder = value,
            "--misbehave" => asked.misbehave.push(value),
            _ => return Err(format!("{name} is no option")),
        }
    }
    Ok(asked)
}

fn fake(asked: &Asked) -> Result<Fake, String> {
    let Asked { size, farms, folder, .. } = asked;
    Ok(match asked.platform.as_str() {
        "openfoodnetwork" => Fake::new(OpenFoodNetwork::new(*size)),
        "demonstration" => Fake::new(passerelle_fakes::Demonstration::new()?.instance),
        "litefarm" => Fake::new(LiteFarm::new(*farms)),
        "fdc" => Fake::new(FdcShop::new(size.products, size.orders)),
        "provider" => Fake::new(Provider::new(Versions::Both, Paging::Next(20), *farms as u64, size.products as u64)),
        "provider-v2" => {
            Fake::new(Provider::new(Versions::OnlyTwo, Paging::Whole, *farms as u64, size.products as u64))
        }
        "folder" => Fake::new(Folder::of(Path::new(folder)).map_err(|e| format!("{folder}: {e}"))?),
        other => return Err(format!("`{other}` is no platform")),
    })
}
