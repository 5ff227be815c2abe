//! The plan's tests: the gate and today by text, laws by chance over random people and histories,
//! and every message held against the words there are.

#![expect(clippy::unwrap_used, reason = "a test that can’t go on says where")]

mod any;
mod appointment;
mod fit;
mod gate;
mod laws;
mod person;
mod today;
mod words;
