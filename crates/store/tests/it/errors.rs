//! Whatever is wrong with the file, opening it says what, and a way out, and changes nothing.

use std::fs;

use journal::{Keeper as _, KeeperError};
use rusqlite::Connection;
use store::{BackupError, OpenError, SCHEMA_VERSION, Store};

use crate::home::{Home, at, setting};

/// Opens what is there, which must fail with this code and leave the file as it was.
fn check(home: &Home, code: &str) -> OpenError {
    let before = fs::read(home.database()).ok();
    let error = Store::open(&home.database()).err().expect("it must not open");
    assert_eq!(error.code(), code, "{error}");
    assert!(!error.way_out().is_empty());
    assert!(error.to_string().contains("rollwise.db"), "{error}");
    assert_eq!(fs::read(home.database()).ok(), before);
    error
}

#[test]
fn a_file_that_is_no_database() {
    let home = Home::new();
    fs::write(home.database(), "Dear diary, ".repeat(500)).expect("there is room");
    check(&home, "data-damaged");
}

#[test]
fn a_database_of_another_program() {
    let home = Home::new();
    let other = Connection::open(home.database()).expect("there is room");
    other.execute_batch("CREATE TABLE recipe (name TEXT)").expect("there is room");
    drop(other);
    check(&home, "data-not-ours");
}

#[test]
fn a_file_of_a_newer_program() {
    let home = Home::new();
    home.open().record(vec![setting("x")], at(0)).expect("there is room");
    let newer = Connection::open(home.database()).expect("it is there");
    newer.pragma_update(None, "user_version", SCHEMA_VERSION + 1).expect("there is room");
    newer.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").expect("nobody else reads");
    drop(newer);
    let error = check(&home, "data-newer");
    let OpenError::Newer { found, known, .. } = error else { panic!("{error}") };
    assert_eq!((found, known), (SCHEMA_VERSION + 1, SCHEMA_VERSION));
}

#[test]
fn a_folder_where_the_file_should_be() {
    let home = Home::new();
    fs::create_dir(home.database()).expect("there is room");
    check(&home, "data-unreachable");
}

#[test]
fn a_file_where_the_folder_should_be() {
    let home = Home::new();
    fs::write(home.file("not-a-folder"), "").expect("there is room");
    let path = home.file("not-a-folder").join("rollwise.db");
    let error = Store::open(&path).err().expect("it must not open");
    assert_eq!(error.code(), "data-unreachable");
}

/// For the superuser too, nothing can be made in there.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_may_not_be_written_to() {
    let path = std::path::Path::new("/sys/kernel/rollwise.db");
    let error = Store::open(path).err().expect("it must not open");
    assert_eq!(error.code(), "data-read-only", "{error}");
}

#[test]
fn a_file_that_another_program_holds() {
    let home = Home::new();
    let store = home.open_impatient();
    store.record(vec![setting("before")], at(0)).expect("there is room");
    let other = Connection::open(home.database()).expect("it is there");
    other.execute_batch("BEGIN IMMEDIATE").expect("nobody writes");
    let refused = store.record(vec![setting("meanwhile")], at(0)).err();
    assert_eq!(refused, Some(KeeperError::Locked));
    assert_eq!(store.load().expect("reading goes on").len(), 1);
    other.execute_batch("COMMIT").expect("it was begun");
    store.record(vec![setting("after")], at(0)).expect("it was let go");
}

/// Bytes that rot in the middle of the file: found by whoever reads them, and by a checkup.
#[test]
fn rotten_bytes_are_found() {
    let home = Home::new();
    let store = home.open();
    let value = "whole ".repeat(3_000);
    store.record(vec![setting(&value)], at(0)).expect("there is room");
    drop(store);
    let mut bytes = fs::read(home.database()).expect("it is there");
    let place = bytes.windows(12).rposition(|window| window == b"whole whole ");
    bytes[place.expect("it is in it")] = b'h';
    bytes[place.expect("it is in it")] ^= 0x20;
    fs::write(home.database(), bytes).expect("there is room");
    let store = home.open();
    let error = store.load().expect_err("a changed content does not match its hash");
    assert_eq!(error.code(), "damaged");
    let checkup = store.check(at(0)).expect("the rest can be read");
    assert_eq!(checkup.damage.len(), 1, "{:?}", checkup.damage);
}

/// The same at the head of a page, after the program was killed: found at once.
#[test]
fn broken_pages_are_found_when_opening_after_a_crash() {
    let home = Home::new();
    let store = home.open();
    let value = "whole ".repeat(3_000);
    store.record(vec![setting(&value)], at(0)).expect("there is room");
    drop(store);
    let mut bytes = fs::read(home.database()).expect("it is there");
    for page in bytes.chunks_mut(4096).skip(1) {
        page[..100].fill(0xee);
    }
    fs::write(home.database(), bytes).expect("there is room");
    let wal = [0; 32];
    fs::write(home.file("rollwise.db-wal"), wal).expect("there is room");
    let error = Store::open(&home.database()).err().expect("it must not open");
    assert_eq!(error.code(), "data-damaged", "{error}");
}

#[test]
fn a_backup_overwrites_nothing_and_leaves_nothing_half_done() {
    let home = Home::new();
    let store = home.open();
    store.record(vec![setting("kept")], at(0)).expect("there is room");
    fs::write(home.file("taken.db"), "a letter").expect("there is room");
    let error = store.backup(&home.file("taken.db")).expect_err("it is taken");
    assert_eq!(error.code(), "backup-exists");
    assert_eq!(fs::read(home.file("taken.db")).expect("it is there"), b"a letter");

    let nowhere = home.file("nowhere").join("backup.db");
    let error = store.backup(&nowhere).expect_err("there is no such folder");
    assert!(matches!(error, BackupError::Unwritable { .. }), "{error}");

    store.backup(&home.file("backup.db")).expect("there is room");
    let copy = Store::open(&home.file("backup.db")).expect("it is whole");
    assert_eq!(copy.load().expect("it is whole"), store.load().expect("it is whole"));
    assert!(!home.file("backup.db.part").exists());
}
