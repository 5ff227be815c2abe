//! What the player program is fed with, piece by piece: the track at its place, or silence, in step
//! with the clock. Pure: the time is handed in, and how much the pipe still holds.
//!
//! Session time stays on the monotonic clock, and the sound is kept in step with it. A pipe tells
//! how much was taken from it, not what was heard; a program that stalls or reads ahead would
//! otherwise halt or hurry the session. What is written is heard [`BUFFER`] later, so a session
//! waits for that long when its sound begins, and for what lies in between when it changes.
//!
//! How it keeps in step: the pipe is kept nearly full, so that the program's device sets the pace,
//! and how far that is from the clock is watched. Where it adds up (no two crystals are alike, and
//! a program may be stopped for a while), the stream leaves out or repeats a few hundredths of a
//! second where nothing but the breath is heard. A program that always empties the pipe tells
//! nothing of its device, and is fed by the clock.

use std::time::Duration;

use routine::Span;
use sound::{Frame, Sample, SampleRate, Score};

use crate::hearing::Rendering;

/// How much the player program is asked to hold, in milliseconds. Source: our choice; less and
/// sound breaks up on a busy machine.
pub(super) const PROGRAM_MS: u32 = 80;
/// How much waits in the pipe, in milliseconds. Source: our choice; four times what we write at
/// once.
pub(super) const PIPE_MS: u32 = 40;
/// How long what is written takes until it is heard.
pub(super) const BUFFER: Span = Span::from_ms(PROGRAM_MS + PIPE_MS);

/// What is written at once, in milliseconds. Source: our choice; a tenth of what may pass between
/// a press and its sound.
const PIECE_MS: u32 = 10;
/// The samples of a piece.
pub(super) const PIECE: usize = (SampleRate::TRACK.per_ms() * PIECE_MS) as usize;
const PIECE_LEN: i64 = PIECE as i64;
/// Over how long one sound goes over into the next, in samples: 4 ms. Source: our choice; no click,
/// and a struck note keeps its touch.
const FADE: usize = SampleRate::TRACK.per_ms() as usize * 4;
/// How far from the clock the sound may be on the average before that is put right at a quiet
/// place, in milliseconds. Source: our choice; half of what one could tell between picture and sound.
const OFF_MS: u32 = 25;
/// How far behind it is put right at once. Source: our choice; the program was stopped, and silence
/// is no better than a leap.
const FAR_BEHIND_MS: u32 = 200;
/// How far ahead of the clock is written at most, in milliseconds. Source: our choice; a program
/// takes what waits in gulps.
const AHEAD_MS: u32 = 60;
/// Over how long the average is taken, in seconds. Source: our choice; many gulps, and no time in
/// which crystals differ.
const AVERAGE_S: f64 = 1.0;

/// What is heard.
enum Source {
    Silence,
    /// A track, whose first sample written is `from`.
    Track {
        rendering: Box<Rendering>,
        from: Sample,
    },
}

/// The way from a score to pieces at their time.
pub(super) struct Stream {
    source: Source,
    /// When the source began.
    began: Duration,
    /// How many samples were due then.
    due_then: i64,
    /// How many samples of the source are behind us, written or left out; below zero where what was
    /// heard before it goes on for a while.
    gone: i64,
    /// How far the stream is ahead on the average, in samples.
    average: f64,
    looked: Duration,
    /// What was heard until now and goes over into the source within the next piece, and where.
    before: Option<(Source, i64)>,
}

impl Stream {
    /// Silence from `now` on, enough to fill the buffer at once.
    pub(super) fn begin(now: Duration) -> Stream {
        Stream {
            source: Source::Silence,
            began: now,
            due_then: samples(BUFFER.ms()),
            gone: 0,
            average: 0.0,
            looked: now,
            before: None,
        }
    }

    /// The sound of `score` from `from` on, which is heard [`BUFFER`] after `now`. Where less than
    /// that lies before us (the program has only just begun), what was heard goes on for so long.
    pub(super) fn play(&mut self, score: Score, from: Sample, now: Duration) {
        self.go_over(Source::Track { rendering: Box::new(Rendering::of(score)), from }, now);
        let lead = self.due_then.max(0) / PIECE_LEN * PIECE_LEN;
        self.gone -= lead;
        self.due_then -= lead;
    }

    /// The track goes on as `score`, which has the same past.
    pub(super) fn amend(&mut self, score: Score) {
        if let Source::Track { rendering, from } = &mut self.source {
            let old = std::mem::replace(rendering, Box::new(Rendering::of(score)));
            self.before = Some((Source::Track { rendering: old, from: *from }, self.gone));
        }
    }

    /// Nothing, from `now` on.
    pub(super) fn silence(&mut self, now: Duration) {
        self.go_over(Source::Silence, now);
    }

    /// How long what is written takes to be heard doesn't change by it: whatever the sound was off
    /// the clock until now on the average is over.
    fn go_over(&mut self, source: Source, now: Duration) {
        let due = self.due(now) - self.gone + self.average as i64;
        self.average = 0.0;
        let old = std::mem::replace(&mut self.source, source);
        self.before = Some((old, self.gone));
        (self.began, self.due_then, self.gone) = (now, due, 0);
    }

    /// Another program begins with an empty buffer: what lay in it is written once more.
    pub(super) fn refill(&mut self, now: Duration) {
        let gone = self.due(now) - samples(BUFFER.ms());
        self.gone = gone.div_euclid(PIECE_LEN) * PIECE_LEN;
        (self.average, self.before) = (0.0, None);
    }

    fn due(&self, now: Duration) -> i64 {
        let us = now.saturating_sub(self.began).as_micros();
        let hz = u128::from(SampleRate::TRACK.hz());
        self.due_then + i64::try_from(us * hz / 1_000_000).unwrap_or(i64::MAX / 2)
    }

    /// Fills `piece` where there is one to be written now: the pipe, which holds `waiting` samples,
    /// has room for it.
    pub(super) fn next<F: Frame>(
        &mut self,
        now: Duration,
        waiting: i64,
        piece: &mut [F; PIECE],
    ) -> bool {
        let has_room = waiting + PIECE_LEN <= samples(PIPE_MS);
        self.put_right(now, has_room);
        let ahead = self.gone - self.due(now);
        let is_due = ahead <= -PIECE_LEN;
        let is_pulled = waiting > 0 && ahead < samples(AHEAD_MS);
        if !has_room || !(is_due || is_pulled) {
            return false;
        }
        self.read(piece);
        self.gone += PIECE_LEN;
        true
    }

    fn read<F: Frame>(&mut self, piece: &mut [F; PIECE]) {
        if self.gone < 0 {
            match &mut self.before {
                None => piece.fill(F::default()),
                Some((before, at)) => {
                    before.read(*at, piece);
                    *at += PIECE_LEN;
                }
            }
            return;
        }
        self.source.read(self.gone, piece);
        if let Some((mut before, at)) = self.before.take() {
            let mut fading = [F::default(); FADE];
            before.read(at, &mut fading);
            fade(&fading, piece);
        }
    }

    /// Leaves out or repeats what the sound is off the clock by.
    fn put_right(&mut self, now: Duration, has_room: bool) {
        let ahead = self.gone - self.due(now);
        if ahead < -samples(FAR_BEHIND_MS) {
            // A program that was stopped goes on: from where we are by now.
            if has_room {
                self.shift(-ahead);
            }
            return;
        }
        let passed = now.saturating_sub(self.looked).as_secs_f64().min(AVERAGE_S / 10.0);
        self.looked = now;
        let gulp = samples(AHEAD_MS);
        self.average += (ahead.clamp(-gulp, gulp) as f64 - self.average) * passed / AVERAGE_S;
        let off = self.average as i64;
        if off.abs() > samples(OFF_MS) && self.is_quiet(off.abs()) {
            self.shift(-off);
        }
    }

    /// Goes on `count` samples later, or earlier.
    fn shift(&mut self, count: i64) {
        if self.gone >= 0 {
            self.before = Some((self.source.again(), self.gone));
        }
        self.gone += count / PIECE_LEN * PIECE_LEN;
        self.average = 0.0;
    }

    /// Whether nothing but the breath is heard for `count` samples on both sides of now.
    fn is_quiet(&self, count: i64) -> bool {
        let Source::Track { rendering, from } = &self.source else { return true };
        let begin = place(*from, self.gone - count).index();
        let end = place(*from, self.gone + count + PIECE_LEN).index();
        let heard = |from: Sample, to: Sample| from.index() < end && to.index() > begin;
        let score = rendering.score();
        !score.notes().iter().any(|note| heard(note.start, note.end()))
            && !score.words().iter().any(|word| heard(word.at.start, word.at.end))
    }
}

impl Source {
    fn read<F: Frame>(&mut self, gone: i64, into: &mut [F]) {
        match self {
            Source::Silence => into.fill(F::default()),
            Source::Track { rendering, from } => rendering.read(place(*from, gone), into),
        }
    }

    /// The same, to be read at another place.
    fn again(&self) -> Source {
        match self {
            Source::Silence => Source::Silence,
            Source::Track { rendering, from } => {
                let rendering = Box::new(Rendering::of(rendering.score().clone()));
                Source::Track { rendering, from: *from }
            }
        }
    }
}

fn place(from: Sample, gone: i64) -> Sample {
    Sample::new(from.index().saturating_add_signed(gone))
}

/// Lets `old` go over into `piece`. Where both are the same, nothing changes.
fn fade<F: Frame>(old: &[F; FADE], piece: &mut [F; PIECE]) {
    for (i, (new, old)) in (0..).zip(piece.iter_mut().zip(old)) {
        let whole = FADE as i32;
        *new = new.with(*old, |new, old| {
            let mixed = (i32::from(old) * (whole - i) + i32::from(new) * i) / whole;
            i16::try_from(mixed).unwrap_or(0) // between the two, so always one
        });
    }
}

fn samples(ms: u32) -> i64 {
    i64::from(ms) * i64::from(SampleRate::TRACK.per_ms())
}

#[cfg(test)]
mod tests;
