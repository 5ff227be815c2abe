//! The library's tests: every file is read whole, every message is there, every phrase fits.

mod catalogue;
mod claims;
mod estimate;
mod files;
mod own;
mod practice;
mod search;
mod speech;
mod words;
