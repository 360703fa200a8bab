//! The alignments speak of terms that exist.

use crate::files;
use crate::row::rows;
use passerelle_model::term::Prefix;
use std::collections::HashSet;

#[test]
fn alignments_use_known_terms_under_our_namespaces() {
    let known: HashSet<String> = rows().iter().map(|row| row.curie()).collect();
    let queries = files::below(&files::vocab("alignments"), "rq");
    assert!(!queries.is_empty(), "no alignment");
    for path in queries {
        let text = files::read(&path);
        assert!(text.contains("CONSTRUCT"), "{}: no CONSTRUCT", path.display());
        let (head, body): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with("PREFIX"));
        for line in head {
            let mut words = line.split_whitespace().skip(1);
            let (name, iri) = (words.next().expect("a prefix"), words.next().expect("an IRI"));
            let prefix = Prefix::named(name.trim_end_matches(':')).unwrap_or_else(|| panic!("{line}: which prefix?"));
            assert_eq!(iri, format!("<{}>", prefix.iri()), "{}", path.display());
        }
        let words = body.iter().filter(|line| !line.starts_with('#')).flat_map(|line| line.split_whitespace());
        let names = words.flat_map(|word| word.split(['|', '^', '(', ')', ',', ';', '/']));
        for name in names.filter(|name| name.split_once(':').is_some_and(|(p, _)| Prefix::named(p).is_some())) {
            assert!(known.contains(name), "{}: {name} is not a term", path.display());
        }
    }
}
