//! What a session sounds like here: the one place that makes a score of a timeline and knows the
//! voice that speaks in it, for files and for the terminal player alike.
//!
//! What isn't here: where the samples go. `track` writes them into files, `player` hands them to a
//! program that plays.

use std::sync::{Arc, LazyLock};

use routine::{Lengths, Timeline};
use sound::{Channels, Decoded, Frame, Pack, Sample, Score};

/// Rollwise's own voice, opened when it is first asked for.
static OWN: LazyLock<Arc<Pack>> = LazyLock::new(|| {
    Arc::new(Pack::read(library::VOICE).expect("a test opens the built-in voice"))
});

/// Who is heard in a track.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Voice {
    /// Rollwise's own voice.
    Own,
    /// Nobody: breath and tones alone.
    TonesOnly,
}

/// How a session is to be heard.
#[derive(clap::Args, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Hearing {
    /// Breath and tones alone, nobody speaks
    #[arg(long)]
    tones_only: bool,
    /// Tones and words lean to the side that is worked: for headphones, or two loudspeakers
    #[arg(long)]
    stereo: bool,
}

impl Hearing {
    /// Who is heard.
    pub(crate) fn voice(self) -> Voice {
        if self.tones_only { Voice::TonesOnly } else { Voice::Own }
    }

    /// By how many loudspeakers.
    pub(crate) fn channels(self) -> Channels {
        if self.stereo { Channels::Stereo } else { Channels::Mono }
    }
}

/// What is heard of `timeline`.
pub(crate) fn score(timeline: &Timeline, voice: Voice) -> Score {
    match voice {
        Voice::Own => Score::of(timeline).spoken_by(&OWN),
        Voice::TonesOnly => Score::of(timeline).in_tones(),
    }
}

/// How long Rollwise's own voice takes for each phrase that it knows.
pub(crate) fn lengths() -> Lengths {
    OWN.lengths()
}

/// A score being read, from any position on.
pub(crate) struct Rendering {
    score: Score,
    /// The clips that are being heard.
    decoded: Decoded,
}

impl Rendering {
    /// Of a whole score.
    pub(crate) fn of(score: Score) -> Rendering {
        Rendering { score, decoded: Decoded::default() }
    }

    /// What is read.
    pub(crate) fn score(&self) -> &Score {
        &self.score
    }

    /// Fills `into` with the samples from `from` on; silence after the last.
    pub(crate) fn read<F: Frame>(&mut self, from: Sample, into: &mut [F]) {
        self.score.render_with(&mut self.decoded, from, into);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_voice_opens_and_speaks() {
        let practice = crate::practice::Practice::built_in();
        let routine = practice.routine("five").unwrap();
        let session = practice.session(&routine).unwrap();
        let (own, tones) =
            (score(session.timeline(), Voice::Own), score(session.timeline(), Voice::TonesOnly));
        assert_eq!(own.samples(), tones.samples());
        assert!(own.voice().is_some() && tones.voice().is_none());
    }
}
