//! The same bytes everywhere: hashes of each kind of sound, from cues written here, so that no
//! change of a routine or of words touches them. These tests run natively and in WASM and must
//! agree. A change of sound changes them; look and listen, then take over the new ones with
//! `UPDATE_EXPECT=1`.

use expect_test::{Expect, expect};
use routine::{Cue, CueKind, Form, Half, Message, SessionTime, Span, Tone};
use sound::Score;

use crate::guide::{fnv, whole};

fn check(cues: &[Cue], secs: u32, expected: &Expect) {
    let score = Score::of_cues(cues, SessionTime::from_ms(secs * 1000));
    expected.assert_eq(&format!("{:016x}", fnv(&whole(&score))));
}

fn cue(at_ms: u32, len_ms: u32, kind: CueKind) -> Cue {
    let len = Span::from_ms(len_ms);
    Cue { at: SessionTime::from_ms(at_ms), len, whole: len, kind }
}

fn said(at_ms: u32, len_ms: u32) -> Cue {
    let message = Message::new("left").number("seconds", 20);
    cue(at_ms, len_ms, CueKind::Say { message, form: Form::Full, optional: false })
}

#[test]
fn the_floor_and_its_fades() {
    check(&[], 5, &expect!["de9d31f6f5aee7c9"]);
}

#[test]
fn breaths_under_words() {
    let cues = [
        said(800, 2_500),
        cue(1_000, 4_000, CueKind::Breath(Half::In)),
        cue(5_000, 6_000, CueKind::Breath(Half::Out)),
        said(7_000, 1_234),
        cue(11_000, 3_210, CueKind::Breath(Half::In)),
    ];
    check(&cues, 16, &expect!["eb9e569ef3497c91"]);
}

#[test]
fn a_breath_cut_short() {
    let cut = Cue { whole: Span::from_ms(4_000), ..cue(1_000, 1_777, CueKind::Breath(Half::In)) };
    check(&[cut, cue(2_777, 4_000, CueKind::Breath(Half::In))], 8, &expect!["cfdb21a24323d3dc"]);
}

#[test]
fn every_tone_and_the_ticks() {
    let tones = [
        Tone::Start,
        Tone::End,
        Tone::Switch,
        Tone::Window,
        Tone::HoldBegins,
        Tone::HoldEnds,
        Tone::Stop,
        Tone::Finish,
    ];
    let cues = (1_000..).step_by(2_000).zip(tones);
    let mut cues: Vec<Cue> = cues.map(|(at, tone)| cue(at, 600, CueKind::Tone(tone))).collect();
    cues.extend(
        [3, 2, 1].map(|left| cue(20_000 - u32::from(left) * 1000, 120, CueKind::Countdown(left))),
    );
    check(&cues, 20, &expect!["c38480d06800ba09"]);
}
