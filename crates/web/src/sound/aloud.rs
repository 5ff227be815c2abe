//! Words read aloud outside of a session: by Rollwise's own voice where it has a clip of each, else
//! by the device's.

use std::cell::RefCell;

use crate::dom::spawn_local;
use routine::{Form, Message};
use sound::{Channels, SampleRate, header};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlAudioElement;

use super::beep::{element, keep_until_played};
use super::{Spoken, Voice};

/// Between two phrases, in milliseconds. Source: our choice, time to move a hand.
const GAP_MS: u32 = 900;

/// Reads aloud; what is read next breaks off what is being read.
pub(crate) struct Aloud {
    device: Voice,
    playing: RefCell<Option<HtmlAudioElement>>,
}

impl Aloud {
    /// A reader that says nothing yet.
    pub(crate) fn new() -> Aloud {
        Aloud { device: Voice::new(true, None), playing: RefCell::default() }
    }

    /// Reads these phrases. Whether there is a voice for them.
    pub(crate) fn read(
        &self,
        own: Option<&Spoken>,
        phrases: impl Iterator<Item = Message>,
    ) -> bool {
        self.hush();
        let phrases: Vec<Message> = phrases.collect();
        match own.and_then(|own| clips(own, &phrases)) {
            Some(samples) => self.play(&samples),
            None => self.device.ask_all(&phrases),
        }
    }

    /// Breaks off.
    pub(crate) fn hush(&self) {
        self.device.hush();
        if let Some(playing) = self.playing.borrow_mut().take() {
            // What doesn't play can't be paused; that is as well.
            let _ = playing.pause();
        }
    }

    fn play(&self, samples: &[i16]) -> bool {
        let mut bytes = header(SampleRate::TRACK, Channels::Mono, samples.len() as u64).to_vec();
        bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
        let Ok((audio, address)) = element(&bytes) else { return false };
        let ms = samples.len() as u64 / u64::from(SampleRate::TRACK.per_ms());
        keep_until_played(audio.clone(), address, ms as i32);
        let begun = audio.play();
        *self.playing.borrow_mut() = Some(audio);
        spawn_local(async move {
            // It was pressed for, so a browser lets it play; one that doesn't stays silent.
            if let Ok(begun) = begun {
                let _ = JsFuture::from(begun).await;
            }
        });
        true
    }
}

/// It goes silent with the screen it belongs to.
impl Drop for Aloud {
    fn drop(&mut self) {
        self.hush();
    }
}

/// The clips of all of `phrases`, one after the other; `None` where one is missing.
fn clips(own: &Spoken, phrases: &[Message]) -> Option<Vec<i16>> {
    let gap = (GAP_MS * SampleRate::TRACK.per_ms()) as usize;
    let mut samples = Vec::new();
    for phrase in phrases {
        let clip = own.pack.clip(phrase, Form::Full)?;
        if !samples.is_empty() {
            samples.resize(samples.len() + gap, 0);
        }
        samples.extend(own.pack.decoded(clip));
    }
    Some(samples)
}
