//! `passerelle connect`: questions on a terminal, or everything said at once; tried
//! before it is saved.

use super::arguments::{Connect, Place};
use super::platforms::translator;
use super::work::{self, configured, runtime};
use super::{NOT_AT_ALL, Speech, print, tell};
use crate::configuration::{FILE, NewSecret, Schedule, bad_id, public_address, save_account};
use crate::connection::{Trial, Wish, address, platform, suggested_id, tried};
use crate::job::{Job, hand_over};
use crate::lock::{self, Folder};
use crate::network::network;
use crate::translation::{Platform, SettingSpec, Settings, Text};
use passerelle_platforms::Secret;
use std::io::{BufRead, IsTerminal, Write};
use std::path::Path;

/// Connects an account.
pub(super) fn run(connect: &Connect, schemas: Option<&Path>, speech: Speech) -> u8 {
    match connected(connect, schemas, speech) {
        Ok(id) if connect.no_pull => {
            told_later(connect, &id, speech);
            super::FINE
        }
        Ok(id) => first_pull(connect, id, schemas, speech),
        Err(words) => {
            if let Some(words) = words {
                tell(speech.to(&words));
            }
            NOT_AT_ALL
        }
    }
}

fn connected(connect: &Connect, schemas: Option<&Path>, speech: Speech) -> Result<String, Option<Text>> {
    let platforms = translator(schemas).ok_or(None)?.platforms;
    let platform = platform(&platforms, &connect.platform)?;
    let (configuration, file) = configured(&connect.place, &platforms, speech)?;
    let file = file.unwrap_or_else(|| FILE.into());
    Schedule::parse(&connect.schedule)?;
    let url = address(&connect.url);
    let taken: Vec<String> = configuration.accounts.iter().map(|entry| entry.account.id.clone()).collect();
    let id = connect.id.clone().unwrap_or_else(|| suggested_id(&url, &taken));
    if let Some((what, next)) = bad_id(&id) {
        return Err(Some(Text::new(format!("{}\n  {}", what.en, next.en), format!("{}\n  {}", what.fr, next.fr))));
    }
    steps(platform, speech);
    let (key, secret) = key(connect, platform, speech)?;
    let settings =
        Settings::parse(&connect.settings).map_err(|bad| Some(Text::new(bad.to_string(), bad.to_string())))?;
    let public_url = match &configuration.public_url {
        Some(_) => None,
        None => Some(public_url(connect.public_url.as_deref(), speech)?),
    };
    let schedule = connect.schedule.clone();
    let mut wish = Wish { id, platform: connect.platform.clone(), url, key, secret, settings, schedule, public_url };
    let network = network(&configuration.outbound)?;
    let runtime = runtime()?;
    loop {
        let trial = runtime.block_on(tried(platform, &wish, network.as_ref()));
        if let Some((what, next)) = &trial.wrong {
            tell(speech.to(what));
            tell(format!("  {}", speech.to(next)));
            return Err(None);
        }
        for found in &trial.found {
            print(speech.to(found));
        }
        if trial.missing.is_empty() {
            break;
        }
        ask_settings(&trial, &mut wish.settings, speech)?;
    }
    save_account(&file, &connect.place.data, &wish.entry()).map_err(|error| Some(error.text()))?;
    let (id, file) = (wish.id, file.display());
    print(speech.say(format!("{id} is saved in {file}"), format!("{id} est enregistré dans {file}")));
    Ok(id)
}

/// Who must do what on the platform.
fn steps(platform: &Platform, speech: Speech) {
    let Some(connect) = &platform.connect else { return };
    for (n, step) in connect.steps.iter().enumerate() {
        tell(format!("{}. {}", n + 1, speech.to(step)));
    }
}

fn key(connect: &Connect, platform: &Platform, speech: Speech) -> Result<(Option<Secret>, NewSecret), Option<Text>> {
    if let Some(name) = &connect.key_env {
        let value = std::env::var(name).ok().filter(|value| !value.trim().is_empty());
        let value = value.ok_or_else(|| {
            Some(Text::new(format!("the variable {name} is not set"), format!("la variable {name} n'est pas définie")))
        })?;
        return Ok((Some(Secret::new(&value)), NewSecret::Variable(name.clone())));
    }
    if let Some(file) = &connect.key_file {
        let unreadable = |cause: std::io::Error| {
            let file = file.display();
            Some(Text::new(format!("{file}: {cause}"), format!("{file} : {cause}")))
        };
        let value = std::fs::read_to_string(file).map_err(unreadable)?;
        let place = std::path::absolute(file).unwrap_or_else(|_| file.clone()).display().to_string();
        return Ok((Some(Secret::new(&value)), NewSecret::File(place)));
    }
    let asked = platform.connect.as_ref().and_then(|told| Some((told.key.as_ref()?, told.key_optional)));
    let Some((name, optional)) = asked else { return Ok((None, NewSecret::None)) };
    if !std::io::stdin().is_terminal() {
        return match optional {
            true => Ok((None, NewSecret::None)),
            false => Err(Some(Text::new(
                "a key is needed: name a variable with --key-env or a file with --key-file; on a terminal it is asked for",
                "il faut une clé : nommez une variable avec --key-env ou un fichier avec --key-file ; sur un terminal elle est demandée",
            ))),
        };
    }
    let hidden = speech.say("it is not shown", "elle ne s'affiche pas");
    let typed = rpassword::prompt_password(format!("{} ({hidden}): ", speech.to(name)));
    let typed = typed.map_err(|cause| Some(Text::new(cause.to_string(), cause.to_string())))?;
    match (typed.trim().is_empty(), optional) {
        (true, true) => Ok((None, NewSecret::None)),
        (true, false) => Err(Some(Text::new("no key was typed", "aucune clé n'a été tapée"))),
        (false, _) => {
            let secret = Secret::new(&typed);
            Ok((Some(secret.clone()), NewSecret::Key(secret)))
        }
    }
}

fn public_url(given: Option<&str>, speech: Speech) -> Result<String, Option<Text>> {
    let joined = |(what, next): (Text, Text)| {
        Some(Text::new(format!("{}\n  {}", what.en, next.en), format!("{}\n  {}", what.fr, next.fr)))
    };
    if let Some(given) = given {
        return public_address(given).map_err(joined);
    }
    if !std::io::stdin().is_terminal() {
        return Err(Some(Text::new(
            "say where this server is reached from outside: --public-url https://gateway.example (for a try on this machine: http://127.0.0.1:8080); all addresses start with it",
            "dites où ce serveur est joint de l'extérieur : --public-url https://passerelle.example (pour un essai sur cette machine : http://127.0.0.1:8080) ; toutes les adresses commencent par elle",
        )));
    }
    let question = speech.say(
        "Where is this server reached from outside? All addresses start with it",
        "Où ce serveur est-il joint de l'extérieur ? Toutes les adresses commencent par elle",
    );
    public_address(&asked(&question, "http://127.0.0.1:8080")).map_err(joined)
}

/// Asks for what is missing, or says what to add to the command.
fn ask_settings(trial: &Trial, settings: &mut Settings, speech: Speech) -> Result<(), Option<Text>> {
    if !std::io::stdin().is_terminal() {
        tell(speech.say("settings are missing:", "il manque des réglages :"));
        for (spec, _) in &trial.missing {
            tell(format!("  {}: {}", spec.name, speech.to(&spec.description)));
        }
        let pair = |(spec, guess): &(SettingSpec, Option<String>)| {
            format!("{}={}", spec.name, guess.as_deref().unwrap_or(&spec.example))
        };
        let line = trial.missing.iter().map(pair).collect::<Vec<_>>().join(" ");
        tell(speech.say("Check and use this line:", "Vérifiez et utilisez cette ligne :"));
        tell(format!("  --settings '{line}'"));
        return Err(None);
    }
    for (spec, guess) in &trial.missing {
        tell(speech.to(&spec.description));
        loop {
            let value = asked(speech.to(&spec.title), guess.as_deref().unwrap_or_default());
            match settings.set(&spec.name, &value) {
                Ok(()) if !value.is_empty() => break,
                Ok(()) => {}
                Err(bad) => tell(bad),
            }
        }
    }
    Ok(())
}

/// A line from the terminal; an empty one takes the guess, which is shown as one.
fn asked(question: &str, guess: &str) -> String {
    let shown = if guess.is_empty() { String::new() } else { format!(" [{guess}]") };
    write!(std::io::stderr(), "{question}{shown}: ").ok();
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).ok();
    let line = line.trim();
    if line.is_empty() { guess.to_string() } else { line.to_string() }
}

/// Reads the account for the first time, here or by the server that runs.
fn first_pull(connect: &Connect, id: String, schemas: Option<&Path>, speech: Speech) -> u8 {
    // The file says now where the account is; the command reads that one.
    let place =
        Place { config: Some(connect.place.config.clone().unwrap_or_else(|| FILE.into())), ..connect.place.clone() };
    if let Err(words) = reloaded(&place) {
        tell(speech.to(&words));
    }
    work::run(&place, schemas, speech, Job::Pull { account: Some(id) })
}

/// A server that runs takes the new account in now.
fn reloaded(place: &Place) -> Result<(), Text> {
    match lock::take(&place.data)? {
        Folder::Ours(_) => Ok(()),
        Folder::Served(owner) => {
            let runtime = runtime().map_err(Option::unwrap_or_default)?;
            runtime.block_on(hand_over(&owner, &Job::Reload, |_| {})).map(|_| ())
        }
    }
}

fn told_later(connect: &Connect, id: &str, speech: Speech) {
    let data = connect.place.data.display();
    print(speech.say(
        format!("Read it with: passerelle pull {id} --data {data}"),
        format!("Lisez-le avec : passerelle pull {id} --data {data}"),
    ));
}
