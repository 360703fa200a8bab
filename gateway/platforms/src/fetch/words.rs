//! What is said when a list cannot be read, in the languages of the people.

use super::error::{Fault, FaultKind};
use passerelle_model::loss::Text;
use passerelle_outbound::Failed;

fn fault(kind: FaultKind, why: (String, String), next: (&'static str, &'static str)) -> Fault {
    Fault::new(kind, Text::new(why.0, why.1), Text::new(next.0, next.1))
}

/// The key may not read this list.
pub(crate) fn forbidden(request: &str, status: u16) -> Fault {
    fault(
        FaultKind::Forbidden,
        (
            format!("the platform answers {status} to `{request}`: this key may not read it"),
            format!("la plateforme répond {status} à « {request} » : cette clé ne peut pas le lire"),
        ),
        (
            "ask whoever administers the platform for the right to read it, or take a key of a person who has it",
            "demander ce droit à qui administre la plateforme, ou prendre la clé d'une personne qui l'a",
        ),
    )
}

/// Whether this is what is said of any list that may not be read.
pub(crate) fn says_only_forbidden(next: &Text) -> bool {
    *next == forbidden("", 0).next
}

/// There is nothing at this address.
pub(crate) fn absent(request: &str, status: u16) -> Fault {
    fault(
        FaultKind::Absent,
        (
            format!("the platform answers {status} to `{request}`: there is no such list"),
            format!("la plateforme répond {status} à « {request} » : cette liste n'existe pas"),
        ),
        (
            "check the address of the account; if it is right, this platform does not offer the list",
            "vérifier l'adresse du compte ; si elle est juste, cette plateforme ne propose pas la liste",
        ),
    )
}

/// Another status than those of a list.
pub(crate) fn status(request: &str, status: u16, body: &[u8]) -> Fault {
    let (en, fr) = match excerpt(body) {
        said if said.is_empty() => (" with nothing in it".to_string(), " sans rien dedans".to_string()),
        said => (format!(": {said}"), format!(" : {said}")),
    };
    let next = if status >= 500 || status == 429 {
        (
            "nothing is lost: it is read again at the next time; if it lasts, tell whoever runs the platform",
            "rien n'est perdu : la lecture est refaite la prochaine fois ; si cela dure, prévenir qui exploite la plateforme",
        )
    } else {
        ("check the address and the settings of the account", "vérifier l'adresse et les réglages du compte")
    };
    let why = (
        format!("the platform answers {status} to `{request}`{en}"),
        format!("la plateforme répond {status} à « {request} »{fr}"),
    );
    fault(FaultKind::Strange, why, next)
}

/// An answer of success that is not the list.
pub(crate) fn strange(request: &str, body: &[u8], wanted_en: &str, wanted_fr: &str) -> Fault {
    let (en, fr) = match looks_like_html(body) {
        true => {
            let title = title(body);
            let of = |word: &str| title.as_ref().map_or(String::new(), |title| format!("{word}{title}”"));
            (format!("a web page{}", of(" titled “")), format!("une page web{}", of(" intitulée “")))
        }
        false if body.iter().all(u8::is_ascii_whitespace) => ("nothing".into(), "rien".into()),
        false => (format!("`{}`", excerpt(body)), format!("« {} »", excerpt(body))),
    };
    fault(
        FaultKind::Strange,
        (
            format!("`{request}` was answered with success, but with {en}; {wanted_en} was wanted"),
            format!("« {request} » a réussi, mais la réponse est {fr} ; {wanted_fr} était attendu"),
        ),
        (
            "check the address of the account; if it is right, the platform is out of order or has changed, and what was known stays",
            "vérifier l'adresse du compte ; si elle est juste, la plateforme est en panne ou a changé, et ce qui était connu reste",
        ),
    )
}

/// The list changed while it was read.
pub(crate) fn shifted(en: String, fr: String) -> Fault {
    fault(
        FaultKind::Shifted,
        (format!("the list changed while it was read: {en}"), format!("la liste a changé pendant la lecture : {fr}")),
        (
            "nothing is lost: it is read again; if it lasts, read at a quieter hour",
            "rien n'est perdu : elle est relue ; si cela dure, lire à une heure plus calme",
        ),
    )
}

/// One item on two pages.
pub(crate) fn twice(key: &str) -> Fault {
    shifted(format!("`{key}` stands on it twice"), format!("« {key} » s'y trouve deux fois"))
}

/// Another total than the items.
pub(crate) fn counted(said: u64, seen: u64) -> Fault {
    shifted(
        format!("the platform counts {said}, but {seen} were there"),
        format!("la plateforme en compte {said}, mais il y en avait {seen}"),
    )
}

/// Another total than a page before.
pub(crate) fn recounted(before: u64, now: u64) -> Fault {
    shifted(
        format!("it had {before} items at first and {now} then"),
        format!("elle avait d'abord {before} éléments, puis {now}"),
    )
}

/// A page that was read before comes again.
pub(crate) fn circle(request: &str) -> Fault {
    fault(
        FaultKind::Strange,
        (
            format!("the pages run in a circle: `{request}` comes again"),
            format!("les pages tournent en rond : « {request} » revient"),
        ),
        (
            "tell whoever runs the platform; what was known stays",
            "prévenir qui exploite la plateforme ; ce qui était connu reste",
        ),
    )
}

/// A link to another host.
pub(crate) fn elsewhere(request: &str, link: &str) -> Fault {
    fault(
        FaultKind::Strange,
        (
            format!("`{request}` goes on at `{link}`, on another host, where the key must not go"),
            format!("« {request} » continue à « {link} », chez un autre hôte, où la clé ne doit pas aller"),
        ),
        (
            "give the account the address that the platform itself uses",
            "donner au compte l'adresse que la plateforme utilise elle-même",
        ),
    )
}

/// The list that tells what there is was not read to its end.
pub(crate) fn half_known() -> Fault {
    fault(
        FaultKind::Strange,
        (
            "the list that tells which of them exist could not be read to its end".into(),
            "la liste qui dit lesquels existent n'a pas pu être lue jusqu'au bout".into(),
        ),
        (
            "see what is said of that list; those that are known were read again",
            "voir ce qui est dit de cette liste ; ceux qui sont connus ont été relus",
        ),
    )
}

/// The transport brought no answer.
pub(crate) fn silent(request: &str, failed: &Failed) -> Fault {
    let (words, next) = match failed {
        Failed::Refused(words) => (
            words,
            (
                "correct the address, or allow it under [outbound] of the configuration",
                "corriger l'adresse, ou l'autoriser sous [outbound] dans la configuration",
            ),
        ),
        Failed::Unreachable(words) => (
            words,
            (
                "check the address; if it is right, the platform is away: it is read again at the next time",
                "vérifier l'adresse ; si elle est juste, la plateforme est absente : la lecture est refaite la prochaine fois",
            ),
        ),
        Failed::Late(words) => (
            words,
            (
                "it is read again at the next time; if it lasts, tell whoever runs the platform",
                "la lecture est refaite la prochaine fois ; si cela dure, prévenir qui exploite la plateforme",
            ),
        ),
        Failed::TooLarge(words) => (
            words,
            (
                "raise the limit in the configuration, or ask for smaller pages",
                "relever la limite dans la configuration, ou demander des pages plus petites",
            ),
        ),
        Failed::Untrusted(words) => (
            words,
            (
                "the certificate of the platform must be put right by whoever runs it",
                "le certificat de la plateforme doit être corrigé par qui l'exploite",
            ),
        ),
    };
    let why = (format!("`{request}`: {}", words.en), format!("« {request} » : {}", words.fr));
    let kind = match failed {
        Failed::Refused(_) | Failed::Untrusted(_) => FaultKind::Barred,
        Failed::TooLarge(_) => FaultKind::Strange,
        Failed::Unreachable(_) | Failed::Late(_) => FaultKind::Silent,
    };
    fault(kind, why, next)
}

/// A file or folder that cannot be read.
pub(crate) fn unread(path: &str, error: &std::io::Error) -> Fault {
    let (en, fr) = match error.kind() {
        std::io::ErrorKind::NotFound => ("it is not there".into(), "il n'y est pas".into()),
        std::io::ErrorKind::PermissionDenied => {
            ("the gateway may not read it".into(), "la passerelle ne peut pas le lire".into())
        }
        _ => (error.to_string(), error.to_string()),
    };
    fault(
        FaultKind::Silent,
        (format!("`{path}` cannot be read: {en}"), format!("« {path} » ne peut pas être lu : {fr}")),
        ("check the path of the account", "vérifier le chemin du compte"),
    )
}

/// A file that changed while it was read.
pub(crate) fn rewritten(path: &str) -> Fault {
    fault(
        FaultKind::Shifted,
        (format!("`{path}` changed while it was read"), format!("« {path} » a changé pendant la lecture")),
        ("nothing is lost: it is read again", "rien n'est perdu : il est relu"),
    )
}

/// No way left to go on.
pub(crate) fn unheard() -> Fault {
    fault(FaultKind::Unheard, (String::new(), String::new()), ("", ""))
}

/// Whether a body is a web page.
pub(crate) fn looks_like_html(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'<')
}

/// The title of a web page.
pub(crate) fn title(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(&body[..body.len().min(16_384)]).into_owned();
    let start = text.to_ascii_lowercase().find("<title")?;
    let rest = &text[start..];
    let (_, rest) = rest.split_once('>')?;
    let title: String = rest.split('<').next()?.split_whitespace().collect::<Vec<_>>().join(" ");
    (!title.is_empty()).then(|| title.chars().take(80).collect())
}

/// What a web page was made with, by its own word, or else its title.
pub(crate) fn made_with(body: &[u8]) -> Option<String> {
    if !looks_like_html(body) {
        return None;
    }
    let text = String::from_utf8_lossy(&body[..body.len().min(16_384)]).into_owned();
    let tags = text.split('<').filter(|tag| tag.starts_with("meta") && tag.contains("generator"));
    let content = tags.filter_map(|tag| tag.split_once("content=")).find_map(|(_, rest)| {
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest[1..].split(quote).next().map(|made| made.trim().chars().take(80).collect::<String>())
    });
    content.filter(|made| !made.is_empty()).or_else(|| title(body))
}

/// The beginning of a body, for people.
pub(crate) fn excerpt(body: &[u8]) -> String {
    if looks_like_html(body) {
        return title(body).unwrap_or_else(|| "<html>".into());
    }
    let text = String::from_utf8_lossy(&body[..body.len().min(400)]).into_owned();
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = text.chars().take(120).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}
