//! What was served under an IRI from generation to generation.

/// A claim as the timeline needs it.
pub(crate) struct Claimed {
    pub(crate) id: i64,
    pub(crate) document: i64,
    pub(crate) class: String,
    pub(crate) pointer: String,
    pub(crate) digest: Vec<u8>,
    pub(crate) stub: bool,
    pub(crate) same_as: Option<String>,
    pub(crate) began: i64,
    pub(crate) since: i64,
    pub(crate) until: Option<i64>,
}

/// A stretch of generations in which the same was said.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// Generation it begins with.
    pub(crate) since: i64,
    /// Generation it ends with; none if it goes on.
    pub(crate) until: Option<i64>,
    /// Place of the claim it began with.
    pub(crate) first: usize,
    /// Place of the claim that is served at its end: it may have passed to another document that says the same.
    pub(crate) last: usize,
}

/// The stretches up to a generation, oldest first.
pub(crate) fn timeline(claims: &[Claimed], seen: i64) -> Vec<Stretch> {
    let mut events: Vec<(i64, bool, usize)> = Vec::with_capacity(claims.len() * 2);
    for (at, claim) in claims.iter().enumerate() {
        // What began and ended in one generation was never seen.
        if claim.since > seen || claim.until == Some(claim.since) {
            continue;
        }
        events.push((claim.since, true, at));
        if let Some(until) = claim.until.filter(|until| *until <= seen) {
            events.push((until, false, at));
        }
    }
    events.sort_unstable();
    let mut live: Vec<usize> = Vec::new();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut events = events.into_iter().peekable();
    while let Some((generation, begins, at)) = events.next() {
        match begins {
            true => live.push(at),
            false => live.retain(|other| *other != at),
        }
        if events.peek().is_some_and(|next| next.0 == generation) {
            continue;
        }
        let best = live.iter().copied().min_by_key(|at| (claims[*at].stub, claims[*at].began, claims[*at].id));
        let open = stretches.last_mut().filter(|stretch| stretch.until.is_none());
        match (open, best) {
            (Some(open), Some(best)) if same(&claims[open.last], &claims[best]) => open.last = best,
            (open, best) => {
                if let Some(open) = open {
                    open.until = Some(generation);
                }
                if let Some(best) = best {
                    stretches.push(Stretch { since: generation, until: None, first: best, last: best });
                }
            }
        }
    }
    stretches
}

fn same(one: &Claimed, other: &Claimed) -> bool {
    one.id == other.id
        || (one.digest == other.digest
            && !one.digest.is_empty()
            && one.class == other.class
            && one.stub == other.stub
            && one.same_as == other.same_as)
}
