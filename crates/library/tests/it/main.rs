//! The library's tests: every file is read whole, every message is there, every phrase fits.

mod catalogue;
mod claims;
mod estimate;
mod files;
mod languages;
#[cfg(not(target_family = "wasm"))] // there is no code to look into
mod messages;
mod own;
mod practice;
mod promises;
mod search;
mod speech;
mod words;
