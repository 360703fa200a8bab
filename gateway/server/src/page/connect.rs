//! `/accounts/new`: connecting an account step by step: choose the platform, do there
//! what must be done, give address and key, see what they open, save.

use super::frame::Frame;
use super::reference::{public_origin, render};
use super::setting::Setting;
use crate::callers::Steward;
use crate::configuration::{NewSecret, Schedule, bad_id, public_address};
use crate::connection::{Trial, Wish, address, platform, suggested_id, tried};
use crate::http::{App, Kind, Problem, Wanted, station};
use crate::job::Job;
use crate::station::Station;
use crate::translation::{Language, Platform, Settings, Text};
use askama::Template;
use axum::extract::{Form, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use passerelle_platforms::Secret;
use passerelle_trust::{Accounts, Caller};
use std::collections::BTreeMap;

/// What a form sends: names and values.
type Fields = BTreeMap<String, String>;

/// `GET /accounts/new`: the platforms, or the form of one.
pub(crate) async fn connect(
    State(app): State<App>,
    Steward(caller): Steward,
    Wanted(language): Wanted,
    Query(fields): Query<Fields>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let station = everything(&app, &caller)?;
    match fields.get("platform").filter(|name| !name.is_empty()) {
        None => render(&Choose {
            frame: Frame::new(language, "/accounts/new", ""),
            platforms: station
                .platforms()
                .names()
                .filter_map(|name| station.platforms().get(name)?.ok())
                .map(|platform| (platform.name.clone(), platform.title.to(language).to_string()))
                .collect(),
        }),
        Some(name) => {
            let platform = known(station, name)?;
            let origin = public_origin(&app.public_url, &headers);
            render(&Page::new(platform, station, &Fields::new(), &origin, language))
        }
    }
}

/// `POST /accounts/new`: tries what was said; saves it if that was asked for.
pub(crate) async fn connected(
    State(app): State<App>,
    Steward(caller): Steward,
    Wanted(language): Wanted,
    headers: HeaderMap,
    Form(fields): Form<Fields>,
) -> Result<Response, Problem> {
    let station = everything(&app, &caller)?;
    let field = |name: &str| fields.get(name).map(|value| value.trim()).unwrap_or_default();
    let before = Some(field("pending")).filter(|token| !token.is_empty()).and_then(|t| station.pending().take(t));
    let platform = known(station, field("platform"))?;
    let origin = public_origin(&app.public_url, &headers);
    let mut page = Page::new(platform, station, &fields, &origin, language);
    let wish = match wish(station, platform, &fields, before) {
        Ok(wish) => wish,
        Err(why) => {
            page.wrong = Some((why.to(language).into(), String::new()));
            return render(&page);
        }
    };
    let trial = tried(platform, &wish, station.network().as_ref()).await;
    let sound = trial.wrong.is_none() && trial.missing.is_empty();
    if sound && field("action") == "save" {
        match station.connect(&wish).await {
            Ok(()) => {
                let task = station.begin(Job::Pull { account: Some(wish.id) }, caller.name());
                return Ok(Redirect::to(&format!("/jobs/{}?lang={}", task.id, language.tag())).into_response());
            }
            Err(why) => page.wrong = Some((why.to(language).into(), String::new())),
        }
    }
    page.told(&trial, sound, language);
    page.pending = station.pending().keep(wish).unwrap_or_default();
    render(&page)
}

/// The station, for a steward of all accounts.
fn everything<'a>(app: &'a App, caller: &Caller) -> Result<&'a std::sync::Arc<Station>, Problem> {
    match caller {
        Caller::Steward { accounts: Accounts::All, .. } => station(app),
        _ => {
            let detail = Text::new(
                "Only stewards of all accounts connect new ones",
                "Seules les personnes qui gèrent tous les comptes en connectent de nouveaux",
            );
            Err(Problem::new(Kind::SignInNeeded, detail))
        }
    }
}

fn known<'s>(station: &'s Station, name: &str) -> Result<&'s Platform, Problem> {
    platform(station.platforms(), name).map_err(|why| Problem::new(Kind::NotFound, why))
}

/// What the fields say, with the key that was typed before if none was typed now.
fn wish(station: &Station, platform: &Platform, fields: &Fields, before: Option<Wish>) -> Result<Wish, Text> {
    let field = |name: &str| fields.get(name).map(|value| value.trim()).unwrap_or_default();
    let configuration = station.configuration();
    if field("url").is_empty() {
        return Err(Text::new("the address is missing", "il manque l'adresse"));
    }
    let url = address(field("url"));
    let taken: Vec<String> = configuration.accounts.iter().map(|entry| entry.account.id.clone()).collect();
    let id = match field("id") {
        "" => suggested_id(&url, &taken),
        id => id.to_string(),
    };
    if let Some((what, next)) = bad_id(&id) {
        return Err(Text::new(format!("{}. {}", what.en, next.en), format!("{}. {}", what.fr, next.fr)));
    }
    if taken.contains(&id) {
        return Err(Text::new(
            format!("there is already an account `{id}`; choose another name"),
            format!("il y a déjà un compte `{id}` ; choisissez un autre nom"),
        ));
    }
    let mut settings = Settings::default();
    for (name, value) in fields {
        if let Some(spec) = platform.settings.iter().find(|spec| spec.name == *name)
            && !value.trim().is_empty()
        {
            let set = settings.set(&spec.name, value.trim());
            set.map_err(|bad| Text::new(bad.to_string(), bad.to_string()))?;
        }
    }
    let (key, secret) = match (field("key"), before) {
        ("", Some(before)) if before.platform == platform.name && before.url == url => (before.key, before.secret),
        ("", _) => (None, NewSecret::None),
        (typed, _) => {
            let key = Secret::new(typed);
            (Some(key.clone()), NewSecret::Key(key))
        }
    };
    let needs_key = platform.connect.as_ref().is_some_and(|connect| connect.key.is_some() && !connect.key_optional);
    if needs_key && key.is_none() {
        return Err(Text::new("the key is missing", "il manque la clé"));
    }
    let schedule = match field("schedule") {
        "" => "every 15 minutes",
        words => words,
    };
    Schedule::parse(schedule)?;
    let public_url = match configuration.public_url {
        Some(_) => None,
        None => Some(public_address(field("public_url")).map_err(|(what, next)| {
            Text::new(format!("{}. {}", what.en, next.en), format!("{}. {}", what.fr, next.fr))
        })?),
    };
    let (platform, schedule) = (platform.name.clone(), schedule.to_string());
    Ok(Wish { id, platform, url, key, secret, settings, schedule, public_url })
}

#[derive(Template)]
#[template(path = "connect-choose.html")]
struct Choose {
    frame: Frame,
    platforms: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "connect.html")]
struct Page {
    frame: Frame,
    platform: String,
    title: String,
    steps: Vec<String>,
    example: String,
    key: Option<String>,
    key_optional: bool,
    url: String,
    id: String,
    schedule: String,
    public_url: Option<String>,
    settings: Vec<Setting>,
    missing: Vec<Setting>,
    pending: String,
    wrong: Option<(String, String)>,
    found: Vec<String>,
    sound: bool,
}

impl Page {
    fn new(platform: &Platform, station: &Station, fields: &Fields, origin: &str, language: Language) -> Self {
        let field = |name: &str| fields.get(name).map(|value| value.trim().to_string()).unwrap_or_default();
        let connect = platform.connect.as_ref();
        let asked = connect.map(|connect| connect.asks.clone()).unwrap_or_default();
        let specs = platform.settings.iter().filter(|spec| asked.contains(&spec.name));
        let public_url = match (&station.configuration().public_url, field("public_url")) {
            (Some(_), _) => None,
            (None, typed) if typed.is_empty() => Some(origin.to_string()),
            (None, typed) => Some(typed),
        };
        let schedule = Some(field("schedule")).filter(|words| !words.is_empty());
        Page {
            frame: Frame::new(language, "/accounts/new", &format!("platform={}", platform.name)),
            platform: platform.name.clone(),
            title: platform.title.to(language).into(),
            steps: connect.iter().flat_map(|c| &c.steps).map(|step| step.to(language).to_string()).collect(),
            example: connect.map(|connect| connect.example.clone()).unwrap_or_default(),
            key: connect.and_then(|connect| connect.key.as_ref()).map(|key| key.to(language).into()),
            key_optional: connect.is_some_and(|connect| connect.key_optional),
            url: field("url"),
            id: field("id"),
            schedule: schedule.unwrap_or_else(|| "every 15 minutes".into()),
            public_url,
            settings: specs
                .map(|spec| match fields.get(&spec.name) {
                    Some(value) => Setting::given(spec, value.trim(), language),
                    None => Setting::missing(spec, spec.guess("").as_deref(), language),
                })
                .collect(),
            missing: Vec::new(),
            pending: String::new(),
            wrong: None,
            found: Vec::new(),
            sound: false,
        }
    }

    /// Takes in what trying told.
    fn told(&mut self, trial: &Trial, sound: bool, language: Language) {
        self.found = trial.found.iter().map(|found| found.to(language).to_string()).collect();
        if let Some((what, next)) = &trial.wrong {
            self.wrong = Some((what.to(language).into(), next.to(language).into()));
        }
        self.sound = sound && self.wrong.is_none();
        let missing = trial.missing.iter().map(|(spec, guess)| Setting::missing(spec, guess.as_deref(), language));
        self.missing = missing.collect();
        let again: Vec<&str> = self.missing.iter().map(|setting| setting.name.as_str()).collect();
        self.settings.retain(|setting| !again.contains(&setting.name.as_str()));
    }
}
