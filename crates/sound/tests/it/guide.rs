//! What the tests share: timelines of ready routines, rendered stretches, and measures of them.

use std::sync::{Arc, LazyLock};

use routine::{Routine, SessionTime, Timeline};
use sound::{Pack, Score};

/// Samples a millisecond.
pub(crate) const PER_MS: u64 = 24;

/// The sharpest kink within [`STRIKE_MS`] of a note's strike, which has a bright touch; in 16-bit
/// steps.
pub(crate) const KINK_OF_STRIKE_MAX: f64 = 1_600.0;

/// How long the touch of a strike is heard, in milliseconds.
pub(crate) const STRIKE_MS: u64 = 150;

/// The ready routine of this name, compiled with estimated lengths.
pub(crate) fn timeline(id: &str) -> Timeline {
    let routine = routine(id);
    routine::compile(&routine, &lengths(&routine)).expect("a ready routine compiles")
}

/// The ready routine of this name.
pub(crate) fn routine(id: &str) -> Routine {
    let routines = library::routines(&library::techniques());
    routines.into_iter().find(|routine| routine.id() == id).expect("a ready routine")
}

/// The names of all ready routines. In WASM of two: there `golden` tells that every kind of sound has the same
/// samples, and hours of them would tell it no better.
pub(crate) fn routines() -> Vec<String> {
    let routines = library::routines(&library::techniques());
    let count = if cfg!(target_family = "wasm") { 2 } else { routines.len() };
    routines.iter().take(count).map(|routine| routine.id().to_string()).collect()
}

/// Estimated lengths of all that `routine` says.
pub(crate) fn lengths(routine: &Routine) -> routine::Lengths {
    let phrases = routine::phrases(routine).into_iter().map(|phrase| phrase.message);
    library::estimate(&library::Words::english(), phrases)
}

/// The samples between two moments.
pub(crate) fn rendered(score: &Score, from_ms: u32, to_ms: u32) -> Vec<i16> {
    let from = score.sample_at(SessionTime::from_ms(from_ms));
    let mut samples = vec![0; (u64::from(to_ms - from_ms) * PER_MS) as usize];
    score.render(from, &mut samples);
    samples
}

/// All samples of a track.
pub(crate) fn whole(score: &Score) -> Vec<i16> {
    let mut samples = vec![0; score.samples() as usize];
    score.render(sound::Sample::ZERO, &mut samples);
    samples
}

/// The mean power of samples, in decibels below full scale.
pub(crate) fn level_db(samples: &[i16]) -> f64 {
    let power: f64 = samples.iter().map(|sample| (f64::from(*sample) / 32_767.0).powi(2)).sum();
    10.0 * (power / samples.len() as f64).max(1e-12).log10()
}

/// The amplitude of one frequency in samples, in decibels below full scale (Goertzel 1958, with a
/// Hann window so that neighbours don't leak in).
pub(crate) fn pitch_db(samples: &[i16], hz: f64) -> f64 {
    let count = samples.len() as f64;
    let turn = std::f64::consts::TAU * hz / 24_000.0;
    let coefficient = 2.0 * turn.cos();
    let (mut s1, mut s2) = (0.0, 0.0);
    for (i, sample) in samples.iter().enumerate() {
        let window = 1.0 - (std::f64::consts::TAU * i as f64 / count).cos();
        let s0 = f64::from(*sample) / 32_767.0 * window + coefficient * s1 - s2;
        (s2, s1) = (s1, s0);
    }
    let power = s1 * s1 + s2 * s2 - coefficient * s1 * s2;
    10.0 * (power * 4.0 / (count * count)).max(1e-12).log10()
}

/// How many times sharper than its neighbourhood a click is. Noise never is: it is normally
/// distributed, and eight deviations happen once in 10¹⁵.
const OUTSTANDING: f64 = 8.0;

/// The first click in samples that begin at `from`, as its sample and how sharp it is.
///
/// Looked at is the fourth difference, which passes sudden changes and hardly anything of soft
/// noise and low tones: one that stands out from the 50 ms around it is a click.
pub(crate) fn click(score: &Score, from: u64, samples: &[i16]) -> Option<(u64, f64)> {
    let kink = |x: &[i16]| {
        let [a, b, c, d, e] = [0, 1, 2, 3, 4].map(|i| f64::from(x[i]));
        (a - 4.0 * b + 6.0 * c - 4.0 * d + e).abs()
    };
    let kinks: Vec<f64> = samples.windows(5).map(kink).collect();
    let mut strikes = score.notes().iter().map(|note| note.start.index()).peekable();
    let mut struck = None;
    for (chunk, kinks) in kinks.chunks(1_200).enumerate() {
        let power: f64 = kinks.iter().map(|kink| kink * kink).sum();
        // A few steps are what rounding to 16 bits makes.
        let limit = (OUTSTANDING * (power / kinks.len() as f64).sqrt()).max(40.0);
        for (i, kink) in kinks.iter().enumerate() {
            let at = from + (chunk * 1_200 + i) as u64 + 4;
            while let Some(strike) = strikes.next_if(|strike| *strike <= at) {
                struck = Some(strike);
            }
            let touch = struck.is_some_and(|strike| at < strike + STRIKE_MS * PER_MS);
            if *kink > if touch { limit.max(KINK_OF_STRIKE_MAX) } else { limit } {
                return Some((at, *kink));
            }
        }
    }
    None
}

/// FNV-1a of samples as little-endian bytes (Fowler, Noll, Vo).
pub(crate) fn fnv(samples: &[i16]) -> u64 {
    let bytes = samples.iter().flat_map(|sample| sample.to_le_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The built-in voice.
pub(crate) static VOICE: LazyLock<Arc<Pack>> = LazyLock::new(|| {
    Arc::new(
        Pack::read(library::voice("en").expect("there is an English one"))
            .expect("the built-in voice is sound"),
    )
});

/// The ready routine of this name, compiled for the built-in voice.
pub(crate) fn timeline_in_voice(id: &str) -> Timeline {
    routine::compile(&routine(id), &VOICE.lengths()).expect("the built-in voice says all")
}

/// The ready routine of this name, spoken by the built-in voice.
pub(crate) fn spoken(id: &str) -> Score {
    Score::of(&timeline_in_voice(id)).spoken_by(&VOICE)
}

/// Samples as fractions of full scale.
pub(crate) fn fractions(samples: &[i16]) -> Vec<f32> {
    samples.iter().map(|sample| f32::from(*sample) / 32_767.0).collect()
}
