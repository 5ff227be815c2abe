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

fn check(person: &str, expect: &Expect) {
    match Person::of(person).plan() {
        Ok(plan) => expect.assert_eq(&plan.to_string()),
        Err(none) => expect.assert_eq(&format!("no plan: {none}\n")),
    }
}
