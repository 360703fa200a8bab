//! What a parsed query may hold.

use super::connected;
use crate::limits::Limits;
use passerelle_model::loss::Text;
use spargebra::Query;
use spargebra::algebra::{
    AggregateExpression, Expression, Function, GraphPattern, OrderExpression, PropertyPathExpression,
};

/// Refuses a query beyond the limits, or with what is not offered here.
pub(crate) fn check(query: &Query, limits: &Limits) -> Result<(), Text> {
    let (Query::Select { dataset, pattern, .. }
    | Query::Construct { dataset, pattern, .. }
    | Query::Describe { dataset, pattern, .. }
    | Query::Ask { dataset, pattern, .. }) = query;
    if dataset.is_some() {
        return Err(Text::new(
            "FROM and FROM NAMED are not taken: a query is asked of everything you may see; leave the clause out",
            "FROM et FROM NAMED ne sont pas acceptés : la requête porte sur tout ce que vous pouvez voir ; retirez la clause",
        ));
    }
    let mut count = Count { patterns: 0, optionals: 0, closures: 0, limits };
    count.pattern(pattern)?;
    let Count { patterns, optionals, closures, .. } = count;
    if patterns > limits.patterns {
        let most = limits.patterns;
        return Err(Text::new(
            format!("the query has {patterns} triple patterns; at most {most} are taken: ask in several queries"),
            format!(
                "la requête a {patterns} motifs de triplets ; {most} au plus sont acceptés : posez plusieurs requêtes"
            ),
        ));
    }
    if optionals > limits.optionals {
        let most = limits.optionals;
        return Err(Text::new(
            format!(
                "the query has {optionals} OPTIONAL clauses; at most {most} are taken: ask for the rest in a second query"
            ),
            format!(
                "la requête a {optionals} clauses OPTIONAL ; {most} au plus sont acceptées : demandez le reste dans une seconde requête"
            ),
        ));
    }
    if closures > limits.closures {
        let most = limits.closures;
        return Err(Text::new(
            format!(
                "the query has {closures} paths of any length (`*`, `+`); at most {most} are taken: write the steps out"
            ),
            format!(
                "la requête a {closures} chemins de longueur libre (`*`, `+`) ; {most} au plus sont acceptés : écrivez les étapes"
            ),
        ));
    }
    connected::check(pattern)
}

struct Count<'a> {
    patterns: usize,
    optionals: usize,
    closures: usize,
    limits: &'a Limits,
}

impl Count<'_> {
    fn pattern(&mut self, pattern: &GraphPattern) -> Result<(), Text> {
        match pattern {
            GraphPattern::Bgp { patterns } => self.patterns += patterns.len(),
            GraphPattern::Path { path, .. } => {
                self.patterns += 1;
                self.path(path);
            }
            GraphPattern::Join { left, right }
            | GraphPattern::Lateral { left, right }
            | GraphPattern::Union { left, right }
            | GraphPattern::Minus { left, right } => {
                self.pattern(left)?;
                self.pattern(right)?;
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                self.optionals += 1;
                self.pattern(left)?;
                self.pattern(right)?;
                if let Some(expression) = expression {
                    self.expression(expression)?;
                }
            }
            GraphPattern::Filter { expr, inner } => {
                self.expression(expr)?;
                self.pattern(inner)?;
            }
            GraphPattern::Extend { inner, expression, .. } => {
                self.expression(expression)?;
                self.pattern(inner)?;
            }
            GraphPattern::OrderBy { inner, expression } => {
                for OrderExpression::Asc(expression) | OrderExpression::Desc(expression) in expression {
                    self.expression(expression)?;
                }
                self.pattern(inner)?;
            }
            GraphPattern::Group { inner, aggregates, .. } => {
                for (_, aggregate) in aggregates {
                    if let AggregateExpression::FunctionCall { expr, .. } = aggregate {
                        self.expression(expr)?;
                    }
                }
                self.pattern(inner)?;
            }
            GraphPattern::Graph { inner, .. }
            | GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. } => self.pattern(inner)?,
            GraphPattern::Values { .. } => {}
            GraphPattern::Service { name, .. } => {
                return Err(Text::new(
                    format!(
                        "SERVICE {name} is not taken: this gateway asks no other; ask there, and bring the values with VALUES"
                    ),
                    format!(
                        "SERVICE {name} n’est pas accepté : cette passerelle n’en interroge pas d’autre ; posez la question là-bas et apportez les valeurs avec VALUES"
                    ),
                ));
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &PropertyPathExpression) {
        match path {
            PropertyPathExpression::NamedNode(_) | PropertyPathExpression::NegatedPropertySet(_) => {}
            PropertyPathExpression::Reverse(inner) | PropertyPathExpression::ZeroOrOne(inner) => self.path(inner),
            PropertyPathExpression::ZeroOrMore(inner) | PropertyPathExpression::OneOrMore(inner) => {
                self.closures += 1;
                self.path(inner);
            }
            PropertyPathExpression::Sequence(left, right) | PropertyPathExpression::Alternative(left, right) => {
                self.path(left);
                self.path(right);
            }
        }
    }

    fn expression(&mut self, expression: &Expression) -> Result<(), Text> {
        match expression {
            Expression::Exists(pattern) => self.pattern(pattern)?,
            Expression::FunctionCall(function, arguments) => {
                if let (Function::Regex | Function::Replace, Some(Expression::Literal(regex))) =
                    (function, arguments.get(1))
                    && regex.value().len() > self.limits.regex
                {
                    let (found, most) = (regex.value().len(), self.limits.regex);
                    return Err(Text::new(
                        format!(
                            "a regular expression has {found} bytes; at most {most} are taken: use CONTAINS, or shorten it"
                        ),
                        format!(
                            "une expression régulière fait {found} octets ; {most} au plus sont acceptés : utilisez CONTAINS, ou raccourcissez-la"
                        ),
                    ));
                }
                for argument in arguments {
                    self.expression(argument)?;
                }
            }
            _ => {
                for part in parts(expression) {
                    self.expression(part)?;
                }
            }
        }
        Ok(())
    }
}

/// The expressions that an expression is made of, without those inside patterns.
pub(super) fn parts(expression: &Expression) -> Vec<&Expression> {
    match expression {
        Expression::NamedNode(_)
        | Expression::Literal(_)
        | Expression::Variable(_)
        | Expression::Bound(_)
        | Expression::Exists(_) => Vec::new(),
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
        | Expression::Divide(a, b) => vec![a, b],
        Expression::UnaryPlus(a) | Expression::UnaryMinus(a) | Expression::Not(a) => vec![a],
        Expression::In(a, list) => std::iter::once(&**a).chain(list).collect(),
        Expression::If(a, b, c) => vec![a, b, c],
        Expression::Coalesce(list) | Expression::FunctionCall(_, list) => list.iter().collect(),
    }
}
