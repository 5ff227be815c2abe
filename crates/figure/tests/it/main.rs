//! The figure's laws over every technique, level and side, and its text forms.

// The laws take minutes in WASM. What is looked at there is that the pictures are the same, to the
// tenth of a millimetre; the laws then hold for them too.
#[cfg(not(target_family = "wasm"))]
mod laws;
mod pictures;
#[cfg(not(target_family = "wasm"))]
mod scenes;
