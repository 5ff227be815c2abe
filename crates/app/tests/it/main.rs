//! The program from outside: commands by running it, the server without and with a socket, and
//! what is left after kills.

mod authority;
mod chance;
mod check;
mod commands;
mod cut_off;
mod doctor;
mod doors;
mod export;
mod film;
#[cfg(unix)]
mod full_disk;
mod history;
mod import;
mod joining;
#[cfg(unix)]
mod kill_roll;
#[cfg(unix)]
mod kill_server;
mod language;
mod motion;
#[cfg(target_os = "linux")]
mod names;
mod person;
mod picture;
mod profile;
mod program;
mod programme;
mod progress;
#[cfg(unix)]
mod read_only;
mod render;
mod renewal;
mod report;
mod router;
#[cfg(unix)]
mod routines;
mod schema;
mod screen;
mod serve;
mod server;
mod session;
#[cfg(unix)]
mod sound;
mod terminal;
mod trial;
mod voice;
mod who;
