//! What is heard while a session stands still: a question, in the voice that speaks in its track.

use std::sync::Arc;

use routine::{Cue, CueKind, Form, Message, SessionTime, Span, Tone};
use sound::{Pack, SampleRate, Score, Track};

/// How long the bed sounds before it. Source: `routine`'s own lead: a loudspeaker on Bluetooth fell
/// asleep in the pause.
const LEAD_IN: Span = Span::from_ms(1_000);
/// How long a tone takes. Source: `routine`'s own.
const TONE: Span = Span::from_ms(600);

/// `message` as a WAV file; where `voice` doesn't say it, the tone that means "as you like".
pub(crate) fn aside(message: &Message, voice: Option<&Arc<Pack>>) -> Vec<u8> {
    let clip = voice.and_then(|voice| Some((voice, voice.clip(message, Form::Full)?)));
    let (kind, len) = match clip {
        Some((voice, clip)) => {
            let ms = voice.samples(clip).div_ceil(SampleRate::TRACK.per_ms() as usize);
            let kind = CueKind::Say { message: message.clone(), form: Form::Full, optional: false };
            (kind, Span::from_ms(ms as u32))
        }
        None => (CueKind::Tone(Tone::Window), TONE),
    };
    let cue = Cue { at: SessionTime::ZERO + LEAD_IN, len, whole: len, kind };
    let mut score = Score::of_cues([&cue], cue.end());
    if let Some((voice, _)) = clip {
        score = score.spoken_by(voice);
    }
    Track::from(score).into_wav()
}
