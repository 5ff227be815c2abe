//! Why there is no file, and what to do about it.

use std::borrow::Cow;
use std::path::PathBuf;

use crate::explain::{Exit, Explain};
use crate::new_file::NotWritten;
use crate::practice::Instead;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub(super) enum RenderError {
    #[error("there is no technique `{name}`")]
    UnknownTechnique { name: String, instead: Instead },
    #[error("{technique} has no level {level}")]
    NoLevel { technique: String, level: u8, there: Vec<u8> },
    #[error("{technique} has no sides: both are worked at once")]
    NoSide { technique: String },
    #[error("a picture is of a technique, and none is named")]
    NoTechnique,
    #[error("`all` is a sheet of stills; there is no {format} of it")]
    NotAll { format: &'static str },
    #[error("{technique} can't be drawn: nobody knows the pose `{pose}`")]
    NoDrawing { technique: String, pose: String },
    #[error("{technique} makes no session of its own")]
    NoRoutine { technique: String },
    #[error("nothing says where to write, and in what form")]
    NoOutput,
    #[error("MP4 isn't made here: its video codecs aren't free to use")]
    NoMp4,
    #[error("the ending of {} doesn't say what kind of file it is to be", path.display())]
    NoFormat { path: PathBuf },
    #[error(transparent)]
    NotWritten(#[from] NotWritten),
}

impl Explain for RenderError {
    fn code(&self) -> &'static str {
        match self {
            RenderError::UnknownTechnique { .. } => "unknown-technique",
            RenderError::NoLevel { .. } => "no-such-level",
            RenderError::NoSide { .. } => "no-sides",
            RenderError::NoTechnique => "no-technique",
            RenderError::NotAll { .. } => "not-of-all",
            RenderError::NoDrawing { .. } => "unknown-pose",
            RenderError::NoRoutine { .. } => "no-session",
            RenderError::NoOutput => "no-output",
            RenderError::NoMp4 => "no-mp4",
            RenderError::NoFormat { .. } => "no-format",
            RenderError::NotWritten(why) => why.code(),
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            RenderError::UnknownTechnique { instead, .. } => return instead.way_out("").into(),
            RenderError::NoLevel { there, .. } => {
                let there: Vec<String> = there.iter().map(u8::to_string).collect();
                return format!("It has: {}.", there.join(", ")).into();
            }
            RenderError::NoSide { .. } => "Leave --side out.",
            RenderError::NoTechnique => "Name one: --technique thoracic-extension.",
            RenderError::NotAll { .. } => "Choose svg or png, or name one technique.",
            RenderError::NoDrawing { .. } => {
                "Use the poses of a technique that `rollwise render` can draw."
            }
            RenderError::NoRoutine { technique } => {
                return format!("Run `rollwise check` on the file of {technique}.").into();
            }
            RenderError::NoOutput => {
                "Name a file: -o five.opus. SVG and JSON can be printed: --format svg."
            }
            RenderError::NoMp4 => "End it in .webm, which browsers play.",
            RenderError::NoFormat { .. } => {
                "End it in .wav, .flac, .opus, .webm, .svg, .png, .gif or .json, or say --format."
            }
            RenderError::NotWritten(why) => return why.way_out(),
        }
        .into()
    }

    fn exit(&self) -> Exit {
        match self {
            RenderError::UnknownTechnique { .. }
            | RenderError::NoLevel { .. }
            | RenderError::NoSide { .. }
            | RenderError::NoTechnique
            | RenderError::NotAll { .. }
            | RenderError::NoOutput
            | RenderError::NoMp4
            | RenderError::NoFormat { .. } => Exit::Usage,
            RenderError::NoDrawing { .. }
            | RenderError::NoRoutine { .. }
            | RenderError::NotWritten(_) => Exit::Failed,
        }
    }
}
