//! `rollwise voice build DIR -o FILE`: a voice pack of recordings.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use library::Clip;
use routine::Message;
use sound::Pack;
use sound::voice::{Label, PackTooLarge, Spoken, pack};

use super::check::{progress, tell};
use super::recordings::Recordings;
use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::report;

/// Arguments of `rollwise voice build`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Each recording is cut to what is said, made as loud as all others, and packed. The same
recordings give the same pack.

Example:
  rollwise voice build recordings -o anna.voice --voice Anna --licence \"CC BY 4.0\""
)]
pub(crate) struct Args {
    /// The folder with one WAV file for each phrase
    dir: PathBuf,
    /// The pack to write; what is there is replaced
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Who speaks
    #[arg(long, value_name = "NAME", default_value = "own voice")]
    voice: String,
    /// What it was made with
    #[arg(long, value_name = "TEXT", default_value = "recorded")]
    engine: String,
    /// Under which terms the pack may be passed on
    #[arg(long, value_name = "TEXT", default_value = "all rights reserved")]
    licence: String,
}

/// No pack was made.
#[derive(Debug, thiserror::Error)]
enum NotBuilt {
    #[error("{errors} recordings can't be used")]
    Unusable { errors: usize },
    #[error(transparent)]
    TooLarge(#[from] PackTooLarge),
    #[error("{} could not be written: {why}", path.display())]
    Unwritten { path: PathBuf, why: io::Error },
}

impl Explain for NotBuilt {
    fn code(&self) -> &'static str {
        match self {
            NotBuilt::Unusable { .. } => "unusable-recordings",
            NotBuilt::TooLarge(_) => "pack-too-large",
            NotBuilt::Unwritten { .. } => "pack-unwritten",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NotBuilt::Unusable { .. } => "The errors above say what to do about each.",
            NotBuilt::TooLarge(_) => "Shorten the texts after --voice, --engine and --licence.",
            NotBuilt::Unwritten { .. } => "Choose a place that you may write to.",
        }
        .into()
    }
}

/// A finished pack as JSON.
#[derive(serde::Serialize)]
struct Built {
    file: String,
    bytes: usize,
    clips: usize,
    /// How long all clips take together.
    ms: u64,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let recordings = Recordings::read(&args.dir, &context.words, progress())?;
    if !recordings.usable() {
        let errors = recordings.found.iter().filter(|found| !found.usable).count();
        tell(&recordings.found, context)?;
        context.out.flush()?;
        return Err(NotBuilt::Unusable { errors }.into());
    }
    for found in &recordings.found {
        report::warn(&format!("{}: {}", found.file, found.what), &found.way_out);
    }
    let label = Label {
        language: context.words.language().into(),
        voice: args.voice.clone(),
        engine: args.engine.clone(),
        licence: args.licence.clone(),
    };
    let spoken: Vec<Spoken> = needed(recordings.clips)
        .into_iter()
        .map(|(clip, samples)| Spoken { name: clip.name, says: clip.says, samples })
        .collect();
    let bytes = pack(&label, &spoken).map_err(NotBuilt::from)?;
    write(&args.output, &bytes)?;
    let samples: u64 = spoken.iter().map(|clip| clip.samples.len() as u64).sum();
    let ms = samples * 1000 / u64::from(sound::SampleRate::TRACK.hz());
    let (file, clips) = (args.output.display().to_string(), spoken.len());
    match context.form {
        Form::Json => context.json(&Built { file, bytes: bytes.len(), clips, ms })?,
        Form::Text => {
            writeln!(context.out, "{file}")?;
            context.out.flush()?;
            let (secs, size) = (ms / 1000, bytes.len());
            report::note(
                &format!("{clips} clips, {secs} s, {size} bytes, read again and sound"),
                "",
            );
        }
    }
    Ok(Exit::Well)
}

/// All but the short forms that are never said, since the full one fits its time everywhere.
fn needed(mut clips: Vec<(Clip, Vec<i16>)>) -> Vec<(Clip, Vec<i16>)> {
    let fits = |(clip, samples): &(Clip, Vec<i16>)| {
        let ms = samples.len().div_ceil(sound::SampleRate::TRACK.per_ms() as usize);
        ms <= clip.room.ms() as usize
    };
    let fitting = clips.iter().filter(|clip| fits(clip)).flat_map(|(clip, _)| &clip.says);
    let whole: BTreeSet<Message> = fitting
        .filter(|(_, form)| *form == routine::Form::Full)
        .map(|(message, _)| message.clone())
        .collect();
    let unneeded = |(message, form): &(Message, routine::Form)| {
        *form == routine::Form::Short && whole.contains(message)
    };
    for (clip, _) in &mut clips {
        clip.says.retain(|phrase| !unneeded(phrase));
    }
    clips.retain(|(clip, _)| !clip.says.is_empty());
    clips
}

/// Writes beside it and moves, so that there is a whole pack or the old one.
fn write(path: &Path, bytes: &[u8]) -> Result<(), NotBuilt> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let unwritten = |why| NotBuilt::Unwritten { path: path.into(), why };
    std::fs::write(&beside, bytes).map_err(unwritten)?;
    let read = std::fs::read(&beside).map_err(unwritten)?;
    if Pack::read(read).is_err() {
        return Err(unwritten(io::Error::other("what was written is something else")));
    }
    std::fs::rename(&beside, path).map_err(unwritten)
}
