//! The family of tones: what each fixed meaning is played as.
//!
//! All are of one scale (D, E, F♯, A, B), so that whatever sounds together agrees. They differ in
//! the way the pitch goes and in how many notes there are, never in loudness: up is go, down is
//! off, to and fro is change, one deep note is stay.

use routine::Tone;

use crate::tuning::{DEEP, KALIMBA, WOOD};

/// The pitches that are used, in hertz, in equal temperament from A4 = 440 Hz.
const D4: f32 = 293.66;
const FIS4: f32 = 369.99;
const A4: f32 = 440.00;
const D5: f32 = 587.33;
const E5: f32 = 659.26;
const FIS5: f32 = 739.99;
const A5: f32 = 880.00;
const D6: f32 = 1_174.66;

/// The partials of a note: ratio, share, time to 1/e in milliseconds.
pub(crate) type Timbre = &'static [(f32, f32, f32); 4];

/// One struck note of a tone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Strike {
    /// After the tone's start, in milliseconds.
    pub(crate) after_ms: u32,
    /// Its pitch, in hertz.
    pub(crate) hz: f32,
    /// How hard it is struck, 0–1.
    pub(crate) strength: f32,
    /// What is struck.
    pub(crate) timbre: Timbre,
}

const fn light(after_ms: u32, hz: f32, strength: f32) -> Strike {
    Strike { after_ms, hz, strength, timbre: &KALIMBA }
}

const fn deep(after_ms: u32, hz: f32, strength: f32) -> Strike {
    Strike { after_ms, hz, strength, timbre: &DEEP }
}

/// What a tone is played as.
pub(crate) fn strikes(tone: Tone) -> &'static [Strike] {
    match tone {
        // A fifth up: go.
        Tone::Start => const { &[light(0, D5, 0.9), light(190, A5, 0.9)] },
        // Down and up again, lightly: the way there and the way back.
        Tone::Half => const { &[light(0, A5, 0.6), light(170, FIS5, 0.6), light(340, A5, 0.6)] },
        // The same fifth down: off.
        Tone::End => const { &[light(0, A5, 0.9), light(190, D5, 0.9)] },
        // To and fro: the other side.
        Tone::Switch => {
            const { &[light(0, FIS5, 0.85), light(170, A5, 0.8), light(340, FIS5, 0.85)] }
        }
        // Twice the same: as you like.
        Tone::Window => const { &[light(0, E5, 0.9), light(240, E5, 0.85)] },
        // One deep chord: stay.
        Tone::HoldBegins => const { &[deep(0, D4, 0.95), deep(0, A4, 0.45)] },
        // The deep chord opens upwards: move on.
        Tone::HoldEnds => const { &[deep(0, D4, 0.7), light(160, A4, 0.8), light(320, D5, 0.8)] },
        // Slow steps down to the ground: stop.
        Tone::Stop => const { &[deep(0, A4, 0.95), deep(260, FIS4, 0.95), deep(520, D4, 1.0)] },
        // Four steps up that stay: done.
        Tone::Finish => {
            const {
                &[
                    light(0, D5, 0.8),
                    light(150, FIS5, 0.75),
                    light(300, A5, 0.75),
                    light(450, D6, 0.7),
                ]
            }
        }
    }
}

/// What a tick of the countdown is played as: always the same, so that only their number counts.
pub(crate) const TICK: &[Strike] = &[Strike { after_ms: 0, hz: A5, strength: 0.8, timbre: &WOOD }];

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;
    use core::cmp::Ordering;

    use super::*;

    const ALL: [Tone; 9] = [
        Tone::Start,
        Tone::Half,
        Tone::End,
        Tone::Switch,
        Tone::Window,
        Tone::HoldBegins,
        Tone::HoldEnds,
        Tone::Stop,
        Tone::Finish,
    ];

    /// How the pitch goes from each strike to the next; struck at once counts as no step.
    fn contour(strikes: &[Strike]) -> Vec<Option<Ordering>> {
        let pairs = strikes.windows(2).map(|pair| (pair[0], pair[1]));
        let step =
            |(a, b): (Strike, Strike)| (a.after_ms < b.after_ms).then(|| b.hz.total_cmp(&a.hz));
        pairs.map(step).collect()
    }

    #[test]
    fn every_tone_has_a_contour_of_its_own() {
        let contours: Vec<_> = ALL.iter().map(|tone| contour(strikes(*tone))).collect();
        for (i, a) in contours.iter().enumerate() {
            for (j, b) in contours.iter().enumerate() {
                assert!(i == j || a != b, "{:?} and {:?} go the same way", ALL[i], ALL[j]);
            }
            assert_ne!(*a, contour(TICK), "{:?} goes like a tick", ALL[i]);
        }
    }

    #[test]
    fn every_pitch_is_a_degree_of_the_scale() {
        for strike in ALL.iter().flat_map(|tone| strikes(*tone)).chain(TICK) {
            let semitones = 12.0 * libm::log2(f64::from(strike.hz) / 440.0);
            assert!((semitones - libm::round(semitones)).abs() < 0.01, "{} Hz", strike.hz);
            // From A: A, B, D, E, F sharp.
            let degree = (libm::round(semitones) as i32).rem_euclid(12);
            assert!([0, 2, 5, 7, 9].contains(&degree), "{} Hz", strike.hz);
        }
    }

    #[test]
    fn strikes_come_in_order() {
        for tone in ALL {
            assert!(strikes(tone).is_sorted_by_key(|strike| strike.after_ms), "{tone:?}");
        }
    }
}
