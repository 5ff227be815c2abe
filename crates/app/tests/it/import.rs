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
    expect![[r#""#]].assert_eq(&(first + &again));
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
    expect![[r#""#]].assert_eq(&told);
    assert_eq!(store(&home).load().expect("it loads"), before);
}
