//! A session's sound as a file.

use std::io::BufWriter;
use std::path::Path;

use sound::Channels;

use super::Args;
use super::file::Job;
use super::source::Source;
use crate::context::Context;
use crate::explain::Outcome;
use crate::fresh::Fresh;
use crate::hearing::Rendering;
use crate::new_file::Broken;
use crate::practice::Practice;
use crate::progress::Progress;
use crate::signal;
use crate::track::{self, Format, Tags};

/// Renders the sound of `source` into the file `to`.
pub(super) fn run(
    args: &Args,
    source: &Source,
    (format, to): (Format, &Path),
    practice: &Practice,
    context: &mut Context,
) -> Outcome {
    let (_, job) = Job::of(args, source, to, practice, context)?;
    let channels = args.hearing.channels();
    job.write(format.key(), context, |rendering, tags, fresh| {
        sound(rendering, channels, format, tags, fresh)
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
