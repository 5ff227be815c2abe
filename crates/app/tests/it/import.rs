//! `rollwise import`: copies come in whole, once, and only where they belong.

use expect_test::expect;
use journal::{Keeper as _, copy};

use crate::person::{practised, store};
use crate::program::Home;

/// A copy of somebody's journal.
fn copied() -> String {
    let home = Home::new();
    practised(&home);
    copy::write(&store(&home).load().expect("it loads"))
}

#[test]
fn a_copy_comes_in_once() {
    let (home, text) = (Home::new(), copied());
    let file = home.file("copy.jsonl", &text);
    let first = home.run(&format!("import {file}"));
    let again = home.run(&format!("import {file}"));
    expect![[r#"
        3 entries, 3 of them new
        3 entries, 0 of them new
    "#]]
    .assert_eq(&(first + &again));
    assert_eq!(copy::write(&store(&home).load().expect("it loads")), text);
}

#[test]
fn what_is_no_copy_or_belongs_elsewhere_changes_nothing() {
    let home = Home::new();
    practised(&home);
    let before = store(&home).load().expect("it loads");
    let page = home.file("page.jsonl", "<!doctype html>\n<title>Welcome to the hotel</title>\n");
    let text = copied();
    let torn = home.file("torn.jsonl", &text[..text.len() - 20]);
    let other = home.file("other.jsonl", &text);
    let mut told = String::new();
    for file in [page, torn, other, home.path().join("none").display().to_string()] {
        told.push_str(&home.run(&format!("import {file}")));
    }
    expect![[r#"
        ! error[no-copy]: DATA/page.jsonl is no copy of Rollwise's, or it is damaged: line 1: not what was promised: expected value at line 1 column 1
        ! hint: Nothing was taken in. Save the copy once more, and don't change it. A database that `rollwise backup` made goes back another way: `rollwise backup --help`.
        exit Some(1)
        ! error[no-copy]: DATA/torn.jsonl is no copy of Rollwise's, or it is damaged: line 3: not what was promised: EOF while parsing a string at line 1 column 1801
        ! hint: Nothing was taken in. Save the copy once more, and don't change it. A database that `rollwise backup` made goes back another way: `rollwise backup --help`.
        exit Some(1)
        ! error[other-journal]: the copy belongs to another journal than the one here; nothing was taken in
        ! hint: Choose an empty folder for it with --data.
        exit Some(1)
        ! error[copy-unreadable]: DATA/none can't be read: No such file or directory (os error 2)
        ! hint: Look whether the file is there and may be read.
        exit Some(1)
    "#]].assert_eq(&told);
    assert_eq!(store(&home).load().expect("it loads"), before);
}
