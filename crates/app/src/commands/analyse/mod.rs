//! `rollwise analyse FILE.csv`: single-case statistics of anybody's readings, before and after.
//!
//! The numbers are `insight`'s; this reads the file, and shows them as a page or as JSON.

mod shape;
mod table;

use std::borrow::Cow;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::terminal::harmless;

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

/// A number as a person reads it: four significant digits are more than readings bear.
fn told(number: Number) -> String {
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
            text.replace('-', "−")
        }
    }
}

/// A range as a person reads it.
fn range(lower: Number, upper: Number) -> String {
    format!("{} to {}", told(lower), told(upper))
}

fn page(analysis: &Analysis<'_>, context: &mut Context) -> io::Result<()> {
    let out = &mut context.out;
    for phase in &analysis.phases {
        writeln!(
            out,
            "Phase {}: {} reading{}, mean {}, median {}, SD {}",
            harmless(phase.phase),
            phase.readings,
            if phase.readings == 1 { "" } else { "s" },
            told(phase.mean),
            told(phase.median),
            told(phase.sd)
        )?;
    }
    let mut rows: Vec<(String, String)> = Vec::new();
    let mut row = |name: &str, text: String| rows.push((name.into(), text));
    if let Some(overlap) = &analysis.overlap {
        let percent = |share: Number| told(Number(share.0.map(|share| share * 100.0)));
        row("PND", format!("{} %", percent(overlap.pnd)));
        row("PEM", format!("{} %", percent(overlap.pem)));
        row("PAND", format!("{} %", percent(overlap.pand)));
        row("IRD", told(overlap.ird));
        let nap = &overlap.nap;
        row("NAP", format!("{} (95 %: {})", told(nap.value), range(nap.lower, nap.upper)));
        let tau = &overlap.tau;
        row("Tau", format!("{} (95 %: {})", told(tau.value), range(tau.lower, tau.upper)));
    }
    if let Some(tau_u) = &analysis.tau_u {
        row("Tau-U", format!("{}, p {}", told(tau_u.value), told(tau_u.a_vs_b_minus_trend_a.p)));
    }
    if let Some(tau) = &analysis.baseline_corrected_tau {
        let how =
            if tau.correction_applied { "corrected" } else { "the baseline has no clear trend" };
        row("Baseline-corrected tau", format!("{} ({how})", told(tau.value)));
    }
    if let Some(model) = &analysis.piecewise {
        for (name, of) in [
            ("Trend of the baseline", &model.trend),
            ("Step at the change", &model.level),
            ("Change of the slope", &model.slope_change),
        ] {
            let text = format!("{} (SE {}, p {})", told(of.value), told(of.se), told(of.p));
            row(name, text);
        }
    }
    if let Some(smd) = &analysis.smd {
        if let Some(of) = &smd.baseline {
            let text = format!("{} (95 %: {})", told(of.g), range(of.lower, of.upper));
            row("Difference in baseline SDs", text);
        }
        if let Some(of) = &smd.pooled {
            let text = format!("{} (95 %: {})", told(of.g), range(of.lower, of.upper));
            row("Difference in pooled SDs", text);
        }
    }
    if let Some(test) = &analysis.randomisation {
        let of = &test.median;
        row("Randomisation (median)", format!("p {} of {} splits", told(of.p), of.splits));
        row("Randomisation (mean)", format!("p {} of {} splits", told(test.mean.p), of.splits));
    }
    if let Some(level) = &analysis.local_level.without_step {
        let (error, wander) = (told(level.error_variance), told(level.level_variance));
        row("Wandering level", format!("error variance {error}, level variance {wander}"));
    }
    if let Some(step) =
        analysis.local_level.with_step.as_ref().and_then(|level| level.step.as_ref())
    {
        let text = format!("{} (95 %: {})", told(step.value), range(step.lower, step.upper));
        row("  with a step of", text);
    }
    row("Likeness to the reading before", told(analysis.lag1.all));
    if let Some(of) = &analysis.day_to_day.difference {
        let text = format!("{} (95 %: {})", told(of.value), range(of.lower, of.upper));
        row("B less A, days hanging together", text);
    }
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    for (name, text) in &rows {
        writeln!(out, "  {name:<width$}  {text}")?;
    }
    for missing in &analysis.not_told {
        writeln!(out, "  {}: {}", missing.what, missing.why)?;
    }
    if analysis.overlap.is_some() {
        writeln!(
            out,
            "\nOverlap, tau, regression and differences suppose readings that don't hang together from \
             day to\nday; real ones do, and the last line counts that. A phase that wasn't drawn by lot \
             may have come\nwith something else."
        )?;
    }
    out.flush()
}
