//! Opening a file that may not be written to, or whose folder may not be, so that all in it can
//! still be shown and copied. Nothing in the folder is made, changed or removed.
//!
//! A database with a write-ahead log wants two files beside it even for reading, and makes them
//! where they are missing. Where it may not, there are three ways, and which is right depends on
//! what lies there; taking the wrong one would show a state from before the last sessions:
//!
//! - Log and index are there: another program has the file open, or was killed. It is read with
//!   SQLite's own locks.
//! - Only the log is there: a folder that was copied after a kill. Nobody has it open, so it needs
//!   no locks, and the index is built in memory.
//! - Neither is there, or the log is empty: the file was closed in order and holds everything.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::create::{beside, wal_of};
use crate::error::{OpenError, keeper_error};

/// Which way a file is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    /// With locks, beside whoever writes.
    Shared,
    /// Log and file, without locks.
    Alone,
    /// The file alone.
    Closed,
}

impl Way {
    fn of(path: &Path) -> Way {
        let log = fs::metadata(wal_of(path)).ok();
        let has_index = index_of(path).exists();
        match log {
            Some(_) if has_index => Way::Shared,
            Some(log) if log.len() > 0 => Way::Alone,
            Some(_) | None => Way::Closed,
        }
    }

    /// What SQLite is told beside the file's name. Its `nolock` would pass over the log; its file
    /// layer without locks doesn't.
    fn parameters(self) -> &'static str {
        match self {
            Way::Shared => "mode=ro&readonly_shm=1",
            Way::Alone if cfg!(windows) => "mode=ro&vfs=win32-none",
            Way::Alone => "mode=ro&vfs=unix-none",
            Way::Closed => "mode=ro&immutable=1",
        }
    }
}

/// Connects to the file at `path` for reading alone.
pub(crate) fn connect(path: &Path) -> Result<Connection, OpenError> {
    if let Err(error) = fs::File::open(path) {
        return Err(if error.kind() == io::ErrorKind::PermissionDenied {
            OpenError::Unreadable { path: path.to_owned() }
        } else {
            OpenError::from_io(path, &error)
        });
    }
    let way = Way::of(path);
    let failed = |error: rusqlite::Error| OpenError::from_keeper(path, keeper_error(&error));
    let address = format!("file:{}?{}", encoded(path), way.parameters());
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open_with_flags(address, flags).map_err(failed)?;
    if way == Way::Alone {
        // Before the first look at the log; without locks, closing must not empty the log either.
        connection.execute_batch("PRAGMA main.locking_mode = EXCLUSIVE").map_err(failed)?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(failed)?;
    connection.execute_batch(include_str!("sql/pragmas_reading.sql")).map_err(failed)?;
    Ok(connection)
}

/// The index of the write-ahead log, shared by all programs that have the file open.
fn index_of(path: &Path) -> PathBuf {
    beside(path, "-shm")
}

/// A path as SQLite takes it in an address: all but letters, digits and a few signs in hex.
fn encoded(path: &Path) -> String {
    let text = path.as_os_str().as_encoded_bytes();
    let mut encoded = String::with_capacity(text.len());
    if cfg!(windows) && path.is_absolute() {
        encoded.push('/');
    }
    for byte in text {
        match byte {
            b'\\' if cfg!(windows) => encoded.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                encoded.push(char::from(*byte));
            }
            b':' if cfg!(windows) => encoded.push(':'),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
