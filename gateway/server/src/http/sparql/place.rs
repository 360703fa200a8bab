//! Where in a query something is wrong, from what the parser says of it.

/// A place in a text, both counted from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: u64,
    pub(super) column: u64,
}

impl Place {
    /// The place that words name as `line 3, column 7`, `line 3 column 7` or `at 3:7`.
    pub(super) fn named_in(words: &str) -> Option<Place> {
        let named = words.find("line ").and_then(|at| {
            let (line, rest) = number(&words[at + "line ".len()..])?;
            let rest = rest.trim_start_matches([',', ' ']);
            let (column, _) = number(rest.strip_prefix("column ")?)?;
            Some(Place { line, column })
        });
        named.or_else(|| {
            let (line, rest) = number(&words[words.find("at ")? + "at ".len()..])?;
            let (column, _) = number(rest.strip_prefix(':')?)?;
            Some(Place { line, column })
        })
    }
}

fn number(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_however_it_is_said() {
        for (words, place) in [
            ("error at 2:15: expected a verb", Some((2, 15))),
            ("line 3, column 7: `;` was found", Some((3, 7))),
            ("at line 3 column 7", Some((3, 7))),
            ("SERVICE is not answered", None),
            ("the line ends at noon", None),
        ] {
            assert_eq!(Place::named_in(words), place.map(|(line, column)| Place { line, column }), "{words}");
        }
    }
}
