//! Opening the file: made where it isn't there, recognised, brought up to date, and looked over
//! after an end that wasn't clean.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use journal::KeeperError;
use rusqlite::{Connection, OpenFlags};

use crate::backup::sync_folder;
use crate::error::{OpenError, keeper_error};
use crate::rows::Failing as _;
use crate::thread::Thread;
use crate::{Store, check, keep, migrate};

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
        make_file(&self.path)?;
        let was_left_open = wal_of(&self.path).is_some_and(|wal| wal.len() > 0);
        let mut connection = self.connect().map_err(failed)?;
        let found = migrate::recognise(&connection, &self.path)?;
        connection.execute_batch(include_str!("sql/pragmas.sql")).failing().map_err(failed)?;
        migrate::bring_up_to_date(&mut connection, &self.path, found)?;
        if was_left_open {
            check::quick(&connection).map_err(failed)?;
        }
        let mut db = Db { connection, path: self.path.clone(), claimed: false };
        keep::scrub(&mut db).map_err(failed)?;
        let thread = Thread::start(db).map_err(|error| OpenError::from_io(&self.path, &error))?;
        Ok(Store { thread: Arc::new(thread), path: Arc::new(self.path.clone()) })
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

/// Makes folder and file where they aren't there, readable by their owner alone, and finds out
/// whether the file may be written to.
fn make_file(path: &Path) -> Result<(), OpenError> {
    let failed = |error| OpenError::from_io(path, &error);
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let missing: Vec<&Path> = folder
            .ancestors()
            .take_while(|one| !one.as_os_str().is_empty() && !one.exists())
            .collect();
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder).map_err(failed)?;
        // SQLite makes names in the folder durable; that of a new folder is ours to see to.
        for made in missing {
            sync_folder(made).map_err(failed)?;
        }
    }
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(failed)?;
    Ok(())
}

/// The write-ahead log beside a database, which SQLite removes when it is closed in order.
fn wal_of(path: &Path) -> Option<fs::Metadata> {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    fs::metadata(PathBuf::from(name)).ok()
}
