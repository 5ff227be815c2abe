//! What leads a person who doesn't look, outside of a session: short tones, and the device's own voice.
//!
//! Rollwise's own voice has no clips of these words: there is no room for them in its file. Where the
//! device has no voice either, or nobody is to speak, the tones are enough to follow.

use std::cell::RefCell;

use crate::dom::spawn_local;
use routine::{Cue, CueKind, Message, SessionTime, Span, Tone};
use sound::{Score, Track};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlAudioElement, Url};

use super::Voice;
use super::beep::file;

/// How long a tone takes. Source: `routine`'s own.
const TONE: Span = Span::from_ms(600);
/// How long it rings after that. Source: our choice; it has faded by then.
const RINGS: Span = Span::from_ms(600);

/// Tones and words.
pub(crate) struct Prompt {
    /// Where somebody is to speak.
    voice: Option<Voice>,
    /// One for all tones: a phone lets only that sound which was begun within a press.
    player: Option<HtmlAudioElement>,
    /// The tone's file that is in it.
    address: RefCell<Option<String>>,
}

impl Prompt {
    /// Made within a press; `speaks` says whether there are words beside the tones.
    pub(crate) fn new(speaks: bool) -> Prompt {
        let voice = speaks.then(|| Voice::new(true, None));
        if let Some(voice) = &voice {
            voice.wake();
        }
        Prompt { voice, player: HtmlAudioElement::new().ok(), address: RefCell::default() }
    }

    /// Sounds a tone, in place of one that still rings.
    pub(crate) fn tone(&self, tone: Tone) {
        let kind = CueKind::Tone(tone);
        let cue = Cue { at: SessionTime::ZERO, len: TONE, whole: TONE, kind };
        let wav = Track::from(Score::of_cues([&cue], cue.end() + RINGS)).into_wav();
        let (Some(player), Ok(address)) = (&self.player, file(&wav)) else { return };
        player.set_src(&address);
        self.let_go(Some(address));
        let begun = player.play();
        spawn_local(async move {
            // A browser that doesn't play it leaves words and screen.
            if let Ok(begun) = begun {
                let _ = JsFuture::from(begun).await;
            }
        });
    }

    /// Says these, in place of what is being said.
    pub(crate) fn say(&self, messages: &[Message]) {
        if let Some(voice) = &self.voice {
            voice.ask_all(messages);
        }
    }

    fn let_go(&self, next: Option<String>) {
        if let Some(before) = self.address.replace(next) {
            // An address of ours can be let go of.
            let _ = Url::revoke_object_url(&before);
        }
    }
}

/// It goes silent with what it leads through.
impl Drop for Prompt {
    fn drop(&mut self) {
        if let Some(voice) = &self.voice {
            voice.hush();
        }
        self.let_go(None);
    }
}
