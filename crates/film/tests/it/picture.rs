//! Key frames as a decoder of still pictures reads them: they are what a WebP file holds.

use std::io::Cursor;

use film::{Encoder, Quality, Wish};
use proptest::prelude::*;

use crate::stage::disc;

/// The pixels of a key frame, as an independent decoder has them.
fn decoded(packet: &[u8], (width, height): (usize, usize)) -> Vec<u8> {
    let mut file = Vec::from(*b"RIFF");
    let size = u32::try_from(packet.len()).expect("small");
    file.extend((size + size % 2 + 12).to_le_bytes());
    file.extend(b"WEBPVP8 ");
    file.extend(size.to_le_bytes());
    file.extend(packet);
    file.resize(file.len() + packet.len() % 2, 0);
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(file)).expect("a WebP file");
    assert_eq!(decoder.dimensions(), (width as u32, height as u32));
    let mut pixels = vec![0; width * height * 3];
    decoder.read_image(&mut pixels).expect("a picture");
    pixels
}

/// How far off brightness is in the mean and at most, of what is shown against what was given.
fn off(shown: &[u8], given: &[u8]) -> (f64, u32) {
    let bright = |pixel: &[u8]| {
        (u32::from(pixel[0]) * 77 + u32::from(pixel[1]) * 150 + u32::from(pixel[2]) * 29) >> 8
    };
    let offs = shown.chunks(3).zip(given.chunks(4)).map(|(a, b)| bright(a).abs_diff(bright(b)));
    let (sum, most) = offs.fold((0, 0), |(sum, most), off| (sum + off, most.max(off)));
    (f64::from(sum) / (given.len() / 4) as f64, most)
}

#[test]
fn a_key_frame_is_what_was_given() {
    for size in [(160, 96), (33, 17), (1, 1)] {
        let given = disc(size, (60.0, 50.0));
        let mut encoder = Encoder::new(size.0 as u16, size.1 as u16, Quality::CLEAN);
        let shown = decoded(&encoder.frame(&given, Wish::Change), size);
        let (mean, most) = off(&shown, &given);
        assert!(mean < 1.5 && most < 32, "{size:?}: {mean} and {most} off");
    }
}

/// Each quality can be read, and a better one is never smaller.
#[test]
fn quality_costs_room() {
    let size = (160, 96);
    let given = disc(size, (60.0, 50.0));
    let sizes = [0, 22, 60, 127].map(|index| {
        let mut encoder = Encoder::new(160, 96, Quality::of(index));
        let packet = encoder.frame(&given, Wish::Key);
        decoded(&packet, size);
        packet.len()
    });
    assert!(sizes.is_sorted_by(|better, worse| better > worse), "{sizes:?}");
}

/// A key amid a film shows the same as a film that begins with it, to a step.
#[test]
fn a_key_amid_a_film_needs_none_before() {
    let size = (160, 96);
    let mut encoder = Encoder::new(160, 96, Quality::CLEAN);
    for at in 0..30 {
        encoder.frame(&disc(size, (40.0 + f64::from(at), 50.0)), Wish::Change);
    }
    let given = disc(size, (70.0, 50.0));
    let amid = encoder.frame(&given, Wish::Key);
    let alone = Encoder::new(160, 96, Quality::CLEAN).frame(&given, Wish::Key);
    assert_eq!(amid, alone);
}

/// What doesn't change costs nothing that counts.
#[test]
fn a_still_picture_costs_a_few_bytes() {
    let size = (1280, 720);
    let given = disc(size, (600.0, 300.0));
    let mut encoder = Encoder::new(1280, 720, Quality::CLEAN);
    encoder.frame(&given, Wish::Key);
    let still = encoder.frame(&given, Wish::Change);
    assert!(still.len() < 128, "{} bytes", still.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever is filmed, noise too, can be read and is what was given, as far as the quality goes.
    #[test]
    fn any_picture_is_read(
        width in 1..70_u16,
        height in 1..70_u16,
        index in 0..128_u8,
        seed in any::<u32>(),
    ) {
        let mut seed = seed;
        let size = (usize::from(width), usize::from(height));
        let noise: Vec<u8> = (0..size.0 * size.1 * 4).map(|_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            if seed >> 31 == 1 { 255 } else { (seed >> 20) as u8 }
        }).collect();
        let mut encoder = Encoder::new(width, height, Quality::of(index));
        let shown = decoded(&encoder.frame(&noise, Wish::Key), size);
        if index == 0 {
            prop_assert!(off(&shown, &noise).0 < 30.0);
        }
    }
}
