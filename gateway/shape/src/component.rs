//! The constraint components of SHACL Core, by name.

/// What a shape asked for (SHACL §4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are those of the recommendation, section 4")]
pub enum Component {
    And,
    Class,
    Closed,
    Datatype,
    Disjoint,
    Equals,
    HasValue,
    In,
    LanguageIn,
    LessThan,
    LessThanOrEquals,
    MaxCount,
    MaxExclusive,
    MaxInclusive,
    MaxLength,
    MinCount,
    MinExclusive,
    MinInclusive,
    MinLength,
    Node,
    NodeKind,
    Not,
    Or,
    Pattern,
    QualifiedMaxCount,
    QualifiedMinCount,
    UniqueLang,
    Xone,
}

impl Component {
    /// Its name in the SHACL namespace, for example `MinCountConstraintComponent`.
    pub fn name(self) -> String {
        format!("{self:?}ConstraintComponent")
    }

    /// The property that states it, for example `sh:minCount`.
    pub fn parameter(self) -> String {
        let name = format!("{self:?}");
        format!("sh:{}{}", name[..1].to_ascii_lowercase(), &name[1..])
    }
}
