//! `rollwise render ROUTINE -o FILE`: a session's sound as a file, with chapters and captions.
//!
//! A file is whole or isn't there: it is written beside its name, and what breaks off leaves nothing.

use std::borrow::Cow;
use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use routine::{Message, Routine, SessionTime};
use session::Session;
use sound::Channels;

use crate::commands::timeline::{clock, in_words};
use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::fresh::{Fresh, NoRoom};
use crate::hearing::{self, Hearing, Rendering};
use crate::planning;
use crate::practice::Practice;
use crate::progress::Progress;
use crate::report;
use crate::signal;
use crate::track::{self, Chapter, Format, Tags};

/// Arguments of `rollwise render`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "The session as it is planned: nobody can press anything in a file. FLAC and Opus carry
chapters, title and cover; captions lie beside the file, as WebVTT with the same name.
The file is written beside its name and gets it at the end, so that there is never half of one.

Examples:
  rollwise render five -o five.opus
  rollwise render today -o today.flac
  rollwise render ./mine.toml -o mine.wav --no-captions
  rollwise render ten -o ten.opus --stereo      the tones lean to the side that is worked
  rollwise render ten -o ten.opus --force --json"
)]
pub(crate) struct Args {
    /// A routine's name, `today` for today's plan, or a file
    routine: String,
    /// The new file
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// What kind of file; without it, what the name's ending says
    #[arg(long, value_name = "FORMAT")]
    format: Option<Format>,
    /// Write no captions
    #[arg(long, overrides_with = "captions")]
    no_captions: bool,
    /// Write captions beside the file; so it is without this, too
    #[arg(long, overrides_with = "no_captions")]
    captions: bool,
    #[command(flatten)]
    hearing: Hearing,
    /// Put the new file in the place of one that is there
    #[arg(long)]
    force: bool,
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
enum RenderError {
    #[error("the ending of {} doesn't say what kind of file it is to be", path.display())]
    NoFormat { path: PathBuf },
    #[error("{} is there already", path.display())]
    Exists { path: PathBuf },
    #[error("{} is no plain file", path.display())]
    NoFile { path: PathBuf },
    #[error("{} is being written by another `rollwise render`", path.display())]
    Busy { path: PathBuf },
    #[error("the disk is full: {} could not be written", path.display())]
    Full { path: PathBuf },
    #[error("{} can't be written: {why}", path.display())]
    Unwritable { path: PathBuf, why: io::Error },
}

impl Explain for RenderError {
    fn code(&self) -> &'static str {
        match self {
            RenderError::NoFormat { .. } => "no-format",
            RenderError::Exists { .. } => "file-exists",
            RenderError::NoFile { .. } => "no-plain-file",
            RenderError::Busy { .. } => "file-busy",
            RenderError::Full { .. } => "disk-full",
            RenderError::Unwritable { .. } => "unwritable-file",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            RenderError::NoFormat { .. } => {
                "End it in .wav, .flac or .opus, or say --format wav, flac or opus."
            }
            RenderError::Exists { .. } => "Choose another name, or put it in its place: --force.",
            RenderError::NoFile { .. } => "Choose another name.",
            RenderError::Busy { .. } => "Wait for it, or choose another name.",
            RenderError::Full { .. } => "Make some room, or choose another disk; nothing is left.",
            RenderError::Unwritable { .. } => "Check the folder, and who may write there.",
        }
        .into()
    }

    fn exit(&self) -> Exit {
        match self {
            RenderError::NoFormat { .. } => Exit::Usage,
            RenderError::Exists { .. }
            | RenderError::NoFile { .. }
            | RenderError::Busy { .. }
            | RenderError::Full { .. }
            | RenderError::Unwritable { .. } => Exit::Failed,
        }
    }
}

impl RenderError {
    fn unwritten(path: &Path, why: io::Error) -> RenderError {
        const FULL: [io::ErrorKind; 3] =
            [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::FileTooLarge];
        let path = path.to_owned();
        if FULL.contains(&why.kind()) {
            RenderError::Full { path }
        } else {
            RenderError::Unwritable { path, why }
        }
    }
}

/// Why writing broke off.
enum Broken {
    Io(io::Error),
    /// The program was asked to end.
    Signal(u8),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Broken {
        Broken::Io(error)
    }
}

/// What was made, as JSON.
#[derive(serde::Serialize)]
struct Made<'a> {
    file: String,
    format: &'static str,
    ms: u32,
    bytes: u64,
    chapters: Vec<ChapterJson<'a>>,
    captions: Option<String>,
}

#[derive(serde::Serialize)]
struct ChapterJson<'a> {
    at_ms: u32,
    title: &'a str,
}

impl ChapterJson<'_> {
    fn of(chapter: &Chapter) -> ChapterJson<'_> {
        ChapterJson { at_ms: chapter.at.ms(), title: &chapter.title }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let ending = args.output.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let format = args.format.or_else(|| Format::of_ending(ending));
    let format = format.ok_or_else(|| RenderError::NoFormat { path: args.output.clone() })?;
    let practice = Practice::load(&context.folder);
    let routine = planning::named(&args.routine, &practice, context)?;
    let session = practice.session(&routine)?;
    let tags = tags(&routine, &session, &practice, context)?;
    let captions = (!args.no_captions).then(|| Captions::of(args, &session, &practice));
    may_be_written(&args.output, args)?;
    if let Some(captions) = &captions {
        captions.may_be_written(args)?;
    }
    let score = hearing::score(session.timeline(), args.hearing.voice());
    let mut rendering = Rendering::of(score);
    let fresh = begin(&args.output)?;
    match sound(&mut rendering, args.hearing.channels(), format, &tags, &fresh) {
        Ok(()) => {}
        Err(Broken::Signal(number)) => return Ok(Exit::Signal(number)),
        Err(Broken::Io(why)) => return Err(RenderError::unwritten(&args.output, why).into()),
    }
    // Both are whole before either gets its name.
    let beside = captions.as_ref().map(Captions::write).transpose()?;
    keep(fresh, &args.output)?;
    if let (Some(beside), Some(captions)) = (beside, &captions) {
        keep(beside, &captions.path)?;
    }
    let rate = rendering.score().rate();
    let end = rate.time_of(sound::Sample::new(rendering.score().samples()));
    tell(args, format, end, &tags.chapters, captions.as_ref(), context)?;
    Ok(Exit::Well)
}

/// Whether there may be a new file of this name.
fn may_be_written(path: &Path, args: &Args) -> Result<(), RenderError> {
    match fs::metadata(path) {
        Ok(there) if !there.is_file() => Err(RenderError::NoFile { path: path.to_owned() }),
        Ok(_) if !args.force => Err(RenderError::Exists { path: path.to_owned() }),
        // What can't be looked at is said when it can't be written.
        Ok(_) | Err(_) => Ok(()),
    }
}

fn begin(path: &Path) -> Result<Fresh, RenderError> {
    Fresh::begin(path).map_err(|no_room| match no_room {
        NoRoom::Busy => RenderError::Busy { path: path.to_owned() },
        NoRoom::Refused(why) => RenderError::unwritten(path, why),
    })
}

fn keep(fresh: Fresh, path: &Path) -> Result<(), RenderError> {
    fresh.keep().map_err(|why| RenderError::unwritten(path, why))
}

fn tags(
    routine: &Routine,
    session: &Session,
    practice: &Practice,
    context: &Context,
) -> Result<Tags, crate::clock::ClockError> {
    let words = &practice.words;
    Ok(Tags {
        title: words.find(&routine.name()).unwrap_or_else(|| routine.id().into()),
        artist: words.text(&Message::new("app-name")),
        date: context.now()?.day().to_string(),
        chapters: track::chapters(session.timeline(), words),
    })
}

/// Renders and writes all of the sound.
fn sound(
    rendering: &mut Rendering,
    channels: Channels,
    format: Format,
    tags: &Tags,
    fresh: &Fresh,
) -> Result<(), Broken> {
    let signal = signal::endings()?;
    let mut progress = Progress::of(tags.title.clone());
    let all = rendering.score().samples();
    let mut file = BufWriter::new(fresh.file());
    track::write(rendering, channels, format, tags, &mut file, |done| {
        progress.at(done, all);
        signal::told(&signal).map_or(Ok(()), |number| Err(Broken::Signal(number)))
    })
}

/// Captions, and where they go.
struct Captions {
    path: PathBuf,
    text: String,
}

impl Captions {
    /// They have the track's name, with their own ending, which is how players find them.
    fn of(args: &Args, session: &Session, practice: &Practice) -> Captions {
        let words = &practice.words;
        let say = |message: &Message, form| in_words(words, message, form);
        let text = sound::captions(session.timeline(), say);
        Captions { path: args.output.with_extension("vtt"), text }
    }

    /// The same captions may be there: of the same session in another format.
    fn may_be_written(&self, args: &Args) -> Result<(), RenderError> {
        let same = fs::read(&self.path).is_ok_and(|there| there == self.text.as_bytes());
        if same { Ok(()) } else { may_be_written(&self.path, args) }
    }

    fn write(&self) -> Result<Fresh, RenderError> {
        let fresh = begin(&self.path)?;
        let written = fresh.file().write_all(self.text.as_bytes());
        written
            .and_then(|()| fresh.file().sync_all())
            .map_err(|why| RenderError::unwritten(&self.path, why))?;
        Ok(fresh)
    }
}

fn tell(
    args: &Args,
    format: Format,
    end: SessionTime,
    chapters: &[Chapter],
    captions: Option<&Captions>,
    context: &mut Context,
) -> io::Result<()> {
    let bytes = fs::metadata(&args.output).map_or(0, |file| file.len());
    let captions = captions.map(|captions| captions.path.display().to_string());
    let file = args.output.display().to_string();
    match context.form {
        Form::Json => {
            let chapters = chapters.iter().map(ChapterJson::of).collect();
            let (format, ms) = (format.key(), end.ms());
            context.json(&Made { file, format, ms, bytes, chapters, captions })
        }
        Form::Text => {
            writeln!(context.out, "{file}")?;
            captions.iter().try_for_each(|captions| writeln!(context.out, "{captions}"))?;
            context.out.flush()?;
            let length = clock(end.since(SessionTime::ZERO));
            report::note(&format!("{length}, {bytes} bytes, {} chapters", chapters.len()), "");
            Ok(())
        }
    }
}
