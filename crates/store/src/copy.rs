//! Telling a file from a copy of it, so that no two files ever write the same series.
//!
//! Two marks tell them apart. The *place* of the file (its inode and the moment it was made) is
//! kept in the database: a file that was copied elsewhere finds another place. And a random
//! *token* is kept both in the database and in a small file beside it, and changes the first time
//! an opened store writes: an older database that was put back in the same place brings an older
//! token. Where either differs, and in a backup made by us, which has none, the file takes a new
//! series. That is always safe; the only cost is that a running session can then be closed but not
//! resumed. What no mark here can see is a whole disk that was copied or set back, as with a
//! virtual machine: its series forks, and the journal keeps both branches and reports it.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use journal::{KeeperError, SeriesId};
use rusqlite::{Connection, OptionalExtension as _};

use crate::error::is_full;
use crate::rows::{Failing as _, blob};

/// The small file beside the database, which lists the tokens that may be in it.
pub(crate) fn token_file(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-device");
    PathBuf::from(name)
}

/// Whether the database's own series is this file's to write.
pub(crate) fn is_original(connection: &Connection, database: &Path) -> Result<bool, KeeperError> {
    let row = connection.query_row("SELECT token, file FROM identity", [], |row| {
        Ok((row.get::<_, Option<Vec<u8>>>(0)?, row.get::<_, Option<String>>(1)?))
    });
    let (Some(token), Some(file)) = row.failing()? else { return Ok(false) };
    let tokens = fs::read_to_string(token_file(database)).unwrap_or_default();
    Ok(file == place_of(database) && tokens.lines().any(|line| line == hex(&token)))
}

/// The claim of one opened store on its series, made within its first write.
pub(crate) struct Claim {
    token_file: PathBuf,
    while_writing: String,
    when_written: String,
}

impl Claim {
    /// Changes the token, and the series where this is a copy. Belongs into a transaction that
    /// excludes other writers; [`Claim::seal`] belongs behind it.
    ///
    /// Both tokens are in the file until the transaction is through, so that a crash in between
    /// doesn't make a copy of the original.
    pub(crate) fn make(connection: &Connection, database: &Path) -> Result<Claim, KeeperError> {
        let original = is_original(connection, database)?;
        let series: SeriesId =
            if original { series(connection)? } else { SeriesId::new(random()?) };
        let before: Option<Vec<u8>> =
            connection.query_row("SELECT token FROM identity", [], |row| row.get(0)).failing()?;
        let token: [u8; 16] = random()?;
        let when_written = format!("{}\n", hex(&token));
        let while_writing = match before.filter(|_| original) {
            Some(before) => format!("{when_written}{}\n", hex(&before)),
            None => when_written.clone(),
        };
        let claim = Claim { token_file: token_file(database), while_writing, when_written };
        replace(&claim.token_file, &claim.while_writing).map_err(|error| io_error(&error))?;
        connection
            .execute(
                "UPDATE identity SET series = ?1, token = ?2, file = ?3",
                (series.as_bytes(), &token, place_of(database)),
            )
            .failing()?;
        Ok(claim)
    }

    /// Drops the older token, which stands last, unless another program has claimed in the
    /// meantime: then this shortens the file that its own has replaced. A failure only means that
    /// an older copy put back here would be taken for the original.
    pub(crate) fn seal(self) {
        let shorten = || -> io::Result<()> {
            let mut file = File::options().read(true).write(true).open(&self.token_file)?;
            let mut now = String::new();
            file.read_to_string(&mut now)?;
            if now == self.while_writing {
                file.set_len(self.when_written.len().try_into().unwrap_or(u64::MAX))?;
            }
            Ok(())
        };
        let _ = shorten();
    }
}

/// The series that the database names as its own.
pub(crate) fn series(connection: &Connection) -> Result<SeriesId, KeeperError> {
    connection
        .query_row("SELECT series FROM identity", [], |row| row.get::<_, Vec<u8>>(0))
        .optional()
        .failing()
        .and_then(|bytes| blob(bytes.as_deref(), SeriesId::from_slice, "identity.series"))
}

/// As many random bytes.
pub(crate) fn random<const LENGTH: usize>() -> Result<[u8; LENGTH], KeeperError> {
    let mut bytes = [0; LENGTH];
    let failed = |error: getrandom::Error| KeeperError::Failed { detail: error.to_string() };
    getrandom::fill(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// Where a file is, in a way that a copy of it can't share: its inode and the moment it was made,
/// as far as the system tells them. The device's number is not part of it: it changes with some
/// restarts.
fn place_of(file: &Path) -> String {
    let Ok(metadata) = fs::metadata(file) else { return "unknown".into() };
    let made = metadata.created().ok().and_then(|made| made.duration_since(UNIX_EPOCH).ok());
    let made = made.map_or("unknown".into(), |made| made.as_nanos().to_string());
    format!("{} {made}", inode(&metadata))
}

#[cfg(unix)]
fn inode(metadata: &fs::Metadata) -> String {
    std::os::unix::fs::MetadataExt::ino(metadata).to_string()
}

#[cfg(not(unix))]
fn inode(_metadata: &fs::Metadata) -> &'static str {
    "unknown"
}

/// Writes a file so that it is whole, old or new, whatever happens. Only one program may be here.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    let mut part = file.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut writing = options.open(&part)?;
    writing.write_all(text.as_bytes())?;
    writing.sync_all()?;
    fs::rename(&part, file)?;
    crate::backup::sync_folder(file)
}

fn io_error(error: &io::Error) -> KeeperError {
    let closed = [io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem];
    if is_full(error) {
        KeeperError::Full
    } else if closed.contains(&error.kind()) {
        KeeperError::ReadOnly
    } else {
        KeeperError::Failed { detail: error.to_string() }
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
