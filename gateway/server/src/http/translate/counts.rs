//! The counts of a report as header or trailer fields.

use crate::translation::Report;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use std::collections::HashSet;

/// The fields, as the header `Trailer` announces them.
pub(super) const NAMES: &str = "Passerelle-Items, Passerelle-Losses, Passerelle-Refusals, Passerelle-Findings";

/// Items read, values lost, refusals and findings.
pub(super) fn fields(report: &Report) -> HeaderMap {
    let losses = report.losses.iter().map(|loss| loss.count).sum();
    let findings = report.findings.iter().map(|finding| finding.count).sum();
    let counts = [
        ("passerelle-items", report.items),
        ("passerelle-losses", losses),
        ("passerelle-refusals", report.refusals.len() as u64),
        ("passerelle-findings", findings),
    ];
    counts.into_iter().map(|(name, count)| (HeaderName::from_static(name), HeaderValue::from(count))).collect()
}

/// Whether every item read was refused.
pub(super) fn nothing_crossed(report: &Report) -> bool {
    if report.refusals.is_empty() {
        return false;
    }
    let refused: HashSet<&str> = report.refusals.iter().map(|refusal| item(&refusal.at)).collect();
    refused.len() as u64 >= report.items
}

/// The part of a pointer that leads to the item: up to the first index.
fn item(pointer: &str) -> &str {
    let mut end = 0;
    for step in pointer.split('/').skip(1) {
        end += step.len() + 1;
        if !step.is_empty() && step.bytes().all(|b| b.is_ascii_digit()) {
            return &pointer[..end];
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translation::{Refusal, Text};

    fn report(items: u64, at: &[&str]) -> Report {
        let refusal =
            |at: &&str| Refusal { at: at.to_string(), detail: Text::default(), rule: None, next: Text::default() };
        Report { items, refusals: at.iter().map(refusal).collect(), ..Report::default() }
    }

    #[test]
    fn two_refusals_of_one_item_leave_the_other() {
        assert!(!nothing_crossed(&report(2, &["/products/0/price", "/products/0/variants/1/unit"])));
        assert!(nothing_crossed(&report(2, &["/products/0/price", "/products/1/price"])));
        assert!(nothing_crossed(&report(1, &["/price"])));
        assert!(!nothing_crossed(&report(0, &[])));
    }
}
