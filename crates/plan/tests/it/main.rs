//! The plan's tests: the gate and today by text, laws by chance over random people and histories,
//! and every message held against the words there are.

#![expect(clippy::unwrap_used, reason = "a test that can’t go on says where")]

mod add;
mod any;
mod calendar;
mod fit;
mod gate;
mod helped;
mod laws;
mod person;
mod programme;
mod recheck;
mod sides;
mod today;
mod truth;
mod weekly;
mod whose;
mod words;
