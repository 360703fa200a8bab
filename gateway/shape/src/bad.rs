//! Why a file of shapes was turned down.

/// A shapes file that cannot be used, and the line to look at.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: {problem}")]
pub struct BadShape {
    /// The file, as its caller named it.
    pub file: String,
    /// Line, counted from 1.
    pub line: u32,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong in a shapes file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The text is not Turtle.
    #[error("this is not Turtle: {0}")]
    Syntax(String),
    /// SHACL that we do not check.
    #[error("`{0}` is not supported here; remove it, or check it with another tool")]
    Unsupported(String),
    /// A parameter with the wrong sort of value.
    #[error("`{parameter}` is {found}; {wanted} is wanted")]
    Value {
        /// The parameter.
        parameter: String,
        /// What stands there.
        found: String,
        /// What should.
        wanted: &'static str,
    },
    /// A parameter that may be given once.
    #[error("`{0}` is given more than once on one shape")]
    Repeated(String),
    /// A parameter that needs another one beside it.
    #[error("`{parameter}` needs `{needs}` on the same shape")]
    Incomplete {
        /// The parameter given.
        parameter: &'static str,
        /// The one missing.
        needs: &'static str,
    },
    /// A shape that refers to itself; SHACL leaves its meaning open.
    #[error("the shape {0} refers to itself")]
    Recursive(String),
    /// A term that the vocabulary lacks, in a namespace that we know whole.
    #[error("`{0}` is not a term of the vocabulary, so no document could ever match it")]
    UnknownTerm(String),
    /// A regular expression that cannot be read.
    #[error("`{pattern}` is not a usable pattern: {reason}")]
    Pattern {
        /// The pattern.
        pattern: String,
        /// Why not.
        reason: String,
    },
}
