//! Text in, text out: files and their faults, timelines and their amendments.

mod drafts;
mod faults;
mod files;
mod messages;
mod pages;
mod sorted;
// The suite is a folder, and WASM tests have no files.
#[cfg(not(target_family = "wasm"))]
mod suite;
mod tree;
