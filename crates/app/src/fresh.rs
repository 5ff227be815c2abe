//! A new file that is whole or isn't there: written beside its name and given it at the end.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// What stands behind the name while the file isn't whole.
const PART: &str = ".rollwise-part";

/// A file on its way to its name. Dropped before [`Fresh::keep`], nothing of it stays; after a
/// kill its part does, and the next one of this name begins it anew.
pub(crate) struct Fresh {
    to: PathBuf,
    part: PathBuf,
    file: Option<File>,
}

/// Why there can't be such a file.
#[derive(Debug)]
pub(crate) enum NoRoom {
    /// Somebody is writing it now.
    Busy,
    /// The system refuses.
    Refused(io::Error),
}

impl Fresh {
    /// Begins the file `to`.
    ///
    /// # Errors
    /// [`NoRoom`]
    pub(crate) fn begin(to: &Path) -> Result<Fresh, NoRoom> {
        let mut part = OsString::from(to);
        part.push(PART);
        let part = PathBuf::from(part);
        if let Ok(left) = File::open(&part) {
            // Whoever writes holds a lock; what nobody holds is left of a kill.
            if matches!(left.try_lock(), Err(TryLockError::WouldBlock)) {
                return Err(NoRoom::Busy);
            }
            fs::remove_file(&part).map_err(NoRoom::Refused)?;
        }
        let file = File::options().write(true).create_new(true).open(&part);
        let file = file.map_err(NoRoom::Refused)?;
        // Some disks know no locks; then two at once are nobody's business but their own.
        let _ = file.try_lock();
        Ok(Fresh { to: to.to_owned(), part, file: Some(file) })
    }

    /// Where to write.
    pub(crate) fn file(&self) -> &File {
        self.file.as_ref().expect("there until it is kept")
    }

    /// Gives it its name. What was written is durable by then.
    ///
    /// # Errors
    /// When the system refuses; nothing of it stays then.
    pub(crate) fn keep(mut self) -> io::Result<()> {
        self.file().sync_all()?;
        fs::rename(&self.part, &self.to)?;
        self.file = None;
        Ok(())
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            // What can't be removed says by its name that it is a part.
            let _ = fs::remove_file(&self.part);
        }
    }
}
