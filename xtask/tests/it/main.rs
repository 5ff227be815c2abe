//! The workshop's rules: tried on small texts, then held against the workspace itself.

mod imports;
mod licences;
mod sources;
mod tally;
