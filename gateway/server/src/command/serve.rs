//! `passerelle serve`: the server with its pages.

use super::arguments::Serve;
use super::platforms::translator;
use super::work::{configured, runtime};
use super::{FINE, NOT_AT_ALL, Speech, print, tell};
use crate::configuration::FILE;
use crate::http::{App, Server, bind, start_log};
use crate::lock::{self, Folder, Lock};
use crate::network::{demonstration, network};
use crate::station::{Means, Station};
use crate::translation::{Text, Translator};
use passerelle_trust::Accounts;
use std::path::Path;
use std::sync::Arc;

/// Runs until it is asked to stop.
pub(super) fn run(serve: Serve, schemas: Option<&Path>, speech: Speech) -> u8 {
    match started(&serve, schemas, speech) {
        Ok(()) => FINE,
        Err(words) => {
            if let Some(words) = words {
                tell(speech.to(&words));
            }
            NOT_AT_ALL
        }
    }
}

fn started(serve: &Serve, schemas: Option<&Path>, speech: Speech) -> Result<(), Option<Text>> {
    let translator = translator(schemas).ok_or(None)?;
    let platforms = Arc::new(self::translator(schemas).ok_or(None)?.platforms);
    let lock = match lock::take(&serve.place.data)? {
        Folder::Ours(lock) => lock,
        Folder::Served(owner) => return Err(Some(already(&owner))),
    };
    let (configuration, file) = configured(&serve.place, &platforms, speech)?;
    start_log();
    runtime()?.block_on(async {
        let server = bind(&serve.listen).await.map_err(|error| cannot_listen(&serve.listen, &error))?;
        let address = format!("http://{}", server.address);
        if let (None, Some(file)) = (&serve.place.config, &file) {
            let file = file.display();
            print(speech.say(format!("Configuration: {file}"), format!("Configuration : {file}")));
        }
        let means = Means {
            data: serve.place.data.clone(),
            file: Some(file.unwrap_or_else(|| FILE.into())),
            platforms,
            network: network(&configuration.outbound)?,
            renew: Some(network),
            demonstration: demonstration(),
            address,
        };
        served(server, translator, means, configuration, lock, speech).await
    })
}

async fn served(
    server: Server,
    translator: Translator,
    means: Means,
    configuration: crate::configuration::Configuration,
    mut lock: Lock,
    speech: Speech,
) -> Result<(), Option<Text>> {
    let (address, own) = (means.address.clone(), !configuration.accounts.is_empty());
    let token = secret();
    let spool = means.data.clone();
    let app = App::new(translator, configuration.clone(), &spool);
    let station = Station::new(means, configuration, app.callers.clone(), &token);
    let app = app.with_station(&station);
    let opening = {
        let station = station.clone();
        tokio::spawn(async move { station.open().await })
    };
    match opening.await {
        Ok(Ok(())) => {}
        Ok(Err(why)) if own => return Err(Some(why)),
        // The rest of the server works without the demonstration; the reason is in the log.
        Ok(Err(_)) => {}
        Err(cause) => tracing::error!(%cause, "the store cannot be opened"),
    }
    lock.announce(server.address, &token).map_err(|cause| Some(Text::new(cause.to_string(), cause.to_string())))?;
    let link = app.callers.link("steward", Accounts::All);
    print(speech.say(
        format!("Passerelle is ready. Open {address}/ in a browser; ctrl-c stops it.\nFor stewards, once and within 30 minutes: {address}{link}"),
        format!("Passerelle est prête. Ouvrez {address}/ dans un navigateur ; ctrl-c l'arrête.\nPour les gestionnaires, une fois et dans les 30 minutes : {address}{link}"),
    ));
    let clock = tokio::spawn(station.clone().keep_time());
    tokio::spawn(station.clone().keep_up());
    let ended = server.run(app).await;
    station.stop().cancel();
    clock.await.ok();
    ended.map_err(|cause| Some(Text::new(cause.to_string(), cause.to_string())))
}

/// 256 bits as text.
fn secret() -> String {
    let mut bytes = [0; 32];
    match getrandom::fill(&mut bytes) {
        Ok(()) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        // An empty token opens nothing.
        Err(_) => String::new(),
    }
}

fn already(owner: &lock::Owner) -> Text {
    let pid = owner.pid;
    let at = owner.address.map(|address| format!(" http://{address}/")).unwrap_or_default();
    Text::new(
        format!("a server (process {pid}) has this folder already:{at}. Another one needs another folder: --data DIR"),
        format!(
            "un serveur (processus {pid}) détient déjà ce dossier :{at}. Un autre a besoin d'un autre dossier : --data DOSSIER"
        ),
    )
}

fn cannot_listen(listen: &str, error: &std::io::Error) -> Text {
    Text::new(
        format!("Cannot listen on {listen}: {error}. Choose another address with --listen, for example 127.0.0.1:0"),
        format!(
            "Impossible d'écouter sur {listen} : {error}. Choisissez une autre adresse avec --listen, par exemple 127.0.0.1:0"
        ),
    )
}
