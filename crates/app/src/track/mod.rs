//! A track as a file: samples in, bytes out, in pieces, so that memory doesn't grow with length.
//!
//! The data's way: [`Rendering`] → a [`Format`]'s encoder → the file. What a player shows beside the
//! sound comes from [`Tags`]. What isn't here: where the file lies and what becomes of half a one;
//! that is `commands::render` and [`Fresh`](crate::fresh::Fresh).

mod chapters;
mod flac;
mod opus;
mod tags;
mod wav;

use std::io::{self, Seek, Write};

use sound::{Channels, FLAC_BLOCK, Frame, Sample};

pub(crate) use chapters::chapters;
pub(crate) use opus::{GRANULES_MS, PACKET_MS, Packets};
pub(crate) use tags::{Chapter, Tags};

use crate::hearing::Rendering;

/// How many samples are rendered at a time. Source: our choice; one FLAC block, a sixth of a second.
const PIECE: usize = FLAC_BLOCK;

/// What kind of file a track becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Format {
    /// Every sample as it is, for other programs; without chapters
    Wav,
    /// Nothing lost in half the size, with chapters
    Flac,
    /// Small, for the phone; Opus in Ogg, with chapters
    Opus,
}

impl Format {
    /// The format that a file's ending means.
    pub(crate) fn of_ending(ending: &str) -> Option<Format> {
        match ending.to_ascii_lowercase().as_str() {
            "wav" => Some(Format::Wav),
            "flac" => Some(Format::Flac),
            "opus" | "ogg" => Some(Format::Opus),
            _ => None,
        }
    }

    /// Its stable word.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Format::Wav => "wav",
            Format::Flac => "flac",
            Format::Opus => "opus",
        }
    }
}

/// Takes the track's moments in order and writes what they become.
trait Encoder<F> {
    /// The next ones: [`PIECE`], fewer only at the end.
    fn take(&mut self, frames: &[F]) -> io::Result<()>;

    /// There are no more.
    fn finish(&mut self) -> io::Result<()>;
}

/// Writes the whole track into `file`. `watch` is told how many samples are done, and may end it.
///
/// # Errors
/// What the file, or `watch`, says.
pub(crate) fn write<E: From<io::Error>>(
    rendering: &mut Rendering,
    channels: Channels,
    format: Format,
    tags: &Tags,
    file: &mut (impl Write + Seek),
    watch: impl FnMut(u64) -> Result<(), E>,
) -> Result<(), E> {
    match channels {
        Channels::Mono => write_as::<i16, E>(rendering, format, tags, file, watch),
        Channels::Stereo => write_as::<[i16; 2], E>(rendering, format, tags, file, watch),
    }
}

fn write_as<F: Frame, E: From<io::Error>>(
    rendering: &mut Rendering,
    format: Format,
    tags: &Tags,
    file: &mut (impl Write + Seek),
    mut watch: impl FnMut(u64) -> Result<(), E>,
) -> Result<(), E> {
    let (rate, count) = (rendering.score().rate(), rendering.score().samples());
    let channels = F::CHANNELS;
    let mut encoder: Box<dyn Encoder<F> + '_> = match format {
        Format::Wav => Box::new(wav::Encoder::begin(file, rate, channels, count)?),
        Format::Flac => Box::new(flac::Encoder::begin(file, rate, channels, count, tags)?),
        Format::Opus => Box::new(opus::Encoder::begin(file, rate, channels, count, tags)?),
    };
    let mut frames = [F::default(); PIECE];
    let mut done = 0;
    while done < count {
        let piece = usize::try_from(count - done).map_or(PIECE, |left| left.min(PIECE));
        rendering.read(Sample::new(done), &mut frames[..piece]);
        encoder.take(&frames[..piece])?;
        done += piece as u64;
        watch(done)?;
    }
    Ok(encoder.finish()?)
}
