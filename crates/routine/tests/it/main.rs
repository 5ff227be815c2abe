//! Text in, text out: files and their faults, timelines and their amendments.

mod faults;
mod files;
mod messages;
mod pages;
mod suite;
