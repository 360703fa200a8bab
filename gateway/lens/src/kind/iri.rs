//! Identifiers: a template filled with ids, under the setting `base`.

use super::{Change, Kind, Notes, Unfit, shorten, wrong_type, wrong_value};
use crate::settings::Settings;
use passerelle_model::document::Value;
use passerelle_model::json::Json;
use passerelle_model::loss::Text;
use passerelle_model::term::Name;

/// `enterprises/{}/offers/{}`: literal pieces around ids. `{hub|}` is the setting `hub` where it is given,
/// else the id.
#[derive(Debug)]
pub(crate) struct Iri {
    /// The pieces around the ids: one more than there are ids.
    pieces: Vec<Box<str>>,
    /// For each id, the setting that comes before it.
    before: Vec<Option<Box<str>>>,
}

impl Iri {
    pub(crate) fn parse(template: &str) -> Result<Self, Text> {
        if template.is_empty() || template.contains(char::is_whitespace) {
            return Err(Text::new(
                "a template such as `products/{}` is wanted",
                "un modèle tel que `products/{}` est attendu",
            ));
        }
        let mut pieces: Vec<Box<str>> = Vec::new();
        let mut before = Vec::new();
        let mut rest = template;
        while let Some((piece, tail)) = rest.split_once('{') {
            let (inside, tail) = tail.split_once('}').ok_or_else(|| {
                Text::new(
                    format!("`{template}` lacks a closing brace"),
                    format!("il manque une accolade fermante à `{template}`"),
                )
            })?;
            before.push(match inside {
                "" => None,
                name => Some(
                    name.strip_suffix('|')
                        .ok_or_else(|| {
                            Text::new(
                                format!("`{{{name}}}` found; `{{}}` or `{{setting|}}` is wanted"),
                                format!("`{{{name}}}` trouvé ; `{{}}` ou `{{réglage|}}` est attendu"),
                            )
                        })?
                        .into(),
                ),
            });
            pieces.push(piece.into());
            rest = tail;
        }
        pieces.push(rest.into());
        if pieces.iter().skip(1).take(pieces.len().saturating_sub(2)).any(|p| p.is_empty()) {
            return Err(Text::new(
                "two `{}` need something between them, or they cannot be told apart again",
                "il faut quelque chose entre deux `{}`, sinon on ne peut plus les distinguer",
            ));
        }
        Ok(Iri { pieces, before })
    }

    fn setting<'s>(&self, id: usize, settings: &'s Settings) -> Option<&'s str> {
        self.before[id].as_deref().and_then(|name| settings.get(name))
    }

    /// The ids inside an IRI, if it is one of this template.
    fn ids<'v>(&self, base: &str, iri: &'v str) -> Option<Vec<&'v str>> {
        let mut rest = iri.strip_prefix(base)?.strip_prefix('/')?.strip_prefix(&*self.pieces[0])?;
        let mut ids = Vec::new();
        for (i, piece) in self.pieces[1..].iter().enumerate() {
            let last = i + 2 == self.pieces.len();
            let end = if piece.is_empty() && last { rest.len() } else { rest.find(&**piece)? };
            let id = &rest[..end];
            if id.is_empty() || id.contains(['/', '#', '?']) {
                return None;
            }
            ids.push(id);
            rest = &rest[end + piece.len()..];
        }
        rest.is_empty().then_some(ids)
    }
}

impl Kind for Iri {
    fn places(&self) -> (usize, usize) {
        (self.pieces.len() - 1, self.pieces.len() - 1)
    }

    fn needs(&self) -> &'static [&'static str] {
        &["base"]
    }

    fn forward<'b>(
        &self,
        places: &[Option<&'b Json<'b>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Option<Value<'b>>, Unfit> {
        let base = settings.base();
        let mut iri = String::with_capacity(base.len() + 48);
        iri.push_str(base);
        iri.push('/');
        iri.push_str(&self.pieces[0]);
        for (i, piece) in self.pieces[1..].iter().enumerate() {
            if let Some(set) = self.setting(i, settings) {
                push_encoded(set, &mut iri);
                iri.push_str(piece);
                continue;
            }
            let Some(found) = places[i] else { return Ok(None) };
            let id = found.as_lexeme().ok_or_else(|| wrong_type(i, found, "an id", "un identifiant"))?;
            if id.is_empty() {
                return Ok(None);
            }
            push_encoded(id, &mut iri);
            iri.push_str(piece);
        }
        Ok(Some(Value::Link(Name::Iri(iri.into()))))
    }

    fn backward<'v>(
        &self,
        value: Option<&'v Value<'_>>,
        original: &[Option<&Json<'_>>],
        settings: &Settings,
        _: &mut dyn Notes,
    ) -> Result<Vec<Change<'v>>, Unfit> {
        let Some(value) = value else {
            let own: Vec<bool> = (0..self.before.len()).map(|id| self.setting(id, settings).is_none()).collect();
            if !own.contains(&true) {
                return Err(wrong_value(
                    &Value::Many(Vec::new()),
                    "a link, as the settings give it",
                    "un lien, car les réglages le donnent",
                ));
            }
            return Ok(own.into_iter().map(|own| own.then_some(Json::Null)).collect());
        };
        let iri = match value {
            Value::Link(Name::Iri(iri)) => iri.as_ref(),
            Value::Node(node) if node.properties.is_empty() && node.types.is_empty() => {
                node.id.as_deref().unwrap_or_default()
            }
            Value::Literal(literal) => literal.text.as_ref(),
            _ => return Err(wrong_value(value, "one IRI", "un seul IRI")),
        };
        let fits = |ids: &Vec<&str>| {
            (0..ids.len()).all(|i| self.setting(i, settings).is_none_or(|set| decoded(ids[i]) == set))
        };
        let Some(ids) = self.ids(settings.base(), iri).filter(fits) else {
            let unfit = Unfit::new(
                0,
                Text::new(
                    format!(
                        "`{}` is not one of this account's own, `{}/{}`",
                        shorten(iri),
                        settings.base(),
                        self.pieces.join("{}")
                    ),
                    format!(
                        "`{}` n'appartient pas à ce compte, `{}/{}`",
                        shorten(iri),
                        settings.base(),
                        self.pieces.join("{}")
                    ),
                ),
                Text::new(
                    "Link to a thing of this account, or leave the link out.",
                    "Liez une chose de ce compte, ou omettez le lien.",
                ),
            );
            return Err(Unfit { foreign: true, ..unfit });
        };
        Ok(ids
            .into_iter()
            .zip(original)
            .enumerate()
            .map(|(i, (id, original))| {
                if self.setting(i, settings).is_some() {
                    return None;
                }
                let id = decoded(id);
                let numeric =
                    !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()) && (id == "0" || !id.starts_with('0'));
                Some(match original {
                    Some(Json::String(_)) => Json::String(id.into()),
                    _ if numeric => Json::Number(id.into()),
                    _ => Json::String(id.into()),
                })
            })
            .collect())
    }
}

/// Percent-encodes what a path segment of an IRI cannot hold (RFC 3987 §2.2).
fn push_encoded(id: &str, out: &mut String) {
    for c in id.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' | '_' | '~' => out.push(c),
            c => {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    out.push_str(&format!("%{byte:02X}"));
                }
            }
        }
    }
}

fn decoded(id: &str) -> String {
    if !id.contains('%') {
        return id.to_string();
    }
    let bytes = id.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let byte =
            (bytes[i] == b'%').then(|| id.get(i + 1..i + 3)).flatten().and_then(|h| u8::from_str_radix(h, 16).ok());
        match byte {
            Some(byte) => {
                out.push(byte);
                i += 3;
            }
            None => {
                out.push(bytes[i]);
                i += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| id.to_string())
}
