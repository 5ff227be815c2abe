//! The clips of a spoken session and where each is heard, for other programs to mix them.
//!
//! `cargo run --release -p sound --example measure_mix -- ROUTINE FOLDER` writes each clip that a
//! ready routine needs into FOLDER as a WAV file, and prints a line for each time that it is heard: its
//! file and when it begins, in milliseconds. `cargo xtask bench` has ffmpeg and sox mix them.

use std::collections::BTreeSet;
use std::error::Error;

use sound::{Channels, Pack, SampleRate, header};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (id, folder) = args.next().zip(args.next()).ok_or("usage: measure_mix ROUTINE FOLDER")?;
    let voice = Pack::read(library::voice("en").expect("there is an English one"))?;
    let routines = library::routines(&library::techniques());
    let routine = routines.iter().find(|routine| routine.id() == id).ok_or("no such routine")?;
    let timeline =
        routine::compile(routine, &voice.lengths()).map_err(|faults| format!("{faults:?}"))?;
    let mut written = BTreeSet::new();
    for (_, cue) in timeline.cues() {
        let routine::CueKind::Say { message, form, .. } = &cue.kind else { continue };
        let Some(clip) = voice.clip(message, *form) else { continue };
        let file = format!("{folder}/{clip:03}.wav");
        if written.insert(clip) {
            let samples = voice.decoded(clip);
            let count = samples.len() as u64;
            let mut wav = header(SampleRate::TRACK, Channels::Mono, count).to_vec();
            wav.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
            std::fs::write(&file, wav)?;
        }
        println!("{file} {}", cue.at.ms());
    }
    Ok(())
}
