//! In which syntax a result is written.

/// A syntax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// JSON-LD
    JsonLd,
    /// Turtle
    Turtle,
    /// N-Quads
    NQuads,
    /// The platform's JSON
    Json,
    /// The platform's CSV
    Csv,
}

impl Output {
    /// A syntax by the name used on the command line.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "jsonld" => Output::JsonLd,
            "turtle" => Output::Turtle,
            "nquads" => Output::NQuads,
            "json" => Output::Json,
            "csv" => Output::Csv,
            _ => return None,
        })
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Output::JsonLd => "jsonld",
            Output::Turtle => "turtle",
            Output::NQuads => "nquads",
            Output::Json => "json",
            Output::Csv => "csv",
        }
    }
}
