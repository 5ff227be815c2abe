//! The program `rollwise`: commands, the terminal player, and the server on loopback.
//!
//! It is a shell: it parses, calls the core, words and colours what comes back. What is planned,
//! played or kept is decided in `plan`, `session` and `journal`. One file for each command;
//! `server`, `player` and `track` have their own folders.

mod calendar;
mod cli;
pub mod clock;
mod commands;
mod context;
mod csv;
mod drawing;
mod excerpt;
mod explain;
mod folder;
mod fresh;
mod happened;
mod hearing;
mod help;
mod language;
mod named;
mod new_file;
mod phrasebook;
mod planning;
mod player;
mod practice;
mod progress;
mod rated;
mod record;
mod reel;
mod report;
pub mod server;
mod signal;
mod terminal;
mod track;
mod zipped;

pub use cli::main;
