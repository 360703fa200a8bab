//! What reading has to say beside the nodes: misspelt names, values of the wrong
//! kind, identifiers that are none. Each says what was found, what is expected
//! and what is nearest.

use super::place::Trail;
use crate::loss::{Finding, Reason, Refusal, Report, Severity, Text, pattern};
use crate::term::{Kind, Name, Prefix, TERMS, Term};
use rustc_hash::FxHashMap;

/// The remarks made so far.
#[derive(Debug, Default)]
pub(crate) struct Remarks {
    pub(crate) report: Report,
    /// Names met outside the vocabulary: their place in the findings.
    unknown: FxHashMap<Box<str>, usize>,
}

/// More groups of findings than this are counted together, more refusals than this are not listed one by one:
/// a hostile text must not cost more than it is long.
const MOST_FINDINGS: usize = 500;
const MOST_REFUSALS: usize = 10_000;
/// So many misspelt names are looked up among the known ones.
const MOST_GUESSES: usize = 100;

impl Remarks {
    /// Something that crossed but looks wrong; returns its place in the findings.
    pub(crate) fn find(
        &mut self,
        at: &Trail<'_>,
        node: Option<&str>,
        property: Option<&Name<'_>>,
        rule: &str,
        severity: Severity,
        detail: Text,
    ) -> usize {
        let first = at.to_string();
        let (place, property) = (pattern(&first), property.map(|name| name.iri().into_owned()));
        let findings = &mut self.report.findings;
        let same = |f: &Finding| f.rule == rule && f.at == place && f.property == property;
        if let Some(index) = findings.iter().position(same) {
            findings[index].count += 1;
            return index;
        }
        if findings.len() > MOST_FINDINGS {
            findings[MOST_FINDINGS].count += 1;
            return MOST_FINDINGS;
        }
        let found = if findings.len() == MOST_FINDINGS {
            Finding {
                at: String::new(),
                count: 1,
                first,
                node: None,
                property: None,
                rule: "more-findings".to_string(),
                severity: Severity::Info,
                detail: Text::new("further findings, not listed one by one", "d'autres constats, non listés un par un"),
            }
        } else {
            Finding {
                at: place,
                count: 1,
                first,
                node: node.map(str::to_string),
                property,
                rule: rule.to_string(),
                severity,
                detail,
            }
        };
        findings.push(found);
        findings.len() - 1
    }

    /// A node that could not cross.
    pub(crate) fn refuse(&mut self, at: &Trail<'_>, detail: Text, next: Text) {
        let refusals = &mut self.report.refusals;
        if refusals.len() < MOST_REFUSALS {
            refusals.push(Refusal { at: at.to_string(), detail, rule: None, next });
        } else if refusals.len() == MOST_REFUSALS {
            refusals.push(Refusal {
                at: at.to_string(),
                detail: Text::new("this node and more are refused", "ce nœud et d'autres sont refusés"),
                rule: None,
                next: Text::new("correct those above first", "corrigez d'abord ceux qui précèdent"),
            });
        }
    }

    /// A number property that says nothing.
    pub(crate) fn empty(&mut self, at: &Trail<'_>, property: Term) {
        self.report.losses.add(&at.to_string(), Some(&property.iri()), Reason::Dropped, || {
            let name = property.curie();
            Text::new(format!("`{name}` is empty; read as absent"), format!("`{name}` est vide ; lu comme absent"))
        });
    }

    /// A member beside a graph that says nothing of any node, such as the address of the next page.
    pub(crate) fn beside(&mut self, at: &Trail<'_>) {
        self.report.losses.add(&at.to_string(), None, Reason::UnknownField, || {
            Text::new(
                "stands beside the graph and means nothing in it",
                "figure à côté du graphe et n'y veut rien dire",
            )
        });
    }

    /// A keyword of JSON-LD that reaches beyond the node it stands in.
    pub(crate) fn beyond(&mut self, at: &Trail<'_>) {
        self.report.losses.add(&at.to_string(), None, Reason::UnknownField, || {
            Text::new(
                "`@reverse`, `@included` and `@nest` are read from a context only; say it on the other node, or side by side in `@graph`",
                "`@reverse`, `@included` et `@nest` ne sont lus que dans un contexte ; dites-le sur l'autre nœud, ou côte à côte dans `@graph`",
            )
        });
    }

    /// A key or class that no context gives a meaning.
    pub(crate) fn no_meaning(&mut self, at: &Trail<'_>, key: &str) {
        if let Some(index) = self.unknown.get(key) {
            self.report.findings[*index].count += 1;
            return;
        }
        // A hyphen where the colon belongs is a known misprint of published examples.
        let nearest = self.guess(Prefix::DfcB, key.strip_prefix("dfc-b-").unwrap_or(key));
        let detail = Text::new(
            format!(
                "`{key}` has no prefix, so it means nothing in linked data; carried as it is{}",
                hint(nearest, "did you mean")
            ),
            format!(
                "`{key}` n'a pas de préfixe et ne veut donc rien dire en données liées ; repris tel quel{}",
                hint(nearest, "vouliez-vous dire")
            ),
        );
        let name = Name::Iri(key.into());
        let index = self.find(at, None, Some(&name), "key-without-meaning", Severity::Warning, detail);
        self.remember(key, index);
    }

    /// A name of a DFC vocabulary that the vocabulary does not have.
    pub(crate) fn unknown(&mut self, at: &Trail<'_>, node: Option<&str>, iri: &str) {
        if let Some(index) = self.unknown.get(iri) {
            self.report.findings[*index].count += 1;
            return;
        }
        let Some((prefix, local)) = super::namespaces::split(iri).filter(|(prefix, _)| is_dfc(*prefix)) else {
            return;
        };
        let nearest = self.guess(prefix, local);
        let name = format!("{}:{local}", prefix.name());
        let detail = Text::new(
            format!("`{name}` is in no version of DFC; carried as it is{}", hint(nearest, "did you mean")),
            format!(
                "`{name}` n'existe dans aucune version de DFC ; repris tel quel{}",
                hint(nearest, "vouliez-vous dire")
            ),
        );
        let index = self.find(at, node, Some(&Name::Iri(iri.into())), "unknown-term", Severity::Warning, detail);
        self.remember(iri, index);
    }

    fn guess(&self, prefix: Prefix, local: &str) -> Option<Term> {
        (self.unknown.len() < MOST_GUESSES && local.len() < 80).then(|| nearest(prefix, local)).flatten()
    }

    fn remember(&mut self, name: &str, index: usize) {
        if self.unknown.len() < MOST_FINDINGS {
            self.unknown.insert(name.into(), index);
        }
    }

    /// A literal that is not what its property holds.
    pub(crate) fn wrong_literal(&mut self, at: &Trail<'_>, property: Term, found: &str) {
        let name = property.curie();
        let (rule, en, fr) = match property.info().kind {
            Kind::Link => (
                "link-expected",
                "a link (an IRI, or a concept such as `dfc-m:Gram`)",
                "un lien (un IRI, ou un concept tel que `dfc-m:Gram`)",
            ),
            Kind::Data(datatype) => {
                use crate::term::Datatype::{Boolean, Date, DateTime, Decimal, Integer};
                match datatype {
                    Decimal if found.contains(',') => (
                        "number-expected",
                        "a number with a point, such as `0.5`",
                        "un nombre à point décimal, par exemple `0.5`",
                    ),
                    Decimal => (
                        "number-expected",
                        "a number such as `4.50`, without unit or currency",
                        "un nombre tel que `4.50`, sans unité ni devise",
                    ),
                    Integer => ("number-expected", "a whole number", "un nombre entier"),
                    Boolean => ("boolean-expected", "`true` or `false`", "`true` ou `false`"),
                    DateTime => (
                        "instant-expected",
                        "an instant with its zone, such as `2024-10-17T03:58:10Z`",
                        "un instant avec son fuseau, tel que `2024-10-17T03:58:10Z`",
                    ),
                    Date => ("date-expected", "a day such as `2024-10-17`", "un jour tel que `2024-10-17`"),
                    _ => return,
                }
            }
            _ => return,
        };
        let mut shown: String = found.chars().take(40).collect();
        if shown.len() < found.len() {
            shown.push('…');
        }
        self.find(
            at,
            None,
            Some(&property.into()),
            rule,
            Severity::Violation,
            Text::new(
                format!("`{name}` is `{shown}`, expected {en}"),
                format!("`{name}` vaut `{shown}`, attendu : {fr}"),
            ),
        );
    }

    /// An identifier that looks mistyped though it can be carried.
    pub(crate) fn odd_iri(&mut self, at: &Trail<'_>, iri: &str) {
        self.find(
            at,
            Some(iri),
            None,
            "odd-iri",
            Severity::Warning,
            Text::new(
                format!("`{iri}` looks mistyped: a comma, or one slash after `http:`"),
                format!("`{iri}` semble mal saisi : une virgule, ou une seule barre après `http:`"),
            ),
        );
    }

    /// An identifier that cannot be one.
    pub(crate) fn bad_id(&mut self, at: &Trail<'_>, found: &str, letter: Option<char>) {
        let why = letter.map_or_else(
            || ("is not a text".to_string(), "n'est pas un texte".to_string()),
            |c| (format!("contains {c:?}"), format!("contient {c:?}")),
        );
        self.refuse(at, Text::new(
            format!("the `@id` `{found}` is not an IRI: it {}", why.0),
            format!("l'`@id` `{found}` n'est pas un IRI : il {}", why.1),
        ), Text::new(
            "give the node an absolute address such as `https://hub.example/products/1`; the other nodes crossed",
            "donnez au nœud une adresse absolue telle que `https://hub.example/products/1` ; les autres nœuds sont passés",
        ));
    }
}

fn hint(nearest: Option<Term>, words: &str) -> String {
    nearest.map(|term| format!("; {words} `{}` ?", term.curie())).unwrap_or_default()
}

fn is_dfc(prefix: Prefix) -> bool {
    matches!(
        prefix,
        Prefix::DfcB | Prefix::DfcT | Prefix::Dfc | Prefix::DfcM | Prefix::DfcPt | Prefix::DfcF | Prefix::DfcV
    )
}

/// The known term that a name looks like, if one is near.
fn nearest(prefix: Prefix, local: &str) -> Option<Term> {
    let near = |other: Prefix| match prefix {
        Prefix::Dfc => matches!(other, Prefix::DfcB | Prefix::DfcT),
        own => other == own,
    };
    let lower = local.to_lowercase();
    TERMS
        .iter()
        .zip(0..)
        .filter(|(info, _)| near(info.prefix))
        .map(|(info, i)| (strsim::damerau_levenshtein(&info.local.to_lowercase(), &lower), Term(i)))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, term)| *distance * 4 <= term.local().len())
        .map(|(_, term)| term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::b;

    #[test]
    fn a_misspelling_names_the_nearest_term() {
        assert_eq!(nearest(Prefix::DfcB, "physicalCharacterisctics"), Some(b::PHYSICAL_CHARACTERISTICS));
        assert_eq!(nearest(Prefix::DfcB, "SuppliedProdct"), Some(b::SUPPLIED_PRODUCT));
        assert_eq!(nearest(Prefix::DfcB, "somethingElseEntirely"), None);
    }
}
