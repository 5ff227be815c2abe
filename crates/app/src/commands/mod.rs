//! One file for each command: its arguments, and what it does.

pub(crate) mod analyse;
pub(crate) mod backup;
pub(crate) mod check;
pub(crate) mod completions;
pub(crate) mod devices;
pub(crate) mod doctor;
pub(crate) mod find;
pub(crate) mod history;
pub(crate) mod import;
pub(crate) mod inputs;
pub(crate) mod join;
pub(crate) mod man;
pub(crate) mod motion;
pub(crate) mod open;
pub(crate) mod pair;
pub(crate) mod progress;
pub(crate) mod rehearse;
pub(crate) mod render;
pub(crate) mod roll;
mod saved;
pub(crate) mod serve;
pub(crate) mod timeline;
pub(crate) mod today;
pub(crate) mod voice;
