//! A disk that fills up, refuses or breaks while it is used: an error that says so, nothing
//! half-done, and all as before once it is well again.

use journal::{Keeper as _, KeeperError};
use store::{OpenError, Opening, Store};

use crate::disk::Disk;
use crate::home::{Home, at, draft, erasure, said, setting};

fn open(home: &Home, disk: &Disk) -> Result<Store, OpenError> {
    Opening::new(&home.database()).vfs(&disk.name).open()
}

#[test]
fn a_full_disk_says_so_and_loses_nothing() {
    let (home, disk) = (Home::new(), Disk::new());
    let store = open(&home, disk).expect("the disk is well");
    let kept = store.record(vec![setting("kept")], at(0)).expect("there is room");
    let large = || vec![setting(&"large ".repeat(20_000))];
    for room in [0, 1, 4_095, 4_200, 60_000] {
        disk.leave_room(room);
        assert_eq!(store.record(large(), at(0)).err(), Some(KeeperError::Full));
        assert_eq!(said(&store), ["kept"], "with room for {room} bytes");
    }
    disk.leave_room(0);
    let place = kept[0].place();
    assert_eq!(store.put_draft(&draft(place, 1)).err(), Some(KeeperError::Full));
    assert_eq!(store.record(vec![erasure([place])], at(0)).err(), Some(KeeperError::Full));
    disk.mend();
    store.record(large(), at(0)).expect("there is room again");
    assert_eq!(store.load().expect("it can be read").len(), 2);
    drop(store);
    let checkup = home.open().check(at(0)).expect("it can be read");
    assert_eq!(checkup.damage, [""; 0]);
}

/// A deletion that fits, while its rewriting doesn't: it stays due until there is room.
#[test]
fn a_deletion_on_a_nearly_full_disk_is_finished_later() {
    let (home, disk) = (Home::new(), Disk::new());
    let store = open(&home, disk).expect("the disk is well");
    let filler: Vec<_> = (0..20).map(|_| setting(&"filler ".repeat(2_000))).collect();
    let secret = store.record(vec![setting("secret")], at(0)).expect("there is room");
    store.record(filler, at(0)).expect("there is room");
    disk.leave_room(60_000);
    store.record(vec![erasure([secret[0].place()])], at(0)).expect("the deletion fits");
    assert!(store.check(at(0)).expect("it can be read").scrub_due);
    assert_eq!(said(&store)[0], "-");
    disk.mend();
    drop(store);
    let store = open(&home, disk).expect("the disk is well");
    assert!(!store.check(at(0)).expect("it can be read").scrub_due);
    assert_eq!(home.files_with("secret"), [""; 0]);
}

#[test]
fn a_disk_that_is_full_from_the_start_says_so() {
    let (home, disk) = (Home::new(), Disk::new());
    std::fs::write(home.database(), "").expect("there is room");
    disk.leave_room(0);
    let error = open(&home, disk).err().expect("it must not open");
    assert_eq!(error.code(), "disk-full", "{error}");
    disk.mend();
    assert_eq!(said(&open(&home, disk).expect("there is room")), [""; 0]);
}

/// As in a folder that is read-only while the file in it isn't.
#[test]
fn a_folder_in_which_nothing_can_be_made_says_so() {
    let (home, disk) = (Home::new(), Disk::new());
    drop(open(&home, disk).expect("the disk is well"));
    disk.close_folder();
    let error = open(&home, disk).err().expect("it must not open");
    assert_eq!(error.code(), "data-read-only", "{error}");
}

/// Breaks the disk at every single write and sync of a short life.
#[test]
fn a_disk_that_breaks_anywhere_damages_nothing() {
    let mut survived = 0;
    for healthy in 0.. {
        let (home, disk) = (Home::new(), Disk::new());
        std::fs::write(home.database(), "").expect("there is room");
        disk.fail_after(healthy);
        let mut kept = Vec::new();
        let whole = life(&home, disk, &mut kept);
        disk.mend();
        let store = home.open();
        let checkup = store.check(at(0)).expect("it can be read");
        assert_eq!(checkup.damage, [""; 0], "broken after {healthy}");
        let journal = store.load().expect("it can be read");
        for hash in &kept {
            assert!(journal.entries().any(|entry| entry.hash() == *hash), "after {healthy}");
        }
        store.record(vec![setting("life goes on")], at(0)).expect("the disk is well");
        survived += 1;
        if whole {
            break;
        }
    }
    assert!(survived > 20, "{survived} points are not every write and sync");
}

/// Lives until the disk breaks; `true` when it never did.
fn life(home: &Home, disk: &Disk, kept: &mut Vec<journal::Hash>) -> bool {
    let Ok(store) = open(home, disk) else { return false };
    let mut place = None;
    for value in ["1", "2", "3"] {
        let Ok(entries) = store.record(vec![setting(value)], at(0)) else { return false };
        kept.extend(entries.iter().map(journal::Entry::hash));
        place = place.or(Some(entries[0].place()));
    }
    let place = place.expect("three were written");
    store.put_draft(&draft(place, 1)).is_ok()
        && store.record(vec![erasure([place])], at(0)).is_ok()
        && store.record(vec![setting("4")], at(0)).is_ok()
}
