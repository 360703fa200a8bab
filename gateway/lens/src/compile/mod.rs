//! From the text of a lens to a [`Lens`], with every complaint at its place.

mod each;

use crate::diagnostic::Diagnostic;
use crate::file::{EachBlock, FieldLine, LensFile};
use crate::kind::{self, Codes};
use crate::lens::{Act, Block, Field, Keys, Lens, Only, Part, Place, Target};
use crate::path::{self, At, End, Is};
use crate::tally::Slot;
use passerelle_model::loss::{Reason, Text};
use passerelle_model::term::Term;
use std::collections::BTreeMap;
use toml::Spanned;

impl Lens {
    /// Compiles the text of a lens file. `name` is `platform/resource`, `file` the path that messages name.
    pub fn compile(name: &str, file: &str, text: &str, codes: &Codes) -> Result<Lens, Vec<Diagnostic>> {
        let parsed: LensFile = toml::from_str(text).map_err(|error| {
            let span = error.span().unwrap_or(0..0);
            vec![Diagnostic::new(file, text, span, crate::diagnostic::of_toml(error.message()))]
        })?;
        let mut compiler = Compiler { file, text, codes, complaints: Vec::new(), slots: Vec::new(), lines: 0 };
        let class = compiler.class(&parsed.shared);
        let lists = Lists {
            keep: &parsed.keep,
            derived: &parsed.derived,
            drop: &parsed.drop,
            no_term: &parsed.no_term,
            required: &parsed.required,
            defaults: &parsed.defaults,
        };
        let root = compiler.block(class, &parsed.fields, lists, &parsed.each);
        let Compiler { complaints, slots, .. } = compiler;
        if !complaints.is_empty() {
            return Err(complaints);
        }
        let mut needs = Vec::new();
        root.needs(&mut needs);
        let items = if parsed.items.is_empty() { vec![String::new()] } else { parsed.items };
        Ok(Lens {
            name: name.into(),
            file: file.into(),
            class: root.class,
            items,
            create: parsed.create,
            schema: parsed.platform.into_inner(),
            needs,
            root,
            slots,
        })
    }
}

/// The lists of a block: what does not cross, and what must be there.
#[derive(Clone, Copy)]
struct Lists<'f> {
    keep: &'f [Spanned<String>],
    derived: &'f [Spanned<String>],
    drop: &'f [Spanned<String>],
    no_term: &'f [Spanned<String>],
    required: &'f [Spanned<String>],
    defaults: &'f BTreeMap<String, String>,
}

struct Compiler<'f> {
    file: &'f str,
    text: &'f str,
    codes: &'f Codes,
    complaints: Vec<Diagnostic>,
    slots: Vec<Slot>,
    /// Lines compiled so far.
    lines: usize,
}

impl Compiler<'_> {
    fn complain(&mut self, span: std::ops::Range<usize>, message: Text) {
        self.complaints.push(Diagnostic::new(self.file, self.text, span, message));
    }

    fn class(&mut self, name: &Spanned<String>) -> Option<Term> {
        path::class(name.get_ref()).map_err(|message| self.complain(name.span(), message)).ok()
    }

    fn line(&self, offset: usize) -> usize {
        self.text[..offset.min(self.text.len())].matches('\n').count() + 1
    }

    fn block(&mut self, class: Option<Term>, lines: &[FieldLine], lists: Lists<'_>, each: &[EachBlock]) -> Block {
        let class = class.unwrap_or(passerelle_model::term::b::SUPPLIED_PRODUCT);
        let mut block = Block {
            class,
            keys: Keys::default(),
            places: Vec::new(),
            fields: Vec::new(),
            target: Target { class: Some(class), ..Target::default() },
            each: Vec::new(),
            ignored: Vec::new(),
            required: lists.required.iter().map(|path| At::parse(path.get_ref())).collect(),
            defaults: lists.defaults.iter().map(|(path, text)| (At::parse(path), text.clone())).collect(),
        };
        for line in lines {
            self.field(&mut block, line);
        }
        for (i, each) in each.iter().enumerate() {
            self.each(&mut block, i, each);
        }
        for (paths, reason, detail) in [
            (
                lists.keep,
                Reason::Kept,
                Text::new("the platform's own; it stays there", "propre à la plateforme ; reste là-bas"),
            ),
            (
                lists.derived,
                Reason::Derived,
                Text::new("computed there from other fields", "calculé là-bas à partir d'autres champs"),
            ),
            (lists.drop, Reason::Dropped, Text::new("left out on purpose", "omis volontairement")),
            (
                lists.no_term,
                Reason::NoTerm,
                Text::new("the vocabulary has no word for it", "le vocabulaire n'a pas de mot pour cela"),
            ),
        ] {
            for path in paths {
                let slot = self.slots.len();
                self.slots.push(Slot { reason, detail: detail.clone() });
                let at = At::parse(path.get_ref());
                if let Err(message) = block.keys.add(&at.0, Act::Lose(slot)) {
                    self.complain(path.span(), message);
                }
                block.ignored.push((at, slot, self.line(path.span().start)));
            }
        }
        let item = block.target.id.and_then(|id| block.fields[id].places.last().copied());
        block.target.settle(&block.fields, item);
        block
    }

    fn field(&mut self, block: &mut Block, line: &FieldLine) {
        let words = line.kind.as_ref().map_or("text", |kind| kind.get_ref().as_str());
        let span = line.kind.as_ref().map_or(line.at.span(), Spanned::span);
        let kind = match kind::parse(words, self.codes) {
            Ok(kind) => kind,
            Err(message) => return self.complain(span, message),
        };
        let at = line.at.get_ref().list();
        let (least, most) = kind.places();
        if at.len() < least || at.len() > most {
            let wanted = if least == most { least.to_string() } else { format!("{least}-{most}") };
            return self.complain(
                line.at.span(),
                Text::new(
                    format!("`{words}` joins {wanted} places, found {}", at.len()),
                    format!("`{words}` réunit {wanted} emplacements, trouvé : {}", at.len()),
                ),
            );
        }
        let is = match Is::parse(line.is.get_ref()) {
            Ok(is) => is,
            Err(message) => return self.complain(line.is.span(), message),
        };
        let Some(only) = self.only(line.only.as_ref(), line.why.is_some(), line.at.span()) else { return };
        let mut places = Vec::new();
        for text in at {
            let path = Place(text.split('|').map(At::parse).collect());
            let place = block.places.iter().position(|p| *p == path).unwrap_or(block.places.len());
            for at in &path.0 {
                if let Err(message) = block.keys.add(&at.0, Act::Place(place)) {
                    return self.complain(line.at.span(), message);
                }
            }
            if place == block.places.len() {
                block.places.push(path);
            }
            places.push(place);
        }
        let index = block.fields.len();
        let Some(target) = self.reach(&mut block.target, &is, line.is.span()) else { return };
        match is.end {
            End::Id if target.id.is_some() => {
                return self
                    .complain(line.is.span(), Text::new("this node has its @id already", "ce nœud a déjà son @id"));
            }
            End::Id => target.id = Some(index),
            End::Type => target.kind = Some(index),
            End::Property(property) => {
                if target.parts.iter().any(|(p, part)| *p == property && matches!(part, Part::Field(_))) {
                    return self.complain(
                        line.is.span(),
                        Text::new(
                            format!("`{}` is given by another line already", property.curie()),
                            format!("`{}` est déjà donné par une autre ligne", property.curie()),
                        ),
                    );
                }
                target.parts.push((property, Part::Field(index)));
            }
        }
        let sort = |words: &str| words.split(' ').next().map(str::to_string);
        let echo = block.fields.iter().any(|before| before.places == places && sort(&before.words) == sort(words));
        self.lines += 1;
        block.fields.push(Field {
            number: self.lines,
            echo,
            places,
            is,
            kind,
            words: words.into(),
            only,
            why: line.why.clone(),
            line: self.line(line.at.span().start),
        });
    }

    fn only(&mut self, only: Option<&Spanned<String>>, why: bool, span: std::ops::Range<usize>) -> Option<Only> {
        let only = match only.map(|only| (only.get_ref().as_str(), only.span())) {
            None => return Some(Only::Both),
            Some(("in", _)) => Only::In,
            Some(("out", _)) => Only::Out,
            Some((other, span)) => {
                self.complain(
                    span,
                    Text::new(
                        format!("`only` is `in` or `out`, found `{other}`"),
                        format!("`only` vaut `in` ou `out`, trouvé : `{other}`"),
                    ),
                );
                return None;
            }
        };
        if !why {
            self.complain(
                span,
                Text::new("a line with `only` says `why`", "une ligne avec `only` dit pourquoi (`why`)"),
            );
            return None;
        }
        Some(only)
    }
}

impl Block {
    fn needs(&self, out: &mut Vec<&'static str>) {
        for name in self.fields.iter().flat_map(|field| field.kind.needs()) {
            if !out.contains(name) {
                out.push(name);
            }
        }
        for each in &self.each {
            each.block.needs(out);
        }
    }
}
