//! The items of a platform's answer, one at a time. An array streams through a window
//! of bounded size; an object that wraps its items is read whole.

use crate::failure::Failure;
use passerelle_model::json::{Cause, Json, Limits, Malformed, Reader};
use passerelle_model::loss::{Losses, Reason, Text};
use std::io::Read;

const WINDOW: usize = 1 << 20;
const LARGEST_ITEM: usize = 256 << 20;

/// Calls `each` with every item and its pointer in the input. Answers what stands around
/// the items and does not cross.
pub(crate) fn items(
    input: &mut dyn Read,
    pointers: &[String],
    each: &mut dyn FnMut(&Json<'_>, &str) -> Result<(), Failure>,
) -> Result<Losses, Failure> {
    let window = Window::new(input)?;
    match window.first() {
        Some(b'[') if pointers.iter().any(String::is_empty) => window.array(each).map(|()| Losses::default()),
        Some(b'{' | b'[') => {
            let text = window.rest()?;
            let answer = Json::parse(&text, Limits::default())?;
            answered(&answer, pointers, each)?;
            Ok(around(&answer, pointers))
        }
        found => Err(not_json(found)),
    }
}

/// The items that stand at one of the pointers of a whole answer.
pub(crate) fn answered(
    answer: &Json<'_>,
    pointers: &[String],
    each: &mut dyn FnMut(&Json<'_>, &str) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let deep = pointers.iter().filter(|p| !p.is_empty()).find_map(|p| Some((p.as_str(), answer.pointer(p)?)));
    let top = pointers.iter().any(String::is_empty).then_some(("", answer));
    match deep.or(top) {
        Some((pointer, Json::Array(items))) => {
            for (i, item) in items.iter().enumerate() {
                each(item, &format!("{pointer}/{i}"))?;
            }
            Ok(())
        }
        Some((pointer, item)) => each(item, pointer),
        None => {
            let wanted = pointers.iter().map(|p| format!("`{p}`")).collect::<Vec<_>>().join(", ");
            Err(Failure::Unreadable {
                at: None,
                detail: Text::new(
                    format!("there are no items at {wanted}"),
                    format!("il n'y a pas d'éléments à {wanted}"),
                ),
                next: Text::new("Check that this is an answer of that resource.", "Vérifiez que c'est une réponse de cette ressource."),
            })
        }
    }
}

/// Paging and links: they describe the answer and no item.
fn around(answer: &Json<'_>, pointers: &[String]) -> Losses {
    let mut losses = Losses::default();
    let items = pointers.iter().filter_map(|p| Some((p.strip_prefix('/')?, answer.pointer(p)?))).next();
    if let (Some((items, _)), Json::Object(members)) = (items, answer) {
        members.iter().filter(|(key, _)| key != items).for_each(|(key, member)| beside(member, &format!("/{key}"), &mut losses));
    }
    losses
}

fn beside(value: &Json<'_>, at: &str, losses: &mut Losses) {
    match value {
        Json::Object(members) => members.iter().for_each(|(key, member)| beside(member, &format!("{at}/{key}"), losses)),
        Json::Array(items) => items.iter().enumerate().for_each(|(i, item)| beside(item, &format!("{at}/{i}"), losses)),
        Json::Null => {}
        Json::String(text) if text.is_empty() => {}
        _ => losses.add(at, None, Reason::Derived, || {
            Text::new("it describes the answer, not an item", "cela décrit la réponse, pas un élément")
        }),
    }
}

fn not_json(found: Option<u8>) -> Failure {
    let (en, fr) = match found {
        None => ("nothing found", "rien n'a été trouvé"),
        Some(b'<') => ("this is a web page or XML, not JSON", "c'est une page web ou du XML, pas du JSON"),
        Some(_) => ("this is not JSON: an object or an array is wanted", "ce n'est pas du JSON : un objet ou une liste est attendu"),
    };
    Failure::Unreadable {
        at: Some("line 1, column 1".into()),
        detail: Text::new(en, fr),
        next: Text::new(
            "Send the answer of the platform as it came.",
            "Envoyez la réponse de la plateforme telle quelle.",
        ),
    }
}

/// The part of the input that is in memory.
struct Window<'r> {
    input: &'r mut dyn Read,
    text: Vec<u8>,
    filled: usize,
    ended: bool,
    /// Lines that have left the window.
    lines: usize,
}

impl<'r> Window<'r> {
    fn new(input: &'r mut dyn Read) -> Result<Self, Failure> {
        let mut window = Window { input, text: vec![0; WINDOW], filled: 0, ended: false, lines: 0 };
        window.fill()?;
        if window.text[..window.filled].starts_with(b"\xEF\xBB\xBF") {
            window.advance(3);
        }
        Ok(window)
    }

    /// Reads until the window is full or the input ends.
    fn fill(&mut self) -> Result<(), Failure> {
        while self.filled < self.text.len() && !self.ended {
            match self.input.read(&mut self.text[self.filled..]) {
                Ok(0) => self.ended = true,
                Ok(n) => self.filled += n,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Forgets the first `n` bytes.
    fn advance(&mut self, n: usize) {
        self.lines += self.text[..n].iter().filter(|b| **b == b'\n').count();
        self.text.copy_within(n..self.filled, 0);
        self.filled -= n;
    }

    fn first(&self) -> Option<u8> {
        self.text[..self.filled].iter().copied().find(|b| !b.is_ascii_whitespace())
    }

    /// Everything, for an input that does not stream.
    fn rest(mut self) -> Result<Vec<u8>, Failure> {
        self.text.truncate(self.filled);
        self.input.read_to_end(&mut self.text)?;
        Ok(self.text)
    }

    fn place(&self, error: Malformed) -> Failure {
        Malformed { line: error.line + self.lines, ..error }.into()
    }

    fn array(mut self, each: &mut dyn FnMut(&Json<'_>, &str) -> Result<(), Failure>) -> Result<(), Failure> {
        let mut index = 0_usize;
        let mut pointer = String::new();
        let mut state = State::Open;
        loop {
            let (read, stop) = {
                let mut reader = Reader::new(&self.text[..self.filled], Limits::default());
                let mut read = 0;
                let stop = loop {
                    match state.next(&mut reader, self.ended) {
                        Ok(Next::Item(item)) => {
                            pointer.clear();
                            pointer.push('/');
                            pointer.push_str(&index.to_string());
                            each(&item, &pointer)?;
                            index += 1;
                            read = reader.offset();
                        }
                        Ok(Next::Step) => read = reader.offset(),
                        Ok(Next::End) => return self.end(&mut reader_rest(reader.offset(), &self.text[..self.filled])),
                        Err(error) if error.cause == Cause::Truncated && !self.ended => break None,
                        Err(error) => break Some(error),
                    }
                };
                (read, stop)
            };
            if let Some(error) = stop {
                return Err(self.place(error));
            }
            self.advance(read);
            if self.filled == self.text.len() {
                if self.text.len() >= LARGEST_ITEM {
                    return Err(too_large(&pointer));
                }
                self.text.resize(self.text.len() * 2, 0);
            }
            self.fill()?;
        }
    }

    /// Nothing but white space follows the array.
    fn end(&self, rest: &mut &[u8]) -> Result<(), Failure> {
        match rest.iter().position(|b| !b.is_ascii_whitespace()) {
            None => Ok(()),
            Some(at) => {
                let text = &self.text[..self.filled];
                let mut reader = Reader::new(text, Limits::default());
                let offset = text.len() - rest.len() + at;
                while reader.offset() < offset && reader.peek().is_some() {
                    if reader.value().is_err() {
                        break;
                    }
                }
                Err(self.place(reader.syntax("the end of the text")))
            }
        }
    }
}

fn reader_rest(offset: usize, text: &[u8]) -> &[u8] {
    &text[offset..]
}

fn too_large(pointer: &str) -> Failure {
    Failure::Unreadable {
        at: None,
        detail: Text::new(
            format!("the item after {pointer} is larger than {} MB", LARGEST_ITEM >> 20),
            format!("l'élément après {pointer} dépasse {} Mo", LARGEST_ITEM >> 20),
        ),
        next: Text::new("Send it in smaller parts.", "Envoyez-le en plus petites parties."),
    }
}

/// Where in the array the reader stands.
#[derive(Clone, Copy)]
enum State {
    Open,
    First,
    After,
    Item,
}

enum Next<'a> {
    Item(Json<'a>),
    Step,
    End,
}

impl State {
    fn next<'a>(&mut self, reader: &mut Reader<'a>, ended: bool) -> Result<Next<'a>, Malformed> {
        match self {
            State::Open => {
                reader.eat(b'[');
                *self = State::First;
                Ok(Next::Step)
            }
            State::First if reader.eat(b']') => Ok(Next::End),
            State::First | State::Item => {
                let item = reader.value()?;
                // A number at the very end of the window may go on behind it.
                if reader.peek().is_none() && !ended {
                    return Err(reader.syntax("`,`"));
                }
                *self = State::After;
                Ok(Next::Item(item))
            }
            State::After => {
                if reader.eat(b',') {
                    *self = State::Item;
                    Ok(Next::Step)
                } else if reader.eat(b']') {
                    Ok(Next::End)
                } else {
                    Err(reader.syntax("`,` or `]`"))
                }
            }
        }
    }
}
