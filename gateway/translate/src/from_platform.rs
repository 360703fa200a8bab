//! From a platform: every item becomes a document, and the document goes where it is wanted.

use crate::envelope;
use crate::failure::Failure;
use crate::form::{OfPlatform, To};
use crate::job::{Job, profile_of};
use crate::placed;
use crate::sink::{Documents, Items};
use passerelle_lens::{NoPlaces, PutContext, Tally};
use passerelle_model::dialect::Shape;
use passerelle_model::document::Node;
use passerelle_model::json::Json;
use passerelle_model::loss::Report;
use passerelle_platforms::Carrier;
use passerelle_shape::Shapes;
use std::io::{Read, Write};

impl Job<'_> {
    pub(crate) fn translate_items(
        &self,
        from: OfPlatform<'_>,
        input: &mut dyn Read,
        out: &mut dyn Write,
    ) -> Result<Report, Failure> {
        let mut report = Report::default();
        let (_, _, lens) = from;
        let mut tally = Tally::new(lens);
        let shapes = Shapes::builtin();
        let mut translated = |item: &Json<'_>, at: &str, report: &mut Report, deliver: &mut Deliver<'_>| {
            report.items += 1;
            let mut outcome = lens.get(item, at, &self.settings, &mut tally);
            if !outcome.refusals.is_empty() {
                report.refusals.extend(outcome.refusals);
                return Ok(());
            }
            shapes.check(&outcome.value, "", &mut |found| report.find(placed::finding(lens, at, found)));
            deliver(&mut outcome.value, at, report)
        };
        match self.to {
            To::Dialect(dialect, syntax) => {
                let mut documents = Documents::new(dialect, syntax, Shape::Auto, out);
                let mut deliver = |node: &mut Node<'_>, at: &str, _: &mut Report| {
                    dialect.say_way_back(node);
                    Ok(documents.node(node, &at)?)
                };
                let read = self.each_item(from, input, &mut report, &mut |item, at, report| {
                    translated(item, at, report, &mut deliver)
                });
                let mut written = Report::default();
                // What crossed before the input broke off is a whole document.
                if read.is_ok() || report.items > 0 {
                    documents.finish(&mut written)?;
                }
                read?;
                report.losses.merge(placed::losses(lens, written.losses));
            }
            To::Resource(to) => {
                let mut items = self.items(to, out)?;
                let mut written = Tally::new(to.2);
                let mut deliver = |node: &mut Node<'_>, at: &str, report: &mut Report| {
                    let context = PutContext { pointer: at, places: &NoPlaces, settings: &self.settings };
                    let outcome = to.2.create(node, context, &mut written);
                    if !outcome.refusals.is_empty() {
                        report.refusals.extend(outcome.refusals);
                        return Ok(());
                    }
                    Ok(items.item(&outcome.value)?)
                };
                let read = self.each_item(from, input, &mut report, &mut |item, at, report| {
                    translated(item, at, report, &mut deliver)
                });
                if read.is_ok() || report.items > 0 {
                    items.finish(&mut report)?;
                }
                read?;
                report.losses.merge(placed::losses(lens, written.into_losses(to.2)));
            }
        }
        let mut losses = tally.into_losses(lens);
        losses.merge(std::mem::take(&mut report.losses));
        report.losses = losses;
        Ok(report)
    }

    /// Every item of the input, whatever carries it.
    fn each_item(
        &self,
        (platform, resource, lens): OfPlatform<'_>,
        input: &mut dyn Read,
        report: &mut Report,
        each: &mut dyn FnMut(&Json<'_>, &str, &mut Report) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let profile = match platform.carrier(resource) {
            Carrier::Json => {
                let around = envelope::items(input, &lens.items, &mut |item, at| each(item, at, report))?;
                report.losses.merge(around);
                return Ok(());
            }
            carrier => profile_of(&carrier, &self.settings)?,
        };
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes)?;
        let rows = profile.open(&bytes).map_err(|unreadable| Failure::Unreadable {
            at: None,
            detail: unreadable.text(),
            next: unreadable.next(),
        })?;
        for row in rows {
            match row {
                Ok(row) => each(&row.json, &row.pointer, report)?,
                Err(refusal) => {
                    report.items += 1;
                    report.refusals.push(refusal);
                }
            }
        }
        Ok(())
    }

    pub(crate) fn items<'o>(&'o self, to: OfPlatform<'o>, out: &'o mut dyn Write) -> Result<Items<'o>, Failure> {
        Ok(match to.0.carrier(to.1) {
            Carrier::Json => Items::json(out),
            Carrier::Csv(profile) => Items::csv(profile, out)?,
            Carrier::CsvByProfile { setting, profiles } => {
                let profile = profile_of(&Carrier::CsvByProfile { setting, profiles }, &self.settings)?;
                Items::csv(profile, out)?
            }
        })
    }
}

/// Where a document goes.
type Deliver<'d> = dyn FnMut(&mut Node<'_>, &str, &mut Report) -> Result<(), Failure> + 'd;
