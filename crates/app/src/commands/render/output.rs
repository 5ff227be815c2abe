//! New files: whether there may be one, and its way to its name.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::Args;
use super::fault::RenderError;
use crate::fresh::{Fresh, NoRoom};

/// Why writing broke off.
pub(super) enum Broken {
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
pub(super) fn may_be_written(path: &Path, args: &Args) -> Result<(), RenderError> {
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => Err(RenderError::NoFile { path: path.to_owned() }),
        Ok(_) if !args.force => Err(RenderError::Exists { path: path.to_owned() }),
        // What can't be looked at is said when it can't be written.
        Ok(_) | Err(_) => Ok(()),
    }
}

pub(super) fn begin(path: &Path) -> Result<Fresh, RenderError> {
    Fresh::begin(path).map_err(|no_room| match no_room {
        NoRoom::Busy => RenderError::Busy { path: path.to_owned() },
        NoRoom::Refused(why) => RenderError::unwritten(path, why),
    })
}

pub(super) fn keep(fresh: Fresh, path: &Path) -> Result<(), RenderError> {
    fresh.keep().map_err(|why| RenderError::unwritten(path, why))
}

/// Writes a whole file at once.
pub(super) fn write(path: &Path, bytes: &[u8], args: &Args) -> Result<(), RenderError> {
    may_be_written(path, args)?;
    let fresh = begin(path)?;
    fresh.file().write_all(bytes).map_err(|why| RenderError::unwritten(path, why))?;
    keep(fresh, path)
}
