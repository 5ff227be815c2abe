//! `rollwise motion FILE.csv`: what is felt in a recording of a phone's sensors.
//!
//! The file is read line by line and never as a whole; `motion` feels, this only words it.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};

use motion::{Motion, Pass, Pose, Quality, Reading, Refused, Sample, SensorTime, Sign};

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::report;

/// Arguments of `rollwise motion`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "The file has a line of names, t_ms,ax,ay,az,gx,gy,gz in any order (others are left alone), and
then a line for each sample: milliseconds, acceleration with gravity in m/s², rotation in °/s, as a
browser's devicemotion event has them. Lines that no sensor can have said are left out and counted.

Examples:
  rollwise motion recording.csv
  rollwise motion recording.csv --json
  rollwise motion recording.csv --json --orientation
  rollwise motion --iphone - < from-an-iphone.csv"
)]
pub(crate) struct Args {
    /// The recording; `-` is standard input
    file: PathBuf,
    /// Also how the phone is turned, a quaternion (w, x, y, z) for each row
    #[arg(long)]
    orientation: bool,
    /// It was recorded in an iPhone's browser: gravity has the other sign
    #[arg(long)]
    iphone: bool,
}

/// The columns, in the order of a sample.
const COLUMNS: [&str; 7] = ["t_ms", "ax", "ay", "az", "gx", "gy", "gz"];

/// The most rows that are read. Source: our choice; a day at 60 a second.
const ROWS_MAX: usize = 5_184_000;
/// The longest line, in bytes. Source: our choice; seven numbers of a hundred digits.
const LINE_MAX: u64 = 1024;

/// Why nothing is told.
#[derive(Debug, thiserror::Error)]
enum MotionError {
    #[error("{} can't be read: {why}", path.display())]
    Unreadable { path: PathBuf, why: std::io::Error },
    #[error("its first line has no column `{missing}`")]
    NoColumn { missing: &'static str },
    #[error("line {line} is longer than {LINE_MAX} bytes")]
    LongLine { line: usize },
    #[error("it has more than {ROWS_MAX} rows")]
    TooManyRows,
    #[error("none of its {rows} rows is a sample")]
    NoSample { rows: usize },
}

impl Explain for MotionError {
    fn code(&self) -> &'static str {
        match self {
            MotionError::Unreadable { .. } => "unreadable-file",
            MotionError::NoColumn { .. } => "no-such-column",
            MotionError::LongLine { .. } => "line-too-long",
            MotionError::TooManyRows => "too-many-rows",
            MotionError::NoSample { .. } => "no-sample",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            MotionError::Unreadable { .. } => "Check the name and who may read it.",
            MotionError::NoColumn { .. } => "It begins with the names t_ms,ax,ay,az,gx,gy,gz.",
            MotionError::LongLine { .. } => "Check that this is the recording you meant.",
            MotionError::TooManyRows => "Cut the recording into parts.",
            MotionError::NoSample { .. } => "Each row has seven numbers, the time growing.",
        }
        .into()
    }
}

/// All that is told of a recording.
#[derive(serde::Serialize, Default)]
struct Told {
    rows: usize,
    samples: usize,
    /// The step that samples have.
    step_ms: Option<f64>,
    refused: Vec<RefusedJson>,
    gaps: Vec<SpanJson>,
    turns: Vec<MomentJson>,
    passes: Vec<PassJson>,
    pauses: Vec<SpanJson>,
    still: Vec<SpanJson>,
    taps: Vec<MomentJson>,
    poses: Vec<PoseJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    orientation: Option<Vec<Option<[f64; 4]>>>,
    /// Where the stillness began that isn't over.
    #[serde(skip)]
    since: Option<SensorTime>,
    #[serde(skip)]
    last: SensorTime,
}

/// Rows that weren't taken for one reason.
#[derive(serde::Serialize)]
struct RefusedJson {
    why: &'static str,
    count: usize,
    first_line: usize,
}

#[derive(serde::Serialize)]
struct MomentJson {
    at_ms: u64,
    quality: u8,
}

#[derive(serde::Serialize)]
struct SpanJson {
    start_ms: u64,
    end_ms: u64,
    seconds: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    quality: Option<u8>,
}

#[derive(serde::Serialize)]
struct PassJson {
    start_ms: u64,
    end_ms: u64,
    seconds: f64,
    quality: u8,
    /// Seconds a pass by now: the middle one of the last five.
    pace_seconds: Option<f64>,
    pace_quality: Option<u8>,
}

#[derive(serde::Serialize)]
struct PoseJson {
    start_ms: u64,
    end_ms: u64,
    /// How far the phone's upper edge is raised.
    pitch_deg: f64,
    /// How far it is rolled over to its left edge.
    roll_deg: f64,
    /// How far its screen leans from facing up.
    lean_deg: f64,
    /// Where up is, along the phone's x, y and z.
    up: [f64; 3],
    quality: u8,
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let told = feel(args)?;
    match context.form {
        Form::Json => context.json(&told)?,
        Form::Text => page(&told, context)?,
    }
    context.out.flush()?;
    for RefusedJson { why, count, first_line } in &told.refused {
        let plural = if *count == 1 { "row was" } else { "rows were" };
        let note = format!("{count} {plural} left out ({why}), the first in line {first_line}");
        report::note(&note, "");
    }
    Ok(Exit::Well)
}

fn feel(args: &Args) -> Result<Told, MotionError> {
    let unreadable = |why| MotionError::Unreadable { path: args.file.clone(), why };
    let mut lines = Lines::open(&args.file).map_err(unreadable)?;
    let heading = lines.next(&args.file)?.unwrap_or_default();
    let columns = columns(&heading)?;
    let sign = if args.iphone { Sign::Down } else { Sign::Up };
    let mut motion = Motion::new(sign);
    let mut told = Told { orientation: args.orientation.then(Vec::new), ..Told::default() };
    while let Some(line) = lines.next(&args.file)? {
        if line.trim().is_empty() {
            continue;
        }
        told.rows += 1;
        if told.rows > ROWS_MAX {
            return Err(MotionError::TooManyRows);
        }
        let taken = sample(&line, columns).and_then(|sample| {
            let readings = motion.push(&sample)?;
            told.last = sample.at();
            Ok(readings)
        });
        match &taken {
            Ok(readings) => {
                told.samples += 1;
                readings.iter().for_each(|reading| told.add(reading));
            }
            Err(why) => told.refuse(*why, lines.count),
        }
        if let Some(rows) = &mut told.orientation {
            let now = taken.ok().and(motion.attitude());
            rows.push(now.map(|now| {
                let [x, y, z] = now.orientation.v;
                [now.orientation.w, x, y, z]
            }));
        }
    }
    if told.samples == 0 {
        return Err(MotionError::NoSample { rows: told.rows });
    }
    motion.finish().iter().for_each(|reading| told.add(reading));
    if let Some(since) = told.since.take() {
        told.still.push(span(since, told.last, None));
    }
    told.step_ms = motion.step_s().map(|step_s| step_s * 1000.0);
    Ok(told)
}

/// A file's lines, one at a time.
struct Lines {
    reader: Box<dyn BufRead>,
    count: usize,
}

impl Lines {
    fn open(path: &Path) -> std::io::Result<Lines> {
        let reader: Box<dyn BufRead> = if path == Path::new("-") {
            Box::new(BufReader::new(std::io::stdin()))
        } else {
            Box::new(BufReader::new(std::fs::File::open(path)?))
        };
        Ok(Lines { reader, count: 0 })
    }

    fn next(&mut self, path: &Path) -> Result<Option<String>, MotionError> {
        let mut bytes = Vec::new();
        let read = self.reader.by_ref().take(LINE_MAX + 1).read_until(b'\n', &mut bytes);
        read.map_err(|why| MotionError::Unreadable { path: path.into(), why })?;
        self.count += 1;
        if bytes.len() as u64 > LINE_MAX {
            return Err(MotionError::LongLine { line: self.count });
        }
        // What isn't text is no number either, and is refused as such.
        Ok((!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).into_owned()))
    }
}

fn columns(heading: &str) -> Result<[usize; 7], MotionError> {
    let names: Vec<&str> =
        heading.trim_start_matches('\u{feff}').split(',').map(str::trim).collect();
    let mut columns = [0; 7];
    for (column, missing) in columns.iter_mut().zip(COLUMNS) {
        let at = names.iter().position(|name| *name == missing);
        *column = at.ok_or(MotionError::NoColumn { missing })?;
    }
    Ok(columns)
}

fn sample(line: &str, columns: [usize; 7]) -> Result<Sample, Refused> {
    let cells: Vec<&str> = line.split(',').map(str::trim).collect();
    let cell = |column: usize| cells.get(column).and_then(|cell| cell.parse::<f64>().ok());
    // An empty cell or `null` is what a phone without that sensor says.
    let [t_ms, ax, ay, az, gx, gy, gz] = columns.map(|column| cell(column).unwrap_or(f64::NAN));
    Sample::new(t_ms, [ax, ay, az], [gx, gy, gz])
}

impl Told {
    fn refuse(&mut self, why: Refused, line: usize) {
        let why = why.code();
        match self.refused.iter_mut().find(|refused| refused.why == why) {
            Some(refused) => refused.count += 1,
            None => self.refused.push(RefusedJson { why, count: 1, first_line: line }),
        }
    }

    fn add(&mut self, reading: &Reading) {
        match *reading {
            Reading::Turn { at, quality } => self.turns.push(moment(at, quality)),
            Reading::Pass(pass) => self.passes.push(pass_json(&pass)),
            Reading::Still { since } => self.since = Some(since),
            Reading::Moving { at } => {
                self.still.extend(self.since.take().map(|since| span(since, at, None)));
            }
            Reading::PauseBegan { .. } => {} // told with its end
            Reading::PauseEnded { start, end, quality } => {
                self.pauses.push(span(start, end, Some(quality)));
            }
            Reading::Held(pose) => self.poses.push(pose_json(&pose)),
            Reading::DoubleTap { at, quality } => self.taps.push(moment(at, quality)),
            Reading::Gap { from, to } => {
                self.still.extend(self.since.take().map(|since| span(since, from, None)));
                self.gaps.push(span(from, to, None));
            }
        }
    }
}

fn moment(at: SensorTime, quality: Quality) -> MomentJson {
    MomentJson { at_ms: at.ms(), quality: quality.percent() }
}

fn span(start: SensorTime, end: SensorTime, quality: Option<Quality>) -> SpanJson {
    let quality = quality.map(Quality::percent);
    SpanJson { start_ms: start.ms(), end_ms: end.ms(), seconds: seconds(start, end), quality }
}

/// To the millisecond.
fn seconds(start: SensorTime, end: SensorTime) -> f64 {
    end.ms().saturating_sub(start.ms()) as f64 / 1000.0
}

fn pass_json(pass: &Pass) -> PassJson {
    PassJson {
        start_ms: pass.start.ms(),
        end_ms: pass.end.ms(),
        seconds: seconds(pass.start, pass.end),
        quality: pass.quality.percent(),
        pace_seconds: pass.pace.map(|pace| f64::from(pace.pass_ms) / 1000.0),
        pace_quality: pass.pace.map(|pace| pace.quality.percent()),
    }
}

fn pose_json(pose: &Pose) -> PoseJson {
    let hundredths = |value: f64| (value * 100.0).round() / 100.0;
    PoseJson {
        start_ms: pose.start.ms(),
        end_ms: pose.end.ms(),
        pitch_deg: hundredths(pose.pitch_deg()),
        roll_deg: hundredths(pose.roll_deg()),
        lean_deg: hundredths(pose.lean_deg()),
        up: pose.up,
        quality: pose.quality.percent(),
    }
}

/// A page for a person.
fn page(told: &Told, context: &mut Context) -> std::io::Result<()> {
    let out = &mut context.out;
    let step = told.step_ms.map(|step_ms| format!(", {:.1} a second", 1000.0 / step_ms));
    writeln!(out, "{} samples{}", told.samples, step.unwrap_or_default())?;
    for SpanJson { start_ms, seconds, .. } in &told.gaps {
        writeln!(out, "gap    {}  {seconds:.1} s without a sample", clock(*start_ms))?;
    }
    for pass in &told.passes {
        let pace = pass.pace_seconds.map(|pace| format!(", pace {pace:.1} s"));
        let (at, pace) = (clock(pass.start_ms), pace.unwrap_or_default());
        writeln!(out, "pass   {at}  {:.1} s{pace} ({} %)", pass.seconds, pass.quality)?;
    }
    for SpanJson { start_ms, seconds, .. } in &told.pauses {
        writeln!(out, "pause  {}  {seconds:.1} s", clock(*start_ms))?;
    }
    for pose in &told.poses {
        let at = clock(pose.start_ms);
        let PoseJson { pitch_deg, roll_deg, lean_deg, .. } = pose;
        writeln!(
            out,
            "pose   {at}  raised {pitch_deg:.1}°, rolled {roll_deg:.1}°, leaning {lean_deg:.1}°"
        )?;
    }
    for tap in &told.taps {
        writeln!(out, "tap    {}  twice ({} %)", clock(tap.at_ms), tap.quality)?;
    }
    Ok(())
}

/// Minutes, seconds and tenths of the sensors' clock.
fn clock(ms: u64) -> String {
    format!("{}:{:02}.{}", ms / 60_000, ms / 1000 % 60, ms / 100 % 10)
}
