//! What can be told of a query without parsing it: its length, how deep its brackets
//! go and how many steps it has. The parser and all that walks its tree recurse, and a
//! stack that overflows ends the process.

use crate::limits::Limits;
use passerelle_model::loss::Text;

/// Words that put one more level into the parsed query.
const STEPS: [&str; 15] = [
    "union", "optional", "minus", "bind", "filter", "as", "exists", "graph", "values", "lateral", "service", "not",
    "having", "select", "in",
];

/// Refuses what is too long, too deep or has too many steps; says how many steps it has.
pub(crate) fn measure(text: &str, limits: &Limits) -> Result<usize, Text> {
    if text.len() > limits.length {
        return Err(Text::new(
            format!("the query has {} bytes; at most {} are taken: split it", text.len(), limits.length),
            format!("la requête fait {} octets ; {} au plus sont acceptés : coupez-la", text.len(), limits.length),
        ));
    }
    let (mut depth, mut steps) = (0, 0);
    let mut data = Data::Outside;
    for (at, token) in Tokens::new(text) {
        match token {
            Token::Open(open) => {
                depth += 1;
                match data {
                    Data::Named if open == b'{' => data = Data::Inside(depth),
                    Data::Inside(_) => {}
                    _ => steps += 1,
                }
            }
            Token::Close => {
                if data == Data::Inside(depth) {
                    data = Data::Outside;
                }
                depth = usize::saturating_sub(depth, 1);
            }
            Token::Word(word) => {
                if word.eq_ignore_ascii_case("values") {
                    data = Data::Named;
                }
                steps += usize::from(STEPS.iter().any(|step| word.eq_ignore_ascii_case(step)));
            }
            Token::Operator => steps += 1,
        }
        if depth > limits.nesting {
            let (line, column) = place(text, at);
            let most = limits.nesting;
            return Err(Text::new(
                format!(
                    "line {line}, column {column}: brackets are nested deeper than {most}; write the query flatter"
                ),
                format!(
                    "ligne {line}, colonne {column} : plus de {most} parenthèses ou accolades imbriquées ; aplatissez la requête"
                ),
            ));
        }
        if steps > limits.steps {
            let (line, column) = place(text, at);
            let most = limits.steps;
            return Err(Text::new(
                format!(
                    "line {line}, column {column}: more than {most} operators, groups and clauses; ask in several queries, or list values with VALUES"
                ),
                format!(
                    "ligne {line}, colonne {column} : plus de {most} opérateurs, groupes et clauses ; posez plusieurs requêtes, ou énumérez les valeurs avec VALUES"
                ),
            ));
        }
    }
    Ok(steps)
}

/// The first word that stands outside all brackets and declarations, for saying what the text is instead of a query.
pub(crate) fn first_word(text: &str) -> Option<&str> {
    let words = Tokens::new(text).filter_map(|(_, token)| match token {
        Token::Word(word) if !word.contains(':') => Some(word),
        _ => None,
    });
    words.into_iter().find(|word| !word.eq_ignore_ascii_case("prefix") && !word.eq_ignore_ascii_case("base"))
}

/// Line and column of a byte, from 1.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Where in a VALUES block the reader is; its rows are flat however many there are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Data {
    Outside,
    Named,
    Inside(usize),
}

#[derive(Debug, PartialEq, Eq)]
enum Token<'a> {
    Open(u8),
    Close,
    Word(&'a str),
    Operator,
}

/// Brackets, words and operators; strings, comments and IRIs are passed over.
struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    fn new(text: &'a str) -> Self {
        Tokens { text, at: 0 }
    }

    fn run(&self, from: usize, is: impl Fn(u8) -> bool) -> usize {
        self.text.as_bytes()[from..].iter().take_while(|byte| is(**byte)).count()
    }

    /// The length of a string that begins here.
    fn string(&self, quote: u8) -> usize {
        let rest = &self.text.as_bytes()[self.at..];
        let long = rest.starts_with(&[quote; 3]);
        let mut at = if long { 3 } else { 1 };
        while at < rest.len() {
            match rest[at] {
                b'\\' => at += 1,
                byte if byte == quote && !long => return at + 1,
                byte if byte == quote && rest[at..].starts_with(&[quote; 3]) => return at + 3,
                // A short string ends with its line, whatever the parser will say of it.
                b'\n' | b'\r' if !long => return at,
                _ => {}
            }
            at += 1;
        }
        rest.len()
    }

    /// The length of an IRI that begins here; 1 if it is only a sign.
    fn iri(&self) -> usize {
        let inside = self.run(self.at + 1, |byte| {
            byte > b' ' && !matches!(byte, b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'^' | b'`' | b'\\')
        });
        if self.text.as_bytes().get(self.at + 1 + inside) == Some(&b'>') { inside + 2 } else { 1 }
    }
}

fn in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (usize, Token<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let at = self.at;
            let byte = *self.text.as_bytes().get(at)?;
            let (length, token) = match byte {
                b'#' => (self.run(at, |byte| byte != b'\n' && byte != b'\r'), None),
                b'"' | b'\'' => (self.string(byte), None),
                b'<' => match self.iri() {
                    1 => (1, Some(Token::Operator)),
                    length => (length, None),
                },
                b'(' | b'{' | b'[' => (1, Some(Token::Open(byte))),
                b')' | b'}' | b']' => (1, Some(Token::Close)),
                b'?' | b'$' => (1 + self.run(at + 1, in_name), None),
                b'/' | b'|' | b'^' | b'!' | b'+' | b'-' | b'*' | b'&' | b'=' | b'>' => (1, Some(Token::Operator)),
                // An escape in a local name takes the next character with it.
                b'\\' => (2, None),
                _ if in_name(byte) || byte == b':' => {
                    let length = self.run(at, |byte| in_name(byte) || matches!(byte, b':' | b'-' | b'.' | b'%'));
                    (length, self.text.get(at..at + length).map(Token::Word))
                }
                _ => (1, None),
            };
            self.at = (at + length.max(1)).min(self.text.len());
            if let Some(token) = token {
                return Some((at, token));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        measure(text, &Limits::default()).map_or_else(|text| text.en.into_owned(), |_| String::new())
    }

    #[test]
    fn brackets_in_strings_comments_and_iris_do_not_count() {
        let many = "({[".repeat(100);
        assert_eq!(
            refusal(&format!("SELECT * {{ ?s ?p \"{many}\", '''{many}\n''', \"\"\"a\"{many}\"\"\" }} # {many}")),
            ""
        );
        assert_eq!(refusal(&format!("SELECT * {{ ?s <http://hub.example/{}> 1 }}", "(".repeat(100))), "");
    }

    #[test]
    fn a_bracket_after_a_string_with_an_escaped_quote_counts() {
        assert!(refusal(&format!("SELECT * {{ ?s ?p \"a\\\"\" {}", "(".repeat(65))).contains("nested"));
        assert!(refusal(&format!("SELECT * {{ FILTER(?a < ?b) {}", "(".repeat(65))).contains("nested"));
    }

    #[test]
    fn the_place_is_named() {
        assert!(refusal(&format!("SELECT *\n{{ {}", "{".repeat(64))).starts_with("line 2, column 66:"));
    }

    #[test]
    fn long_values_are_not_steps() {
        let rows = "(1 2) ".repeat(2_000);
        assert_eq!(refusal(&format!("SELECT * {{ VALUES (?a ?b) {{ {rows} }} }}")), "");
        assert!(
            refusal(&format!("SELECT * {{ VALUES (?a ?b) {{ (1 2) }} ?s {} ?o }}", "!".repeat(501))).contains("500")
        );
    }
}
