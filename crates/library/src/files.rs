//! The files of the repository's `library/` folder, embedded. A test compares this list with the
//! folder, so that no file is forgotten. Words come in through `build.rs`.

/// An embedded file.
#[derive(Clone, Copy, Debug)]
pub struct File {
    /// Its name without folder and ending; the `id` of what it holds.
    pub name: &'static str,
    /// What it says.
    pub text: &'static str,
}

/// Makes a list of embedded files of one folder and ending.
macro_rules! files {
    ($folder:literal, $ending:literal: $($name:literal,)+) => {
        &[$(File {
            name: $name,
            text: include_str!(concat!("../../../library/", $folder, "/", $name, ".", $ending)),
        },)+]
    };
}

/// The built-in technique files, by name.
pub const TECHNIQUES: &[File] = files! { "techniques", "toml":
    "angels",
    "band-pull-apart",
    "calm-close",
    "cat-camel",
    "chair-extension",
    "crossed-arm-rhomboid-roll",
    "one-side-erector-roll",
    "open-book",
    "prayer-roll",
    "prone-t",
    "rhomboid-ball",
    "scapula-release",
    "settling-breath",
    "thoracic-extension",
    "thoracic-rotation",
    "thread-the-needle",
    "upper-trapezius-ball",
    "wall-extension-roll",
    "wall-slide",
};

/// The ready routine files: first times first, then the shorter first; the wall after the floor.
pub const ROUTINES: &[File] = files! { "routines", "toml":
    "first-five",
    "first-eight",
    "five",
    "eight",
    "eight-blades",
    "ten",
    "wall-first-five",
    "wall-first-eight",
    "wall-five",
    "wall-eight",
    "chair-two",
    "posture-eight",
    "wall-posture",
};

pub(crate) const CLAIMS: &str = include_str!(concat!(env!("OUT_DIR"), "/claims.toml"));
pub(crate) const SOURCES: &str = include_str!(concat!(env!("OUT_DIR"), "/sources.toml"));

/// How the report for a clinician looks as a file of its own.
pub const REPORT_STYLE: &str = include_str!("../../../library/report.css");

/// The built-in English voice, a pack that `sound::Pack::read` opens. Made by `cargo xtask voice`.
/// A constant, so that a program that doesn't name it doesn't carry it: the browser fetches it.
pub const VOICE: &[u8] = include_bytes!("../../../library/voices/en.voice");
