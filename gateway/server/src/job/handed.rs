//! A job handed to the server that has the folder: asked over its loopback address,
//! answered line by line.

use super::{Job, Line, NOT_AT_ALL};
use crate::lock::Owner;
use crate::translation::Text;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper::{Request, header};
use hyper_util::rt::TokioIo;
use std::io;
use tokio::net::TcpStream;

/// Hands a job over and passes on what is said, the end not; returns the exit code.
pub(crate) async fn hand_over(owner: &Owner, job: &Job, mut tell: impl FnMut(Line)) -> Result<u8, Text> {
    let Some(address) = owner.address else { return Ok(NOT_AT_ALL) };
    let broken = |cause: &dyn std::fmt::Display| {
        let pid = owner.pid;
        Text::new(
            format!("the server that has the folder (process {pid}, {address}) does not answer: {cause}"),
            format!("le serveur qui détient le dossier (processus {pid}, {address}) ne répond pas : {cause}"),
        )
    };
    let stream = TcpStream::connect(address).await.map_err(|cause| broken(&cause))?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|cause| broken(&cause))?;
    tokio::spawn(async move {
        // What breaks the connection shows in the answer.
        connection.await.ok();
    });
    let body = serde_json::to_vec(job).map_err(|cause| broken(&cause))?;
    let request = Request::post(format!("/jobs/{}", job.name()))
        .header(header::HOST, address.to_string())
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::AUTHORIZATION, format!("Bearer {}", owner.token))
        .body(Full::new(bytes::Bytes::from(body)))
        .map_err(|cause| broken(&cause))?;
    let answer = sender.send_request(request).await.map_err(|cause| broken(&cause))?;
    let status = answer.status();
    let mut body = answer.into_body();
    let mut waiting = Vec::new();
    if !status.is_success() {
        let all = body.collect().await.map_err(|cause| broken(&cause))?.to_bytes();
        let problem: serde_json::Value = serde_json::from_slice(&all).unwrap_or_default();
        let said = |name: &str| problem[name].as_str().unwrap_or_default().to_string();
        return Err(broken(&format!("{status} {} {}", said("detail"), said("next"))));
    }
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|cause| broken(&cause))?.into_data() else { continue };
        waiting.extend_from_slice(&data);
        while let Some(end) = waiting.iter().position(|byte| *byte == b'\n') {
            let rest = waiting.split_off(end + 1);
            let line = std::mem::replace(&mut waiting, rest);
            match serde_json::from_slice::<Line>(&line).map_err(|cause| broken(&cause))? {
                Line::End { code } => return Ok(code),
                line => tell(line),
            }
        }
    }
    Err(broken(&io::Error::from(io::ErrorKind::UnexpectedEof)))
}
