//! The one thread that holds the connection, and the way to ask it something.

use std::sync::mpsc::{Sender, channel};
use std::thread::{Builder, JoinHandle};

use journal::KeeperError;

use crate::open::Db;

type Job = Box<dyn FnOnce(&mut Db) + Send>;

/// The thread. Dropping it waits until everything asked is done and the file is closed.
pub(crate) struct Thread {
    jobs: Option<Sender<Job>>,
    handle: Option<JoinHandle<()>>,
}

impl Thread {
    /// Hands the connection over to a new thread.
    pub(crate) fn start(mut db: Db) -> std::io::Result<Thread> {
        let (jobs, inbox) = channel::<Job>();
        let handle = Builder::new().name("store".into()).spawn(move || {
            for job in inbox {
                job(&mut db);
            }
        })?;
        Ok(Thread { jobs: Some(jobs), handle: Some(handle) })
    }

    /// Does `job` on the thread and waits for its answer.
    pub(crate) fn call<T, F>(&self, job: F) -> Result<T, KeeperError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T, KeeperError> + Send + 'static,
    {
        let (answer, answered) = channel();
        let job: Job = Box::new(move |db| {
            // Whoever asked may have gone; then nobody needs the answer.
            let _ = answer.send(job(db));
        });
        let jobs = self.jobs.as_ref().ok_or(KeeperError::Closed)?;
        jobs.send(job).map_err(|_| KeeperError::Closed)?;
        answered.recv().map_err(|_| KeeperError::Closed)?
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(handle) = self.handle.take() {
            // A panic over there was answered with `Closed` to whoever asked.
            let _ = handle.join();
        }
    }
}
