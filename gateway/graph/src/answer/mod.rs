//! Answers as text: tables by the SPARQL result formats, graphs by the RDF ones. More
//! rows or bytes than the budget allows is an error, never a part.

mod counted;
mod graph;

use crate::graph::{Budget, Format, QueryError, Summary};
use crate::watch::Watch;
use counted::Counted;
use sparesults::{QueryResultsFormat, QueryResultsSerializer};
use spareval::{QueryEvaluationError, QueryResults};
use std::io::Write;

pub(crate) use graph::GraphWriter;

/// Writes what the evaluator finds.
pub(crate) fn write(
    results: QueryResults<'_>,
    watch: &Watch<'_>,
    budget: &Budget,
    format: Format,
    out: &mut dyn Write,
) -> Result<Summary, QueryError> {
    let mut rows = Rows { watch, most: budget.rows, count: 0 };
    let mut counted = Counted::new(out, budget.bytes);
    let written = match results {
        QueryResults::Boolean(yes) => {
            rows.next()?;
            table(format).serialize_boolean_to_writer(&mut counted, yes).map(|_| ()).map_err(QueryError::from)
        }
        QueryResults::Solutions(solutions) => (|| {
            let mut writer =
                table(format).serialize_solutions_to_writer(&mut counted, solutions.variables().to_vec())?;
            for solution in solutions {
                rows.next()?;
                writer.serialize(&rows.sound(solution)?)?;
            }
            writer.finish()?;
            Ok(())
        })(),
        QueryResults::Graph(triples) => (|| {
            let mut writer = GraphWriter::new(format, &mut counted)?;
            for triple in triples {
                let triple = rows.sound(triple)?;
                if writer.write(triple)? {
                    rows.next()?;
                }
                watch.verdict()?;
            }
            writer.finish()?;
            Ok(())
        })(),
    };
    // Whatever else went wrong, a stop or an answer that is too large says why.
    watch.verdict()?;
    if counted.is_over() {
        return Err(QueryError::TooLarge);
    }
    written?;
    Ok(Summary { rows: rows.count })
}

fn table(format: Format) -> QueryResultsSerializer {
    QueryResultsSerializer::from_format(match format {
        Format::Xml => QueryResultsFormat::Xml,
        Format::Csv => QueryResultsFormat::Csv,
        Format::Tsv => QueryResultsFormat::Tsv,
        _ => QueryResultsFormat::Json,
    })
}

struct Rows<'a> {
    watch: &'a Watch<'a>,
    most: usize,
    count: usize,
}

impl Rows<'_> {
    fn next(&mut self) -> Result<(), QueryError> {
        self.count += 1;
        if self.count > self.most {
            return Err(QueryError::TooLarge);
        }
        Ok(self.watch.tick()?)
    }

    fn sound<T>(&self, found: Result<T, QueryEvaluationError>) -> Result<T, QueryError> {
        self.watch.verdict()?;
        found.map_err(|error| QueryError::Evaluation(error.to_string()))
    }
}
