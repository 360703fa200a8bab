//! Parts of a query that share no variable multiply: a thousand rows times a thousand.
//! The evaluator does that in memory, where nothing can stop it, so it is refused.

use super::admission::parts;
use passerelle_model::loss::Text;
use spargebra::algebra::{AggregateExpression, Expression, GraphPattern, OrderExpression};
use spargebra::term::{NamedNodePattern, TermPattern, TriplePattern};
use std::collections::BTreeSet;

/// Refuses joins of two large parts without a common variable.
pub(crate) fn check(pattern: &GraphPattern) -> Result<(), Text> {
    if let GraphPattern::Join { .. } | GraphPattern::Bgp { .. } | GraphPattern::Path { .. } = pattern {
        let mut leaves = Vec::new();
        flatten(pattern, &mut leaves)?;
        return one(&groups(leaves));
    }
    if let GraphPattern::LeftJoin { left, right, .. } = pattern {
        let mut both = Vec::new();
        flatten(left, &mut both)?;
        flatten(right, &mut both)?;
        // An optional part that is joined to nothing multiplies just the same.
        one(&groups(both))?;
    }
    inside(pattern)
}

/// One part of a join.
struct Leaf {
    variables: BTreeSet<String>,
    /// Whether it has few rows however large the graph is.
    small: bool,
}

fn flatten(pattern: &GraphPattern, leaves: &mut Vec<Leaf>) -> Result<(), Text> {
    match pattern {
        GraphPattern::Join { left, right } => {
            flatten(left, leaves)?;
            flatten(right, leaves)?;
        }
        GraphPattern::Bgp { patterns } => leaves.extend(patterns.iter().map(of_triple)),
        GraphPattern::Path { subject, object, .. } => {
            let variables = [subject, object].into_iter().filter_map(name).collect();
            leaves.push(Leaf { variables, small: constant(subject) || constant(object) });
        }
        GraphPattern::Values { variables, .. } => {
            leaves.push(Leaf { variables: variables.iter().map(|v| v.as_str().to_owned()).collect(), small: true });
        }
        GraphPattern::Graph { .. } => {}
        _ => {
            check(pattern)?;
            let mut variables = BTreeSet::new();
            pattern.on_in_scope_variable(|v| {
                variables.insert(v.as_str().to_owned());
            });
            // Aggregates of everything are one row, and what extends nothing is one too.
            let small = variables.is_empty() || is_one_row(pattern);
            leaves.push(Leaf { variables, small });
        }
    }
    Ok(())
}

fn is_one_row(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Group { variables, .. } => variables.is_empty(),
        GraphPattern::Project { inner, .. }
        | GraphPattern::Distinct { inner }
        | GraphPattern::Reduced { inner }
        | GraphPattern::Extend { inner, .. }
        | GraphPattern::Filter { inner, .. }
        | GraphPattern::OrderBy { inner, .. } => is_one_row(inner),
        GraphPattern::Slice { length, inner, .. } => length.is_some_and(|rows| rows <= 100) || is_one_row(inner),
        GraphPattern::Bgp { patterns } => patterns.is_empty(),
        GraphPattern::Values { .. } => true,
        _ => false,
    }
}

fn name(term: &TermPattern) -> Option<String> {
    match term {
        TermPattern::Variable(variable) => Some(variable.as_str().to_owned()),
        // A blank node of a query is a variable that cannot be asked for.
        TermPattern::BlankNode(node) => Some(format!("_:{}", node.as_str())),
        _ => None,
    }
}

fn constant(term: &TermPattern) -> bool {
    matches!(term, TermPattern::NamedNode(_) | TermPattern::Literal(_))
}

fn of_triple(triple: &TriplePattern) -> Leaf {
    let mut variables: BTreeSet<String> = [&triple.subject, &triple.object].into_iter().filter_map(name).collect();
    if let NamedNodePattern::Variable(variable) = &triple.predicate {
        variables.insert(variable.as_str().to_owned());
    }
    Leaf { variables, small: constant(&triple.subject) }
}

/// Leaves put together where they share a variable.
fn groups(leaves: Vec<Leaf>) -> Vec<Leaf> {
    let mut groups: Vec<Leaf> = Vec::new();
    for mut leaf in leaves {
        let (touching, others): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| !group.variables.is_disjoint(&leaf.variables));
        for group in touching {
            leaf.variables.extend(group.variables);
            leaf.small |= group.small;
        }
        groups = others;
        groups.push(leaf);
    }
    groups
}

fn one(groups: &[Leaf]) -> Result<(), Text> {
    let mut large = groups.iter().filter(|group| !group.small && !group.variables.is_empty());
    let (Some(first), Some(second)) = (large.next(), large.next()) else { return Ok(()) };
    let list = |leaf: &Leaf| {
        let names = leaf.variables.iter().filter(|name| !name.starts_with("_:")).map(|name| format!("?{name}"));
        names.take(4).collect::<Vec<_>>().join(", ")
    };
    let (first, second) = (list(first), list(second));
    Err(Text::new(
        format!(
            "nothing ties the part with {first} to the part with {second}, so every row of one would meet every row of the other; use a variable in both, or ask in two queries"
        ),
        format!(
            "rien ne relie la partie avec {first} à la partie avec {second} : chaque ligne de l’une rencontrerait chaque ligne de l’autre ; utilisez une variable dans les deux, ou posez deux requêtes"
        ),
    ))
}

/// Looks into what is not a join itself.
fn inside(pattern: &GraphPattern) -> Result<(), Text> {
    match pattern {
        GraphPattern::Bgp { .. }
        | GraphPattern::Path { .. }
        | GraphPattern::Values { .. }
        | GraphPattern::Service { .. }
        | GraphPattern::Join { .. } => Ok(()),
        GraphPattern::LeftJoin { left, right, expression } => {
            check(left)?;
            check(right)?;
            expression.as_ref().map_or(Ok(()), exists)
        }
        GraphPattern::Lateral { left, right }
        | GraphPattern::Union { left, right }
        | GraphPattern::Minus { left, right } => {
            check(left)?;
            check(right)
        }
        GraphPattern::Filter { expr, inner } => {
            exists(expr)?;
            check(inner)
        }
        GraphPattern::Extend { inner, expression, .. } => {
            exists(expression)?;
            check(inner)
        }
        GraphPattern::OrderBy { inner, expression } => {
            for OrderExpression::Asc(expression) | OrderExpression::Desc(expression) in expression {
                exists(expression)?;
            }
            check(inner)
        }
        GraphPattern::Group { inner, aggregates, .. } => {
            for (_, aggregate) in aggregates {
                if let AggregateExpression::FunctionCall { expr, .. } = aggregate {
                    exists(expr)?;
                }
            }
            check(inner)
        }
        GraphPattern::Graph { inner, .. }
        | GraphPattern::Project { inner, .. }
        | GraphPattern::Distinct { inner }
        | GraphPattern::Reduced { inner }
        | GraphPattern::Slice { inner, .. } => check(inner),
    }
}

fn exists(expression: &Expression) -> Result<(), Text> {
    match expression {
        Expression::Exists(pattern) => check(pattern),
        _ => parts(expression).into_iter().try_for_each(exists),
    }
}
