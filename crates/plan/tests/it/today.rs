//! Today by text: a person goes in, a page comes out.

use expect_test::{Expect, expect};

use crate::person::Person;

fn check(person: &str, expect: &Expect) {
    match Person::of(person).plan() {
        Ok(plan) => expect.assert_eq(&plan.to_string()),
        Err(none) => expect.assert_eq(&format!("no plan: {none}\n")),
    }
}

#[test]
fn first_run_on_the_floor() {
    check(
        "minutes 5",
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-first(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "minutes 8",
        &expect![[r#"
            7:59.000 level 2
              settling-breath 2..2 1x35 full
              thoracic-extension 2..2 2x45 full
              crossed-arm-rhomboid-roll 2..2 2x40 full
              calm-close 2..2 1x25 full
            because plan-first(level=2)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            because plan-told-in-full
            think of today-water
        "#]],
    );
    check(
        "minutes 10",
        &expect![[r#"
            9:59.000 level 2
              settling-breath 2..2 1x85 full
              thoracic-extension 2..2 2x45 full
              crossed-arm-rhomboid-roll 2..2 2x45 full
              calm-close 2..2 1x85 full
            because plan-first(level=2)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            because plan-told-in-full
            think of today-water
        "#]],
    );
}

#[test]
fn first_run_at_the_wall() {
    check(
        "minutes 5; no floor",
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-first-careful(level=1)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "minutes 8; ticked spinning",
        &expect![[r#"
        7:57.000 level 1
          settling-breath 1..1 1x45 full
          wall-extension-roll 1..1 2x45 full
          crossed-arm-rhomboid-roll 1..1 2x45 full
          calm-close 1..1 1x45 full
        because plan-first-careful(level=1)
        because plan-goal-range
        because plan-dose
        because plan-easy-to-strong
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "minutes 5; pain 5",
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-pain-gentle(n=5)
        because plan-first-careful(level=1)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of plan-no-holds
        think of today-water
    "#]],
    );
}

#[test]
fn what_is_known_is_entered_briefly() {
    let did = "did 3 2 settling-breath,thoracic-extension,thoracic-rotation,scapula-release,calm-close;\
        did 5 2 settling-breath,thoracic-extension,thoracic-rotation,scapula-release,calm-close;\
        did 7 2 settling-breath,thoracic-extension,thoracic-rotation,scapula-release,calm-close;";
    for minutes in [5, 8, 10] {
        let expect = match minutes {
            5 => expect![[r#"
                5:00.000 level 2
                  settling-breath 2..2 1x45 brief
                  thoracic-extension 2..2 2x45 brief
                  calm-close 2..2 1x35 brief
                because plan-as-last(level=2)
                because plan-goal-range
                because plan-dose
                think of today-water
            "#]],
            8 => expect![[r#"
                8:01.000 level 2
                  settling-breath 2..2 1x55 brief
                  thoracic-extension 2..2 2x45 brief
                  thoracic-rotation 2..2 1x40 brief
                  calm-close 2..2 1x55 brief
                because plan-as-last(level=2)
                because plan-goal-range
                because plan-dose
                because plan-easy-to-strong
                think of today-water
            "#]],
            _ => expect![[r#"
                10:01.000 level 2
                  settling-breath 2..2 1x35 brief
                  thoracic-extension 2..2 2x45 brief
                  crossed-arm-rhomboid-roll 2..2 2x40 full
                  thoracic-rotation 2..2 1x40 brief
                  calm-close 2..2 1x35 brief
                because plan-as-last(level=2)
                because plan-goal-range
                because plan-dose
                because plan-easy-to-strong
                because plan-told-in-full
                think of today-water
            "#]],
        };
        check(&format!("{did} minutes {minutes}"), &expect);
    }
}

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
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            because plan-told-in-full
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
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            because plan-told-in-full
            think of today-water
        "#]],
    );
}

#[test]
fn from_the_wall_the_floor_is_offered_for_the_next_plan_only() {
    let twice =
        "minutes 5; did 3 1 wall-extension-roll after=2; did 5 1 wall-extension-roll after=1";
    check(
        twice,
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-as-last(level=1)
        because plan-offer(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        &format!("{twice}; wish level 2"),
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-wished(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        &format!("{twice}; no floor"),
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-as-last(level=1)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
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
fn pain_days() {
    check(
        "did 3 3 thoracic-extension; pain 5",
        &expect![[r#"
            7:59.000 level 2
              settling-breath 2..2 1x35 full
              thoracic-extension 2..2 2x45 full
              crossed-arm-rhomboid-roll 2..2 2x40 full
              calm-close 2..2 1x25 full
            because plan-pain-gentle(n=5)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            because plan-told-in-full
            think of plan-no-holds
            think of today-water
        "#]],
    );
    check(
        "pain 7; did 1 3 thoracic-extension",
        &expect![[r#"
        7:57.000 nothing presses
          settling-breath 1..1 1x205 full
          calm-close 1..1 1x205 full
        because plan-pain-strong(n=7)
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "pain 2 new",
        &expect![[r#"
        7:57.000 nothing presses
          settling-breath 1..1 1x205 full
          calm-close 1..1 1x205 full
        because plan-pain-new
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "pain 4; did 3 2 thoracic-extension before=2; did 5 2 thoracic-extension before=1;\
         did 8 2 thoracic-extension before=3",
        &expect![[r#"
            7:57.000 nothing presses
              settling-breath 1..1 1x205 full
              calm-close 1..1 1x205 full
            because plan-pain-above(n=4,of=2)
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
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            because plan-told-in-full
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
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            because plan-told-in-full
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
        without crossed-arm-rhomboid-roll 2: plan-out-resting(n=25)
        without scapula-release 2: plan-out-resting(n=25)
        without thoracic-extension 2: plan-out-resting(n=25)
        without thoracic-rotation 2: plan-out-resting(n=25)
        without wall-extension-roll 1: plan-out-resting(n=25)
    "#]],
    );
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
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
        without thoracic-extension 2: plan-out-stopped(count=2)
    "#]],
    );
    check(
        &format!("{twice}; asked thoracic-extension"),
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-as-last(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
}

#[test]
fn one_level_down() {
    check(
        "minutes 5; did 3 3 thoracic-extension morning=worse",
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-morning(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "minutes 5; did 14 3 thoracic-extension morning=worse",
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-days-off(level=2,days=14)
        because plan-morning(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "minutes 5; did 20 1 wall-extension-roll",
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-days-off-same(level=1,days=20)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
}

#[test]
fn days_too_close_together() {
    check(
        "minutes 5; did 1 2 thoracic-extension",
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-as-last(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of plan-yesterday
        think of today-water
    "#]],
    );
    check(
        "minutes 5; did 0 2 thoracic-extension",
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-as-last(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of plan-already-today
        think of today-water
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
            because plan-goal-range
            because plan-dose
            because plan-told-in-full
            think of plan-full-week(days=3)
            think of today-water
        "#]],
    );
}

#[test]
fn gear() {
    check(
        "gear wall cushion",
        &expect![[r#"
        7:57.000 nothing presses
          settling-breath 1..1 1x205 full
          calm-close 1..1 1x205 full
        because plan-nothing-presses
        because plan-told-in-full
        think of today-water
        without crossed-arm-rhomboid-roll 2: plan-out-gear(name=@gear-roller)
        without scapula-release 2: plan-out-gear(name=@gear-roller)
        without thoracic-extension 2: plan-out-gear(name=@gear-roller)
        without thoracic-rotation 2: plan-out-gear(name=@gear-roller)
        without wall-extension-roll 1: plan-out-gear(name=@gear-roller)
    "#]],
    );
    check(
        "minutes 5; gear roller wall",
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-fits(level=1)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
        without thoracic-extension 2: plan-out-gear(name=@gear-cushion)
        without thoracic-rotation 2: plan-out-gear(name=@gear-cushion)
    "#]],
    );
    check(
        "minutes 5; gear firm-roller cushion",
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-first(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
        think of plan-firm-roller
        without wall-extension-roll 1: plan-out-gear(name=@gear-wall)
    "#]],
    );
    check(
        "gear",
        &expect![[r#"
        7:57.000 nothing presses
          calm-close 1..1 1x205 full
          calm-close 1..1 1x205 full
        because plan-nothing-presses
        because plan-told-in-full
        think of today-water
        without crossed-arm-rhomboid-roll 2: plan-out-gear(name=@gear-roller) plan-out-gear(name=@gear-cushion)
        without scapula-release 2: plan-out-gear(name=@gear-roller) plan-out-gear(name=@gear-cushion)
        without thoracic-extension 2: plan-out-gear(name=@gear-roller) plan-out-gear(name=@gear-cushion)
        without thoracic-rotation 2: plan-out-gear(name=@gear-roller) plan-out-gear(name=@gear-cushion)
        without wall-extension-roll 1: plan-out-gear(name=@gear-roller) plan-out-gear(name=@gear-wall)
    "#]],
    );
}

#[test]
fn goals() {
    check(
        "goal posture; minutes 5",
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          thoracic-extension 2..2 2x45 full
        because plan-first(level=2)
        because plan-goal-posture
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "goal calm; minutes 10",
        &expect![[r#"
        9:59.000 level 2
          settling-breath 2..2 1x175 full
          thoracic-extension 2..2 2x45 full
          calm-close 2..2 1x165 full
        because plan-first(level=2)
        because plan-goal-calm
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "goal pain; minutes 8; did 3 2 crossed-arm-rhomboid-roll",
        &expect![[r#"
            7:59.000 level 2
              settling-breath 2..2 1x35 full
              crossed-arm-rhomboid-roll 2..2 2x40 full
              thoracic-extension 2..2 2x45 full
              calm-close 2..2 1x25 full
            because plan-as-last(level=2)
            because plan-goal-pain
            because plan-dose
            because plan-easy-to-strong
            because plan-told-in-full
            think of today-water
        "#]],
    );
}

#[test]
fn wishes_for_today() {
    check(
        "wish minutes 4",
        &expect![[r#"
            4:02.000 level 1
              settling-breath 1..1 1x35 full
              wall-extension-roll 1..1 2x45 full
            because plan-fits(level=1)
            because plan-goal-range
            because plan-dose
            because plan-told-in-full
            think of today-water
        "#]],
    );
    check(
        "wish minutes 2",
        &expect![[r#"
        1:57.000 nothing presses
          settling-breath 1..1 1x25 full
          calm-close 1..1 1x25 full
        because plan-too-short(minutes=2)
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "wish also no-floor; minutes 5; did 3 2 thoracic-extension",
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-fits(level=1)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
        without thoracic-extension 2: gate-swap(name=@condition-no-floor)
        without thoracic-rotation 2: gate-swap(name=@condition-no-floor)
    "#]],
    );
    check(
        "wish also sore-shoulder; did 3 2 thoracic-extension",
        &expect![[r#"
        7:59.000 level 2
          settling-breath 2..2 1x75 full
          thoracic-extension 2..2 3x50 full
          calm-close 2..2 1x75 full
        because plan-as-last(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
        without crossed-arm-rhomboid-roll 2: gate-swap(name=@condition-sore-shoulder)
        without scapula-release 2: gate-swap(name=@condition-sore-shoulder)
        without thoracic-rotation 2: gate-swap(name=@condition-sore-shoulder)
    "#]],
    );
    check(
        "wish level 1; did 3 3 thoracic-extension; minutes 5",
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-wished(level=1)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "wish again; did 3 2 scapula-release; did 5 2 thoracic-extension",
        &expect![[r#"
        8:02.000 level 2
          settling-breath 2..2 1x55 full
          scapula-release 2..2 2x40 full
          calm-close 2..2 1x55 full
        because plan-as-last(level=2)
        because plan-again
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
}

#[test]
fn restrictions() {
    check(
        "bar end-range",
        &expect![[r#"
            8:00.000 level 2
              settling-breath 2..2 1x55 full
              thoracic-rotation 2..2 2x40 full
              calm-close 2..2 1x55 full
            because plan-first(level=2)
            because plan-goal-range
            because plan-dose
            because plan-told-in-full
            think of today-water
            without thoracic-extension 2: plan-out-restricted
        "#]],
    );
    check(
        "bar above-level 1; minutes 5; did 3 3 thoracic-extension",
        &expect![[r#"
        4:57.000 level 1
          settling-breath 1..1 1x35 full
          wall-extension-roll 1..1 2x45 full
          calm-close 1..1 1x35 full
        because plan-restricted-level(level=1)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "bar technique thoracic-extension; minutes 5",
        &expect![[r#"
        5:04.000 level 2
          settling-breath 2..2 1x65 full
          crossed-arm-rhomboid-roll 2..2 2x45 full
        because plan-first(level=2)
        because plan-goal-range
        because plan-dose
        because plan-told-in-full
        think of today-water
        without thoracic-extension 2: plan-out-restricted
    "#]],
    );
}

#[test]
fn the_safety_list_says_no() {
    check(
        "ticked fracture; minutes 5",
        &expect![[r#"
            4:57.000 nothing presses
              settling-breath 1..1 1x115 full
              calm-close 1..1 1x115 full
            since gate-stop(name=@condition-fracture)
            because gate-next-stop
            because plan-told-in-full
            think of today-water
        "#]],
    );
    check(
        "ticked new-pain-age; minutes 10; gear",
        &expect![[r#"
            9:57.000 nothing presses
              calm-close 1..1 1x265 full
              calm-close 1..1 1x265 full
            since gate-check(name=@condition-new-pain-age)
            because gate-next-check
            because plan-told-in-full
            think of today-water
        "#]],
    );
}

#[test]
fn there_is_no_plan() {
    check(
        "unasked",
        &expect![[r#"
        no plan: the safety list hasn't been answered
    "#]],
    );
    check(
        "wish minutes 11",
        &expect![[r#"
        no plan: 11 min; a plan takes 2 to 10
    "#]],
    );
    check(
        "minutes 1",
        &expect![[r#"
        no plan: 1 min; a plan takes 2 to 10
    "#]],
    );
}
