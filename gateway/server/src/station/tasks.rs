//! Jobs that pages began: they run on when the page is left, and can be looked at again.

use super::Station;
use crate::job::{Job, Line, Lines};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

/// How many are remembered; the oldest that is done goes first.
const REMEMBERED: usize = 50;

/// Jobs, running and done.
#[derive(Debug, Default)]
pub struct Tasks {
    known: Mutex<VecDeque<Arc<Task>>>,
}

/// One job.
#[derive(Debug)]
pub struct Task {
    /// Its number.
    pub id: u64,
    /// What is done.
    pub job: Job,
    /// Who wanted it.
    pub actor: String,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    lists: BTreeMap<(String, String), Line>,
    said: Vec<Line>,
    code: Option<u8>,
}

impl Task {
    /// How far each list is, then what was said.
    pub fn lines(&self) -> Vec<Line> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.lists.values().chain(&state.said).cloned().collect()
    }

    /// The exit code, once it is done.
    pub fn code(&self) -> Option<u8> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).code
    }

    fn take(&self, line: Line) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match line {
            Line::Progress { ref account, ref list, .. } => {
                state.lists.insert((account.clone(), list.clone()), line);
            }
            Line::End { code } => state.code = Some(code),
            line => state.said.push(line),
        }
    }
}

impl Tasks {
    /// A job by its number.
    pub fn get(&self, id: u64) -> Option<Arc<Task>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|task| task.id == id).cloned()
    }

    fn add(&self, job: Job, actor: &str) -> Arc<Task> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let running = known.iter().find(|task| task.job == job && task.code().is_none());
        if let Some(running) = running {
            return running.clone();
        }
        let id = known.back().map_or(1, |task| task.id + 1);
        let task = Arc::new(Task { id, job, actor: actor.into(), state: Mutex::default() });
        known.push_back(task.clone());
        while known.len() > REMEMBERED {
            let done = known.iter().position(|task| task.code().is_some()).unwrap_or(0);
            known.remove(done);
        }
        task
    }
}

impl Station {
    /// Begins a job, or finds the same one that runs already.
    pub fn begin(self: &Arc<Self>, job: Job, actor: &str) -> Arc<Task> {
        let before = self.tasks.known.lock().unwrap_or_else(PoisonError::into_inner).back().map(|task| task.id);
        let task = self.tasks.add(job, actor);
        if before.is_none_or(|before| task.id > before) {
            let (station, task) = (self.clone(), task.clone());
            tokio::spawn(async move {
                let told = task.clone();
                let lines = Lines::to(move |line| told.take(line));
                task.job.clone().run(&station, &task.actor, &lines).await;
            });
        }
        task
    }
}
