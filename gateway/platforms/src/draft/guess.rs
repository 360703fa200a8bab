//! What the fields of a sample most likely are, from their names and values.

mod dictionary;
mod field;
mod measure;

use super::sample::Sample;
use dictionary::{AMOUNT, DESCRIPTION, ID, PRICE, PRODUCER, REFERENCE, STOCK, UNIT, VARIANTS};
use dictionary::{CITY, CLASS_SIGNS, EMAIL, IMAGE, LATITUDE, LONGITUDE, NAME, PHONE, POSTCODE, STREET, VAT_NUMBER};
use field::{Field, Sort};
use passerelle_model::loss::Text;

/// A lens and what belongs to it.
#[derive(Debug, Default)]
pub(super) struct Guess {
    /// Class of the documents.
    pub(super) class: &'static str,
    /// Lines of the item.
    pub(super) block: Block,
    /// Lines of the list of variants inside it: its place, the lines.
    pub(super) variants: Option<(String, Block)>,
    /// Codes of units with the measure of each.
    pub(super) units: Vec<(String, &'static str)>,
    /// What a person has to decide.
    pub(super) notes: Vec<Text>,
}

/// Lines of one object.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// What is mapped.
    pub(super) lines: Vec<Line>,
    /// What stays with the platform.
    pub(super) keep: Vec<String>,
    /// The field that tells elements apart.
    pub(super) key: Option<String>,
}

/// One line of a lens.
#[derive(Debug)]
pub(super) struct Line {
    /// Places.
    pub(super) at: Vec<String>,
    /// Path of properties.
    pub(super) is: String,
    /// Kind, when it is not plain text.
    pub(super) kind: Option<String>,
    /// Why it is only read.
    pub(super) only_in: Option<&'static str>,
}

impl Guess {
    /// Whether some line is a price.
    pub(super) fn has_price(&self) -> bool {
        let blocks = std::iter::once(&self.block).chain(self.variants.as_ref().map(|(_, block)| block));
        blocks.flat_map(|block| &block.lines).any(|line| line.kind.as_deref() == Some("money"))
    }
}

const ITEM: &str = "dfc-b:referencedBy/dfc-b:";

/// Guesses a whole sample.
pub(super) fn of(sample: &Sample, resource: &str) -> Guess {
    let fields = field::of(&sample.items);
    let list = fields.iter().find(|field| field.is_list_of_objects() && field.named(VARIANTS));
    let variants = list.map(|field| (field.path.clone(), field::of(field.elements())));
    let product = fields
        .iter()
        .chain(variants.iter().flat_map(|(_, fields)| fields))
        .any(|field| field.named(PRICE) || field.named(STOCK) || field.named(UNIT));
    let organization = !product && fields.iter().any(|field| field.named(CLASS_SIGNS));
    let mut guess = Guess { class: "dfc-b:SuppliedProduct", ..Guess::default() };
    if organization {
        guess.class = "dfc-b:Organization";
    }
    let rest: Vec<Field<'_>> = match &variants {
        Some((path, _)) => fields.into_iter().filter(|field| field.path != *path).collect(),
        None => fields,
    };
    guess.block = if organization {
        organization_lines(&rest, resource)
    } else {
        product_lines(&rest, resource, sample.table.is_some(), &mut guess)
    };
    if let Some((path, fields)) = variants {
        let block = product_lines(&fields, &format!("{resource}/variants"), false, &mut guess);
        guess.variants = Some((path, block));
    }
    notes(&mut guess);
    guess
}

fn product_lines(fields: &[Field<'_>], resource: &str, rows: bool, guess: &mut Guess) -> Block {
    let mut block = Block::default();
    let id = fields.iter().find(|field| field.named(ID) && field.is_identifier());
    match id {
        _ if rows => block.read_only("key", "@id", &format!("iri {resource}/{{}}"), "the file has no column for it"),
        Some(id) => {
            block.key = Some(id.path.clone());
            block.one(id, "@id", Some(format!("iri {resource}/{{}}")));
        }
        None => {}
    }
    block.first(fields, NAME, Sort::Text, "dfc-b:name", None);
    block.first(fields, DESCRIPTION, Sort::Text, "dfc-b:description", Some("filled text"));
    if let Some((amount, unit, codes)) = measure::of(fields, AMOUNT, UNIT, &block) {
        block.lines.push(Line {
            at: vec![amount, unit],
            is: "dfc-b:hasQuantity".into(),
            kind: Some("unit quantity unit".into()),
            only_in: None,
        });
        for code in codes {
            if !guess.units.contains(&code) {
                guess.units.push(code);
            }
        }
    }
    block.first(fields, PRODUCER, Sort::Text, "dfc-b:suppliedBy/dfc-b:name", None);
    producer_id(&mut block, fields);
    block.first(fields, IMAGE, Sort::Address, "dfc-b:Image", Some("uri"));
    block.first(fields, REFERENCE, Sort::Text, &format!("{ITEM}sku"), Some("filled text"));
    block.first(fields, STOCK, Sort::Number, &format!("{ITEM}stockLimitation"), Some("number"));
    block.first(fields, PRICE, Sort::Number, &format!("{ITEM}offeredThrough/dfc-b:hasPrice"), Some("money"));
    block.keep_rest(fields);
    block
}

/// The identifier beside a producer's name.
fn producer_id(block: &mut Block, fields: &[Field<'_>]) {
    let name = block.lines.iter().find(|line| line.is == "dfc-b:suppliedBy/dfc-b:name").map(|line| line.at[0].as_str());
    let Some((producer, _)) = name.and_then(|name| name.rsplit_once('.')) else { return };
    let path = format!("{producer}.id");
    if let Some(field) = fields.iter().find(|field| field.path == path && field.is_short()) {
        block.one(field, "dfc-b:suppliedBy/@id", Some(format!("iri {}/{{}}", producer.replace('.', "/"))));
    }
}

fn organization_lines(fields: &[Field<'_>], resource: &str) -> Block {
    let mut block = Block::default();
    if let Some(id) = fields.iter().find(|field| field.named(ID) && field.is_identifier()) {
        block.key = Some(id.path.clone());
        block.one(id, "@id", Some(format!("iri {resource}/{{}}")));
    }
    block.first(fields, NAME, Sort::Text, "dfc-b:name", None);
    block.first(fields, DESCRIPTION, Sort::Text, "dfc-b:description", Some("filled text"));
    block.first(fields, EMAIL, Sort::Text, "dfc-b:email", Some("filled text"));
    block.first(fields, PHONE, Sort::Text, "dfc-b:hasPhoneNumber/dfc-b:phoneNumber", Some("filled text"));
    block.first(fields, VAT_NUMBER, Sort::Text, "dfc-b:VATnumber", Some("filled text"));
    block.first(fields, STREET, Sort::Text, "dfc-b:hasAddress/dfc-b:street", Some("filled text"));
    block.first(fields, POSTCODE, Sort::Text, "dfc-b:hasAddress/dfc-b:postcode", Some("filled text"));
    block.first(fields, CITY, Sort::Text, "dfc-b:hasAddress/dfc-b:city", Some("filled text"));
    block.first(fields, LATITUDE, Sort::Number, "dfc-b:hasAddress/dfc-b:latitude", Some("number"));
    block.first(fields, LONGITUDE, Sort::Number, "dfc-b:hasAddress/dfc-b:longitude", Some("number"));
    block.keep_rest(fields);
    block
}

impl Block {
    fn one(&mut self, field: &Field<'_>, is: &str, kind: Option<String>) {
        self.lines.push(Line { at: vec![field.path.clone()], is: is.into(), kind, only_in: None });
    }

    fn read_only(&mut self, at: &str, is: &str, kind: &str, why: &'static str) {
        self.lines.push(Line { at: vec![at.into()], is: is.into(), kind: Some(kind.into()), only_in: Some(why) });
    }

    /// Maps the field whose name comes first in a list, if its values fit and no line has it yet.
    fn first(&mut self, fields: &[Field<'_>], names: &[&str], sort: Sort, is: &str, kind: Option<&str>) {
        let named = |name: &&str| {
            fields.iter().find(|field| field.named(&[name]) && field.is(sort) && !self.takes(&field.path))
        };
        if let Some(field) = names.iter().find_map(named) {
            self.one(field, is, kind.map(str::to_string));
        }
    }

    /// Whether a line has this place.
    pub(super) fn takes(&self, path: &str) -> bool {
        self.lines.iter().any(|line| line.at.iter().any(|at| at == path))
    }

    fn keep_rest(&mut self, fields: &[Field<'_>]) {
        let rest = fields.iter().filter(|field| !self.takes(&field.path));
        self.keep = rest.map(|field| field.path.clone()).collect();
    }
}

/// What a person has to decide.
fn notes(guess: &mut Guess) {
    let block = guess.variants.as_ref().map_or(&guess.block, |(_, block)| block);
    let mut notes = Vec::new();
    let mapped = |property: &str, block: &Block| block.lines.iter().any(|line| line.is.ends_with(property));
    if !mapped("@id", block) {
        notes.push(Text::new(
            "No field looked like an identifier: say which one is `@id`, or items cannot be told apart.",
            "Aucun champ ne ressemblait à un identifiant : dites lequel est `@id`, sinon les éléments se confondent.",
        ));
    }
    if guess.class == "dfc-b:SuppliedProduct" {
        if !mapped("hasQuantity", block) {
            notes.push(Text::new(
                "No pair of amount and unit was understood, so no quantity crosses yet.",
                "Aucun couple quantité et unité n'a été compris, aucune quantité ne passe donc encore.",
            ));
        }
        if guess.has_price() {
            notes.push(Text::new(
                "The settings `currency` and `tax` are asked of every account; if each item says them, use `stated money`.",
                "Les réglages `currency` et `tax` sont demandés à chaque compte ; si chaque élément les dit, prenez `stated money`.",
            ));
        }
    }
    let kept: Vec<&str> = guess.block.keep.iter().map(String::as_str).collect();
    let inner: Vec<&str> = guess.variants.iter().flat_map(|(_, block)| &block.keep).map(String::as_str).collect();
    let all = [kept, inner].concat();
    if !all.is_empty() {
        let list = all.iter().map(|path| format!("`{path}`")).collect::<Vec<_>>().join(", ");
        notes.push(Text::new(
            format!("Kept for the platform alone until you decide: {list}."),
            format!("Gardés pour la seule plateforme tant que vous n'en décidez pas autrement : {list}."),
        ));
    }
    guess.notes = notes;
}
