//! A table of the file with the place of every value: what is not as wanted is noted
//! and reading goes on, so that one look finds everything.

use crate::translation::Text;
use passerelle_lens::Diagnostic;
use std::cell::RefCell;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What was found wrong or odd in a file.
pub(super) struct Findings<'a> {
    name: &'a str,
    text: &'a str,
    errors: RefCell<Vec<Diagnostic>>,
    warnings: RefCell<Vec<Diagnostic>>,
}

impl<'a> Findings<'a> {
    /// Nothing yet, in a text of that name.
    pub(super) fn new(name: &'a str, text: &'a str) -> Self {
        Findings { name, text, errors: RefCell::default(), warnings: RefCell::default() }
    }

    fn diagnostic(&self, at: Range<usize>, what: Text, next: Option<Text>) -> Diagnostic {
        let diagnostic = Diagnostic::new(self.name, self.text, at, what);
        match next {
            Some(next) => diagnostic.help(next),
            None => diagnostic,
        }
    }

    /// Notes an error.
    pub(super) fn wrong(&self, at: Range<usize>, what: Text, next: Option<Text>) {
        self.errors.borrow_mut().push(self.diagnostic(at, what, next));
    }

    /// Notes something odd.
    pub(super) fn odd(&self, at: Range<usize>, what: Text, next: Option<Text>) {
        self.warnings.borrow_mut().push(self.diagnostic(at, what, next));
    }

    /// Errors and oddities, in the order of the file.
    pub(super) fn done(self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        let sorted = |list: RefCell<Vec<Diagnostic>>| {
            let mut list = list.into_inner();
            list.sort_by_key(|complaint| (complaint.line, complaint.column));
            list
        };
        (sorted(self.errors), sorted(self.warnings))
    }
}

/// One table.
#[derive(Clone)]
pub(super) struct Table<'a> {
    inner: &'a DeTable<'a>,
    /// Its place.
    pub(super) span: Range<usize>,
    /// Where findings go.
    pub(super) findings: &'a Findings<'a>,
}

/// A value and its place.
pub(super) type Placed<T> = (T, Range<usize>);

impl<'a> Table<'a> {
    /// The whole file.
    pub(super) fn root(document: &'a Spanned<DeTable<'a>>, findings: &'a Findings<'a>) -> Self {
        Table { inner: document.get_ref(), span: document.span(), findings }
    }

    /// Notes an error in this table.
    pub(super) fn wrong(&self, at: Range<usize>, what: Text, next: Option<Text>) {
        self.findings.wrong(at, what, next);
    }

    /// Notes every member that has none of these names.
    pub(super) fn only(&self, known: &[&str]) {
        for key in self.inner.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let found = key.get_ref();
            let list = known.join(", ");
            let nearest = nearest(found, known.iter().copied());
            let next = match nearest {
                Some(name) => Text::new(format!("did you mean `{name}`?"), format!("vouliez-vous dire `{name}` ?")),
                None => Text::new(format!("known here: {list}"), format!("connus ici : {list}")),
            };
            let what = Text::new(format!("`{found}` is not known here"), format!("`{found}` n'est pas connu ici"));
            self.wrong(key.span(), what, Some(next));
        }
    }

    /// A member, whatever it is.
    pub(super) fn get(&self, name: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.inner.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value)
    }

    /// Every member.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Range<usize>, &'a Spanned<DeValue<'a>>)> + 'a {
        self.inner.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value))
    }

    fn mistyped(&self, name: &str, value: &Spanned<DeValue<'_>>, en: &str, fr: &str) {
        let what = Text::new(format!("`{name}` is not {en}"), format!("`{name}` n'est pas {fr}"));
        self.wrong(value.span(), what, None);
    }

    /// A text.
    pub(super) fn text(&self, name: &str) -> Option<Placed<&'a str>> {
        let value = self.get(name)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.mistyped(name, value, "a text in quotes", "un texte entre guillemets");
        }
        Some((text?, value.span()))
    }

    /// A text that must be there.
    pub(super) fn needed(&self, name: &str, example: &str) -> Option<Placed<&'a str>> {
        if self.get(name).is_none() {
            let what = Text::new(format!("`{name}` is missing"), format!("il manque `{name}`"));
            let next = Text::new(format!("write {name} = \"{example}\""), format!("écrivez {name} = \"{example}\""));
            self.wrong(self.span.clone(), what, Some(next));
        }
        self.text(name)
    }

    /// A whole number, 0 or more.
    pub(super) fn number(&self, name: &str) -> Option<Placed<u64>> {
        let value = self.get(name)?;
        let number = value.get_ref().as_integer().and_then(|n| u64::from_str_radix(n.as_str(), n.radix()).ok());
        if number.is_none() {
            self.mistyped(name, value, "a whole number of 0 or more", "un nombre entier de 0 ou plus");
        }
        Some((number?, value.span()))
    }

    /// A list of texts; empty if it is not there.
    pub(super) fn texts(&self, name: &str) -> Vec<Placed<&'a str>> {
        let Some(value) = self.get(name) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.mistyped(
                name,
                value,
                "a list such as [\"one\", \"other\"]",
                "une liste telle que [\"un\", \"autre\"]",
            );
            return Vec::new();
        };
        list.iter()
            .filter_map(|element| {
                let text = element.get_ref().as_str();
                if text.is_none() {
                    self.mistyped(name, element, "a list of texts in quotes", "une liste de textes entre guillemets");
                }
                Some((text?, element.span()))
            })
            .collect()
    }

    /// A table.
    pub(super) fn table(&self, name: &str) -> Option<Table<'a>> {
        let value = self.get(name)?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.mistyped(name, value, &format!("a table [{name}]"), &format!("une table [{name}]"));
        }
        Some(Table { inner: table?, span: value.span(), findings: self.findings })
    }

    /// The tables of `[[name]]`.
    pub(super) fn tables(&self, name: &str) -> Vec<Table<'a>> {
        let Some(value) = self.get(name) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            let (en, fr) = (format!("a list of tables [[{name}]]"), format!("une liste de tables [[{name}]]"));
            self.mistyped(name, value, &en, &fr);
            return Vec::new();
        };
        list.iter()
            .filter_map(|element| {
                let table = element.get_ref().as_table();
                if table.is_none() {
                    let (en, fr) = (format!("a list of tables [[{name}]]"), format!("une liste de tables [[{name}]]"));
                    self.mistyped(name, element, &en, &fr);
                }
                Some(Table { inner: table?, span: element.span(), findings: self.findings })
            })
            .collect()
    }
}

/// The name that was probably meant.
pub(super) fn nearest<'n>(found: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let near = known.into_iter().map(|name| (strsim::damerau_levenshtein(found, name), name));
    near.filter(|(distance, name)| *distance <= 1 + name.len() / 4).min().map(|(_, name)| name)
}
