//! Turns, pace, pauses, stillness, taps.

use std::path::Path;

use motion::Reading;
use motion::tuning::PACE_OF;

use crate::data::{Figure, POLLED_HZ, Which, feel, lines, percentile, polled, trials};

/// How far a turn may be from the true one, seconds.
const NEAR_S: f64 = 0.25;

/// Trials of slow translation with true reversals.
const SLOW: [&str; 3] = [
    "10_undisturbed_slow_translation_A",
    "12_undisturbed_slow_translation_C",
    "25_disturbed_tapping_B",
];

#[derive(Default)]
struct Counted {
    found: f64,
    told: f64,
    all: f64,
}

impl Counted {
    fn f1(&self) -> f64 {
        2.0 * self.found / (self.told + self.all)
    }
}

struct Truth {
    trial: String,
    pauses: Vec<(f64, f64)>,
    turns: Vec<f64>,
}

fn truths(folder: &Path) -> std::io::Result<Vec<Truth>> {
    let events = lines(&folder.join("events.csv"))?;
    let number = |text: &str| text.parse().unwrap_or(f64::NAN);
    let of = |trial: String| {
        let mine = events.iter().filter(|line| line["trial"] == trial);
        let kind = |kind: &'static str| mine.clone().filter(move |line| line["kind"] == kind);
        Truth {
            pauses: kind("pause").map(|l| (number(&l["start_s"]), number(&l["end_s"]))).collect(),
            turns: kind("reversal").map(|l| number(&l["start_s"])).collect(),
            trial,
        }
    };
    Ok(trials(folder)?.into_iter().map(of).collect())
}

pub(crate) fn figures<'a>(folder: &Path, of: Which<'a>) -> std::io::Result<Vec<Figure<'a>>> {
    let broad = folder.join("broad_95hz");
    let (mut slow, mut fast, mut pauses) =
        (Counted::default(), Counted::default(), Counted::default());
    let (mut pace, mut starts) = (Vec::new(), Vec::new());
    let (mut taps, mut hours) = (0.0, 0.0);
    for truth in truths(&broad)?.into_iter().filter(|truth| of.has(&truth.trial)) {
        let polled = polled(&broad.join(format!("{}.csv.gz", truth.trial)), 95.238)?;
        let readings = feel(&polled).readings;
        hours += polled.t.len() as f64 / POLLED_HZ / 3600.0;
        taps += readings.iter().filter(|r| matches!(r, Reading::DoubleTap { .. })).count() as f64;
        count_pauses(&truth, &readings, &mut pauses, &mut starts);
        if truth.turns.is_empty() {
            continue;
        }
        let turns: Vec<f64> = readings
            .iter()
            .filter_map(|reading| {
                let Reading::Turn { at, .. } = reading else { return None };
                Some(at.ms() as f64 / 1000.0)
            })
            .collect();
        let is_slow = SLOW.contains(&truth.trial.as_str());
        count_turns(&truth.turns, &turns, if is_slow { &mut slow } else { &mut fast });
        if is_slow {
            pace.extend(pace_off(&truth.turns, &readings));
        }
    }
    let figure = |name: String, unit, value, limit, reference| Figure {
        name,
        unit,
        value,
        limit,
        reference,
        of,
    };
    let percent = |part: f64| 100.0 * percentile(pace.clone(), part);
    let late = |part: f64| percentile(starts.clone(), part);
    let mut figures = vec![
        figure(
            format!("slow turns, causal, F1 of {} within {NEAR_S} s", slow.all),
            "",
            slow.f1(),
            Some(("≥", 0.9)),
            Some(0.86),
        ),
        figure(format!("fast turns, F1 of {}", fast.all), "", fast.f1(), None, None),
        figure(
            format!("pace off, {} paces, median", pace.len()),
            "%",
            percent(0.5),
            Some(("≤", 2.5)),
            Some(2.8),
        ),
        figure(
            "pace off, 95 of 100 below".into(),
            "%",
            percent(0.95),
            Some(("≤", 15.0)),
            Some(28.0),
        ),
        figure(
            format!("pauses of 5 s, F1 of {}", pauses.all),
            "",
            pauses.f1(),
            Some(("≥", 0.97)),
            Some(0.976),
        ),
        figure(
            "a pause's beginning off, median".into(),
            "s",
            late(0.5),
            Some(("≤", 0.5)),
            Some(1.3),
        ),
        figure("a pause's beginning off, most".into(), "s", late(1.0), None, None),
    ];
    let pockets = pockets(folder, of, &mut taps, &mut hours)?;
    figures.extend(pockets);
    figures.push(figure(
        "double taps that nobody made, in an hour".into(),
        "",
        taps / hours,
        None,
        Some(13.0),
    ));
    Ok(figures)
}

fn count_turns(truth: &[f64], turns: &[f64], counted: &mut Counted) {
    let mut free: Vec<bool> = vec![true; turns.len()];
    for at in truth {
        let nearest = (0..turns.len())
            .filter(|i| free[*i] && (turns[*i] - at).abs() <= NEAR_S)
            .min_by(|a, b| (turns[*a] - at).abs().total_cmp(&(turns[*b] - at).abs()));
        if let Some(i) = nearest {
            free[i] = false;
            counted.found += 1.0;
        }
    }
    counted.told += turns.len() as f64;
    counted.all += truth.len() as f64;
}

/// Each pace that was told, beside the mean of the true passes in the time of its own passes.
fn pace_off(truth: &[f64], readings: &[Reading]) -> Vec<f64> {
    let (mut starts, mut last): (Vec<f64>, f64) = (Vec::new(), f64::NAN);
    let mut off = Vec::new();
    for reading in readings {
        let Reading::Pass(pass) = reading else { continue };
        let (start, end) = (pass.start.ms() as f64 / 1000.0, pass.end.ms() as f64 / 1000.0);
        if (start - last).abs() > 0.01 {
            starts.clear();
        }
        starts.push(start);
        last = end;
        // What is too unsure is told to nobody.
        let Some(pace) = pass.pace.filter(|pace| pace.quality.percent() >= 50) else { continue };
        let from = starts[starts.len().saturating_sub(PACE_OF)];
        let within: Vec<f64> = truth
            .iter()
            .copied()
            .filter(|at| (from - NEAR_S..=end + NEAR_S).contains(at))
            .collect();
        if within.len() >= 3 {
            let passes = within.windows(2).map(|two| two[1] - two[0]).collect();
            off.push((f64::from(pace.pass_ms) / 1000.0 / percentile(passes, 0.5) - 1.0).abs());
        }
    }
    off
}

fn count_pauses(truth: &Truth, readings: &[Reading], counted: &mut Counted, starts: &mut Vec<f64>) {
    let told: Vec<(f64, f64)> = readings
        .iter()
        .filter_map(|reading| {
            let Reading::PauseEnded { start, end, .. } = reading else { return None };
            Some((start.ms() as f64 / 1000.0, end.ms() as f64 / 1000.0))
        })
        .collect();
    let mut free = vec![true; told.len()];
    for (start, end) in &truth.pauses {
        // The same pause where most of both is common.
        let common = |i: &usize| {
            (told[*i].1.min(*end) - told[*i].0.max(*start))
                / (told[*i].1.max(*end) - told[*i].0.min(*start))
        };
        let Some(i) = (0..told.len())
            .filter(|i| free[*i] && common(i) > 0.5)
            .max_by(|a, b| common(a).total_cmp(&common(b)))
        else {
            continue;
        };
        free[i] = false;
        counted.found += 1.0;
        counted.told += 1.0;
        // A recording that begins in a pause has no beginning of it.
        if *start > 0.0 {
            starts.push((told[i].0 - start).abs());
        }
    }
    let other = (0..told.len()).filter(|i| free[*i] && told[*i].1 - told[*i].0 >= 5.0).count();
    counted.told += other as f64;
    counted.all += truth.pauses.len() as f64;
}

/// Still or moving, in pockets.
fn pockets<'a>(
    folder: &Path,
    of: Which<'a>,
    taps: &mut f64,
    hours: &mut f64,
) -> std::io::Result<Vec<Figure<'a>>> {
    let folder = folder.join("phone_still_50hz");
    let labels = lines(&folder.join("labels.csv"))?;
    let (mut still, mut moving) = ((0.0, 0.0), (0.0, 0.0));
    for trial in trials(&folder)?.into_iter().filter(|trial| of.has(trial)) {
        let polled = polled(&folder.join(format!("{trial}.csv.gz")), 50.0)?;
        let felt = feel(&polled);
        *hours += polled.t.len() as f64 / POLLED_HZ / 3600.0;
        *taps +=
            felt.readings.iter().filter(|r| matches!(r, Reading::DoubleTap { .. })).count() as f64;
        let session =
            trial.trim_start_matches("exp0").split('_').next().unwrap_or_default().to_owned();
        for label in labels.iter().filter(|label| label["session"] == session) {
            let row = |name: &str| {
                label[name].parse::<f64>().map_or(0, |row| (row / 50.0 * POLLED_HZ) as usize)
            };
            let rows = row("start_sample")..row("end_sample").min(felt.still.len());
            let (all, is) =
                (rows.len() as f64, felt.still[rows].iter().filter(|is| **is).count() as f64);
            let sum = if ["sitting", "standing"].contains(&label["activity"].as_str()) {
                &mut still
            } else {
                &mut moving
            };
            *sum = (sum.0 + is, sum.1 + all);
        }
    }
    let figure = |name: &str, (is, all): (f64, f64), sign, limit| Figure {
        name: name.into(),
        unit: "%",
        value: 100.0 * is / all,
        limit: Some((sign, limit)),
        reference: None,
        of,
    };
    Ok(vec![
        figure("still where people sit or stand", still, "≥", 95.0),
        figure("still where they walk", moving, "≤", 2.0),
    ])
}
