//! `POST /jobs/{job}`: what commands beside this server hand it, answered line by line.

use super::app::App;
use super::opened::station;
use super::problem::{Kind, Problem};
use crate::callers::Steward;
use crate::job::{Job, Lines};
use crate::station::OPERATOR;
use crate::translation::Text;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http_body::Frame;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

/// Longest description of a job.
const LONGEST: usize = 64 << 10;

/// Does the job and tells how it goes. It is done to its end also if nobody listens any more.
pub(super) async fn job(
    State(app): State<App>,
    Steward(caller): Steward,
    Path(name): Path<String>,
    body: Body,
) -> Result<Response, Problem> {
    if caller.name() != OPERATOR {
        let detail = Text::new(
            "Only commands on the server's own machine hand it jobs here",
            "Seules les commandes sur la machine du serveur lui confient ici des travaux",
        );
        return Err(Problem::new(Kind::SignInNeeded, detail));
    }
    let body = axum::body::to_bytes(body, LONGEST).await.map_err(|cause| malformed(&cause))?;
    let job: Job = serde_json::from_slice(&body).map_err(|cause| malformed(&cause))?;
    if job.name() != name {
        return Err(malformed(&format!("{} is sent to {name}", job.name())));
    }
    let station = station(&app)?.clone();
    // Progress is told ten times a second at most, so what waits here is bounded by the length of a summary.
    let (sender, receiver) = mpsc::unbounded_channel();
    let lines = Lines::to(move |line| {
        let mut text = serde_json::to_vec(&line).unwrap_or_default();
        text.push(b'\n');
        sender.send(Bytes::from(text)).ok();
    });
    tokio::spawn(async move { job.run(&station, OPERATOR, &lines).await });
    Ok(([(CONTENT_TYPE, "application/x-ndjson")], Body::new(Told(receiver))).into_response())
}

fn malformed(cause: &dyn std::fmt::Display) -> Problem {
    let detail = Text::new(format!("The job cannot be read: {cause}"), format!("Le travail est illisible : {cause}"));
    Problem::new(Kind::BadRequest, detail)
}

/// Lines as they come.
struct Told(mpsc::UnboundedReceiver<Bytes>);

impl http_body::Body for Told {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|line| line.map(|line| Ok(Frame::data(line))))
    }
}
