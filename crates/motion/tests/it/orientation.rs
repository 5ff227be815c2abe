//! Where up is, and how far it turned.

use motion::orientation::{Orientation, Tuning};
use motion::{Motion, Quaternion};

use crate::sim::{Chance, Do, Phone, sample, samples};

/// How it is turned at the end, and how unsure the bias is.
fn end(phone: &Phone, script: &[Do]) -> (Quaternion, f64) {
    let mut motion = Motion::new(phone.sign);
    for values in samples(phone, script) {
        motion.push(&sample(values)).expect("in order");
    }
    let now = motion.attitude().expect("it came");
    (now.orientation, now.bias_sigma_dps)
}

fn turned_deg(phone: &Phone, script: &[Do]) -> f64 {
    let (before, _) = end(phone, &script[..1]);
    let (after, _) = end(phone, script);
    before.back().times(after).angle_deg()
}

#[test]
fn two_seconds_of_rest_take_a_bias_of_six_degrees_a_second_away() {
    let upright = Phone { axis: [0.0, 1.0, 0.0], base: upright(), ..Phone::default() };
    // About the vertical: nothing but the gyroscope sees it.
    let turned = turned_deg(&upright, &[Do::Still(2.2), Do::Turn(50.0, 3.0), Do::Still(5.0)]);
    assert!((turned - 50.0).abs() < 1.0, "{turned}");
    let (_, sigma) = end(&upright, &[Do::Still(2.2)]);
    assert!(sigma < 0.2, "{sigma}");
}

#[test]
fn gravity_sees_a_tilt_without_any_rest() {
    let turned = turned_deg(
        &Phone { bias_dps: [0.6, 0.1, 0.4], ..Phone::default() },
        &[Do::Still(1.0), Do::Turn(70.0, 2.0), Do::Turn(-25.0, 1.5), Do::Still(6.0)],
    );
    assert!((turned - 45.0).abs() < 0.7, "{turned}");
}

#[test]
fn what_turns_slowly_and_evenly_is_no_rest() {
    // 6 °/s for 5 s, after a rest has told the bias.
    let phone = Phone { axis: [0.0, 1.0, 0.0], base: upright(), ..Phone::default() };
    let turned = turned_deg(&phone, &[Do::Still(2.5), Do::Turn(30.0, 5.0), Do::Still(1.0)]);
    assert!((turned - 30.0).abs() < 1.0, "{turned}");
}

/// The phone stands on its lower edge: its y is up.
fn upright() -> Quaternion {
    let half = std::f64::consts::FRAC_PI_4;
    Quaternion { w: libm::cos(half), v: [libm::sin(half), 0.0, 0.0] }
}

#[test]
fn lost_samples_and_a_stuttering_clock_cost_little() {
    let phone = Phone { axis: [0.0, 1.0, 0.0], base: upright(), ..Phone::default() };
    let script = [Do::Still(2.5), Do::Turn(60.0, 2.0), Do::Turn(-15.0, 1.0), Do::Still(1.0)];
    for (stutter_ms, lost, hz) in
        [(0.0, 0, 60.0), (14.0, 0, 60.0), (6.0, 7, 60.0), (2.0, 0, 100.0), (2.0, 5, 30.0)]
    {
        let turned = turned_deg(&Phone { stutter_ms, lost, hz, ..phone.clone() }, &script);
        assert!((turned - 45.0).abs() < 1.0, "{stutter_ms} {lost} {hz}: {turned}");
    }
}

/// The bits of all quaternions, hashed (FNV-1a).
fn hash(tuning: Tuning) -> u64 {
    let mut orientation = Orientation::new(tuning, 0.01);
    let mut chance = Chance(7);
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for i in 0..6_000 {
        let swing = libm::sin(f64::from(i) / 40.0);
        let rate = [0; 3].map(|_| swing * (chance.uniform() - 0.4));
        let push = [0; 3].map(|_| 3.0 * (chance.uniform() - 0.5));
        let up = orientation.quaternion().up();
        let acceleration = [0, 1, 2].map(|k| 9.81 * up[k] + push[k]);
        let still = i % 1_000 < 300;
        orientation.update(
            if still { [0.01; 3] } else { rate },
            if still { [0.0, 0.0, 9.8] } else { acceleration },
            0.01,
        );
        let Quaternion { w, v: [x, y, z] } = orientation.quaternion();
        for value in [w, x, y, z] {
            for byte in value.to_bits().to_le_bytes() {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
    hash
}

#[test]
fn native_and_wasm_give_the_same_bits() {
    let hashes = [Tuning::REFERENCE, Tuning::PHONE].map(hash);
    expect_test::expect!["[780a5bb999481994, 0a351f2f7c8caa0e]"]
        .assert_eq(&format!("{hashes:016x?}"));
}
