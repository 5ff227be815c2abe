//! New files of a person's: whether there may be one, its way to its name, and why there is none.

use std::borrow::Cow;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::explain::Explain;
use crate::fresh::{Fresh, NoRoom};

/// What becomes of a file that is there already.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Over {
    /// It stays, and nothing is written.
    Keep,
    /// The new one takes its place.
    Replace,
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotWritten {
    #[error("{} is there already", path.display())]
    Exists { path: PathBuf },
    #[error("{} is no plain file", path.display())]
    NoFile { path: PathBuf },
    #[error("{} is being written by another Rollwise", path.display())]
    Busy { path: PathBuf },
    #[error("the disk is full: {} could not be written", path.display())]
    Full { path: PathBuf },
    #[error("{} can't be written: {why}", path.display())]
    Unwritable { path: PathBuf, why: io::Error },
}

impl Explain for NotWritten {
    fn code(&self) -> &'static str {
        match self {
            NotWritten::Exists { .. } => "file-exists",
            NotWritten::NoFile { .. } => "no-plain-file",
            NotWritten::Busy { .. } => "file-busy",
            NotWritten::Full { .. } => "disk-full",
            NotWritten::Unwritable { .. } => "unwritable-file",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NotWritten::Exists { .. } => "Choose another name, or put it in its place: --force.",
            NotWritten::NoFile { .. } => "Choose another name.",
            NotWritten::Busy { .. } => "Wait for it, or choose another name.",
            NotWritten::Full { .. } => "Make some room, or choose another disk; nothing is left.",
            NotWritten::Unwritable { .. } => "Check the folder, and who may write there.",
        }
        .into()
    }
}

impl NotWritten {
    /// What the system's refusal to write `path` means.
    pub(crate) fn refused(path: &Path, why: io::Error) -> NotWritten {
        let path = path.to_owned();
        if is_full(&why) { NotWritten::Full { path } } else { NotWritten::Unwritable { path, why } }
    }
}

/// Whether there is no room: on the disk, in the person's share of it, or under a limit on files.
pub(crate) fn is_full(why: &io::Error) -> bool {
    const FULL: [io::ErrorKind; 3] =
        [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::FileTooLarge];
    FULL.contains(&why.kind())
}

/// Why writing broke off.
pub(crate) enum Broken {
    Io(io::Error),
    /// The program was asked to end.
    Signal(u8),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Broken {
        Broken::Io(error)
    }
}

/// Whether there may be a new file of this name.
///
/// # Errors
/// [`NotWritten::Exists`], [`NotWritten::NoFile`]
pub(crate) fn may_be_written(path: &Path, over: Over) -> Result<(), NotWritten> {
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => Err(NotWritten::NoFile { path: path.to_owned() }),
        Ok(_) if over == Over::Keep => Err(NotWritten::Exists { path: path.to_owned() }),
        // What can't be looked at is said when it can't be written.
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Whether the file `path` holds exactly `bytes`; one of another length isn't read.
pub(crate) fn is_there(path: &Path, bytes: &[u8]) -> bool {
    let as_long = fs::metadata(path).is_ok_and(|there| there.len() == bytes.len() as u64);
    as_long && fs::read(path).is_ok_and(|there| there == bytes)
}

/// Begins the file `path`.
///
/// # Errors
/// [`NotWritten`]
pub(crate) fn begin(path: &Path) -> Result<Fresh, NotWritten> {
    Fresh::begin(path).map_err(|no_room| match no_room {
        NoRoom::Busy => NotWritten::Busy { path: path.to_owned() },
        NoRoom::Refused(why) => NotWritten::refused(path, why),
    })
}

/// Gives it its name.
///
/// # Errors
/// [`NotWritten`]
pub(crate) fn keep(fresh: Fresh, path: &Path) -> Result<(), NotWritten> {
    fresh.keep().map_err(|why| NotWritten::refused(path, why))
}

/// Writes a whole file at once.
///
/// # Errors
/// [`NotWritten`]
pub(crate) fn write(path: &Path, bytes: &[u8], over: Over) -> Result<(), NotWritten> {
    may_be_written(path, over)?;
    let fresh = begin(path)?;
    fresh.file().write_all(bytes).map_err(|why| NotWritten::refused(path, why))?;
    keep(fresh, path)
}
