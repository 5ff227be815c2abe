//! The first times: on the floor, at the wall, and what is known by now.

use expect_test::expect;

use super::{EIGHT, FLOOR, WALL, check, check_change};

#[test]
fn first_run_on_the_floor() {
    check(
        FLOOR,
        &expect![[r#"
            5:04.000 level 2
              settling-breath 2..2 1x65 full
              thoracic-extension 2..2 2x45 full
            because plan-first(level=2)
            because plan-told-in-full-pressed(seconds=90)
            because plan-goal-range
            because plan-dose
            think of today-water
        "#]],
    );
    check(
        EIGHT,
        &expect![[r#"
            7:59.000 level 2
              settling-breath 2..2 1x35 full
              thoracic-extension 2..2 2x45 full
              crossed-arm-rhomboid-roll 2..2 2x40 full
              calm-close 2..2 1x25 full
            because plan-first(level=2)
            because plan-told-in-full-pressed(seconds=170)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
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
            because plan-told-in-full-pressed(seconds=180)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of today-water
        "#]],
    );
}

#[test]
fn first_run_at_the_wall() {
    check(
        WALL,
        &expect![[r#"
            4:57.000 level 1
              settling-breath 1..1 1x35 full
              wall-extension-roll 1..1 2x45 full
              calm-close 1..1 1x35 full
            because plan-first-careful(level=1)
            because plan-told-in-full-pressed(seconds=90)
            because plan-goal-range
            because plan-dose
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
            because plan-told-in-full-pressed(seconds=180)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of today-water
        "#]],
    );
    check_change(
        WALL,
        "minutes 5; pain 5",
        &expect![[r#"
            +5 because plan-pain-gentle(n=5)
            +10 think of plan-no-holds
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
                because plan-told-in-full-pressed(seconds=250)
                because plan-goal-range
                because plan-dose
                because plan-easy-to-strong
                think of today-water
            "#]],
        };
        check(&format!("{did} minutes {minutes}"), &expect);
    }
}
