//! What a session sounds like here: the one place that makes a score of a timeline, for files and
//! for the terminal player alike.
//!
//! What isn't here: where the samples go. `track` writes them into files, `player` hands them to a
//! program that plays.

use routine::Timeline;
use sound::{Sample, Score};

/// Who is heard in a track.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Voice {
    /// The language's own voice, where there is one.
    Own,
    /// Nobody: breath and tones alone.
    TonesOnly,
}

/// What is heard of `timeline`.
pub(crate) fn score(timeline: &Timeline, voice: Voice) -> Score {
    match voice {
        // There are no clips yet: both are breath and tones.
        Voice::Own | Voice::TonesOnly => Score::of(timeline),
    }
}

/// A score being read, from any position on.
pub(crate) struct Rendering {
    score: Score,
}

impl Rendering {
    /// Of a whole score.
    pub(crate) fn of(score: Score) -> Rendering {
        Rendering { score }
    }

    /// What is read.
    pub(crate) fn score(&self) -> &Score {
        &self.score
    }

    /// Fills `into` with the samples from `from` on; silence after the last.
    pub(crate) fn read(&mut self, from: Sample, into: &mut [i16]) {
        self.score.render(from, into);
    }
}
