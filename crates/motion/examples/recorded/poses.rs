//! How the phone is turned.

use std::path::Path;

use motion::orientation::{Orientation, Tuning};
use motion::{Quaternion, Reading, Vector};

use crate::data::{
    Felt, Figure, POLLED_HZ, Polled, Table, Which, feel, lines, mean, percentile, polled, rms,
    trials,
};

/// The largest difference from the reference program's quaternions, part by part.
pub(crate) fn parity(folder: &Path) -> std::io::Result<Figure<'static>> {
    let table = Table::read(&folder.join("vqf_parity/vqf_parity.csv.gz"))?;
    let (rate, acceleration) =
        (table.vectors(["gx", "gy", "gz"], 1.0), table.vectors(["ax", "ay", "az"], 1.0));
    let columns = ["qw", "qx", "qy", "qz"].map(|name| table.column(name));
    let step_s = 1.0 / 285.714_285_714_285_7;
    let mut orientation = Orientation::new(Tuning::REFERENCE, step_s);
    let mut value: f64 = 0.0;
    for (i, row) in table.rows.iter().enumerate() {
        orientation.update(rate[i], acceleration[i], step_s);
        let Quaternion { w, v: [x, y, z] } = orientation.quaternion();
        let off =
            [w, x, y, z].into_iter().zip(columns).map(|(is, column)| (is - row[column]).abs());
        value = off.fold(value, f64::max);
    }
    let name = "parity with the reference program".into();
    Ok(Figure {
        name, unit: "", value, limit: Some(("≤", 1e-9)), reference: None, of: Which::All
    })
}

pub(crate) fn figures<'a>(folder: &Path, of: Which<'a>) -> std::io::Result<Vec<Figure<'a>>> {
    let mut figures = vec![held(folder, of)?];
    figures.extend(pairs(folder, of)?);
    Ok(figures)
}

/// How far the tilt between two poses held one after the other is wrong: BROAD's pauses.
fn held<'a>(folder: &Path, of: Which<'a>) -> std::io::Result<Figure<'a>> {
    let folder = folder.join("broad_95hz");
    let mut off = Vec::new();
    for trial in trials(&folder)?.into_iter().filter(|trial| of.has(trial)) {
        let mut polled = polled(&folder.join(format!("{trial}.csv.gz")), 95.238)?;
        let table = Table::read(&folder.join(format!("{trial}.csv.gz")))?;
        let ok = table.column("ref_ok");
        for (i, good) in polled.good.iter_mut().enumerate() {
            *good = table.rows[(i as f64 / POLLED_HZ * 95.238) as usize][ok] > 0.0;
        }
        let mut before: Option<(Vector, Vector)> = None;
        for reading in feel(&polled).readings {
            let Reading::Held(pose) = reading else { continue };
            let rows = (pose.start.ms() as f64 * POLLED_HZ / 1000.0) as usize
                ..(pose.end.ms() as f64 * POLLED_HZ / 1000.0) as usize;
            let ups: Vec<Vector> =
                rows.filter(|i| polled.good[*i]).map(|i| polled.truth[i].up()).collect();
            if ups.len() < 30 {
                continue;
            }
            let truth = [0, 1, 2].map(|i| ups.iter().map(|up| up[i]).sum::<f64>());
            if let Some((was, was_true)) = before {
                off.push(angle(was, pose.up) - angle(was_true, truth));
            }
            before = Some((pose.up, truth));
        }
    }
    Ok(Figure {
        name: format!("tilt between held poses, {} pairs, rms", off.len()),
        unit: "°",
        value: rms(off.iter().copied()),
        limit: Some(("≤", 0.33)),
        reference: Some(0.33),
        of,
    })
}

fn angle(a: Vector, b: Vector) -> f64 {
    let dot = |a: Vector, b: Vector| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    (dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()).clamp(-1.0, 1.0).acos().to_degrees()
}

/// What the phone's gyroscope says at rest.
fn bias(folder: &Path, trial: &str) -> std::io::Result<Vector> {
    let lines = lines(&folder.join("static_gyro_bias.csv"))?;
    let line = lines.iter().find(|line| line["trial"] == trial);
    let line = line.ok_or_else(|| std::io::Error::other("no bias"))?;
    Ok(["bx_dps", "by_dps", "bz_dps"].map(|name| line[name].parse().unwrap_or(f64::NAN)))
}

/// The recording with the bias taken off.
fn without_bias(mut polled: Polled, bias: Vector) -> Polled {
    polled.rate.iter_mut().for_each(|rate| (0..3).for_each(|i| rate[i] -= bias[i]));
    polled
}

/// The recording as it is, after two seconds in which the phone was held still: its bias, gravity as at
/// the beginning, a phone's noise, all rounded.
fn after_rest(polled: Polled, bias: Vector) -> (Polled, usize) {
    let count = (2.0 * POLLED_HZ) as usize;
    let first = |i: usize| polled.acceleration[..12].iter().map(|a| a[i]).sum::<f64>() / 12.0;
    let up = [first(0), first(1), first(2)];
    let size = angle_free(up);
    let mut chance = Chance(1);
    let round = |value: f64| (value * 10.0).round() / 10.0;
    let mut noisy = |of: Vector, noise: f64| of.map(|part| round(part + noise * chance.next()));
    let mut acceleration: Vec<Vector> =
        (0..count).map(|_| noisy(up.map(|part| part / size * 9.81), 0.03)).collect();
    let mut rate: Vec<Vector> = (0..count).map(|_| noisy(bias, 0.08)).collect();
    acceleration.extend(&polled.acceleration);
    rate.extend(&polled.rate);
    let t = (0..acceleration.len()).map(|i| i as f64 / POLLED_HZ).collect();
    (Polled { t, acceleration, rate, ..polled }, count)
}

fn angle_free(v: Vector) -> f64 {
    v.iter().map(|part| part * part).sum::<f64>().sqrt()
}

/// Numbers of a bell curve, the same each time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> f64 {
        let mut uniform = || {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            ((self.0 >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
        };
        let (a, b) = (uniform(), uniform());
        (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
    }
}

/// By how much the angle between two poses, some seconds apart, is wrong; the mean of the trials' rms.
fn pairs<'a>(folder: &Path, of: Which<'a>) -> std::io::Result<Vec<Figure<'a>>> {
    let phones = folder.join("phone_mocap_100hz");
    let reference = lines(&folder.join("reference_vqf.csv"))?;
    let names: Vec<String> = trials(&phones)?.into_iter().filter(|trial| of.has(trial)).collect();
    let of_reference = |column: &str| {
        let of = |line: &&std::collections::HashMap<String, String>| {
            names.contains(&line["trial"]) && line["config"] == "vqf_default_60Hz_q"
        };
        let values: Vec<f64> =
            reference.iter().filter(of).filter_map(|line| line[column].parse().ok()).collect();
        mean(&values)
    };
    let (mut clean, mut raw, mut unrested) = (Pairs::default(), Pairs::default(), Pairs::default());
    for trial in &names {
        let bias = bias(&phones, trial)?;
        let mut polled = polled(&phones.join(format!("{trial}.csv.gz")), 100.0)?;
        // The first two seconds are left to the filters, as the reference's figures do.
        polled.good.iter_mut().take(2 * POLLED_HZ as usize).for_each(|good| *good = false);
        clean.add(&polled, &feel(&without_bias(polled.clone(), bias)), 0);
        let (rested, skip) = after_rest(polled.clone(), bias);
        raw.add(&polled, &feel(&rested), skip);
        unrested.add(&polled, &feel(&polled), 0);
    }
    let figure = |name: &str, value: f64, limit: Option<f64>, reference: Option<f64>| Figure {
        name: name.into(),
        unit: "°",
        value,
        limit: limit.map(|limit| ("≤", limit)),
        reference,
        of,
    };
    let mut figures = vec![
        figure("poses 5 s apart, bias removed", mean(&clean.five), Some(1.9), Some(2.0)),
        figure("poses 10 s apart, bias removed", mean(&clean.ten), None, Some(3.2)),
        figure(
            "poses 5 s apart, raw, after 2 s of rest",
            mean(&raw.five),
            Some(2.5),
            Some(of_reference("pair5_rms")),
        ),
        figure(
            "poses 10 s apart, raw, after 2 s of rest",
            mean(&raw.ten),
            None,
            Some(of_reference("pair10_rms")),
        ),
        figure(
            "poses 5 s apart, raw, no rest at all",
            mean(&unrested.five),
            None,
            Some(of_reference("pair5_rms")),
        ),
    ];
    let worst = percentile(clean.five.clone(), 1.0);
    figures.push(figure("… the worst trial, bias removed", worst, None, None));
    Ok(figures)
}

#[derive(Default)]
struct Pairs {
    five: Vec<f64>,
    ten: Vec<f64>,
}

impl Pairs {
    fn add(&mut self, polled: &Polled, felt: &Felt, skip: usize) {
        let off = |seconds: f64| {
            let apart = (seconds * POLLED_HZ) as usize;
            let both = (0..polled.truth.len().saturating_sub(apart))
                .filter(|i| polled.good[*i] && polled.good[*i + apart]);
            let between =
                |of: &[Quaternion], i: usize| of[i].back().times(of[i + apart]).angle_deg();
            rms(both.map(|i| between(&felt.orientation[skip..], i) - between(&polled.truth, i)))
        };
        self.five.push(off(5.0));
        self.ten.push(off(10.0));
    }
}
