//! Listening, and stopping without cutting anyone off. Connections are served one by
//! one, so that one that never finishes its headers does not stay.

use super::app::App;
use super::routes::router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::signal::unix::{SignalKind, signal};

/// Longest wait for the headers of a request, also of the next one on a connection.
const HEADERS: Duration = Duration::from_secs(30);
/// Wait after a connection that could not be accepted, for example because too many files are open.
const BREATH: Duration = Duration::from_millis(50);

/// A server that listens and does not answer yet.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    /// Where it listens.
    pub address: SocketAddr,
}

/// Takes the address.
pub async fn bind(address: &str) -> io::Result<Server> {
    let listener = TcpListener::bind(address).await?;
    let address = listener.local_addr()?;
    Ok(Server { listener, address })
}

impl Server {
    /// Answers until SIGTERM or ctrl-c, then finishes what is running, for a while.
    pub async fn run(self, app: App) -> io::Result<()> {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut stop = std::pin::pin!(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        });
        let service = TowerToHyperService::new(router(app.clone()));
        let running = GracefulShutdown::new();
        loop {
            tokio::select! {
                () = &mut stop => break,
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, _)) => answer(stream, service.clone(), &running),
                    Err(cause) => {
                        tracing::warn!(%cause, "a connection could not be accepted");
                        tokio::time::sleep(BREATH).await;
                    }
                },
            }
        }
        drop(self.listener);
        app.stopping.store(true, Ordering::Relaxed);
        tracing::info!("stopping: running requests are finished first");
        if tokio::time::timeout(Duration::from_secs(app.limits.stop_seconds), running.shutdown()).await.is_err() {
            tracing::warn!("stopped before every request was finished");
        }
        Ok(())
    }
}

/// Serves one connection in a task of its own.
fn answer(stream: TcpStream, service: TowerToHyperService<axum::Router>, running: &GracefulShutdown) {
    stream.set_nodelay(true).ok();
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .serve_connection(TokioIo::new(stream), service);
    let connection = running.watch(connection);
    tokio::spawn(async move {
        // What breaks a connection is the business of its two ends.
        connection.await.ok();
    });
}
