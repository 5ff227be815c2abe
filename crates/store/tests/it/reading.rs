//! A file that may only be read: all in it is shown, whatever a kill left beside it; nothing in
//! the folder changes; what would change it is refused.

use std::collections::BTreeMap;
use std::fs;

use journal::{Keeper as _, KeeperError};
use store::{Access, OpenError, Opening, Store};

use crate::home::{Home, at, draft, said, setting};

fn for_reading(home: &Home) -> Result<Store, OpenError> {
    Opening::new(&home.database()).open_for_reading()
}

/// Every file with its bytes, but for the index that live programs share.
fn files(home: &Home) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(home.file("")).expect("it is there").map(|file| {
        let file = file.expect("it can be read");
        let name = file.file_name().to_string_lossy().into_owned();
        (name, fs::read(file.path()).expect("it can be read"))
    });
    files.collect()
}

/// A folder as a kill leaves it: the newest entry is in the log alone.
fn after_a_kill(with: &[&str]) -> Home {
    let (alive, home) = (Home::new(), Home::new());
    let store = alive.open();
    let kept = store.record(vec![setting("in the log")], at(0)).expect("there is room");
    store.put_draft(&draft(kept[0].place(), 1_000)).expect("there is room");
    for ending in with {
        let name = format!("rollwise.db{ending}");
        fs::copy(alive.file(&name), home.file(&name)).expect("it is there");
    }
    home
}

fn check(home: &Home, due: &[&str]) {
    let before = files(home);
    let store = for_reading(home).expect("it can be read");
    assert_eq!(said(&store), due);
    assert_eq!(store.access(), Access::Read);
    assert_eq!(store.check(at(0)).expect("it can be read").damage, [""; 0]);
    store.state().expect("asking is looking");
    store.drafts().expect("it can be read");
    store.backup(&Home::new().file("no-such-folder/copy.db")).expect_err("there is no folder");
    let elsewhere = Home::new();
    store.backup(&elsewhere.database()).expect("it can be copied");
    assert_eq!(said(&elsewhere.open()), due);

    assert_eq!(store.record(vec![setting("no")], at(0)).err(), Some(KeeperError::ReadOnly));
    let place = journal::Place { series: journal::SeriesId::new([1; 16]), sequence: 0 };
    assert_eq!(store.put_draft(&draft(place, 1)).err(), Some(KeeperError::ReadOnly));
    let refused = store.clear_draft(draft(place, 1).session).err();
    assert_eq!(refused, Some(KeeperError::ReadOnly));
    drop(store);
    assert_eq!(files(home), before);
}

#[test]
fn closed_in_order() {
    let home = Home::new();
    home.open().record(vec![setting("kept")], at(0)).expect("there is room");
    check(&home, &["kept"]);
}

#[test]
fn after_a_kill_with_all_files() {
    check(&after_a_kill(&["", "-wal", "-shm"]), &["in the log"]);
}

#[test]
fn after_a_kill_copied_without_the_index() {
    check(&after_a_kill(&["", "-wal"]), &["in the log"]);
}

/// Beside a program that has it open and writes on.
#[test]
fn beside_a_writer() {
    let home = Home::new();
    let writer = home.open();
    writer.record(vec![setting("first")], at(0)).expect("there is room");
    let reader = for_reading(&home).expect("it can be read");
    assert_eq!(said(&reader), ["first"]);
    writer.record(vec![setting("second")], at(1)).expect("nobody is in the way");
    assert_eq!(said(&reader), ["first", "second"]);
    drop(writer);
    drop(reader);
    assert_eq!(said(&home.open()), ["first", "second"]);
}

#[test]
fn a_name_with_signs_in_it() {
    let home = Home::new();
    let odd = home.file("50% #1? März & Söhne.db");
    Store::open(&odd).expect("it is made").record(vec![setting("kept")], at(0)).expect("room");
    let store = Opening::new(&odd).open_for_reading().expect("it can be read");
    assert_eq!(said(&store), ["kept"]);
}

#[test]
fn what_is_no_store_says_so() {
    let home = Home::new();
    let code = |home: &Home| for_reading(home).err().expect("it must not open").code();
    assert_eq!(code(&home), "data-unreachable");
    fs::write(home.database(), "Dear diary, ".repeat(500)).expect("there is room");
    assert_eq!(code(&home), "data-damaged");
    fs::write(home.database(), "").expect("there is room");
    assert_eq!(code(&home), "data-read-only");
}
