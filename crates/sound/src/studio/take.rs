//! The speech in a recording, and the clip that is made of it.

use core::ops::Range;

use alloc::vec;
use alloc::vec::Vec;

use routine::Span;

use super::findings::{Finding, findings};
use super::limiter::limit;
use super::recording::Recording;
use super::tuning::{
    CLIP_CEILING, CLIP_LUFS, CUT_RANGE_DB, EDGE_FADE_MS, FADE_IN_MS, FADE_OUT_MS, LEAD_MS,
    LIMITER_MS, SILENCE_DB, SPEECH_OVER_NOISE_DB, SPEECH_RANGE_DB, TAIL_MS,
};
use crate::loudness::loudness;
use crate::{SampleRate, score};

/// Samples of a millisecond.
const PER_MS: usize = SampleRate::TRACK.per_ms() as usize;
/// Speech is looked for in stretches of this many milliseconds.
const STRETCH_MS: usize = 10;

/// A recording in which the speech was found, if there is any.
#[derive(Clone, PartialEq, Debug)]
pub struct Take {
    pub(super) recording: Recording,
    pub(super) speech: Option<Speech>,
    /// How loud it is as it was recorded, in LUFS.
    pub(super) loudness: Option<f64>,
}

/// Where speech is in a recording.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Speech {
    /// From the first sound of it to its last.
    at: Range<usize>,
    pub(super) cut_at_start: bool,
    pub(super) cut_at_end: bool,
}

impl Take {
    /// Finds the speech.
    pub fn of(recording: Recording) -> Take {
        let speech = speech(&recording.samples);
        let heard = speech.as_ref().map_or(&[][..], |speech| &recording.samples[speech.at.clone()]);
        let loudness = loudness(heard.iter().copied());
        Take { speech: speech.filter(|_| loudness.is_some()), loudness, recording }
    }

    /// How loud the speech is as it was recorded, in LUFS; `None` where there is none.
    pub fn loudness(&self) -> Option<f64> {
        self.loudness
    }

    /// How long its clip is; nothing where there is no speech.
    pub fn len(&self) -> Span {
        let samples =
            self.speech.as_ref().map_or(0, |speech| (LEAD_MS + TAIL_MS) * PER_MS + speech.at.len());
        Span::from_ms(samples.div_ceil(PER_MS) as u32)
    }

    /// Whether there is no speech in it.
    pub fn is_empty(&self) -> bool {
        self.speech.is_none()
    }

    /// What is wrong with it, for a phrase that has so much room.
    pub fn findings(&self, room: Span) -> Vec<Finding> {
        findings(self, room)
    }

    /// The clip: cut to the speech with a natural lead and tail, as loud as all clips, its peaks
    /// limited, faded at both ends. Empty where there is no speech.
    pub fn clip(&self) -> Vec<i16> {
        let (Some(speech), Some(loudness)) = (&self.speech, self.loudness) else {
            return Vec::new();
        };
        let mut samples = self.cut(&speech.at);
        let gain = score::amplitude((CLIP_LUFS - loudness) as f32);
        samples.iter_mut().for_each(|sample| *sample *= gain);
        limit(&mut samples, CLIP_CEILING, LIMITER_MS * PER_MS);
        fade_in(&mut samples, FADE_IN_MS);
        fade_out(&mut samples, FADE_OUT_MS);
        let rounded = |x: f32| (x * 32_767.0 + if x < 0.0 { -0.5 } else { 0.5 }) as i16;
        samples.into_iter().map(rounded).collect()
    }

    /// The speech with its lead and tail; silence where the recording has none.
    fn cut(&self, speech: &Range<usize>) -> Vec<f32> {
        let (lead, tail) = (LEAD_MS * PER_MS, TAIL_MS * PER_MS);
        let recorded = &self.recording.samples;
        let (from, to) =
            (speech.start.saturating_sub(lead), (speech.end + tail).min(recorded.len()));
        let mut taken = recorded[from..to].to_vec();
        let (before, after) = (lead - (speech.start - from), tail - (to - speech.end));
        if before > 0 {
            fade_in(&mut taken, EDGE_FADE_MS);
        }
        if after > 0 {
            fade_out(&mut taken, EDGE_FADE_MS);
        }
        let mut cut = vec![0.0; before];
        cut.append(&mut taken);
        cut.resize(cut.len() + after, 0.0);
        cut
    }
}

/// Where speech begins and ends: the loud stretches, and all that isn't much quieter.
fn speech(samples: &[f32]) -> Option<Speech> {
    let stretch = STRETCH_MS * PER_MS;
    let level = |stretch: &[f32]| {
        let power: f64 = stretch.iter().map(|x| f64::from(*x) * f64::from(*x)).sum();
        10.0 * libm::log10((power / stretch.len() as f64).max(1e-12))
    };
    let levels: Vec<f64> = samples.chunks_exact(stretch).map(level).collect();
    let mut sorted = levels.clone();
    sorted.sort_by(f64::total_cmp);
    let part = |of: usize| sorted.get(sorted.len() * of / 100).copied().unwrap_or(SILENCE_DB);
    let (noise, loud) = (part(3), part(90));
    // A recording that is speech all through has no noise to stand out of.
    let over_noise = (noise + SPEECH_OVER_NOISE_DB).min(loud - SPEECH_RANGE_DB / 2.0);
    let least = (loud - SPEECH_RANGE_DB).max(SILENCE_DB).max(over_noise);
    let first = levels.iter().position(|level| *level > least)?;
    let last = levels.iter().rposition(|level| *level > least)?;
    let cut = |level: Option<&f64>| level.is_some_and(|level| *level > loud - CUT_RANGE_DB);
    (loud > SILENCE_DB).then(|| Speech {
        at: first * stretch..(last + 1) * stretch,
        cut_at_start: cut(levels.first()),
        cut_at_end: cut(levels.last()),
    })
}

fn fade_in(samples: &mut [f32], ms: usize) {
    let count = (ms * PER_MS).min(samples.len());
    fade(samples.iter_mut().take(count), count);
}

fn fade_out(samples: &mut [f32], ms: usize) {
    let count = (ms * PER_MS).min(samples.len());
    fade(samples.iter_mut().rev().take(count), count);
}

/// From nothing at the first of these samples to all at the last.
fn fade<'s>(samples: impl Iterator<Item = &'s mut f32>, count: usize) {
    for (i, sample) in samples.enumerate() {
        let x = i as f32 / count as f32;
        *sample *= x * x * (3.0 - 2.0 * x);
    }
}
