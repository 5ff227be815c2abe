//! The workshop's rules: tried on small texts, then held against the workspace itself.

mod imports;
mod licences;
mod silent;
mod sources;
mod tally;
mod wasm;
