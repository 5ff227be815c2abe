//! What may not be: restrictions, the safety list, and no plan at all.

use expect_test::expect;

use super::{FLOOR, WALL, check, check_change};

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
            because plan-told-in-full-pressed(seconds=160)
            because plan-goal-range
            because plan-dose
            think of today-water
            without thoracic-extension 2: plan-out-restricted
        "#]],
    );
    check_change(
        WALL,
        "bar above-level 1; minutes 5; did 3 3 thoracic-extension",
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-restricted-level(level=1)
        "#]],
    );
    check_change(
        FLOOR,
        "bar technique thoracic-extension; minutes 5",
        &expect![[r#"
            -3   thoracic-extension 2..2 2x45 full
            +3   crossed-arm-rhomboid-roll 2..2 2x45 full
            +9 without thoracic-extension 2: plan-out-restricted
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
