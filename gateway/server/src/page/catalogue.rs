//! The products of a DFC document as rows: name, amount, price, stock. It reads what
//! was written for the world, in any dialect, so that the table shows what crossed.

mod graph;
mod unit;

use crate::translation::Language;
use graph::{Graph, Thing};
use passerelle_model::json::{Json, Limits};

/// One product as it can be bought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// IRI of the product.
    pub(crate) id: String,
    /// What it is called.
    pub(crate) name: String,
    /// Amount, as written.
    pub(crate) amount: String,
    /// Local name of its unit.
    pub(crate) unit: String,
    /// Price, as written.
    pub(crate) price: String,
    /// ISO 4217 code of its currency, or the end of its IRI.
    pub(crate) currency: String,
    /// Stock, as written; -1 is unlimited.
    pub(crate) stock: String,
}

impl Row {
    /// The amount with its unit, for a reader.
    pub(crate) fn quantity(&self, language: Language) -> String {
        if self.amount.is_empty() {
            return String::new();
        }
        format!("{} {}", decimal(short(&self.amount), language), unit::symbol(&self.unit, language))
    }

    /// The unit alone, for a reader.
    pub(crate) fn unit_name(&self, language: Language) -> String {
        unit::symbol(&self.unit, language)
    }

    /// The price with its currency, for a reader.
    pub(crate) fn cost(&self, language: Language) -> String {
        if self.price.is_empty() {
            return String::new();
        }
        let sign = unit::sign(&self.currency);
        let price = cents(&self.price);
        match (language, sign != self.currency) {
            (Language::En, true) => format!("{sign}{price}"),
            _ => format!("{} {sign}", decimal(&price, language)).trim_end().to_string(),
        }
    }

    /// The stock, for a reader.
    pub(crate) fn left(&self, language: Language) -> String {
        match (self.stock.as_str(), language) {
            ("-1", Language::En) => "unlimited".into(),
            ("-1", Language::Fr) => "illimité".into(),
            (stock, _) => decimal(stock, language),
        }
    }
}

/// A number without zeros that say nothing.
fn short(lexeme: &str) -> &str {
    if lexeme.contains('.') { lexeme.trim_end_matches('0').trim_end_matches('.') } else { lexeme }
}

/// An amount of money with two decimals, or more where there are more.
fn cents(lexeme: &str) -> String {
    let (whole, decimals) = lexeme.split_once('.').unwrap_or((lexeme, ""));
    format!("{whole}.{decimals:0<2}")
}

/// A number as a reader writes it.
fn decimal(lexeme: &str, language: Language) -> String {
    match language {
        Language::Fr => lexeme.replace('.', ","),
        Language::En => lexeme.to_string(),
    }
}

/// The products of a document, in its order; none when it has none or is no JSON.
pub(crate) fn rows(document: &[u8]) -> Vec<Row> {
    let Ok(json) = Json::parse(document, Limits::default()) else { return Vec::new() };
    let graph = Graph::new(&json);
    let products = graph.of_class("SuppliedProduct").filter(|product| graph.links(product, &["hasVariant"]).is_empty());
    products.flat_map(|product| of_product(&graph, product)).collect()
}

fn of_product(graph: &Graph<'_>, product: &Thing<'_>) -> Vec<Row> {
    let mut row = Row {
        id: product.id.unwrap_or_default().into(),
        name: product.text(&["name", "description", "hasDescription"]).into(),
        ..Row::default()
    };
    if let Some(quantity) = graph.links(product, &["hasQuantity"]).first() {
        row.amount = quantity.text(&["value"]).into();
        row.unit = local(quantity.text(&["hasUnit"])).into();
    }
    let mut items = graph.links(product, &["referencedBy"]);
    if items.is_empty() {
        items = graph.pointing(product, &["references"]);
    }
    let offers = graph.pointing(product, &["offeredItem", "offers"]);
    if items.is_empty() {
        price(graph, &offers, &mut row);
        return vec![row];
    }
    items.into_iter().map(|item| of_item(graph, item, &offers, row.clone())).collect()
}

fn of_item(graph: &Graph<'_>, item: &Thing<'_>, of_product: &[&Thing<'_>], mut row: Row) -> Row {
    row.stock = item.text(&["stockLimitation"]).into();
    let mut offers = graph.links(item, &["offeredThrough"]);
    offers.extend(graph.pointing(item, &["offeredItem", "offers"]));
    price(graph, if offers.is_empty() { of_product } else { &offers }, &mut row);
    row
}

/// The first price of some offers, and a stock when the item had none.
fn price(graph: &Graph<'_>, offers: &[&Thing<'_>], row: &mut Row) {
    for offer in offers {
        if row.stock.is_empty() {
            row.stock = offer.text(&["stockLimitation"]).into();
        }
        if let (true, Some(price)) = (row.price.is_empty(), graph.links(offer, &["hasPrice"]).first()) {
            row.price = price.text(&["value"]).into();
            row.currency = unit::code(local(price.text(&["hasUnit", "hasCurrency"]))).into();
        }
    }
}

/// What comes after the namespace of an IRI or compact IRI.
pub(super) fn local(name: &str) -> &str {
    name.rsplit(['#', '/', ':']).next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(document: &str, expected: &[[&str; 4]]) {
        let rows = rows(document.as_bytes());
        let shown: Vec<_> = rows
            .iter()
            .map(|row| [row.name.clone(), row.quantity(Language::Fr), row.cost(Language::Fr), row.left(Language::Fr)])
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_flat_graph_is_joined() {
        check(
            r#"{"@graph":[
              {"@id":"p/1","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Carottes","dfc-b:referencedBy":"c/1",
               "dfc-b:hasQuantity":{"@type":"dfc-b:QuantitativeValue","dfc-b:value":1.0,"dfc-b:hasUnit":"dfc-m:Kilogram"}},
              {"@id":"c/1","@type":["dfc-b:CatalogItem"],"dfc-b:stockLimitation":"-1","dfc-b:offeredThrough":{"@id":"o/1"}},
              {"@id":"o/1","@type":"dfc-b:Offer","dfc-b:hasPrice":"_:b1"},
              {"@id":"_:b1","@type":"dfc-b:Price","dfc-b:value":2.4,"dfc-b:hasUnit":"dfc-m:Euro"}]}"#,
            &[["Carottes", "1 kg", "2,40 €", "illimité"]],
        );
    }

    #[test]
    fn a_tree_needs_no_join() {
        check(
            r#"[{"@id":"g","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Jus","dfc-b:hasVariant":[
              {"@id":"v","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Jus 1 L","dfc-b:referencedBy":
                {"@type":"dfc-b:CatalogItem","dfc-b:stockLimitation":{"@value":"12","@type":"xsd:decimal"},
                 "dfc-b:offeredThrough":[{"@type":"dfc-b:Offer","dfc-b:hasPrice":{"dfc-b:value":{"@value":"3.10"}}}]}}]}]"#,
            &[["Jus 1 L", "", "3,10", "12"]],
        );
    }

    #[test]
    fn an_offer_may_point_at_the_product() {
        check(
            r#"{"@graph":[{"@id":"p","@type":"dfc-b:SuppliedProduct","dfc-b:name":"Miel"},
              {"@id":"o","@type":"dfc-b:Offer","dfc-b:offeredItem":"p","dfc-b:hasPrice":
                {"dfc-b:value":"8.00","dfc-b:hasUnit":"http://publications.europa.eu/resource/authority/currency/EUR"}}]}"#,
            &[["Miel", "", "8,00 €", ""]],
        );
    }

    #[test]
    fn what_has_no_products_has_no_rows() {
        check(r#"{"@id":"e","@type":"dfc-b:Organization"}"#, &[]);
        check("a;b;c", &[]);
    }
}
