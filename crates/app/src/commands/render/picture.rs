//! A technique's picture: a still, a strip of three steps, a breath that begins again and again, or a
//! sheet of all techniques.

use std::io::Write as _;

use figure::{Figure, Picture};
use routine::{Message, Movement, MovesOn, Technique};

use super::fault::RenderError;
use super::source::Chosen;
use super::{Args, Seen};
use crate::context::{Context, Form};
use crate::drawing::{Area, Canvas, Cell, Colours, Gif, Inks, Sheet, png};
use crate::explain::{Exit, Outcome};
use crate::new_file::{NotWritten, write};
use crate::practice::Practice;
use crate::progress::Progress;
use crate::report;

/// Longer sides where no width is wished, in pixels. Source: our choice; a page's column, and a GIF that is sent.
const STILL_PX: u16 = 960;
const GIF_PX: u16 = 640;

/// A frame of a GIF in hundredths of a second, its only unit: 25 frames a second.
const GIF_FRAME: u16 = 4;

/// The word that means all techniques.
const ALL: &str = "all";

/// How many pictures stand side by side on a sheet of all. Source: our choice; what is written under each
/// can still be read.
const COLUMNS: usize = 4;

/// How high a picture's place on a sheet of many is, of its width. Source: our choice; who lies fits
/// without much room above.
const ASPECT: f64 = 0.62;

/// What was made, as JSON.
#[derive(serde::Serialize)]
struct Made {
    file: String,
    format: &'static str,
    bytes: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    frames: Option<usize>,
}

/// In what form a picture is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Drawn {
    Svg,
    Png,
    Gif,
}

impl Drawn {
    fn key(self) -> &'static str {
        match self {
            Drawn::Svg => "svg",
            Drawn::Png => "png",
            Drawn::Gif => "gif",
        }
    }
}

pub(super) fn run(
    args: &Args,
    drawn: Drawn,
    practice: &Practice,
    context: &mut Context,
) -> Outcome {
    let all = args.technique.as_deref() == Some(ALL);
    let any = || if all { Ok(sheet_of_all(args, practice)) } else { sheet(args, practice) };
    let (bytes, frames) = match drawn {
        Drawn::Gif if all => return Err(RenderError::NotAll { format: drawn.key() }.into()),
        Drawn::Gif => {
            let (bytes, frames) = gif(&Chosen::find(args, practice)?, &args.seen)?;
            (bytes, Some(frames))
        }
        Drawn::Svg => (any()?.svg().into_bytes(), None),
        Drawn::Png => {
            let sheet = any()?;
            let width = match args.seen.size {
                Some(width) => u32::from(width),
                // Who stands isn't larger than who lies.
                None => longer_side(
                    STILL_PX,
                    f64::from(sheet.height(STILL_PX.into())) / f64::from(STILL_PX),
                ),
            };
            (png(&sheet.canvas(width))?, None)
        }
    };
    match &args.output {
        None if drawn == Drawn::Svg => context.out.write_all(&bytes)?,
        None => return Err(RenderError::NoOutput.into()),
        Some(path) => {
            write(path, &bytes, args.over())?;
            let (file, bytes) = (path.display().to_string(), bytes.len());
            match context.form {
                Form::Json => context.json(&Made { file, format: drawn.key(), bytes, frames })?,
                Form::Text => {
                    writeln!(context.out, "{file}")?;
                    context.out.flush()?;
                    report::note(&format!("{bytes} bytes"), "");
                }
            }
        }
    }
    Ok(Exit::Well)
}

/// A still, or three steps.
fn sheet(args: &Args, practice: &Practice) -> Result<Sheet, RenderError> {
    let chosen = Chosen::find(args, practice)?;
    let figure = chosen.figure()?;
    let seen = &args.seen;
    let still = Cell {
        picture: figure.phase(seen.phase).draw(&seen.camera(), &seen.look()),
        name: String::new(),
        words: String::new(),
    };
    let cells = if seen.strip { steps(&chosen, &figure, seen, practice) } else { vec![still] };
    let frame = cells[0].picture.frame;
    Ok(Sheet {
        title: chosen.title(practice),
        describes: described(chosen.technique, practice),
        note: hatched(&cells, seen, practice),
        light: seen.light(),
        columns: cells.len(),
        aspect: frame.height / frame.width,
        cells,
    })
}

/// What the hatching is, where there is any.
fn hatched(cells: &[Cell], seen: &Seen, practice: &Practice) -> Option<String> {
    let any = cells.iter().any(|cell| cell.picture.is_hatched(&seen.look()));
    any.then(|| practice.words.text(&Message::new("picture-keep-outs")))
}

/// In words, for who can't see it: how it is done, and what to be careful about.
fn described(technique: &Technique, practice: &Practice) -> String {
    let text = |name: &str| practice.words.find(&technique.phrase(name, None));
    ["how", "caution"].into_iter().filter_map(text).collect::<Vec<_>>().join(" ")
}

/// Getting into place, the movement, what to watch out for.
fn steps(chosen: &Chosen<'_>, figure: &Figure, seen: &Seen, practice: &Practice) -> Vec<Cell> {
    let Chosen { technique, form, side } = chosen;
    let (poses, script) = (form.poses(), form.script());
    let say = |name: &str| practice.words.find(&technique.phrase(name, *side)).unwrap_or_default();
    let draw = |posed: figure::Posed| posed.draw(&seen.camera(), &seen.look());
    let cell = |key: &'static str, picture: Picture, words: String| Cell {
        picture,
        name: practice.words.text(&Message::new(key)),
        words,
    };
    let wrong = technique.slip().map_or_else(|| figure.phase(0.0), |slip| figure.slipping(slip));
    vec![
        cell(
            "picture-enter",
            draw(figure.at(&poses.enter, &poses.enter, 0.0, 0.5)),
            say(&script.brief),
        ),
        cell(
            "picture-move",
            draw(figure.phase(0.5)),
            format!("{} {}", say(&script.breathe_in), say(&script.breathe_out)),
        ),
        cell("picture-watch", draw(wrong), format!("{} {}", say("mistake-1"), say("remedy-1"))),
    ]
}

/// Every technique at every level, one picture each.
fn sheet_of_all(args: &Args, practice: &Practice) -> Sheet {
    let seen = &args.seen;
    let mut cells = Vec::new();
    for technique in practice.catalogue.iter() {
        for form in technique.levels() {
            let side = match technique.sides() {
                routine::Sides::Both => None,
                routine::Sides::Each => Some(args.side.unwrap_or(routine::Side::Left)),
            };
            // A person's own technique may have poses that nobody can draw: it has no picture.
            let Ok(figure) = Figure::new(technique, form, side) else { continue };
            let words = technique.phrase(&format!("level-{}", form.level().number()), None);
            let level = i64::from(form.level().number());
            let level = Message::new("term-level").number("level", level);
            cells.push(Cell {
                picture: figure.phase(seen.phase).draw(&seen.camera(), &seen.look()),
                name: practice.words.text(&technique.name()),
                words: [Some(practice.words.text(&level)), practice.words.find(&words)]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(": "),
            });
        }
    }
    let title = practice.words.text(&Message::new("picture-all"));
    Sheet {
        describes: title.clone(),
        title,
        note: hatched(&cells, seen, practice),
        light: seen.light(),
        columns: COLUMNS,
        aspect: ASPECT,
        cells,
    }
}

/// The width of a picture whose longer side has so many pixels, and which is `aspect` times as high as
/// wide.
fn longer_side(pixels: u16, aspect: f64) -> u32 {
    (f64::from(pixels) / aspect.max(1.0)).round() as u32
}

/// One whole breath, again and again; and of how many frames.
fn gif(chosen: &Chosen<'_>, seen: &Seen) -> Result<(Vec<u8>, usize), RenderError> {
    let figure = chosen.figure()?;
    let (there, back) = halves(chosen);
    let frames = (there + back).div_ceil(u32::from(GIF_FRAME) * 10);
    let frame = figure.phase(0.0).draw(&seen.camera(), &seen.look()).frame;
    let aspect = frame.height / frame.width;
    let width = seen.size.map_or_else(|| longer_side(GIF_PX, aspect), u32::from);
    let height = (f64::from(width) * aspect).round().clamp(1.0, 8000.0);
    let mut canvas = Canvas::new(width, height as u32, Inks::of(seen.light()).ground);
    let area = Area { x: 0.0, y: 0.0, width: width as f32, height: height as f32 };
    let paint = |canvas: &mut Canvas, number: u32| {
        let at = f64::from(number) / f64::from(frames) * f64::from(there + back);
        canvas.clear(Inks::of(seen.light()).ground);
        let posed = figure.phase(phase_at(at, f64::from(there), f64::from(back)));
        canvas.picture(&posed.draw(&seen.camera(), &seen.look()), area);
    };
    let mut progress = Progress::of(chosen.technique.id().into());
    let mut colours = Colours::default();
    // Every fourth frame has all colours of its neighbours, or nearly.
    for number in (0..frames).step_by(4) {
        paint(&mut canvas, number);
        colours.of(&canvas);
        progress.at(u64::from(number), u64::from(frames) * 5);
    }
    let unwritten = |why| NotWritten::Unwritable { path: "GIF".into(), why };
    let size = canvas.size();
    let mut bytes = Vec::new();
    let mut file =
        Gif::begin(&mut bytes, (size.0 as u16, size.1 as u16), colours).map_err(unwritten)?;
    for number in 0..frames {
        paint(&mut canvas, number);
        file.frame(&canvas, GIF_FRAME).map_err(unwritten)?;
        progress.at(u64::from(frames + number * 4), u64::from(frames) * 5);
    }
    drop(file);
    Ok((bytes, frames as usize))
}

/// How long the way to the far end takes, and the way back, in milliseconds.
fn halves(chosen: &Chosen<'_>) -> (u32, u32) {
    let (in_breath, out_breath) = chosen.form.breath();
    match chosen.form.movement() {
        Movement::Passes { moves_on: MovesOn::In, .. } => (in_breath.ms(), out_breath.ms()),
        Movement::Passes { moves_on: MovesOn::Out, .. } | Movement::Still => {
            (out_breath.ms(), in_breath.ms())
        }
    }
}

/// The phase of a breath that is `at` milliseconds old.
fn phase_at(at: f64, there: f64, back: f64) -> f64 {
    if at < there { at / there / 2.0 } else { 0.5 + (at - there) / back / 2.0 }
}
