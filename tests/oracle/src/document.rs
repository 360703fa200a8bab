//! Documents of the vocabulary, most of them nearly right.

use crate::Random;
use passerelle_model::document::{Literal, LiteralKind, Node, Value};
use passerelle_model::term::{Kind, Name, Term, b, f, m, pass, v};

/// The classes that documents are made of, each with properties to choose from.
pub const CLASSES: &[(Term, &[Term])] = &[
    (
        b::SUPPLIED_PRODUCT,
        &[
            b::NAME,
            b::DESCRIPTION,
            b::HAS_QUANTITY,
            b::HAS_TYPE,
            b::IMAGE,
            b::SUPPLIED_BY,
            b::LIFETIME,
            b::TOTAL_THEORITICAL_STOCK,
            b::HAS_PERCENTAGE_OF_ALCOHOL_BY_VOLUME,
            b::HAS_VARIANT,
        ],
    ),
    (b::CATALOG_ITEM, &[b::REFERENCES, b::SKU, b::STOCK_LIMITATION, b::OFFERED_THROUGH, b::MANAGED_BY, b::LISTED_IN]),
    (
        b::OFFER,
        &[
            b::HAS_PRICE,
            b::OFFERS,
            b::OFFERS_TO,
            b::DISCOUNT,
            b::STOCK_LIMITATION,
            b::NAME,
            b::DESCRIPTION,
            b::VALUE,
            b::START_DATE,
            b::END_DATE,
        ],
    ),
    (b::PRICE, &[b::VALUE, b::HAS_UNIT, b::VAT_RATE, pass::TAX_BASIS]),
    (b::QUANTITATIVE_VALUE, &[b::VALUE, b::HAS_UNIT]),
    (
        b::ORGANIZATION,
        &[
            b::NAME,
            b::EMAIL,
            b::WEBSITE_PAGE,
            b::LOGO,
            b::HAS_ADDRESS,
            b::HAS_PHONE_NUMBER,
            b::SUPPLIES,
            b::MANAGES,
            b::HAS_MAIN_CONTACT,
            b::HAS_SOCIAL_MEDIA,
        ],
    ),
    (b::PERSON, &[b::FIRST_NAME, b::FAMILY_NAME, b::EMAIL]),
    (b::ADDRESS, &[b::STREET, b::POSTCODE, b::CITY, b::LATITUDE, b::LONGITUDE, b::HAS_COUNTRY]),
    (b::PHONE_NUMBER_CLASS, &[b::PHONE_NUMBER]),
    (b::SOCIAL_MEDIA, &[b::WEBSITE_PAGE, b::URL]),
    (b::CATALOG, &[b::LISTS, b::MAINTAINED_BY]),
    (b::CUSTOMER_CATEGORY, &[b::DEFINED_BY, b::HAS_MEMBER, b::HAS_OFFER]),
    (b::SALE_SESSION, &[b::START_DATE, b::END_DATE, b::LISTS, b::HAS_OPTION]),
    (b::COORDINATION, &[b::COORDINATED_BY, b::HAS_OBJECT, b::MARGIN_PERCENT]),
    (b::PICKUP_OPTION, &[b::FEE, b::START_DATE, b::END_DATE, b::PICKED_UP_AT]),
    (b::PAYMENT_METHOD, &[b::PAYMENT_METHOD_TYPE, b::HAS_PRICE]),
    (
        b::ORDER,
        &[
            b::HAS_PART,
            b::ORDERED_BY,
            b::SOLD_BY,
            b::BELONGS_TO,
            b::ORDER_NUMBER,
            b::DATE,
            b::HAS_ORDER_STATUS,
            b::HAS_PAYMENT_STATUS,
            b::SELECTS,
        ],
    ),
    (b::ORDER_LINE, &[b::CONCERNS, b::HAS_QUANTITY, b::QUANTITY, b::HAS_PRICE, b::PART_OF]),
    (b::AS_PLANNED_TRANSFORMATION, &[b::HAS_INPUT, b::HAS_OUTPUT]),
    (b::AS_PLANNED_CONSUMPTION_FLOW, &[b::CONSUMES, b::HAS_QUANTITY]),
    (b::AS_PLANNED_PRODUCTION_FLOW, &[b::PRODUCES, b::HAS_QUANTITY]),
    (pass::FEE_LINE_CLASS, &[b::HAS_PRICE, pass::FEE_KIND, pass::FEE_PAYEE]),
];

const CONCEPTS: &[Term] = &[m::GRAM, m::EURO, v::DRAFT, v::PAID, v::HELD, pass::GROSS, f::CERTIFICATION];
// The library counts bytes where SHACL counts characters: no text here is told apart by that.
const TEXTS: &[&str] =
    &["Carottes", "", "a@b.example", "hub at hub", "https://x.example/y", "HTTPS://X.example", "éclairs", "12"];
const NUMBERS: &[&str] = &["0", "4.5", "-1", "-2", "100", "100.5", "12", "-180.5", "200"];
const INSTANTS: &[&str] =
    &["2026-05-01T08:00:00Z", "2026-05-01T10:00:00+02:00", "2026-05-02T00:00:00Z", "2025-12-31T23:59:59Z"];

/// A document: a tree where each identifier is described once, and some links point into the tree.
pub fn document(random: &mut Random) -> Node<'static> {
    let mut maker = Maker { random, ids: Vec::new() };
    let (class, _) = maker.random.pick(CLASSES);
    maker.node(class, 3)
}

struct Maker<'r> {
    random: &'r mut Random,
    ids: Vec<String>,
}

impl Maker<'_> {
    fn node(&mut self, class: Term, depth: usize) -> Node<'static> {
        let id = match self.random.below(4) {
            0 => format!("_:b{}", self.ids.len()),
            _ => format!("https://hub.example/{}", self.ids.len()),
        };
        self.ids.push(id.clone());
        let mut node = Node::new(class);
        node.id = Some(id.into());
        if self.random.once_in(12) {
            node.types.push(self.random.pick(CLASSES).0.into());
        }
        if self.random.once_in(20) {
            node.types.clear();
        }
        for property in CLASSES.iter().find(|(c, _)| *c == class).map_or(&[][..], |(_, properties)| *properties) {
            let values = self.random.pick(&[1, 1, 1, 1, 1, 1, 0, 0, 2, 3]);
            for _ in 0..values {
                let value = self.value(*property, depth);
                node.add(*property, value);
            }
        }
        node
    }

    fn value(&mut self, property: Term, depth: usize) -> Value<'static> {
        if self.random.once_in(10) {
            return self.odd();
        }
        match property.info().kind {
            Kind::Data(datatype) => self.literal(datatype),
            _ => {
                let range = property.info().range;
                let fits = |class: &Term| range.is_some_and(|range| class.is_a(range));
                let classes: Vec<Term> = CLASSES.iter().map(|(class, _)| *class).filter(fits).collect();
                match (classes.as_slice(), depth) {
                    ([], _) => Value::Link(self.random.pick(CONCEPTS).into()),
                    (_, 0) => self.link(),
                    _ if self.random.once_in(4) => self.link(),
                    (classes, _) => {
                        let class = self.random.pick(classes);
                        Value::Node(Box::new(self.node(class, depth - 1)))
                    }
                }
            }
        }
    }

    fn literal(&mut self, datatype: passerelle_model::term::Datatype) -> Value<'static> {
        use passerelle_model::term::Datatype;
        Value::Literal(match datatype {
            Datatype::Decimal | Datatype::Integer => Literal::number(self.random.pick(NUMBERS)),
            Datatype::DateTime | Datatype::Date => Literal::date_time(self.random.pick(INSTANTS)),
            Datatype::Boolean => Literal::boolean(true),
            _ if self.random.once_in(4) => self.in_language(),
            _ => Literal::string(self.random.pick(TEXTS)),
        })
    }

    fn in_language(&mut self) -> Literal<'static> {
        let kind = LiteralKind::Language(self.random.pick(&["fr", "en", "fr-BE", "de"]).into());
        Literal { text: self.random.pick(TEXTS).into(), kind }
    }

    /// A link to a thing described in the tree, or to one that is not.
    fn link(&mut self) -> Value<'static> {
        let known = self.random.below(self.ids.len());
        let id =
            if self.random.once_in(2) { self.ids[known].clone() } else { "https://elsewhere.example/1".to_string() };
        Value::Link(Name::Iri(id.into()))
    }

    /// A value of a sort that is rarely right.
    fn odd(&mut self) -> Value<'static> {
        match self.random.below(7) {
            0 => Value::Literal(Literal::string(self.random.pick(TEXTS))),
            1 => Value::Literal(Literal::number(self.random.pick(NUMBERS))),
            2 => Value::Literal(Literal::boolean(self.random.once_in(2))),
            3 => Value::Literal(Literal::date_time(self.random.pick(INSTANTS))),
            4 => Value::Literal(self.in_language()),
            5 => Value::Link(self.random.pick(CONCEPTS).into()),
            _ => self.link(),
        }
    }
}
