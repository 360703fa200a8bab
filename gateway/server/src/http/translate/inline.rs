//! `report=inline`: one JSON object with the document and its report, written while
//! the document is being made.

use crate::translation::{Failure, Job, Language, Report};
use std::io::{self, Read, Write};

/// Runs the job inside `{"document": ..., "report": ...}`.
pub(super) fn run(
    job: &Job<'_>,
    input: &mut dyn Read,
    out: &mut dyn Write,
    language: Language,
) -> Result<Report, Failure> {
    out.write_all(b"{\"document\":").map_err(Failure::Io)?;
    let report = if is_json(job.content_type()) {
        job.run(input, out)?
    } else {
        out.write_all(b"\"").map_err(Failure::Io)?;
        let report = job.run(input, &mut Quoted(out))?;
        out.write_all(b"\"").map_err(Failure::Io)?;
        report
    };
    write!(out, ",\"report\":{}}}", report.to_json(language)).map_err(Failure::Io)?;
    Ok(report)
}

fn is_json(content_type: &str) -> bool {
    let media = content_type.split(';').next().unwrap_or_default().trim();
    media.ends_with("/json") || media.ends_with("+json")
}

/// Writes UTF-8 text as the inside of a JSON string.
struct Quoted<'a>(&'a mut dyn Write);

impl Write for Quoted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut plain = 0;
        for (i, &byte) in bytes.iter().enumerate() {
            if byte >= 0x20 && byte != b'"' && byte != b'\\' {
                continue;
            }
            self.0.write_all(&bytes[plain..i])?;
            write!(self.0, "\\u{byte:04x}")?;
            plain = i + 1;
        }
        self.0.write_all(&bytes[plain..])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_in_a_json_string_reads_back() {
        let text = "a \"b\"\\\n\tc é\u{1}";
        let mut out = vec![b'"'];
        Quoted(&mut out).write_all(text.as_bytes()).unwrap();
        out.push(b'"');
        assert_eq!(serde_json::from_slice::<String>(&out).unwrap(), text);
    }
}
