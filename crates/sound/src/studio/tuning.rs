//! Every number by which a recording is judged and made a clip.

/// Lowest and highest rate of a recording, in samples a second. Source: our choice; below, s and f
/// are lost; above, nothing is gained.
pub const RATE_MIN_HZ: u32 = 16_000;
/// See [`RATE_MIN_HZ`]. Source: our choice.
pub const RATE_MAX_HZ: u32 = 48_000;
/// Longest recording, in seconds. Source: our choice; six times the longest room.
pub const RECORDING_MAX_SECS: u32 = 60;

/// Speech is what is at most this much quieter than the loud parts, in decibels. Source: our choice;
/// an s at a sentence's end lies 15 to 30 dB below its vowels, breath and room below that; what is
/// quieter still lies within the lead and the tail.
pub const SPEECH_RANGE_DB: f64 = 34.0;
/// Speech stands out of a room's noise by at least this, in decibels. Source: our choice.
pub const SPEECH_OVER_NOISE_DB: f64 = 8.0;
/// What is quieter than this is silence, in decibels below full scale. Source: our choice; the last
/// two bits of sixteen.
pub const SILENCE_DB: f64 = -75.0;
/// Kept before the first sound, in milliseconds. Source: our choice; the breath of an h.
pub const LEAD_MS: usize = 50;
/// Kept after the last sound, in milliseconds. Source: our choice; a voice and a room ring on.
pub const TAIL_MS: usize = 150;
/// Fade at a clip's beginning, in milliseconds. Source: our choice; within [`LEAD_MS`].
pub const FADE_IN_MS: usize = 10;
/// Fade at a clip's end, in milliseconds. Source: our choice; within [`TAIL_MS`].
pub const FADE_OUT_MS: usize = 80;
/// A recording whose first or last hundredth of a second is at most this much quieter than its loud
/// parts was cut, in decibels. Source: our choice; Festival ends its own on an s that has fallen by
/// 28 dB, which isn't heard as cut.
pub const CUT_RANGE_DB: f64 = 26.0;
/// Fade where a recording ends before its tail, in milliseconds. Source: our choice; no click, and
/// no sound lost.
pub const EDGE_FADE_MS: usize = 5;

/// The loudness of every clip, in LUFS. Source: our choice; with the bed and the tones it makes whole
/// tracks of [`TRACK_LUFS`](crate::tuning::TRACK_LUFS).
pub const CLIP_LUFS: f64 = -17.3;
/// No sample of a clip is above this, as a fraction of full scale: −4.9 dBFS. Source: our choice;
/// with the bed under it, it stays below the track's own knee.
pub const CLIP_CEILING: f32 = 0.57;
/// How far around a peak the limiter turns down, in milliseconds. Source: our choice; as short as is
/// not heard as roughness.
pub const LIMITER_MS: usize = 5;

/// Recordings louder than this are likely to be limited or clipped already, in LUFS. Source: our
/// choice; speech on the radio is at −23, in podcasts at −16.
pub const LOUD_LUFS: f64 = -10.0;
/// Recordings quieter than this bring their noise along when they are made louder, in LUFS. Source:
/// our choice; 20 dB below a clip.
pub const QUIET_LUFS: f64 = -38.0;
/// So near to full scale a sample counts as clipped. Source: our choice; one 16-bit step.
pub const CLIPPED_FROM: f32 = 0.999_9;
/// So many clipped samples in a row are a clipped peak. Source: our choice; one may be a true peak.
pub const CLIPPED_RUN: usize = 3;
