//! How fast a track is rendered and where its WAV file can be looked at and listened to.
//!
//! `cargo run --release -p sound --example measure_sound -- ROUTINE [FILE]` renders a ready routine,
//! spoken by the built-in voice, and, with FILE, writes it. Then, from outside:
//!
//! - loudness: `ffmpeg -i FILE -af ebur128=peak=true -f null -`
//! - picture: `ffmpeg -i FILE -lavfi showspectrumpic=s=1600x600:legend=1 FILE.png`

use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

use sound::{Decoded, Pack, Sample, Score};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let id = args.next().unwrap_or_else(|| String::from("ten"));
    let began = Instant::now();
    let voice = Arc::new(Pack::read(library::voice("en").expect("there is an English one"))?);
    let opened = began.elapsed();
    let timeline = timeline(&id, &voice)?;
    let began = Instant::now();
    let score = Score::of(&timeline).spoken_by(&voice);
    let scored = began.elapsed();
    let mut samples = vec![0; score.rate().hz() as usize / 10];
    let mut decoded = Decoded::default();
    let began = Instant::now();
    for position in (0..score.samples()).step_by(samples.len()) {
        score.render_with(&mut decoded, Sample::new(position), &mut samples);
    }
    let rendered = began.elapsed().as_secs_f64();
    let secs = score.samples() as f64 / f64::from(score.rate().hz());
    println!("voice opened in {opened:?}");
    println!("{id}: {secs:.1} s of sound, score {scored:?}, rendered in {rendered:.3} s");
    println!(
        "{:.0} times real time; ten minutes take {:.3} s",
        secs / rendered,
        600.0 * rendered / secs
    );
    if let Some(file) = args.next() {
        std::fs::write(&file, sound::spoken_wav(&timeline, &voice))?;
        println!("written to {file}");
    }
    Ok(())
}

fn timeline(id: &str, voice: &Pack) -> Result<routine::Timeline, Box<dyn Error>> {
    let routines = library::routines(&library::techniques());
    let known = || routines.iter().map(|routine| routine.id()).collect::<Vec<_>>().join(", ");
    let routine = routines.iter().find(|routine| routine.id() == id);
    let routine = routine.ok_or_else(|| format!("no routine `{id}`; there are {}", known()))?;
    routine::compile(routine, &voice.lengths()).map_err(|faults| format!("{faults:?}").into())
}
