//! What a probe says, in the languages of the people.

use super::probe::State;
use passerelle_model::loss::Text;

/// What was found of a list. `many`: there are more than were seen.
pub(super) fn found(title: &Text, state: &State, seen: u64, many: bool) -> Text {
    let (more_en, more_fr) = if many { ("more than ", "plus de ") } else { ("", "") };
    let (en, fr) = match state {
        State::Readable => (format!("can be read: {more_en}{seen}"), format!("lisible : {more_fr}{seen}")),
        State::Empty => ("can be read; there is nothing yet".into(), "lisible ; il n'y a encore rien".into()),
        State::Forbidden(why) => {
            (format!("may not be read: {}", why.next.en), format!("lecture interdite : {}", why.next.fr))
        }
        State::Absent => ("is not offered".into(), "non proposé".into()),
        State::Unknown => (
            "will be read when it is known what there is to read".into(),
            "sera lu quand on saura ce qu'il y a à lire".into(),
        ),
        State::Broken(why) => (format!("cannot be read: {}", why.why.en), format!("illisible : {}", why.why.fr)),
    };
    Text::new(format!("{} — {en}", title.en), format!("{} — {fr}", title.fr))
}

/// What may be written, besides.
pub(super) fn writable(text: Text, create: bool, update: bool) -> Text {
    let (en, fr) = match (create, update) {
        (true, true) => {
            ("; can be changed and added to, if you allow it", " ; modifiable et extensible, si vous l'autorisez")
        }
        (true, false) => ("; can be added to, if you allow it", " ; extensible, si vous l'autorisez"),
        (false, true) => ("; can be changed, if you allow it", " ; modifiable, si vous l'autorisez"),
        (false, false) => return text,
    };
    Text::new(format!("{}{en}", text.en), format!("{}{fr}", text.fr))
}

/// The address answers, but not as this platform does.
pub(super) fn another(platform: &Text, looks: Option<&str>) -> Text {
    let (en, fr) = match looks {
        Some(looks) => (format!("; this looks like “{looks}”"), format!(" ; on dirait « {looks} »")),
        None => Default::default(),
    };
    Text::new(
        format!("the address answers, but not as {} does{en}", platform.en),
        format!("l'adresse répond, mais pas comme {}{fr}", platform.fr),
    )
}

/// What to do about another platform.
pub(super) fn another_next(example: &str) -> Text {
    Text::new(
        format!("check the address, which looks like {example}, and the choice of the platform"),
        format!("vérifier l'adresse, de la forme {example}, et le choix de la plateforme"),
    )
}
