//! Loudness as BS.1770 has it, and the whole spoken track held to its target.

use std::f64::consts::TAU;

use sound::tuning::{TRACK_LUFS, TRACK_LUFS_WITHIN, TRUE_PEAK_DB};
use sound::{loudness, true_peak};

use crate::guide::{fractions, routines, spoken, whole};

fn tone(hz: f64, peak_db: f64, secs: f64) -> Vec<f32> {
    let peak = 10_f64.powf(peak_db / 20.0);
    let count = (24_000.0 * secs) as usize;
    (0..count).map(|i| (peak * (TAU * hz * i as f64 / 24_000.0).sin()) as f32).collect()
}

/// BS.1770: a tone of 997 Hz at full scale in one channel is −3.01 LUFS.
#[test]
fn a_tone_is_as_loud_as_the_standard_says() {
    for peak_db in [0.0, -20.0, -40.0] {
        let lufs = loudness(tone(997.0, peak_db, 5.0)).expect("it is heard");
        assert!((lufs - (peak_db - 3.01)).abs() < 0.05, "{peak_db}: {lufs}");
    }
}

/// EBU Tech 3341, cases 3 to 5: what is quiet between doesn't count.
#[test]
fn pauses_do_not_count() {
    let parts = [tone(997.0, -36.0, 10.0), tone(997.0, -20.0, 30.0), tone(997.0, -36.0, 10.0)];
    let lufs = loudness(parts.concat()).expect("it is heard");
    assert!((lufs + 23.0).abs() < 0.1, "{lufs}");
    assert_eq!(loudness(vec![0.0; 48_000]), None);
    assert_eq!(loudness([]), None);
    assert!(loudness(tone(997.0, -20.0, 0.2)).is_some_and(|lufs| (lufs + 23.0).abs() < 0.7));
}

/// A quarter of the rate, an eighth of a turn off: samples reach only 0.707 of the peak.
#[test]
fn a_peak_between_samples_is_found() {
    let between: Vec<f32> =
        (0..4_000).map(|i| (0.5 * (TAU * (0.25 * f64::from(i) + 0.125)).sin()) as f32).collect();
    let found = true_peak(&between);
    assert!((found + 6.02).abs() < 0.3, "{found} dBTP");
}

#[test]
fn every_ready_routine_is_as_loud_as_it_should_be() {
    for id in routines() {
        let samples = fractions(&whole(&spoken(&id)));
        let lufs = loudness(samples.iter().copied()).expect("it is heard");
        assert!((lufs - TRACK_LUFS).abs() <= TRACK_LUFS_WITHIN, "{id}: {lufs:.2} LUFS");
        let peak = true_peak(&samples);
        assert!(peak <= TRUE_PEAK_DB, "{id}: {peak:.2} dBTP");
    }
}
