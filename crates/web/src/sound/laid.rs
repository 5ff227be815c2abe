//! The pieces of a track that lie ready, and the file that they make.

use js_sys::Array;
use routine::SessionTime;
use sound::track_samples;
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag, Url};

use super::quiet::Quiet;
use super::studio::{PIECE, piece_samples, pieces};
use super::track::Order;

/// The pieces that lie ready, without a gap from the first.
#[derive(Default)]
pub(super) struct Laid {
    pub(super) first: u32,
    pub(super) pieces: Vec<Blob>,
    samples: u64,
    pub(super) quiet: Quiet,
}

impl Laid {
    /// Keeps the pieces before `changed`, and takes what is known of the new track. Gives the
    /// number of the piece that is missing first.
    pub(super) fn keep(&mut self, order: &Order<'_>, changed: SessionTime) -> u32 {
        let index = |at: SessionTime| at.ms() / PIECE.ms();
        let known = order.timeline.changed_from().min(changed);
        let whole = index(known).saturating_sub(self.first) as usize;
        self.pieces.truncate(whole);
        if !(self.first..=self.first + self.pieces.len() as u32).contains(&index(order.at)) {
            self.first = index(order.at);
            self.pieces.clear();
        }
        self.samples = track_samples(order.timeline);
        self.quiet = Quiet::of(order.timeline);
        self.first + self.pieces.len() as u32
    }

    /// Whether all pieces to the end are there.
    pub(super) fn whole(&self) -> bool {
        self.first + self.pieces.len() as u32 >= pieces(self.samples)
    }

    /// Up to where the pieces reach.
    pub(super) fn until(&self) -> SessionTime {
        SessionTime::from_ms((self.first + self.pieces.len() as u32) * PIECE.ms())
    }

    /// How many samples they have.
    pub(super) fn count(&self) -> u64 {
        let all = self.samples.saturating_sub(u64::from(self.first) * piece_samples());
        all.min(self.pieces.len() as u64 * piece_samples())
    }
}

/// The address of a WAV file of these bytes and blobs, one after another.
pub(super) fn wav_file(parts: &Array) -> Result<String, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type("audio/wav");
    let file = Blob::new_with_blob_sequence_and_options(parts, &options)?;
    Url::create_object_url_with_blob(&file)
}
