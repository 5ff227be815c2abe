//! The real program in a real browser.

mod body;
mod cut_off;
mod first_run;
mod guard;
mod locked;
mod network;
mod reach;
mod sound;
mod sync;
mod whole;
