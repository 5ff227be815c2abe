//! Whether the verdicts keep their promises: simulated people, seeded, each figure beside its limit.
//! `cargo xtask bench insight`, or `cargo run --release -p insight --example calibrate [-- PEOPLE]`.
//!
//! A person reads three times a week. Their readings hang together from one to the next (AR(1), φ)
//! and err by SEM. Where nothing changes, "changed" is false; a true gain is a straight line of 8°
//! over six weeks.

use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use insight::right_after::Pair;
use insight::{Measure, Point, Rule, Threshold, Verdict, course, progress, right_after};
use journal::{Answer, Day, Felt, History, Outcome, PastSession, Purpose, SessionId};
use journal::{Summary, WallTime, Worked};
use routine::{Level, Span};
use session::Score;

/// People of each kind. Source: our choice; the error of a share of 5 % is then 0.34 %.
const PEOPLE: u32 = 4_000;
const SEED: u64 = 0x526f_6c6c_7769_7365;
/// Likeness from one reading to the next.
const LIKENESS: [f64; 3] = [0.0, 0.25, 0.5];
const OWN_ERROR: [f64; 2] = [2.0, 4.0];
const READINGS: [usize; 3] = [18, 30, 42];

/// Turning, scored from the first reading on: the simulated people have practised.
const TURNING: Rule = Rule { unscored_days: 0, ..Measure::RotationLeft.rule() };
/// The same with nothing known but their own error.
const OWN: Rule = Rule { threshold: Threshold::OwnError, ..TURNING };

struct Figure {
    name: String,
    value: f64,
    least: f64,
    most: f64,
}

/// One kind of person, and what is measured of them.
type Job = Box<dyn Fn(u32, &mut Chance) -> Vec<Figure> + Send + Sync>;

fn jobs() -> Vec<Job> {
    let mut jobs: Vec<Job> = Vec::new();
    for likeness in LIKENESS {
        for own_error in OWN_ERROR {
            for readings in READINGS {
                let person = Person { likeness, own_error, readings, gain: 0.0 };
                jobs.push(Box::new(move |people, chance| nothing_changes(person, people, chance)));
            }
        }
    }
    for likeness in LIKENESS {
        let person = Person { likeness, own_error: 2.0, readings: 18, gain: 8.0 };
        jobs.push(Box::new(move |people, chance| gains(person, people, chance)));
    }
    for measure in [Measure::RotationLeft, Measure::Extension] {
        jobs.push(Box::new(move |people, chance| begins_on_a_bad_day(measure, people, chance)));
    }
    for likeness in LIKENESS {
        for pairs in [18, 36] {
            jobs.push(Box::new(move |people, chance| at_once(likeness, pairs, people, chance)));
        }
    }
    for likeness in LIKENESS {
        jobs.push(Box::new(move |people, chance| since_begun(likeness, people, chance)));
    }
    jobs
}

/// Each job has a seed of its own, so that the figures don't depend on who does it.
fn measured(people: u32) -> Vec<Figure> {
    let jobs = jobs();
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Vec<Figure>)>> = Mutex::default();
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(job) = jobs.get(at) else { return };
            let figures = job(people, &mut Chance(SEED ^ (at as u64) << 32));
            done.lock().expect("nobody fails with it").push((at, figures));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let mut done = done.into_inner().expect("nobody failed with it");
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().flat_map(|(_, figures)| figures).collect()
}

fn main() -> ExitCode {
    let asked = std::env::args().nth(1).unwrap_or_default();
    let years = ten_years(&mut Chance(SEED));
    if asked == "years" {
        println!("{}", years.value);
        return ExitCode::SUCCESS;
    }
    let people = asked.parse().unwrap_or(PEOPLE);
    let mut figures = vec![years];
    figures.extend(measured(people));
    println!("{:<58} {:>9}   limits", "figure", "measured");
    let mut over = 0;
    for Figure { name, value, least, most } in &figures {
        let ok = (*least..=*most).contains(value);
        over += usize::from(!ok);
        let limits = match (*least == f64::NEG_INFINITY, *most == f64::INFINITY) {
            (true, true) => "told only".into(),
            (true, false) => format!("at most {most}"),
            (false, true) => format!("at least {least}"),
            (false, false) => format!("{least} to {most}"),
        };
        println!("{name:<58} {value:>9.2}   {limits} {}", if ok { "ok" } else { "OVER" });
    }
    if over == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[derive(Clone, Copy)]
struct Person {
    likeness: f64,
    own_error: f64,
    readings: usize,
    /// Over the whole time, in degrees.
    gain: f64,
}

impl Person {
    fn named(self) -> String {
        let Person { likeness, own_error, readings, .. } = self;
        format!("φ {likeness}, SEM {own_error}°, {readings} readings")
    }

    fn points(self, chance: &mut Chance) -> Vec<Point> {
        let errors = chance.alike(self.likeness, self.own_error, self.readings);
        let last = day(self.readings - 1) as f64;
        let point = |(at, error): (usize, f64)| {
            let value = 42.0 + self.gain * day(at) as f64 / last + error;
            Point { day: day(at), value: (value * 10.0).round() / 10.0 }
        };
        errors.into_iter().enumerate().map(point).collect()
    }
}

/// Monday, Wednesday, Friday.
fn day(reading: usize) -> i64 {
    let (week, at) = (reading / 3, reading % 3);
    i64::try_from(week * 7 + at * 2).expect("weeks are few")
}

fn nothing_changes(person: Person, people: u32, chance: &mut Chance) -> Vec<Figure> {
    let (mut changed, mut changed_own, mut covered) = (0, 0, 0);
    for _ in 0..people {
        let points = person.points(chance);
        let result = course(&points, &TURNING).expect("sound readings");
        let own = course(&points, &OWN).expect("sound readings");
        changed += u32::from(is_changed(result.verdict));
        changed_own += u32::from(is_changed(own.verdict));
        let line = result.line.expect("readings enough");
        covered += u32::from(line.interval.contains(0.0));
    }
    let upper = |count: u32| 100.0 * upper_bound(count, people);
    vec![
        at_most(format!("% false changed, upper bound: {}", person.named()), upper(changed), 5.5),
        at_most(format!("  … by own error alone: {}", person.named()), upper(changed_own), 5.5),
        covers(format!("  … 95 % intervals cover, %: {}", person.named()), covered, people),
    ]
}

fn gains(person: Person, people: u32, chance: &mut Chance) -> Vec<Figure> {
    let (mut found, mut covered) = (0, 0);
    for _ in 0..people {
        let result = course(&person.points(chance), &TURNING).expect("sound readings");
        found += u32::from(result.verdict == Verdict::Better);
        let line = result.line.expect("readings enough");
        covered += u32::from(line.interval.contains(person.gain));
    }
    let name = format!("% of 8° in six weeks found: {}", person.named());
    let value = percent(found, people);
    // The promise is of readings that don't hang together; where they do, it is told.
    let least = if person.likeness == 0.0 { 80.0 } else { f64::NEG_INFINITY };
    vec![
        Figure { name, value, least, most: f64::INFINITY },
        covers(format!("  … 95 % intervals cover, %: {}", person.named()), covered, people),
    ]
}

/// People who begin when they turn badly: at least one own error below their usual. The days that
/// aren't scored are left out, as they are for everybody.
fn begins_on_a_bad_day(measure: Measure, people: u32, chance: &mut Chance) -> Vec<Figure> {
    let rule = measure.rule();
    let readings = 18 + rule.unscored_days;
    let person = Person { likeness: 0.5, own_error: 2.0, readings, gain: 0.0 };
    let (mut changed, mut seen) = (0, 0);
    while seen < people {
        let points = person.points(chance);
        if points[0].value > 40.0 {
            continue;
        }
        seen += 1;
        let result = course(&points, &rule).expect("sound readings");
        changed += u32::from(is_changed(result.verdict));
    }
    let (key, named) = (measure.key(), person.named());
    let name = format!("% false changed, begun on a bad day, {key}: {named}");
    vec![at_most(name, 100.0 * upper_bound(changed, people), 5.5)]
}

/// Whether the interval of what a session does at once covers.
fn at_once(likeness: f64, pairs: usize, people: u32, chance: &mut Chance) -> Vec<Figure> {
    let mut covered = 0;
    for _ in 0..people {
        let changes = chance.alike(likeness, 3.0, pairs);
        let pair = |(at, change): (usize, f64)| Pair {
            at: day(at) as f64,
            before: 40.0,
            after: 42.0 + change,
        };
        let pairs: Vec<Pair> = changes.into_iter().enumerate().map(pair).collect();
        let effect = right_after(&pairs, &TURNING).expect("sound readings");
        covered += u32::from(effect.interval.expect("pairs enough").contains(2.0));
    }
    let name = format!("right after: 95 % intervals cover, %: φ {likeness}, {pairs} pairs");
    vec![covers(name, covered, people)]
}

/// The first six days of all against the latest twelve, half a year later.
fn since_begun(likeness: f64, people: u32, chance: &mut Chance) -> Vec<Figure> {
    let person = Person { likeness, own_error: 2.0, readings: 78, gain: 0.0 };
    let (mut covered, mut changed) = (0, 0);
    for _ in 0..people {
        let result = course(&person.points(chance), &TURNING).expect("sound readings");
        let since = result.since_begun.expect("half a year");
        covered += u32::from(since.interval.contains(0.0));
        changed += u32::from(is_changed(since.verdict));
    }
    let name = format!("since begun: 95 % intervals cover, %: φ {likeness}");
    let upper = 100.0 * upper_bound(changed, people);
    vec![covers(name, covered, people), at_most("  … % false changed".into(), upper, 5.5)]
}

/// All of progress after ten years of daily sessions.
fn ten_years(chance: &mut Chance) -> Figure {
    let mut history = History::default();
    let score = |value: f64| Score::new(value.clamp(0.0, 10.0) as u8);
    for day in (0..3653_u64).rev() {
        let (before, less) = (4.0 + 2.0 * chance.normal(), 1.0 + chance.normal());
        let answer =
            |value: f64| Answer { measure: session::Measure::Stiffness, score: score(value) };
        history.sessions.push(PastSession {
            session: SessionId::new([u8::try_from(day % 251).expect("small"); 16]),
            when: WallTime::new(1_480_000_000_000 + day * 86_400_000, 60).expect("a time"),
            title: None,
            summary: Summary {
                routine_id: "five".into(),
                purpose: Purpose::Practice,
                played: Span::from_secs(240 + u32::try_from(day % 7).expect("small") * 30),
                worked: vec![Worked {
                    technique: "thoracic-extension".into(),
                    level: Level::new(2),
                    time: Span::from_secs(180),
                }],
                outcome: Outcome::Finished,
                before: Some(answer(before)),
                after: Some(answer(before - less)),
            },
            morning: Some(Felt::Same),
        });
    }
    let today = Day::new(2030, 1, 1).expect("a day");
    let mut runs: Vec<f64> = (0..9)
        .map(|_| {
            let begun = Instant::now();
            let all = progress(&history, today);
            // All that a page of it asks.
            let [one] = all.as_slice() else { panic!("one measure was answered") };
            assert!(!insight::told::course(one.measure, &one.course).is_empty());
            assert!(!insight::told::depends(&one.depends()).is_empty());
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    runs.sort_by(f64::total_cmp);
    at_most("ms for the progress of ten years' daily sessions".into(), runs[4], 50.0)
}

fn is_changed(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Better | Verdict::Worse => true,
        Verdict::NotClearly(_) | Verdict::CantTell { .. } => false,
    }
}

fn at_most(name: String, value: f64, most: f64) -> Figure {
    Figure { name, value, least: f64::NEG_INFINITY, most }
}

fn covers(name: String, count: u32, of: u32) -> Figure {
    Figure { name, value: percent(count, of), least: 93.0, most: 97.0 }
}

fn percent(count: u32, of: u32) -> f64 {
    100.0 * f64::from(count) / f64::from(of)
}

/// One-sided upper 95 % bound of a share, Wilson 1927.
fn upper_bound(count: u32, of: u32) -> f64 {
    const Z: f64 = 1.644_853_626_951_472_7;
    let (n, p) = (f64::from(of), f64::from(count) / f64::from(of));
    let middle = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    (middle + spread) / (1.0 + Z * Z / n)
}

/// SplitMix64, and normal numbers by Box and Muller.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Above 0, up to 1.
    fn share(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 1.0) / 9_007_199_254_740_992.0
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * self.share().ln()).sqrt() * (std::f64::consts::TAU * self.share()).cos()
    }

    /// AR(1) errors of one size.
    fn alike(&mut self, likeness: f64, size: f64, count: usize) -> Vec<f64> {
        let mut error = self.normal();
        let rest = (1.0 - likeness * likeness).sqrt();
        (0..count)
            .map(|_| {
                let now = error;
                error = likeness * error + rest * self.normal();
                size * now
            })
            .collect()
    }
}
