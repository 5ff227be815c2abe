//! How fast a track is rendered and where its WAV file can be looked at and listened to.
//!
//! `cargo run --release -p sound --example measure_sound -- ROUTINE [FILE]` renders a ready routine
//! and, with FILE, writes it. Then, from outside:
//!
//! - loudness: `ffmpeg -i FILE -af ebur128=peak=true -f null -`
//! - picture: `ffmpeg -i FILE -lavfi showspectrumpic=s=1600x600:legend=1 FILE.png`

use std::error::Error;
use std::time::Instant;

use sound::{Sample, Score};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let id = args.next().unwrap_or_else(|| String::from("ten"));
    let timeline = timeline(&id)?;
    let began = Instant::now();
    let score = Score::of(&timeline);
    let scored = began.elapsed();
    let mut samples = vec![0; score.rate().hz() as usize / 10];
    let began = Instant::now();
    for position in (0..score.samples()).step_by(samples.len()) {
        score.render(Sample::new(position), &mut samples);
    }
    let rendered = began.elapsed().as_secs_f64();
    let secs = score.samples() as f64 / f64::from(score.rate().hz());
    println!("{id}: {secs:.1} s of sound, score {scored:?}, rendered in {rendered:.3} s");
    println!(
        "{:.0} times real time; ten minutes take {:.3} s",
        secs / rendered,
        600.0 * rendered / secs
    );
    if let Some(file) = args.next() {
        std::fs::write(&file, sound::wav(&timeline))?;
        println!("written to {file}");
    }
    Ok(())
}

fn timeline(id: &str) -> Result<routine::Timeline, Box<dyn Error>> {
    let routines = library::routines(&library::techniques());
    let known = || routines.iter().map(|routine| routine.id()).collect::<Vec<_>>().join(", ");
    let routine = routines.iter().find(|routine| routine.id() == id);
    let routine = routine.ok_or_else(|| format!("no routine `{id}`; there are {}", known()))?;
    let words = library::Words::english();
    let phrases = routine::phrases(routine).into_iter().map(|phrase| phrase.message);
    let lengths = library::estimate(&words, phrases);
    routine::compile(routine, &lengths).map_err(|faults| format!("{faults:?}").into())
}
