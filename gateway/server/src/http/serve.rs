//! Listening, and stopping without cutting anyone off.

use super::app::App;
use super::routes::router;
use std::io;
use std::net::SocketAddr;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

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
        let patience = Duration::from_secs(app.limits.stop_seconds);
        let stopping = app.stopping.clone();
        let (stop, mut stopped) = watch::channel(false);
        let mut terminate = signal(SignalKind::terminate())?;
        let graceful = async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            stopping.store(true, Ordering::Relaxed);
            tracing::info!("stopping: running requests are finished first");
            stop.send_replace(true);
        };
        let serving = axum::serve(self.listener, router(app)).with_graceful_shutdown(graceful);
        let out_of_patience = async {
            stopped.wait_for(|stopped| *stopped).await.ok();
            tokio::time::sleep(patience).await;
        };
        tokio::select! {
            served = async { serving.await } => served,
            () = out_of_patience => {
                tracing::warn!("stopped before every request was finished");
                Ok(())
            }
        }
    }
}
