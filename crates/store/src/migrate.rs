//! Bringing an older file up to date, step by numbered step, after a backup of it.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::backup;
use crate::copy::random;
use crate::error::{BackupError, OpenError, keeper_error};
use journal::KeeperError;

/// What marks a database as ours: "Roll". Source: our choice, sqlite.org/pragma.html
/// `application_id`.
const APPLICATION_ID: i64 = 0x526F_6C6C;

/// Every migration in order; the first makes an empty file ours. Never edited, only added to.
const MIGRATIONS: &[&str] = &[include_str!("sql/migration_0001.sql")];

/// The version of the file that this program writes.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len().cast_signed() as i64;

/// Brings a file of the version `found` to [`SCHEMA_VERSION`].
pub(crate) fn bring_up_to_date(
    connection: &mut Connection,
    path: &Path,
    found: i64,
) -> Result<(), OpenError> {
    if found == SCHEMA_VERSION {
        return Ok(());
    }
    if found > 0 {
        back_up(connection, path, found)?;
    }
    migrate(connection).map_err(|error| OpenError::from_keeper(path, error))
}

/// The file's version: 0 for an empty file. Changes nothing.
pub(crate) fn recognise(connection: &Connection, path: &Path) -> Result<i64, OpenError> {
    let read = |sql: &str| {
        connection
            .query_row(sql, [], |row| row.get::<_, i64>(0))
            .map_err(|error| OpenError::from_keeper(path, keeper_error(&error)))
    };
    let version = read("PRAGMA user_version")?;
    let application = read("PRAGMA application_id")?;
    let tables = read("SELECT count(*) FROM sqlite_schema")?;
    let empty = version == 0 && application == 0 && tables == 0;
    if !empty && application != APPLICATION_ID {
        return Err(OpenError::NotOurs { path: path.to_owned() });
    }
    if version > SCHEMA_VERSION {
        let (found, known) = (version, SCHEMA_VERSION);
        return Err(OpenError::Newer { path: path.to_owned(), found, known });
    }
    Ok(version)
}

/// Copies the file to `rollwise.before-2.db`, or `rollwise.before-2.1.db` where that is taken.
fn back_up(connection: &Connection, path: &Path, found: i64) -> Result<(), OpenError> {
    let failed = |why| OpenError::NoBackup { path: path.to_owned(), why: Box::new(why) };
    let to = format!("before-{}", found + 1);
    let names = core::iter::once(to.clone()).chain((1..100).map(|number| format!("{to}.{number}")));
    for name in names {
        match backup::backup(connection, &beside(path, &name)) {
            Err(BackupError::Exists { .. }) => {}
            done => return done.map_err(failed),
        }
    }
    Err(failed(BackupError::Exists { to: beside(path, &to) }))
}

fn beside(path: &Path, what: &str) -> PathBuf {
    path.with_extension(format!("{what}.db"))
}

/// Takes all steps that are due in one transaction; another program may have been quicker.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), KeeperError> {
    let failing = |error: rusqlite::Error| keeper_error(&error);
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failing)?;
    let version: i64 =
        transaction.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(failing)?;
    let done = usize::try_from(version).unwrap_or(0);
    for step in MIGRATIONS.iter().skip(done) {
        transaction.execute_batch(step).map_err(failing)?;
    }
    if version == 0 {
        let ids: ([u8; 16], [u8; 16]) = (random()?, random()?);
        let first = "INSERT INTO identity (only_row, journal, series) VALUES (1, ?1, ?2)";
        transaction.execute(first, ids).map_err(failing)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID).map_err(failing)?;
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION).map_err(failing)?;
    transaction.commit().map_err(failing)
}
