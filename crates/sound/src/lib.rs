//! The sound of a session: a timeline → a [`Score`] → samples, as one continuous track.
//!
//! The data's way: [`Score::of`] (what sounds, at which sample) → [`Score::render`] (the samples
//! of any stretch) → [`wav`], [`flac_frame`] or a [`Track`] that follows a session's amendments.
//! [`captions`] come from the same cues. The track's position is the session time. Words are heard
//! where a score is [`spoken_by`](Score::spoken_by) a [voice]. For two loudspeakers, tones and words
//! lean to the side that is worked ([`Frame`]).
//!
//! Two laws carry everything: *rendering a slice is slicing the render*, so a worker, a sound card
//! and a file get the same samples in whatever pieces they ask for; and *the past doesn't know the
//! future*: a sample depends only on cues that began by then, so that an amendment changes nothing
//! before [`Timeline::changed_from`](routine::Timeline::changed_from). Samples are the same bytes
//! natively and in WASM: plain `f32` arithmetic, and `libm` for the rest.
//!
//! What this deliberately isn't: it computes no start time, holds no words, plays nothing, and
//! writes no files.
//!
//! ```
//! # let catalogue = library::techniques();
//! # let routine = library::routines(&catalogue).remove(0);
//! # let words = library::Words::english();
//! # let phrases = routine::phrases(&routine).into_iter().map(|phrase| phrase.message);
//! # let lengths = library::estimate(&words, phrases);
//! let timeline = routine::compile(&routine, &lengths).unwrap();
//! let score = sound::Score::of(&timeline);
//! let mut second = vec![0; 24_000];
//! score.render(score.sample_at(routine::SessionTime::from_ms(20_000)), &mut second);
//! assert!(second.iter().any(|sample| *sample != 0));
//! ```
#![no_std]

extern crate alloc;

mod captions;
mod curve;
mod flac;
mod frame;
mod loudness;
mod noise;
mod render;
mod sample;
mod score;
mod sine;
pub mod studio;
mod tone;
pub mod tuning;
pub mod voice;
mod wav;

pub use captions::{Caption, caption_list, captions};
pub use flac::{FLAC_BLOCK, FLAC_INFO_BYTES, flac_frame, flac_info};
pub use frame::{Channels, Frame};
pub use loudness::{loudness, true_peak};
pub use render::Decoded;
pub use sample::{Sample, SampleRate};
pub use score::{Note, Partial, Score, Word, track_samples};
pub use voice::Pack;
pub use wav::{HEADER_BYTES, Track, fade_in, header, spoken_wav, wav};
