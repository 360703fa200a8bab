//! Where in a large input the elements of its graph or array begin, and what stands beside them.

use super::Sizes;
use super::spool::{Spool, too_large};
use crate::failure::Failure;
use crate::pieces::{Pieces, Stop};
use crate::window::Window;
use passerelle_model::dialect::Unreadable;
use passerelle_model::json::write_string;
use passerelle_model::loss::Text;

/// The elements of a large input.
pub(super) struct Elements {
    /// Offset of each, or of the first of those that are read together.
    pub(super) starts: Vec<u64>,
    /// Offset after the last.
    pub(super) end: u64,
    /// How many elements are read together.
    pub(super) together: usize,
    /// Elements of an array that are documents with a graph of their own.
    pub(super) documents: Vec<u32>,
    /// Elements of an array with a context of their own.
    pub(super) contexts: Vec<u32>,
    /// What stands around the graph; an array has nothing.
    pub(super) around: Option<Around>,
    /// What ended the search before the end of the input.
    pub(super) broken: Option<Failure>,
}

/// What an object has beside its graph, each time as text: `"key":value,`.
#[derive(Default)]
pub(super) struct Around {
    pub(super) context: Vec<u8>,
    pub(super) members: Vec<u8>,
    /// Whether elements cannot be read apart where the context is a difficult one: something stands
    /// before them, or blank labels occur, which any two may share.
    pub(super) tied: bool,
}

impl Elements {
    /// Looks through the whole input once.
    pub(super) fn find(spool: &Spool, sizes: &Sizes) -> Result<Elements, Failure> {
        let mut input = spool.read_again()?;
        let found = Elements {
            starts: Vec::new(),
            end: 0,
            together: 1,
            documents: Vec::new(),
            contexts: Vec::new(),
            around: None,
            broken: None,
        };
        let mut search = Search { pieces: Pieces::new(Window::new(&mut input, sizes.part)?), sizes, found };
        let whole = match search.pieces.first() {
            Some(b'[') => search.elements(false).and_then(|_| search.pieces.end()),
            _ => search.object().and_then(|()| search.pieces.end()),
        };
        let Search { mut found, .. } = search;
        match whole {
            Ok(()) => {}
            Err(Stop::Malformed(malformed)) => {
                found.broken = Some(Unreadable::from(malformed).into());
                if let Some(around) = &mut found.around {
                    around.members.clear();
                }
            }
            Err(Stop::TooLarge) => return Err(found.too_large(sizes)),
            Err(Stop::Failed(failure)) => return Err(failure),
        }
        if found.around.is_none() && found.starts.is_empty() && found.broken.is_none() {
            return Err(no_list(sizes.input));
        }
        Ok(found)
    }

    fn too_large(&self, sizes: &Sizes) -> Failure {
        let next = self.starts.len();
        let at = match &self.around {
            _ if next == 0 => return no_list(sizes.input),
            Some(_) => format!("/@graph/{next}"),
            None => format!("/{next}"),
        };
        too_large(
            sizes.element,
            &format!("elements of a list, here {at},"),
            &format!("les éléments d'une liste, ici {at},"),
            Text::new(
                "Give the things inside it an `@id` and put them side by side in `@graph`.",
                "Donnez un `@id` à ce qu'il contient et mettez ces choses côte à côte dans `@graph`.",
            ),
        )
    }
}

struct Search<'s> {
    pieces: Pieces<'s>,
    sizes: &'s Sizes,
    found: Elements,
}

impl Search<'_> {
    fn object(&mut self) -> Result<(), Stop> {
        let most = self.sizes.member;
        let mut around = Around::default();
        let mut first = true;
        self.pieces.take(most, |reader, _| {
            reader.eat(b'{');
            Ok(())
        })?;
        loop {
            let member = self.pieces.take(most, |reader, _| {
                if reader.eat(b'}') {
                    return Ok(None);
                }
                if !first && !reader.eat(b',') {
                    return Err(reader.syntax("`,` or `}`"));
                }
                let key = reader.key()?.into_owned();
                Ok(Some((key, reader.peek() == Some(b'['))))
            })?;
            first = false;
            let Some((key, list)) = member else { break };
            if key == "@graph" && list && self.found.around.is_none() {
                around.tied = !around.members.is_empty();
                self.found.around = Some(std::mem::take(&mut around));
                let labels = self.elements(true)?;
                if let Some(around) = &mut self.found.around {
                    around.tied |= labels;
                }
                continue;
            }
            let value = self.pieces.take(most, |reader, text| {
                reader.peek();
                let from = reader.offset();
                reader.value()?;
                Ok(text[from..reader.offset()].to_vec())
            })?;
            let late = self.found.around.is_some();
            let around = self.found.around.as_mut().unwrap_or(&mut around);
            let place = if key == "@context" { &mut around.context } else { &mut around.members };
            // After the graph a context counts only if there is none before it.
            if key == "@context" && !place.is_empty() && late {
                continue;
            }
            write_string(&key, place);
            place.push(b':');
            place.extend_from_slice(&value);
            place.push(b',');
        }
        Ok(())
    }

    /// Finds the elements up to the closing bracket. Answers whether blank labels occur.
    fn elements(&mut self, graph: bool) -> Result<bool, Stop> {
        let Elements { starts, end, documents, contexts, .. } = &mut self.found;
        let mut labels = false;
        self.pieces.list(self.sizes.element, &mut |start, text, value| {
            if graph {
                labels |= memchr::memmem::find(text, b"\"_:").is_some();
            } else if let Some(object) = value.as_object() {
                let index = starts.len() as u32;
                documents.extend(object.get("@graph").map(|_| index));
                contexts.extend(object.get("@context").map(|_| index));
            }
            starts.push(start);
            *end = start + text.len() as u64;
            Ok(())
        })?;
        Ok(labels)
    }
}

fn no_list(most: usize) -> Failure {
    too_large(
        most,
        "inputs that are no list of nodes",
        "les entrées qui ne sont pas une liste de nœuds",
        Text::new(
            "Give the things inside an `@id` and put them side by side in `@graph` of the top object, or in an array.",
            "Donnez un `@id` à ce qu'elle contient et mettez ces choses côte à côte dans le `@graph` de l'objet, ou dans un tableau.",
        ),
    )
}
