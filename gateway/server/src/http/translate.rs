//! `POST /translate`: a body in, the same in another form out, streamed both ways.
//! The translation runs on a blocking thread between an [`Intake`] and an [`Outlet`].

mod counts;
mod inline;

use super::admission::{Allowance, Deadline, Faults, permit};
use super::app::App;
use super::form::{self, Form};
use super::intake::Intake;
use super::language::Wanted;
use super::outlet::{Outlet, Part, Written};
use super::problem::{Kind, Problem};
use super::stream::Streamed;
use crate::ask::{Ask, HEAD};
use crate::translation::{Failure, Language, Report, Text};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, TRAILER};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use std::io::{self, BufWriter, Read, Write};
use tokio::sync::oneshot;

/// Translates one body.
pub(super) async fn translate(
    State(app): State<App>,
    Wanted(language): Wanted,
    request: Request,
) -> Result<Response, Problem> {
    let permit = permit(&app.places)?;
    let mut ask = Ask::of_query(request.uri())?;
    let faults = Faults::default();
    let deadline = Deadline::after(app.limits.translation_time(), faults.clone());
    let (headers, body) = if form::is_form(request.headers()) {
        (HeaderMap::new(), Form::allowed_by(&app.limits).read(request, &mut ask).await?.into())
    } else {
        let (parts, body) = request.into_parts();
        (parts.headers, body)
    };
    let allowance = Allowance { bytes: app.limits.body, pause: app.limits.body_time() };
    let intake = Intake::start(&headers, body, allowance, deadline.clone(), faults.clone())?;

    let (begin, begun) = oneshot::channel();
    let (told, answer) = oneshot::channel();
    let outlet = Outlet::new(begin, intake.arrived(), deadline, app.spool.clone());
    let work = Work { app, ask, language, faults };
    let (media, media_known) = oneshot::channel();
    tokio::task::spawn_blocking(move || {
        let _permit = permit;
        if let Err(Err(problem)) = told.send(work.run(intake, outlet, media)) {
            tracing::warn!(problem = problem.kind.name(), "an answer broke off that had begun to leave");
        }
    });
    tokio::select! {
        biased;
        Ok(stream) = begun => Ok(streamed(media_known.await.unwrap_or_default(), stream)),
        Ok(answer) = answer => answer,
        else => Err(Problem::internal(&"the translation thread ended without a word")),
    }
}

struct Work {
    app: App,
    ask: Ask,
    language: Language,
    faults: Faults,
}

impl Work {
    /// Runs to the end; the answer is only heard when it has not begun as a stream.
    fn run(self, mut intake: Intake, outlet: Outlet, media: oneshot::Sender<String>) -> Result<Response, Problem> {
        let mut head = Vec::new();
        intake.by_ref().take(HEAD as u64).read_to_end(&mut head).map_err(|error| self.problem(Failure::Io(error)))?;
        if head.is_empty() {
            let detail = Text::new("The body is empty", "Le corps est vide");
            return Err(Problem::new(Kind::BadRequest, detail)
                .next(Text::new("Send the file as the body", "Envoyez le fichier comme corps")));
        }
        let request = self.ask.request(&self.app.translator, &head)?;
        let job = self.app.translator.plan(&request, &head)?;
        let content_type = if self.ask.inline { "application/json" } else { job.content_type() };
        media.send(content_type.to_string()).ok();

        let mut input = io::Cursor::new(head).chain(intake);
        let mut out = BufWriter::with_capacity(64 << 10, outlet);
        let report = if self.ask.inline {
            inline::run(&job, &mut input, &mut out, self.language)
        } else {
            job.run(&mut input, &mut out)
        };
        let report = report.map_err(|failure| self.problem(failure))?;
        out.flush().map_err(|error| self.problem(Failure::Io(error)))?;
        let (outlet, _) = out.into_parts();
        super::metrics::translated(&request.from, &request.to, &report);
        match outlet.finish().map_err(|error| self.problem(Failure::Io(error)))? {
            Written::Whole(_)
                if !self.ask.inline && counts::nothing_crossed(&report) && self.ask.original.is_none() =>
            {
                Err(Problem::refused(&report))
            }
            Written::Whole(bytes) => Ok(whole(content_type, bytes, &report)),
            Written::Begun(parts) => {
                parts.blocking_send(Part::End(counts::fields(&report))).ok();
                Ok(Response::default())
            }
        }
    }

    /// A fault around the translation explains an error inside it.
    fn problem(&self, failure: Failure) -> Problem {
        match self.faults.first() {
            Some(fault) => fault.into(),
            None => failure.into(),
        }
    }
}

fn whole(content_type: &str, bytes: Vec<u8>, report: &Report) -> Response {
    let mut response = Response::new(Body::from(bytes));
    *response.headers_mut() = counts::fields(report);
    response.headers_mut().insert(CONTENT_TYPE, media_type(content_type));
    response
}

fn streamed(content_type: String, stream: Streamed) -> Response {
    let mut response = Response::new(Body::new(stream));
    response.headers_mut().insert(CONTENT_TYPE, media_type(&content_type));
    response.headers_mut().insert(TRAILER, HeaderValue::from_static(counts::NAMES));
    response
}

fn media_type(content_type: &str) -> HeaderValue {
    HeaderValue::from_str(content_type).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}
