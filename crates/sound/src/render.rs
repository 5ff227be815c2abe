//! A score → samples. Sample by sample a pure function of the position, whatever stretch is asked
//! for.
//!
//! Slow things (gains, a note's dying away) are worked out once a millisecond, at positions that
//! don't depend on where rendering began, and run straight in between. Every cue begins on such a
//! position, so nothing of a cue is heard before it.

use alloc::sync::Arc;
use alloc::vec::Vec;

use routine::Side;

use crate::curve::Walk;
use crate::noise::Noise;
use crate::score::{Bed, Note, Partial, Word, amplitude};
use crate::sine::{Pitch, sine};
use crate::tuning::{
    ATTACK_MS, BED_CREST_DB, BED_RANGE_DB, CEILING, CUT_FADE_MS, DUCK_DB, DUCK_FROM_LEVEL, KNEE,
    LEAN_TONES, LEAN_WORDS, NOISE_BRIGHT_GAIN, NOISE_DARK_GAIN, NOISE_DARK_STAYS, NOTE_FADE_MS,
    PAD,
};
use crate::{Channels, Frame, Pack, Sample, SampleRate, Score};

/// Room for the samples of one millisecond.
const CELL: usize = SampleRate::TRACK.per_ms() as usize;

impl Score {
    /// Fills `into` with the samples from `from` on; silence after the last of [`Score::samples`].
    /// For one loudspeaker with samples, for two with pairs of them ([`Frame`]).
    ///
    /// Rendering a slice is slicing the render. Rounding: to the nearest step, halves away from
    /// zero.
    pub fn render<F: Frame>(&self, from: Sample, into: &mut [F]) {
        self.render_with(&mut Decoded::default(), from, into);
    }

    /// The same; for many short stretches, one after another: a clip that reaches over several is
    /// decoded once.
    pub fn render_with<F: Frame>(&self, decoded: &mut Decoded, from: Sample, into: &mut [F]) {
        let mut voices = Voices::new(self, decoded, from, F::CHANNELS);
        let mut done = 0;
        while done < into.len() {
            let position = from.index() + done as u64;
            if position >= self.samples() {
                into[done..].fill(F::default());
                return;
            }
            let lead = (position % CELL as u64) as usize;
            let count = (CELL - lead).min(into.len() - done);
            let within = lead..lead + count;
            let Mix { both, left } = voices.cell(position / CELL as u64, within.clone());
            let mixed = both[within.clone()].iter().zip(&left[within]);
            for (frame, (both, left)) in into[done..].iter_mut().zip(mixed) {
                *frame = F::mixed(*both, *left);
            }
            done += count;
        }
    }
}

/// The clips that were decoded last, kept from one stretch to the next: a few, however long a
/// session is. What is rendered doesn't depend on it.
#[derive(Clone, Debug, Default)]
pub struct Decoded {
    of: Option<Arc<Pack>>,
    clips: Vec<(usize, Vec<i16>)>,
}

impl Decoded {
    /// Clips kept. Two never sound at once but for the last moment of one that was cut short.
    const KEPT: usize = 2;

    /// The samples of a clip of `pack`.
    fn clip(&mut self, pack: &Arc<Pack>, clip: usize) -> &[i16] {
        if !self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, pack)) {
            *self = Decoded { of: Some(Arc::clone(pack)), clips: Vec::new() };
        }
        let at = self.clips.iter().position(|(known, _)| *known == clip).unwrap_or_else(|| {
            if self.clips.len() == Decoded::KEPT {
                self.clips.remove(0);
            }
            self.clips.push((clip, pack.decoded(clip)));
            self.clips.len() - 1
        });
        &self.clips[at].1
    }
}

/// A cell's sound.
struct Mix {
    /// What every loudspeaker plays.
    both: [f32; CELL],
    /// What the left one plays beyond that, and the right one less.
    left: [f32; CELL],
}

/// Everything that sounds, read forward.
struct Voices<'s> {
    rate: SampleRate,
    channels: Channels,
    noise: Noise,
    pad: [Pitch; PAD.len()],
    gains: BedGains<'s>,
    /// The gains at the beginning of a cell that follows the last one.
    known: Option<(u64, Gains)>,
    /// Notes that may still sound, in the order of their start.
    notes: &'s [Note],
    /// Who speaks.
    voice: Option<&'s Arc<Pack>>,
    /// Words that may still be heard, in the order of their start.
    words: &'s [Word],
    decoded: &'s mut Decoded,
}

impl<'s> Voices<'s> {
    fn new(
        score: &'s Score,
        decoded: &'s mut Decoded,
        from: Sample,
        channels: Channels,
    ) -> Voices<'s> {
        let rate = score.rate();
        let longest = u64::from(Score::NOTE_MAX.ms()) * u64::from(rate.per_ms());
        let over =
            score.notes().partition_point(|note| note.start.index() + longest < from.index());
        let said = score.words().partition_point(|word| faded_out(word, rate) <= from.index());
        Voices {
            rate,
            channels,
            noise: Noise::from(from, rate),
            pad: PAD.map(|(hz, _, _)| Pitch::of(hz, rate.hz())),
            gains: BedGains::from(
                &score.bed,
                Sample::new(from.index() / CELL as u64 * CELL as u64),
            ),
            known: None,
            notes: &score.notes()[over..],
            voice: score.voice(),
            words: &score.words()[said..],
            decoded,
        }
    }

    /// The mix of the samples `within` the cell of this number; the others stay empty.
    fn cell(&mut self, number: u64, within: core::ops::Range<usize>) -> Mix {
        let start = number * CELL as u64;
        let begin = match self.known {
            Some((at, gains)) if at == number => gains,
            Some(_) | None => self.gains.at(Sample::new(start)),
        };
        let end = self.gains.at(Sample::new(start + CELL as u64));
        self.known = Some((number + 1, end));
        let mut mix = Mix { both: [0.0; CELL], left: [0.0; CELL] };
        for (i, sample) in mix.both.iter_mut().enumerate().take(within.end).skip(within.start) {
            let bands = self.noise.next();
            let x = part(i);
            *sample = bands.dark * between(begin.dark, end.dark, x)
                + bands.bright * between(begin.bright, end.bright, x);
        }
        for (i, pitch) in self.pad.iter().enumerate() {
            add_sine(&mut mix.both, *pitch, pitch.phase(start), begin.pad[i], end.pad[i]);
        }
        self.strike(start, &mut mix);
        if let Some(voice) = self.voice {
            self.speak(voice, start, &mut mix);
        }
        mix
    }

    /// How far what belongs to `side` leans to the left, where there are two loudspeakers.
    fn lean(&self, side: Option<Side>, by: f32) -> Option<f32> {
        match (self.channels, side) {
            (Channels::Stereo, Some(Side::Left)) => Some(by),
            (Channels::Stereo, Some(Side::Right)) => Some(-by),
            (Channels::Stereo, None) | (Channels::Mono, _) => None,
        }
    }

    /// Adds what is said. Cues begin and end on cells; a clip ends where it ends.
    fn speak(&mut self, voice: &Arc<Pack>, start: u64, mix: &mut Mix) {
        let rate = self.rate;
        let over = self.words.iter().take_while(|word| faded_out(word, rate) <= start).count();
        self.words = &self.words[over..];
        for word in self.words.iter().take_while(|word| word.at.start.index() <= start) {
            let Some(clip) = word.clip else { continue };
            let gone = (start - word.at.start.index()) as usize;
            if gone >= voice.samples(clip) {
                continue;
            }
            let cut = |position: u64| {
                let fade = position.saturating_sub(word.at.end.index());
                1.0 - smooth(fade as f32 / (CUT_FADE_MS * rate.per_ms()) as f32)
            };
            let (begin, end) = (cut(start), cut(start + CELL as u64));
            let lean = self.lean(word.side, LEAN_WORDS);
            let samples = self.decoded.clip(voice, clip).get(gone..).unwrap_or_default();
            let mixed = mix.both.iter_mut().zip(&mut mix.left);
            for (i, ((both, left), sample)) in mixed.zip(samples).enumerate() {
                let heard = f32::from(*sample) * (1.0 / 32_767.0) * between(begin, end, part(i));
                *both += heard;
                if let Some(lean) = lean {
                    *left += heard * lean;
                }
            }
        }
    }

    fn strike(&mut self, start: u64, mix: &mut Mix) {
        let over = self.notes.iter().take_while(|note| note.end().index() <= start).count();
        self.notes = &self.notes[over..];
        for note in self.notes.iter().take_while(|note| note.start.index() <= start) {
            let gone = start - note.start.index();
            let per_ms = u64::from(self.rate.per_ms());
            let (gone_ms, len_ms) = ((gone / per_ms) as u32, (note.len / per_ms) as u32);
            if gone_ms >= len_ms {
                continue;
            }
            let lean = self.lean(note.side, LEAN_TONES);
            for partial in &note.partials {
                let begin = loudness(partial, gone_ms, len_ms);
                let end = loudness(partial, gone_ms + 1, len_ms);
                let (pitch, phase) = (partial.pitch, partial.pitch.phase(gone));
                add_sine(&mut mix.both, pitch, phase, begin, end);
                if let Some(lean) = lean {
                    add_sine(&mut mix.left, pitch, phase, begin * lean, end * lean);
                }
            }
        }
    }
}

/// Where nothing is left of words that were cut at their end.
fn faded_out(word: &Word, rate: SampleRate) -> u64 {
    word.at.end.index() + u64::from(CUT_FADE_MS * rate.per_ms())
}

/// Adds a sine whose gain goes straight from `begin` to `end`.
fn add_sine(mix: &mut [f32; CELL], pitch: Pitch, phase: u32, begin: f32, end: f32) {
    if begin == 0.0 && end == 0.0 {
        return;
    }
    for (i, sample) in mix.iter_mut().enumerate() {
        let phase = phase.wrapping_add(pitch.step().wrapping_mul(i as u32));
        *sample += sine(phase) * between(begin, end, part(i));
    }
}

/// The amplitude of a partial so long after the strike.
fn loudness(partial: &Partial, gone_ms: u32, len_ms: u32) -> f32 {
    let left_ms = len_ms.saturating_sub(gone_ms);
    let attack = smooth(gone_ms as f32 / ATTACK_MS as f32);
    let fade = smooth(left_ms as f32 / NOTE_FADE_MS as f32);
    partial.amplitude * attack * fade * libm::expf(-(gone_ms as f32) / partial.decay_ms)
}

/// The gains of everything in the bed, at one moment.
#[derive(Clone, Copy, Debug, Default)]
struct Gains {
    dark: f32,
    bright: f32,
    pad: [f32; PAD.len()],
}

/// Reads the bed's curves forward.
struct BedGains<'s> {
    level: Walk<'s>,
    colour: Walk<'s>,
    duck: Walk<'s>,
    presence: Walk<'s>,
}

impl<'s> BedGains<'s> {
    fn from(bed: &'s Bed, position: Sample) -> BedGains<'s> {
        BedGains {
            level: bed.level.walk(position),
            colour: bed.colour.walk(position),
            duck: bed.duck.walk(position),
            presence: bed.presence.walk(position),
        }
    }

    fn at(&mut self, position: Sample) -> Gains {
        let (level, colour) = (self.level.at(position), self.colour.at(position));
        // Near the floor there is nothing to step back from: it would only be heard to pump.
        let duck_db = self.duck.at(position) * smooth(level / DUCK_FROM_LEVEL) * DUCK_DB;
        let db = BED_CREST_DB + (level - 1.0) * BED_RANGE_DB - duck_db;
        let gain = amplitude(db) * self.presence.at(position);
        let unfolded = |opens: f32| {
            if opens == 0.0 { 1.0 } else { smooth((level - opens) / (1.0 - opens)) }
        };
        Gains {
            dark: gain * NOISE_DARK_GAIN * between(1.0, NOISE_DARK_STAYS, colour),
            bright: gain * NOISE_BRIGHT_GAIN * colour,
            pad: PAD.map(|(_, crest, opens)| gain * crest * unfolded(opens)),
        }
    }
}

/// How far into its cell a sample lies: 0 up to, but not, 1.
#[inline]
fn part(i: usize) -> f32 {
    i as f32 * (1.0 / CELL as f32)
}

#[inline]
fn between(begin: f32, end: f32, x: f32) -> f32 {
    begin + (end - begin) * x
}

/// 0 up to 0, 1 from 1 on, at rest at both.
fn smooth(x: f32) -> f32 {
    let x = x.clamp(0.0, 1.0);
    x * x * (3.0 - 2.0 * x)
}

/// Bends what is above the knee so that nothing passes the ceiling.
#[inline]
pub(crate) fn guarded(x: f32) -> f32 {
    let over = x.abs() - KNEE;
    if over <= 0.0 {
        return x;
    }
    let room = CEILING - KNEE;
    let bent = KNEE + over * room / (over + room);
    if x < 0.0 { -bent } else { bent }
}

#[inline]
pub(crate) fn quantised(x: f32) -> i16 {
    let steps = x * 32_767.0;
    (steps + if steps < 0.0 { -0.5 } else { 0.5 }) as i16
}
