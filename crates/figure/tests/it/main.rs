//! The figure's laws over every technique, level and side, and its text forms.

mod laws;
mod map;
mod pictures;
mod scenes;
