//! A session's film as a file, and its captions beside it.

use std::io::BufWriter;
use std::path::Path;

use super::Args;
use super::file::Job;
use super::source::Source;
use crate::commands::timeline::in_words;
use crate::context::Context;
use crate::explain::Outcome;
use crate::new_file::Broken;
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
    let (session, job) = Job::of(args, source, to, practice, context)?;
    let shown = if args.no_captions {
        Vec::new()
    } else {
        sound::caption_list(session.timeline(), |message, form| {
            in_words(&practice.words, message, form)
        })
    };
    let all = reel::frames(job.end().ms());
    let channels = args.hearing.channels();
    let seen = &args.seen;
    let seen = Seen {
        // Half as many colours as pixels, and nine sixteenths as high: even numbers.
        width: seen.size.unwrap_or(FILM_PX) / 32 * 32,
        camera: seen.camera(),
        look: seen.look(),
    };
    let take = Take::new(session, practice, seen);
    job.write("webm", context, |rendering, tags, fresh| {
        let signal = signal::endings()?;
        let mut progress = Progress::of(tags.title.clone());
        let mut file = BufWriter::new(fresh.file());
        reel::write(take, (rendering, channels), &shown, tags, &mut file, |done| {
            progress.at(done, all);
            signal::told(&signal).map_or(Ok(()), |number| Err(Broken::Signal(number)))
        })
    })
}
