//! `passerelle serve`: the server with its page.

use super::arguments::Serve;
use super::platforms::translator;
use super::{FINE, NOT_AT_ALL, Speech, print, tell};
use crate::configuration::Configuration;
use crate::http::{App, bind, start_log};
use std::path::Path;

/// Runs until it is asked to stop.
pub(super) fn run(serve: Serve, schemas: Option<&Path>, speech: Speech) -> u8 {
    match started(serve, schemas, speech) {
        Ok(()) => FINE,
        Err(words) => {
            if !words.is_empty() {
                tell(words);
            }
            NOT_AT_ALL
        }
    }
}

fn started(serve: Serve, schemas: Option<&Path>, speech: Speech) -> Result<(), String> {
    let configuration = match &serve.config {
        Some(file) => Configuration::read(file).map_err(|error| error.to_string())?,
        None => Configuration::default(),
    };
    let translator = translator(schemas).ok_or_else(String::new)?;
    std::fs::create_dir_all(&serve.data).map_err(|error| format!("{}: {error}", serve.data.display()))?;
    start_log();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let server = bind(&serve.listen).await.map_err(|error| {
            let listen = &serve.listen;
            speech.say(
                format!("Cannot listen on {listen}: {error}. Choose another address with --listen, for example 127.0.0.1:0"),
                format!("Impossible d'écouter sur {listen} : {error}. Choisissez une autre adresse avec --listen, par exemple 127.0.0.1:0"),
            )
        })?;
        let address = server.address;
        print(speech.say(
            format!("Passerelle is ready. Open http://{address}/ in a browser; ctrl-c stops it."),
            format!("Passerelle est prête. Ouvrez http://{address}/ dans un navigateur ; ctrl-c l'arrête."),
        ));
        let app = App::new(translator, configuration, &serve.data);
        server.run(app).await.map_err(|error| error.to_string())
    })
}
