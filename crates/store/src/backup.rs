//! Copying an open store into a new file, which is whole or isn't there, and overwrites nothing.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::error::{BackupError, keeper_error};

/// Copies the store into the new file `to`. The copy has no token, so that it writes its own
/// series once it is opened.
///
/// The name is taken first, by an empty file; the copy is written beside it and renamed onto it.
pub(crate) fn backup(connection: &Connection, to: &Path) -> Result<(), BackupError> {
    let unwritable =
        |error: io::Error| BackupError::Unwritable { to: to.to_owned(), detail: error.to_string() };
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    match OpenOptions::new().write(true).create_new(true).open(to) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(BackupError::Exists { to: to.to_owned() });
        }
        Err(error) => return Err(unwritable(error)),
    }
    let done = copy(connection, &part, to)
        .and_then(|()| fs::rename(&part, to).and_then(|()| sync_folder(to)).map_err(unwritable));
    if done.is_err() {
        // Nothing of a failed backup stays; what can't be removed is empty or ends in `.part`.
        let _ = fs::remove_file(&part);
        let _ = fs::remove_file(to);
    }
    done
}

fn copy(connection: &Connection, part: &Path, to: &Path) -> Result<(), BackupError> {
    let unwritable = |detail: String| BackupError::Unwritable { to: to.to_owned(), detail };
    let io = |error: io::Error| unwritable(error.to_string());
    match fs::remove_file(part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(io(error)),
        Ok(()) | Err(_) => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(part).map_err(io)?;
    let name = part.to_str().ok_or_else(|| unwritable("its name isn't Unicode".into()))?;
    connection.execute("VACUUM INTO ?1", [name]).map_err(|error| {
        let damage = keeper_error(&error);
        match damage {
            journal::KeeperError::Damaged { .. } => BackupError::Store(damage),
            journal::KeeperError::Full
            | journal::KeeperError::ReadOnly
            | journal::KeeperError::Locked
            | journal::KeeperError::WrongJournal(_)
            | journal::KeeperError::Unsound(_)
            | journal::KeeperError::DraftTooLarge { .. }
            | journal::KeeperError::NotEmpty
            | journal::KeeperError::Closed
            | journal::KeeperError::Failed { .. } => unwritable(damage.to_string()),
        }
    })?;
    let sqlite = |error: rusqlite::Error| unwritable(error.to_string());
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let copy = Connection::open_with_flags(part, flags).map_err(sqlite)?;
    copy.execute("UPDATE identity SET token = NULL, file = NULL", []).map_err(sqlite)?;
    copy.close().map_err(|(_, error)| sqlite(error))?;
    File::open(part).and_then(|file| file.sync_all()).map_err(io)
}

/// Makes the names in the folder of `file` durable, where the system can.
pub(crate) fn sync_folder(file: &Path) -> io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    if cfg!(unix) {
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}
