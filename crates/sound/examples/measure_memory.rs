//! How much memory the sound of a long session takes at most: the score, and rendering it in pieces.
//!
//! `cargo run --release -p sound --example measure_memory -- MINUTES` lays the ready ten minutes end to
//! end until there are MINUTES of them (no routine is that long, a session may be), renders them
//! spoken, and prints the most that the process ever held, in MB. Linux tells it; elsewhere nothing is
//! printed.

use std::error::Error;
use std::sync::Arc;

use routine::{Cue, SessionTime, Span};
use sound::{Decoded, Pack, Sample, Score};

const PIECE: usize = 4_096;

fn main() -> Result<(), Box<dyn Error>> {
    let minutes: u32 = std::env::args().nth(1).ok_or("usage: measure_memory MINUTES")?.parse()?;
    let voice = Arc::new(Pack::read(library::voice("en").expect("there is an English one"))?);
    let routines = library::routines(&library::techniques());
    let routine = routines.iter().find(|routine| routine.id() == "ten").ok_or("no ten minutes")?;
    let timeline =
        routine::compile(routine, &voice.lengths()).map_err(|faults| format!("{faults:?}"))?;
    let end = SessionTime::from_ms(minutes * 60_000);
    let times = (0..).map(|i| Span::from_ms(i * timeline.span().ms()));
    let cues = times
        .take_while(|by| SessionTime::ZERO + *by < end)
        .flat_map(|by| timeline.cues().map(move |(_, cue)| Cue { at: cue.at + by, ..cue.clone() }));
    let cues: Vec<Cue> = cues.take_while(|cue| cue.at < end).collect();
    let score = Score::of_cues(&cues, end).spoken_by(&voice);
    let (mut decoded, mut samples, mut sum) = (Decoded::default(), [0_i16; PIECE], 0_i64);
    for from in (0..score.samples()).step_by(PIECE) {
        score.render_with(&mut decoded, Sample::new(from), &mut samples);
        sum += samples.iter().map(|sample| i64::from(*sample)).sum::<i64>();
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    if let Some(kib) = most.and_then(|most| most.split_whitespace().next()) {
        println!("{:.2} MB", kib.parse::<f64>()? / 1024.0);
    }
    // What is worked out and never looked at could be left out.
    eprintln!("{minutes} minutes, sum of all samples {sum}");
    Ok(())
}
