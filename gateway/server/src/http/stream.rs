//! An answer that leaves while it is being made: chunks, then the counts as trailers.

use super::outlet::Part;
use bytes::Bytes;
use http_body::{Body, Frame};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// The body of a streamed answer.
#[derive(Debug)]
pub(super) struct Streamed {
    parts: mpsc::Receiver<Part>,
    ended: bool,
}

impl Streamed {
    /// A body of what comes through this channel.
    pub(super) fn new(parts: mpsc::Receiver<Part>) -> Self {
        Streamed { parts, ended: false }
    }
}

impl Body for Streamed {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        Poll::Ready(match std::task::ready!(self.parts.poll_recv(context)) {
            Some(Part::Chunk(bytes)) => Some(Ok(Frame::data(bytes))),
            Some(Part::End(counts)) => {
                self.ended = true;
                Some(Ok(Frame::trailers(counts)))
            }
            // The connection is closed in the middle: half a document must not look like a whole one.
            None => {
                self.ended = true;
                Some(Err(io::Error::other("the translation stopped before its end")))
            }
        })
    }
}
