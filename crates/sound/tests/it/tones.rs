//! Each tone is there at its time, and no two can be taken for one another.

use routine::{Cue, CueKind, SessionTime, Span, Tone};
use sound::{Note, Score};

use crate::guide::{level_db, pitch_db, rendered, routines, timeline};

const ALL: [Tone; 8] = [
    Tone::Start,
    Tone::End,
    Tone::Switch,
    Tone::Window,
    Tone::HoldBegins,
    Tone::HoldEnds,
    Tone::Stop,
    Tone::Finish,
];

fn notes_from(score: &Score, at: SessionTime) -> Vec<&Note> {
    let from = score.sample_at(at);
    // A tone's strikes all come within 600 ms.
    score
        .notes()
        .iter()
        .filter(|note| note.start.since(from) < 600 * 24 && note.start >= from)
        .collect()
}

#[test]
fn each_note_is_heard_at_its_time_and_not_before() {
    for id in routines() {
        let score = Score::of(&timeline(&id));
        for note in score.notes() {
            let ms = (note.start.index() / 24) as u32;
            let hz = f64::from(note.partials[0].hz);
            let before = pitch_db(&rendered(&score, ms - 60, ms), hz);
            let after = pitch_db(&rendered(&score, ms, ms + 60), hz);
            assert!(after > -24.0, "{id}: {hz} Hz at {ms} ms: {after:.1} dBFS");
            let again = score.notes().iter().any(|other| {
                other.start < note.start
                    && note.start < other.end()
                    && other.partials[0].hz == note.partials[0].hz
            });
            assert!(
                again || after > before + 6.0,
                "{id}: {hz} Hz at {ms} ms: {before:.1}, {after:.1}"
            );
        }
    }
}

#[test]
fn every_tone_and_tick_has_notes() {
    for id in routines() {
        let timeline = timeline(&id);
        let score = Score::of(&timeline);
        for (_, cue) in timeline.cues() {
            if matches!(cue.kind, CueKind::Tone(_) | CueKind::Countdown(_)) {
                let first = notes_from(&score, cue.at).first().map(|note| note.start);
                assert_eq!(first, Some(score.sample_at(cue.at)), "{id} at {}", cue.at);
            }
        }
    }
}

/// Alone and over the bed, tones peak below −6 dBFS, and all sound about equally loud: loudness
/// carries no meaning.
#[test]
fn tones_are_equally_loud() {
    let levels = ALL.map(|tone| {
        let at = SessionTime::from_ms(2_000);
        let len = Span::from_ms(600);
        let cue = Cue { at, len, whole: len, kind: CueKind::Tone(tone) };
        let samples = rendered(&Score::of_cues([&cue], at + len), 2_000, 2_700);
        let peak =
            samples.iter().map(|sample| f64::from(sample.unsigned_abs())).fold(0.0, f64::max);
        let peak_db = 20.0 * (peak / 32_767.0).log10();
        assert!((-14.0..-6.0).contains(&peak_db), "{tone:?} peaks at {peak_db:.1} dBFS");
        level_db(&samples)
    });
    let (quietest, loudest) =
        (levels.iter().copied().fold(0.0, f64::min), levels.iter().copied().fold(-90.0, f64::max));
    assert!(loudest - quietest < 4.0, "{ALL:?}: {levels:.1?} dBFS");
}
