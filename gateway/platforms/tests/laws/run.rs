//! One lens under its laws.

use crate::compare::{belongs, changed, completed, emptied, lost, without};
use crate::coverage::{Coverage, Deed};
use crate::edit::{Edit, edited};
use crate::random::Random;
use crate::schema::Generator;
use crate::spot::{End, Spot, at};
use crate::subject::{Line, Subject};
use passerelle_lens::{NoPlaces, PutContext, Settings, Tally, same_node, same_value};
use passerelle_model::document::{Node, Value};
use passerelle_model::json::Json;
use std::collections::HashMap;

fn same_values(a: &[(Spot, Value<'_>)], b: &[(Spot, Value<'_>)]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|((_, a), (_, b))| same_value(a, b))
}

/// Puts a value at a path, into every element of arrays on the way.
fn replace(item: &mut Json<'static>, path: &[&str], value: &Json<'static>) {
    match (item, path) {
        (item, []) => *item = value.clone(),
        (Json::Array(items), ["*", rest @ ..]) => items.iter_mut().for_each(|item| replace(item, rest, value)),
        (Json::Object(object), [key, rest @ ..]) => match object.get_mut(key) {
            Some(inner) if !inner.is_null() => replace(inner, rest, value),
            _ if rest.is_empty() => object.set(key.to_string(), value.clone()),
            _ => {}
        },
        _ => {}
    }
}

/// How many values of a line are kept to edit with.
const DONORS: usize = 60;

/// A lens, and what was seen of it.
pub(crate) struct Run<'s> {
    subject: &'s Subject,
    coverage: &'s mut Coverage,
    /// Values that each line had in some document, by its number in the file.
    donors: HashMap<usize, Vec<Value<'static>>>,
}

/// One item with its document.
struct Case {
    label: String,
    item: Json<'static>,
    document: Node<'static>,
    /// Whether nothing was refused.
    whole: bool,
    settings: usize,
}

impl<'s> Run<'s> {
    pub(crate) fn new(subject: &'s Subject, coverage: &'s mut Coverage) -> Self {
        Run { subject, coverage, donors: HashMap::new() }
    }

    /// Every law on the samples and on `generated` items.
    pub(crate) fn all(mut self, generated: u64) {
        let subject = self.subject;
        let samples = subject.samples.iter().map(|(file, item)| (file.clone(), item.clone()));
        let made = (0..generated).map(|seed| (format!("seed {seed}"), Generator::new(subject, seed).item()));
        let cases: Vec<Case> =
            samples.chain(made).enumerate().map(|(i, (label, item))| self.case(label, item, i % 2)).collect();
        for (i, case) in cases.iter().enumerate() {
            self.unchanged(case);
            self.created(case);
            // An item of which something is refused has no document that an edit could start from.
            if case.whole {
                self.edits(case, &mut Random::new(i as u64));
            }
        }
        for line in &subject.lines {
            self.spoil(line, &cases);
        }
    }

    /// A value of no use at the place of a line is refused by that line.
    fn spoil(&mut self, line: &Line, cases: &[Case]) {
        for case in cases {
            for place in line.places() {
                for odd in ["{\"odd\":[1]}", "[[1]]", "\"odd\""] {
                    if self.coverage.has(line.row.line, Deed::Refuse) {
                        return;
                    }
                    let odd = Json::parse(odd.as_bytes(), Default::default()).expect("it is JSON");
                    let mut item = case.item.clone();
                    replace(&mut item, &place.split('.').collect::<Vec<_>>(), &odd);
                    let lens = &self.subject.lens;
                    let read = lens.get(&item, "", self.settings(case), &mut Tally::new(lens));
                    self.coverage.refusals(self.subject, &read.refusals);
                }
            }
        }
    }

    fn context(&self, settings: usize) -> PutContext<'s> {
        PutContext { pointer: "", places: &NoPlaces, settings: &self.subject.settings[settings] }
    }

    fn settings(&self, case: &Case) -> &'s Settings {
        &self.subject.settings[case.settings]
    }

    fn case(&mut self, label: String, item: Json<'static>, settings: usize) -> Case {
        let lens = &self.subject.lens;
        let mut tally = Tally::new(lens);
        let read = lens.get(&item, "", &self.subject.settings[settings], &mut tally);
        self.coverage.items += 1;
        self.coverage.refusals(self.subject, &read.refusals);
        let whole = read.refusals.is_empty();
        let document = read.value.into_owned();
        for line in &self.subject.lines {
            let values = line.is.values(&document);
            if !values.is_empty() {
                self.coverage.see(line.row.line, Deed::Get);
            }
            let donors = self.donors.entry(line.row.line).or_default();
            let room = DONORS.saturating_sub(donors.len()).min(4);
            donors.extend(values.into_iter().map(|(_, value)| value.into_owned()).take(room));
        }
        Case { label, item, document, whole, settings }
    }

    /// Get-put: what is not edited goes back as it was, to the last byte.
    fn unchanged(&mut self, case: &Case) {
        let lens = &self.subject.lens;
        for document in [case.document.clone(), crate::compare::respelled(&case.document)] {
            let mut tally = Tally::new(lens);
            let put = lens.put(&document, &case.document, &case.item, self.context(case.settings), &mut tally);
            let losses = tally.into_losses(lens);
            if put.value.is_none() && put.refusals.is_empty() && losses.is_empty() {
                continue;
            }
            self.coverage.breaks(0, "what is not edited goes back as it was", || {
                let after = put.value.as_ref().unwrap_or(&case.item);
                format!(
                    "{}: changed {:?}\n{:?}\n{losses:?}\nitem  {}",
                    case.label,
                    changed(&case.item, after),
                    put.refusals,
                    case.item.to_text()
                )
            });
        }
    }

    /// What is made from a document reads as the document, but for what was reported.
    fn created(&mut self, case: &Case) {
        let lens = &self.subject.lens;
        if !lens.create {
            return;
        }
        let mut tally = Tally::new(lens);
        let made = lens.create(&case.document, self.context(case.settings), &mut tally);
        self.coverage.refusals(self.subject, &made.refusals);
        if !made.refusals.is_empty() {
            return;
        }
        self.coverage.created += 1;
        let losses = tally.into_losses(lens);
        let mut gone = self.excused(&lost(self.subject, &losses));
        let again = self.get(&made.value, case);
        // A default fills what the document is silent about.
        let given =
            |line: &&Line| case.whole && line.places().all(|place| !self.subject.defaults.iter().any(|d| d == place));
        let silent = |line: &&Line| !given(line) && line.is.values(&case.document).is_empty();
        gone.extend(self.subject.lines.iter().filter(silent));
        let (wanted, found) = (without(&case.document, self.subject, &gone), without(&again, self.subject, &gone));
        if !same_node(&wanted, &found) {
            let line = self.blamed(&wanted, &found);
            self.coverage.breaks(line, "what is created reads as the document, but for the losses", || {
                format!(
                    "{}: created {}\nfrom    {wanted:?}\nread as {found:?}\nlosses {losses:?}",
                    case.label,
                    made.value.to_text()
                )
            });
        }
        for line in &self.subject.lines {
            let (before, after) = (line.is.values(&case.document), line.is.values(&again));
            if !before.is_empty() && (line.each || same_values(&before, &after)) {
                self.coverage.see(line.row.line, Deed::Create);
            }
        }
    }

    fn get(&self, item: &Json<'_>, case: &Case) -> Node<'static> {
        let lens = &self.subject.lens;
        lens.get(item, "", self.settings(case), &mut Tally::new(lens)).value.clone().into_owned()
    }

    /// The first line of which two documents say different things.
    fn blamed(&self, a: &Node<'_>, b: &Node<'_>) -> usize {
        let differs = |line: &&Line| !same_values(&line.is.values(a), &line.is.values(b));
        self.subject.lines.iter().find(differs).map_or(0, |line| line.row.line)
    }

    /// Lines, and those that read the same places.
    fn excused(&self, lines: &[&'s Line]) -> Vec<&'s Line> {
        let shares = |line: &&Line| {
            !line.row.read || lines.iter().any(|gone| std::ptr::eq(*gone, *line) || (!gone.each && gone.shares(line)))
        };
        self.subject.lines.iter().filter(shares).collect()
    }

    /// Lines of a node that is there only because a line that follows the edit now has something to say.
    fn appeared(&self, said: &Node<'_>, again: &Node<'_>, followers: &[&'s Line]) -> Vec<&'s Line> {
        let new = |line: &Line| line.is.holders(again).len() > line.is.holders(said).len();
        let beside =
            |line: &&Line| followers.iter().any(|follower| follower.is.steps == line.is.steps && new(follower));
        self.subject.lines.iter().filter(beside).collect()
    }

    fn edits(&mut self, case: &Case, random: &mut Random) {
        let subject = self.subject;
        for line in &subject.lines {
            let donors = self.donors.get(&line.row.line).cloned().unwrap_or_default();
            for wild in [false, true] {
                self.edit(case, line, &donors, wild, random);
            }
        }
        for _ in 0..4 {
            self.together(case, random);
        }
    }

    /// Put-get: an edit that is taken reads as the edit, touches nothing else, and anything else is refused or reported.
    fn edit(&mut self, case: &Case, line: &'s Line, donors: &[Value<'static>], wild: bool, random: &mut Random) {
        let lens = &self.subject.lens;
        let Some(edited) = edited(self.subject, line, &case.document, donors, wild, random) else { return };
        let told = |what: &str, after: &Json<'_>| {
            format!(
                "{}: {:?} at {:?}: {what}\nitem  {}\nafter {}",
                case.label,
                edited.edit,
                edited.spot,
                case.item.to_text(),
                after.to_text()
            )
        };
        let mut tally = Tally::new(lens);
        let put = lens.put(&edited.document, &case.document, &case.item, self.context(case.settings), &mut tally);
        self.coverage.refusals(self.subject, &put.refusals);
        let losses = tally.into_losses(lens);
        let after = put.value.as_ref().unwrap_or(&case.item);
        let touched = changed(&case.item, after);
        for path in &touched {
            if !belongs(path, line) {
                self.coverage.breaks(line.row.line, "an edit touches its own places", || {
                    told(&format!("`{path}` was changed too"), after)
                });
            }
        }
        if !put.refusals.is_empty() {
            self.coverage.refused += 1;
            let new_element = matches!(edited.edit, Edit::Add(_));
            if !touched.is_empty() && !new_element {
                self.coverage.breaks(line.row.line, "a refused edit changes nothing", || told("it was written", after));
            }
            return;
        }
        if !line.row.read && !touched.is_empty() {
            return self.coverage.see(line.row.line, Deed::Put);
        }
        let gone = lost(self.subject, &losses);
        let again = self.get(after, case);
        // An element that is said to be removed is only not spoken of: it stays.
        let mut gone = if gone.is_empty() { Vec::new() } else { self.excused(&gone) };
        let followers = self.excused(&[line]);
        gone.extend(followers.into_iter().filter(|other| !std::ptr::eq(*other, line) && !line.each));
        let said = if line.each && matches!(edited.edit, Edit::Set(_)) { &case.document } else { &edited.document };
        let mut said = completed(said, &again, line, &edited.spot, edited.there);
        if matches!(edited.edit, Edit::Clear) {
            emptied(&mut said, &again, &edited.spot);
        }
        gone.extend(self.appeared(&said, &again, &gone));
        let (wanted, found) = (without(&said, self.subject, &gone), without(&again, self.subject, &gone));
        if !same_node(&wanted, &found) {
            let blamed = self.blamed(&wanted, &found);
            self.coverage.breaks(line.row.line, "an edit that is taken reads as the edit", || {
                told(&format!("line {blamed} differs\nwanted {wanted:?}\nfound  {found:?}\nlosses {losses:?}"), after)
            });
            return;
        }
        if losses.is_empty() {
            self.coverage.accepted += 1;
        } else {
            self.coverage.reported += 1;
        }
        if !touched.is_empty() {
            self.coverage.see(line.row.line, Deed::Put);
            self.coverage_of_arrays(line, &edited.document, &edited.spot);
        }
    }

    /// Put-get for several edits in one document.
    fn together(&mut self, case: &Case, random: &mut Random) {
        let (subject, lens) = (self.subject, &self.subject.lens);
        let mut document = case.document.clone();
        let mut edits: Vec<(&'s Line, Spot, usize)> = Vec::new();
        for _ in 0..4 {
            let line = random.pick(&subject.lines);
            let donors = self.donors.get(&line.row.line).cloned().unwrap_or_default();
            if line.each || donors.is_empty() || edits.iter().any(|(other, ..)| std::ptr::eq(*other, line)) {
                continue;
            }
            let Some(edited) = edited(subject, line, &document, &donors, false, random) else { continue };
            // Lines that share a place are only told apart in one element.
            let apart = |(other, spot, _): &(&Line, Spot, usize)| {
                other.shares(line) && spot.first() != edited.spot.first() && !spot.is_empty() && !edited.spot.is_empty()
            };
            let was = line.is.values(&case.document);
            let is = line.is.values(&edited.document);
            if edits.iter().any(apart) || same_values(&was, &is) {
                continue;
            }
            document = edited.document;
            edits.push((line, edited.spot, edited.there));
        }
        let mut tally = Tally::new(lens);
        let put = lens.put(&document, &case.document, &case.item, self.context(case.settings), &mut tally);
        self.coverage.refusals(subject, &put.refusals);
        if !put.refusals.is_empty() {
            self.coverage.refused += 1;
            return;
        }
        let losses = tally.into_losses(lens);
        let after = put.value.as_ref().unwrap_or(&case.item);
        let again = self.get(after, case);
        let lines: Vec<&'s Line> = edits.iter().map(|(line, ..)| *line).collect();
        let mut gone = self.excused(&lost(subject, &losses));
        gone.extend(
            self.excused(&lines).into_iter().filter(|line| !lines.iter().any(|edited| std::ptr::eq(*edited, *line))),
        );
        let mut said = document;
        for (line, spot, there) in &edits {
            said = completed(&said, &again, line, spot, *there);
            emptied(&mut said, &again, spot);
        }
        gone.extend(self.appeared(&said, &again, &gone));
        let (wanted, found) = (without(&said, subject, &gone), without(&again, subject, &gone));
        if !same_node(&wanted, &found) {
            let numbers: Vec<usize> = lines.iter().map(|line| line.row.line).collect();
            let blamed = self.blamed(&wanted, &found);
            self.coverage.breaks(blamed, "several edits that are taken read as the edits", || {
                let (item, after) = (case.item.to_text(), after.to_text());
                format!("{}: lines {numbers:?}\nwanted {wanted:?}\nfound  {found:?}\nlosses {losses:?}\nitem  {item}\nafter {after}", case.label)
            });
        }
        self.coverage.accepted += usize::from(losses.is_empty());
        self.coverage.reported += usize::from(!losses.is_empty());
    }

    /// An edit inside an element is an edit of its array.
    fn coverage_of_arrays(&mut self, line: &Line, document: &Node<'static>, spot: &Spot) {
        if at(document, spot).is_none() || line.is.end == End::Id {
            return;
        }
        for array in self.subject.lines.iter().filter(|array| array.each) {
            let inside = format!("{}.*", array.row.at[0]);
            if line.row.at.iter().any(|at| at.starts_with(&inside)) {
                self.coverage.see(array.row.line, Deed::Put);
            }
        }
    }
}
