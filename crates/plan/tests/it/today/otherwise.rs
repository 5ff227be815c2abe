//! Who they are and what they wish for today: what that makes of a plan, as pages.

use expect_test::expect;

use super::{FLOOR, STILL, WALL, check, check_change};

#[test]
fn how_much_they_have_rolled() {
    check_change(WALL, "minutes 5; rolled new", &expect![""]);
    // Months of rolling elsewhere lift nothing: a level up is offered after sessions with us.
    check_change(FLOOR, "minutes 5; rolled regular", &expect![""]);
}

#[test]
fn something_else_in_its_place() {
    check_change(
        FLOOR,
        "minutes 5; wish without thoracic-extension",
        &expect![[r#"
            -3   thoracic-extension 2..2 2x45 full
            +3   crossed-arm-rhomboid-roll 2..2 2x45 full
            +9 without thoracic-extension 2: plan-out-wished
        "#]],
    );
}

#[test]
fn two_minutes_on_a_chair() {
    check(
        "wish chair; with moves; gear chair roller",
        &expect![[r#"
            2:00.000 nothing presses
              chair-extension 1..1 1x60 full
            because plan-chair-reset
            because plan-told-in-full
            think of today-water
        "#]],
    );
    check(
        "wish chair; gear roller",
        &expect![[r#"
        2:02.000 nothing presses
          calm-close 1..1 1x75 full
        because plan-chair-reset
        because plan-told-in-full
        think of today-water
    "#]],
    );
    // What the list forbids, and a day with pain, leave breathing.
    check(
        "wish chair; with moves; gear chair; pain 8",
        &expect![[r#"
        2:02.000 nothing presses
          calm-close 1..1 1x75 full
        because plan-pain-strong(n=8)
        because plan-chair-reset
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "wish chair; with moves; gear chair; bar end-range",
        &expect![[r#"
        2:02.000 nothing presses
          calm-close 1..1 1x75 full
        because plan-chair-reset
        because plan-told-in-full
        think of today-water
    "#]],
    );
}

#[test]
fn what_moves_where_nothing_presses() {
    check(
        STILL,
        &expect![[r#"
            5:03.000 nothing presses
              settling-breath 2..2 1x45 full
              open-book 2..2 1x40 full
              calm-close 2..2 1x35 full
            because plan-pain-strong(n=8)
            because plan-if-comfortable(name=@open-book-name)
            because plan-told-in-full
            think of today-water
        "#]],
    );
    check(
        "with moves; minutes 5; ticked bone-loss",
        &expect![[r#"
        4:57.000 nothing presses
          settling-breath 1..1 1x115 full
          calm-close 1..1 1x115 full
        since gate-ask(name=@condition-bone-loss)
        because gate-next-ask
        because plan-told-in-full
        think of today-water
    "#]],
    );
    check(
        "with moves; minutes 5; did 0 2 thoracic-extension stop=pain@thoracic-extension",
        &expect![[r#"
            4:57.000 nothing presses
              settling-breath 1..1 1x115 full
              calm-close 1..1 1x115 full
            because plan-stopped-pain-rests(name=@thoracic-extension-name)
            because plan-told-in-full
            think of today-water
        "#]],
    );
}

#[test]
fn a_better_posture() {
    check(
        "with moves; goal pain; also posture; minutes 4",
        &expect![[r#"
            4:05.000 nothing presses
              settling-breath 2..2 1x35 full
              prone-t 2..2 2x30 full
              calm-close 2..2 1x25 full
            because plan-goal-pain
            because plan-strength(name=@prone-t-name)
            because plan-told-in-full
            think of today-water
        "#]],
    );
}

#[test]
fn a_programme() {
    check(
        "follows turn-further 8; did 3 2 thoracic-rotation; did 5 2 thoracic-rotation; \
         did 7 2 thoracic-rotation",
        &expect![[r#"
            8:00.000 level 2
              settling-breath 2..2 1x35 full
              thoracic-extension 2..2 2x45 full
              thoracic-rotation 2..2 1x40 brief
              calm-close 2..2 1x35 full
            because plan-as-last(level=2)
            because plan-told-in-full-pressed(seconds=170)
            because plan-programme(name=@programme-turn-further-name,week=2,of=6)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of today-water
        "#]],
    );
}
