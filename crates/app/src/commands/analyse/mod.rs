//! `rollwise analyse FILE.csv`: single-case statistics of anybody's readings, before and after.
//!
//! The numbers are `insight`'s; this reads the file, and shows them as a page or as JSON.

mod shape;
mod table;

use std::borrow::Cow;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use routine::Message;

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::terminal::{columns, harmless, wrap};

use shape::{Analysis, Number};
use table::Fault;

/// Most bytes of a file. Source: our choice; ten years of daily readings are a tenth of it.
const FILE_BYTES_MAX: u64 = 1 << 20;

/// Arguments of `rollwise analyse`.
#[derive(clap::Args, Debug)]
#[command(after_help = "The first line names the columns, each line below is a reading:

  t,phase,value
  1,A,41.5
  2,A,43
  3,B,46

`t` is a number or a day like 2026-11-23. The phase of the first reading is the baseline. With one
phase only the wandering level and the likeness from reading to reading are told.

Examples:
  rollwise analyse turning.csv
  rollwise analyse pain.csv --better less
  rollwise analyse turning.csv --json")]
pub(crate) struct Args {
    /// The file, as CSV with the columns t, phase and value; `-` is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Which way is better
    #[arg(long, value_enum, default_value_t = Better::More)]
    better: Better,
    /// Fewest readings of a phase in the randomisation test
    #[arg(long, value_name = "READINGS", default_value_t = 5)]
    shortest: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
enum Better {
    /// More is better
    More,
    /// Less is better
    Less,
}

/// Why a file can't be analysed.
#[derive(Debug, thiserror::Error)]
enum AnalyseError {
    #[error("{} can't be read: {why}", path.display())]
    Unreadable { path: PathBuf, why: io::Error },
    #[error("{} is larger than {FILE_BYTES_MAX} bytes", path.display())]
    TooLarge { path: PathBuf },
    #[error("{} isn't text", path.display())]
    NotText { path: PathBuf },
    #[error("{}:{}:{}: {}", path.display(), fault.line, fault.column, fault.what)]
    Faulty { path: PathBuf, fault: Fault },
}

impl Explain for AnalyseError {
    fn code(&self) -> &'static str {
        match self {
            AnalyseError::Unreadable { .. } => "unreadable-file",
            AnalyseError::TooLarge { .. } => "file-too-large",
            AnalyseError::NotText { .. } => "not-text",
            AnalyseError::Faulty { fault, .. } => fault.what.code(),
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            AnalyseError::Unreadable { .. } => "Check the name and who may read it.",
            AnalyseError::TooLarge { .. } => "Check that this is the file you meant.",
            AnalyseError::NotText { .. } => "Save it as CSV in UTF-8.",
            AnalyseError::Faulty { fault, .. } => fault.what.way_out(),
        }
        .into()
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let text = read(&args.file)?;
    let table = table::read(&text)
        .map_err(|fault| AnalyseError::Faulty { path: args.file.clone(), fault })?;
    let analysis = Analysis::of(&table, args.better == Better::Less, args.shortest);
    match context.form {
        Form::Json => context.json(&analysis)?,
        Form::Text => page(&analysis, context)?,
    }
    Ok(Exit::Well)
}

fn read(path: &Path) -> Result<String, AnalyseError> {
    let unreadable = |why| AnalyseError::Unreadable { path: path.into(), why };
    let mut bytes = Vec::new();
    let most = FILE_BYTES_MAX + 1;
    if path == Path::new("-") {
        io::stdin().take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        let file = fs::File::open(path).map_err(unreadable)?;
        file.take(most).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(AnalyseError::TooLarge { path: path.into() });
    }
    String::from_utf8(bytes).map_err(|_| AnalyseError::NotText { path: path.into() })
}

/// A number as a person reads it, with the language's decimal sign: four significant digits are more
/// than readings bear.
fn told(number: Number, sign: char) -> String {
    match number.0 {
        None => "–".into(),
        Some(0.0) => "0".into(),
        Some(value) => {
            let digits = 3 - value.abs().log10().floor() as i32;
            let places = usize::try_from(digits.clamp(0, 6)).unwrap_or(0);
            let text = format!("{value:.places$}");
            let text = if text.contains('.') {
                text.trim_end_matches('0').trim_end_matches('.')
            } else {
                text.as_str()
            };
            text.replace('-', "−").replace('.', &sign.to_string())
        }
    }
}

/// Words with numbers in them. What isn't a whole number is worded as it stands.
fn with(sign: char, key: &'static str, numbers: &[(&'static str, Number)]) -> Message {
    numbers.iter().fold(Message::new(key), |message, (name, number)| {
        message.key_arg(name, told(*number, sign))
    })
}

/// A number and where it lies.
fn within(sign: char, value: Number, lower: Number, upper: Number) -> Message {
    with(sign, "analyse-within", &[("value", value), ("lower", lower), ("upper", upper)])
}

/// The rows of the page: what, and how much.
fn rows(analysis: &Analysis<'_>, sign: char) -> Vec<(&'static str, Message)> {
    let mut rows: Vec<(&'static str, Message)> = Vec::new();
    let plain = |number| with(sign, "analyse-plain", &[("value", number)]);
    if let Some(overlap) = &analysis.overlap {
        let percent = |share: Number| {
            let percent = Number(share.0.map(|share| share * 100.0));
            with(sign, "analyse-percent", &[("value", percent)])
        };
        let (nap, tau) = (&overlap.nap, &overlap.tau);
        rows.extend([
            ("analyse-pnd", percent(overlap.pnd)),
            ("analyse-pem", percent(overlap.pem)),
            ("analyse-pand", percent(overlap.pand)),
            ("analyse-ird", plain(overlap.ird)),
            ("analyse-nap", within(sign, nap.value, nap.lower, nap.upper)),
            ("analyse-tau", within(sign, tau.value, tau.lower, tau.upper)),
        ]);
    }
    if let Some(tau_u) = &analysis.tau_u {
        let p = tau_u.a_vs_b_minus_trend_a.p;
        rows.push(("analyse-tau-u", with(sign, "analyse-p", &[("value", tau_u.value), ("p", p)])));
    }
    if let Some(tau) = &analysis.baseline_corrected_tau {
        let how = if tau.correction_applied { "analyse-corrected" } else { "analyse-uncorrected" };
        rows.push(("analyse-tau-corrected", with(sign, how, &[("value", tau.value)])));
    }
    if let Some(model) = &analysis.piecewise {
        for (name, of) in [
            ("analyse-trend", &model.trend),
            ("analyse-step", &model.level),
            ("analyse-slope", &model.slope_change),
        ] {
            let numbers = [("value", of.value), ("error", of.se), ("p", of.p)];
            rows.push((name, with(sign, "analyse-error", &numbers)));
        }
    }
    if let Some(smd) = &analysis.smd {
        let both = [("analyse-smd-baseline", &smd.baseline), ("analyse-smd-pooled", &smd.pooled)];
        let told = both.into_iter().filter_map(|(name, of)| Some((name, of.as_ref()?)));
        rows.extend(told.map(|(name, of)| (name, within(sign, of.g, of.lower, of.upper))));
    }
    if let Some(test) = &analysis.randomisation {
        let splits = |p| {
            let count = i64::try_from(test.median.splits).unwrap_or(i64::MAX);
            with(sign, "analyse-splits", &[("p", p)]).number("count", count)
        };
        rows.push(("analyse-by-median", splits(test.median.p)));
        rows.push(("analyse-by-mean", splits(test.mean.p)));
    }
    if let Some(level) = &analysis.local_level.without_step {
        let numbers = [("error", level.error_variance), ("value", level.level_variance)];
        rows.push(("analyse-level", with(sign, "analyse-variances", &numbers)));
    }
    let with_step = analysis.local_level.with_step.as_ref();
    if let Some(step) = with_step.and_then(|level| level.step.as_ref()) {
        rows.push(("analyse-level-step", within(sign, step.value, step.lower, step.upper)));
    }
    rows.push(("analyse-likeness", plain(analysis.lag1.all)));
    if let Some(of) = &analysis.day_to_day.difference {
        rows.push(("analyse-day-to-day", within(sign, of.value, of.lower, of.upper)));
    }
    rows
}

/// How wide the page is, in columns.
const PAGE: usize = 100;

fn page(analysis: &Analysis<'_>, context: &mut Context) -> io::Result<()> {
    let (out, words) = (&mut context.out, &context.words);
    let word = |key: &'static str| words.text(&Message::new(key));
    let sign = words.decimal_sign();
    for phase in &analysis.phases {
        let numbers = [("mean", phase.mean), ("median", phase.median), ("spread", phase.sd)];
        let count = i64::try_from(phase.readings).unwrap_or(i64::MAX);
        let readings = words.text(&with(sign, "analyse-readings", &numbers).number("count", count));
        // Its name is the person's own, and no key of ours.
        writeln!(out, "{} {}: {readings}", word("analyse-phase"), harmless(phase.phase))?;
    }
    let rows: Vec<(String, String)> = rows(analysis, sign)
        .into_iter()
        .map(|(name, told)| (word(name), words.text(&told)))
        .collect();
    let width = rows.iter().map(|(name, _)| columns(name)).max().unwrap_or(0);
    for (name, text) in &rows {
        writeln!(out, "  {name:<width$}  {text}")?;
    }
    for missing in &analysis.not_told {
        writeln!(out, "  {}", words.text(&missing.message()))?;
    }
    if analysis.overlap.is_some() {
        writeln!(out)?;
        for line in wrap(&word("analyse-cant-say"), PAGE) {
            writeln!(out, "{line}")?;
        }
    }
    out.flush()
}
