//! Kinds of values: a forward function, a backward function, and a property test
//! that one undoes the other. The set is closed; each kind is named for the value.

mod boolean;
mod claims;
mod code;
mod country;
mod fees;
mod instant;
mod iri;
mod money;
mod number;
mod quantity;
mod stock;
#[cfg(test)]
mod tests;
mod text;
mod uri;

use crate::settings::Settings;
use passerelle_model::document::{Node, Value};
use passerelle_model::json::Json;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::Term;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

pub(crate) use instant::timestamp;
pub(crate) use number::decimal;

/// Why a value cannot cross: what was found, what was wanted, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unfit {
    /// Which of the places is at fault.
    pub(crate) place: usize,
    pub(crate) detail: Text,
    pub(crate) next: Text,
    /// Whether it belongs to another system: no reason to refuse something new.
    pub(crate) foreign: bool,
}

impl Unfit {
    pub(crate) fn new(place: usize, detail: Text, next: Text) -> Self {
        Unfit { place, detail, next, foreign: false }
    }
}

/// What forward reading may tell besides its value.
pub(crate) trait Notes {
    /// A loss at one of the places.
    fn lose(&mut self, place: usize, reason: Reason, detail: &mut dyn FnMut() -> Text) {
        self.lose_inside(place, None, "", reason, detail);
    }

    /// A loss inside one of the places: of an element, under a key.
    fn lose_inside(
        &mut self,
        place: usize,
        element: Option<usize>,
        key: &str,
        reason: Reason,
        detail: &mut dyn FnMut() -> Text,
    );
}

/// A new value for a place; `None` leaves it alone.
pub(crate) type Change<'v> = Option<Json<'v>>;

/// One kind of value.
pub(crate) trait Kind: Debug + Send + Sync {
    /// How many places the kind joins: least and most.
    fn places(&self) -> (usize, usize) {
        (1, 1)
    }

    /// The place that holds the value itself, where the others only help to read it.
    fn main_place(&self) -> usize {
        0
    }

    /// Settings it cannot work without.
    fn needs(&self) -> &'static [&'static str] {
        &[]
    }

    /// Platform to shared. Missing places and `null` are `None`.
    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit>;

    /// Shared to platform: a change for each place. `value` is `None` to clear.
    /// `original` is what stands there now.
    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        notes: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit>;
}

/// A code table of a platform: native code and what it means, in order.
pub type CodeTable = Vec<(String, String)>;

/// What kinds may ask their platform for when a lens is compiled.
#[derive(Debug, Clone, Default)]
pub struct Codes {
    /// `[codes.NAME]` tables.
    pub tables: BTreeMap<String, CodeTable>,
    /// Texts that stand for something hidden.
    pub hidden: Vec<String>,
    /// Paths of pictures that stand for none.
    pub placeholders: Vec<String>,
}

/// Builds a kind from its words in a lens.
pub(crate) fn parse(words: &str, codes: &Codes) -> Result<Arc<dyn Kind>, Text> {
    let (name, args) = split(words);
    Ok(match name {
        "text" => Arc::new(text::Plain { empty_is_none: false }),
        "filled text" => Arc::new(text::Plain { empty_is_none: true }),
        "html text" => Arc::new(text::Plain { empty_is_none: true }),
        "hidden text" => Arc::new(text::Hidden { placeholders: codes.hidden.clone() }),
        "reversed text" => Arc::new(text::Reversed),
        "texts" => Arc::new(text::Texts),
        "number" => Arc::new(number::Number { as_text: false }),
        "decimal text" => Arc::new(number::Number { as_text: true }),
        "boolean" => Arc::new(boolean::Boolean::parse(args)?),
        "iri" | "link" => Arc::new(iri::Iri::parse(args)?),
        "uri" => Arc::new(uri::Uri { placeholders: codes.placeholders.clone() }),
        "code" => Arc::new(code::Code::parse(args, codes, false)?),
        "state" => Arc::new(code::Code::parse(args, codes, true)?),
        "country" => Arc::new(country::Country::parse(args)?),
        "money" => Arc::new(money::Money),
        "base quantity" => Arc::new(quantity::Base),
        "scaled quantity" => Arc::new(quantity::Scaled),
        "packed quantity" => Arc::new(quantity::Packed),
        "unit quantity" => Arc::new(quantity::Unit::parse(args, codes)?),
        "stock" => Arc::new(stock::Stock::parse(args)?),
        "instant" => Arc::new(instant::Instant),
        "local instant" => Arc::new(instant::Local),
        "fee map" => Arc::new(fees::FeeMap::parse(args, codes)?),
        "claims" => Arc::new(claims::Claims::parse(args, codes, false)?),
        "codes" => Arc::new(claims::Claims::parse(args, codes, true)?),
        "first text" => Arc::new(text::First),
        "pieces" => Arc::new(quantity::Pieces),
        "stated money" => Arc::new(money::Stated),
        other => {
            let nearest =
                NAMES.iter().max_by(|a, b| strsim::jaro_winkler(other, a).total_cmp(&strsim::jaro_winkler(other, b)));
            let nearest = nearest.unwrap_or(&"text");
            return Err(Text::new(
                format!("`{other}` is not a kind; did you mean `{nearest}`?"),
                format!("`{other}` n'est pas une sorte de valeur ; vouliez-vous dire `{nearest}` ?"),
            ));
        }
    })
}

/// Names of all kinds, longest first so that `base quantity` is not read as something shorter.
pub(crate) const NAMES: [&str; 29] = [
    "stated money",
    "first text",
    "pieces",
    "codes",
    "unit quantity",
    "scaled quantity",
    "packed quantity",
    "base quantity",
    "reversed text",
    "local instant",
    "decimal text",
    "filled text",
    "hidden text",
    "html text",
    "fee map",
    "country",
    "boolean",
    "instant",
    "claims",
    "number",
    "state",
    "stock",
    "money",
    "texts",
    "text",
    "code",
    "link",
    "iri",
    "uri",
];

fn split(words: &str) -> (&str, &str) {
    let words = words.trim();
    for name in NAMES {
        if let Some(rest) = words.strip_prefix(name)
            && (rest.is_empty() || rest.starts_with(' '))
        {
            return (name, rest.trim());
        }
    }
    (words, "")
}

/// The refusal of a JSON value of the wrong kind.
pub(crate) fn wrong_type(place: usize, found: &Json<'_>, wanted_en: &str, wanted_fr: &str) -> Unfit {
    let text = found.to_text();
    let shown = shorten(&text);
    Unfit::new(
        place,
        Text::new(
            format!("{shown} is {}; {wanted_en} is wanted", found.kind()),
            format!("{shown} ne convient pas ; {wanted_fr} est attendu"),
        ),
        Text::new("Correct the value at the platform.", "Corrigez la valeur sur la plateforme."),
    )
}

/// The refusal of a shared value of the wrong kind.
pub(crate) fn wrong_value(found: &Value<'_>, wanted_en: &str, wanted_fr: &str) -> Unfit {
    let shown = match found {
        Value::Literal(literal) => format!("`{}`", shorten(&literal.text)),
        Value::Link(name) => format!("`{}`", shorten(&name.iri())),
        Value::Node(_) => "a nested node".into(),
        Value::Many(values) => format!("{} values", values.len()),
        Value::List(_) => "a list".into(),
    };
    Unfit::new(
        0,
        Text::new(format!("found {shown}; {wanted_en} is wanted"), format!("trouvé : {shown} ; attendu : {wanted_fr}")),
        Text::new("Send a value of that kind.", "Envoyez une valeur de cette sorte."),
    )
}

/// Counts what a nested node says besides the properties that a kind keeps.
pub(crate) fn extras(node: &Node<'_>, kept: &[Term], notes: &mut dyn Notes) {
    for (name, value) in &node.properties {
        let cleared = matches!(value, Value::Many(values) if values.is_empty());
        if !cleared && !name.term().is_some_and(|term| kept.contains(&term)) {
            notes.lose(0, Reason::NoTerm, &mut || {
                let name = name.term().map_or_else(|| name.iri().into_owned(), Term::curie);
                Text::new(
                    format!("the platform has no field for `{}` of it", shorten(&name)),
                    format!("la plateforme n'a pas de champ pour `{}`", shorten(&name)),
                )
            });
        }
    }
}

/// Text short enough for a message.
pub(crate) fn shorten(text: &str) -> Cow<'_, str> {
    if text.chars().count() <= 60 {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().take(57).chain("...".chars()).collect())
    }
}
