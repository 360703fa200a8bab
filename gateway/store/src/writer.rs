//! The one writer: a thread that owns the connection that writes, drains a bounded
//! queue, and answers when what it wrote is on the disk. What waits while the disk is
//! busy goes into the next commit together; each job has a savepoint of its own, so
//! that one that fails does not cost the others.

mod append;
mod claims;
mod clean;
mod erase;
mod generation;
mod job;
mod missing;
mod remember;
mod runs;
mod state;
mod write;

pub(crate) use clean::drop_unpublished;
pub(crate) use job::{Answer, Ask};
pub(crate) use state::State;

use crate::StoreError;
use crate::error::database;
use crate::fault::point;
use sqlx::Executor;
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};

/// Jobs that wait before those who ask have to.
const QUEUE: usize = 256;
/// Jobs in a commit.
const JOBS: usize = 100;
/// Time after which a commit takes no further job.
const TIME: Duration = Duration::from_millis(4);

/// A job and who waits for it.
pub(crate) type Waiting = (Ask, oneshot::Sender<Result<Answer, StoreError>>);

/// Starts the writer; it ends when nobody can ask any more.
pub(crate) fn start(state: State) -> Result<(mpsc::Sender<Waiting>, oneshot::Receiver<()>), StoreError> {
    let (sender, receiver) = mpsc::channel(QUEUE);
    let (ended, end) = oneshot::channel();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| StoreError::Database(error.to_string()))?;
    std::thread::Builder::new()
        .name("ledger".into())
        .spawn(move || {
            runtime.block_on(drain(state, receiver));
            let _ = ended.send(());
        })
        .map_err(|error| StoreError::Database(error.to_string()))?;
    Ok((sender, end))
}

async fn drain(mut state: State, mut receiver: mpsc::Receiver<Waiting>) {
    while let Some(first) = receiver.recv().await {
        let mut answers = Vec::new();
        let open = state.open.clone();
        let outcome = commit(&mut state, first, &mut receiver, &mut answers).await;
        if let Err(error) = &outcome {
            let _ = state.connection.execute("ROLLBACK").await;
            state.open = open;
            if let Err(error) = state.reload().await {
                tracing::error!(%error, "the ledger could not be read again after a commit that failed");
            }
            tracing::error!(%error, "a commit failed; nothing of it was kept");
        }
        for (answer, waiting) in answers {
            let _ = waiting.send(match &outcome {
                Ok(()) => answer,
                Err(error) => Err(error.clone()),
            });
        }
    }
    let _ = sqlx::Connection::close(state.connection).await;
}

type Answers = Vec<(Result<Answer, StoreError>, oneshot::Sender<Result<Answer, StoreError>>)>;

async fn commit(
    state: &mut State,
    first: Waiting,
    receiver: &mut mpsc::Receiver<Waiting>,
    answers: &mut Answers,
) -> Result<(), StoreError> {
    let started = Instant::now();
    let mut next = Some(first);
    let mut points = Vec::new();
    let mut forgotten = None;
    if let Err(error) = state.begin().await {
        // Whoever asked must hear of it.
        if let Some((_, waiting)) = next.take() {
            answers.push((Err(error.clone()), waiting));
        }
        return Err(error);
    }
    while let Some((ask, waiting)) = next.take() {
        let (before, after) = ask.points();
        point_if(before);
        points.extend(after);
        let last = matches!(ask, Ask::Erase { .. });
        match state.guarded(ask).await {
            Guarded::Done(answer) => {
                if let Answer::Erased(person, _) = &answer {
                    forgotten = Some(*person);
                }
                answers.push((Ok(answer), waiting));
            }
            Guarded::Failed(error) => answers.push((Err(error), waiting)),
            Guarded::Lost(error) => {
                answers.push((Err(error.clone()), waiting));
                return Err(error);
            }
        }
        // What came for a person after the key is dropped needs another key, and so another commit.
        if !last && answers.len() < JOBS && started.elapsed() < TIME {
            next = receiver.try_recv().ok();
        }
    }
    let place = state.place.clone();
    state.connection.execute("COMMIT").await.map_err(|error| database(error, &place))?;
    state.committed();
    points.into_iter().for_each(point);
    if let Some(person) = forgotten {
        let erased = state.keys.erase(person);
        if let Some((answer, _)) = answers.last_mut() {
            match (erased, &mut *answer) {
                (Ok(key), Ok(Answer::Erased(_, erased))) => erased.key = key,
                (Err(error), _) => *answer = Err(error),
                _ => (),
            }
        }
    }
    Ok(())
}

fn point_if(name: Option<&'static str>) {
    if let Some(name) = name {
        point(name);
    }
}

/// What became of a job within a transaction.
pub(crate) enum Guarded {
    /// It is written.
    Done(Answer),
    /// It failed, and what it wrote is taken back; the transaction goes on.
    Failed(StoreError),
    /// The transaction is lost with it.
    Lost(StoreError),
}
