//! Films as others read them.

mod file;
mod picture;
mod stage;
