//! `rollwise render`: a session or a technique as a file: its sound, its film, its picture.
//!
//! A file is whole or isn't there: it is written beside its name, and what breaks off leaves nothing.
//! One file for each of what can be made; this one reads the command line and hands over.

mod fault;
mod file;
mod film;
mod kind;
mod numbers;
mod picture;
mod sound;
mod source;

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use figure::{Camera, Light, Look, Marks, Skin};
use routine::Side;

use crate::context::Context;
use crate::explain::Outcome;
use crate::hearing::Hearing;
use crate::new_file::Over;
use crate::practice::Practice;
use fault::RenderError;
use kind::Kind;
use picture::Drawn;
use source::Source;

/// Arguments of `rollwise render`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "A session as it is planned: nobody can press anything in a file. FLAC, Opus and films carry
chapters; captions lie in a film, and beside it and the sound, as WebVTT with the same name.
The file is written beside its name and gets it at the end, so that there is never half of one.

Examples:
  rollwise render five -o five.opus
  rollwise render today -o today.flac
  rollwise render ten -o ten.opus --stereo      the tones lean to the side that is worked
  rollwise render five --film -o five.webm
  rollwise render --technique thoracic-extension --level 2 --film -o extension.webm
  rollwise render --technique scapula-release --side right --strip -o strip.svg
  rollwise render --technique wall-extension-roll -o wall.gif
  rollwise render --technique all --size 1600 -o techniques.png
  rollwise render --technique thoracic-rotation --level 2 --format json --phases 200"
)]
pub(crate) struct Args {
    /// A routine's name, `today` for today's plan, or a file
    #[arg(required_unless_present = "technique", conflicts_with = "technique")]
    routine: Option<String>,
    /// A technique instead of a routine; `all` for a sheet of all of them
    #[arg(long, value_name = "NAME")]
    technique: Option<String>,
    /// Its load level, 1 to 5; without it, the gentlest it has
    #[arg(long, value_name = "N", requires = "technique")]
    level: Option<u8>,
    /// The side that is worked; in films and sound, the side that comes first
    #[arg(long, requires = "technique", value_parser = sides())]
    side: Option<Side>,
    /// The new file; without it, SVG and JSON are printed
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// What kind of file; without it, what the name's ending says
    #[arg(long, value_name = "FORMAT")]
    format: Option<Kind>,
    /// A film: the same as --format webm
    #[arg(long, conflicts_with = "format")]
    film: bool,
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
    #[command(flatten)]
    seen: Seen,
}

/// How a picture or a film looks.
#[derive(clap::Args, Debug)]
#[command(next_help_heading = "Pictures and films")]
struct Seen {
    /// Three steps in one picture: getting into place, the movement, what to watch out for
    #[arg(long, requires = "technique")]
    strip: bool,
    /// Which moment of a breath a still shows: 0 at rest, 0.5 at the far end
    #[arg(long, value_name = "P", default_value_t = 0.0, value_parser = phase)]
    phase: f64,
    /// How many moments of a breath JSON has
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    phases: u32,
    /// Width in pixels; without it 1280 for films, and a longer side of 640 for GIF, 960 for stills
    #[arg(long, value_name = "PX", value_parser = clap::value_parser!(u16).range(64..=3840))]
    size: Option<u16>,
    /// Degrees to walk round the body, from where it is best seen
    #[arg(long, value_name = "DEG", default_value_t = 0.0, allow_hyphen_values = true, value_parser = turn)]
    turn: f64,
    /// Degrees to climb above it
    #[arg(long, value_name = "DEG", default_value_t = 0.0, allow_hyphen_values = true, value_parser = climb)]
    climb: f64,
    /// The tone of the skin
    #[arg(long, value_name = "TONE", default_value = "sand", value_parser = skins())]
    skin: Skin,
    /// Light on dark, as in a session
    #[arg(long)]
    night: bool,
    /// Hatch what is never pressed
    #[arg(long)]
    keep_outs: bool,
}

fn sides() -> impl clap::builder::TypedValueParser<Value = Side> {
    PossibleValuesParser::new(["left", "right"])
        .map(|word| if word == "right" { Side::Right } else { Side::Left })
}

fn skins() -> impl clap::builder::TypedValueParser<Value = Skin> {
    PossibleValuesParser::new(Skin::ALL.map(Skin::key))
        .map(|word| Skin::from_key(&word).unwrap_or_default())
}

fn between(text: &str, low: f64, high: f64) -> Result<f64, String> {
    let number = text.parse().ok().filter(|number: &f64| (low..=high).contains(number));
    number.ok_or_else(|| format!("it goes from {low} to {high}"))
}

fn phase(text: &str) -> Result<f64, String> {
    between(text, 0.0, 1.0)
}

fn turn(text: &str) -> Result<f64, String> {
    between(text, -360.0, 360.0)
}

fn climb(text: &str) -> Result<f64, String> {
    between(text, -90.0, 90.0)
}

impl Args {
    /// What becomes of a file that is there already.
    fn over(&self) -> Over {
        if self.force { Over::Replace } else { Over::Keep }
    }

    /// What kind of file it is to be.
    fn kind(&self) -> Result<Kind, RenderError> {
        if self.film {
            // The name may say otherwise, and then it would lie.
            let ending = self.output.as_ref().map(|path| Kind::ending(path));
            return match ending.as_deref() {
                Some("mp4" | "m4v" | "mov") => Err(RenderError::NoMp4),
                _ => Ok(Kind::Webm),
            };
        }
        if let Some(kind) = self.format {
            return Ok(kind);
        }
        let Some(path) = &self.output else { return Err(RenderError::NoOutput) };
        match Kind::ending(path).as_str() {
            "mp4" | "m4v" | "mov" => Err(RenderError::NoMp4),
            ending => {
                Kind::of_ending(ending).ok_or_else(|| RenderError::NoFormat { path: path.clone() })
            }
        }
    }
}

impl Seen {
    fn light(&self) -> Light {
        if self.night { Light::Night } else { Light::Day }
    }

    fn look(&self) -> Look {
        let marks = if self.keep_outs { Marks::KeepOuts } else { Marks::Worked };
        Look { skin: self.skin, light: self.light(), marks, ..Look::default() }
    }

    fn camera(&self) -> Camera {
        Camera { turn_deg: self.turn, climb_deg: self.climb }
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let kind = args.kind()?;
    let practice = Practice::load(context);
    let to = || args.output.as_deref().ok_or(RenderError::NoOutput);
    match kind {
        Kind::Sound(format) => {
            let to = to()?;
            let source = Source::find(args, &practice, context)?;
            sound::run(args, &source, (format, to), &practice, context)
        }
        Kind::Webm => {
            let to = to()?;
            let source = Source::find(args, &practice, context)?;
            film::run(args, &source, to, &practice, context)
        }
        Kind::Svg => picture::run(args, Drawn::Svg, &practice, context),
        Kind::Png => picture::run(args, Drawn::Png, &practice, context),
        Kind::Gif => picture::run(args, Drawn::Gif, &practice, context),
        Kind::Json => numbers::run(args, &practice, context),
    }
}
