//! Blocks of elements, the nodes that paths lead to, and the keys that are spoken for.

use super::{Compiler, Lists};
use crate::file::EachBlock;
use crate::lens::{Act, Block, Each, Keys, Part, Target};
use crate::path::{At, End, Is};
use passerelle_model::loss::Text;

impl Compiler<'_> {
    pub(super) fn each(&mut self, block: &mut Block, index: usize, each: &EachBlock) {
        let is = match Is::parse(each.is.get_ref()) {
            Ok(is) => is,
            Err(message) => return self.complain(each.is.span(), message),
        };
        let End::Property(property) = is.end else {
            return self.complain(
                each.is.span(),
                Text::new(
                    "elements are nodes under a property, not identifiers",
                    "les éléments sont des nœuds sous une propriété, pas des identifiants",
                ),
            );
        };
        let class = match &each.shared {
            Some(shared) => self.class(shared),
            None => property.info().range,
        };
        let Some(class) = class else {
            return self.complain(
                each.is.span(),
                Text::new(
                    "`shared` is wanted: the property does not tell the class of its nodes",
                    "`shared` est attendu : la propriété ne dit pas la classe de ses nœuds",
                ),
            );
        };
        let lists = Lists {
            keep: &each.keep,
            derived: &each.derived,
            drop: &each.drop,
            no_term: &each.no_term,
            required: &each.required,
            defaults: &each.defaults,
        };
        let inner = self.block(Some(class), &each.fields, lists, &each.each);
        let at = At::parse(each.at.get_ref());
        if let Err(message) = block.keys.add(&at.0, Act::Each(index)) {
            self.complain(each.at.span(), message);
        }
        if let Some(key) = &each.key {
            let key_at = At::parse(key.get_ref());
            if !inner.places.iter().any(|place| place.0.contains(&key_at)) {
                self.complain(
                    key.span(),
                    Text::new(
                        format!("the key `{key_at}` is read by no line of this block"),
                        format!("la clé `{key_at}` n'est lue par aucune ligne de ce bloc"),
                    ),
                );
            }
        }
        let line = self.line(each.at.span().start);
        if let Some(target) = self.reach(&mut block.target, &is, each.is.span()) {
            if target.parts.iter().any(|(p, _)| *p == property) {
                return self.complain(
                    each.is.span(),
                    Text::new(
                        format!("`{}` is given by another line already", property.curie()),
                        format!("`{}` est déjà donné par une autre ligne", property.curie()),
                    ),
                );
            }
            target.parts.push((property, Part::Each(index)));
        }
        let Some(only) = self.only(each.only.as_ref(), each.why.is_some(), each.at.span()) else { return };
        block.each.push(Each { at, is, create: each.create, only, why: each.why.clone(), line, block: inner });
    }

    /// The node that a path leads to, made if it is not there.
    pub(super) fn reach<'t>(
        &mut self,
        target: &'t mut Target,
        is: &Is,
        span: std::ops::Range<usize>,
    ) -> Option<&'t mut Target> {
        let mut here = target;
        for step in &is.steps {
            let found = here.parts.iter().position(|(property, part)| {
                *property == step.property
                    && matches!(part, Part::Node(node) if node.class == step.class && node.fixed == step.fixed)
            });
            let at = match found {
                Some(at) => at,
                None => {
                    if here.parts.iter().any(|(p, part)| *p == step.property && matches!(part, Part::Field(_))) {
                        self.complain(
                            span,
                            Text::new(
                                format!(
                                    "`{}` is a value of another line, so nothing can follow it",
                                    step.property.curie()
                                ),
                                format!(
                                    "`{}` est la valeur d'une autre ligne, rien ne peut la suivre",
                                    step.property.curie()
                                ),
                            ),
                        );
                        return None;
                    }
                    let node = Target { class: step.class, fixed: step.fixed.clone(), ..Target::default() };
                    here.parts.push((step.property, Part::Node(node)));
                    here.parts.len() - 1
                }
            };
            match &mut here.parts[at].1 {
                Part::Node(node) => here = node,
                _ => return None,
            }
        }
        Some(here)
    }
}

impl Keys {
    /// Adds a path; a path below or above one that is there already is an error.
    pub(super) fn add(&mut self, path: &[Box<str>], act: Act) -> Result<(), Text> {
        let (first, rest) = path.split_first().ok_or_else(|| Text::new("a path is wanted", "un chemin est attendu"))?;
        let found = self.0.iter().position(|(key, _)| key == first);
        if rest.is_empty() {
            return match found.map(|at| &self.0[at].1) {
                None => {
                    self.0.push((first.clone(), act));
                    Ok(())
                }
                Some(Act::Place(a)) if matches!(act, Act::Place(b) if b == *a) => Ok(()),
                Some(_) => {
                    Err(Text::new(format!("`{first}` has a line already"), format!("`{first}` a déjà une ligne")))
                }
            };
        }
        let at = match found {
            Some(at) => at,
            None => {
                self.0.push((first.clone(), Act::Into(Keys::default())));
                self.0.len() - 1
            }
        };
        match &mut self.0[at].1 {
            Act::Into(keys) => keys.add(rest, act),
            _ => Err(Text::new(
                format!("`{first}` as a whole has a line already"),
                format!("`{first}` tout entier a déjà une ligne"),
            )),
        }
    }
}
