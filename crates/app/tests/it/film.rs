//! `rollwise render --film`: the file as another reader of Matroska sees it, its key frames as a
//! decoder of still pictures does, and its sound beside the one of a sound file.

use std::fs::File;
use std::io::{BufReader, Cursor};
use std::path::{Path, PathBuf};

use matroska_demuxer::{Frame, MatroskaFile};

use crate::program::Home;

/// A film of the shortest technique, small, and its captions.
fn filmed(more: &str) -> (Home, PathBuf) {
    let home = Home::new();
    let file = home.path().join("a.webm");
    let told = home.run(&format!(
        "render --technique settling-breath --film --size 160 {more} -o {}",
        file.display()
    ));
    assert!(told.starts_with("DATA/a.webm\n"), "{told}");
    (home, file)
}

/// The blocks of a track: when, how long, what.
fn blocks(file: &Path, track: u64) -> Vec<(u64, Option<u64>, Vec<u8>)> {
    let reader = BufReader::new(File::open(file).expect("it is there"));
    let mut reader = MatroskaFile::open(reader).expect("a Matroska file");
    let mut frame = Frame::default();
    let mut blocks = Vec::new();
    while reader.next_frame(&mut frame).expect("whole blocks") {
        if frame.track == track {
            blocks.push((frame.timestamp, frame.duration, frame.data.clone()));
        }
    }
    blocks
}

fn ms(file: &Path) -> u64 {
    let reader = BufReader::new(File::open(file).expect("it is there"));
    let reader = MatroskaFile::open(reader).expect("a Matroska file");
    reader.info().duration().expect("how long it is") as u64
}

/// Pixels of a key frame, three bytes each.
fn decoded(packet: &[u8]) -> Vec<u8> {
    let size = u32::try_from(packet.len()).expect("small");
    let mut file = Vec::from(*b"RIFF");
    file.extend((size + size % 2 + 12).to_le_bytes());
    file.extend(b"WEBPVP8 ");
    file.extend(size.to_le_bytes());
    file.extend(packet);
    file.resize(file.len() + packet.len() % 2, 0);
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(file)).expect("a WebP file");
    assert_eq!(decoder.dimensions(), (160, 90));
    let mut pixels = vec![0; 160 * 90 * 3];
    decoder.read_image(&mut pixels).expect("a picture");
    pixels
}

#[test]
fn a_film_has_thirty_frames_a_second_from_its_beginning_to_its_end() {
    let (_home, file) = filmed("");
    let ms = ms(&file);
    assert!(ms > 40_000, "{ms}");
    let frames = blocks(&file, 1);
    assert_eq!(frames.len() as u64, (ms * 30).div_ceil(1000));
    for (number, (at, ..)) in frames.iter().enumerate() {
        assert!(at.abs_diff(number as u64 * 1000 / 30) <= 1, "{at}");
    }
    // Every five seconds one can go to it.
    let keys: Vec<u64> =
        frames.iter().filter(|(.., data)| data[0] & 1 == 0).map(|(at, ..)| *at).collect();
    assert!(keys.iter().copied().eq((0..ms).step_by(5_000)), "{keys:?}");
}

#[test]
fn key_frames_show_the_page() {
    let ground = |more: &str| {
        let (_home, file) = filmed(more);
        let frames = blocks(&file, 1);
        let keys = frames.iter().filter(|(.., data)| data[0] & 1 == 0);
        let pages: Vec<Vec<u8>> = keys.map(|(.., data)| decoded(data)).collect();
        for page in &pages {
            let dark = page.chunks(3).filter(|pixel| pixel[0] < 110).count();
            assert!((200..14_300).contains(&dark), "a figure and words: {dark}");
        }
        assert!(pages[1] != pages[4], "it goes on");
        pages[0][..3].to_vec()
    };
    let near = |one: &[u8], due: [u8; 3]| one.iter().zip(due).all(|(a, b)| a.abs_diff(b) <= 4);
    assert!(near(&ground(""), [0xFA, 0xF7, 0xF1]));
    assert!(near(&ground("--night"), [0x16, 0x25, 0x2A]));
}

#[test]
fn its_sound_is_the_sound_files() {
    let (home, file) = filmed("");
    let sound = home.path().join("a.opus");
    home.run(&format!("render --technique settling-breath --no-captions -o {}", sound.display()));
    let mut packets = ogg::PacketReader::new(File::open(sound).expect("it is there"));
    let head = packets.read_packet_expected().expect("a head").data;
    packets.read_packet_expected().expect("tags");
    let mut due = Vec::new();
    while let Some(packet) = packets.read_packet().expect("a sound page") {
        due.push(packet.data);
    }
    let heard = blocks(&file, 2);
    // The film ends with its last frame, the sound file when the encoder's delay is out.
    assert!(heard.len().abs_diff(due.len()) <= 2, "{} and {}", heard.len(), due.len());
    for (number, ((at, _, packet), due)) in heard.iter().zip(&due).enumerate() {
        assert_eq!(*at, number as u64 * 20);
        assert!(packet == due || number + 2 > due.len().min(heard.len()), "packet {number}");
    }
    let reader = MatroskaFile::open(BufReader::new(File::open(&file).expect("it is there")));
    let reader = reader.expect("a Matroska file");
    assert_eq!(reader.tracks()[1].codec_private(), Some(&head[..]));
    let pre_skip = u64::from(u16::from_le_bytes([head[10], head[11]]));
    assert_eq!(reader.tracks()[1].codec_delay(), Some(pre_skip * 1_000_000 / 48));
}

#[test]
fn captions_in_it_are_those_beside_it() {
    let (home, file) = filmed("");
    let beside = std::fs::read_to_string(home.path().join("a.vtt")).expect("captions");
    let stamp = |ms: u64| {
        let (minutes, seconds) = (ms / 60_000, ms / 1000 % 60);
        format!("00:{minutes:02}:{seconds:02}.{:03}", ms % 1000)
    };
    let mut inside = String::from("WEBVTT\n");
    for (at, length, text) in blocks(&file, 3) {
        let end = at + length.expect("how long it is shown");
        let text = String::from_utf8(text).expect("text");
        let text = text.strip_prefix("\n\n").expect("no name, no settings");
        inside.push_str(&format!("\n{} --> {}\n{text}\n", stamp(at), stamp(end)));
    }
    assert_eq!(inside, beside);
    let (home, file) = filmed("--no-captions");
    assert!(blocks(&file, 3).is_empty() && !home.path().join("a.vtt").exists());
}

#[test]
fn a_session_is_a_film_too_and_says_so_in_json() {
    let home = Home::new();
    let file = home.path().join("five.webm");
    let told = home.out(&format!("render five --film --size 64 --json -o {}", file.display()));
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(told["format"], "webm");
    let titles: Vec<&str> = told["chapters"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|chapter| chapter["title"].as_str().expect("text"))
        .collect();
    let reader = MatroskaFile::open(BufReader::new(File::open(&file).expect("it is there")));
    let reader = reader.expect("a Matroska file");
    let atoms = reader.chapters().expect("chapters")[0].chapter_atoms();
    let inside: Vec<&str> = atoms.iter().map(|atom| atom.displays()[0].string()).collect();
    assert_eq!(inside, titles);
    assert_eq!(reader.info().title(), Some("Five minutes"));
}

#[cfg(unix)]
#[test]
fn a_signal_leaves_nothing() {
    use rustix::process::{Pid, Signal, kill_process};
    let home = Home::new();
    let file = home.path().join("ten.webm");
    let mut child =
        home.command(&format!("render ten --film -o {}", file.display())).spawn().expect("it runs");
    let part = home.path().join("ten.webm.rollwise-part");
    while std::fs::metadata(&part).map_or(0, |part| part.len()) == 0 {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    let pid = Pid::from_raw(i32::try_from(child.id()).expect("a number")).expect("a process");
    kill_process(pid, Signal::TERM).expect("it is told");
    assert_eq!(child.wait().expect("it ends").code(), Some(128 + 15));
    assert!(!part.exists() && !file.exists());
}
