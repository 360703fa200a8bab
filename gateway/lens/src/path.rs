//! The two paths of a lens line: `at` inside the platform's item, `is` inside the shared document.

use passerelle_model::json::Json;
use passerelle_model::loss::Text;
use passerelle_model::term::{Kind, Prefix, Term, resolve};

/// A dotted path in an item, for example `address.zipcode`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct At(pub(crate) Vec<Box<str>>);

impl At {
    /// Reads a dotted path.
    pub(crate) fn parse(text: &str) -> Self {
        At(text.split('.').map(Into::into).collect())
    }

    /// The value there, unless it is `null`.
    pub(crate) fn find<'j, 'b>(&self, item: &'j Json<'b>) -> Option<&'j Json<'b>> {
        self.0.iter().try_fold(item, |here, key| here.get(key)).filter(|value| !value.is_null())
    }
}

impl std::fmt::Display for At {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

/// A path of properties from the node of a document, for example
/// `dfc-b:hasAddress/dfc-b:postcode`, with `@id` at the end for an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Is {
    /// Properties that lead to the node that holds the value.
    pub(crate) steps: Vec<Step>,
    /// What the value is of that node.
    pub(crate) end: End,
}

/// One step from a node to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    /// The property followed.
    pub(crate) property: Term,
    /// Class of the node reached.
    pub(crate) class: Option<Term>,
    /// A value that tells this node from others under the same property.
    pub(crate) fixed: Option<(Term, Box<str>)>,
}

/// What a value is of its node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Its identifier.
    Id,
    /// Its class.
    Type,
    /// The value of a property.
    Property(Term),
}

impl Is {
    /// Reads a path; the error says which word is not understood.
    pub(crate) fn parse(text: &str) -> Result<Self, Text> {
        let mut words = text.split('/').peekable();
        let mut steps = Vec::new();
        while let Some(word) = words.next() {
            if words.peek().is_some() {
                steps.push(Step::parse(word)?);
            } else if word == "@id" {
                return Ok(Is { steps, end: End::Id });
            } else if word == "@type" {
                return Ok(Is { steps, end: End::Type });
            } else {
                return Ok(Is { steps, end: End::Property(property(word)?) });
            }
        }
        Err(Text::new("a property is wanted", "une propriété est attendue"))
    }
}

impl Is {
    /// The property at its end, if it does not end in an identifier or a class.
    pub(crate) fn property(&self) -> Option<Term> {
        match self.end {
            End::Property(property) => Some(property),
            End::Id | End::Type => None,
        }
    }
}

impl Step {
    fn parse(text: &str) -> Result<Self, Text> {
        let (name, selector) = match text.split_once('[') {
            Some((name, rest)) => {
                let inner = rest.strip_suffix(']').ok_or_else(|| {
                    Text::new(format!("`{text}` lacks a closing `]`"), format!("il manque un `]` à `{text}`"))
                })?;
                (name, Some(inner))
            }
            None => (text, None),
        };
        let property = property(name)?;
        if property.info().kind != Kind::Link {
            return Err(Text::new(
                format!("`{name}` holds a literal, so nothing can follow it"),
                format!("`{name}` contient une valeur simple, rien ne peut la suivre"),
            ));
        }
        let range = property.info().range.filter(|r| r.info().kind == Kind::Class);
        match selector {
            None => Ok(Step { property, class: range, fixed: None }),
            Some(inner) => match inner.split_once('=') {
                Some((key, value)) => {
                    Ok(Step { property, class: range, fixed: Some((self::property(key)?, value.into())) })
                }
                None => Ok(Step { property, class: Some(class(inner)?), fixed: None }),
            },
        }
    }
}

/// A property by prefix and name.
pub(crate) fn property(text: &str) -> Result<Term, Text> {
    let term = known(text)?;
    match term.info().kind {
        Kind::Link | Kind::Data(_) => Ok(term),
        _ => Err(Text::new(format!("`{text}` is not a property"), format!("`{text}` n'est pas une propriété"))),
    }
}

/// A class by prefix and name.
pub(crate) fn class(text: &str) -> Result<Term, Text> {
    let term = known(text)?;
    match term.info().kind {
        Kind::Class => Ok(term),
        _ => Err(Text::new(format!("`{text}` is not a class"), format!("`{text}` n'est pas une classe"))),
    }
}

/// A term by prefix and name.
pub(crate) fn known(text: &str) -> Result<Term, Text> {
    let unknown = || {
        let nearest = Term::all()
            .map(|t| (strsim::jaro_winkler(text, &t.curie()), t))
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .filter(|(score, _)| *score > 0.8);
        match nearest {
            Some((_, term)) => Text::new(
                format!("`{text}` is not in the vocabulary; did you mean `{}`?", term.curie()),
                format!("`{text}` n'est pas dans le vocabulaire ; vouliez-vous dire `{}` ?", term.curie()),
            ),
            None => Text::new(
                format!("`{text}` is not in the vocabulary (`vocab/ontology`)"),
                format!("`{text}` n'est pas dans le vocabulaire (`vocab/ontology`)"),
            ),
        }
    };
    let (prefix, local) = text.split_once(':').ok_or_else(|| {
        Text::new(
            format!("`{text}` lacks its prefix, as in `dfc-b:name`"),
            format!("il manque à `{text}` son préfixe, comme dans `dfc-b:name`"),
        )
    })?;
    Prefix::named(prefix)
        .and_then(|p| resolve(p, local))
        .filter(|t| t.local() == local || fold_ok(*t))
        .ok_or_else(unknown)
}

/// Concepts may be written in any generation; classes and properties in their own spelling only.
fn fold_ok(term: Term) -> bool {
    term.info().kind == Kind::Concept
}

impl std::fmt::Display for Is {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for step in &self.steps {
            f.write_str(&step.property.curie())?;
            match &step.fixed {
                Some((property, value)) => write!(f, "[{}={value}]", property.curie())?,
                None if step.class != step.property.info().range => {
                    if let Some(class) = step.class {
                        write!(f, "[{}]", class.curie())?;
                    }
                }
                None => {}
            }
            f.write_str("/")?;
        }
        match self.end {
            End::Id => f.write_str("@id"),
            End::Type => f.write_str("@type"),
            End::Property(property) => f.write_str(&property.curie()),
        }
    }
}
