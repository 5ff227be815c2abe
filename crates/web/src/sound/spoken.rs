//! Rollwise's own voice: a file that is fetched once, then found in the browser's cache.

use std::sync::Arc;

use js_sys::Uint8Array;
use sound::Pack;

use crate::dom;

/// The voice: for the sound's own thread as the file that it is, here for what it has and how long
/// each phrase takes.
pub(crate) struct Spoken {
    /// The tag of its language.
    pub(crate) language: &'static str,
    pub(super) file: Uint8Array,
    pub(crate) pack: Arc<Pack>,
}

impl Spoken {
    /// Fetches it; it lies beside the page. `None` where it can't be had or read: the device's own
    /// voice says the words then.
    pub(crate) async fn load(language: &'static str) -> Option<Spoken> {
        let file = dom::fetched(&[language, ".voice"].concat()).await?;
        let pack = Arc::new(Pack::read(file.to_vec()).ok()?);
        Some(Spoken { language, file, pack })
    }
}
