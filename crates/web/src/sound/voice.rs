//! The device's own voice, following the cues, best effort: the track never waits for it.

use routine::{CueKind, Form, Message, SessionTime, Timeline};
use sound::Pack;
use std::cell::Cell;
use std::sync::Arc;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance};

use crate::dom;
use crate::words;

/// Words that begin later than this after their cue are left out, in milliseconds.
const LATE_MS: u32 = 1_200;

/// The voice of a session.
pub(crate) struct Voice {
    synthesis: Option<SpeechSynthesis>,
    spoken: Cell<Option<SessionTime>>,
    on: bool,
    /// Rollwise's own voice, which is heard in the track: the device's says only what it lacks.
    own: Option<Arc<Pack>>,
}

impl Voice {
    /// The device's voice beside Rollwise's own, where that speaks; silent where the device has none
    /// or `on` is false.
    pub(crate) fn new(on: bool, own: Option<Arc<Pack>>) -> Voice {
        let synthesis = dom::window().speech_synthesis().ok();
        Voice { synthesis, spoken: Cell::new(None), on, own }
    }

    /// Wakes it within a press, as some phones ask for.
    pub(crate) fn wake(&self) {
        if self.on {
            self.speak(" ");
        }
    }

    /// Says what begins at `at`, once.
    pub(crate) fn follow(&self, timeline: &Timeline, at: SessionTime) {
        let due = timeline.block_at(at).and_then(|block| {
            let begun = block.cues().iter().rev().filter(|cue| cue.at <= at);
            begun.into_iter().find_map(|cue| match &cue.kind {
                CueKind::Say { message, form, .. } => Some((cue.at, message, *form)),
                CueKind::Tone(_)
                | CueKind::Breath(_)
                | CueKind::Pose { .. }
                | CueKind::Countdown(_) => None,
            })
        });
        let Some((begins, message, form)) = due else { return };
        if self.spoken.replace(Some(begins)) == Some(begins) {
            return;
        }
        let in_track = self.own.as_ref().is_some_and(|own| own.clip(message, form).is_some());
        if self.on && !in_track && at.since(begins).ms() <= LATE_MS {
            self.hush();
            self.speak(&text(message, form));
        }
    }

    /// Whether the track itself says `message`, so that it needs no other voice.
    pub(crate) fn is_in_track(&self, message: &Message) -> bool {
        self.own.as_ref().is_some_and(|own| own.clip(message, Form::Full).is_some())
    }

    /// Rollwise's own voice, where it speaks.
    pub(crate) fn own(&self) -> Option<&Arc<Pack>> {
        self.own.as_ref()
    }

    /// Says something outside the track, where somebody is to speak: a question before going on, a
    /// test.
    pub(crate) fn ask(&self, message: &Message) {
        self.hush();
        if self.on {
            self.speak(&text(message, Form::Full));
        }
    }

    /// Says several things one after the other. Whether there is a voice to say them.
    pub(crate) fn ask_all(&self, messages: &[Message]) -> bool {
        self.hush();
        messages.iter().for_each(|message| self.speak(&text(message, Form::Full)));
        self.synthesis.is_some()
    }

    /// Breaks off.
    pub(crate) fn hush(&self) {
        if let Some(synthesis) = &self.synthesis
            && synthesis.speaking()
        {
            synthesis.cancel();
        }
    }

    /// Forgets what was said, so that it is said again at the same moment.
    pub(crate) fn forget(&self) {
        self.spoken.set(None);
    }

    fn speak(&self, text: &str) {
        if let Some(synthesis) = &self.synthesis
            && let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text)
        {
            utterance.set_lang(words::language());
            synthesis.speak(&utterance);
        }
    }
}

fn text(message: &Message, form: Form) -> String {
    words::with(|words| match form {
        Form::Short => words.short(message).unwrap_or_else(|| words.text(message)),
        Form::Full => words.text(message),
    })
}
