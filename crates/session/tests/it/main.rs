//! The session's laws under random attack, and named cases.

mod any;
mod cases;
mod felt;
mod keys;
mod laws;
mod offers;
mod paced;
mod pending;
