//! The file is a WAV file that players take, and holds exactly the samples.

use sound::{Channels, HEADER_BYTES, SampleRate, Score, header, wav};

use crate::guide::{timeline, whole};

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}

#[test]
fn says_what_it_is_and_holds_the_samples() {
    let timeline = timeline("five");
    let file = wav(&timeline);
    let samples = whole(&Score::of(&timeline));
    assert_eq!(
        (&file[..4], &file[8..16], &file[36..40]),
        (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..])
    );
    assert_eq!(u32_at(&file, 4) as usize, file.len() - 8);
    assert_eq!(u32_at(&file, 20), 0x0001_0001, "plain samples, one channel");
    assert_eq!((u32_at(&file, 24), u32_at(&file, 28)), (24_000, 48_000));
    assert_eq!(u32_at(&file, 32), 0x0010_0002, "two bytes, sixteen bits");
    assert_eq!(u32_at(&file, 40) as usize, samples.len() * 2);
    let held = file[HEADER_BYTES..].chunks_exact(2).map(|b| i16::from_le_bytes([b[0], b[1]]));
    assert!(held.eq(samples));
}

#[test]
fn lasts_as_long_as_the_session_and_its_tail() {
    let timeline = timeline("five");
    let samples = (wav(&timeline).len() - HEADER_BYTES) as u32 / 2;
    assert_eq!(samples, (timeline.end().ms() + sound::tuning::TAIL_MS) * 24);
}

#[test]
fn a_day_of_sound_keeps_a_readable_header() {
    let header = header(SampleRate::TRACK, Channels::Mono, u64::MAX);
    assert_eq!((u32_at(&header, 4), u32_at(&header, 40)), (u32::MAX, u32::MAX));
}

#[test]
fn a_header_for_two_loudspeakers_says_so() {
    let header = header(SampleRate::TRACK, Channels::Stereo, 1_000);
    let u16_at = |at: usize| u16::from_le_bytes([header[at], header[at + 1]]);
    assert_eq!((u16_at(22), u32_at(&header, 28), u16_at(32)), (2, 96_000, 4));
    assert_eq!((u32_at(&header, 4), u32_at(&header, 40)), (4_036, 4_000));
}
