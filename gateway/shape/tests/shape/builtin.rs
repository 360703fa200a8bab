//! Our own shapes: what is unusable, what is doubtful, what is left out in practice.

use crate::*;
use passerelle_model::loss::Severity;
use passerelle_model::term::{b, m, pass, v};

fn severities(shapes: &Shapes, document: &Node<'_>) -> Vec<String> {
    let mut found = Vec::new();
    shapes.outcomes(document, &mut |outcome| {
        let place = outcome.finding.first;
        found.push(format!("{} {} {place}", outcome.finding.severity.name(), outcome.component.parameter()));
    });
    found.sort();
    found
}

fn found(document: &Node<'_>, expected: &[&str]) {
    assert_eq!(severities(Shapes::builtin(), document), expected, "{document:?}");
}

fn price<'a>(value: Value<'a>) -> Node<'a> {
    node(b::PRICE, "_:p", vec![(b::VALUE, value), (b::HAS_UNIT, Value::Link(m::EURO.into()))])
}

fn quantity<'a>(value: &'a str) -> Node<'a> {
    let unit = Value::Link(m::GRAM.into());
    node(b::QUANTITATIVE_VALUE, "_:q", vec![(b::VALUE, number(value)), (b::HAS_UNIT, unit)])
}

fn item<'a>() -> Node<'a> {
    let product = node(
        b::SUPPLIED_PRODUCT,
        "https://hub.example/p",
        vec![
            (b::NAME, text("Carottes")),
            (b::HAS_QUANTITY, inside(quantity("500"))),
            (b::IMAGE, text("https://hub.example/carottes.jpg")),
            (b::SUPPLIED_BY, link("https://hub.example/farm")),
        ],
    );
    let offer = node(b::OFFER, "https://hub.example/offer", vec![(b::HAS_PRICE, inside(price(number("2.50"))))]);
    node(
        b::CATALOG_ITEM,
        "https://hub.example/i",
        vec![
            (b::REFERENCES, inside(product)),
            (b::OFFERED_THROUGH, inside(offer)),
            (b::SKU, text("CAR-500")),
            (b::STOCK_LIMITATION, number("-1")),
            (b::MANAGED_BY, link("https://hub.example/hub")),
        ],
    )
}

#[test]
fn the_embedded_files_are_read_strictly() {
    for name in ["dfc.ttl", "write.ttl"] {
        let path = format!("{}/../../vocab/shapes/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap();
        Shapes::parse(&text, name).unwrap_or_else(|bad| panic!("{bad}"));
    }
}

#[test]
fn an_ordinary_item_is_without_finding() {
    found(&item(), &[]);
    assert_eq!(severities(Shapes::for_writes(), &item()), Vec::<String>::new());
}

#[test]
fn a_price_that_nobody_can_use_is_a_violation() {
    found(&price(number("-1")), &["violation sh:minInclusive /dfc-b:value"]);
    let text_price = ["violation sh:datatype /dfc-b:value", "violation sh:minInclusive /dfc-b:value"];
    found(&price(text("two euros")), &text_price);
    let no_currency = node(b::PRICE, "_:p", vec![(b::VALUE, number("2"))]);
    found(&no_currency, &["warning sh:minCount "]);
    found(&node(b::PRICE, "_:p", vec![]), &["violation sh:minCount ", "warning sh:minCount "]);
    let mut rate = price(number("2"));
    rate.add(b::VAT_RATE, number("200"));
    found(&rate, &["violation sh:maxInclusive /dfc-b:VATrate"]);
    let mut basis = price(number("2"));
    basis.add(pass::TAX_BASIS, text("gross"));
    found(&basis, &["warning sh:in /pass:taxBasis"]);
}

#[test]
fn the_quantity_of_a_product_should_have_a_unit_and_a_new_product_must() {
    let bare = || node(b::QUANTITATIVE_VALUE, "_:q", vec![(b::VALUE, number("5"))]);
    found(&bare(), &[]);
    let product = vec![(b::NAME, text("Carottes")), (b::HAS_QUANTITY, inside(bare()))];
    let product = node(b::SUPPLIED_PRODUCT, "_:p", product);
    found(&product, &["warning sh:node /dfc-b:hasQuantity"]);
    let writes = severities(Shapes::for_writes(), &product);
    assert_eq!(writes, ["violation sh:node /dfc-b:hasQuantity", "warning sh:node /dfc-b:hasQuantity"]);
}

#[test]
fn oversold_stock_is_worth_knowing_and_cannot_be_written() {
    let mut low = item();
    low.set(b::STOCK_LIMITATION, number("-2"));
    found(&low, &["info sh:minInclusive /dfc-b:stockLimitation"]);
    let writes = severities(Shapes::for_writes(), &low);
    assert!(writes.contains(&"violation sh:minInclusive /dfc-b:stockLimitation".to_string()), "{writes:?}");
}

#[test]
fn what_practice_leaves_out_is_information() {
    found(&node(b::SUPPLIED_PRODUCT, "_:p", vec![]), &["info sh:minCount "]);
    found(&node(b::PERSON, "_:p", vec![]), &["info sh:or "]);
    found(&node(b::PHYSICAL_PLACE, "_:p", vec![]), &["info sh:minCount "]);
}

#[test]
fn addresses_that_cannot_be_are_warnings_or_violations() {
    let mail = org(vec![(b::NAME, text("Hub")), (b::EMAIL, text("hub at hub.example"))]);
    found(&mail, &["warning sh:pattern /dfc-b:email"]);
    let far = node(b::ADDRESS, "_:a", vec![(b::LATITUDE, number("145.7"))]);
    found(&far, &["violation sh:maxInclusive /dfc-b:latitude"]);
    let country = node(b::ADDRESS, "_:a", vec![(b::HAS_COUNTRY, text("France"))]);
    found(&country, &["info sh:nodeKind /dfc-b:hasCountry"]);
}

#[test]
fn an_order_needs_lines_that_concern_something() {
    let by = link("https://hub.example/buyer");
    found(&node(b::ORDER, "_:o", vec![(b::ORDERED_BY, by.clone())]), &["violation sh:minCount "]);
    let line = node(b::ORDER_LINE, "_:l", vec![(b::HAS_QUANTITY, inside(quantity("2")))]);
    let order = node(b::ORDER, "_:o", vec![(b::ORDERED_BY, by), (b::HAS_PART, inside(line))]);
    found(&order, &["violation sh:minCount /dfc-b:hasPart"]);
    let mut state = order.clone();
    state.add(b::HAS_ORDER_STATUS, Value::Link(v::PAID.into()));
    found(&state, &["violation sh:minCount /dfc-b:hasPart", "warning sh:in /dfc-b:hasOrderStatus"]);
}

#[test]
fn a_sale_does_not_end_before_it_begins() {
    let session = node(
        b::SALE_SESSION,
        "_:s",
        vec![(b::START_DATE, instant("2026-05-02T08:00:00Z")), (b::END_DATE, instant("2026-05-01T08:00:00Z"))],
    );
    found(&session, &["warning sh:lessThanOrEquals /dfc-b:startDate"]);
}

#[test]
fn a_flow_without_product_is_a_violation() {
    let flow = node(b::AS_PLANNED_CONSUMPTION_FLOW, "_:f", vec![(b::HAS_QUANTITY, inside(quantity("6")))]);
    found(&flow, &["violation sh:minCount "]);
}

#[test]
fn a_write_that_creates_needs_more() {
    let writes = |document: &Node<'_>| {
        let all = severities(Shapes::for_writes(), document);
        all.into_iter().filter(|found| found.starts_with(Severity::Violation.name())).collect::<Vec<_>>()
    };
    assert_eq!(writes(&node(b::SUPPLIED_PRODUCT, "#", vec![])), ["violation sh:minCount "]);
    assert_eq!(
        writes(&node(b::OFFER, "#", vec![(b::HAS_PRICE, number("2"))])),
        ["violation sh:nodeKind /dfc-b:hasPrice"]
    );
    assert_eq!(writes(&org(vec![])), ["violation sh:minCount "]);
    let line = vec![(b::CONCERNS, link("https://hub.example/offer")), (b::HAS_QUANTITY, inside(quantity("0")))];
    let found = writes(&node(b::ORDER_LINE, "#", line));
    assert_eq!(found, ["violation sh:minExclusive /dfc-b:hasQuantity/dfc-b:value"]);
}

#[test]
fn every_class_of_the_vocabulary_list_has_a_shape() {
    let classes = [
        b::ORGANIZATION,
        b::PERSON,
        b::ADDRESS,
        b::PHONE_NUMBER_CLASS,
        b::SOCIAL_MEDIA,
        b::PHYSICAL_PLACE,
        b::CATALOG,
        b::CATALOG_ITEM,
        b::SUPPLIED_PRODUCT,
        b::VARIANT,
        pass::PRODUCT_GROUP,
        b::OFFER,
        b::CUSTOMER_CATEGORY,
        b::PRICE,
        b::QUANTITATIVE_VALUE,
        b::SALE_SESSION,
        b::COORDINATION,
        b::SHIPPING_OPTION,
        b::DELIVERY_OPTION,
        b::PICKUP_OPTION,
        b::PAYMENT_METHOD,
        b::ORDER,
        b::ORDER_LINE,
        b::AS_PLANNED_TRANSFORMATION,
        b::AS_PLANNED_CONSUMPTION_FLOW,
        b::AS_PLANNED_PRODUCTION_FLOW,
        b::CERTFICATION,
        pass::FEE_LINE_CLASS,
    ];
    for class in classes {
        assert!(Shapes::builtin().examines(class), "{class:?}");
    }
}
