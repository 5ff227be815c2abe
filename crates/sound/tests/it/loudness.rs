//! Nothing clicks, nothing is too loud, nothing is silent. Every ready routine, every sample.

use sound::Score;

use crate::guide::{click, level_db, routines, timeline, whole};

#[test]
fn every_ready_routine_keeps_the_limits() {
    for id in routines() {
        let timeline = timeline(&id);
        let score = Score::of(&timeline);
        let samples = whole(&score);
        stays_below_full_scale(&id, &samples);
        assert_eq!(click(&score, 0, &samples), None, "{id}");
        is_never_silent(&id, &samples[1_500 * 24..timeline.end().ms() as usize * 24]);
    }
}

/// −3 dBFS: then nothing between samples passes −1.5 dBTP at these frequencies.
fn stays_below_full_scale(id: &str, samples: &[i16]) {
    let peak = samples.iter().map(|sample| sample.unsigned_abs()).max();
    assert!(peak < Some(23_200), "{id}: {peak:?}");
}

fn is_never_silent(id: &str, samples: &[i16]) {
    let quietest = samples.chunks(2_400).map(level_db).fold(0.0, f64::min);
    assert!(quietest > -60.0, "{id}: {quietest} dBFS");
}

/// The measure does find a click: a step of 6 % of full scale in the midst of the
/// loudest noise, which hides smaller ones from the ear as well, and of 0.5 % on the floor.
#[test]
fn a_click_is_found() {
    let score = Score::of(&timeline("five"));
    let samples = whole(&score);
    let anywhere = (3 * 24_000..samples.len() - 600).step_by(17 * 24_000).map(|at| (at, 2_000));
    for (at, step) in anywhere.chain([(10 * 24_000, 164)]) {
        let mut around = samples[at - 600..at + 600].to_vec();
        around[600..].iter_mut().for_each(|sample| *sample += step);
        let found = click(&score, at as u64 - 600, &around);
        assert!(found.is_some_and(|(place, _)| place.abs_diff(at as u64) < 5), "{at}: {found:?}");
    }
}

#[test]
fn the_track_begins_and_ends_with_nothing() {
    let score = Score::of(&timeline("five"));
    let samples = whole(&score);
    assert!(samples[..24].iter().chain(&samples[samples.len() - 24..]).all(|s| s.abs() <= 1));
}
