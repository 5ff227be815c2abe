//! The journal's tests: cases by hand, laws by chance, and the contract on a keeper in memory.

mod contract;
mod memory;
