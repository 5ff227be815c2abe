//! Making a new file: whole at once, or not at all, with two waits for the disk instead of seven.
//!
//! It is made beside its name and then linked to it, so that of two programs the quicker one wins
//! and the other uses what that one made. An empty file that is already there is left to
//! [`crate::migrate`].

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::backup::sync_folder;
use crate::copy::{hex, random};
use crate::error::{OpenError, keeper_error};
use crate::migrate;

/// Makes the file and its folder where they aren't there, readable by their owner alone.
pub(crate) fn create(path: &Path) -> Result<(), OpenError> {
    let failed = |error: io::Error| OpenError::from_io(path, &error);
    make_folder(path).map_err(failed)?;
    if path.exists() {
        return Ok(());
    }
    let random: [u8; 4] = random().map_err(|error| OpenError::from_keeper(path, error))?;
    let part = path.with_extension(format!("{}.new", hex(&random)));
    let made = make(&part, path).and_then(|()| publish(&part, path).map_err(failed));
    // What was linked has its own name now; what wasn't is of no use.
    let _ = fs::remove_file(&part);
    made
}

fn make_folder(path: &Path) -> io::Result<()> {
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else {
        return Ok(());
    };
    let is_missing = |one: &&Path| !one.as_os_str().is_empty() && !one.exists();
    let missing: Vec<&Path> = folder.ancestors().take_while(is_missing).collect();
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    missing.into_iter().try_for_each(sync_folder)
}

/// Writes a whole new file. Nothing can be lost yet: it is synced once, at the end.
fn make(part: &Path, path: &Path) -> Result<(), OpenError> {
    let failed = |error: io::Error| OpenError::from_io(path, &error);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(part).map_err(failed)?;
    let sqlite = |error: rusqlite::Error| OpenError::from_keeper(path, keeper_error(&error));
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(part, flags).map_err(sqlite)?;
    let quick = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;";
    connection.execute_batch(quick).map_err(sqlite)?;
    migrate::migrate(&mut connection).map_err(|error| OpenError::from_keeper(path, error))?;
    connection.execute_batch("PRAGMA journal_mode = WAL").map_err(sqlite)?;
    connection.close().map_err(|(_, error)| sqlite(error))?;
    File::open(part).and_then(|file| file.sync_all()).map_err(failed)
}

/// Gives the file its name, unless another has it by now.
fn publish(part: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(part, path) {
        Ok(()) => sync_folder(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // A file system without links.
        Err(_) => fs::rename(part, path).and_then(|()| sync_folder(path)),
    }
}

/// The write-ahead log beside a database, which SQLite removes when it is closed in order.
pub(crate) fn wal_of(path: &Path) -> PathBuf {
    beside(path, "-wal")
}

/// A file beside a database, by SQLite's way to name them.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
