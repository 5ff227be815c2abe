//! Every number that shapes the sound, with its unit, reason and source.
//!
//! Levels are in decibels below full scale (dBFS). They were set by measuring whole tracks with
//! ffmpeg's `ebur128`; how to do it again stands in `examples/measure_sound.rs`.

/// The track's rate, in samples a second. Source: our choice; speech and soft tones end well below
/// its 12 kHz, ten minutes take 29 MB instead of 58, and a millisecond is exactly 24 samples.
pub const TRACK_RATE_HZ: u32 = 24_000;

/// What is played after the session's last moment, in milliseconds, so that the last tone rings
/// out and the bed fades. Source: our choice; the longest note after its latest start.
pub const TAIL_MS: u32 = 3_000;

/// The bed's fade at the track's beginning, in milliseconds. Source: our choice; no start is felt,
/// and a Bluetooth speaker is awake before the first word.
pub const FADE_IN_MS: u32 = 1_200;

/// The bed's fade after the session's last moment, in milliseconds. Source: our choice, less than
/// [`TAIL_MS`].
pub const FADE_OUT_MS: u32 = 2_500;

/// How far the bed falls from the top of a breath to its quiet floor, in decibels. Source: our
/// choice; about four halvings of loudness, so that the way up and down is heard all along, and
/// the floor still hides a phone's own hiss.
pub const BED_RANGE_DB: f32 = 24.0;

/// The bed's gain at the top of a breath, in decibels. Source: our choice, so that `ebur128` reads
/// −20 LUFS (momentary) there: present, and below the −16 LUFS of spoken word.
pub const BED_CREST_DB: f32 = -3.7;

/// The bed's way back to the floor where a breath isn't followed by another, in milliseconds.
/// Source: our choice; half a breath out, never a cut.
pub const SETTLE_MS: u32 = 2_000;

/// How much of a half breath the colour takes to turn, as a fraction. Source: our choice; early
/// enough to say in or out to who listens in the middle, slow enough not to be an event.
pub const COLOUR_TURN: f32 = 0.4;

/// How far the bed steps back under words, in decibels. Source: our choice; words stay clear, and
/// the breath can still be followed under them, since its range is four times that.
pub const DUCK_DB: f32 = 6.0;

/// The level (0 floor, 1 crest) from which the bed steps back whole. Source: our choice; the floor
/// is 26 dB below the crest and needn't.
pub const DUCK_FROM_LEVEL: f32 = 0.4;

/// How long the bed takes to step back once words begin, in milliseconds. Source: our choice; not
/// before them, since the past doesn't know the future.
pub const DUCK_ATTACK_MS: u32 = 250;

/// How long the bed takes to come back after words, in milliseconds. Source: our choice; slower
/// than a breath falls, so that the end of a phrase never sounds like breathing in.
pub const DUCK_RELEASE_MS: u32 = 1_600;

/// The bed's two bands of noise: middle, in hertz, and width as a quality factor. The dark one
/// is breath going out, the bright one joins when it comes in. Source: our choice; far enough apart
/// to be told apart on a phone's loudspeaker, both below where hiss begins.
pub const NOISE_DARK_HZ: f32 = 380.0;
/// See [`NOISE_DARK_HZ`]. Source: our choice.
pub const NOISE_DARK_Q: f32 = 0.7;
/// See [`NOISE_DARK_HZ`]. Source: our choice.
pub const NOISE_BRIGHT_HZ: f32 = 950.0;
/// See [`NOISE_DARK_HZ`]. Source: our choice.
pub const NOISE_BRIGHT_Q: f32 = 0.9;
/// Above this the noise falls off before the bands, by 12 dB an octave, in hertz. Source: our
/// choice; hiss tires.
pub const NOISE_SOFT_HZ: f32 = 2_000.0;
/// Gain of the dark band. Source: our choice, set with [`BED_CREST_DB`].
pub const NOISE_DARK_GAIN: f32 = 0.90;
/// How much of the dark band stays while the bright one is there. Source: our choice, so that in
/// and out are equally loud at the turn.
pub const NOISE_DARK_STAYS: f32 = 0.35;
/// Gain of the bright band. Source: our choice, set with [`BED_CREST_DB`].
pub const NOISE_BRIGHT_GAIN: f32 = 0.85;

/// The tones that stand in the bed: frequency in hertz, gain at the crest, and the level (0 floor,
/// 1 crest) at which each begins to sound. An open fifth on D that unfolds as the breath comes in.
/// Source: our choice; consonant with every tone of the family, and no third, so that it is
/// neither glad nor sad.
pub const PAD: [(f32, f32, f32); 5] = [
    (146.83, 0.060, 0.0),
    (220.00, 0.045, 0.0),
    (293.66, 0.040, 0.25),
    (294.10, 0.025, 0.25),
    (440.00, 0.022, 0.55),
];

/// A struck note's attack, in milliseconds. Source: our choice; soft like a finger on wood, too
/// short to blur the moment.
pub const ATTACK_MS: u32 = 6;

/// How far a note has died down when it is cut off, in decibels. Source: our choice; below the
/// bed's floor.
pub const NOTE_END_DB: f32 = 72.0;

/// The last stretch of a note, in which it fades to nothing, in milliseconds. Source: our choice;
/// a deep note is still faintly there when its time is up.
pub const NOTE_FADE_MS: u32 = 400;

/// The peak of a note struck at full strength, in decibels below full scale. Source: our choice;
/// three at once stay below −6 dBFS in practice, a test holds us to it.
pub const NOTE_PEAK_DB: f32 = -12.0;

/// The partials of a warm note: ratio to its pitch, share of its amplitude, and time to fall to
/// 1/e, in milliseconds. A kalimba's tongue: nearly pure, an octave, and a short bright touch at
/// the strike. Source: our choice; the first overtone of a clamped tongue lies near 6.27.
pub const KALIMBA: [(f32, f32, f32); 4] =
    [(1.0, 0.74, 420.0), (2.0, 0.16, 260.0), (3.0, 0.07, 140.0), (6.27, 0.03, 35.0)];

/// The partials of a deep note, which rings longer. Source: our choice.
pub const DEEP: [(f32, f32, f32); 4] =
    [(1.0, 0.66, 560.0), (2.0, 0.22, 380.0), (3.0, 0.09, 220.0), (4.0, 0.03, 90.0)];

/// The partials of a tick: wood, and gone. Source: our choice; a marimba's bar is tuned to 1 and 4.
pub const WOOD: [(f32, f32, f32); 4] =
    [(1.0, 0.78, 70.0), (2.0, 0.08, 50.0), (4.0, 0.12, 28.0), (6.3, 0.02, 12.0)];

/// Above this a sample is bent softly towards [`CEILING`], as a fraction of full scale. Source: our
/// choice; a guard that no built-in sound reaches.
pub const KNEE: f32 = 0.6;

/// No sample is above this, as a fraction of full scale: −2 dBFS, so that the true peak between
/// samples stays below −1.5 dBTP. Source: our choice, as streaming services ask for −1 dBTP.
pub const CEILING: f32 = 0.79;

/// How long words that are cut short take to fade, in milliseconds. Source: our choice; not heard as
/// a click, and a stop still is one.
pub const CUT_FADE_MS: u32 = 20;

/// How finely clips are told in a pack: the step of the quietest band in eighths of an octave over
/// one 16-bit step; less is finer and larger. Source: our choice; as fine as the English pack may be
/// within 2.5 MB. What it sounds like, by measure, is in ARCHITECTURE.md, "Voices".
pub const CLIP_FINENESS: u8 = 74;

/// How far tones lean to the side that is worked where there are two loudspeakers: so much louder on
/// that side, so much softer on the other, as a fraction. Source: our choice; 9.5 dB between both
/// ears, which nobody takes for the middle, and heard in both.
pub const LEAN_TONES: f32 = 0.5;
/// The same for words. Source: our choice; 2.6 dB, felt rather than heard: a voice that sits in one
/// ear tires.
pub const LEAN_WORDS: f32 = 0.15;

/// The integrated loudness of a whole spoken track, in LUFS, and how far a ready routine may be from
/// it. Source: our choice; quieter than a podcast's −16, since one lies beside the loudspeaker and
/// is to become calm, louder than radio's −23, so that a phone on the floor is enough.
pub const TRACK_LUFS: f64 = -19.0;
/// See [`TRACK_LUFS`]. Source: our choice; less than one hears from one session to the next.
pub const TRACK_LUFS_WITHIN: f64 = 1.0;
/// No spoken track's true peak is above this, in dBTP. Source: our choice, half a decibel below what
/// streaming services ask for, so that a lossy copy stays below theirs.
pub const TRUE_PEAK_DB: f64 = -1.5;
