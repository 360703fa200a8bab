//! IRIs of a query as the graph has them: a term of the vocabulary under whatever base
//! or declared synonym, and the addresses that this gateway had before. On the algebra,
//! so that strings and prefixes stay what they are.

use super::Aliases;
use oxrdf::NamedNode;
use passerelle_model::dialect::name_of_iri;
use passerelle_model::term::Name;
use spargebra::Query;
use spargebra::algebra::{
    AggregateExpression, Expression, GraphPattern, OrderExpression, PropertyPathExpression as Path,
};
use spargebra::term::{GroundTerm, NamedNodePattern, TermPattern, TriplePattern};

/// Folds every IRI of a query.
pub(crate) fn fold(query: &mut Query, aliases: &Aliases) {
    let fold = Fold { aliases };
    match query {
        Query::Select { pattern, .. } | Query::Describe { pattern, .. } | Query::Ask { pattern, .. } => {
            fold.pattern(pattern);
        }
        Query::Construct { template, pattern, .. } => {
            template.iter_mut().for_each(|triple| fold.triple(triple));
            fold.pattern(pattern);
        }
    }
}

struct Fold<'a> {
    aliases: &'a Aliases,
}

impl Fold<'_> {
    fn node(&self, node: &mut NamedNode) {
        let folded = match name_of_iri(node.as_str().into()) {
            Name::Known(term) => Some(term.iri()),
            Name::Iri(iri) if iri != node.as_str() => Some(iri.into_owned()),
            Name::Iri(iri) => (self.aliases)(&iri),
        };
        if let Some(folded) = folded.filter(|folded| folded != node.as_str()) {
            *node = NamedNode::new_unchecked(folded);
        }
    }

    fn term(&self, term: &mut TermPattern) {
        if let TermPattern::NamedNode(node) = term {
            self.node(node);
        }
    }

    fn named(&self, pattern: &mut NamedNodePattern) {
        if let NamedNodePattern::NamedNode(node) = pattern {
            self.node(node);
        }
    }

    fn triple(&self, triple: &mut TriplePattern) {
        self.term(&mut triple.subject);
        self.named(&mut triple.predicate);
        self.term(&mut triple.object);
    }

    fn path(&self, path: &mut Path) {
        match path {
            Path::NamedNode(node) => self.node(node),
            Path::NegatedPropertySet(nodes) => nodes.iter_mut().for_each(|node| self.node(node)),
            Path::Reverse(inner) | Path::ZeroOrMore(inner) | Path::OneOrMore(inner) | Path::ZeroOrOne(inner) => {
                self.path(inner);
            }
            Path::Sequence(left, right) | Path::Alternative(left, right) => {
                self.path(left);
                self.path(right);
            }
        }
    }

    fn pattern(&self, pattern: &mut GraphPattern) {
        match pattern {
            GraphPattern::Bgp { patterns } => patterns.iter_mut().for_each(|triple| self.triple(triple)),
            GraphPattern::Path { subject, path, object } => {
                self.term(subject);
                self.path(path);
                self.term(object);
            }
            GraphPattern::Join { left, right }
            | GraphPattern::Lateral { left, right }
            | GraphPattern::Union { left, right }
            | GraphPattern::Minus { left, right } => {
                self.pattern(left);
                self.pattern(right);
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                self.pattern(left);
                self.pattern(right);
                expression.iter_mut().for_each(|expression| self.expression(expression));
            }
            GraphPattern::Filter { expr, inner } => {
                self.expression(expr);
                self.pattern(inner);
            }
            GraphPattern::Extend { inner, expression, .. } => {
                self.expression(expression);
                self.pattern(inner);
            }
            GraphPattern::OrderBy { inner, expression } => {
                for OrderExpression::Asc(expression) | OrderExpression::Desc(expression) in expression {
                    self.expression(expression);
                }
                self.pattern(inner);
            }
            GraphPattern::Group { inner, aggregates, .. } => {
                for (_, aggregate) in aggregates {
                    if let AggregateExpression::FunctionCall { expr, .. } = aggregate {
                        self.expression(expr);
                    }
                }
                self.pattern(inner);
            }
            GraphPattern::Values { bindings, .. } => {
                for term in bindings.iter_mut().flatten() {
                    if let Some(GroundTerm::NamedNode(node)) = term {
                        self.node(node);
                    }
                }
            }
            GraphPattern::Graph { name, inner } | GraphPattern::Service { name, inner, .. } => {
                self.named(name);
                self.pattern(inner);
            }
            GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. } => self.pattern(inner),
        }
    }

    fn expression(&self, expression: &mut Expression) {
        match expression {
            Expression::NamedNode(node) => self.node(node),
            Expression::Literal(_) | Expression::Variable(_) | Expression::Bound(_) => {}
            Expression::Exists(pattern) => self.pattern(pattern),
            Expression::Or(a, b)
            | Expression::And(a, b)
            | Expression::Equal(a, b)
            | Expression::SameTerm(a, b)
            | Expression::Greater(a, b)
            | Expression::GreaterOrEqual(a, b)
            | Expression::Less(a, b)
            | Expression::LessOrEqual(a, b)
            | Expression::Add(a, b)
            | Expression::Subtract(a, b)
            | Expression::Multiply(a, b)
            | Expression::Divide(a, b) => {
                self.expression(a);
                self.expression(b);
            }
            Expression::UnaryPlus(a) | Expression::UnaryMinus(a) | Expression::Not(a) => self.expression(a),
            Expression::In(a, list) => {
                self.expression(a);
                list.iter_mut().for_each(|item| self.expression(item));
            }
            Expression::If(a, b, c) => {
                self.expression(a);
                self.expression(b);
                self.expression(c);
            }
            Expression::Coalesce(list) | Expression::FunctionCall(_, list) => {
                list.iter_mut().for_each(|item| self.expression(item));
            }
        }
    }
}
