//! The triples of shapes files, each with the line it ends on.

use crate::bad::{BadShape, Problem};
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::TurtleParser;
use rustc_hash::FxHashMap;

/// A triple and where it stands.
pub(crate) struct Statement {
    pub(crate) triple: Triple,
    pub(crate) place: Place,
}

/// A line of one of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    file: u16,
    line: u32,
}

/// The triples of some files, by subject.
pub(crate) struct Statements {
    files: Vec<String>,
    all: Vec<Statement>,
    by_subject: FxHashMap<NamedOrBlankNode, Vec<usize>>,
}

impl Statements {
    /// Reads files given as (name, Turtle).
    pub(crate) fn read(files: &[(&str, &str)]) -> Result<Self, BadShape> {
        let mut statements = Statements { files: Vec::new(), all: Vec::new(), by_subject: FxHashMap::default() };
        for (name, text) in files {
            statements.files.push((*name).to_string());
            statements.read_file(text)?;
        }
        for (index, statement) in statements.all.iter().enumerate() {
            statements.by_subject.entry(statement.triple.subject.clone()).or_default().push(index);
        }
        Ok(statements)
    }

    // The parser tells no positions of good triples; fed line by line, it hands over each triple
    // on the line that completes it.
    fn read_file(&mut self, text: &str) -> Result<(), BadShape> {
        let file = (self.files.len() - 1) as u16;
        let mut parser = TurtleParser::new().low_level();
        let mut place = Place { file, line: 0 };
        for line in text.split_inclusive('\n') {
            place.line += 1;
            parser.extend_from_slice(line.as_bytes());
            self.drain(&mut parser, place)?;
        }
        parser.end();
        self.drain(&mut parser, place)
    }

    fn drain(&mut self, parser: &mut oxttl::turtle::LowLevelTurtleParser, place: Place) -> Result<(), BadShape> {
        while let Some(result) = parser.parse_next() {
            match result {
                Ok(triple) => self.all.push(Statement { triple, place }),
                Err(error) => {
                    let line = error.location().start.line as u32 + 1;
                    let problem = Problem::Syntax(error.message().to_string());
                    return Err(self.bad(Place { line, ..place }, problem));
                }
            }
        }
        Ok(())
    }

    /// Every statement, in the order of the files.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Statement> {
        self.all.iter()
    }

    /// What is said of a subject.
    pub(crate) fn of(&self, subject: &NamedOrBlankNode) -> impl Iterator<Item = &Statement> {
        self.by_subject.get(subject).into_iter().flatten().map(|&i| &self.all[i])
    }

    /// The objects of one property of a subject, each with its place.
    pub(crate) fn objects<'s>(
        &'s self,
        subject: &NamedOrBlankNode,
        property: &'s str,
    ) -> impl Iterator<Item = (&'s Term, Place)> {
        self.of(subject).filter(move |s| s.triple.predicate.as_str() == property).map(|s| (&s.triple.object, s.place))
    }

    /// `file:line`.
    pub(crate) fn name(&self, place: Place) -> String {
        format!("{}:{}", self.files[usize::from(place.file)], place.line)
    }

    /// A problem at a place.
    pub(crate) fn bad(&self, place: Place, problem: Problem) -> BadShape {
        BadShape { file: self.files[usize::from(place.file)].clone(), line: place.line, problem }
    }
}
