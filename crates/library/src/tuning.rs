//! How fast a voice is taken to speak where nobody has measured it.

/// From being asked to the first sound, in milliseconds. Source: our choice; a device's voice has
/// to wake up, and a Bluetooth speaker too.
pub const VOICE_WAKES_MS: u32 = 400;

/// Letters, signs and blanks spoken in a second, pauses included. Source: our choice: espeak-ng 1.51
/// speaks these phrases at a median of 15 at its own 175 words a minute, and at a slow 150 each one
/// still fits its time.
pub const LETTERS_A_SECOND: u32 = 13;
