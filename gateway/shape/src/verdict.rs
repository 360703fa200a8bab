//! Yes, no, or not to be known from here.

/// Whether something conforms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Yes,
    No,
    /// It depends on a thing that the document only links to.
    Unknown,
}

impl From<bool> for Verdict {
    fn from(holds: bool) -> Self {
        if holds { Verdict::Yes } else { Verdict::No }
    }
}

impl Verdict {
    /// Both.
    pub(crate) fn and(self, other: Verdict) -> Verdict {
        match (self, other) {
            (Verdict::No, _) | (_, Verdict::No) => Verdict::No,
            (Verdict::Unknown, _) | (_, Verdict::Unknown) => Verdict::Unknown,
            (Verdict::Yes, Verdict::Yes) => Verdict::Yes,
        }
    }

    /// Either.
    pub(crate) fn or(self, other: Verdict) -> Verdict {
        self.not().and(other.not()).not()
    }

    /// The contrary; what is not known stays so.
    pub(crate) fn not(self) -> Verdict {
        match self {
            Verdict::Yes => Verdict::No,
            Verdict::No => Verdict::Yes,
            Verdict::Unknown => Verdict::Unknown,
        }
    }
}
