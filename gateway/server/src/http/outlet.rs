//! Where a translation writes: into a buffer while that is small, so that a problem
//! can still be answered and counts can stand in headers; then to the reader in
//! chunks. A client may not read before it has sent everything, so until its body
//! has arrived whole, what no longer fits the buffer waits in a file.

use super::admission::Deadline;
use super::stream::Streamed;
use bytes::Bytes;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout_at;

/// Answers up to this size are buffered whole.
pub(super) const BUFFERED: usize = 8 << 20;
/// What goes to the reader at once.
const CHUNK: usize = 64 << 10;
/// Chunks waiting between the translation and the socket.
const WAITING: usize = 8;

/// What leaves once the answer has begun.
#[derive(Debug)]
pub(super) enum Part {
    Chunk(Bytes),
    /// The counts; a stream that ends without them was cut short.
    End(axum::http::HeaderMap),
}

/// The writer of one translation.
pub(super) struct Outlet {
    state: State,
    begin: Option<oneshot::Sender<Streamed>>,
    arrived: Arc<AtomicBool>,
    deadline: Deadline,
    spool: Arc<Path>,
}

enum State {
    Buffer(Vec<u8>),
    Spool(File),
    Stream(mpsc::Sender<Part>),
}

/// How a translation ended on the side of the output.
pub(super) enum Written {
    /// Nothing has left yet: this is all of it.
    Whole(Vec<u8>),
    /// The answer is under way; the counts are still to be sent.
    Begun(mpsc::Sender<Part>),
}

impl Outlet {
    /// A writer that hands over a stream when the answer becomes too large for a buffer.
    pub(super) fn new(
        begin: oneshot::Sender<Streamed>,
        arrived: Arc<AtomicBool>,
        deadline: Deadline,
        spool: Arc<Path>,
    ) -> Self {
        Outlet { state: State::Buffer(Vec::new()), begin: Some(begin), arrived, deadline, spool }
    }

    /// Ends the output.
    pub(super) fn finish(mut self) -> io::Result<Written> {
        if let State::Spool(_) = self.state {
            self.stream()?;
        }
        Ok(match self.state {
            State::Stream(sender) => Written::Begun(sender),
            State::Buffer(bytes) => Written::Whole(bytes),
            State::Spool(_) => unreachable!("a spool has become a stream"),
        })
    }

    /// Begins the answer with what was held back so far.
    fn stream(&mut self) -> io::Result<()> {
        let (sender, receiver) = mpsc::channel(WAITING);
        if let Some(begin) = self.begin.take() {
            begin.send(Streamed::new(receiver)).map_err(|_| gone())?;
        }
        match std::mem::replace(&mut self.state, State::Stream(sender.clone())) {
            State::Buffer(bytes) => {
                let mut bytes = Bytes::from(bytes);
                while !bytes.is_empty() {
                    let chunk = bytes.split_to(CHUNK.min(bytes.len()));
                    send(&sender, chunk, &self.deadline)?;
                }
            }
            State::Spool(mut file) => {
                file.seek(SeekFrom::Start(0))?;
                loop {
                    let mut chunk = Vec::with_capacity(CHUNK);
                    if Read::by_ref(&mut file).take(CHUNK as u64).read_to_end(&mut chunk)? == 0 {
                        break;
                    }
                    send(&sender, chunk.into(), &self.deadline)?;
                }
            }
            State::Stream(_) => {}
        }
        Ok(())
    }
}

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.deadline.check()?;
        let full = match &self.state {
            State::Buffer(held) => held.len() + bytes.len() > BUFFERED,
            State::Spool(_) => true,
            State::Stream(_) => false,
        };
        if full && self.arrived.load(Ordering::Acquire) {
            self.stream()?;
        } else if let (true, State::Buffer(held)) = (full, &self.state) {
            let mut file = tempfile::tempfile_in(&self.spool)?;
            file.write_all(held)?;
            self.state = State::Spool(file);
        }
        match &mut self.state {
            State::Buffer(held) => held.extend_from_slice(bytes),
            State::Spool(file) => file.write_all(bytes)?,
            State::Stream(sender) => send(sender, Bytes::copy_from_slice(bytes), &self.deadline)?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Waits for room, but not longer than the deadline: a reader that stops reading must not hold a thread.
fn send(sender: &mpsc::Sender<Part>, chunk: Bytes, deadline: &Deadline) -> io::Result<()> {
    let sent = async { timeout_at(deadline.at().into(), sender.send(Part::Chunk(chunk))).await };
    match Handle::current().block_on(sent) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(gone()),
        Err(_) => deadline.check().and(Err(gone())),
    }
}

fn gone() -> io::Error {
    io::Error::new(io::ErrorKind::BrokenPipe, "the reader has gone")
}
