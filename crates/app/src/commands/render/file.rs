//! What a sound file and a film have in common: a session's sound, its captions beside the file, and the
//! file's name, which it gets once it is whole.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use routine::{Message, SessionTime};
use session::Session;

use super::Args;
use super::source::Source;
use crate::commands::timeline::{clock, in_words};
use crate::context::{Context, Form};
use crate::explain::{Exit, Failed, Outcome};
use crate::fresh::Fresh;
use crate::hearing::{self, Rendering};
use crate::new_file::{Broken, NotWritten, begin, is_there, keep, may_be_written};
use crate::practice::Practice;
use crate::report;
use crate::track::{self, Chapter, Tags};

/// A file to be rendered.
pub(super) struct Job<'a> {
    to: &'a Path,
    /// What a player shows beside it.
    pub(super) tags: Tags,
    /// Its sound.
    pub(super) rendering: Rendering,
    captions: Option<Captions>,
}

impl<'a> Job<'a> {
    /// The session of `source`, and the file `to` of it. Nothing is written yet.
    ///
    /// # Errors
    /// Where the session can't be spoken, or something is in the way.
    pub(super) fn of(
        args: &Args,
        source: &Source,
        to: &'a Path,
        practice: &Practice,
        context: &Context,
    ) -> Result<(Session, Job<'a>), Failed> {
        let session = practice.session(&source.routine)?;
        let tags = tags(source, &session, practice, context)?;
        let captions = (!args.no_captions).then(|| Captions::of(to, &session, practice));
        may_be_written(to, args.over())?;
        if let Some(captions) = &captions {
            captions.may_be_written(args)?;
        }
        let voice = args.hearing.voice(practice.words.language());
        let rendering = Rendering::of(hearing::score(session.timeline(), &voice));
        Ok((session, Job { to, tags, rendering, captions }))
    }

    /// When its sound ends.
    pub(super) fn end(&self) -> SessionTime {
        let score = self.rendering.score();
        score.rate().time_of(sound::Sample::new(score.samples()))
    }

    /// Lets `write` write it in this form. It and its captions get their names once both are whole.
    ///
    /// # Errors
    /// When the system refuses.
    pub(super) fn write(
        mut self,
        format: &'static str,
        context: &mut Context,
        write: impl FnOnce(&mut Rendering, &Tags, &Fresh) -> Result<(), Broken>,
    ) -> Outcome {
        let (to, end) = (self.to, self.end());
        let fresh = begin(to)?;
        match write(&mut self.rendering, &self.tags, &fresh) {
            Ok(()) => {}
            Err(Broken::Signal(number)) => return Ok(Exit::Signal(number)),
            Err(Broken::Io(why)) => return Err(NotWritten::refused(to, why).into()),
        }
        let captions = self.captions.as_ref();
        let beside = captions.map(Captions::write).transpose()?;
        keep(fresh, to)?;
        if let (Some(beside), Some(captions)) = (beside, captions) {
            keep(beside, &captions.path)?;
        }
        tell((to, format), end, &self.tags.chapters, captions, context)?;
        Ok(Exit::Well)
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

/// What a player shows beside it.
fn tags(
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

/// Captions, and where they go.
struct Captions {
    path: PathBuf,
    text: String,
}

impl Captions {
    /// They have the track's name, with their own ending, which is how players find them.
    fn of(to: &Path, session: &Session, practice: &Practice) -> Captions {
        let words = &practice.words;
        let say = |message: &Message, form| in_words(words, message, form);
        let text = sound::captions(session.timeline(), say);
        Captions { path: to.with_extension("vtt"), text }
    }

    /// The same captions may be there: of the same session in another format.
    fn may_be_written(&self, args: &Args) -> Result<(), NotWritten> {
        if is_there(&self.path, self.text.as_bytes()) {
            Ok(())
        } else {
            may_be_written(&self.path, args.over())
        }
    }

    fn write(&self) -> Result<Fresh, NotWritten> {
        let fresh = begin(&self.path)?;
        let written = fresh.file().write_all(self.text.as_bytes());
        written
            .and_then(|()| fresh.file().sync_all())
            .map_err(|why| NotWritten::refused(&self.path, why))?;
        Ok(fresh)
    }
}

/// Says what was made.
fn tell(
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
