//! Writes nodes as JSON-LD in one dialect, one after the other. In flat dialects a
//! thing with an address that stands inside another moves out into the graph and
//! leaves a link; nothing waits for the end but those.

mod say;

use super::spelling::Dialect;
use crate::document::{Node, Value};
use crate::loss::Losses;
use crate::term::Name;
use rustc_hash::FxHashSet;
use std::fmt::Display;
use std::io::{self, Write};

pub(crate) use say::Below;

/// How the nodes of an output are held.
#[derive(Debug, Clone, Default)]
pub enum Shape {
    /// One node is an object; more are a `@graph`.
    #[default]
    Auto,
    /// Always a `@graph`.
    Graph,
    /// A `@graph` that begins with an `ldp:Container`, as lists of DFC 2.0 do.
    Container {
        /// Address of the container.
        id: String,
        /// Addresses of its members.
        members: Vec<String>,
    },
}

/// Output is handed to the sink in pieces of about this size.
const PIECE: usize = 64 << 10;

/// Identical nodes that moved out of several others are written once, as far as this many are remembered.
const MOST: usize = 1 << 16;

/// Writes nodes as JSON-LD.
pub struct Writer<'d, W: Write> {
    dialect: &'d Dialect,
    sink: W,
    out: Vec<u8>,
    /// Nodes that moved out of the one being written.
    moved_out: Vec<u8>,
    spare: Vec<Vec<u8>>,
    once: FxHashSet<u64>,
    state: State,
    losses: Losses,
}

#[derive(PartialEq)]
enum State {
    /// Nothing written: the first node decides about the graph.
    Undecided,
    /// One node waits in `out`, without its closing brace.
    One,
    /// Inside `@graph`, nothing in it yet.
    Empty,
    /// Inside `@graph`.
    Graph,
}

impl<'d, W: Write> Writer<'d, W> {
    /// Starts an output.
    pub fn new(dialect: &'d Dialect, shape: Shape, sink: W) -> Self {
        let mut writer = Writer {
            dialect,
            sink,
            out: Vec::with_capacity(PIECE + PIECE / 4),
            moved_out: Vec::new(),
            spare: Vec::new(),
            once: FxHashSet::default(),
            state: State::Undecided,
            losses: Losses::default(),
        };
        match shape {
            Shape::Auto => {}
            Shape::Graph => writer.open_graph(),
            Shape::Container { id, members } => {
                writer.open_graph();
                let links = members.into_iter().map(|m| Value::Link(Name::Iri(m.into()))).collect();
                let container = Node {
                    id: Some(id.into()),
                    types: vec![crate::term::ldp::CONTAINER.into()],
                    properties: vec![(crate::term::ldp::CONTAINS.into(), Value::Many(links))],
                };
                writer.object(&container, &"");
                writer.state = State::Graph;
            }
        }
        writer
    }

    /// Writes a node. `at` is its place in the input, for what is lost.
    pub fn node(&mut self, node: &Node<'_>, at: &dyn Display) -> io::Result<()> {
        match self.state {
            State::Undecided => {
                self.head();
                self.out.push(b',');
                let from = self.out.len();
                self.object(node, at);
                // The node's members follow the context in one object.
                self.out.remove(from);
                self.out.pop();
                if self.out.len() == from {
                    self.out.pop();
                }
                self.state = State::One;
                if !self.moved_out.is_empty() {
                    self.turn_into_graph();
                }
            }
            State::One => {
                self.turn_into_graph();
                self.next(node, at);
            }
            State::Empty | State::Graph => self.next(node, at),
        }
        if self.out.len() >= PIECE && self.state != State::One {
            self.sink.write_all(&self.out)?;
            self.out.clear();
        }
        Ok(())
    }

    /// Closes the output; returns what the dialect could not say.
    pub fn finish(mut self) -> io::Result<Losses> {
        match self.state {
            State::Undecided => {
                self.open_graph();
                self.out.extend_from_slice(b"]}");
            }
            State::One => self.out.push(b'}'),
            State::Empty | State::Graph => self.out.extend_from_slice(b"]}"),
        }
        self.out.push(b'\n');
        self.sink.write_all(&self.out)?;
        self.sink.flush()?;
        Ok(self.losses)
    }

    /// What the dialect could not say so far.
    pub fn losses(&self) -> &Losses {
        &self.losses
    }

    fn head(&mut self) {
        self.out.extend_from_slice(b"{\"@context\":");
        self.out.extend_from_slice(self.dialect.context.as_bytes());
    }

    fn open_graph(&mut self) {
        self.head();
        self.out.extend_from_slice(b",\"@graph\":[");
        self.state = State::Empty;
    }

    /// The one node that was written as an object becomes the first of a graph.
    fn turn_into_graph(&mut self) {
        let written = std::mem::take(&mut self.out);
        let members = "{\"@context\":".len() + self.dialect.context.len();
        self.open_graph();
        self.out.push(b'{');
        // A node without any member has no comma before it either.
        self.out.extend_from_slice(written.get(members + 1..).unwrap_or_default());
        self.out.push(b'}');
        self.state = State::Graph;
        self.flush_moved();
    }

    fn next(&mut self, node: &Node<'_>, at: &dyn Display) {
        if self.state == State::Graph {
            self.out.push(b',');
        }
        self.state = State::Graph;
        self.object(node, at);
        self.flush_moved();
    }

    fn flush_moved(&mut self) {
        let mut moved = std::mem::take(&mut self.moved_out);
        self.out.extend_from_slice(&moved);
        moved.clear();
        self.moved_out = moved;
    }
}
