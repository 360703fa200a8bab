//! `passerelle check`: what an author of a platform folder wants to know.

use super::arguments::Check;
use super::platforms::translator;
use super::{FINE, NOT_AT_ALL, PARTLY, Speech, print, tell};
use crate::translation::check;
use std::path::Path;

/// Checks one platform, or all.
pub(super) fn run(asked: &Check, schemas: Option<&Path>, speech: Speech) -> u8 {
    let Some(translator) = translator(schemas) else { return NOT_AT_ALL };
    let known: Vec<String> = translator.platforms.names().map(str::to_string).collect();
    let names = match &asked.platform {
        None => known,
        Some(name) if known.contains(name) => vec![name.clone()],
        Some(name) => {
            let list = known.join(", ");
            tell(speech.say(
                format!("There is no platform folder `{name}`. Known: {list}. Another folder is named with --schemas."),
                format!("Il n'y a pas de dossier de plateforme `{name}`. Connus : {list}. Un autre dossier se nomme avec --schemas."),
            ));
            return NOT_AT_ALL;
        }
    };
    let mut errors = 0;
    for name in &names {
        let complaints = check(&translator.platforms, name);
        errors += complaints.len();
        for complaint in &complaints {
            print(complaint.render(speech.0));
        }
    }
    let checked = names.join(", ");
    print(match errors {
        0 => speech.say(format!("{checked}: no errors"), format!("{checked} : aucune erreur")),
        1 => speech.say(format!("{checked}: 1 error"), format!("{checked} : 1 erreur")),
        _ => speech.say(format!("{checked}: {errors} errors"), format!("{checked} : {errors} erreurs")),
    });
    if errors == 0 { FINE } else { PARTLY }
}
