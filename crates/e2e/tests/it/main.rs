//! The real program in a real browser.

mod access;
mod appointment;
mod body;
mod copies;
mod cut_off;
mod days;
mod feel;
mod first_run;
mod guard;
mod keys;
mod languages;
mod library;
mod locked;
mod measure;
mod network;
mod offline;
mod own;
mod photo;
mod progress;
mod renewed;
mod sound;
mod sync;
mod whole;
mod you;
