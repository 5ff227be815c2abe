//! The store's tests: the contract of keepers, deletion to the byte, copies, errors, and failures
//! of the disk at every point.

mod contract;
mod copies;
mod deletion;
mod disk;
mod errors;
mod failing;
mod files;
mod home;
mod reading;
mod torn;
mod two_programs;
