//! `/jobs/{job}`: a job that a page began, as it goes.

use super::frame::Frame;
use super::reference::render;
use crate::callers::Steward;
use crate::http::{App, Kind, Problem, Wanted, station};
use crate::job::{FINE, Job, Line, PARTLY};
use crate::station::Task;
use crate::translation::Text;
use askama::Template;
use axum::extract::{Form, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use passerelle_trust::{Accounts, Caller};
use serde::Deserialize;

/// What the form of a page says.
#[derive(Debug, Deserialize)]
pub(crate) struct Asked {
    job: String,
    account: Option<String>,
    #[serde(default)]
    dry_run: bool,
}

/// `POST /jobs`: begins a job and shows it.
pub(crate) async fn begin(
    State(app): State<App>,
    Steward(caller): Steward,
    Wanted(language): Wanted,
    Form(asked): Form<Asked>,
) -> Result<Response, Problem> {
    let all = matches!(&caller, Caller::Steward { accounts: Accounts::All, .. });
    let job = match (asked.job.as_str(), asked.account) {
        ("pull", Some(account)) if caller.looks_after(&account) => Job::Pull { account: Some(account) },
        ("pull", Some(account)) => return Err(super::no_such_account(&account)),
        ("pull", None) if all => Job::Pull { account: None },
        ("replay", account) if all => Job::Replay { account, dry_run: asked.dry_run },
        ("verify", _) if all => Job::Verify,
        ("doctor", _) if all => Job::Doctor,
        ("reload", _) if all => Job::Reload,
        _ => return Err(not_from_here()),
    };
    let task = station(&app)?.begin(job, caller.name());
    Ok(Redirect::to(&format!("/jobs/{}?lang={}", task.id, language.tag())).into_response())
}

/// `GET /jobs/{job}`: how far it is.
pub(crate) async fn task(
    State(app): State<App>,
    Steward(caller): Steward,
    Wanted(language): Wanted,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let task = id.parse().ok().and_then(|id| station(&app).ok()?.tasks().get(id)).ok_or_else(nothing)?;
    if !may_see(&caller, &task) {
        return Err(nothing());
    }
    let code = task.code();
    let lines = task.lines();
    let told = lines.iter().filter_map(|line| {
        let class = match line {
            Line::Wrong { .. } => "wrong",
            Line::Progress { .. } => "progress",
            _ => "said",
        };
        Some((class, line.words(language)?))
    });
    let frame = Frame::new(language, &format!("/jobs/{}", task.id), "");
    let title = match (&task.job, language.tag()) {
        (Job::Pull { account: Some(account) }, "fr") => format!("Lecture de {account}"),
        (Job::Pull { account: Some(account) }, _) => format!("Reading {account}"),
        (Job::Pull { account: None }, "fr") => "Lecture de tous les comptes".into(),
        (Job::Pull { account: None }, _) => "Reading all accounts".into(),
        (Job::Replay { dry_run: true, .. }, "fr") => "Répétition".into(),
        (Job::Replay { dry_run: true, .. }, _) => "Rehearsal".into(),
        (Job::Replay { .. }, "fr") => "Tout refaire".into(),
        (Job::Replay { .. }, _) => "Making everything again".into(),
        (Job::Verify, "fr") => "Vérification du registre".into(),
        (Job::Verify, _) => "Checking the ledger".into(),
        (Job::Doctor, "fr") => "Recherche de ce qui ne va pas".into(),
        (Job::Doctor, _) => "Looking for faults".into(),
        (job, _) => job.name().to_string(),
    };
    let end = match code {
        None => "",
        Some(FINE) => frame.say("Done.", "C'est fait."),
        Some(PARTLY) => frame.say("Done in part: see below.", "Fait en partie : voyez ci-dessous."),
        Some(_) => frame.say("Nothing was done: see below.", "Rien n'a été fait : voyez ci-dessous."),
    };
    let account = match &task.job {
        Job::Pull { account: Some(account) } => account.clone(),
        _ => String::new(),
    };
    render(&Shown { title, end: end.into(), running: code.is_none(), lines: told.collect(), account, frame })
}

fn may_see(caller: &Caller, task: &Task) -> bool {
    match &task.job {
        Job::Pull { account: Some(account) } => caller.looks_after(account),
        _ => matches!(caller, Caller::Steward { accounts: Accounts::All, .. }),
    }
}

fn nothing() -> Problem {
    let detail = Text::new("There is no such job, or it was long ago", "Il n'y a pas un tel travail, ou il est ancien");
    Problem::new(Kind::NotFound, detail)
}

fn not_from_here() -> Problem {
    let detail = Text::new(
        "This job cannot be begun from a page, or it concerns accounts that you do not look after",
        "Ce travail ne se lance pas d'une page, ou il concerne des comptes que vous ne gérez pas",
    );
    Problem::new(Kind::BadRequest, detail)
}

#[derive(Template)]
#[template(path = "task.html")]
struct Shown {
    frame: Frame,
    title: String,
    end: String,
    running: bool,
    lines: Vec<(&'static str, String)>,
    account: String,
}
