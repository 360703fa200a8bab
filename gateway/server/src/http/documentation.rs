//! The pages that problem types resolve to, from `docs/src/problems`.

use super::language::Wanted;
use super::problem::{Kind, Problem};
use crate::page;
use crate::translation::{Language, Text};
use axum::extract::Path;
use axum::http::Uri;
use axum::response::Response;
use pulldown_cmark::{Event, Options, Parser, Tag, html};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../docs/src/problems"]
struct Pages;

/// `GET /problems/{type}`
pub(super) async fn problem(Path(name): Path<String>, Wanted(language): Wanted, uri: Uri) -> Result<Response, Problem> {
    let kind = Kind::ALL.into_iter().find(|kind| kind.name() == name);
    let text = kind.and_then(|kind| markdown(kind, language)).ok_or_else(|| {
        Problem::new(Kind::NotFound, Text::new("There is no problem of that name", "Aucun problème ne porte ce nom"))
    })?;
    page::documentation(&to_html(&text), uri.path(), language)
}

/// The page of a kind, in a language or else in English.
pub(super) fn markdown(kind: Kind, language: Language) -> Option<String> {
    let file = match language {
        Language::Fr => format!("{}.fr.md", kind.name()),
        Language::En => format!("{}.md", kind.name()),
    };
    let page = Pages::get(&file).or_else(|| Pages::get(&format!("{}.md", kind.name())))?;
    String::from_utf8(page.data.into_owned()).ok()
}

/// Markdown as HTML; raw HTML stays text, and links between pages lose their ending.
pub(super) fn to_html(text: &str) -> String {
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let page = dest_url.strip_suffix(".md").map(|page| page.trim_end_matches(".fr").to_string());
            let dest_url = page.map_or(dest_url, Into::into);
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_has_a_page_in_both_languages() {
        let lacking: Vec<String> = Kind::ALL
            .into_iter()
            .flat_map(|kind| [format!("{}.md", kind.name()), format!("{}.fr.md", kind.name())])
            .filter(|file| Pages::get(file).is_none())
            .collect();
        assert!(lacking.is_empty(), "docs/src/problems lacks {lacking:?}");
    }

    #[test]
    fn links_between_pages_work_on_the_server() {
        assert_eq!(to_html("[a](refused.fr.md) <b>"), "<p><a href=\"refused\">a</a> &lt;b&gt;</p>\n");
    }
}
