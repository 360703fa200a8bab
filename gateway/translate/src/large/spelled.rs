//! The report of a large input with places as the sender spelled them: each is looked up in its
//! own element.

use super::parts::Parts;
use crate::failure::Failure;
use crate::spelled::{Known, respell_by, spelled};
use passerelle_model::loss::Report;

impl Parts<'_> {
    pub(super) fn respelled(&self, mut report: Report) -> Report {
        let mut known = Known::default();
        respell_by(&mut report, &mut |pointer| {
            if !pointer.contains(':') {
                return pointer.to_string();
            }
            self.spelled(pointer, &mut known).ok().flatten().unwrap_or_else(|| pointer.to_string())
        });
        report
    }

    fn spelled(&self, pointer: &str, known: &mut Known) -> Result<Option<String>, Failure> {
        let unit = self.unit_of(pointer);
        let text = self.text(std::slice::from_ref(&(unit..unit + 1)))?;
        let Some(element) = self.element_of(pointer) else { return Ok(Some(spelled(&text, pointer, known))) };
        let list = if self.elements.around.is_some() { "/@graph" } else { "" };
        let within = element - unit as usize * self.elements.together;
        let (own, alone) = (format!("{list}/{element}"), format!("{list}/{within}"));
        let Some(rest) = pointer.strip_prefix(&own) else { return Ok(None) };
        let found = spelled(&text, &format!("{alone}{rest}"), known);
        Ok(found.strip_prefix(&alone).map(|rest| format!("{own}{rest}")))
    }
}
