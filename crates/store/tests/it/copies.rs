//! A copy never writes the series of its original, however it was made.

use std::fs;
use std::path::{Path, PathBuf};

use journal::{Journal, Keeper as _, Problem, SeriesId};
use store::Store;

use crate::home::{Home, at, setting};

fn beside(database: &Path, ending: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Writes something and tells in which series.
fn write(database: &Path, value: &str) -> SeriesId {
    let store = Store::open(database).expect("a sound file opens");
    let told = store.state().expect("it can be read").series;
    let written = store.record(vec![setting(value)], at(0)).expect("there is room");
    assert_eq!(written[0].place().series, told, "it tells the series that it then writes");
    told
}

fn load(database: &Path) -> Journal {
    Store::open(database).expect("a sound file opens").load().expect("it can be read")
}

#[test]
fn the_original_goes_on_with_its_series() {
    let home = Home::new();
    let series = write(&home.database(), "1");
    for value in ["2", "3", "4"] {
        assert_eq!(write(&home.database(), value), series);
    }
    assert_eq!(load(&home.database()).problems(at(0)), []);
}

#[test]
fn a_backup_takes_its_own_series() {
    let home = Home::new();
    let series = write(&home.database(), "1");
    home.open().backup(&home.file("backup.db")).expect("there is room");
    let copied = write(&home.file("backup.db"), "in the copy");
    assert_ne!(copied, series);
    assert_eq!(write(&home.file("backup.db"), "again"), copied);
    assert_eq!(write(&home.database(), "2"), series);
    no_fork(&home.database(), &home.file("backup.db"));
}

#[test]
fn a_backup_put_back_in_place_takes_its_own_series() {
    let home = Home::new();
    write(&home.database(), "1");
    home.open().backup(&home.file("backup.db")).expect("there is room");
    let series = write(&home.database(), "lost by putting the backup back");
    let lost = load(&home.database());
    let bytes = fs::read(home.file("backup.db")).expect("it was just made");
    fs::write(home.database(), bytes).expect("there is room");
    assert_ne!(write(&home.database(), "2"), series);
    let mut all = load(&home.database());
    all.merge(lost).expect("it is the same journal");
    assert_eq!(all.problems(at(0)), []);
}

#[test]
fn a_copied_folder_takes_its_own_series() {
    let home = Home::new();
    let series = write(&home.database(), "1");
    let elsewhere = home.file("copied.db");
    fs::copy(home.database(), &elsewhere).expect("there is room");
    fs::copy(beside(&home.database(), "-device"), beside(&elsewhere, "-device"))
        .expect("there is room");
    assert_ne!(write(&elsewhere, "in the copy"), series);
    assert_eq!(write(&home.database(), "2"), series);
    no_fork(&home.database(), &elsewhere);
}

/// A plain copy, put back over the original after that went on: same place, older token.
#[test]
fn an_older_copy_put_back_in_place_takes_its_own_series() {
    let home = Home::new();
    write(&home.database(), "1");
    let old = fs::read(home.database()).expect("it was just made");
    let series = write(&home.database(), "lost by putting the copy back");
    let lost = load(&home.database());
    fs::write(home.database(), old).expect("there is room");
    assert_ne!(write(&home.database(), "2"), series);
    let mut all = load(&home.database());
    all.merge(lost).expect("it is the same journal");
    assert_eq!(all.problems(at(0)), []);
}

#[test]
fn a_moved_file_goes_on_only_where_its_token_is() {
    let home = Home::new();
    let series = write(&home.database(), "1");
    let moved = home.file("moved.db");
    fs::rename(home.database(), &moved).expect("it is there");
    fs::rename(beside(&home.database(), "-device"), beside(&moved, "-device")).expect("too");
    assert_eq!(write(&moved, "2"), series);
    fs::remove_file(beside(&moved, "-device")).expect("it is there");
    assert_ne!(write(&moved, "3"), series);
}

/// Killed between the two steps of a claim, the token file names both tokens.
#[test]
fn a_claim_cut_in_half_makes_no_copy_of_the_original() {
    let home = Home::new();
    let series = write(&home.database(), "1");
    let tokens = beside(&home.database(), "-device");
    let token = fs::read_to_string(&tokens).expect("it was just made");
    fs::write(&tokens, format!("{token}{}\n", "0".repeat(32))).expect("there is room");
    assert_eq!(write(&home.database(), "2"), series);
    assert_eq!(fs::read_to_string(&tokens).expect("it is there").lines().count(), 1);
}

fn no_fork(one: &Path, other: &Path) {
    let mut all = load(one);
    all.merge(load(other)).expect("it is the same journal");
    let forks = all.problems(at(0));
    assert_eq!(forks.iter().find(|problem| matches!(problem, Problem::Fork { .. })), None);
}
