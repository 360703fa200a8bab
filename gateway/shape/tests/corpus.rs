//! What our shapes find in recorded documents. A violation says that nobody can use
//! the thing: what is called so in documents that systems exchange is listed, with the reason.

use passerelle_model::dialect::{Options, Reader};
use passerelle_model::loss::Severity;
use passerelle_shape::Shapes;
use std::collections::BTreeMap;
use std::path::Path;

/// Component and property of violations met in practice, and why they stay violations.
const ACCEPTED: &[(&str, &str, &str)] = &[
    ("sh:datatype", "value", "amounts with a currency sign and words in place of numbers cannot be computed with"),
    ("sh:minCount", "value", "a price or quantity without number; most are examples of connectors"),
    ("sh:minCount", "hasPart", "answers of one server to an update leave the lines of the order out"),
    ("sh:minCount", "concerns", "sales figures that name no offer"),
];

#[test]
fn the_corpus_is_usable_or_the_reason_is_known() {
    let shared = std::env::var("PASSERELLE_SHARED").unwrap_or_else(|_| "../shared".to_string());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(shared).join("corpus/dfc");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("corpus absent");
        return;
    };
    let mut counts: BTreeMap<(Severity, String, String), usize> = BTreeMap::new();
    let (mut documents, mut things) = (0, 0);
    for entry in entries.flatten() {
        let bytes = std::fs::read(entry.path()).unwrap_or_default();
        let Ok(mut reader) = Reader::new(&bytes, Options::default()) else { continue };
        documents += 1;
        while let Ok(Some(item)) = reader.next_item() {
            things += 1;
            Shapes::builtin().check(&item.node, "", &mut |finding| {
                let component = finding.rule.rsplit(' ').next().unwrap_or_default().to_string();
                let property = finding.property.unwrap_or_default();
                let property = property.rsplit('#').next().unwrap_or_default().to_string();
                *counts.entry((finding.severity, component, property)).or_default() += 1;
            });
        }
    }
    println!("{documents} documents, {things} things");
    for ((severity, component, property), count) in &counts {
        println!("{:<10} {count:>4} {component} {property}", severity.name());
    }
    let violations = counts.keys().filter(|(severity, ..)| *severity == Severity::Violation);
    for (_, component, property) in violations {
        let accepted = ACCEPTED.iter().any(|(c, p, _)| c == component && p == property);
        assert!(accepted, "{component} on {property} is a violation in recorded documents: is it unusable?");
    }
}
