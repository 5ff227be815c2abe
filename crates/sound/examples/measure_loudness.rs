//! How loud every ready routine is when the built-in voice speaks it.
//!
//! `cargo run --release -p sound --example measure_loudness -- [FOLDER]`; with a folder, each track is
//! written into it, for `ffmpeg -i FILE -af ebur128=peak=true -f null -` to say the same.

use std::error::Error;
use std::sync::Arc;

use sound::{Pack, Sample, Score};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1);
    let voice = Arc::new(Pack::read(library::voice("en").expect("there is an English one"))?);
    let lengths = voice.lengths();
    for routine in library::routines(&library::techniques()) {
        let id = routine.id();
        let timeline =
            routine::compile(&routine, &lengths).map_err(|faults| format!("{id}: {faults:?}"))?;
        let score = Score::of(&timeline).spoken_by(&voice);
        let mut samples = vec![0; score.samples() as usize];
        score.render(Sample::ZERO, &mut samples);
        let samples: Vec<f32> = samples.iter().map(|x| f32::from(*x) / 32_767.0).collect();
        let lufs = sound::loudness(samples.iter().copied()).unwrap_or(f64::NEG_INFINITY);
        println!("{id:<18} {lufs:6.2} LUFS {:6.2} dBTP", sound::true_peak(&samples));
        if let Some(folder) = &folder {
            std::fs::write(format!("{folder}/{id}.wav"), sound::spoken_wav(&timeline, &voice))?;
        }
    }
    Ok(())
}
