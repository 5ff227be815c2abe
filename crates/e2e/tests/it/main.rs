//! The real program in a real browser.

mod cut_off;
mod first_run;
mod guard;
mod reach;
mod sound;
mod whole;
