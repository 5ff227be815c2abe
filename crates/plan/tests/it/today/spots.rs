//! Tight places: which technique works them, on which side it begins, where to stay.

use expect_test::expect;

use super::{FLOOR, STILL, check, check_change};

/// Somebody who has done everything often enough.
const KNOWS: &str = "did 3 2 thoracic-extension; did 6 2 thoracic-extension; \
    did 9 2 thoracic-extension; minutes 8; ";

#[test]
fn the_strongest_place_leads_and_its_side_comes_first() {
    check(
        &[KNOWS, "spot right latissimus-teres 6; spot left rhomboids 3"].concat(),
        &expect![[r#"
            8:02.000 level 2
              settling-breath 2..2 1x25 full
              crossed-arm-rhomboid-roll 2..2 2x40 full
              scapula-release 2..2 1x40 full right first
              calm-close 2..2 1x25 full
            in scapula-release: plan-spot-stay(spot=@spot-latissimus-teres-right,n=6,seconds=20)
            in crossed-arm-rhomboid-roll: plan-spot-stay(spot=@spot-rhomboids-left,n=3,seconds=20)
            because plan-as-last(level=2)
            because plan-told-in-full-pressed(seconds=160)
            because plan-spot-side-first(spot=@spot-latissimus-teres-right,n=6,name=@scapula-release-name)
            because plan-spot(spot=@spot-rhomboids-left,n=3,name=@crossed-arm-rhomboid-roll-name)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of today-water
        "#]],
    );
}

#[test]
fn three_stays_at_most_and_none_where_it_is_too_strong() {
    let spots = "spot left rhomboids 5; spot right rhomboids 4; spot left thoracic-erectors 8; \
        spot right middle-trapezius 2; spot left middle-trapezius 2";
    check(
        &[KNOWS, spots].concat(),
        &expect![[r#"
            8:01.000 level 2
              settling-breath 2..2 1x35 full
              thoracic-extension 2..2 2x45 brief
              thoracic-rotation 2..2 1x40 full
              calm-close 2..2 1x35 full
            in thoracic-rotation: plan-spot-pass(spot=@spot-thoracic-erectors-left,n=8)
            in thoracic-extension: plan-spot-stay(spot=@spot-rhomboids-left,n=5,seconds=20)
            in thoracic-extension: plan-spot-stay(spot=@spot-rhomboids-right,n=4,seconds=20)
            in thoracic-rotation: plan-spot-stay(spot=@spot-middle-trapezius-right,n=2,seconds=20)
            in thoracic-rotation: plan-spot-pass(spot=@spot-middle-trapezius-left,n=2)
            because plan-as-last(level=2)
            because plan-told-in-full-pressed(seconds=170)
            because plan-spot-side-first(spot=@spot-thoracic-erectors-left,n=8,name=@thoracic-rotation-name)
            because plan-spot(spot=@spot-rhomboids-left,n=5,name=@thoracic-extension-name)
            because plan-spot(spot=@spot-rhomboids-right,n=4,name=@thoracic-extension-name)
            because plan-spot(spot=@spot-middle-trapezius-right,n=2,name=@thoracic-rotation-name)
            because plan-spot-side-first(spot=@spot-middle-trapezius-left,n=2,name=@thoracic-rotation-name)
            because plan-goal-range
            because plan-dose
            because plan-easy-to-strong
            think of today-water
            think of plan-spot-strong(spot=@spot-thoracic-erectors-left,n=8)
        "#]],
    );
}

#[test]
fn what_nothing_presses_is_only_noted() {
    check_change(
        FLOOR,
        "minutes 5; spot left upper-trapezius 6; spot left latissimus-teres 4",
        &expect![[r#"
            +9 think of plan-spot-not-today(spot=@spot-upper-trapezius-left,n=6)
            +10 think of plan-spot-not-today(spot=@spot-latissimus-teres-left,n=4)
        "#]],
    );
}

#[test]
fn a_gentle_day_has_no_stays_and_a_still_one_no_places() {
    check(
        "minutes 5; pain 5; spot left rhomboids 6",
        &expect![[r#"
            4:57.000 level 1
              settling-breath 1..1 1x35 full
              crossed-arm-rhomboid-roll 1..1 2x45 full
              calm-close 1..1 1x35 full
            in crossed-arm-rhomboid-roll: plan-spot-pass(spot=@spot-rhomboids-left,n=6)
            because plan-pain-gentle(n=5)
            because plan-first-careful(level=1)
            because plan-told-in-full-pressed(seconds=90)
            because plan-spot(spot=@spot-rhomboids-left,n=6,name=@crossed-arm-rhomboid-roll-name)
            because plan-goal-range
            because plan-dose
            think of plan-no-holds
            think of today-water
        "#]],
    );
    check_change(STILL, "minutes 5; pain 8; spot left rhomboids 6", &expect![""]);
}

#[test]
fn what_is_gone_changes_nothing() {
    let plan = |text: &str| crate::person::Person::of(text).plan();
    assert_eq!(plan("minutes 8; spot left latissimus-teres 0"), plan("minutes 8"));
}
