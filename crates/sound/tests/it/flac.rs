//! FLAC frames give back exactly what went in, read by somebody else's decoder, and are small.

use proptest::prelude::*;
use sound::{FLAC_BLOCK, SampleRate, Score, flac_frame, flac_info};

use crate::guide::{timeline, whole};

/// The samples as a file that a decoder takes.
fn file(samples: &[i16]) -> Vec<u8> {
    let mut file = Vec::from(*b"fLaC\x80\x00\x00\x22");
    file.extend(flac_info(SampleRate::TRACK, samples.len() as u64, (0, 0), [0; 16]));
    for (number, block) in samples.chunks(FLAC_BLOCK).enumerate() {
        flac_frame(number as u32, block, &mut file);
    }
    file
}

fn decoded(file: &[u8]) -> Vec<i16> {
    let mut reader = claxon::FlacReader::new(file).expect("a FLAC file");
    let info = reader.streaminfo();
    assert_eq!((info.sample_rate, info.channels, info.bits_per_sample), (24_000, 1, 16));
    reader.samples().map(|sample| sample.expect("sound") as i16).collect()
}

fn check(samples: &[i16]) {
    assert_eq!(decoded(&file(samples)), samples);
}

#[test]
fn a_track_comes_back_from_half_the_bytes() {
    let samples = whole(&Score::of(&timeline("five")));
    let file = file(&samples);
    assert!(decoded(&file) == samples);
    // 310 kB a minute.
    assert!(file.len() * 2 < samples.len() * 2, "{} of {}", file.len(), samples.len() * 2);
}

#[test]
fn extremes_come_back() {
    check(&[0]);
    check(&[-1, 1]);
    check(&[7; FLAC_BLOCK + 1]);
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
    assert!(decoded(&file(&samples)) == samples);
}

proptest! {
    #[test]
    fn anything_comes_back(samples in proptest::collection::vec(any::<i16>(), 1..9_000),
        quieter in 0_u32..16) {
        let samples: Vec<i16> = samples.into_iter().map(|sample| sample >> quieter).collect();
        check(&samples);
    }
}
