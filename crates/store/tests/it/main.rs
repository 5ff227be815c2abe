//! The store's tests: the contract of keepers, deletion to the byte, copies, errors, and failures
//! of the disk at every point.

mod contract;
