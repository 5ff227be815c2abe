//! A session's sound as a file, with chapters, and captions beside it.

use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use routine::{Message, SessionTime};
use session::Session;
use sound::Channels;

use super::Args;
use super::source::Source;
use crate::commands::timeline::{clock, in_words};
use crate::context::{Context, Form};
use crate::explain::{Exit, Outcome};
use crate::fresh::Fresh;
use crate::hearing::{self, Rendering};
use crate::new_file::{Broken, NotWritten, begin, keep, may_be_written};
use crate::practice::Practice;
use crate::progress::Progress;
use crate::report;
use crate::signal;
use crate::track::{self, Chapter, Format, Tags};

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

/// Renders the sound of `source` into the file `to`.
pub(super) fn run(
    args: &Args,
    source: &Source,
    (format, to): (Format, &Path),
    practice: &Practice,
    context: &mut Context,
) -> Outcome {
    let session = practice.session(&source.routine)?;
    let tags = tags(source, &session, practice, context)?;
    let captions = (!args.no_captions).then(|| Captions::of(to, &session, practice));
    may_be_written(to, args.over())?;
    if let Some(captions) = &captions {
        captions.may_be_written(args)?;
    }
    let voice = args.hearing.voice(practice.words.language());
    let mut rendering = Rendering::of(hearing::score(session.timeline(), &voice));
    let fresh = begin(to)?;
    match sound(&mut rendering, args.hearing.channels(), format, &tags, &fresh) {
        Ok(()) => {}
        Err(Broken::Signal(number)) => return Ok(Exit::Signal(number)),
        Err(Broken::Io(why)) => return Err(NotWritten::refused(to, why).into()),
    }
    // Both are whole before either gets its name.
    let beside = captions.as_ref().map(Captions::write).transpose()?;
    keep(fresh, to)?;
    if let (Some(beside), Some(captions)) = (beside, &captions) {
        keep(beside, &captions.path)?;
    }
    let rate = rendering.score().rate();
    let end = rate.time_of(sound::Sample::new(rendering.score().samples()));
    tell((to, format.key()), end, &tags.chapters, captions.as_ref(), context)?;
    Ok(Exit::Well)
}

/// What a player shows beside it.
pub(super) fn tags(
    source: &Source,
    session: &Session,
    practice: &Practice,
    context: &Context,
) -> Result<Tags, crate::clock::ClockError> {
    let words = &practice.words;
    Ok(Tags {
        title: source.title.clone(),
        artist: words.text(&Message::new("app-name")),
        language: words.language(),
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
pub(super) struct Captions {
    pub(super) path: PathBuf,
    text: String,
}

impl Captions {
    /// They have the track's name, with their own ending, which is how players find them.
    pub(super) fn of(to: &Path, session: &Session, practice: &Practice) -> Captions {
        let words = &practice.words;
        let say = |message: &Message, form| in_words(words, message, form);
        let text = sound::captions(session.timeline(), say);
        Captions { path: to.with_extension("vtt"), text }
    }

    /// The same captions may be there: of the same session in another format.
    pub(super) fn may_be_written(&self, args: &Args) -> Result<(), NotWritten> {
        let same = fs::read(&self.path).is_ok_and(|there| there == self.text.as_bytes());
        if same { Ok(()) } else { may_be_written(&self.path, args.over()) }
    }

    pub(super) fn write(&self) -> Result<Fresh, NotWritten> {
        let fresh = begin(&self.path)?;
        let written = fresh.file().write_all(self.text.as_bytes());
        written
            .and_then(|()| fresh.file().sync_all())
            .map_err(|why| NotWritten::refused(&self.path, why))?;
        Ok(fresh)
    }
}

/// Says what was made.
pub(super) fn tell(
    (to, format): (&Path, &'static str),
    end: SessionTime,
    chapters: &[Chapter],
    captions: Option<&Captions>,
    context: &mut Context,
) -> io::Result<()> {
    let bytes = fs::metadata(to).map_or(0, |file| file.len());
    let captions = captions.map(|captions| captions.path.display().to_string());
    let file = to.display().to_string();
    match context.form {
        Form::Json => {
            let chapters = chapters.iter().map(ChapterJson::of).collect();
            let ms = end.ms();
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
