//! A sore shoulder has a side: what leans on it is done on the other side alone, what uses both arms gives
//! way, and the rest stays as it is.

use expect_test::{Expect, expect};
use plan::{Unfit, fit};
use routine::{Enter, Level, Routine, Side, Step, Turns};

use crate::person::{CATALOGUE, Person};

/// Ten minutes that would hold a scapula release, for who knows it all.
const KNOWN: &str = "minutes 10; spot left latissimus-teres 5; \
    did 2 2 scapula-release,thoracic-extension; did 4 2 scapula-release,thoracic-extension; \
    did 6 2 scapula-release,thoracic-extension";

fn check(more: &str, expect: &Expect) {
    let plan = Person::of(&format!("{KNOWN}; {more}")).plan().unwrap();
    expect.assert_eq(&plan.to_string());
}

#[test]
fn the_other_side_stays() {
    check(
        "",
        &expect![[r#"
        10:03.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 brief
          scapula-release 2..2 2x40 brief
          calm-close 2..2 1x55 full
        in scapula-release: plan-spot-stay(spot=@spot-latissimus-teres-left,n=5,seconds=20)
        because plan-as-last(level=2)
        because plan-told-in-full
        because plan-spot-side-first(spot=@spot-latissimus-teres-left,n=5,name=@scapula-release-name)
        because plan-goal-range
        because plan-dose
        because plan-easy-to-strong
        think of plan-full-week(days=3)
        think of today-water
    "#]],
    );
    check(
        "wish sore right",
        &expect![[r#"
        9:56.000 level 2
          settling-breath 2..2 1x35 full
          thoracic-extension 2..2 2x45 brief
          scapula-release 2..2 2x40 brief left only
          thoracic-rotation 2..2 2x40 full left only
          calm-close 2..2 1x35 full
        in scapula-release: plan-spot-stay(spot=@spot-latissimus-teres-left,n=5,seconds=20)
        because plan-one-side-left(name=@scapula-release-name)
        because plan-one-side-left(name=@thoracic-rotation-name)
        because plan-as-last(level=2)
        because plan-told-in-full-pressed(seconds=250)
        because plan-spot-side-first(spot=@spot-latissimus-teres-left,n=5,name=@scapula-release-name)
        because plan-goal-range
        because plan-dose
        because plan-easy-to-strong
        think of plan-full-week(days=3)
        think of today-water
        without crossed-arm-rhomboid-roll 2: gate-swap(name=@condition-sore-shoulder)
    "#]],
    );
    // The marked place is on the sore side: nothing presses there today, whether that is said for today
    // alone or until it is taken back.
    let right = expect![[r#"
        9:56.000 level 2
          settling-breath 2..2 1x35 full
          thoracic-extension 2..2 2x45 brief
          scapula-release 2..2 2x40 brief right only
          thoracic-rotation 2..2 2x40 full right only
          calm-close 2..2 1x35 full
        because plan-one-side-right(name=@scapula-release-name)
        because plan-one-side-right(name=@thoracic-rotation-name)
        because plan-as-last(level=2)
        because plan-told-in-full-pressed(seconds=250)
        because plan-goal-range
        because plan-dose
        because plan-easy-to-strong
        think of plan-full-week(days=3)
        think of today-water
        think of plan-spot-not-today(spot=@spot-latissimus-teres-left,n=5)
        without crossed-arm-rhomboid-roll 2: gate-swap(name=@condition-sore-shoulder)
    "#]];
    for text in ["wish sore left", "bar shoulder left"] {
        check(text, &right);
    }
}

#[test]
fn both_are_as_without_a_side() {
    let plan = |more: &str| Person::of(&format!("{KNOWN}; {more}")).plan().unwrap().to_string();
    assert_eq!(plan("wish sore left; wish sore right"), plan("ticked sore-shoulder"));
    assert_eq!(plan("bar shoulder left; wish sore right"), plan("ticked sore-shoulder"));
    assert_eq!(plan("ticked sore-shoulder; wish sore left"), plan("ticked sore-shoulder"));
}

/// A sore shoulder says nothing about how hard the back may be pressed, the first time either.
#[test]
fn the_first_level_is_the_same() {
    for more in ["wish sore left", "wish sore left; wish sore right", "ticked sore-shoulder"] {
        let plan = Person::of(&format!("minutes 5; {more}")).plan().unwrap();
        assert_eq!(plan.level, Some(Level::TWO), "{plan}");
    }
}

/// A routine that they named is done on the other side; one that names the sore side alone isn't done.
#[test]
fn a_named_routine() {
    let person = Person::of(&format!("{KNOWN}; wish sore left"));
    let today = person.plan().unwrap();
    let named = |turns| {
        let technique = CATALOGUE.get("scapula-release").unwrap().clone();
        let step = Step {
            technique,
            level: Level::TWO,
            ceiling: Level::TWO,
            sets: 1,
            secs: 45,
            enter: Enter::Brief,
            turns,
        };
        let routine = Routine::new("mine".into(), None, vec![step]).unwrap();
        fit(&routine, &today, &person.request())
    };
    for turns in [Turns::LeftRight, Turns::RightLeft, Turns::Right] {
        let fitted = named(turns).unwrap();
        assert!(fitted.steps()[0].sides().flatten().eq([Side::Right]), "{turns:?}");
    }
    let Err(Unfit::NotToday(why)) = named(Turns::Left) else { panic!("it leans on the sore one") };
    assert_eq!(why[0].why.key(), "gate-swap");
}
