//! Opening the file: made where it isn't there, recognised, brought up to date, and looked over
//! after an end that wasn't clean. Where it may not be written to, `reading` opens it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use journal::KeeperError;
use rusqlite::{Connection, OpenFlags};

use crate::error::{OpenError, keeper_error};
use crate::rows::Failing as _;
use crate::thread::Thread;
use crate::{Store, check, create, keep, migrate, reading};

pub use crate::migrate::SCHEMA_VERSION;

/// How long to wait for another program to let go of the file. Source: our choice; every change
/// of ours takes milliseconds, a rewrite after a deletion at most a second.
const PATIENCE: Duration = Duration::from_secs(5);

/// An open file and what is known of it.
pub(crate) struct Db {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    /// Whether this opening has claimed its series.
    pub(crate) claimed: bool,
    pub(crate) access: Access,
}

/// What may be done with an open file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Everything.
    Write,
    /// Looking and copying: the file, its folder or its disk may not be written to, or is full. Every
    /// change is refused with [`KeeperError::ReadOnly`].
    Read,
}

/// How to open a file.
#[derive(Clone, Debug)]
pub struct Opening {
    path: PathBuf,
    vfs: Option<String>,
    patience: Duration,
}

impl Opening {
    /// Opens the file at `path` as everyone does.
    pub fn new(path: &Path) -> Opening {
        Opening { path: path.to_owned(), vfs: None, patience: PATIENCE }
    }

    /// Opens it through the SQLite file layer registered under `name`, as tests of failure do.
    #[must_use]
    pub fn vfs(self, name: &str) -> Opening {
        Opening { vfs: Some(name.into()), ..self }
    }

    /// Waits so long for another program to let go of the file, instead of five seconds.
    #[must_use]
    pub fn patience(self, patience: Duration) -> Opening {
        Opening { patience, ..self }
    }

    /// Opens it.
    ///
    /// # Errors
    ///
    /// [`OpenError`]
    pub fn open(&self) -> Result<Store, OpenError> {
        let failed = |error| OpenError::from_keeper(&self.path, error);
        create::create(&self.path)?;
        may_write(&self.path)?;
        let was_left_open = was_left_open(&self.path);
        let mut connection = self.connect().map_err(failed)?;
        let found = migrate::recognise(&connection, &self.path)?;
        connection.execute_batch(include_str!("sql/pragmas.sql")).failing().map_err(failed)?;
        migrate::bring_up_to_date(&mut connection, &self.path, found)?;
        if was_left_open {
            check::quick(&connection).map_err(failed)?;
        }
        if create::wal_of(&self.path).exists() {
            may_write_log(&connection).map_err(failed)?;
        }
        let mut db = self.db(connection, Access::Write);
        keep::scrub(&mut db).map_err(failed)?;
        self.start(db)
    }

    /// Opens it for reading alone; makes, changes and removes nothing. A file layer of one's own
    /// isn't asked.
    ///
    /// # Errors
    ///
    /// [`OpenError`]
    pub fn open_for_reading(&self) -> Result<Store, OpenError> {
        let connection = reading::connect(&self.path)?;
        connection
            .busy_timeout(self.patience)
            .failing()
            .map_err(|error| OpenError::from_keeper(&self.path, error))?;
        if migrate::recognise(&connection, &self.path)? < SCHEMA_VERSION {
            // It would have to be brought up to date first.
            return Err(OpenError::ReadOnly { path: self.path.clone() });
        }
        if was_left_open(&self.path) {
            let failed = |error| OpenError::from_keeper(&self.path, error);
            check::quick(&connection).map_err(failed)?;
        }
        self.start(self.db(connection, Access::Read))
    }

    fn db(&self, connection: Connection, access: Access) -> Db {
        Db { connection, path: self.path.clone(), claimed: false, access }
    }

    fn start(&self, db: Db) -> Result<Store, OpenError> {
        let access = db.access;
        let thread = Thread::start(db).map_err(|error| OpenError::from_io(&self.path, &error))?;
        Ok(Store {
            thread: Arc::new(thread),
            path: Arc::new(self.path.clone()),
            access,
            refused: None,
        })
    }

    fn connect(&self) -> Result<Connection, KeeperError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_EXRESCODE;
        let connection = match &self.vfs {
            None => Connection::open_with_flags(&self.path, flags),
            Some(vfs) => Connection::open_with_flags_and_vfs(&self.path, flags, vfs.as_str()),
        };
        let connection = connection.map_err(|error| keeper_error(&error))?;
        connection.busy_timeout(self.patience).failing()?;
        Ok(connection)
    }
}

/// Finds out whether the file may be written to; SQLite would quietly open it for reading.
fn may_write(path: &Path) -> Result<(), OpenError> {
    let opened = fs::OpenOptions::new().read(true).write(true).open(path);
    opened.map(|_| ()).map_err(|error| OpenError::from_io(path, &error))
}

/// Finds out the same of a log that is already there. Opening it here would give up the locks that
/// this program may hold on it, so SQLite is asked.
fn may_write_log(connection: &Connection) -> Result<(), KeeperError> {
    match connection.execute_batch("BEGIN IMMEDIATE; ROLLBACK").failing() {
        // Somebody writes, so it can be written.
        Err(KeeperError::Locked) => Ok(()),
        asked => asked,
    }
}

/// Whether the last program didn't close the file in order, or another has it open.
fn was_left_open(path: &Path) -> bool {
    fs::metadata(create::wal_of(path)).is_ok_and(|wal| wal.len() > 0)
}
