//! Looking a file over: quickly after an end that wasn't clean, thoroughly when someone asks.

use journal::{Journal, KeeperError, Problem, WallTime};
use rusqlite::Connection;

use crate::keep;
use crate::rows::{self, Failing as _};

/// What a thorough look found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checkup {
    /// How many entries there are.
    pub entries: usize,
    /// Damage: pages or entries that aren't what was written. Empty in a sound file.
    pub damage: Vec<String>,
    /// What isn't as it should be among sound entries; none of it loses anything.
    pub problems: Vec<Problem>,
    /// Whether the rewriting that follows a deletion is still due.
    pub scrub_due: bool,
}

pub(crate) fn check(connection: &Connection, now: WallTime) -> Result<Checkup, KeeperError> {
    let mut damage = pragma(connection, "PRAGMA integrity_check")?;
    let id = keep::journal_id(connection)?;
    let mut journal = Journal::new(id);
    let mut statement = connection.prepare_cached(include_str!("sql/entry_load.sql")).failing()?;
    let mut rows = statement.query([]).failing()?;
    let mut entries = 0;
    while let Some(row) = rows.next().failing()? {
        entries += 1;
        match rows::entry(row, id) {
            Ok(entry) => {
                journal.insert(entry)?;
            }
            Err(why) => damage.push(why.to_string()),
        }
    }
    let scrub_due = keep::is_scrub_due(connection)?;
    Ok(Checkup { entries, damage, problems: journal.problems(now), scrub_due })
}

/// The structure of all pages, without the indexes' agreement with their tables.
pub(crate) fn quick(connection: &Connection) -> Result<(), KeeperError> {
    let damage = pragma(connection, "PRAGMA quick_check")?;
    match damage.into_iter().next() {
        None => Ok(()),
        Some(detail) => Err(KeeperError::Damaged { detail }),
    }
}

/// What one of SQLite's own checks finds; it says `ok` for nothing.
fn pragma(connection: &Connection, pragma: &str) -> Result<Vec<String>, KeeperError> {
    let mut statement = connection.prepare(pragma).failing()?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).failing()?;
    let found: Vec<String> = rows.collect::<Result<_, _>>().failing()?;
    Ok(found.into_iter().filter(|line| line != "ok").collect())
}
