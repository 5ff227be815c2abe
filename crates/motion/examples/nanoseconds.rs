//! What a sample costs: `cargo run --release -p motion --example nanoseconds`. Ten minutes at 60 Hz of a phone
//! that rolls and pauses, felt again and again; prints the median of all its stretches of ten seconds, each
//! of which is over before a busy machine gives the turn to somebody else. It runs in WASM as well.

use std::hint::black_box;
use std::time::Instant;

use motion::{Motion, Sample, Sign};

fn main() {
    let samples: Vec<Sample> = (0..36_000).map(sample).collect();
    let mut runs = Vec::new();
    for _ in 0..15 {
        let mut motion = Motion::new(Sign::Up);
        let mut told = 0;
        for samples in samples.chunks(600) {
            let begun = Instant::now();
            for sample in samples {
                told += black_box(motion.push(sample)).map_or(0, |told| told.len());
            }
            runs.push(begun.elapsed().as_secs_f64() * 1e9 / samples.len() as f64);
        }
        assert!(told > 100, "it rolled, and nothing was felt");
    }
    runs.sort_by(f64::total_cmp);
    println!("sample {:.0} ns", runs[runs.len() / 2]);
}

/// A minute of passes of 3 s, half a minute of rest, and so on, with something like noise.
fn sample(i: u32) -> Sample {
    let t = f64::from(i) / 60.0;
    let rolls = t % 90.0 < 60.0;
    let (sin, cos) = (std::f64::consts::PI * t / 3.0).sin_cos();
    let noise = f64::from(i.wrapping_mul(2_654_435_761) >> 24) / 2560.0 - 0.05;
    let (tilt, rate) = if rolls { (0.09 * (1.0 - cos), 5.4 * sin) } else { (0.0, 0.0) };
    let acceleration = [noise, 9.81 * tilt.sin() + noise, 9.81 * tilt.cos() - noise];
    Sample::new(t * 1000.0, acceleration, [rate + noise, noise, -noise]).expect("a sample")
}
