//! A WAV file as people record one → samples at the track's rate.

use alloc::vec::Vec;

use super::resample::Resampler;
use super::tuning::{RATE_MAX_HZ, RATE_MIN_HZ, RECORDING_MAX_SECS};
use crate::SampleRate;

/// A recording: mono, at the track's rate.
#[derive(Clone, PartialEq, Debug)]
pub struct Recording {
    pub(super) samples: Vec<f32>,
    /// How many peaks were clipped, as it was recorded.
    pub(super) clipped: usize,
}

/// Why a file is no recording that can be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum RecordingError {
    /// Something else.
    #[error("it is no WAV file")]
    NotWav,
    /// The file ends before it says it does.
    #[error("it ends before its sound does")]
    CutOff,
    /// Samples of another kind.
    #[error("its samples are {bits} bits of kind {kind}; they must be plain 16 or 24 bits")]
    Kind {
        /// WAV's number for the kind; 1 is plain.
        kind: u16,
        /// Bits of a sample.
        bits: u16,
    },
    /// More than two channels, or none.
    #[error("it has {channels} channels; it must have one or two")]
    Channels {
        /// How many.
        channels: u16,
    },
    /// Too low or too high.
    #[error("its rate is {hz} Hz; it must be {RATE_MIN_HZ} to {RATE_MAX_HZ} Hz")]
    Rate {
        /// Samples a second.
        hz: u32,
    },
    /// Longer than any phrase.
    #[error("it is longer than {RECORDING_MAX_SECS} s")]
    TooLong,
}

impl RecordingError {
    /// The stable word by which programs and people name it.
    pub fn code(self) -> &'static str {
        match self {
            RecordingError::NotWav => "not-wav",
            RecordingError::CutOff => "wav-cut-off",
            RecordingError::Kind { .. } => "wav-kind",
            RecordingError::Channels { .. } => "wav-channels",
            RecordingError::Rate { .. } => "wav-rate",
            RecordingError::TooLong => "recording-too-long",
        }
    }

    /// What the person can do.
    pub fn way_out(self) -> &'static str {
        match self {
            RecordingError::NotWav => "Export it as WAV from your recorder.",
            RecordingError::CutOff => "Copy it again, or export it again.",
            RecordingError::Kind { .. } => "Export it as WAV with 16 or 24 bit PCM.",
            RecordingError::Channels { .. } => "Export it as mono or stereo.",
            RecordingError::Rate { .. } => "Record or export it at 44100 or 48000 Hz.",
            RecordingError::TooLong => "Record each phrase into a file of its own.",
        }
    }
}

/// WAV's "the kind is told elsewhere": behind it lies a plain kind again.
const EXTENSIBLE: u16 = 0xfffe;

impl Recording {
    /// Reads a WAV file: plain samples of 16 or 24 bits, mono or stereo (whose mean is taken), 16
    /// to 48 kHz.
    ///
    /// # Errors
    /// [`RecordingError`]
    pub fn read(file: &[u8]) -> Result<Recording, RecordingError> {
        let riff = file.strip_prefix(b"RIFF").ok_or(RecordingError::NotWav)?;
        let mut rest = riff.get(4..).and_then(|riff| riff.strip_prefix(b"WAVE"));
        let mut rest = rest.take().ok_or(RecordingError::NotWav)?;
        let mut format = None;
        loop {
            let (head, body) = rest.split_first_chunk::<8>().ok_or(RecordingError::CutOff)?;
            let len = u32_at(head, 4).ok_or(RecordingError::CutOff)? as usize;
            let chunk = body.get(..len);
            match &head[..4] {
                b"fmt " => format = Some(Format::of(chunk.ok_or(RecordingError::CutOff)?)?),
                b"data" => {
                    let format = format.ok_or(RecordingError::NotWav)?;
                    return format.recording(chunk.ok_or(RecordingError::CutOff)?);
                }
                _ => {}
            }
            // Chunks begin on even bytes.
            rest = body.get(len.saturating_add(len & 1)..).ok_or(RecordingError::CutOff)?;
        }
    }
}

#[derive(Clone, Copy)]
struct Format {
    channels: u16,
    hz: u32,
    bytes: usize,
}

impl Format {
    fn of(chunk: &[u8]) -> Result<Format, RecordingError> {
        let u16_at = |at| u16_at(chunk, at).ok_or(RecordingError::CutOff);
        let (kind, channels, bits) = (u16_at(0)?, u16_at(2)?, u16_at(14)?);
        let hz = u32_at(chunk, 4).ok_or(RecordingError::CutOff)?;
        let kind = if kind == EXTENSIBLE { u16_at(24)? } else { kind };
        if kind != 1 || !matches!(bits, 16 | 24) {
            return Err(RecordingError::Kind { kind, bits });
        }
        if !matches!(channels, 1 | 2) {
            return Err(RecordingError::Channels { channels });
        }
        if !(RATE_MIN_HZ..=RATE_MAX_HZ).contains(&hz) {
            return Err(RecordingError::Rate { hz });
        }
        Ok(Format { channels, hz, bytes: usize::from(bits / 8) })
    }

    fn recording(self, data: &[u8]) -> Result<Recording, RecordingError> {
        let (channels, wide) =
            (usize::from(self.channels), self.bytes * usize::from(self.channels));
        if data.len() / wide > (RECORDING_MAX_SECS * self.hz) as usize {
            return Err(RecordingError::TooLong);
        }
        let sample = |bytes: &[u8]| match bytes {
            [low, high] => f32::from(i16::from_le_bytes([*low, *high])) / 32_768.0,
            [low, middle, high] => {
                let wide = i32::from_le_bytes([0, *low, *middle, *high]) >> 8;
                wide as f32 / 8_388_608.0
            }
            _ => 0.0,
        };
        let frames = data.chunks_exact(wide);
        let mut clipped = super::findings::Clipped::default();
        let mono: Vec<f32> = frames
            .map(|frame| {
                let heard: f32 = frame.chunks_exact(self.bytes).map(sample).sum();
                let loudest = frame.chunks_exact(self.bytes).map(sample).map(f32::abs);
                clipped.hear(loudest.fold(0.0, f32::max));
                heard / channels as f32
            })
            .collect();
        let rate = SampleRate::TRACK.hz();
        let samples = if self.hz == rate { mono } else { Resampler::new(self.hz, rate).all(&mono) };
        Ok(Recording { samples, clipped: clipped.peaks })
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|bytes| u16::from_le_bytes(*bytes))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|bytes| u32::from_le_bytes(*bytes))
}
