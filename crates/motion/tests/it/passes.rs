//! Passes and their pace.

use expect_test::{Expect, expect};
use motion::{Pace, Quaternion, Reading};

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
            turn 3.9
            turn 5.0
            pass 3.9–5.0
            turn 6.0
            pass 5.0–6.0
            turn 7.0
            pass 6.0–7.0 pace 1.0
            turn 8.0
            pass 7.0–8.0 pace 1.0
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

/// The last pace that was told.
fn pace(phone: &Phone, script: &[Do]) -> Option<Pace> {
    felt(phone, script).iter().rev().find_map(|reading| match reading {
        Reading::Pass(pass) => pass.pace,
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

fn seconds(pace: Pace) -> f64 {
    f64::from(pace.pass_ms) / 1000.0
}

#[test]
fn the_pace_is_right_whatever_it_is_and_whatever_the_phone() {
    let phones = [(1, 60.0, 0, 2.0), (2, 60.0, 9, 10.0), (3, 100.0, 0, 1.0), (4, 50.0, 0, 4.0)];
    for (seed, hz, lost, stutter_ms) in phones {
        let phone = Phone { seed, hz, lost, stutter_ms, ..Phone::default() };
        let check = |passes: Do, pass_s: f64| {
            let told = pace(&phone, &[Do::Still(2.5), passes, Do::Still(2.0)]);
            let told = told.unwrap_or_else(|| panic!("no pace of {passes:?} with {phone:?}"));
            let told = seconds(told);
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

/// When it turned round, in seconds since the script began.
fn turns(phone: &Phone, script: &[Do]) -> Vec<f64> {
    let turn = |reading: Reading| match reading {
        Reading::Turn { at, .. } => Some((at.ms() as f64 - 5000.0) / 1000.0),
        Reading::Pass(_)
        | Reading::Still { .. }
        | Reading::Moving { .. }
        | Reading::PauseBegan { .. }
        | Reading::PauseEnded { .. }
        | Reading::Held(_)
        | Reading::DoubleTap { .. }
        | Reading::Gap { .. } => None,
    };
    felt(phone, script).into_iter().filter_map(turn).collect()
}

#[test]
fn the_ends_of_strokes_are_where_they_were() {
    // An accelerometer that is wrong, and one that lies askew and so mistakes gravity.
    let phones = [
        Phone::default(),
        Phone { push_off: [0.15, -0.1, 0.2], seed: 2, ..Phone::default() },
        Phone { hz: 100.0, base: askew(), seed: 3, ..Phone::default() },
        Phone { lost: 9, stutter_ms: 10.0, seed: 4, ..Phone::default() },
    ];
    for phone in &phones {
        for (m, pass_s) in [(0.2, 0.5), (0.4, 0.8), (0.4, 1.0), (0.5, 1.3)] {
            let told = turns(phone, &[Do::Still(3.0), Do::Stroke(m, pass_s, 9), Do::Still(4.0)]);
            let due = (1..9).map(|n| 3.0 + f64::from(n) * pass_s);
            for due in due.clone() {
                let near = told.iter().map(|at| (at - due).abs()).fold(f64::MAX, f64::min);
                assert!(near < 0.1, "{pass_s} s with {phone:?}: none at {due:.2} in {told:.2?}");
            }
            // Nothing else is told, but for where the last one stopped.
            let stopped = 3.0 + 9.0 * pass_s;
            let is_due = |at: &f64| {
                due.clone().any(|due| (at - due).abs() < 0.1) || (at - stopped).abs() < 0.2
            };
            assert!(told.iter().all(is_due), "{pass_s} s with {phone:?}: {told:.2?}");
        }
    }
}

/// The phone leans on something.
fn askew() -> Quaternion {
    let half = 0.35;
    Quaternion { w: libm::cos(half), v: [libm::sin(half) * 0.6, libm::sin(half) * 0.8, 0.0] }
}

#[test]
fn going_round_is_no_turn() {
    for (m, circle_s) in [(0.15, 1.2), (0.3, 2.0), (0.4, 1.5)] {
        let told =
            turns(&Phone::default(), &[Do::Still(3.0), Do::Round(m, circle_s, 6), Do::Still(3.0)]);
        assert!(told.is_empty(), "{m} m in {circle_s} s: {told:.2?}");
    }
}

#[test]
fn one_pass_that_is_twice_as_long_leaves_the_pace() {
    let (there, back) = (Do::Stroke(0.4, 1.0, 5), Do::Stroke(-0.4, 2.0, 1));
    let told = pace(&Phone::default(), &[Do::Still(3.0), there, back, there, Do::Still(3.0)]);
    let told = told.expect("a pace");
    assert!((seconds(told) - 1.0).abs() < 0.05 && told.quality.percent() >= 50, "{told:?}");
}

#[test]
fn passes_that_differ_make_a_pace_less_sure() {
    let quality = |passes: [f64; 8]| {
        let mut script = vec![Do::Still(3.0)];
        script.extend(
            passes
                .iter()
                .enumerate()
                .map(|(i, pass_s)| Do::Stroke(if i % 2 == 0 { 0.4 } else { -0.4 }, *pass_s, 1)),
        );
        script.push(Do::Still(3.0));
        pace(&Phone::default(), &script).map_or(0, |pace| pace.quality.percent())
    };
    let even = quality([1.0; 8]);
    let uneven = quality([0.6, 1.4, 0.7, 1.5, 0.6, 1.4, 0.7, 1.5]);
    assert!(even >= 75 && uneven + 15 < even, "{even} %, {uneven} %");
}
