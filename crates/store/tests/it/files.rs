//! The file itself: its settings, its rights, and every past version of it.

use journal::Keeper as _;
use rusqlite::Connection;
use store::{SCHEMA_VERSION, Store};

use crate::home::{Home, at, said, setting};

/// Every migration, by the version it makes.
const MIGRATIONS: [&str; 1] = [include_str!("../../src/sql/migration_0001.sql")];

/// A file as the program of this version made it, with one entry's worth of identity.
fn make_version(home: &Home, version: usize) {
    let connection = Connection::open(home.database()).expect("there is room");
    for migration in &MIGRATIONS[..version] {
        connection.execute_batch(migration).expect("it is sound");
    }
    let identity = "INSERT INTO identity (only_row, journal, series)
                    VALUES (1, zeroblob(16), zeroblob(16))";
    connection.execute(identity, []).expect("there is room");
    connection.pragma_update(None, "application_id", 0x526F_6C6C).expect("there is room");
    connection
        .pragma_update(None, "user_version", i64::try_from(version).expect("few"))
        .expect("there is room");
}

#[test]
fn a_file_of_every_past_version_opens() {
    assert_eq!(i64::try_from(MIGRATIONS.len()), Ok(SCHEMA_VERSION), "add the new one here");
    for version in 1..=MIGRATIONS.len() {
        let home = Home::new();
        make_version(&home, version);
        let store = home.open();
        let journal = store.state().expect("it can be read").journal;
        assert_eq!(journal.as_bytes(), &[0; 16], "its identity stays");
        store.record(vec![setting("new")], at(0)).expect("there is room");
        assert_eq!(said(&store), ["new"]);
        let backup = home.file(&format!("rollwise.before-{}.db", version + 1));
        assert_eq!(backup.exists(), version < MIGRATIONS.len());
    }
}

#[test]
fn a_new_file_has_the_settings_that_are_promised() {
    let home = Home::new();
    let store = home.open();
    store.record(vec![setting("x")], at(0)).expect("there is room");
    let connection = Connection::open(home.database()).expect("it is there");
    let text = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, String>(0));
    let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    assert_eq!(text("PRAGMA journal_mode").as_deref(), Ok("wal"));
    assert_eq!(number("PRAGMA user_version"), Ok(SCHEMA_VERSION));
    assert_eq!(number("PRAGMA application_id"), Ok(0x526F_6C6C));
}

#[cfg(unix)]
#[test]
fn folder_and_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    let path = home.file("data").join("rollwise.db");
    let store = Store::open(&path).expect("there is room");
    store.record(vec![setting("x")], at(0)).expect("there is room");
    store.backup(&home.file("backup.db")).expect("there is room");
    let mode = |name: &str| {
        let metadata = std::fs::metadata(home.file(name)).expect("it is there");
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode("data"), 0o700);
    for name in ["data/rollwise.db", "data/rollwise.db-wal", "backup.db"] {
        assert_eq!(mode(name), 0o600, "{name}");
    }
}

#[test]
fn an_entry_lists_among_sessions_after_reopening() {
    let home = Home::new();
    home.open().record(vec![setting("1"), setting("2")], at(0)).expect("there is room");
    let checkup = home.open().check(at(0)).expect("it can be read");
    assert_eq!((checkup.entries, checkup.damage, checkup.problems), (2, vec![], vec![]));
    assert!(!checkup.scrub_due);
}

#[test]
fn a_new_file_is_whole_at_once_and_leaves_nothing_beside_it() {
    let home = Home::new();
    let stores: Vec<Store> = std::thread::scope(|scope| {
        let open = || Store::open(&home.file("new").join("rollwise.db")).expect("there is room");
        let threads: Vec<_> = (0..6).map(|_| scope.spawn(open)).collect();
        threads.into_iter().map(|thread| thread.join().expect("it opens")).collect()
    });
    let journals = stores.iter().map(|store| store.state().expect("it can be read").journal);
    let journals: std::collections::BTreeSet<_> = journals.collect();
    assert_eq!(journals.len(), 1, "all have the one that the quickest made");
    drop(stores);
    let left = std::fs::read_dir(home.file("new")).expect("it is there");
    let mut left: Vec<_> = left.map(|file| file.expect("it is there").file_name()).collect();
    left.sort();
    assert_eq!(left, ["rollwise.db", "rollwise.db-device"]);
}

/// As another program may leave one, or an earlier version that was cut off while making it.
#[test]
fn an_empty_file_becomes_a_store() {
    let home = Home::new();
    std::fs::write(home.database(), "").expect("there is room");
    home.open().record(vec![setting("x")], at(0)).expect("there is room");
    assert_eq!(said(&home.open()), ["x"]);
}
