//! Days with pain, and days after a stop.

use expect_test::expect;

use super::{EIGHT, FLOOR, WALL, check, check_change};
use crate::person::Person;

#[test]
fn pain_days() {
    check_change(
        EIGHT,
        "did 3 3 thoracic-extension; pain 5",
        &expect![[r#"
            -6 because plan-first(level=2)
            +6 because plan-pain-gentle(n=5)
            +11 think of plan-no-holds
        "#]],
    );
    check(
        "pain 7; did 1 3 thoracic-extension",
        &expect![[r#"
            8:03.000 nothing presses
              settling-breath 2..2 1x85 full
              open-book 2..2 2x40 full
              calm-close 2..2 1x75 full
            because plan-pain-strong(n=7)
            because plan-if-comfortable(name=@open-book-name)
            because plan-told-in-full
            think of today-water
        "#]],
    );
    check(
        "pain 2 new",
        &expect![[r#"
            8:03.000 nothing presses
              settling-breath 2..2 1x85 full
              open-book 2..2 2x40 full
              calm-close 2..2 1x75 full
            because plan-pain-new
            because plan-if-comfortable(name=@open-book-name)
            because plan-told-in-full
            think of today-water
        "#]],
    );
    check(
        "pain 4; did 3 2 thoracic-extension before=2; did 5 2 thoracic-extension before=1;\
         did 8 2 thoracic-extension before=3",
        &expect![[r#"
            8:03.000 nothing presses
              settling-breath 2..2 1x85 full
              open-book 2..2 2x40 full
              calm-close 2..2 1x75 full
            because plan-pain-above(n=4,of=2)
            because plan-if-comfortable(name=@open-book-name)
            because plan-told-in-full
            think of today-water
        "#]],
    );
}

#[test]
fn a_stop_for_pain_rests_the_technique_for_two_days() {
    check(
        "did 1 2 thoracic-extension stop=pain@thoracic-extension",
        &expect![[r#"
            8:00.000 level 2
              settling-breath 2..2 1x25 full
              crossed-arm-rhomboid-roll 2..2 2x40 full
              thoracic-rotation 2..2 1x40 full
              calm-close 2..2 1x25 full
            because plan-as-last(level=2)
            because plan-told-in-full-pressed(seconds=160)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of plan-yesterday
            think of today-water
            without thoracic-extension 2: plan-out-resting(n=25)
        "#]],
    );
    check(
        "did 2 2 thoracic-extension stop=numb@thoracic-extension",
        &expect![[r#"
            8:00.000 level 2
              settling-breath 2..2 1x25 full
              crossed-arm-rhomboid-roll 2..2 2x40 full
              thoracic-rotation 2..2 1x40 full
              calm-close 2..2 1x25 full
            because plan-as-last(level=2)
            because plan-told-in-full-pressed(seconds=160)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of today-water
            without thoracic-extension 2: plan-out-resting(n=1)
        "#]],
    );
    check(
        "did 1 2 settling-breath stop=pain",
        &expect![[r#"
            7:57.000 nothing presses
              settling-breath 1..1 1x205 full
              calm-close 1..1 1x205 full
            because plan-nothing-presses
            because plan-told-in-full
            think of today-water
            without crossed-arm-rhomboid-roll 1: plan-out-resting(n=25)
            without scapula-release 1: plan-out-resting(n=25)
            without wall-extension-roll 1: plan-out-resting(n=25)
        "#]],
    );
}

/// The reasons of a plan, in a line.
fn reasons(text: &str) -> Vec<String> {
    let plan = Person::of(text).plan().unwrap();
    plan.reasons.iter().map(|reason| reason.message().to_string()).collect()
}

/// For the rest of the day nothing presses, whichever technique it fell in, and the first reason
/// says so; nobody's first time comes after it.
#[test]
fn a_stop_for_pain_or_numbness_is_the_end_of_pressing_for_today() {
    check(
        "did 0 2 thoracic-extension stop=pain@thoracic-extension; wish again",
        &expect![[r#"
            7:57.000 nothing presses
              settling-breath 1..1 1x205 full
              calm-close 1..1 1x205 full
            because plan-stopped-pain-rests(name=@thoracic-extension-name)
            because plan-again-not
            because plan-told-in-full
            think of today-water
        "#]],
    );
    check(
        "did 0 1 settling-breath stop=numb@settling-breath",
        &expect![[r#"
        7:57.000 nothing presses
          settling-breath 1..1 1x205 full
          calm-close 1..1 1x205 full
        because plan-stopped-numb
        because plan-told-in-full
        think of today-water
    "#]],
    );
    for what in ["stop=pain", "stop=numb@settling-breath", "stop=pain@thoracic-extension"] {
        for goal in ["pain", "stiffness", "calm"] {
            let text = format!("goal {goal}; did 0 2 none {what}");
            let plan = Person::of(&text).plan().unwrap();
            assert_eq!(plan.level, None, "{text}");
            assert!(reasons(&text)[0].starts_with("plan-stopped-"), "{text}");
            assert!(plan.foremost().count() >= 1);
        }
    }
    // What hurts now stays in sight beside it.
    let both = reasons("did 0 2 thoracic-extension stop=pain@thoracic-extension; pain 8");
    assert_eq!(both[1], "plan-pain-strong(n=8)");
    // Enough for today, or dizzy, is another thing.
    for what in ["stop=done", "stop=dizzy@thoracic-extension", "stop=interrupted"] {
        let text = format!("did 0 2 thoracic-extension {what}");
        assert!(Person::of(&text).plan().unwrap().level.is_some(), "{text}");
    }
}

/// The day after, only the technique rests; nobody is greeted as new.
#[test]
fn the_day_after_a_stop_before_anything_pressed() {
    check_change(
        WALL,
        "minutes 5; did 1 1 settling-breath stop=pain@settling-breath; wish again",
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-again-not
            +6 because plan-not-yet-careful(level=1)
        "#]],
    );
}

#[test]
fn the_same_as_last_time_says_where_today_changes_it() {
    let again = |text: &str| {
        let all = reasons(&format!("{text}; wish again"));
        let again = all.iter().position(|reason| reason.starts_with("plan-again"));
        again.map(|at| (at, all[at].clone()))
    };
    assert_eq!(again("did 3 2 thoracic-extension"), Some((1, "plan-again".into())));
    let changed = Some((0, "plan-again-changed".into()));
    assert_eq!(again("did 3 3 thoracic-extension morning=worse"), changed);
    assert_eq!(again("did 3 3 thoracic-extension; bar above-level 2"), changed);
    let one_rests = "did 3 2 thoracic-extension,thoracic-rotation;\
        did 4 2 scapula-release stop=pain@thoracic-extension;\
        did 5 2 scapula-release stop=pain@thoracic-extension";
    assert_eq!(again(one_rests), changed);
    assert_eq!(
        again("did 1 2 thoracic-extension stop=pain@thoracic-extension"),
        Some((0, "plan-again-not".into()))
    );
    // What speaks against pressing, and what is done instead, comes first.
    for why in ["pain 8", "ticked fracture"] {
        let (at, reason) = again(&format!("did 3 2 thoracic-extension; {why}")).expect("a reason");
        assert!(at > 0 && reason == "plan-again-not", "{why}: {at} {reason}");
    }
    assert_eq!(again(""), None, "there was no last time");
    assert_eq!(again("did 3 1 settling-breath; pain 8"), None, "breathing is what it was");
}

#[test]
fn a_second_stop_asks() {
    let twice = "minutes 5; did 9 2 thoracic-extension stop=pain@thoracic-extension;\
        did 4 2 thoracic-extension stop=numb@thoracic-extension";
    check(
        twice,
        &expect![[r#"
            5:04.000 level 2
              settling-breath 2..2 1x65 full
              crossed-arm-rhomboid-roll 2..2 2x45 full
            because plan-as-last(level=2)
            because plan-told-in-full-pressed(seconds=90)
            because plan-goal-range
            because plan-dose
            think of today-water
            without thoracic-extension 2: plan-out-stopped(count=2)
        "#]],
    );
    check_change(
        FLOOR,
        &format!("{twice}; asked thoracic-extension"),
        &expect![[r#"
            -4 because plan-first(level=2)
            +4 because plan-as-last(level=2)
        "#]],
    );
}
