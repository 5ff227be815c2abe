//! Up, down, or as last time, and how soon.

use expect_test::expect;

use super::{FLOOR, STILL, WALL, check, check_change};
use crate::person::Person;

#[test]
fn a_level_up_is_offered_after_two_that_went_well() {
    check(
        "did 3 2 thoracic-extension after=3 morning=same; did 5 2 thoracic-extension after=2",
        &expect![[r#"
            7:59.000 level 2
              settling-breath 2..2 1x35 full
              thoracic-extension 2..3 2x45 full
              crossed-arm-rhomboid-roll 2..3 2x40 full
              calm-close 2..2 1x25 full
            because plan-as-last(level=2)
            because plan-offer(level=3)
            because plan-told-in-full-pressed(seconds=170)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of today-water
        "#]],
    );
    check(
        "did 3 2 thoracic-extension after=3; did 5 2 thoracic-extension after=2; wish level 3",
        &expect![[r#"
            7:59.000 level 3
              settling-breath 2..2 1x35 full
              thoracic-extension 3..3 2x45 full
              crossed-arm-rhomboid-roll 3..3 2x40 full
              calm-close 2..2 1x25 full
            because plan-wished(level=3)
            because plan-told-in-full-pressed(seconds=170)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of today-water
        "#]],
    );
}

#[test]
fn from_the_wall_the_floor_is_offered_for_the_next_plan_only() {
    let twice =
        "minutes 5; did 3 1 wall-extension-roll after=2; did 5 1 wall-extension-roll after=1";
    check_change(
        WALL,
        twice,
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-as-last(level=1)
            +6 because plan-offer(level=2)
        "#]],
    );
    check_change(
        FLOOR,
        &format!("{twice}; wish level 2"),
        &expect![[r#"
            -4 because plan-first(level=2)
            +4 because plan-wished(level=2)
        "#]],
    );
    check_change(
        WALL,
        &format!("{twice}; no floor"),
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-as-last(level=1)
        "#]],
    );
}

#[test]
fn it_is_not_offered_when_something_speaks_against_it() {
    let offer = |text: &str| Person::of(text).plan().unwrap().offer.map(|level| level.number());
    let two = |first: &str, second: &str| {
        format!("did 3 2 thoracic-extension {first}; did 5 2 thoracic-extension {second}")
    };
    assert_eq!(offer(&two("after=3", "after=3")), Some(3));
    assert_eq!(offer(&two("after=4", "after=3")), None);
    assert_eq!(offer(&two("after=3", "")), None);
    assert_eq!(offer(&two("after=3 morning=worse", "after=3")), None);
    assert_eq!(offer(&two("after=3", "after=3 morning=worse")), None);
    assert_eq!(offer(&two("after=3", "after=3 stop=dizzy")), None);
    assert_eq!(offer("did 3 2 thoracic-extension after=1"), None);
    assert_eq!(offer(&(two("after=3", "after=3") + "; did 4 2 scapula-release stop=numb")), None);
    assert_eq!(offer(&(two("after=3", "after=3") + "; bar above-level 2")), None);
    assert_eq!(offer(&(two("after=3", "after=3") + "; pain 5")), None);
    assert_eq!(offer(&(two("after=3", "after=3") + "; ticked unstable-shoulder")), None);
    assert_eq!(
        offer("did 3 4 thoracic-extension after=1; did 5 4 thoracic-extension after=1"),
        None,
        "level 5 is a preference, not progress"
    );
}

#[test]
fn one_level_down() {
    check_change(
        FLOOR,
        "minutes 5; did 3 3 thoracic-extension morning=worse",
        &expect![[r#"
            -4 because plan-first(level=2)
            +4 because plan-morning(level=2)
        "#]],
    );
    check_change(
        FLOOR,
        "minutes 5; did 14 3 thoracic-extension morning=worse",
        &expect![[r#"
            -4 because plan-first(level=2)
            +4 because plan-days-off(level=2,days=14)
            +5 because plan-morning(level=2)
        "#]],
    );
    check_change(
        WALL,
        "minutes 5; did 20 1 wall-extension-roll",
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-days-off-same(level=1,days=20)
        "#]],
    );
}

/// A worse morning is answered whatever came before it: breathing only, or a stop before any set.
#[test]
fn a_worse_morning_counts_after_any_session() {
    for after in ["settling-breath morning=worse", "none stop=pain@settling-breath morning=worse"] {
        let text = format!("minutes 5; did 3 3 thoracic-extension; did 2 1 {after}");
        let plan = Person::of(&text).plan().unwrap();
        assert_eq!(plan.level.map(|level| level.number()), Some(2), "{text}");
        let first = plan.reasons[0].message().to_string();
        assert_eq!(first, "plan-morning(level=2)", "{text}");
    }
    check_change(
        WALL,
        "minutes 5; did 1 1 settling-breath morning=worse",
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-morning(level=1)
            +6 because plan-not-yet-careful(level=1)
        "#]],
    );
    check(
        "minutes 5; gear roller; did 1 1 settling-breath morning=worse",
        &expect![[r#"
            5:01.000 nothing presses
              thread-the-needle 2..2 1x40 full
              cat-camel 2..2 1x40 full
              calm-close 1..1 1x65 full
            because plan-nothing-presses
            because plan-if-comfortable(name=@thread-the-needle-name)
            because plan-morning-noted
            because plan-told-in-full
            think of today-water
            without crossed-arm-rhomboid-roll 2: plan-out-gear(name=@gear-cushion)
            without one-side-erector-roll 2: plan-out-gear(name=@gear-cushion)
            without scapula-release 2: plan-out-gear(name=@gear-cushion)
            without thoracic-extension 2: plan-out-gear(name=@gear-cushion)
            without thoracic-rotation 2: plan-out-gear(name=@gear-cushion)
            without wall-extension-roll 1: plan-out-gear(name=@gear-wall)
        "#]],
    );
    // Where today is lower still, or nothing presses, it is told of all the same.
    check_change(
        FLOOR,
        "minutes 5; did 3 4 thoracic-extension morning=worse; pain 5",
        &expect![[r#"
            -4 because plan-first(level=2)
            +4 because plan-pain-gentle(n=5)
            +5 because plan-morning-noted
            +9 think of plan-no-holds
        "#]],
    );
    check_change(
        STILL,
        "minutes 5; did 3 4 thoracic-extension morning=worse; pain 7",
        &expect![[r#"
            -5 because plan-pain-strong(n=8)
            +5 because plan-pain-strong(n=7)
            +7 because plan-morning-noted
        "#]],
    );
}

#[test]
fn days_too_close_together() {
    check_change(
        FLOOR,
        "minutes 5; did 1 2 thoracic-extension",
        &expect![[r#"
            -4 because plan-first(level=2)
            +4 because plan-as-last(level=2)
            +8 think of plan-yesterday
        "#]],
    );
    check_change(
        FLOOR,
        "minutes 5; did 0 2 thoracic-extension",
        &expect![[r#"
            -4 because plan-first(level=2)
            +4 because plan-as-last(level=2)
            +8 think of plan-already-today
        "#]],
    );
    check(
        "minutes 5; did 2 2 thoracic-extension; did 4 2 thoracic-extension;\
         did 6 2 thoracic-extension stop=dizzy",
        &expect![[r#"
            5:00.000 level 2
              settling-breath 2..2 1x35 full
              thoracic-extension 2..2 2x45 brief
              calm-close 2..2 1x35 full
            because plan-as-last(level=2)
            because plan-told-in-full
            because plan-goal-range
            because plan-dose
            think of plan-full-week(days=3)
            think of today-water
        "#]],
    );
}
