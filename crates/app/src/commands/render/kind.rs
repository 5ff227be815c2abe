//! What kinds of files there are, by word and by a name's ending.

use std::path::Path;

use clap::builder::PossibleValue;

use crate::track::Format;

/// What kind of file it is to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Sound alone.
    Sound(Format),
    /// A film.
    Webm,
    /// A drawing that stays sharp at any size.
    Svg,
    /// A picture of pixels.
    Png,
    /// One breath, again and again.
    Gif,
    /// Where joints and contacts are.
    Json,
}

const ALL: [Kind; 8] = [
    Kind::Sound(Format::Wav),
    Kind::Sound(Format::Flac),
    Kind::Sound(Format::Opus),
    Kind::Webm,
    Kind::Svg,
    Kind::Png,
    Kind::Gif,
    Kind::Json,
];

impl Kind {
    /// The ending of a name, in small letters; empty where it has none.
    pub(super) fn ending(path: &Path) -> String {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        ending.to_ascii_lowercase()
    }

    /// The kind that an ending means.
    pub(super) fn of_ending(ending: &str) -> Option<Kind> {
        let named = || ALL.into_iter().find(|kind| kind.key() == ending);
        Format::of_ending(ending).map(Kind::Sound).or_else(named)
    }

    /// Its stable word.
    pub(super) fn key(self) -> &'static str {
        match self {
            Kind::Sound(format) => format.key(),
            Kind::Webm => "webm",
            Kind::Svg => "svg",
            Kind::Png => "png",
            Kind::Gif => "gif",
            Kind::Json => "json",
        }
    }
}

impl clap::ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Kind] {
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let help = match self {
            Kind::Sound(format) => return format.to_possible_value(),
            Kind::Webm => "A film with sound, captions and chapters",
            Kind::Svg => "A picture that stays sharp at any size",
            Kind::Png => "A picture of pixels",
            Kind::Gif => "One whole breath of a technique, again and again",
            Kind::Json => "A technique's joints, contacts and angles through one breath",
        };
        Some(PossibleValue::new(self.key()).help(help))
    }
}
