//! A report in words: what crossed, and what did not, grouped by reason. The page
//! and the command line say the same.

use crate::translation::{Language, Reason, Report, Severity, Text};

/// A report for one reader.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    /// One sentence.
    pub(crate) sentence: String,
    /// Values lost.
    pub(crate) lost: u64,
    /// By reason, in the order of reasons.
    pub(crate) reasons: Vec<Grounds>,
    /// What was refused.
    pub(crate) refusals: Vec<Line>,
    /// What looks wrong.
    pub(crate) findings: Vec<Line>,
}

/// The losses of one reason.
#[derive(Debug, Clone)]
pub(crate) struct Grounds {
    /// Its name in reports.
    pub(crate) name: &'static str,
    /// What it is called.
    pub(crate) title: String,
    /// What it means.
    pub(crate) meaning: String,
    /// How many values.
    pub(crate) count: u64,
    /// Where.
    pub(crate) lines: Vec<Line>,
}

/// One loss, refusal or finding.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// Where.
    pub(crate) at: String,
    /// How often.
    pub(crate) count: u64,
    /// What.
    pub(crate) detail: String,
    /// Which rule.
    pub(crate) rule: String,
    /// What to do, or how serious it is.
    pub(crate) next: String,
}

impl Account {
    /// The report in the words of one language.
    pub(crate) fn of(report: &Report, language: Language) -> Self {
        let lost = report.losses.iter().map(|loss| loss.count).sum();
        let reasons = Reason::ALL.into_iter().filter_map(|reason| grounds(report, reason, language)).collect();
        let refusals = report.refusals.iter().map(|refusal| Line {
            at: refusal.at.clone(),
            count: 1,
            detail: refusal.detail.to(language).into(),
            rule: refusal.rule.clone().unwrap_or_default(),
            next: refusal.next.to(language).into(),
        });
        let findings = report.findings.iter().map(|finding| Line {
            at: finding.first.clone(),
            count: finding.count,
            detail: finding.detail.to(language).into(),
            rule: finding.rule.clone(),
            next: severity(finding.severity).to(language).into(),
        });
        Account {
            sentence: sentence(report, lost).to(language).into(),
            lost,
            reasons,
            refusals: refusals.collect(),
            findings: findings.collect(),
        }
    }

    /// A few lines for a terminal.
    pub(crate) fn summary(&self, language: Language) -> String {
        let mut out = format!("{}\n", self.sentence);
        for grounds in &self.reasons {
            let places = grounds.lines.len();
            let words = Text::new(
                format!("{} at {places} {}", grounds.count, if places == 1 { "place" } else { "places" }),
                format!("{} en {places} {}", grounds.count, if places == 1 { "endroit" } else { "endroits" }),
            );
            out.push_str(&format!("  {}: {} – {}\n", grounds.name, words.to(language), grounds.meaning));
        }
        for line in &self.refusals {
            out.push_str(&format!("  ! {}: {}\n    {}\n", line.at, line.detail, line.next));
        }
        for line in &self.findings {
            out.push_str(&format!("  ? {}: {} ({}, {}×)\n", line.at, line.detail, line.next, line.count));
        }
        out
    }
}

fn grounds(report: &Report, reason: Reason, language: Language) -> Option<Grounds> {
    let losses: Vec<_> = report.losses.iter().filter(|loss| loss.reason == reason).collect();
    if losses.is_empty() {
        return None;
    }
    let (title, meaning) = words(reason);
    Some(Grounds {
        name: reason.name(),
        title: title.to(language).into(),
        meaning: meaning.to(language).into(),
        count: losses.iter().map(|loss| loss.count).sum(),
        lines: losses
            .into_iter()
            .map(|loss| Line {
                at: loss.at.clone(),
                count: loss.count,
                detail: loss.detail.to(language).into(),
                ..Line::default()
            })
            .collect(),
    })
}

/// One sentence; what can be computed again is not counted as left behind.
fn sentence(report: &Report, lost: u64) -> Text {
    let derived: u64 = report.losses.iter().filter(|loss| loss.reason == Reason::Derived).map(|loss| loss.count).sum();
    let behind = lost - derived;
    let refused = report.refusals.len() as u64;
    let mut en = vec![];
    let mut fr = vec![];
    if behind > 0 {
        en.push(format!("{} stayed behind", plural(behind, "value", "values")));
        fr.push(format!(
            "{} sur place",
            if behind < 2 { "1 valeur est restée".into() } else { format!("{behind} valeurs sont restées") }
        ));
    }
    if refused > 0 {
        en.push(if refused == 1 { "1 was turned down".into() } else { format!("{refused} were turned down") });
        fr.push(if refused == 1 { "1 refusée".into() } else { format!("{refused} refusées") });
    }
    if derived > 0 {
        en.push(format!("{derived} can be computed from what crossed"));
        fr.push(format!("{derived} se recalculent à partir de ce qui est passé"));
    }
    let read_en = plural(report.items, "item", "items");
    let read_fr = if report.items < 2 {
        format!("{} élément lu", report.items)
    } else {
        format!("{} éléments lus", report.items)
    };
    if en.is_empty() {
        return Text::new(format!("{read_en} read; everything crossed."), format!("{read_fr} ; tout est passé."));
    }
    Text::new(format!("{read_en} read; {}.", listed(&en, "and")), format!("{read_fr} ; {}.", listed(&fr, "et")))
}

/// `a, b and c`
fn listed(parts: &[String], and: &str) -> String {
    match parts.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} {and} {last}", rest.join(", ")),
        None => String::new(),
    }
}

fn plural(count: u64, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn severity(severity: Severity) -> Text {
    match severity {
        Severity::Info => Text::new("worth knowing", "bon à savoir"),
        Severity::Warning => Text::new("probably a mistake", "sans doute une erreur"),
        Severity::Violation => Text::new("against the rule", "contraire à la règle"),
    }
}

/// What a reason is called, and what it means for the reader.
fn words(reason: Reason) -> (Text, Text) {
    match reason {
        Reason::NoTerm => (
            Text::new("No word for it", "Pas de mot pour le dire"),
            Text::new("the other side has no term for these values", "l'autre côté n'a pas de terme pour ces valeurs"),
        ),
        Reason::Precision => (
            Text::new("Less precise", "Moins précis"),
            Text::new(
                "they crossed with fewer digits or a coarser unit",
                "passées avec moins de chiffres ou une unité plus grossière",
            ),
        ),
        Reason::Ambiguous => (
            Text::new("More than one meaning", "Plusieurs sens possibles"),
            Text::new(
                "they can be read in several ways, so none was chosen",
                "elles se lisent de plusieurs façons, aucune n'a été choisie",
            ),
        ),
        Reason::Hidden => (
            Text::new("Hidden by the sender", "Masqué par l'expéditeur"),
            Text::new("a placeholder stands where the value should be", "un mot de remplacement tient lieu de valeur"),
        ),
        Reason::Derived => (
            Text::new("Computed from the rest", "Calculé à partir du reste"),
            Text::new(
                "other values that did cross give them again",
                "d'autres valeurs, passées, permettent de les retrouver",
            ),
        ),
        Reason::Dropped => (
            Text::new("Left out on purpose", "Laissé de côté exprès"),
            Text::new(
                "the platform's lens does not want them shared",
                "la description de la plateforme ne veut pas les partager",
            ),
        ),
        Reason::UnknownField => (
            Text::new("Unknown fields", "Champs inconnus"),
            Text::new(
                "the description of the platform does not know them",
                "la description de la plateforme ne les connaît pas",
            ),
        ),
        Reason::Kept => (
            Text::new("Kept with the original", "Gardé avec l'original"),
            Text::new(
                "they belong to the platform alone and are never shared",
                "elles n'appartiennent qu'à la plateforme et ne sont jamais partagées",
            ),
        ),
        Reason::Refused => (
            Text::new("Could not be written", "N'a pas pu être écrit"),
            Text::new("the other side would not take these values", "l'autre côté n'accepterait pas ces valeurs"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_summed_over_places() {
        let mut report = Report { items: 2, ..Report::default() };
        for at in ["/0/a", "/1/a", "/0/b"] {
            report.losses.add(at, None, Reason::NoTerm, || Text::new("x", "y"));
        }
        let account = Account::of(&report, Language::En);
        assert_eq!(account.sentence, "2 items read; 3 values stayed behind.");
        assert_eq!((account.reasons[0].count, account.reasons[0].lines.len()), (3, 2));
        assert!(Account::of(&report, Language::Fr).summary(Language::Fr).contains("3 en 2 endroits"));
    }
}
