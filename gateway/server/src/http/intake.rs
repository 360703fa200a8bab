//! A request body as a reader for a blocking thread: a few chunks at a time, limited
//! in size (after decompression too, so that a small body cannot become a large one)
//! and in time.

use super::admission::{Allowance, Deadline, Fault, Faults};
use super::problem::{Kind, Problem};
use crate::translation::Text;
use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use bytes::{Buf, Bytes};
use flate2::read::MultiGzDecoder;
use http_body_util::BodyExt;
use std::io::{self, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::mpsc;

/// Chunks waiting between the socket and the translation.
const WAITING: usize = 8;

/// The body, read from a blocking thread.
pub(super) struct Intake {
    source: Source,
    left: u64,
    limit: u64,
    faults: Faults,
    deadline: Deadline,
    arrived: Arc<AtomicBool>,
}

enum Source {
    Plain(Chunks),
    /// The decoder reads as soon as it is made, so it is made at the first read, on the blocking thread.
    Compressed(Option<Chunks>),
    Gzip(Box<MultiGzDecoder<Chunks>>),
}

impl Intake {
    /// Starts taking a body in.
    pub(super) fn start(
        headers: &HeaderMap,
        body: Body,
        allowance: Allowance,
        deadline: Deadline,
        faults: Faults,
    ) -> Result<Self, Problem> {
        let announced = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if announced.is_some_and(|length| length > allowance.bytes) {
            return Err(Fault::TooLarge(allowance.bytes).into());
        }
        let gzip = match headers.get(CONTENT_ENCODING).map(|value| value.as_bytes().to_ascii_lowercase()).as_deref() {
            None | Some(b"identity" | b"") => false,
            Some(b"gzip" | b"x-gzip") => true,
            Some(other) => return Err(unknown_encoding(&String::from_utf8_lossy(other))),
        };
        let (sender, receiver) = mpsc::channel(WAITING);
        let arrived = Arc::new(AtomicBool::new(false));
        tokio::spawn(pump(body, allowance, sender, faults.clone(), arrived.clone()));
        let chunks = Chunks { receiver, chunk: Bytes::new() };
        let source = if gzip { Source::Compressed(Some(chunks)) } else { Source::Plain(chunks) };
        Ok(Intake { source, left: allowance.bytes, limit: allowance.bytes, faults, deadline, arrived })
    }

    /// Becomes true when the sender has nothing more to send.
    pub(super) fn arrived(&self) -> Arc<AtomicBool> {
        self.arrived.clone()
    }
}

impl Read for Intake {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.deadline.check()?;
        if let Source::Compressed(chunks) = &mut self.source
            && let Some(chunks) = chunks.take()
        {
            self.source = Source::Gzip(Box::new(MultiGzDecoder::new(chunks)));
        }
        let read = match &mut self.source {
            Source::Compressed(_) => 0,
            Source::Plain(chunks) => chunks.read(into)?,
            Source::Gzip(decoder) => decoder.read(into).map_err(|error| match error.kind() {
                io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                    self.faults.raise(Fault::BadGzip)
                }
                _ => error,
            })?,
        };
        self.left = self.left.checked_sub(read as u64).ok_or_else(|| self.faults.raise(Fault::TooLarge(self.limit)))?;
        Ok(read)
    }
}

/// The chunks that the pump sends, one after the other.
struct Chunks {
    receiver: mpsc::Receiver<io::Result<Bytes>>,
    chunk: Bytes,
}

impl Read for Chunks {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() {
            match self.receiver.blocking_recv() {
                Some(chunk) => self.chunk = chunk?,
                None => return Ok(0),
            }
        }
        let size = into.len().min(self.chunk.len());
        self.chunk.copy_to_slice(&mut into[..size]);
        Ok(size)
    }
}

async fn pump(
    mut body: Body,
    allowance: Allowance,
    sender: mpsc::Sender<io::Result<Bytes>>,
    faults: Faults,
    arrived: Arc<AtomicBool>,
) {
    let mut left = allowance.bytes;
    loop {
        let chunk = match tokio::time::timeout(allowance.pause, body.frame()).await {
            Err(_) => Err(faults.raise(Fault::TooSlow)),
            Ok(None) => break arrived.store(true, Ordering::Release),
            Ok(Some(Err(_))) => Err(faults.raise(Fault::Cut)),
            Ok(Some(Ok(frame))) => match frame.into_data() {
                Ok(data) if data.len() as u64 > left => Err(faults.raise(Fault::TooLarge(allowance.bytes))),
                Ok(data) => {
                    left -= data.len() as u64;
                    Ok(data)
                }
                Err(_) => continue,
            },
        };
        let last = chunk.is_err();
        if sender.send(chunk).await.is_err() || last {
            break;
        }
    }
}

fn unknown_encoding(found: &str) -> Problem {
    let detail = Text::new(
        format!("`Content-Encoding: {found}` is not read here; gzip or none is wanted"),
        format!("`Content-Encoding: {found}` n'est pas lu ici ; gzip ou rien est attendu"),
    );
    Problem::new(Kind::BadEncoding, detail)
}
