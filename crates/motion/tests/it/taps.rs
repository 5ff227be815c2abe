//! Double taps, and what is none.

use motion::Reading;

use crate::sim::{Do, Phone, felt};

fn double_taps(phone: &Phone, script: &[Do]) -> usize {
    felt(phone, script)
        .iter()
        .filter(|reading| matches!(reading, Reading::DoubleTap { .. }))
        .count()
}

fn check(script: &[Do], due: usize) {
    for seed in 1..6 {
        let phone = Phone { seed, ..Phone::default() };
        assert_eq!(double_taps(&phone, script), due, "{script:?}, seed {seed}");
    }
}

#[test]
fn two_firm_taps_in_stillness_and_while_rolling_slowly() {
    check(&[Do::Still(4.0), Do::Tap(2, 0.25), Do::Still(3.0)], 1);
    check(&[Do::Still(3.0), Do::Rock(8.0, 4.0, 2), Do::Tap(2, 0.3), Do::Rock(8.0, 4.0, 2)], 1);
}

#[test]
fn one_tap_and_three_are_none() {
    check(&[Do::Still(4.0), Do::Tap(1, 0.0), Do::Still(3.0)], 0);
    check(&[Do::Still(4.0), Do::Tap(3, 0.25), Do::Still(3.0)], 0);
}

#[test]
fn too_far_apart_is_none() {
    check(&[Do::Still(4.0), Do::Tap(2, 0.6), Do::Still(3.0)], 0);
}

#[test]
fn nothing_is_listened_for_while_walking() {
    check(&[Do::Still(3.0), Do::Walk(30.0), Do::Still(3.0)], 0);
    // Before it has stood for a moment, neither.
    check(&[Do::Walk(8.0), Do::Tap(2, 0.25), Do::Walk(8.0)], 0);
}
