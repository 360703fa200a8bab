//! Where an answer waits until it is whole: in memory while it is small, then in a
//! file without a name. Only then it leaves, in chunks that the reader asks for, so
//! that a slow one holds nothing but its file.

use axum::body::Body;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::task::JoinHandle;

/// Answers up to this size stay in memory.
const SMALL: usize = 1 << 20;
/// What is read from a file at once.
const CHUNK: u64 = 128 << 10;

/// An answer that is being written.
#[derive(Debug)]
pub(super) struct Spool {
    folder: Arc<Path>,
    place: Place,
}

#[derive(Debug)]
enum Place {
    Memory(Vec<u8>),
    File(BufWriter<File>),
}

impl Spool {
    /// One whose file would be in this folder.
    pub(super) fn new(folder: Arc<Path>) -> Self {
        Spool { folder, place: Place::Memory(Vec::new()) }
    }

    /// The whole answer.
    pub(super) fn finish(self) -> io::Result<Held> {
        match self.place {
            Place::Memory(bytes) => Ok(Held::Memory(bytes.into())),
            Place::File(writer) => {
                let mut file = writer.into_inner().map_err(io::IntoInnerError::into_error)?;
                let size = file.stream_position()?;
                file.seek(SeekFrom::Start(0))?;
                Ok(Held::File(file, size))
            }
        }
    }
}

impl Write for Spool {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Place::Memory(held) = &mut self.place {
            if held.len() + bytes.len() <= SMALL {
                held.extend_from_slice(bytes);
                return Ok(bytes.len());
            }
            let mut file = BufWriter::with_capacity(CHUNK as usize, tempfile::tempfile_in(&self.folder)?);
            file.write_all(held)?;
            self.place = Place::File(file);
        }
        match &mut self.place {
            Place::File(file) => file.write(bytes),
            Place::Memory(_) => unreachable!("it has become a file"),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.place {
            Place::Memory(_) => Ok(()),
            Place::File(file) => file.flush(),
        }
    }
}

/// An answer that is whole.
#[derive(Debug)]
pub(crate) enum Held {
    /// In memory.
    Memory(Bytes),
    /// In a file, with its size.
    File(File, u64),
}

impl Held {
    /// A body of it.
    pub(crate) fn into_body(self) -> Body {
        match self {
            Held::Memory(bytes) => bytes.into(),
            Held::File(file, size) => Body::new(Leaving { next: Next::Idle(file), left: size }),
        }
    }

    /// A reader of it, for a thread that may wait.
    pub(crate) fn into_reader(self) -> Box<dyn Read + Send> {
        match self {
            Held::Memory(bytes) => Box::new(io::Cursor::new(bytes)),
            Held::File(file, _) => Box::new(io::BufReader::new(file)),
        }
    }
}

/// A file on its way out.
struct Leaving {
    next: Next,
    left: u64,
}

enum Next {
    Idle(File),
    Reading(JoinHandle<io::Result<(File, Bytes)>>),
    Gone,
}

impl http_body::Body for Leaving {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        loop {
            match std::mem::replace(&mut self.next, Next::Gone) {
                Next::Gone => return Poll::Ready(None),
                Next::Idle(_) if self.left == 0 => return Poll::Ready(None),
                Next::Idle(file) => self.next = Next::Reading(tokio::task::spawn_blocking(move || chunk(file))),
                Next::Reading(mut reading) => {
                    let Poll::Ready(read) = Pin::new(&mut reading).poll(context) else {
                        self.next = Next::Reading(reading);
                        return Poll::Pending;
                    };
                    let (file, bytes) = read.map_err(io::Error::other)??;
                    self.left = self.left.saturating_sub(bytes.len() as u64);
                    self.next = Next::Idle(file);
                    return Poll::Ready(Some(Ok(Frame::data(bytes))));
                }
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

fn chunk(mut file: File) -> io::Result<(File, Bytes)> {
    let mut bytes = Vec::with_capacity(CHUNK as usize);
    if Read::by_ref(&mut file).take(CHUNK).read_to_end(&mut bytes)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok((file, bytes.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::BodyExt;

    #[tokio::test]
    async fn a_large_answer_leaves_as_it_was_written() {
        let folder = tempfile::tempdir().unwrap();
        for size in [0, 10, SMALL, SMALL + 1, 3 * SMALL + 7] {
            let written: Vec<u8> = (0..size).map(|n| (n % 251) as u8).collect();
            let mut spool = Spool::new(folder.path().into());
            for part in written.chunks(1000) {
                spool.write_all(part).unwrap();
            }
            let held = spool.finish().unwrap();
            assert_eq!(matches!(held, Held::File(..)), size > SMALL);
            let body = held.into_body();
            assert_eq!(http_body::Body::size_hint(&body).exact(), Some(size as u64));
            assert!(body.collect().await.unwrap().to_bytes() == written, "{size}");
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "the file has no name");
    }
}
