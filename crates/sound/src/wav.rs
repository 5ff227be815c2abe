//! The track as a WAV file, whole or in pieces, and kept up with a session's amendments.

use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use routine::{Span, Timeline};

use crate::{Channels, Decoded, Pack, Sample, SampleRate, Score};

/// How many bytes stand before the first sample.
pub const HEADER_BYTES: usize = 44;
const SAMPLE_BYTES: u64 = 2;
/// How many samples are rendered at a time: a tenth of a second, which stays in the cache.
const CHUNK: usize = 2_400;

/// The whole track of `timeline` as a WAV file: mono, 16 bits, [`SampleRate::TRACK`].
pub fn wav(timeline: &Timeline) -> Vec<u8> {
    Track::of(timeline).into_wav()
}

/// The same, said by `voice`.
pub fn spoken_wav(timeline: &Timeline, voice: &Arc<Pack>) -> Vec<u8> {
    Track::from(Score::of(timeline).spoken_by(voice)).into_wav()
}

/// What stands before `count` samples of each channel in a WAV file, for those who write the samples in pieces.
///
/// A WAV file counts its bytes in 32 bits; past that (a day of sound) the count stays at its limit,
/// which players take for "to the end of the file".
pub fn header(rate: SampleRate, channels: Channels, count: u64) -> [u8; HEADER_BYTES] {
    let frame = channels.count() as u16 * SAMPLE_BYTES as u16;
    let data = u32::try_from(count.saturating_mul(frame.into())).unwrap_or(u32::MAX);
    let riff = data.saturating_add(HEADER_BYTES as u32 - 8);
    let mut header = [0; HEADER_BYTES];
    let fields: [&[u8]; 13] = [
        b"RIFF",
        &riff.to_le_bytes(),
        b"WAVE",
        b"fmt ",
        &16_u32.to_le_bytes(), // this chunk's bytes
        &1_u16.to_le_bytes(),  // plain samples
        &(channels.count() as u16).to_le_bytes(),
        &rate.hz().to_le_bytes(),                      // samples a second
        &(rate.hz() * u32::from(frame)).to_le_bytes(), // bytes a second
        &frame.to_le_bytes(),                          // bytes of a moment
        &16_u16.to_le_bytes(),                         // bits of a sample
        b"data",
        &data.to_le_bytes(),
    ];
    let bytes = fields.into_iter().flatten();
    header.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    header
}

/// Lets a piece of a file, its samples as they stand there, rise out of silence within `over` from
/// `at` on: for a file that takes another's place in the middle of it. What stands before `at`, and
/// a piece that is over by then, stays as it was.
pub fn fade_in(piece: &mut [u8], channels: Channels, at: Span, over: Span) {
    let channels = channels.count();
    let samples = |span: Span| span.ms() as usize * SampleRate::TRACK.per_ms() as usize;
    let (begin, rise) = (samples(at), samples(over));
    let (pairs, _) = piece.as_chunks_mut::<2>();
    let rising = pairs.iter_mut().skip(begin * channels).take(rise * channels);
    for (index, bytes) in rising.enumerate() {
        let gone = (index / channels) as i64;
        let sample = i64::from(i16::from_le_bytes(*bytes)) * gone / rise as i64;
        *bytes = (sample as i16).to_le_bytes();
    }
}

/// A session's track, kept as a WAV file that follows the session's amendments.
#[derive(Clone, Debug)]
pub struct Track {
    score: Score,
    wav: Vec<u8>,
}

impl Track {
    /// The track of `timeline` without words, rendered whole. With words: [`Track::from`] a score
    /// that is [`spoken_by`](Score::spoken_by) a voice.
    pub fn of(timeline: &Timeline) -> Track {
        Track::from(Score::of(timeline))
    }

    /// Goes on with an amendment of the timeline that the track is of: renders from
    /// [`Timeline::changed_from`] on and keeps what lies before. Gives the bytes that are new.
    ///
    /// The same voice goes on. The result is what a new track of the amendment would be. After two amendments without this
    /// between them it isn't: the second one doesn't tell what the first one changed.
    pub fn amend(&mut self, timeline: &Timeline) -> Range<usize> {
        let mut score = Score::of(timeline);
        if let Some(voice) = self.score.voice() {
            score = score.spoken_by(voice);
        }
        let kept = score.sample_at(timeline.changed_from()).min(self.score.end());
        self.score = score;
        self.render_from(kept)
    }

    /// What is heard.
    pub fn score(&self) -> &Score {
        &self.score
    }

    /// The whole WAV file.
    pub fn wav(&self) -> &[u8] {
        &self.wav
    }

    /// The whole WAV file, to keep.
    pub fn into_wav(self) -> Vec<u8> {
        self.wav
    }

    fn render_from(&mut self, from: Sample) -> Range<usize> {
        let count = self.score.samples();
        let bytes = HEADER_BYTES + (count * SAMPLE_BYTES) as usize;
        let begin = HEADER_BYTES + (from.index() * SAMPLE_BYTES) as usize;
        self.wav.resize(bytes, 0);
        self.wav[..HEADER_BYTES].copy_from_slice(&header(self.score.rate(), Channels::Mono, count));
        let mut samples = vec![0_i16; CHUNK];
        let mut decoded = Decoded::default();
        let mut position = from.index();
        for chunk in self.wav[begin..].chunks_mut(CHUNK * SAMPLE_BYTES as usize) {
            let samples = &mut samples[..chunk.len() / SAMPLE_BYTES as usize];
            self.score.render_with(&mut decoded, Sample::new(position), samples);
            for (bytes, sample) in chunk.chunks_exact_mut(SAMPLE_BYTES as usize).zip(&*samples) {
                bytes.copy_from_slice(&sample.to_le_bytes());
            }
            position += samples.len() as u64;
        }
        begin..bytes
    }
}

impl From<Score> for Track {
    /// The track of a score, rendered whole.
    fn from(score: Score) -> Track {
        let mut track = Track { score, wav: Vec::new() };
        track.render_from(Sample::ZERO);
        track
    }
}
