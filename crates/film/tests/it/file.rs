//! The file as another reader of Matroska sees it.

use std::io::Cursor;

use film::{Chapter, Encoder, Quality, Sound, Tracks, Webm, Wish};
use matroska_demuxer::{Frame, MatroskaFile, TrackType};

use crate::stage::disc;

const MS: u64 = 6_000;

fn tracks() -> Tracks {
    let chapter = |at_ms, title: &str| Chapter { at_ms, title: title.into() };
    Tracks {
        size: (64, 48),
        frame_ns: 40_000_000,
        ms: MS,
        title: "Thoracic extension".into(),
        language: "en".into(),
        sound: Some(Sound {
            head: Vec::from(*b"OpusHead\x01\x01"),
            delay_ns: 6_500_000,
            channels: 2,
        }),
        chapters: vec![chapter(0, "Before you begin"), chapter(2_500, "Thoracic extension · left")],
    }
}

/// Six seconds: frames every 40 ms with a key every two seconds, sound every 20 ms, two captions.
fn film() -> Vec<u8> {
    let (mut webm, mut file) = Webm::begin(&tracks());
    let mut encoder = Encoder::new(64, 48, Quality::CLEAN);
    for at_ms in (0..MS).step_by(40) {
        let key = at_ms % 2_000 == 0;
        let pixels = disc((64, 48), (20.0 + at_ms as f64 / 300.0, 24.0));
        let packet = encoder.frame(&pixels, if key { Wish::Key } else { Wish::Change });
        file.extend(webm.frame(at_ms, &packet, key));
        webm.sound(at_ms, &[at_ms as u8; 9]);
        webm.sound(at_ms + 20, &[1; 300]);
        if [400, 3_000].contains(&at_ms) {
            webm.caption(at_ms, 1_500, "Out, and drape over.");
        }
    }
    let end = webm.finish();
    file.extend(end.bytes);
    for (at, bytes) in end.over {
        let at = usize::try_from(at).expect("small");
        file[at..at + bytes.len()].copy_from_slice(&bytes);
    }
    file
}

#[test]
fn tracks_are_what_they_say() {
    let file = MatroskaFile::open(Cursor::new(film())).expect("a Matroska file");
    assert_eq!(file.ebml_header().doc_type(), "webm");
    assert_eq!(file.info().title(), Some("Thoracic extension"));
    assert_eq!(file.info().duration(), Some(MS as f64));
    let [video, sound, captions] = file.tracks() else { panic!("{:?}", file.tracks()) };
    assert_eq!((video.track_type(), video.codec_id()), (TrackType::Video, "V_VP8"));
    assert_eq!(video.default_duration().map(u64::from), Some(40_000_000));
    let pixels = video.video().expect("it is seen");
    assert_eq!((pixels.pixel_width().get(), pixels.pixel_height().get()), (64, 48));
    assert_eq!((sound.track_type(), sound.codec_id()), (TrackType::Audio, "A_OPUS"));
    assert_eq!(sound.codec_private(), Some(&b"OpusHead\x01\x01"[..]));
    assert_eq!((sound.codec_delay(), sound.seek_pre_roll()), (Some(6_500_000), Some(80_000_000)));
    assert_eq!(sound.audio().expect("it is heard").channels().get(), 2);
    assert_eq!(captions.codec_id(), "D_WEBVTT/SUBTITLES");
    let [edition] = file.chapters().expect("chapters") else { panic!("one list of chapters") };
    let chapters: Vec<(u64, &str)> = edition
        .chapter_atoms()
        .iter()
        .map(|atom| (atom.time_start() / 1_000_000, atom.displays()[0].string()))
        .collect();
    assert_eq!(chapters, [(0, "Before you begin"), (2_500, "Thoracic extension · left")]);
}

#[test]
fn everything_comes_in_its_time() {
    let mut file = MatroskaFile::open(Cursor::new(film())).expect("a Matroska file");
    let mut frame = Frame::default();
    let (mut video, mut sound, mut captions) = (Vec::new(), Vec::new(), Vec::new());
    let mut last = 0;
    while file.next_frame(&mut frame).expect("whole blocks") {
        assert!(frame.timestamp + 20 >= last, "{} after {last}", frame.timestamp);
        last = frame.timestamp.max(last);
        match frame.track {
            1 => video.push((frame.timestamp, frame.data[0] & 1 == 0, frame.is_keyframe)),
            2 => sound.push((frame.timestamp, frame.data.len())),
            _ => captions.push((frame.timestamp, frame.duration, frame.data.clone())),
        }
    }
    assert!(video.iter().map(|(at, ..)| *at).eq((0..MS).step_by(40)));
    assert!(
        video.iter().all(
            |(at, key, said)| *key == (at % 2_000 == 0) && said.is_none_or(|said| said == *key)
        )
    );
    assert!(sound.iter().map(|(at, _)| *at).eq((0..MS).step_by(20)));
    let due = |at| (at, Some(1_500), Vec::from(*b"\n\nOut, and drape over."));
    assert_eq!(captions, [due(400), due(3_000)]);
}

#[test]
fn any_place_can_be_gone_to() {
    let mut file = MatroskaFile::open(Cursor::new(film())).expect("a Matroska file");
    let mut frame = Frame::default();
    for to in [5_000, 100, 2_000] {
        file.seek(to).expect("a place");
        while frame.track != 1 {
            assert!(file.next_frame(&mut frame).expect("whole blocks"));
        }
        assert!((to..to + 40).contains(&frame.timestamp), "{to}: {}", frame.timestamp);
        frame = Frame::default();
    }
}

/// Elements of a stretch of bytes: id, content.
fn elements(mut bytes: &[u8]) -> Vec<(u32, &[u8])> {
    let mut elements = Vec::new();
    while !bytes.is_empty() {
        let id_len = bytes[0].leading_zeros() as usize + 1;
        let id = bytes[..id_len].iter().fold(0, |id, byte| id << 8 | u32::from(*byte));
        let size_len = bytes[id_len].leading_zeros() as usize + 1;
        let size = &bytes[id_len..id_len + size_len];
        let size = size.iter().fold(0_u64, |size, byte| size << 8 | u64::from(*byte));
        let size = usize::try_from(size ^ 1 << (7 * size_len)).expect("small");
        let from = id_len + size_len;
        elements.push((id, &bytes[from..from + size]));
        bytes = &bytes[from + size..];
    }
    elements
}

fn numbers(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The index names each cluster, where it lies and when it begins; and the front names the index.
#[test]
fn the_index_is_true() {
    let file = film();
    let [(0x1A45_DFA3, _), (0x1853_8067, segment)] = elements(&file)[..] else {
        panic!("two parts")
    };
    let parts = elements(segment);
    let front = elements(parts[0].1)[0].1;
    let place = usize::try_from(numbers(elements(front)[1].1)).expect("small");
    assert_eq!(elements(front)[0].1, [0x1C, 0x53, 0xBB, 0x6B]);
    let [(0x1C53_BB6B, index)] = elements(&segment[place..])[..] else {
        panic!("the index is last")
    };
    let points: Vec<u64> = elements(index)
        .into_iter()
        .map(|(_, point)| {
            let point = elements(point);
            let track = elements(point[1].1);
            let place = usize::try_from(numbers(track[1].1)).expect("small");
            let (id, cluster) = elements(&segment[place..])[0];
            assert_eq!(id, 0x1F43_B675);
            let (id, at) = elements(cluster)[0];
            assert_eq!((id, numbers(at)), (0xE7, numbers(point[0].1)));
            numbers(at)
        })
        .collect();
    assert_eq!(points, [0, 2_000, 4_000]);
}
