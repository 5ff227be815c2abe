//! The person's data folder and what lies where in it. `PLATFORM.md` lists the same.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use store::{OpenError, Store};

use crate::explain::Explain;

/// The person's data folder.
#[derive(Clone, Debug)]
pub(crate) struct DataFolder(PathBuf);

/// There is no place for data.
#[derive(Debug, thiserror::Error)]
#[error("no home folder was found, so there is no place for your data")]
pub(crate) struct Homeless;

impl Explain for Homeless {
    fn code(&self) -> &'static str {
        "no-home"
    }

    fn way_out(&self) -> Cow<'static, str> {
        "Choose a folder with --data.".into()
    }
}

impl DataFolder {
    /// The folder given, else the system's usual one: `$XDG_DATA_HOME/rollwise`, which is
    /// `~/.local/share/rollwise` where nobody said otherwise.
    ///
    /// # Errors
    /// [`Homeless`]
    pub(crate) fn find(given: Option<PathBuf>) -> Result<DataFolder, Homeless> {
        if let Some(given) = given {
            return Ok(DataFolder(given));
        }
        let base = etcetera::choose_base_strategy().map_err(|_| Homeless)?;
        Ok(DataFolder(base.data_dir().join("rollwise")))
    }

    /// The folder at `path`.
    pub(crate) fn at(path: PathBuf) -> DataFolder {
        DataFolder(path)
    }

    /// The folder itself.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// The one file with all that was done.
    pub(crate) fn database(&self) -> PathBuf {
        self.0.join("rollwise.db")
    }

    /// The secret that the browser shows to the server.
    pub(crate) fn token(&self) -> PathBuf {
        self.0.join("token")
    }

    /// The devices that were paired.
    pub(crate) fn devices(&self) -> PathBuf {
        self.0.join("devices.json")
    }

    /// Our own authority, its key included.
    pub(crate) fn authority(&self) -> PathBuf {
        self.0.join("authority.json")
    }

    /// The port on which this data was served last.
    pub(crate) fn port(&self) -> PathBuf {
        self.0.join("port")
    }

    /// Held by the one terminal in which a session runs; empty, and never removed.
    pub(crate) fn seat(&self) -> PathBuf {
        self.0.join("roll.lock")
    }

    /// The person's own techniques.
    pub(crate) fn techniques(&self) -> PathBuf {
        self.0.join("techniques")
    }

    /// The person's own routines.
    pub(crate) fn routines(&self) -> PathBuf {
        self.0.join("routines")
    }

    /// Opens the data; makes it where there is none yet.
    ///
    /// # Errors
    /// [`OpenError`]
    pub(crate) fn open(&self) -> Result<Store, OpenError> {
        Store::open(&self.database())
    }

    /// Opens the data where there is some, to look at it; asking makes none. It needn't be
    /// writable for that.
    ///
    /// # Errors
    /// [`OpenError`]
    pub(crate) fn open_existing(&self) -> Result<Option<Store>, OpenError> {
        match self.database().try_exists() {
            Ok(false) => Ok(None),
            // What can't be looked at is not nothing: opening it says what is in the way.
            Ok(true) | Err(_) => Store::open_to_look(&self.database()).map(Some),
        }
    }
}
