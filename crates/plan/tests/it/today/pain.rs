//! Days with pain, and days after a stop.

use expect_test::expect;

use super::check;

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
