//! A technique that somebody would like to have today: there, in place of what, or why not.

use std::collections::BTreeSet;

use expect_test::{Expect, expect};
use plan::{Added, Gate, NoPlan};
use proptest::prelude::*;
use routine::Message;

use crate::any;
use crate::laws::{sore, ticked};
use crate::person::{CATALOGUE, Person};

/// What today says to each of the techniques in `ids`.
fn check(person: &str, ids: &[&str], expect: &Expect) {
    let person = Person::of(person);
    let said = |id: &&str| format!("{id}: {}\n", answer(plan::add(id, &person.request())));
    expect.assert_eq(&ids.iter().map(said).collect::<String>());
}

fn answer(added: Result<Added, NoPlan>) -> String {
    match added {
        Ok(Added::There) => "there".into(),
        Ok(Added::InPlaceOf(gone)) => format!("in place of {gone:?}"),
        Ok(Added::Not(why)) => {
            let why: Vec<String> = why.iter().map(Message::to_string).collect();
            format!("not: {}", why.join(", "))
        }
        Err(none) => format!("no plan: {none}"),
    }
}

const SOME: [&str; 5] =
    ["thoracic-extension", "wall-extension-roll", "rhomboid-ball", "open-book", "chair-extension"];

#[test]
fn room_and_what_gives_way() {
    check(
        "minutes 10; gear roller ball cushion wall",
        &SOME,
        &expect![[r#"
        thoracic-extension: there
        wall-extension-roll: in place of ["thoracic-extension"]
        rhomboid-ball: in place of ["thoracic-extension"]
        open-book: in place of []
        chair-extension: not: plan-out-gear(name=@gear-chair)
    "#]],
    );
    check(
        "minutes 5",
        &["thoracic-extension", "one-side-erector-roll", "open-book"],
        &expect![[r#"
        thoracic-extension: there
        one-side-erector-roll: in place of ["thoracic-extension"]
        open-book: in place of ["thoracic-extension"]
    "#]],
    );
}

#[test]
fn what_is_against_it() {
    // The list, gear, a day of pain, a stop, the level, the minutes, the kind of day.
    check(
        "ticked bone-loss",
        &SOME,
        &expect![[r#"
        thoracic-extension: not: gate-next-ask
        wall-extension-roll: not: gate-next-ask
        rhomboid-ball: not: gate-next-ask
        open-book: not: gate-next-ask
        chair-extension: not: gate-next-ask
    "#]],
    );
    check(
        "ticked sore-shoulder",
        &["thoracic-extension", "open-book"],
        &expect![[r#"
        thoracic-extension: there
        open-book: not: gate-swap(name=@condition-sore-shoulder)
    "#]],
    );
    check(
        "gear roller cushion",
        &["rhomboid-ball", "wall-extension-roll"],
        &expect![[r#"
        rhomboid-ball: not: plan-out-gear(name=@gear-ball), plan-out-gear(name=@gear-wall)
        wall-extension-roll: not: plan-out-gear(name=@gear-wall)
    "#]],
    );
    check(
        "pain 8",
        &["thoracic-extension", "open-book", "cat-camel"],
        &expect![[r#"
        thoracic-extension: not: plan-pain-strong(n=8)
        open-book: there
        cat-camel: not: plan-pain-strong(n=8)
    "#]],
    );
    check(
        "did 1 2 thoracic-extension stop=pain@thoracic-extension",
        &["thoracic-extension"],
        &expect![[r#"
        thoracic-extension: not: plan-out-resting(n=25)
    "#]],
    );
    check(
        "rolled new; pain 1",
        &["thoracic-extension", "one-side-erector-roll"],
        &expect![[r#"
            thoracic-extension: not: plan-add-begins(level=2,of=1)
            one-side-erector-roll: not: plan-add-begins(level=2,of=1)
        "#]],
    );
    check(
        "minutes 2",
        &["thoracic-extension", "open-book", "calm-close"],
        &expect![[r#"
        thoracic-extension: not: plan-add-no-room(minutes=2)
        open-book: not: plan-add-no-room(minutes=2)
        calm-close: there
    "#]],
    );
    check(
        "wish chair",
        &["thoracic-extension"],
        &expect![[r#"
        thoracic-extension: not: plan-chair-reset
    "#]],
    );
    check(
        "trial rolling-or-rest second",
        &["thoracic-extension"],
        &expect![[r#"
        thoracic-extension: not: plan-trial-rolling-or-rest-second
    "#]],
    );
    check(
        "unasked",
        &["thoracic-extension"],
        &expect![[r#"
        thoracic-extension: no plan: the safety list hasn't been answered
    "#]],
    );
}

#[test]
fn the_plan_says_what_became_of_the_wish() {
    let said = |person: &str| {
        let plan = Person::of(person).plan().unwrap();
        let reasons = plan.reasons.iter().map(|reason| reason.message().to_string());
        reasons.filter(|reason| reason.contains("add")).collect::<Vec<_>>()
    };
    assert_eq!(said("wish with open-book"), ["plan-added(name=@open-book-name)"]);
    assert_eq!(
        said("wish with open-book; pain 8; ticked fracture"),
        ["plan-added-not(name=@open-book-name)"]
    );
    // The last word on it holds, whichever it was.
    let mut person = Person::of("wish with open-book");
    person.wish.swap("open-book");
    assert_eq!((person.wish.with.as_deref(), person.wish.without.len()), (None, 1));
    person.wish.add("open-book");
    assert_eq!((person.wish.with.as_deref(), person.wish.without.len()), (Some("open-book"), 0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Every answer is true of the plan with that wish, what is refused has a reason, and what the
    /// safety list is against is never added.
    #[test]
    fn answers_are_true(person in any::person(), at in 0..CATALOGUE.iter().count()) {
        let Some(id) = person.catalogue.iter().nth(at).map(|one| one.id()) else { return Ok(()) };
        let Ok(added) = plan::add(id, &person.request()) else { return Ok(()) };
        let now = person.plan();
        let mut with = person.clone();
        with.wish.add(id);
        let then = with.plan().unwrap();
        let ids = |plan: &plan::Plan| -> BTreeSet<String> {
            plan.routine.steps().iter().map(|step| step.technique.id().into()).collect()
        };
        let (now, then) = (ids(&now.unwrap()), ids(&then));
        match added {
            Added::There => prop_assert!(now.contains(id)),
            Added::InPlaceOf(gone) => {
                prop_assert!(then.contains(id) && !now.contains(id));
                prop_assert!(gone.iter().all(|gone| now.contains(gone) && !then.contains(gone)));
                let gate = Gate::new(person.catalogue, ticked(&person), &person.cleared.conditions);
                let gate = gate.sparing(sore(&person));
                let technique = person.catalogue.get(id).unwrap();
                let goes = |form: &routine::LevelForm| {
                    gate.ruling(technique, form.level()).answer == plan::Answer::Go
                };
                prop_assert!(technique.levels().iter().any(goes));
            }
            Added::Not(why) => prop_assert!(!why.is_empty() && !then.contains(id)),
        }
    }
}
