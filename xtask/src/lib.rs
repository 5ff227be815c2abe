//! The workshop: what `cargo xtask` does and what CI checks.
//!
//! Nothing here ships. It is a library as well as a program so that `tests/it` can try its
//! rules (imports, licences, sources of numbers) on small texts before it trusts them with the
//! workspace. Whatever needs a heavy dependency lives elsewhere: binding and compressing the
//! browser app in `xtask/bundle`, everything that drives a browser in `crates/e2e`.

pub mod browser;
pub mod debian;
pub mod fault;
pub mod imports;
pub mod licences;
pub mod progress;
pub mod run;
pub mod silent;
pub mod sources;
pub mod spdx;
pub mod tally;
pub mod targets;
pub mod test;
pub mod tool;
pub mod voice;
pub mod wasm;
pub mod web;
pub mod workshop;
pub mod workspace;
