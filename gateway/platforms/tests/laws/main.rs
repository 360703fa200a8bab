//! The laws of lenses, over every lens of every platform folder: what is read and not
//! edited goes back as it was; what is edited and taken reads as the edit; everything
//! else is refused or reported. And every line of a lens is seen at work.

mod compare;
mod coverage;
mod edit;
mod pool;
mod random;
mod run;
mod schema;
mod spot;
mod subject;

use coverage::Coverage;
use run::Run;
use subject::subjects;

/// Items generated for each lens; the long run takes many more.
const ITEMS: u64 = 60;

#[expect(clippy::print_stdout, reason = "a test tells how many edits were taken and refused")]
fn laws(items: u64) {
    let (mut missing, mut broken) = (Vec::new(), Vec::new());
    for subject in subjects() {
        let mut coverage = Coverage::default();
        Run::new(&subject, &mut coverage).all(items);
        println!(
            "{}: {} items; {} edits taken, {} reported, {} refused; {} created",
            subject.name, coverage.items, coverage.accepted, coverage.reported, coverage.refused, coverage.created
        );
        broken.extend(coverage.broken(&subject));
        missing.extend(coverage.missing(&subject));
    }
    assert!(broken.is_empty(), "{} laws broken:\n{}", broken.len(), broken.join("\n\n"));
    assert!(missing.is_empty(), "{} gaps:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_lens_obeys_its_laws_and_every_line_is_seen_at_work() {
    laws(ITEMS);
}

#[test]
#[ignore = "long: twenty times the items"]
fn every_lens_obeys_its_laws_on_many_more_items() {
    laws(20 * ITEMS);
}
