//! A few seconds of a session's sound, to try the loudspeaker with.

use js_sys::{Array, Uint8Array};
use routine::{SessionTime, Span};
use sound::{Channels, Decoded, SampleRate, Score, header};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
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
    let options = BlobPropertyBag::new();
    options.set_type("audio/wav");
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&file)?;
    let audio = HtmlAudioElement::new_with_src(&address)?;
    let answer = JsFuture::from(audio.play()?).await;
    // The element is kept until it has played.
    dom::after(span.ms() as i32 + 2_000, move || {
        drop(audio);
        let _ = Url::revoke_object_url(&address);
    });
    answer
}
