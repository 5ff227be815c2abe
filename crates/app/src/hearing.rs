//! What a session sounds like here: the one place that makes a score of a timeline and knows the
//! voice that speaks in it, for files and for the terminal player alike.
//!
//! What isn't here: where the samples go. `track` writes them into files, `player` hands them to a
//! program that plays.

use std::sync::{Arc, OnceLock};

use library::VOICES;
use routine::{Lengths, Timeline};
use sound::{Channels, Decoded, Frame, Pack, Sample, Score};

/// Rollwise's own voices, each opened when it is first asked for.
static OPENED: [OnceLock<Arc<Pack>>; VOICES.len()] = [const { OnceLock::new() }; VOICES.len()];

/// Rollwise's own voice in the language of this tag, where it has one.
pub(crate) fn own(language: &str) -> Option<&'static Arc<Pack>> {
    let at = VOICES.iter().position(|(tag, _)| *tag == language)?;
    let read = || Arc::new(Pack::read(VOICES[at].1).expect("a test opens the built-in voices"));
    Some(OPENED[at].get_or_init(read))
}

/// Who is heard in a track.
#[derive(Clone)]
pub(crate) enum Voice {
    /// Rollwise's own voice.
    Own(&'static Arc<Pack>),
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
    /// Who is heard in the language of this tag: nobody where it has no voice.
    pub(crate) fn voice(self, language: &str) -> Voice {
        let own = own(language).filter(|_| !self.tones_only);
        own.map_or(Voice::TonesOnly, Voice::Own)
    }

    /// By how many loudspeakers.
    pub(crate) fn channels(self) -> Channels {
        if self.stereo { Channels::Stereo } else { Channels::Mono }
    }
}

/// What is heard of `timeline`.
pub(crate) fn score(timeline: &Timeline, voice: &Voice) -> Score {
    match voice {
        Voice::Own(pack) => Score::of(timeline).spoken_by(pack),
        Voice::TonesOnly => Score::of(timeline).in_tones(),
    }
}

/// How long Rollwise's own voice in that language takes for each phrase that it knows.
pub(crate) fn lengths(language: &str) -> Lengths {
    own(language).map(|pack| pack.lengths()).unwrap_or_default()
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
    fn the_built_in_voices_open_and_speak() {
        for (language, _) in VOICES {
            let practice = crate::practice::Practice::of(library::Words::new(language));
            let routine = practice.routine("five").unwrap();
            let session = practice.session(&routine).unwrap();
            let heard = |tones_only| {
                let hearing = Hearing { tones_only, stereo: false };
                score(session.timeline(), &hearing.voice(language))
            };
            let (own, tones) = (heard(false), heard(true));
            assert_eq!(own.samples(), tones.samples());
            assert!(own.voice().is_some() && tones.voice().is_none(), "{language}");
        }
        assert!(own("ar-XB").is_none());
    }
}
