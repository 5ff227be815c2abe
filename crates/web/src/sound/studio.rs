//! What the sound's own thread does: from how a session began and what was pressed to the pieces of
//! its track.
//!
//! It is a second instance of this module, without a page. It plays the session again up to the
//! moment it is told, which gives the same timeline as the page has (replay = live), and renders.

use std::sync::Arc;

use journal::{Started, inputs, replay};
use routine::{SessionTime, Span};
use sound::{Channels, Decoded, Frame, Pack, Sample, SampleRate, Score};
use wasm_bindgen::prelude::*;

use crate::settings::{NOBODY, OWN_VOICE};

/// How long a piece is. Source: our choice; it takes some milliseconds to render, and what a press
/// changes is heard after at most one of them.
pub(super) const PIECE: Span = Span::from_secs(5);

/// Renders tracks in the sound's own thread.
#[wasm_bindgen]
#[derive(Default)]
pub struct Studio {
    voice: Option<Arc<Pack>>,
    channels: Channels,
    score: Option<Score>,
    decoded: Decoded,
    /// The piece that was rendered last.
    bytes: Vec<u8>,
}

#[wasm_bindgen]
impl Studio {
    /// A studio that has nothing to render yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Studio {
        Studio::default()
    }

    /// Takes the voice that speaks in sessions which began with it.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn voice(&mut self, pack: Vec<u8>) -> Result<(), JsError> {
        self.voice = Some(Arc::new(Pack::read(pack)?));
        Ok(())
    }

    /// Renders for two loudspeakers from now on.
    pub fn stereo(&mut self) {
        self.channels = Channels::Stereo;
    }

    /// Takes the session that began as `started` says, after what `inputs` tells line by line.
    /// Gives how many pieces its track has.
    ///
    /// # Errors
    /// When either can't be read or played here.
    pub fn play(&mut self, started: &[u8], inputs: &str) -> Result<u32, JsError> {
        let started = Started::from_bytes(started)?;
        let mut session = replay(&started, &[], SessionTime::ZERO)?;
        for line in inputs.lines() {
            let timed = inputs::read_line(line)?;
            session.handle(timed.at, &timed.input);
        }
        let mut score = Score::of(session.timeline());
        if started.voice == NOBODY {
            score = score.in_tones();
        }
        if let Some(voice) = self.voice.as_ref().filter(|_| started.voice == OWN_VOICE) {
            score = score.spoken_by(voice);
        }
        let pieces = pieces(score.samples());
        self.score = Some(score);
        Ok(pieces)
    }

    /// Renders the piece of this number, as its samples stand in a WAV file: empty beyond the last.
    /// Gives how many bytes it has; where they lie tells [`Studio::place`].
    ///
    /// It isn't handed over as an array: a hundred of them would lie about until the browser sweeps.
    pub fn piece(&mut self, index: u32) -> usize {
        self.bytes.clear();
        let Some(score) = &self.score else { return 0 };
        let from = u64::from(index) * piece_samples();
        let count = piece_samples().min(score.samples().saturating_sub(from));
        let (decoded, bytes, from) = (&mut self.decoded, &mut self.bytes, Sample::new(from));
        match self.channels {
            Channels::Mono => render::<i16>(score, decoded, from, count, bytes),
            Channels::Stereo => render::<[i16; 2]>(score, decoded, from, count, bytes),
        }
        bytes.len()
    }

    /// Where in this module's memory the piece lies that was rendered last, until something else is
    /// asked.
    #[must_use]
    pub fn place(&self) -> *const u8 {
        self.bytes.as_ptr()
    }
}

/// How many samples a piece has.
pub(super) const fn piece_samples() -> u64 {
    PIECE.ms() as u64 * SampleRate::TRACK.per_ms() as u64
}

/// How many pieces so many samples make.
pub(super) fn pieces(samples: u64) -> u32 {
    u32::try_from(samples.div_ceil(piece_samples())).unwrap_or(u32::MAX)
}

/// Appends `count` moments from `from` on, as they stand in a WAV file.
pub(super) fn render<F: Frame>(
    score: &Score,
    decoded: &mut Decoded,
    from: Sample,
    count: u64,
    bytes: &mut Vec<u8>,
) {
    let mut frames = vec![F::default(); count as usize];
    score.render_with(decoded, from, &mut frames);
    let samples = frames.iter().flat_map(Frame::samples);
    bytes.extend(samples.flat_map(|sample| sample.to_le_bytes()));
}
