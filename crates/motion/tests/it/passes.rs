//! Passes and their pace.

use expect_test::{Expect, expect};
use motion::Reading;

use crate::sim::{Do, Phone, felt, text};

fn check(script: &[Do], due: &Expect) {
    due.assert_eq(&text(&felt(&Phone::default(), script)));
}

#[test]
fn slow_passes_on_a_roller_tip_the_chest() {
    check(
        &[Do::Still(3.0), Do::Rock(9.0, 4.0, 6), Do::Still(4.0)],
        &expect![[r#"
        still 0.0
        pause 0.0–
        moving 5.0
        held 0.0–5.0 raised 0° rolled -0° leaning 0°
        pause 0.0–5.0
        turn 7.0
        turn 11.0
        pass 7.0–11.0
        turn 15.0
        pass 11.0–15.0
        turn 19.0
        pass 15.0–19.0 pace 4.0
        turn 23.0
        pass 19.0–23.0 pace 4.0
        still 25.1
        pause 25.1–
        held 25.1–31.0 raised -0° rolled -0° leaning 0°
        pause 25.1–31.0
    "#]],
    );
}

#[test]
fn strokes_of_a_second() {
    check(
        &[Do::Still(3.0), Do::Stroke(0.4, 1.0, 6), Do::Still(4.0)],
        &expect![[r#"
        still 0.0
        pause 0.0–
        moving 3.1
        held 0.0–3.1 raised 0° rolled 0° leaning 0°
        pause 0.0–3.1
        turn 5.1
        turn 5.9
        pass 5.1–5.9
        turn 7.1
        pass 5.9–7.1
        turn 7.9
        pass 7.1–7.9 pace 0.8
        still 9.2
        pause 9.2–
        held 9.2–12.9 raised 0° rolled -0° leaning 0°
        pause 9.2–12.9
    "#]],
    );
}

#[test]
fn nothing_passes_in_stillness() {
    check(
        &[Do::Still(60.0)],
        &expect![[r#"
        still 0.0
        pause 0.0–
        held 0.0–59.9 raised -0° rolled -0° leaning 0°
        pause 0.0–59.9
    "#]],
    );
}

/// The last pace that was told, in seconds.
fn pace(phone: &Phone, script: &[Do]) -> Option<f64> {
    felt(phone, script).iter().rev().find_map(|reading| match reading {
        Reading::Pass(pass) => pass.pace.map(|pace| f64::from(pace.pass_ms) / 1000.0),
        Reading::Turn { .. }
        | Reading::Still { .. }
        | Reading::Moving { .. }
        | Reading::PauseBegan { .. }
        | Reading::PauseEnded { .. }
        | Reading::Held(_)
        | Reading::DoubleTap { .. }
        | Reading::Gap { .. } => None,
    })
}

#[test]
fn the_pace_is_right_whatever_it_is_and_whatever_the_phone() {
    let phones = [(1, 60.0, 0, 2.0), (2, 60.0, 9, 10.0), (3, 100.0, 0, 1.0), (4, 50.0, 0, 4.0)];
    for (seed, hz, lost, stutter_ms) in phones {
        let phone = Phone { seed, hz, lost, stutter_ms, ..Phone::default() };
        let check = |passes: Do, pass_s: f64| {
            let told = pace(&phone, &[Do::Still(2.5), passes, Do::Still(2.0)]);
            let told = told.unwrap_or_else(|| panic!("no pace of {passes:?} with {phone:?}"));
            assert!((told / pass_s - 1.0).abs() < 0.05, "{passes:?} with {phone:?}: {told}");
        };
        for pass_s in [1.5, 2.0, 3.0, 4.0, 5.0] {
            check(Do::Rock(10.0, pass_s, 8), pass_s);
        }
        for pass_s in [0.8, 1.0, 1.4] {
            check(Do::Stroke(0.4, pass_s, 8), pass_s);
        }
    }
}
