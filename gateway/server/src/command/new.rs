//! `passerelle new`: the folder of a platform drafted from a sample, checked and tried at once.

use super::arguments::New;
use super::{FINE, NOT_AT_ALL, PARTLY, Speech, print, tell};
use crate::translation::{Draft, Files, Platforms, Request, Settings, Translator, check, draft};
use passerelle_model::json::{Json, Limits};
use std::io;
use std::path::Path;

/// Drafts the folder.
pub(super) fn run(new: &New, speech: Speech) -> u8 {
    match drafted(new, speech) {
        Ok(code) => code,
        Err(words) => {
            tell(words);
            NOT_AT_ALL
        }
    }
}

fn drafted(new: &New, speech: Speech) -> Result<u8, String> {
    let folder = new.out.join(&new.name);
    if folder.exists() {
        let folder = folder.display();
        return Err(speech.say(
            format!("{folder} is already there; choose another name, or remove it first"),
            format!("{folder} existe déjà ; choisissez un autre nom, ou supprimez-le d'abord"),
        ));
    }
    let bytes = std::fs::read(&new.from).map_err(|error| format!("{}: {error}", new.from.display()))?;
    let file_name = new.from.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let draft = draft(&new.name, &file_name, &bytes).map_err(|why| speech.to(&why.text()).to_string())?;
    save(&folder, &draft, &bytes).map_err(|error| format!("{}: {error}", folder.display()))?;
    let complaints = tried(&new.out, &folder, &draft, &bytes, speech)?;
    report(new, &folder, &draft, speech);
    Ok(if complaints == 0 { FINE } else { PARTLY })
}

fn save(folder: &Path, draft: &Draft, sample: &[u8]) -> io::Result<()> {
    for (path, text) in &draft.files {
        write(&folder.join(path), text.as_bytes())?;
    }
    write(&folder.join(&draft.sample), sample)
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, bytes)
}

/// Translates the sample with the draft, writes the page from what came out, and counts what the check says.
fn tried(out: &Path, folder: &Path, draft: &Draft, sample: &[u8], speech: Speech) -> Result<usize, String> {
    let page = folder.join(format!("{}.md", draft.resource));
    write(&page, draft.page("{}").as_bytes()).map_err(|error| error.to_string())?;
    let files = Files::embedded().with_folder(out).map_err(|bad| bad.to_string())?;
    let translator = Translator { platforms: Platforms::new(files) };
    let shared = first_document(&translator, draft, sample)?;
    write(&page, draft.page(&shared).as_bytes()).map_err(|error| error.to_string())?;
    let complaints = check(&translator.platforms, &draft.platform);
    for complaint in &complaints {
        print(complaint.render(speech.0));
    }
    Ok(complaints.len())
}

/// What the first item becomes, without its context.
fn first_document(translator: &Translator, draft: &Draft, sample: &[u8]) -> Result<String, String> {
    let request = Request {
        from: format!("{}/{}", draft.platform, draft.resource),
        to: "shared".into(),
        settings: Settings::parse(&draft.settings).map_err(|bad| bad.to_string())?,
        ..Request::default()
    };
    let job = translator.plan(&request, sample).map_err(|unusable| unusable.to_string())?;
    let mut document = Vec::new();
    job.run_slice(sample, &mut document).map_err(|failure| failure.to_string())?;
    let mut json = Json::parse(&document, Limits::default()).map_err(|malformed| malformed.to_string())?;
    if let Json::Object(object) = &mut json {
        object.remove("@context");
    }
    let first = match json.get("@graph").unwrap_or(&json) {
        Json::Array(nodes) => nodes.first().cloned().unwrap_or_default(),
        node => node.clone(),
    };
    Ok(first.to_pretty())
}

fn report(new: &New, folder: &Path, draft: &Draft, speech: Speech) {
    let shown = folder.display();
    let resource = &draft.resource;
    print(speech.say(format!("Drafted {shown}:"), format!("Ébauche dans {shown} :")));
    for (path, _) in &draft.files {
        print(format!("  {path}"));
    }
    print(format!("  {resource}.md\n  {}", draft.sample));
    print(speech.say("\nFor you to decide:", "\nÀ vous de décider :"));
    for note in &draft.notes {
        print(format!("  - {}", speech.to(note)));
    }
    print(speech.say(
        "  - The sample was copied into the folder: replace real people in it by invented ones.",
        "  - L'exemple a été copié dans le dossier : remplacez-y les vraies personnes par des personnes inventées.",
    ));
    let schemas = new.out.display();
    let (from, settings) = (new.from.display(), &draft.settings);
    print(speech.say("\nThen:", "\nEnsuite :"));
    print(format!("  passerelle check {} --schemas {schemas}", new.name));
    print(format!(
        "  passerelle translate --schemas {schemas} --from {}/{resource} --to dfc-1.16 --settings \"{settings}\" {from}",
        new.name
    ));
}
