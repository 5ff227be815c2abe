//! Today by text: a person goes in, a page comes out.

mod barred;
mod first;
mod level;
mod otherwise;
mod pain;
mod spots;
mod wishes;

use expect_test::Expect;

use crate::person::Person;

/// The first five minutes on the floor; `first` has the page.
const FLOOR: &str = "minutes 5";
/// The same at the wall.
const WALL: &str = "minutes 5; no floor";
/// The first eight minutes on the floor.
const EIGHT: &str = "minutes 8";
/// Five minutes in which nothing presses and something is moved; `otherwise` has the page.
const STILL: &str = "with moves; minutes 5; pain 8";

#[track_caller]
fn check(person: &str, expect: &Expect) {
    match Person::of(person).plan() {
        Ok(plan) => expect.assert_eq(&plan.to_string()),
        Err(none) => expect.assert_eq(&format!("no plan: {none}\n")),
    }
}

/// What a person's page has otherwise than the `usual` one: `-` before a line that isn't there, `+` before one
/// that is there instead, each with its number on its own page.
#[track_caller]
fn check_change(usual: &str, person: &str, expect: &Expect) {
    let page = |person| Person::of(person).plan().expect("a plan").to_string();
    let (usual, page) = (page(usual), page(person));
    let (mut left, mut new) = ((1..).zip(usual.lines()), Vec::new());
    let mut told = Vec::new();
    for (number, line) in (1..).zip(page.lines()) {
        match left.clone().position(|(_, one)| one == line) {
            None => new.push(('+', (number, line))),
            Some(gone) => {
                told.extend(left.by_ref().take(gone).map(|line| ('-', line)));
                told.append(&mut new);
                left.next();
            }
        }
    }
    told.extend(left.map(|line| ('-', line)));
    told.append(&mut new);
    let told = told.into_iter().map(|(sign, (number, line))| format!("{sign}{number} {line}\n"));
    expect.assert_eq(&told.collect::<String>());
}
