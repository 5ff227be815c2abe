//! A few seconds of a session's sound, to try the loudspeaker with.

use crate::dom::spawn_local;
use js_sys::{Array, Uint8Array};
use routine::{SessionTime, Span};
use sound::{Channels, Decoded, SampleRate, Score, header};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAudioElement, Url};

use super::studio::render;
use super::track::{Heard, heard};
use crate::dom;

/// Plays `span` of a session's sound from `from` on, and tells `tell` what becomes of it.
pub(crate) fn beep(score: &Score, from: SessionTime, span: Span, tell: impl Fn(Heard) + 'static) {
    let rate = SampleRate::TRACK;
    let count = u64::from(span.ms()) * u64::from(rate.per_ms());
    let mut bytes = header(rate, Channels::Mono, count).to_vec();
    render::<i16>(score, &mut Decoded::default(), rate.sample_at(from), count, &mut bytes);
    spawn_local(async move {
        if let Some(heard) = heard(play(&bytes, span).await) {
            tell(heard);
        }
    });
}

async fn play(bytes: &[u8], span: Span) -> Result<JsValue, JsValue> {
    let (audio, address) = element(bytes)?;
    let answer = JsFuture::from(audio.play()?).await;
    keep_until_played(audio, address, span.ms() as i32);
    answer
}

/// An element that plays a WAV file, and the file's address.
pub(super) fn element(bytes: &[u8]) -> Result<(HtmlAudioElement, String), JsValue> {
    let address = file(bytes)?;
    Ok((HtmlAudioElement::new_with_src(&address)?, address))
}

/// The address of a WAV file.
pub(super) fn file(bytes: &[u8]) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("audio/wav");
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    Url::create_object_url_with_blob(&file)
}

/// Keeps an element until it has played, then lets go of its file.
pub(super) fn keep_until_played(audio: HtmlAudioElement, address: String, ms: i32) {
    dom::after(ms + 2_000, move || {
        drop(audio);
        let _ = Url::revoke_object_url(&address);
    });
}
