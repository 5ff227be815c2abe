//! What can go wrong with the file, each as data with a stable code, what happened and a way out.

use std::io;
use std::path::{Path, PathBuf};

use journal::KeeperError;
use rusqlite::{ErrorCode, ffi};

/// Why a store couldn't be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The file or its folder may not be written to.
    #[error("{} may not be written to", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The file may not even be read.
    #[error("{} may not be read", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
    },
    /// No room.
    #[error("the disk that holds {} is full", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// Another program holds the file and doesn't let go.
    #[error("another program is using {} and did not let go", path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file isn't what was written.
    #[error("{} is damaged: {detail}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// A database of another program.
    #[error("{} is a database, but not one of Rollwise", path.display())]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// A newer program wrote it.
    #[error(
        "{} was written by a newer Rollwise (version {found} of the file; this one knows {known})",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's version.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// The backup that is due before a migration couldn't be made; nothing was changed.
    #[error("{} has to be brought up to date, but the backup before that failed: {why}", path.display())]
    NoBackup {
        /// The file.
        path: PathBuf,
        /// Why.
        why: Box<BackupError>,
    },
    /// Anything else that storage reports.
    #[error("{} could not be opened: {detail}", path.display())]
    Unreachable {
        /// The file.
        path: PathBuf,
        /// What storage says.
        detail: String,
    },
}

impl OpenError {
    /// A stable word for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            OpenError::ReadOnly { .. } => "data-read-only",
            OpenError::Unreadable { .. } => "data-unreadable",
            OpenError::Full { .. } => "disk-full",
            OpenError::Locked { .. } => "data-locked",
            OpenError::Damaged { .. } => "data-damaged",
            OpenError::NotOurs { .. } => "data-not-ours",
            OpenError::Newer { .. } => "data-newer",
            OpenError::NoBackup { .. } => "no-backup",
            OpenError::Unreachable { .. } => "data-unreachable",
        }
    }

    /// What the person can do.
    pub const fn way_out(&self) -> &'static str {
        match self {
            OpenError::ReadOnly { .. } => {
                "Let your user write to the folder and all files in it, or choose another one with \
                 --data. Nothing is lost; what is there can still be looked at and copied."
            }
            OpenError::Unreadable { .. } => {
                "Let your user read the folder and all files in it, or choose another one with \
                 --data."
            }
            OpenError::Full { .. } => {
                "Make some room and try again; where there is room, your share of the disk may be \
                 used up. Nothing that was saved is lost."
            }
            OpenError::Locked { .. } => {
                "Close the other program and try again. Nothing that was saved is lost."
            }
            OpenError::Damaged { .. } => {
                "Move the file aside without deleting it, put your latest backup in its place and \
                 open Rollwise again. Files ending in -wal belong to it: move them too."
            }
            OpenError::NotOurs { .. } => "Choose another folder with --data.",
            OpenError::Newer { .. } => "Update Rollwise on this device. The file was not touched.",
            OpenError::NoBackup { .. } => {
                "Make some room in the folder and try again. The file was not touched."
            }
            OpenError::Unreachable { .. } => {
                "Check that the folder is there, or choose another one with --data."
            }
        }
    }

    pub(crate) fn from_io(path: &Path, error: &io::Error) -> OpenError {
        let path = path.to_owned();
        let closed = [io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem];
        if is_full(error) {
            OpenError::Full { path }
        } else if closed.contains(&error.kind()) {
            OpenError::ReadOnly { path }
        } else {
            OpenError::Unreachable { path, detail: error.to_string() }
        }
    }

    pub(crate) fn from_keeper(path: &Path, error: KeeperError) -> OpenError {
        let path = path.to_owned();
        match error {
            KeeperError::Full => OpenError::Full { path },
            KeeperError::ReadOnly => OpenError::ReadOnly { path },
            KeeperError::Locked => OpenError::Locked { path },
            KeeperError::Damaged { detail } => OpenError::Damaged { path, detail },
            error @ (KeeperError::WrongJournal(_)
            | KeeperError::Unsound(_)
            | KeeperError::DraftTooLarge { .. }
            | KeeperError::NotEmpty
            | KeeperError::Closed
            | KeeperError::Failed { .. }) => {
                OpenError::Unreachable { path, detail: error.to_string() }
            }
        }
    }
}

/// Why a backup couldn't be made. What was there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is something by that name.
    #[error("{} is already there", to.display())]
    Exists {
        /// The name.
        to: PathBuf,
    },
    /// The place can't be written to.
    #[error("{} could not be written: {detail}", to.display())]
    Unwritable {
        /// The name.
        to: PathBuf,
        /// What storage says.
        detail: String,
    },
    /// The store couldn't be read.
    #[error(transparent)]
    Store(#[from] KeeperError),
}

impl BackupError {
    /// A stable word for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            BackupError::Exists { .. } => "backup-exists",
            BackupError::Unwritable { .. } => "backup-unwritable",
            BackupError::Store(error) => error.code(),
        }
    }

    /// What the person can do.
    pub const fn way_out(&self) -> &'static str {
        match self {
            BackupError::Exists { .. } => "Choose another name: a backup never overwrites.",
            BackupError::Unwritable { .. } => "Choose another place, or make some room.",
            BackupError::Store(_) => "Run `rollwise doctor`.",
        }
    }
}

/// Whether there is no room: on the disk, in the person's share of it, or under a limit on files.
pub(crate) fn is_full(error: &io::Error) -> bool {
    let full =
        [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::FileTooLarge];
    full.contains(&error.kind())
}

/// Whether SQLite was refused room. It has a code of its own only for a disk that is full; a share
/// or a limit that is used up it reports as a write that failed, and a full disk, where the index
/// of the log has to grow, as that.
fn has_no_room(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map(|error| error.extended_code);
    matches!(code, Some(ffi::SQLITE_IOERR_WRITE | ffi::SQLITE_IOERR_SHMSIZE))
}

/// What SQLite reports, in the words that all keepers share.
pub(crate) fn keeper_error(error: &rusqlite::Error) -> KeeperError {
    if has_no_room(error) {
        return KeeperError::Full;
    }
    let detail = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => KeeperError::Full,
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
            KeeperError::ReadOnly
        }
        Some(
            ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::FileLockingProtocolFailed,
        ) => KeeperError::Locked,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            KeeperError::Damaged { detail }
        }
        _ => KeeperError::Failed { detail },
    }
}
