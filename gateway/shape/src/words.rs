//! Findings in words: what was found, what is wanted, in English and French.

use crate::breach::Breach;
use crate::component::Component;
use crate::item::{IriRoom, Item};
use crate::literal::{Datatype, Numeric};
use crate::shape::{Bound, Constant, Constraint, NodeKind, Pair, Path, Range};
use crate::trail;
use passerelle_model::document::LiteralKind;
use passerelle_model::loss::Text;
use passerelle_model::term::Name;

/// The detail of a finding. A shape's own message comes first, then what was found.
pub(crate) fn detail(breach: &Breach<'_>) -> Text {
    match (&breach.shape.message, breach.value) {
        (Some(message), None) => message.clone(),
        (Some(message), Some(value)) => {
            let found = found(value);
            Text::new(format!("{} Found: {}.", message.en, found.en), format!("{} Trouvé : {}.", message.fr, found.fr))
        }
        (None, _) => sentence(breach),
    }
}

fn sentence(breach: &Breach<'_>) -> Text {
    let subject = subject(breach);
    let count = breach.count;
    match breach.component {
        Component::MinCount if count == 0 => {
            let min = number(breach.constraint);
            say(&subject, format!("is missing; at least {min} wanted"), format!("manque ; il en faut au moins {min}"))
        }
        Component::MinCount => {
            let min = number(breach.constraint);
            say(
                &subject,
                format!("has {count}; at least {min} wanted"),
                format!("en a {count} ; il en faut au moins {min}"),
            )
        }
        Component::MaxCount => {
            let max = number(breach.constraint);
            let en = format!("has {count} values; at most {max} wanted");
            say(&subject, en, format!("a {count} valeurs ; {max} au plus"))
        }
        Component::QualifiedMinCount | Component::QualifiedMaxCount => {
            let (min, max) = match breach.constraint {
                Constraint::Qualified { min, max, .. } => (*min, *max),
                _ => (0, None),
            };
            match (breach.component, max) {
                (Component::QualifiedMaxCount, Some(max)) => say(
                    &subject,
                    format!("has {count} values of the kind described; at most {max} wanted"),
                    format!("a {count} valeurs du genre décrit ; {max} au plus"),
                ),
                _ => say(
                    &subject,
                    format!("has {count} values of the kind described; at least {min} wanted"),
                    format!("a {count} valeurs du genre décrit ; il en faut au moins {min}"),
                ),
            }
        }
        Component::UniqueLang => say(
            &subject,
            "says the same thing twice in one language; once per language wanted",
            "figure deux fois dans une même langue ; une fois par langue suffit",
        ),
        Component::Closed => say(&subject, "has no place here", "n'a pas sa place ici"),
        _ => {
            let wanted = wanted(breach.constraint);
            match breach.value.map(found) {
                Some(found) => say(
                    &subject,
                    format!("is {}; wanted {}", found.en, wanted.en),
                    format!("vaut {} ; attendu : {}", found.fr, wanted.fr),
                ),
                None => say(&subject, format!("lacks {}", wanted.en), format!("ne contient pas {}", wanted.fr)),
            }
        }
    }
}

fn say(subject: &Text, en: impl AsRef<str>, fr: impl AsRef<str>) -> Text {
    Text::new(format!("{} {}", subject.en, en.as_ref()), format!("{} {}", subject.fr, fr.as_ref()))
}

fn number(constraint: &Constraint) -> usize {
    match constraint {
        Constraint::MinCount(n) | Constraint::MaxCount(n) => *n,
        _ => 0,
    }
}

/// What the sentence is about: the property, or the thing itself.
fn subject(breach: &Breach<'_>) -> Text {
    match (breach.property, &breach.shape.path) {
        (Some(name), _) => named(name),
        (None, Some(Path::Property(name))) => named(name),
        (None, Some(path)) => {
            let path = path_text(path);
            Text::new(path.clone(), path)
        }
        (None, None) => Text::new("This", "Ceci"),
    }
}

fn named(name: &Name<'_>) -> Text {
    let label = trail::label(name);
    match name {
        Name::Known(term) => {
            let info = term.info();
            Text::new(format!("{} (`{label}`)", info.en), format!("{} (`{label}`)", info.fr))
        }
        Name::Iri(_) => Text::new(format!("`{label}`"), format!("`{label}`")),
    }
}

/// A path in the notation of SPARQL.
pub(crate) fn path_text(path: &Path) -> String {
    let join = |paths: &[Path], by: &str| paths.iter().map(path_text).collect::<Vec<_>>().join(by);
    match path {
        Path::Property(name) => trail::label(name),
        Path::Type => "rdf:type".to_string(),
        Path::Inverse(path) => format!("^{}", path_text(path)),
        Path::Sequence(paths) => join(paths, "/"),
        Path::Alternative(paths) => format!("({})", join(paths, "|")),
    }
}

fn found(value: Item<'_>) -> Text {
    match value {
        Item::Literal(literal) => {
            let text = shortened(&literal.text);
            match &literal.kind {
                LiteralKind::Number | LiteralKind::Boolean | LiteralKind::Date | LiteralKind::DateTime => {
                    Text::new(format!("`{text}`"), format!("`{text}`"))
                }
                LiteralKind::String => Text::new(format!("the text “{text}”"), format!("le texte « {text} »")),
                LiteralKind::Language(tag) => {
                    Text::new(format!("the text “{text}” ({tag})"), format!("le texte « {text} » ({tag})"))
                }
                LiteralKind::Typed(datatype) => {
                    Text::new(format!("`{text}` (<{datatype}>)"), format!("`{text}` (<{datatype}>)"))
                }
            }
        }
        Item::Link(name @ Name::Known(_)) => {
            let label = trail::label(name);
            Text::new(format!("`{label}`"), format!("`{label}`"))
        }
        Item::List(_) => Text::new("a list", "une liste"),
        Item::Node(node) => match (node.class(), value.id(&mut IriRoom::default())) {
            (Some(class), _) => {
                let (info, curie) = (class.info(), class.curie());
                let of = |label: &str| format!("{label} (`{curie}`)");
                Text::new(format!("a thing of class {}", of(info.en)), format!("un objet de classe {}", of(info.fr)))
            }
            (None, Some(id)) => Text::new(format!("<{}>", shortened(id)), format!("<{}>", shortened(id))),
            (None, None) => Text::new("a thing without class", "un objet sans classe"),
        },
        Item::Link(Name::Iri(iri)) => Text::new(format!("<{}>", shortened(iri)), format!("<{}>", shortened(iri))),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}

fn wanted(constraint: &Constraint) -> Text {
    match constraint {
        Constraint::Class(class) => {
            let label = named(class);
            Text::new(format!("a thing of class {}", label.en), format!("un objet de classe {}", label.fr))
        }
        Constraint::Datatype(datatype) => datatype_text(datatype),
        Constraint::NodeKind(kind) => node_kind(*kind),
        Constraint::Range(range, bound) => range_text(*range, bound),
        Constraint::MinLength(n) => Text::new(format!("{n} characters or more"), format!("{n} caractères ou plus")),
        Constraint::MaxLength(n) => Text::new(format!("{n} characters or fewer"), format!("{n} caractères au plus")),
        Constraint::Pattern(pattern) => Text::new(
            format!("text that matches `{}`", pattern.source),
            format!("un texte conforme à `{}`", pattern.source),
        ),
        Constraint::LanguageIn(tags) => {
            let tags = tags.join(", ");
            Text::new(format!("text in one of {tags}"), format!("un texte dans une de ces langues : {tags}"))
        }
        Constraint::In(allowed) => {
            let list = allowed.iter().map(constant).collect::<Vec<_>>().join(", ");
            Text::new(format!("one of {list}"), format!("une valeur parmi {list}"))
        }
        Constraint::HasValue(wanted) => Text::new(constant(wanted), constant(wanted)),
        Constraint::Pair(pair, other) => {
            let other = path_text(other);
            let (en, fr) = match pair {
                Pair::Equals => ("the same as", "la même chose que"),
                Pair::Disjoint => ("something else than", "autre chose que"),
                Pair::LessThan => ("less than", "moins que"),
                Pair::LessThanOrEquals => ("at most", "au plus"),
            };
            Text::new(format!("{en} `{other}`"), format!("{fr} `{other}`"))
        }
        Constraint::Not(_) => {
            Text::new("something else than what the shape describes", "autre chose que ce qui est décrit")
        }
        Constraint::Xone(_) => Text::new("exactly one of the forms described", "exactement une des formes décrites"),
        Constraint::Or(_) => Text::new("one of the forms described", "une des formes décrites"),
        _ => Text::new("the form described", "la forme décrite"),
    }
}

fn constant(constant: &Constant) -> String {
    match constant {
        Constant::Name(name) => format!("`{}`", trail::label(name)),
        Constant::Literal(literal) => format!("`{}`", literal.text),
    }
}

fn range_text(range: Range, bound: &Bound) -> Text {
    let (en, fr) = match range {
        Range::MinInclusive => ("at least", "au moins"),
        Range::MinExclusive => ("more than", "plus de"),
        Range::MaxInclusive => ("at most", "au plus"),
        Range::MaxExclusive => ("less than", "moins de"),
    };
    Text::new(format!("{en} {}", bound.text), format!("{fr} {}", bound.text))
}

fn node_kind(kind: NodeKind) -> Text {
    let mut parts = Vec::new();
    if kind.iri {
        parts.push(("an IRI", "un IRI"));
    }
    if kind.blank {
        parts.push(("a thing without IRI", "un objet sans IRI"));
    }
    if kind.literal {
        parts.push(("a plain value", "une valeur simple"));
    }
    let join = |by: &str, side: fn(&(&'static str, &'static str)) -> &'static str| {
        parts.iter().map(side).collect::<Vec<_>>().join(by)
    };
    Text::new(join(" or ", |p| p.0), join(" ou ", |p| p.1))
}

fn datatype_text(datatype: &Datatype) -> Text {
    match datatype {
        Datatype::String => Text::new("text", "un texte"),
        Datatype::LangString => Text::new("text with its language", "un texte avec sa langue"),
        Datatype::Boolean => Text::new("`true` or `false`", "`true` ou `false`"),
        Datatype::DateTime => {
            Text::new("an instant such as 2026-05-01T08:00:00Z", "un instant tel que 2026-05-01T08:00:00Z")
        }
        Datatype::Date => Text::new("a day such as 2026-05-01", "un jour tel que 2026-05-01"),
        Datatype::Numeric(Numeric::Whole(..)) => Text::new("a whole number", "un nombre entier"),
        Datatype::Numeric(_) => Text::new("a number", "un nombre"),
        Datatype::Other(iri) => Text::new(format!("a value of <{iri}>"), format!("une valeur de type <{iri}>")),
    }
}
