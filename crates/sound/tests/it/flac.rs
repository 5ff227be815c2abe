//! FLAC frames give back exactly what went in, read by somebody else's decoder, and are small.

use proptest::prelude::*;
use sound::{Channels, FLAC_BLOCK, Frame, Sample, SampleRate, Score, flac_frame, flac_info};

use crate::guide::{timeline, whole};

/// The samples as a file that a decoder takes.
fn file<F: Frame>(frames: &[F]) -> Vec<u8> {
    let mut file = Vec::from(*b"fLaC\x80\x00\x00\x22");
    let count = frames.len() as u64;
    file.extend(flac_info(SampleRate::TRACK, F::CHANNELS, count, (0, 0), [0; 16]));
    for (number, block) in frames.chunks(FLAC_BLOCK).enumerate() {
        flac_frame(number as u32, block, &mut file);
    }
    file
}

fn decoded(file: &[u8], channels: Channels) -> Vec<i16> {
    let mut reader = claxon::FlacReader::new(file).expect("a FLAC file");
    let info = reader.streaminfo();
    let count = channels.count() as u32;
    assert_eq!((info.sample_rate, info.channels, info.bits_per_sample), (24_000, count, 16));
    reader.samples().map(|sample| sample.expect("sound") as i16).collect()
}

fn check<F: Frame>(frames: &[F]) {
    let samples: Vec<i16> = frames.iter().flat_map(Frame::samples).copied().collect();
    assert_eq!(decoded(&file(frames), F::CHANNELS), samples);
}

#[test]
fn a_track_comes_back_from_half_the_bytes() {
    let samples = whole(&Score::of(&timeline("five")));
    let file = file(&samples);
    assert!(decoded(&file, Channels::Mono) == samples);
    // 310 kB a minute.
    assert!(file.len() * 2 < samples.len() * 2, "{} of {}", file.len(), samples.len() * 2);
}

/// The second channel is the first one's but where something leans to a side.
#[test]
fn two_channels_take_hardly_more_than_one() {
    let score = Score::of(&timeline("ten"));
    let mut frames = vec![[0_i16; 2]; score.samples() as usize];
    score.render(Sample::ZERO, &mut frames);
    check(&frames[..FLAC_BLOCK * 40]);
    let (two, one) = (file(&frames).len(), file(&whole(&score)).len());
    assert!(two * 10 < one * 12, "{two} of {one}");
}

#[test]
fn extremes_come_back() {
    check(&[0_i16]);
    check(&[[i16::MIN, i16::MAX], [i16::MAX, i16::MIN], [0, 0]]);
    check(&[-1_i16, 1]);
    check(&[7_i16; FLAC_BLOCK + 1]);
    check(&[i16::MIN; 3]);
    let square: Vec<i16> =
        (0..2 * FLAC_BLOCK).map(|i| if i % 2 == 0 { i16::MIN } else { i16::MAX }).collect();
    check(&square);
    let step: Vec<i16> = (0..FLAC_BLOCK).map(|i| if i < 2_000 { 0 } else { 30_000 }).collect();
    check(&step);
}

/// A frame's number takes more bytes from 128 on, and more again from 2048 on.
#[test]
fn long_tracks_come_back() {
    let samples: Vec<i16> = (0..2_050 * FLAC_BLOCK).map(|i| (i / 9) as i16).collect();
    assert!(decoded(&file(&samples), Channels::Mono) == samples);
}

proptest! {
    #[test]
    fn anything_comes_back(samples in proptest::collection::vec(any::<i16>(), 1..9_000),
        quieter in 0_u32..16) {
        let samples: Vec<i16> = samples.into_iter().map(|sample| sample >> quieter).collect();
        check(&samples);
        let pairs: Vec<[i16; 2]> = samples.windows(2).map(|pair| [pair[0], pair[1]]).collect();
        prop_assume!(!pairs.is_empty());
        check(&pairs);
    }
}
