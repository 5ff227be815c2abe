//! The recordings: reading them, and polling and rounding them as a browser does.

use std::collections::HashMap;
use std::io::Read as _;
use std::path::Path;

use flate2::read::GzDecoder;
use motion::{Motion, Quaternion, Reading, Sample, SensorTime, Sign, Vector};

/// Which trials a figure is of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which<'a> {
    All,
    Design,
    HeldOut,
    Only(&'a str),
}

/// The trials on which numbers were chosen, by a part of their names.
const DESIGN: [&str; 13] = [
    // BROAD
    "02_undisturbed",
    "04_undisturbed",
    "06_undisturbed",
    "10_undisturbed",
    "12_undisturbed",
    "16_undisturbed",
    "26_disturbed",
    "28_disturbed",
    // Phones with motion capture
    "_AR",
    "_Texting",
    // Phones in pockets
    "exp01",
    "exp02",
    "exp03",
];

impl Which<'_> {
    pub(crate) fn has(self, trial: &str) -> bool {
        let design = || DESIGN.iter().any(|part| trial.contains(part));
        match self {
            Which::All => true,
            Which::Design => design(),
            Which::HeldOut => !design(),
            Which::Only(one) => one == trial,
        }
    }
}

/// A figure beside its limit; which way is better says the sign.
pub(crate) struct Figure<'a> {
    pub name: String,
    pub unit: &'static str,
    pub value: f64,
    pub limit: Option<(&'static str, f64)>,
    pub reference: Option<f64>,
    pub of: Which<'a>,
}

impl Figure<'_> {
    /// Only figures of all trials are promised.
    pub(crate) fn is_over(&self) -> bool {
        self.of == Which::All && self.misses()
    }

    /// Whether it misses its limit.
    pub(crate) fn misses(&self) -> bool {
        match self.limit {
            Some(("≤", limit)) => self.value.is_nan() || self.value > limit,
            Some((_, limit)) => self.value.is_nan() || self.value < limit,
            None => false,
        }
    }
}

/// A table of numbers.
pub(crate) struct Table {
    names: Vec<String>,
    pub rows: Vec<Vec<f64>>,
}

impl Table {
    pub(crate) fn read(path: &Path) -> std::io::Result<Table> {
        let bytes = std::fs::read(path)?;
        let mut text = String::new();
        if path.extension().is_some_and(|ending| ending == "gz") {
            GzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
        } else {
            text = String::from_utf8_lossy(&bytes).into_owned();
        }
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        let names = lines.next().unwrap_or_default().split(',').map(str::to_owned).collect();
        let number = |cell: &str| cell.parse().unwrap_or(f64::NAN);
        let rows = lines.map(|line| line.split(',').map(number).collect()).collect();
        Ok(Table { names, rows })
    }

    pub(crate) fn column(&self, name: &str) -> usize {
        self.names.iter().position(|is| is == name).unwrap_or_else(|| panic!("no column {name}"))
    }

    pub(crate) fn vectors(&self, names: [&str; 3], scale: f64) -> Vec<Vector> {
        let columns = names.map(|name| self.column(name));
        self.rows.iter().map(|row| columns.map(|column| row[column] * scale)).collect()
    }
}

/// Text tables: each line's cells by the heading's names.
pub(crate) fn lines(path: &Path) -> std::io::Result<Vec<HashMap<String, String>>> {
    let text = std::fs::read_to_string(path)?;
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let row = |line: &str| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .zip(line.split(',').map(str::to_owned))
            .collect()
    };
    Ok(lines.map(row).collect())
}

/// The names of a folder's recordings, in order.
pub(crate) fn trials(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".csv.gz").map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// A recording as a browser would have handed it over.
#[derive(Clone)]
pub(crate) struct Polled {
    /// Seconds.
    pub t: Vec<f64>,
    pub acceleration: Vec<Vector>,
    /// °/s.
    pub rate: Vec<Vector>,
    /// The truth, where there is some.
    pub truth: Vec<Quaternion>,
    pub good: Vec<bool>,
}

/// How often a browser asks.
pub(crate) const POLLED_HZ: f64 = 60.0;

/// Reads a recording of `rate_hz` and polls it: at each tick the newest sample, rounded.
pub(crate) fn polled(path: &Path, rate_hz: f64) -> std::io::Result<Polled> {
    let table = Table::read(path)?;
    let rounded = |v: Vector| v.map(|part| (part * 10.0).round() / 10.0);
    let acceleration = table.vectors(["ax", "ay", "az"], 0.005);
    let rate = table.vectors(["gx", "gy", "gz"], 0.05);
    let has_truth = table.names.iter().any(|name| name == "qw");
    let rows = acceleration.len();
    let ticks = ((rows - 1) as f64 / rate_hz * POLLED_HZ) as usize;
    let at: Vec<usize> =
        (0..ticks).map(|i| ((i as f64 / POLLED_HZ * rate_hz) as usize).min(rows - 1)).collect();
    let (mut truth, mut good) = (Vec::new(), Vec::new());
    if has_truth {
        let columns = ["qw", "qx", "qy", "qz"].map(|name| table.column(name));
        let (ok, moving) = (table.column("ref_ok"), table.names.iter().position(|n| n == "moving"));
        for i in &at {
            let row = &table.rows[*i];
            let [w, x, y, z] = columns.map(|column| row[column] / 1e4);
            let size = (w * w + x * x + y * y + z * z).sqrt().max(0.1);
            truth.push(Quaternion { w: w / size, v: [x / size, y / size, z / size] });
            good.push(row[ok] > 0.0 && moving.is_none_or(|column| row[column] > 0.0));
        }
    }
    Ok(Polled {
        t: (0..ticks).map(|i| i as f64 / POLLED_HZ).collect(),
        acceleration: at.iter().map(|i| rounded(acceleration[*i])).collect(),
        rate: at.iter().map(|i| rounded(rate[*i])).collect(),
        truth,
        good,
    })
}

/// What `motion` says of it.
pub(crate) struct Felt {
    pub orientation: Vec<Quaternion>,
    pub still: Vec<bool>,
    pub readings: Vec<Reading>,
}

pub(crate) fn feel(polled: &Polled) -> Felt {
    let mut motion = Motion::new(Sign::Up);
    let mut felt = Felt { orientation: Vec::new(), still: Vec::new(), readings: Vec::new() };
    for (i, t) in polled.t.iter().enumerate() {
        let sample = Sample::new(t * 1000.0, polled.acceleration[i], polled.rate[i]);
        felt.readings.extend(motion.push(&sample.expect("a sample")).expect("in order"));
        let now = motion.attitude().expect("a sample came");
        felt.orientation.push(now.orientation);
    }
    felt.readings.extend(motion.finish());
    // Stillness as it is told: placed back to where it truly began and ended.
    felt.still = vec![false; polled.t.len()];
    let row = |at: SensorTime| ((at.ms() as f64 / 1000.0 * POLLED_HZ) as usize).min(polled.t.len());
    let mut since = None;
    for reading in &felt.readings {
        if let Reading::Still { since: start } = reading {
            since = Some(row(*start));
        } else if let Reading::Moving { at } = reading
            && let Some(start) = since.take()
        {
            felt.still[start..row(*at).max(start)].fill(true);
        }
    }
    if let Some(start) = since {
        felt.still[start..].fill(true);
    }
    felt
}

pub(crate) fn rms(values: impl IntoIterator<Item = f64>) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for value in values {
        sum += value * value;
        count += 1.0;
    }
    (sum / count).sqrt()
}

pub(crate) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The value below which a part of all lies.
pub(crate) fn percentile(mut values: Vec<f64>, part: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = part * (values.len().max(1) - 1) as f64;
    let (low, high) = (at.floor() as usize, at.ceil() as usize);
    match (values.get(low), values.get(high)) {
        (Some(a), Some(b)) => a + (b - a) * (at - low as f64),
        _ => f64::NAN,
    }
}
