//! A session's film as a file, and its captions beside it.

use std::io::BufWriter;
use std::path::Path;

use super::Args;
use super::sound::{Captions, tags, tell};
use super::source::Source;
use crate::commands::timeline::in_words;
use crate::context::Context;
use crate::explain::{Exit, Outcome};
use crate::hearing::{self, Rendering};
use crate::new_file::{Broken, NotWritten, begin, keep, may_be_written};
use crate::practice::Practice;
use crate::progress::Progress;
use crate::reel::{self, Seen, Take};
use crate::signal;

/// Width where none is wished, in pixels.
const FILM_PX: u16 = 1280;

/// Renders the film of `source` into the file `to`.
pub(super) fn run(
    args: &Args,
    source: &Source,
    to: &Path,
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
    let rate = rendering.score().rate();
    let end = rate.time_of(sound::Sample::new(rendering.score().samples()));
    let shown = if args.no_captions {
        Vec::new()
    } else {
        sound::caption_list(session.timeline(), |message, form| {
            in_words(&practice.words, message, form)
        })
    };
    let all = reel::frames(end.ms());
    let channels = args.hearing.channels();
    let seen = &args.seen;
    let seen = Seen {
        // Half as many colours as pixels, and nine sixteenths as high: even numbers.
        width: seen.size.unwrap_or(FILM_PX) / 32 * 32,
        camera: seen.camera(),
        look: seen.look(),
    };
    let take = Take::new(session, practice, seen);
    let fresh = begin(to)?;
    let written = (|| {
        let signal = signal::endings()?;
        let mut progress = Progress::of(tags.title.clone());
        let mut file = BufWriter::new(fresh.file());
        reel::write(take, (&mut rendering, channels), &shown, &tags, &mut file, |done| {
            progress.at(done, all);
            signal::told(&signal).map_or(Ok(()), |number| Err(Broken::Signal(number)))
        })
    })();
    match written {
        Ok(()) => {}
        Err(Broken::Signal(number)) => return Ok(Exit::Signal(number)),
        Err(Broken::Io(why)) => return Err(NotWritten::refused(to, why).into()),
    }
    let beside = captions.as_ref().map(Captions::write).transpose()?;
    keep(fresh, to)?;
    if let (Some(beside), Some(captions)) = (beside, &captions) {
        keep(beside, &captions.path)?;
    }
    tell((to, "webm"), end, &tags.chapters, captions.as_ref(), context)?;
    Ok(Exit::Well)
}
