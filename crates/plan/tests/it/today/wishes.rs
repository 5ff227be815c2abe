//! What they come for, have and wish.

use expect_test::expect;

use super::{FLOOR, WALL, check, check_change};

#[test]
fn gear() {
    check(
        "gear wall cushion",
        &expect![[r#"
            7:58.000 nothing presses
              settling-breath 2..2 1x55 full
              thread-the-needle 2..2 2x40 full
              cat-camel 2..2 1x40 full
              calm-close 2..2 1x45 full
            because plan-nothing-presses
            because plan-if-comfortable(name=@thread-the-needle-name)
            because plan-told-in-full
            think of today-water
            without crossed-arm-rhomboid-roll 2: plan-out-gear(name=@gear-roller)
            without one-side-erector-roll 2: plan-out-gear(name=@gear-roller)
            without scapula-release 2: plan-out-gear(name=@gear-roller)
            without thoracic-extension 2: plan-out-gear(name=@gear-roller)
            without thoracic-rotation 2: plan-out-gear(name=@gear-roller)
            without wall-extension-roll 1: plan-out-gear(name=@gear-roller)
        "#]],
    );
    check_change(
        WALL,
        "minutes 5; gear roller wall",
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-fits(level=1)
            +10 without one-side-erector-roll 2: plan-out-gear(name=@gear-cushion)
            +11 without thoracic-extension 2: plan-out-gear(name=@gear-cushion)
            +12 without thoracic-rotation 2: plan-out-gear(name=@gear-cushion)
        "#]],
    );
    check_change(
        FLOOR,
        "minutes 5; gear firm-roller cushion",
        &expect![[r#"
            +9 think of plan-firm-roller
            +10 without wall-extension-roll 1: plan-out-gear(name=@gear-wall)
        "#]],
    );
    check(
        "gear",
        &expect![[r#"
            8:01.000 nothing presses
              thread-the-needle 2..2 3x40 full
              cat-camel 2..2 1x40 full
              calm-close 1..1 1x45 full
            because plan-nothing-presses
            because plan-if-comfortable(name=@thread-the-needle-name)
            because plan-told-in-full
            think of today-water
            without crossed-arm-rhomboid-roll 2: plan-out-gear(name=@gear-roller) plan-out-gear(name=@gear-cushion)
            without one-side-erector-roll 2: plan-out-gear(name=@gear-roller) plan-out-gear(name=@gear-cushion)
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
            5:05.000 nothing presses
              settling-breath 2..2 1x65 full
              prone-t 2..2 2x30 full
              calm-close 2..2 1x55 full
            because plan-goal-posture
            because plan-strength(name=@prone-t-name)
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
            because plan-told-in-full-pressed(seconds=90)
            because plan-goal-calm
            because plan-dose
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
            because plan-told-in-full-pressed(seconds=170)
            because plan-goal-pain
            because plan-dose
            because plan-easy-to-strong
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
            because plan-told-in-full-pressed(seconds=90)
            because plan-goal-range
            because plan-dose
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
    check_change(
        WALL,
        "wish also no-floor; minutes 5; did 3 2 thoracic-extension",
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-fits(level=1)
            +10 without one-side-erector-roll 2: gate-swap(name=@condition-no-floor)
            +11 without thoracic-extension 2: gate-swap(name=@condition-no-floor)
            +12 without thoracic-rotation 2: gate-swap(name=@condition-no-floor)
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
            because plan-told-in-full-pressed(seconds=150)
            because plan-goal-range
            because plan-dose
            think of today-water
            without crossed-arm-rhomboid-roll 2: gate-swap(name=@condition-sore-shoulder)
            without one-side-erector-roll 2: gate-swap(name=@condition-sore-shoulder)
            without scapula-release 2: gate-swap(name=@condition-sore-shoulder)
            without thoracic-rotation 2: gate-swap(name=@condition-sore-shoulder)
        "#]],
    );
    check_change(
        WALL,
        "wish level 1; did 3 3 thoracic-extension; minutes 5",
        &expect![[r#"
            -5 because plan-first-careful(level=1)
            +5 because plan-wished(level=1)
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
            because plan-told-in-full-pressed(seconds=160)
            because plan-goal-range
            because plan-dose
            think of today-water
        "#]],
    );
}
