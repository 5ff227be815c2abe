//! The real program in a real browser.

mod body;
mod copies;
mod cut_off;
mod feel;
mod first_run;
mod guard;
mod library;
mod locked;
mod network;
mod offline;
mod progress;
mod reach;
mod renewed;
mod sound;
mod sync;
mod whole;
mod you;
