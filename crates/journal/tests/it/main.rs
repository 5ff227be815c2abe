//! The journal's tests: cases by hand, laws by chance, and the contract on a keeper in memory.

mod any;
mod archive;
mod contract;
mod copy;
mod door;
mod entries;
mod history;
mod holds;
mod inputs;
mod json;
mod laws;
mod life;
mod limits;
mod memory;
mod readings;
mod runs;
mod shapes;
mod trials;
mod wall;
