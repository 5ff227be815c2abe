//! The program `rollwise`: commands, the terminal player, and the server on loopback.
//!
//! It is a shell: it parses, calls the core, words and colours what comes back. What is planned,
//! played or kept is decided in `plan`, `session` and `journal`. One file for each command;
//! `server` and `player` have their own folders.

mod cli;
pub mod clock;
mod commands;
mod context;
mod excerpt;
mod explain;
mod folder;
mod happened;
mod planning;
mod player;
mod practice;
mod record;
mod report;
pub mod server;
mod signal;
mod terminal;

pub use cli::main;
