//! The letters' files. Where they come from, and their licence: `fonts/README.md`.

/// The usual ones.
pub(crate) const REGULAR: &[u8] = include_bytes!("fonts/inter-regular.otf");
/// Those that stand out.
pub(crate) const SEMIBOLD: &[u8] = include_bytes!("fonts/inter-semibold.otf");
