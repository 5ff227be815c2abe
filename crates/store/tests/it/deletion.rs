//! Deleted means gone: not in the database, not in the WAL, not in a free page.

use journal::{Keeper as _, Place};
use rusqlite::Connection;

use crate::home::{Home, at, draft, erasure, from_elsewhere, said, setting};

/// Long enough to lie on pages of its own.
fn long(word: &str) -> String {
    format!("{word} ").repeat(3_000)
}

#[test]
fn deleted_content_is_in_no_file() {
    let home = Home::new();
    let store = home.open();
    let secrets = [setting("tiny secret"), setting(&long("long secret")), setting("kept")];
    let entries = store.record(secrets.into(), at(0)).expect("there is room");
    assert!(!home.files_with("long secret").is_empty(), "the search finds what is there");
    let places = [entries[0].place(), entries[1].place()];
    store.record(vec![erasure(places)], at(1)).expect("there is room");
    assert_eq!(home.files_with("secret"), [""; 0]);
    assert_eq!(said(&store), ["-", "-", "kept", "erased"]);
    let salt = entries[0].content().clone();
    assert_eq!(store.check(at(1)).expect("it can be read").damage, [""; 0]);
    drop(store);
    assert_eq!(home.files_with("secret"), [""; 0], "{salt:?}");
}

/// SQLite moves rows between pages as they come and go, and leaves copies of them behind: this
/// many rows of every size catch it at that.
#[test]
fn no_moved_copy_stays_behind() {
    let home = Home::new();
    let store = home.open();
    let journal = store.state().expect("it is open").journal;
    let values: Vec<String> =
        (0..400).map(|number| "hidden ".repeat(1 + number * 37 % 700)).collect();
    let entries = from_elsewhere(journal, &values);
    let bare = entries.iter().map(journal::Entry::erased).collect();
    store.append(bare).expect("there is room");
    for some in 0..7 {
        let brought = entries.iter().skip(some).step_by(7).cloned().collect();
        store.append(brought).expect("there is room");
    }
    let odd = entries.iter().step_by(2).map(journal::Entry::place);
    store.record(vec![erasure(odd)], at(1)).expect("there is room");
    let rest = entries.iter().skip(1).step_by(2).map(journal::Entry::place);
    store.record(vec![erasure(rest)], at(1)).expect("there is room");
    assert_eq!(home.files_with("hidden"), [""; 0]);
}

#[test]
fn content_that_comes_after_its_deletion_is_never_stored() {
    let home = Home::new();
    let store = home.open();
    let journal = store.state().expect("it is open").journal;
    let entries = from_elsewhere(journal, &["late secret".into()]);
    store.record(vec![erasure([entries[0].place()])], at(1)).expect("there is room");
    store.append(entries).expect("there is room");
    assert_eq!(home.files_with("late secret"), [""; 0]);
}

#[test]
fn a_cleared_draft_goes_with_the_next_deletion() {
    let home = Home::new();
    let store = home.open();
    let place = store.record(vec![setting("x")], at(0)).expect("there is room")[0].place();
    let mut secret = draft(place, 1);
    secret.summary.routine_id = "draft secret".into();
    store.put_draft(&secret).expect("there is room");
    store.clear_draft(secret.session).expect("there is room");
    store.record(vec![erasure([place])], at(1)).expect("there is room");
    assert_eq!(home.files_with("draft secret"), [""; 0]);
}

/// While another program reads, the WAL can't be emptied; that is made up for.
#[test]
fn a_reader_delays_the_emptying_but_does_not_prevent_it() {
    let home = Home::new();
    let store = home.open_impatient();
    let place = store.record(vec![setting("watched secret")], at(0)).expect("there is room");
    let reader = Connection::open(home.database()).expect("it is there");
    reader.execute_batch("BEGIN; SELECT * FROM entry;").expect("it can be read");
    let place: Place = place[0].place();
    store.record(vec![erasure([place])], at(1)).expect("there is room");
    assert_eq!(said(&store), ["-", "erased"]);
    assert!(store.check(at(1)).expect("it can be read").scrub_due);
    assert!(!home.files_with("watched secret").is_empty(), "the reader still sees it");
    reader.execute_batch("COMMIT").expect("it was begun");
    store.record(vec![setting("next")], at(2)).expect("there is room");
    assert!(!store.check(at(2)).expect("it can be read").scrub_due);
    assert_eq!(home.files_with("watched secret"), [""; 0]);
}
