//! The text of the drafted lens.

use super::guess::{Block, Guess, Line};
use super::sample::Sample;

/// The lens file of a resource.
pub(super) fn text(resource: &str, sample: &Sample, guess: &Guess) -> String {
    let mut out = String::from(
        "# A draft. Read each line aloud: *at* this place, it *is* this property, written *as* this kind of value.\n",
    );
    out.push_str(&format!("platform = {}\n", quoted(&format!("{resource}.schema.json"))));
    out.push_str(&format!("shared   = {}\n", quoted(guess.class)));
    out.push_str(&format!("items    = [{}]\n\n", quoted(&sample.at)));
    block(&mut out, &guess.block);
    if let Some((at, variants)) = &guess.variants {
        out.push_str(&format!("\n[[each]]\nat     = {}\nis     = \"dfc-b:hasVariant\"\n", quoted(at)));
        out.push_str(&format!("shared = {}\n", quoted(guess.class)));
        if let Some(key) = &variants.key {
            out.push_str(&format!("key    = {}\n", quoted(key)));
        }
        block(&mut out, variants);
    }
    out
}

fn block(out: &mut String, block: &Block) {
    out.push_str("fields = [\n");
    let width =
        |part: fn(&Line) -> String| block.lines.iter().map(|line| part(line).chars().count()).max().unwrap_or(0);
    let (wide_at, wide_is) = (width(at), width(is));
    for line in &block.lines {
        let kind = line.kind.as_ref().map(|kind| format!("as = {}", quoted(kind)));
        let why = line.only_in.map(|why| format!("only = \"in\", why = {}", quoted(why)));
        let tail: Vec<String> = kind.into_iter().chain(why).collect();
        match tail.is_empty() {
            true => out.push_str(&format!("  {{ at = {:wide_at$} is = {} }},\n", at(line), quoted(&line.is))),
            false => {
                let is = format!("{},", quoted(&line.is));
                out.push_str(&format!("  {{ at = {:wide_at$} is = {is:wide_is$} {} }},\n", at(line), tail.join(", ")));
            }
        }
    }
    out.push_str("]\n");
    if !block.keep.is_empty() {
        let keep: Vec<String> = block.keep.iter().map(|path| quoted(path)).collect();
        out.push_str("# For the platform alone: never shared, never lost. Move up what the world should read.\n");
        out.push_str(&format!("keep = [{}]\n", keep.join(", ")));
    }
}

fn at(line: &Line) -> String {
    match line.at.as_slice() {
        [one] => format!("{},", quoted(one)),
        many => format!("[{}],", many.iter().map(|place| quoted(place)).collect::<Vec<_>>().join(", ")),
    }
}

fn is(line: &Line) -> String {
    format!("{},", quoted(&line.is))
}

/// A TOML basic string.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::String(text.into()).to_string()
}
