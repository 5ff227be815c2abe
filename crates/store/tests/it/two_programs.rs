//! Two programs, or many threads of one, on the same file.

use journal::Keeper as _;

use crate::home::{Home, at, setting};

#[test]
fn two_programs_write_one_series_without_a_fork() {
    let home = Home::new();
    let (one, two) = (home.open(), home.open());
    for number in 0..5 {
        one.record(vec![setting(&format!("one {number}"))], at(0)).expect("there is room");
        two.record(vec![setting(&format!("two {number}"))], at(0)).expect("there is room");
    }
    let journal = one.load().expect("it can be read");
    assert_eq!(journal, two.load().expect("it can be read"));
    assert_eq!(journal.len(), 10);
    assert_eq!(journal.series().len(), 1);
    assert_eq!(journal.problems(at(0)), []);
}

#[test]
fn many_threads_share_a_store() {
    let home = Home::new();
    let stores = [home.open(), home.open()];
    std::thread::scope(|scope| {
        for number in 0..8 {
            let store = stores[number % 2].clone();
            scope.spawn(move || {
                for _ in 0..5 {
                    store.record(vec![setting("x")], at(0)).expect("there is room");
                }
            });
        }
    });
    let journal = stores[0].load().expect("it can be read");
    assert_eq!(journal.len(), 40);
    assert_eq!(journal.problems(at(0)), []);
}

#[test]
fn the_file_is_closed_with_the_last_handle() {
    let home = Home::new();
    let store = home.open();
    let other = store.clone();
    store.record(vec![setting("x")], at(0)).expect("there is room");
    drop(store);
    assert!(home.file("rollwise.db-wal").exists());
    other.record(vec![setting("y")], at(0)).expect("there is room");
    drop(other);
    assert!(!home.file("rollwise.db-wal").exists());
}
