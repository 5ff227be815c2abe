//! Every technique and ready routine: read without a fault, and within what the evidence allows.

use std::collections::BTreeMap;

use expect_test::{Expect, expect};
use library::{ROUTINES, TECHNIQUES, routines, techniques};
use routine::{Band, Contact, Position, Sides, Span, text};

#[test]
fn every_technique_is_read_without_a_fault() {
    for file in TECHNIQUES {
        let faults = text::technique(file.text).err().unwrap_or_default();
        assert!(faults.is_empty(), "{}: {faults:?}", file.name);
    }
}

#[test]
fn every_routine_is_read_without_a_fault() {
    let catalogue = techniques();
    for file in ROUTINES {
        let faults = text::routine(file.text, &catalogue).err().unwrap_or_default();
        assert!(faults.is_empty(), "{}: {faults:?}", file.name);
    }
}

fn check(lines: impl Iterator<Item = String>, expected: &Expect) {
    expected.assert_eq(&lines.map(|line| line + "\n").collect::<String>());
}

#[test]
fn each_technique_has_the_levels_it_is_said_to_have() {
    let catalogue = techniques();
    let line = |technique: &std::sync::Arc<routine::Technique>| {
        let levels: Vec<u8> = technique.levels().iter().map(|form| form.level().number()).collect();
        let sides = technique.sides().key();
        format!("{} {} {sides} {levels:?}", technique.id(), technique.contact().key())
    };
    check(
        catalogue.iter().map(line),
        &expect![[r#"
            angels rest both [2]
            band-pull-apart none both [1]
            calm-close none both [1, 2]
            cat-camel none both [2]
            chair-extension none both [1]
            crossed-arm-rhomboid-roll bridge both [1, 2, 3, 4]
            one-side-erector-roll target each [2, 3, 4]
            open-book none each [2]
            prayer-roll none both [2]
            prone-t none both [2]
            rhomboid-ball target each [1]
            scapula-release target each [1, 2, 3]
            settling-breath none both [1, 2]
            thoracic-extension bridge both [2, 3, 4, 5]
            thoracic-rotation target each [2, 3]
            thread-the-needle none each [2]
            upper-trapezius-ball target each [1]
            wall-extension-roll bridge both [1]
            wall-slide none both [1]
        "#]],
    );
}

/// `Routine::new` already refuses a routine that misses its minutes by more than 15 s; this shows
/// by how much each one does.
#[test]
fn how_long_each_routine_takes_and_presses() {
    let line = |routine: &routine::Routine| {
        let (span, pressure) = (routine.span().secs(), routine.pressure().secs());
        let minutes = routine.minutes().expect("every ready routine states its minutes");
        format!("{} {minutes} min: {span} s, {pressure} s pressed", routine.id())
    };
    check(
        routines(&techniques()).iter().map(line),
        &expect![[r#"
            first-five 5 min: 309 s, 90 s pressed
            first-eight 8 min: 490 s, 170 s pressed
            five 5 min: 300 s, 90 s pressed
            eight 8 min: 476 s, 180 s pressed
            eight-blades 8 min: 478 s, 180 s pressed
            ten 10 min: 594 s, 250 s pressed
            wall-first-five 5 min: 300 s, 90 s pressed
            wall-first-eight 8 min: 480 s, 170 s pressed
            wall-five 5 min: 299 s, 90 s pressed
            wall-eight 8 min: 491 s, 250 s pressed
            chair-two 2 min: 122 s, 0 s pressed
            posture-eight 8 min: 480 s, 90 s pressed
            wall-posture 7 min: 416 s, 90 s pressed
        "#]],
    );
}

#[test]
fn a_routine_settles_before_it_presses_and_closes_calmly() {
    for routine in routines(&techniques()) {
        let ids: Vec<&str> = routine.steps().iter().map(|step| step.technique.id()).collect();
        let settles = ids.first() == Some(&"settling-breath");
        assert!(settles || !routine.presses(), "{}", routine.id());
        assert_eq!(ids.last(), Some(&"calm-close"), "{}", routine.id());
    }
}

#[test]
fn a_routine_at_the_wall_or_on_a_chair_never_goes_to_the_floor() {
    for routine in routines(&techniques()) {
        let floor = routine.steps().iter().any(|step| step.form().position().on_floor());
        let upright = ["wall-", "chair-"].iter().any(|place| routine.id().starts_with(place));
        assert_eq!(floor, !upright, "{}", routine.id());
    }
}

/// Evidence 0.2: 90 s in all on a band before another technique is added.
#[test]
fn a_band_gets_90_seconds_before_another_technique_is_added() {
    for routine in routines(&techniques()) {
        let mut worked: BTreeMap<Band, Span> = BTreeMap::new();
        let pressed: Vec<_> =
            routine.steps().iter().filter(|step| step.technique.pressed()).collect();
        for (i, step) in pressed.iter().enumerate() {
            for band in step.technique.bands() {
                *worked.entry(band).or_default() += step.dose();
            }
            let last = i + 1 == pressed.len();
            let short = worked.iter().find(|(_, span)| span.secs() < 90);
            assert!(last || short.is_none(), "{}: {short:?}", routine.id());
        }
    }
}

/// What is only lain on, or doesn't touch the back at all, counts neither as pressure nor as work on a
/// band, however long it is done.
#[test]
fn only_what_presses_counts_as_pressure() {
    for technique in techniques().iter() {
        let presses = matches!(technique.contact(), Contact::Bridge | Contact::Target);
        assert_eq!(technique.pressed(), presses, "{}", technique.id());
        assert_eq!(technique.bands().next().is_some(), presses, "{}", technique.id());
    }
    let chair = routines(&techniques()).into_iter().find(|routine| routine.id() == "chair-two");
    assert_eq!(chair.map(|routine| routine.pressure()), Some(Span::ZERO));
}

#[test]
fn what_is_done_on_each_side_says_its_side() {
    let catalogue = techniques();
    let words = library::Words::english();
    for technique in catalogue.iter().filter(|technique| technique.sides() == Sides::Each) {
        for form in technique.levels() {
            let script = form.script();
            let has_side = |name: &String| {
                let on = |side| words.text(&technique.phrase(name, Some(side)));
                on(routine::Side::Left) != on(routine::Side::Right)
            };
            let at = format!("{} level {}", technique.id(), form.level().number());
            assert!(has_side(&script.intro), "{at}: intro");
            assert!(has_side(&script.brief), "{at}: brief");
            assert!(script.enter.iter().any(has_side), "{at}: enter");
            assert!(script.switch.iter().any(has_side), "{at}: switch");
        }
    }
}

#[test]
fn who_cannot_get_to_the_floor_finds_a_level_at_the_wall_or_a_caution() {
    for technique in techniques().iter() {
        let gentlest = technique.levels()[0].position();
        let floor_only = gentlest.on_floor();
        let cautioned = technique.cautions().contains(&routine::Condition::NoFloor);
        assert!(!floor_only || cautioned, "{}", technique.id());
        assert!(floor_only || gentlest != Position::Prone, "{}", technique.id());
    }
}

#[test]
fn related_techniques_are_there() {
    let catalogue = techniques();
    for technique in catalogue.iter() {
        for related in technique.related() {
            assert!(catalogue.get(related).is_some(), "{}: {related}", technique.id());
        }
    }
}
