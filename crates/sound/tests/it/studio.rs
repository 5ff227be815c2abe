//! Recordings as people make them: what is wrong is told, what is right becomes a clip.

use std::f32::consts::TAU;

use expect_test::{Expect, expect};
use proptest::prelude::*;
use routine::Span;
use sound::studio::{Recording, Take};

use crate::guide::{fractions, level_db};

/// A WAV file of something like speech: syllables of a hum, with quiet around it.
struct Spoken {
    hz: u32,
    bits: u16,
    channels: u16,
    quiet_ms: [usize; 2],
    speech_ms: usize,
    peak: f32,
}

const WELL: Spoken =
    Spoken { hz: 48_000, bits: 24, channels: 1, quiet_ms: [500, 500], speech_ms: 2_000, peak: 0.4 };

impl Spoken {
    fn wav(&self) -> Vec<u8> {
        let per_ms = self.hz as usize / 1000;
        let [before, after] = self.quiet_ms.map(|ms| ms * per_ms);
        let speech = self.speech_ms * per_ms;
        let mut data: Vec<u8> = Vec::new();
        for i in 0..before + speech + after {
            let t = i as f32 / self.hz as f32;
            let inside = (before..before + speech).contains(&i);
            let syllable = 0.6 + 0.4 * libm::sinf(TAU * 4.0 * t);
            let hiss = if i % 7 < 3 { 0.0001 } else { -0.0001 };
            let voice =
                if inside { self.peak * syllable * libm::sinf(TAU * 190.0 * t) } else { 0.0 };
            let sample = (voice + hiss).clamp(-1.0, 1.0);
            for _ in 0..self.channels {
                let wide = (sample * 8_388_607.0) as i32;
                let bytes = wide.to_le_bytes();
                data.extend(if self.bits == 16 { &bytes[1..3] } else { &bytes[..3] });
            }
        }
        let frame = self.channels * self.bits / 8;
        let mut file = Vec::from(*b"RIFF\0\0\0\0WAVELIST\x03\0\0\0odd\0fmt \x10\0\0\0\x01\0");
        file.extend(self.channels.to_le_bytes());
        file.extend(self.hz.to_le_bytes());
        file.extend((self.hz * u32::from(frame)).to_le_bytes());
        file.extend(frame.to_le_bytes());
        file.extend(self.bits.to_le_bytes());
        file.extend(b"data");
        file.extend(u32::try_from(data.len()).expect("a few seconds").to_le_bytes());
        file.extend(data);
        file
    }

    fn take(&self) -> Take {
        Take::of(Recording::read(&self.wav()).expect("a recording"))
    }
}

fn told(file: &[u8]) -> String {
    match Recording::read(file) {
        Err(error) => format!("[{}] {error}. {}\n", error.code(), error.way_out()),
        Ok(recording) => {
            let findings = Take::of(recording).findings(Span::from_ms(3_000)).into_iter();
            let told = findings.map(|found| {
                format!("[{}] {found}. {} {}\n", found.code(), found.way_out(), found.usable())
            });
            told.collect()
        }
    }
}

fn check(spoken: &Spoken, due: &Expect) {
    due.assert_eq(&told(&spoken.wav()));
}

#[test]
fn what_is_well_is_well() {
    for hz in [16_000, 22_050, 24_000, 44_100, 48_000] {
        for bits in [16, 24] {
            for channels in [1, 2] {
                let spoken = Spoken { hz, bits, channels, ..WELL };
                assert_eq!(told(&spoken.wav()), "", "{hz} Hz, {bits} bits, {channels} channels");
                let len = spoken.take().len().ms();
                assert!((2_150..2_250).contains(&len), "{hz} Hz: {len} ms");
            }
        }
    }
}

#[test]
fn what_is_not_is_told() {
    check(
        &Spoken { peak: 0.0, ..WELL },
        &expect![[r#"
        [silent] nothing is heard in it. Check the microphone, and record it again. false
    "#]],
    );
    check(
        &Spoken { peak: 1.5, ..WELL },
        &expect![[r#"
        [clipped] it is clipped in 336 places. Turn the microphone's level down by 6 dB, and record it again. false
        [too-loud] it is recorded too loudly: -5.0 LUFS. It is made as loud as all others. If it sounds rough, turn the level down. true
    "#]],
    );
    check(
        &Spoken { quiet_ms: [0, 300], ..WELL },
        &expect![[r#"
        [cut-at-start] its beginning is cut off. Record it again, with half a second of quiet before it. false
    "#]],
    );
    check(
        &Spoken { quiet_ms: [300, 0], ..WELL },
        &expect![[r#"
        [cut-at-end] its end is cut off. Record it again, with half a second of quiet after it. false
    "#]],
    );
    check(
        &Spoken { speech_ms: 4_000, ..WELL },
        &expect![[r#"
            [too-long] it takes 4.2 s, and there are 3.0 s for it. Say it a little faster, without a break between sentences. false
        "#]],
    );
    check(
        &Spoken { peak: 0.95, ..WELL },
        &expect![[r#"
        [too-loud] it is recorded too loudly: -8.0 LUFS. It is made as loud as all others. If it sounds rough, turn the level down. true
    "#]],
    );
    check(
        &Spoken { peak: 0.006, ..WELL },
        &expect![[r#"
        [too-quiet] it is recorded too quietly: -52.0 LUFS. It is made as loud as all others, its noise too. Turn the level up, come nearer. true
    "#]],
    );
    check(
        &Spoken { channels: 3, ..WELL },
        &expect![[r#"
        [wav-channels] it has 3 channels; it must have one or two. Export it as mono or stereo.
    "#]],
    );
    check(
        &Spoken { hz: 8_000, ..WELL },
        &expect![[r#"
        [wav-rate] its rate is 8000 Hz; it must be 16000 to 48000 Hz. Record or export it at 44100 or 48000 Hz.
    "#]],
    );
    check(
        &Spoken { speech_ms: 61_000, ..WELL },
        &expect![[r#"
        [recording-too-long] it is longer than 60 s. Record each phrase into a file of its own.
    "#]],
    );
    let mut cut_off = WELL.wav();
    cut_off.truncate(50_000);
    expect![[r#"
        [wav-cut-off] it ends before its sound does. Copy it again, or export it again.
    "#]]
    .assert_eq(&told(&cut_off));
    expect![[r#"
        [not-wav] it is no WAV file. Export it as WAV from your recorder.
    "#]]
    .assert_eq(&told(b"ID3 and then an MP3"));
}

/// Whatever was recorded, a clip is as loud as all others, begins and ends at nothing, and keeps
/// to the ceiling.
#[test]
fn clips_are_alike() {
    for peak in [0.02, 0.1, 0.5, 0.9] {
        let clip = Spoken { peak, ..WELL }.take().clip();
        let lufs = sound::loudness(fractions(&clip)).expect("it is heard");
        let due = sound::studio::tuning::CLIP_LUFS;
        assert!((lufs - due).abs() < 0.7, "{peak}: {lufs} LUFS for {due}");
        let ceiling = (sound::studio::tuning::CLIP_CEILING * 32_767.0) as i16 + 1;
        assert!(clip.iter().all(|sample| sample.abs() <= ceiling));
        let (first, last) = (clip[0].abs(), clip[clip.len() - 1].abs());
        assert!(first <= 1 && last <= 1, "{peak}: {first} … {last}");
        assert!(level_db(&clip[..24]) < -60.0 && level_db(&clip[clip.len() - 24..]) < -60.0);
    }
}

/// The beginning and the end of what is said are all there.
#[test]
fn nothing_said_is_lost() {
    let clip = WELL.take().clip();
    let (lead, tail) = (50 * 24, 150 * 24);
    // Within the stretch of 10 ms in which it is looked for.
    let quiet = level_db(&clip[..lead - 10 * 24]);
    let begun = level_db(&clip[lead + 10 * 24..lead + 30 * 24]);
    let end = clip.len() - tail;
    let ending = level_db(&clip[end - 30 * 24..end - 10 * 24]);
    assert!(begun > quiet + 30.0 && ending > quiet + 30.0, "{quiet:.1} {begun:.1} {ending:.1}");
}

#[test]
fn silence_has_no_clip() {
    let take = Spoken { peak: 0.0, ..WELL }.take();
    assert!(take.is_empty() && take.clip().is_empty() && take.len() == Span::ZERO);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_file_gives_a_recording_or_a_reason(changes in prop::collection::vec((0_usize..80, any::<u8>()), 0..5), end in 0_usize..2_000) {
        let mut file = Spoken { quiet_ms: [2, 2], speech_ms: 5, hz: 16_000, ..WELL }.wav();
        for (at, byte) in changes {
            file[at] = byte;
        }
        file.truncate(end);
        if let Ok(recording) = Recording::read(&file) {
            let take = Take::of(recording);
            let _ = (take.findings(Span::from_ms(1)), take.clip());
        }
    }
}
