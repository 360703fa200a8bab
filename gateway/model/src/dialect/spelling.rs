//! A dialect made ready: for every term the bytes of its key and of its IRI, in one
//! block of text, so that writing a name is a copy.

use super::namespaces;
use super::synonyms::Reading;
use super::table::{BadDialect, Concepts, Layout, Numbers, ReadRules, Table, Unlimited, parse_curie};
use crate::term::{Kind, Name, Prefix, TERMS, Term};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// A way to write the shared document: a version of DFC as deployed, the ontology
/// to the letter, our own tree, schema.org.
#[derive(Debug)]
pub struct Dialect {
    name: Box<str>,
    /// The value of `@context`, as JSON text.
    pub(crate) context: Box<str>,
    pub(crate) layout: Layout,
    pub(crate) numbers: Numbers,
    pub(crate) typed: bool,
    pub(crate) utc: bool,
    pub(crate) unlimited: Unlimited,
    pub(crate) clamp: bool,
    pub(crate) only_named: bool,
    pub(crate) way_back: Vec<Term>,
    /// Every spelling one after the other; [`Spelling`] points into it.
    text: String,
    terms: Vec<Spelling>,
    by_class: Vec<(Term, Term, Spelling)>,
    touched: Vec<bool>,
    named: Vec<bool>,
    pub(crate) moves: Vec<Move>,
    pub(crate) codes: FxHashMap<Term, Box<str>>,
    prefixes: Vec<(Prefix, Box<str>, Box<str>)>,
    rules: ReadRules,
}

/// How one term is written.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Spelling {
    key: (u32, u16),
    iri: (u32, u16),
    /// Whether the context takes a plain string here for a link.
    pub(crate) coerced: bool,
}

/// A value that stands elsewhere in this dialect.
#[derive(Debug)]
pub(crate) struct Move {
    pub(crate) on: Option<Term>,
    pub(crate) first: Term,
    pub(crate) second: Term,
    pub(crate) to: Spelling,
    pub(crate) to_iri: Box<str>,
    pub(crate) alone: bool,
    pub(crate) copy: bool,
}

macro_rules! built_in {
    ($($name:literal => $file:literal),* $(,)?) => {
        const NAMES: &[&str] = &[$($name),*];
        static BUILT_IN: [LazyLock<Option<Dialect>>; NAMES.len()] = [$(
            // The files are ours and a test compiles each, so none is missing when it runs.
            LazyLock::new(|| Dialect::parse(include_str!(concat!("../../../../vocab/dialects/", $file))).ok())
        ),*];
    };
}
built_in! {
    "dfc-1.16" => "dfc-1.16.toml",
    "dfc-2.0" => "dfc-2.0.toml",
    "fdc" => "fdc.toml",
    "owl" => "owl.toml",
    "shared" => "shared.toml",
    "schema" => "schema.toml",
}

impl Dialect {
    /// The dialects that come with the program.
    pub fn names() -> &'static [&'static str] {
        NAMES
    }

    /// The dialect of this name, made ready on first use.
    pub fn named(name: &str) -> Option<&'static Dialect> {
        let at = NAMES.iter().position(|n| *n == name)?;
        BUILT_IN[at].as_ref()
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Reads a dialect file.
    pub fn parse(text: &str) -> Result<Dialect, BadDialect> {
        let table: Table = toml::from_str(text)?;
        Builder::new(&table).and_then(|builder| builder.build(&table)).map_err(|error| error.located(text))
    }

    pub(crate) fn read_rules(&self) -> &ReadRules {
        &self.rules
    }

    /// How a term is written on a node of these classes.
    pub(crate) fn spelling(&self, term: Term, class: Option<Term>) -> Spelling {
        if self.touched[usize::from(term.0)]
            && let Some(class) = class
            && let Some((_, _, spelling)) = self.by_class.iter().find(|(t, c, _)| *t == term && class.is_a(*c))
        {
            return *spelling;
        }
        self.terms[usize::from(term.0)]
    }

    /// Whether the dialect has a word for it.
    pub(crate) fn can_say(&self, term: Term, class: Option<Term>) -> bool {
        !self.only_named
            || self.named[usize::from(term.0)]
            || class.is_some_and(|class| self.by_class.iter().any(|(t, c, _)| *t == term && class.is_a(*c)))
    }

    /// Whether the dialect has a word for a class or a name of others.
    pub(crate) fn has_word(&self, name: &Name<'_>) -> bool {
        !self.only_named || name.term().is_some_and(|term| self.named[usize::from(term.0)])
    }

    /// The bytes `"name":`.
    pub(crate) fn key(&self, spelling: Spelling) -> &[u8] {
        self.slice(spelling.key)
    }

    /// The bytes `"name"`.
    pub(crate) fn quoted(&self, spelling: Spelling) -> &[u8] {
        let key = self.slice(spelling.key);
        &key[..key.len() - 1]
    }

    #[cfg(test)]
    pub(crate) fn plain(&self, spelling: Spelling) -> &str {
        let (at, length) = spelling.key;
        &self.text[at as usize + 1..at as usize + usize::from(length) - 2]
    }

    /// The bytes `<IRI>`.
    pub(crate) fn iri(&self, spelling: Spelling) -> &[u8] {
        self.slice(spelling.iri)
    }

    fn slice(&self, (at, length): (u32, u16)) -> &[u8] {
        &self.text.as_bytes()[at as usize..at as usize + usize::from(length)]
    }

    /// The namespaces with the prefix they are written with.
    pub(crate) fn prefixes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.prefixes.iter().map(|(_, name, iri)| (name.as_ref(), iri.as_ref()))
    }

    /// How a vocabulary is written here: its prefix if it has one, its namespace.
    pub(crate) fn vocabulary(&self, prefix: Prefix) -> (Option<&str>, &str) {
        match self.prefixes.iter().find(|(p, _, _)| *p == prefix) {
            Some((_, name, iri)) => (Some(name), iri),
            None => (None, prefix.iri()),
        }
    }
}

struct Builder {
    dialect: Dialect,
}

impl Builder {
    fn new(table: &Table) -> Result<Self, BadDialect> {
        let mut prefixes = Vec::new();
        for (name, iri) in &table.prefixes {
            if let Some(prefix) = namespaces::usual(name).or_else(|| namespaces::of_base(iri)) {
                prefixes.push((prefix, name.as_str().into(), iri.as_str().into()));
            }
        }
        for name in &table.undefined {
            let prefix =
                namespaces::usual(name).ok_or_else(|| BadDialect::UnknownPrefix { name: name.clone(), line: 0 })?;
            prefixes.push((prefix, name.as_str().into(), prefix.iri().into()));
        }
        let context = match &table.context {
            Some(url) => crate::json::Json::string(url.as_str()).to_text(),
            None => {
                let mut object = crate::json::Object::new();
                for (name, iri) in &table.prefixes {
                    object.push(name.as_str(), crate::json::Json::string(iri.as_str()));
                }
                crate::json::Json::Object(object).to_text()
            }
        };
        Ok(Builder {
            dialect: Dialect {
                name: table.name.as_str().into(),
                context: context.into(),
                layout: table.layout,
                numbers: table.numbers,
                typed: table.typed,
                utc: table.utc,
                unlimited: table.unlimited,
                clamp: table.clamp,
                only_named: table.only_named,
                way_back: table.way_back.iter().map(|name| term(name)).collect::<Result<_, _>>()?,
                text: String::with_capacity(TERMS.len() * 160),
                terms: Vec::with_capacity(TERMS.len()),
                by_class: Vec::new(),
                touched: vec![false; TERMS.len()],
                named: vec![false; TERMS.len()],
                moves: Vec::new(),
                codes: FxHashMap::default(),
                prefixes,
                rules: ReadRules::default(),
            },
        })
    }

    fn build(mut self, table: &Table) -> Result<Dialect, BadDialect> {
        let exceptions = table.no_coercion.iter().map(|name| term(name)).collect::<Result<Vec<_>, _>>()?;
        let further = table.coerced.iter().map(|name| term(name)).collect::<Result<Vec<_>, _>>()?;
        let mut pascal = String::new();
        for (info, i) in TERMS.iter().zip(0..) {
            let own = Term(i);
            let respelled = table.concepts == Concepts::Pascal
                && info.kind == Kind::Concept
                && matches!(info.prefix, Prefix::DfcPt | Prefix::DfcV);
            let local = if respelled {
                pascal_case(info.local, &mut pascal);
                pascal.as_str()
            } else {
                info.local
            };
            let mut spelling = self.spell(info.prefix, local);
            spelling.coerced = table.context.is_some()
                && info.kind == Kind::Link
                && (further.contains(&own) || info.prefix == Prefix::DfcB && !exceptions.contains(&own));
            self.dialect.terms.push(spelling);
        }
        for (own, written) in &table.names {
            let own = term(own)?;
            let spelling = self.spell_written(written)?;
            self.dialect.terms[usize::from(own.0)] = spelling;
            self.dialect.named[usize::from(own.0)] = true;
            self.dialect.rules.push(written, None, Reading::Same(own));
        }
        for (class, names) in &table.on {
            let class = term(class)?;
            for (own, written) in names {
                let own = term(own)?;
                let spelling = self.spell_written(written)?;
                self.dialect.touched[usize::from(own.0)] = true;
                self.dialect.by_class.push((own, class, spelling));
                self.dialect.rules.push(written, Some(class), Reading::Same(own));
            }
        }
        for row in &table.moves {
            let (first, second) = (term(&row.from.0)?, term(&row.from.1)?);
            let on = row.on.as_deref().map(term).transpose()?;
            let to = self.spell_written(&row.to)?;
            self.dialect.rules.push(&row.to, on, Reading::Into(first, second));
            self.dialect.moves.push(Move {
                on,
                first,
                second,
                to,
                to_iri: String::from_utf8_lossy(self.dialect.iri(to)).trim_matches(['<', '>']).into(),
                alone: row.alone,
                copy: row.copy,
            });
        }
        for (concept, code) in &table.codes {
            self.dialect.codes.insert(term(concept)?, code.as_str().into());
        }
        Ok(self.dialect)
    }

    fn spell(&mut self, prefix: Prefix, local: &str) -> Spelling {
        let text = &mut self.dialect.text;
        let found = self.dialect.prefixes.iter().find(|(p, _, _)| *p == prefix);
        let base = found.map_or(prefix.iri(), |(_, _, iri)| iri);
        let at = text.len();
        match found {
            Some((_, name, _)) => text.extend(["\"", name, ":", local, "\":"]),
            None => text.extend(["\"", base, local, "\":"]),
        }
        let middle = text.len();
        text.extend(["<", base, local, ">"]);
        let span = |from: usize, to: usize| (u32::try_from(from).unwrap_or(0), u16::try_from(to - from).unwrap_or(0));
        Spelling { key: span(at, middle), iri: span(middle, text.len()), coerced: false }
    }

    fn spell_written(&mut self, written: &str) -> Result<Spelling, BadDialect> {
        let unknown = || BadDialect::UnknownPrefix { name: written.to_string(), line: 0 };
        let (prefix, local) = written.split_once(':').ok_or_else(unknown)?;
        let prefix = namespaces::usual(prefix).ok_or_else(unknown)?;
        Ok(self.spell(prefix, local))
    }
}

fn term(curie: &str) -> Result<Term, BadDialect> {
    parse_curie(curie).ok_or_else(|| BadDialect::UnknownTerm { name: curie.to_string(), line: 0 })
}

/// `cow-dairy-product`, `dried_goods` and `move` as taxonomies 2.0.0 spell them.
fn pascal_case(local: &str, out: &mut String) {
    out.clear();
    for part in local.split(['-', '_']) {
        let mut letters = part.chars();
        if let Some(first) = letters.next() {
            out.extend(first.to_uppercase());
            out.push_str(letters.as_str());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::{b, pt};

    #[test]
    fn every_dialect_of_ours_compiles() {
        for (name, file) in [
            ("dfc-1.16", include_str!("../../../../vocab/dialects/dfc-1.16.toml")),
            ("dfc-2.0", include_str!("../../../../vocab/dialects/dfc-2.0.toml")),
            ("fdc", include_str!("../../../../vocab/dialects/fdc.toml")),
            ("owl", include_str!("../../../../vocab/dialects/owl.toml")),
            ("shared", include_str!("../../../../vocab/dialects/shared.toml")),
            ("schema", include_str!("../../../../vocab/dialects/schema.toml")),
        ] {
            let dialect = Dialect::parse(file).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(dialect.name(), name);
            assert!(Dialect::named(name).is_some());
        }
        assert_eq!(Dialect::named("dfc-0.1").map(Dialect::name), None);
    }

    #[test]
    fn spelling_follows_dialect_and_class() {
        let spelled = |dialect: &str, term, class| {
            let dialect = Dialect::named(dialect).unwrap();
            dialect.plain(dialect.spelling(term, class)).to_string()
        };
        assert_eq!(spelled("dfc-1.16", b::ORGANIZATION, None), "dfc-b:Enterprise");
        assert_eq!(spelled("dfc-2.0", b::ORGANIZATION, None), "dfc-b:Organization");
        assert_eq!(spelled("dfc-1.16", b::DESCRIPTION, Some(b::ORGANIZATION)), "dfc-b:hasDescription");
        assert_eq!(spelled("dfc-1.16", b::DESCRIPTION, Some(b::SUPPLIED_PRODUCT)), "dfc-b:description");
        assert_eq!(spelled("dfc-1.16", b::WEBSITE_PAGE, Some(b::SOCIAL_MEDIA)), "dfc-b:URL");
        assert_eq!(spelled("fdc", b::HAS_INPUT, None), "dfc-b:hasIncome");
        assert_eq!(spelled("dfc-2.0", pt::COW_DAIRY_PRODUCT, None), "dfc-pt:cow-dairy-product");
        assert_eq!(spelled("owl", pt::COW_DAIRY_PRODUCT, None), "dfc-pt:CowDairyProduct");
    }

    #[test]
    fn a_wrong_file_says_what_is_wrong() {
        let text = "name='x'\nlayout='flat'\nnumbers='number'\n[prefixes]\n[names]\n'dfc-b:nonsense'='dfc-b:n'\n";
        assert_eq!(
            Dialect::parse(text).unwrap_err().to_string(),
            "line 6: `dfc-b:nonsense` is not a term of the vocabulary"
        );
    }
}
