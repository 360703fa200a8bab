//! The translation of a dropped file: what it is, what is still to be said about it,
//! both sides, and the account of what was lost.

use super::account::Account;
use super::catalogue;
use super::choice::{Choices, title};
use super::demonstration;
use super::excerpt::Excerpt;
use super::frame::Frame;
use super::link;
use super::setting::Setting;
use super::start::Shown;
use super::tray::Dropped;
use crate::ask::{Ask, HEAD, fitting_target};
use crate::http::{App, Kind, Problem, permit};
use crate::translation::{Failure, Language, Output, Recognised, Report, Text, Translator, Unusable};
use askama::Template;
use axum::response::Response;

/// Rows shown of a table of products.
const ROWS: usize = 200;

/// Shows the translation of the file that was kept under a token.
pub(super) async fn show(
    app: App,
    token: String,
    ask: Ask,
    language: Language,
    origin: String,
) -> Result<Response, Problem> {
    let dropped = dropped(&app, &token)?;
    let permit = permit(&app.places)?;
    let work = move || {
        let _permit = permit;
        super::reference::render(&Page::make(&app, &token, dropped, ask, language, &origin))
    };
    tokio::task::spawn_blocking(work).await.map_err(|error| Problem::internal(&error))?
}

/// The file of a token: one that was dropped, or one of the demonstration.
pub(super) fn dropped(app: &App, token: &str) -> Result<Dropped, Problem> {
    app.tray.get(token).or_else(|| demonstration::file(token)).ok_or_else(|| {
        let detail = Text::new(
            "The file of this address is no longer in memory",
            "Le fichier de cette adresse n'est plus en mémoire",
        );
        Problem::new(Kind::Forgotten, detail)
    })
}

#[derive(Template)]
#[template(path = "result.html")]
struct Page {
    frame: Frame,
    choices: Choices,
    token: String,
    file: String,
    recognised: String,
    why: String,
    certain: bool,
    target: String,
    missing: Vec<Setting>,
    settings: Vec<Setting>,
    input: Excerpt,
    outcome: Outcome,
    curl: String,
    downloads: String,
    own_form: bool,
    /// Address of the field tables of what the input is.
    fields: Option<String>,
}

/// How it went.
enum Outcome {
    /// It crossed, whole or in part.
    Crossed { output: Excerpt, account: Account, rows: Vec<Shown>, more: usize },
    /// It did not.
    Stopped { title: String, problem: Problem },
    /// Something is to be said first.
    Asked,
}

impl Page {
    fn make(app: &App, token: &str, dropped: Dropped, mut ask: Ask, language: Language, origin: &str) -> Self {
        let Dropped { name, bytes } = dropped;
        ask.file_name = name.clone();
        let translator = &*app.translator;
        let guess = translator.recognise(&bytes[..bytes.len().min(HEAD)], name.as_deref()).into_iter().next();
        if ask.from.is_empty() {
            ask.from = guess.as_ref().map_or_else(String::new, |guess| guess.form.clone());
        }
        if ask.to.is_empty() {
            ask.to = fitting_target(&ask.from).into();
        }
        let (outcome, missing) = outcome(translator, &ask, &bytes, language);
        let (recognised, why) = words(translator, &ask, guess.as_ref(), language);
        let address = link::of_ask(&[("tray", token)], &ask);
        Page {
            frame: Frame::new(language, "/", &address),
            choices: Choices::new(translator, &ask.from, &ask.to, language),
            token: token.into(),
            file: name.clone().unwrap_or_default(),
            recognised,
            why,
            certain: !ask.from.is_empty(),
            target: title(translator, &ask.to, language),
            settings: Setting::in_use(translator, &ask, &missing, language),
            missing,
            input: Excerpt::of(&bytes, language),
            curl: link::curl(origin, &ask, name.as_deref().unwrap_or("file")),
            downloads: format!("{address}&lang={}", language.tag()),
            own_form: ask.to.contains('/'),
            fields: ask.from.contains('/').then(|| format!("/platforms/{}?lang={}", ask.from, language.tag())),
            outcome,
        }
    }
}

/// Translates, or says what is missing.
fn outcome(translator: &Translator, ask: &Ask, bytes: &[u8], language: Language) -> (Outcome, Vec<Setting>) {
    let stopped = |problem: Problem| Outcome::Stopped { title: problem.kind.title().to(language).into(), problem };
    if ask.from.is_empty() {
        return (Outcome::Asked, Vec::new());
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    let request = match ask.request(translator, head) {
        Ok(request) => request,
        Err(problem) => return (stopped(problem), Vec::new()),
    };
    let job = match translator.plan(&request, head) {
        Ok(job) => job,
        Err(Unusable::MissingSettings { missing, .. }) => {
            let asked =
                missing.iter().map(|(spec, guess)| Setting::missing(spec, guess.as_deref(), language)).collect();
            return (Outcome::Asked, asked);
        }
        Err(unusable) => return (stopped(unusable.into()), Vec::new()),
    };
    let mut output = Vec::new();
    match job.run_slice(bytes, &mut output) {
        Ok(report) => (crossed(translator, ask, bytes, &output, &report, language), Vec::new()),
        Err(failure) => (stopped(failure.into()), Vec::new()),
    }
}

fn crossed(
    translator: &Translator,
    ask: &Ask,
    bytes: &[u8],
    output: &[u8],
    report: &Report,
    language: Language,
) -> Outcome {
    let shared = if ask.to.contains('/') { shared(translator, ask, bytes).unwrap_or_default() } else { Vec::new() };
    let rows = catalogue::rows(if shared.is_empty() { output } else { &shared });
    Outcome::Crossed {
        output: Excerpt::of(output, language),
        account: Account::of(report, language),
        more: rows.len().saturating_sub(ROWS),
        rows: rows.iter().take(ROWS).map(|row| Shown::of(row, language)).collect(),
    }
}

/// An input as the shared vocabulary says it, whatever the target is.
pub(super) fn shared(translator: &Translator, ask: &Ask, bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let ask = Ask { to: "dfc-2.0".into(), output: Some(Output::JsonLd), ..ask.clone() };
    let request = ask.request(translator, bytes)?;
    let mut document = Vec::new();
    let run = translator.plan(&request, bytes)?.run_slice(bytes, &mut document);
    run.map_err(|failure: Failure| Problem::from(failure))?;
    Ok(document)
}

/// What we think the file is, and why.
fn words(translator: &Translator, ask: &Ask, guess: Option<&Recognised>, language: Language) -> (String, String) {
    match guess {
        Some(guess) if guess.form == ask.from => (guess.title.to(language).into(), guess.why.to(language).into()),
        _ if ask.from.is_empty() => {
            let text = Text::new(
                "Nothing that we know looks like this file. If you know what it is, choose it below.",
                "Rien de ce que nous connaissons ne ressemble à ce fichier. Si vous savez ce que c'est, choisissez-le ci-dessous.",
            );
            (text.to(language).into(), String::new())
        }
        _ => {
            let text = Text::new("you chose it", "vous l'avez choisi");
            (title(translator, &ask.from, language), text.to(language).into())
        }
    }
}
