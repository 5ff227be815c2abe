//! Rollwise's own voice: a file that is fetched once, then found in the browser's cache.

use std::sync::Arc;

use js_sys::Uint8Array;
use sound::Pack;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::dom;

/// Where it lies, beside the page.
const FILE: &str = "en.voice";

/// The voice: for the sound's own thread as the file that it is, here for what it has and how long
/// each phrase takes.
pub(crate) struct Spoken {
    pub(super) file: Uint8Array,
    pub(crate) pack: Arc<Pack>,
}

impl Spoken {
    /// Fetches it. `None` where it can't be had or read: the device's own voice says the words then.
    pub(crate) async fn load() -> Option<Spoken> {
        let asked = dom::window().fetch_with_str(FILE);
        let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
        let file = Uint8Array::new(&bytes);
        let pack = Arc::new(Pack::read(file.to_vec()).ok()?);
        Some(Spoken { file, pack })
    }
}
