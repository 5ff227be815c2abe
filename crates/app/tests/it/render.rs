//! `rollwise render`: what is in the files, and that there is never half of one.

use std::path::{Path, PathBuf};
use std::time::Duration;

use expect_test::expect;
use ropus::{Channels, DecodeMode, Decoder};
use routine::Timeline;
use sound::{Sample, Score};

use crate::person::{own_voice, played, practised};
use crate::program::Home;

/// Renders into the home's folder, under this name; what it says.
fn render(home: &Home, args: &str, name: &str) -> String {
    home.run(&format!("render {args} -o {}", at(home, name).display()))
}

fn at(home: &Home, name: &str) -> PathBuf {
    home.path().join(name)
}

/// The same once more, which goes well; where the file is.
fn rendered(args: &str, name: &str) -> (Home, PathBuf) {
    let home = Home::new();
    let told = render(&home, args, name);
    assert!(told.starts_with(&format!("DATA/{name}\n")), "{told}");
    let file = at(&home, name);
    (home, file)
}

/// A ready routine as Rollwise's own voice speaks it.
fn timeline(routine: &str) -> Timeline {
    let session = played(routine, &[]).0;
    let lengths = own_voice().lengths().or(session.lengths().clone());
    routine::compile(session.timeline().routine(), &lengths).expect("it compiles")
}

/// Every sample of a ready routine.
fn samples(routine: &str) -> Vec<i16> {
    rendered_samples(&Score::of(&timeline(routine)).spoken_by(&own_voice()))
}

fn rendered_samples(score: &Score) -> Vec<i16> {
    let mut samples = vec![0; usize::try_from(score.samples()).expect("minutes")];
    score.render(Sample::ZERO, &mut samples);
    samples
}

/// Every name in a folder that isn't the program's own data.
fn left(folder: &Path) -> Vec<String> {
    let names = std::fs::read_dir(folder).expect("it is there").map(|entry| entry.expect("it is"));
    let mut names: Vec<String> =
        names.map(|entry| entry.file_name().into_string().expect("text")).collect();
    names.retain(|name| !name.starts_with("rollwise.db"));
    names.sort();
    names
}

#[test]
fn wav_holds_every_sample() {
    let (_home, file) = rendered("five", "five.wav");
    let reader = hound::WavReader::open(file).expect("a WAV file");
    let spec = reader.spec();
    assert_eq!((spec.sample_rate, spec.channels, spec.bits_per_sample), (24_000, 1, 16));
    let held: Vec<i16> = reader.into_samples().map(|sample| sample.expect("sound")).collect();
    assert!(held == samples("five"));
}

#[test]
fn flac_holds_every_sample() {
    let (_home, file) = rendered("five", "five.flac");
    let mut reader = claxon::FlacReader::open(file).expect("a FLAC file");
    let held: Vec<i16> = reader
        .samples()
        .map(|sample| i16::try_from(sample.expect("sound")).expect("16 bits"))
        .collect();
    assert!(held == samples("five"));
    assert_eq!(reader.get_tag("TITLE").collect::<Vec<_>>(), ["Five minutes"]);
    assert_eq!(reader.get_tag("ARTIST").collect::<Vec<_>>(), ["Rollwise"]);
    assert_eq!(reader.get_tag("DATE").collect::<Vec<_>>(), ["2026-11-23"]);
    let info = reader.streaminfo();
    let bytes: Vec<u8> = held.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    assert_eq!(info.md5sum, <[u8; 16]>::from(<md5::Md5 as md5::Digest>::digest(bytes)));
    assert_eq!(info.samples, Some(held.len() as u64));
}

/// What an Opus file holds.
struct Opus {
    samples: Vec<i16>,
    pre_skip: usize,
    /// The last page's place, in 48 kHz.
    end: u64,
    comments: Vec<String>,
}

fn opus(file: &Path, channels: Channels) -> Opus {
    let bytes = std::fs::File::open(file).expect("it is there");
    let mut packets = ogg::PacketReader::new(bytes);
    let head = packets.read_packet_expected().expect("a head").data;
    let count = if channels == Channels::Stereo { 2 } else { 1 };
    assert_eq!((&head[..9], head[9]), (&b"OpusHead\x01"[..], count));
    let count = usize::from(count);
    let pre_skip = u16::from_le_bytes([head[10], head[11]]);
    let tags = packets.read_packet_expected().expect("tags").data;
    let comments = comments(tags.strip_prefix(b"OpusTags").expect("tags"));
    let mut decoder = Decoder::new(24_000, channels).expect("a decoder");
    let (mut samples, mut end) = (Vec::new(), 0);
    while let Some(packet) = packets.read_packet().expect("a sound page") {
        let mut piece = vec![0; 480 * count];
        let decoded = decoder.decode(&packet.data, &mut piece, DecodeMode::Normal).expect("sound");
        samples.extend(&piece[..decoded * count]);
        end = packet.absgp_page();
        assert!(end <= (samples.len() / count) as u64 * 2 + 48_000, "a page's place is its end");
    }
    Opus { samples, pre_skip: usize::from(pre_skip), end, comments }
}

/// Vorbis comments, read by their specification.
fn comments(bytes: &[u8]) -> Vec<String> {
    let mut rest = bytes;
    let mut number = || {
        let (head, tail) = rest.split_at(4);
        rest = tail;
        u32::from_le_bytes(head.try_into().expect("four"))
    };
    let vendor = number();
    rest = &rest[usize::try_from(vendor).expect("short")..];
    let (count, mut rest) = rest.split_at(4);
    let count = u32::from_le_bytes(count.try_into().expect("four"));
    (0..count)
        .map(|_| {
            let (head, tail) = rest.split_at(4);
            let len = u32::from_le_bytes(head.try_into().expect("four"));
            let (text, tail) = tail.split_at(usize::try_from(len).expect("short"));
            rest = tail;
            String::from_utf8(text.to_vec()).expect("text")
        })
        .collect()
}

#[test]
fn opus_sounds_the_same_and_as_long() {
    let (_home, file) = rendered("five", "five.opus");
    let opus = opus(&file, Channels::Mono);
    let due = samples("five");
    assert_eq!(opus.end, (due.len() * 2 + opus.pre_skip) as u64);
    let heard = &opus.samples[opus.pre_skip / 2..];
    // Filled up to a whole packet, and no further.
    assert!((due.len()..due.len() + 480).contains(&heard.len()));
    let product = |a: &[i16], b: &[i16]| -> f64 {
        a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
    };
    let heard = &heard[..due.len()];
    let alike = product(heard, &due) / (product(heard, heard) * product(&due, &due)).sqrt();
    assert!(alike > 0.99, "a correlation of {alike}");
    let powers = product(heard, heard) / product(&due, &due);
    assert!((0.95..1.05).contains(&powers), "{powers} as strong");
    let cover = opus.comments.iter().find_map(|line| line.strip_prefix("METADATA_BLOCK_PICTURE="));
    assert!(cover.is_some_and(|cover| cover.len() < 60 * 1024));
    assert!(opus.comments.contains(&"TITLE=Five minutes".into()));
}

/// Whenever technique or side changes, there is a chapter, in every file that has some, and in
/// what a program is told.
#[test]
fn chapters_are_where_technique_or_side_changes() {
    let home = Home::new();
    let told =
        home.out(&format!("render eight-blades --json -o {}", at(&home, "a.opus").display()));
    let told: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    render(&home, "eight-blades", "b.flac");
    let in_words =
        |at_ms: u64, title: &str| format!("{}.{:03} {title}", at_ms / 1000, at_ms % 1000);
    let chapters: Vec<String> = told["chapters"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|chapter| {
            let at_ms = chapter["at_ms"].as_u64().expect("a number");
            in_words(at_ms, chapter["title"].as_str().expect("text"))
        })
        .collect();
    expect![[r#"
        0.000 Before you begin
        15.000 Settling breath
        75.000 Scapula release · left
        135.000 Scapula release · right
        238.000 Crossed-arm rhomboid roll
        379.000 Calm close
        444.000 Coming up, and done"#]]
    .assert_eq(&chapters.join("\n"));

    let (mut changes, mut last) = (Vec::new(), None);
    for block in timeline("eight-blades").blocks() {
        if last.replace((block.step, block.side)) != Some((block.step, block.side)) {
            changes.push(u64::from(block.start.ms()));
        }
    }
    let starts = told["chapters"].as_array().expect("a list").iter();
    assert!(starts.map(|chapter| chapter["at_ms"].as_u64().expect("a number")).eq(changes));

    let flac = claxon::FlacReader::open(at(&home, "b.flac")).expect("a FLAC file");
    let in_flac: Vec<String> = flac.tags().map(|(name, value)| format!("{name}={value}")).collect();
    for comments in [in_flac, opus(&at(&home, "a.opus"), Channels::Mono).comments] {
        let value = |name: String| {
            let line = comments.iter().find_map(|line| line.strip_prefix(&format!("{name}=")));
            line.unwrap_or_else(|| panic!("no {name}")).to_owned()
        };
        for (number, chapter) in (1..).zip(&chapters) {
            let stamp = value(format!("CHAPTER{number:03}"));
            let parts: Vec<f64> =
                stamp.split(':').map(|part| part.parse().expect("time")).collect();
            let seconds = parts[0] * 3600.0 + parts[1] * 60.0 + parts[2];
            let title = value(format!("CHAPTER{number:03}NAME"));
            assert_eq!(&format!("{seconds:.3} {title}"), chapter);
        }
        let count = comments.iter().filter(|line| line.starts_with("CHAPTER")).count();
        assert_eq!(count, 2 * chapters.len());
    }
}

#[test]
fn captions_lie_beside_it_unless_nobody_wants_them() {
    let (home, _) = rendered("five", "five.wav");
    let captions = std::fs::read_to_string(at(&home, "five.vtt")).expect("captions");
    assert!(captions.starts_with("WEBVTT\n\n00:00:01.000 --> "), "{captions}");
    assert!(captions.contains("\nYou stop by rolling off"), "{captions}");
    for line in home.out("timeline five").lines().filter(|line| line.contains('“')) {
        let words = line.split('“').nth(1).expect("words").trim_end_matches('”');
        assert!(captions.contains(words), "{words}");
    }
    let (home, _) = rendered("five --no-captions", "five.wav");
    assert_eq!(left(home.path()), ["five.wav"]);
}

#[test]
fn what_is_there_stays_unless_one_insists() {
    let home = Home::new();
    home.file("five.flac", "mine");
    expect![[r#"
        ! error[file-exists]: DATA/five.flac is there already
        ! hint: Choose another name, or put it in its place: --force.
        exit Some(1)
    "#]]
    .assert_eq(&render(&home, "five", "five.flac"));
    assert_eq!(std::fs::read(at(&home, "five.flac")).expect("it is there"), b"mine");
    assert_eq!(left(home.path()), ["five.flac"]);
    render(&home, "five --force", "five.flac");
    let whole = std::fs::read(at(&home, "five.flac")).expect("it is there");
    assert_eq!(&whole[..4], b"fLaC");

    // The same captions serve a second format; others stay.
    let told = render(&home, "five", "five.opus");
    // A busy machine shows how far it has come in between.
    let files = told.starts_with("DATA/five.opus\nDATA/five.vtt\n! ");
    assert!(files && told.contains("! note: 5:03, "), "{told}");
    home.file("five.vtt", "mine");
    expect![[r#"
        ! error[file-exists]: DATA/five.vtt is there already
        ! hint: Choose another name, or put it in its place: --force.
        exit Some(1)
    "#]]
    .assert_eq(&render(&home, "five", "five.wav"));
    assert_eq!(left(home.path()), ["five.flac", "five.opus", "five.vtt"]);

    std::fs::create_dir(at(&home, "folder.wav")).expect("a folder");
    expect![[r#"
        ! error[no-plain-file]: DATA/folder.wav is no plain file
        ! hint: Choose another name.
        exit Some(1)
    "#]]
    .assert_eq(&render(&home, "five --force", "folder.wav"));
}

#[test]
fn what_makes_no_sense_is_refused() {
    let home = Home::new();
    expect![[r#"
        ! error[no-format]: the ending of DATA/five.mp3 doesn't say what kind of file it is to be
        ! hint: End it in .wav, .flac, .opus, .webm, .svg, .png, .gif or .json, or say --format.
        exit Some(2)
    "#]]
    .assert_eq(&render(&home, "five", "five.mp3"));
    expect![[r#"
        ! error[unknown-routine]: there is no routine `fiv`
        ! hint: Did you mean `five`?
        exit Some(2)
    "#]]
    .assert_eq(&render(&home, "fiv", "five.wav"));
    expect![[r#"
        ! error[unwritable-file]: DATA/nowhere/five.wav can't be written: No such file or directory (os error 2)
        ! hint: Check the folder, and who may write there.
        exit Some(1)
    "#]]
    .assert_eq(&render(&home, "five", "nowhere/five.wav"));
    assert_eq!(left(home.path()), [""; 0]);
}

#[test]
fn today_is_a_routine_too() {
    let home = Home::new();
    expect![[r#"
        ! error[safety-first]: the safety questions come first, and nobody has answered them yet
        ! hint: Run `rollwise roll`, or `rollwise` for the app; either asks them, in a minute.
        exit Some(1)
    "#]]
    .assert_eq(&render(&home, "today", "today.wav"));
    practised(&home);
    let told = render(&home, "today --format flac", "today.sound");
    assert!(told.starts_with("DATA/today.sound\nDATA/today.vtt\n"), "{told}");
    let page = home.out("timeline today");
    assert!(page.starts_with("Today"), "{page}");
}

#[test]
fn tones_only_is_breath_and_tones() {
    let (home, file) = rendered("five --tones-only", "five.wav");
    let reader = hound::WavReader::open(file).expect("a WAV file");
    let held: Vec<i16> = reader.into_samples().map(|sample| sample.expect("sound")).collect();
    assert!(held == rendered_samples(&Score::of(&timeline("five")).in_tones()));
    // Whoever would rather read has all the words.
    render(&home, "five", "spoken.wav");
    let captions = |name: &str| std::fs::read_to_string(at(&home, name)).expect("captions");
    assert_eq!(captions("five.vtt"), captions("spoken.vtt"));
}

/// For two loudspeakers: left and right in turn, in every format.
#[test]
fn stereo_is_left_and_right() {
    let (home, file) = rendered("ten --stereo", "ten.wav");
    let score = Score::of(&timeline("ten")).spoken_by(&own_voice());
    let mut due = vec![[0_i16; 2]; usize::try_from(score.samples()).expect("minutes")];
    score.render(Sample::ZERO, &mut due);
    let due = due.as_flattened();
    let reader = hound::WavReader::open(file).expect("a WAV file");
    assert_eq!((reader.spec().sample_rate, reader.spec().channels), (24_000, 2));
    let held: Vec<i16> = reader.into_samples().map(|sample| sample.expect("sound")).collect();
    assert!(held == due);

    render(&home, "ten --stereo --no-captions", "ten.flac");
    let mut reader = claxon::FlacReader::open(at(&home, "ten.flac")).expect("a FLAC file");
    let held: Vec<i16> = reader.samples().map(|x| x.expect("sound") as i16).collect();
    assert!(held == due);
    let bytes: Vec<u8> = held.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    let sum = <[u8; 16]>::from(<md5::Md5 as md5::Digest>::digest(bytes));
    assert_eq!(reader.streaminfo().md5sum, sum);

    render(&home, "ten --stereo --no-captions", "ten.opus");
    let opus = opus(&at(&home, "ten.opus"), Channels::Stereo);
    assert_eq!(opus.end, (due.len() + opus.pre_skip) as u64);
    let heard = &opus.samples[opus.pre_skip..];
    // The difference between both is what leans: it is there, and on the same side.
    let (mut alike, mut powers) = (0.0, [0.0; 2]);
    for (heard, due) in heard.chunks_exact(2).zip(due.chunks_exact(2)) {
        let (heard, due) =
            (f64::from(heard[0]) - f64::from(heard[1]), f64::from(due[0]) - f64::from(due[1]));
        alike += heard * due;
        powers = [powers[0] + heard * heard, powers[1] + due * due];
    }
    let alike = alike / (powers[0] * powers[1]).sqrt();
    assert!(alike > 0.9, "a correlation of {alike}");
}

/// Killed at any moment: what has the name is whole, and the next one is not in the way of what
/// is left.
#[test]
fn a_kill_leaves_no_half_file() {
    let home = Home::new();
    let file = at(&home, "five.wav");
    let whole = 44 + 2 * samples("five").len();
    let args = format!("render five --force -o {}", file.display());
    let mut midway = 0;
    for after_ms in (0..200).step_by(10) {
        let mut child = home.command(&args).spawn().expect("it runs");
        std::thread::sleep(Duration::from_millis(after_ms));
        child.kill().expect("it is killed, or gone by itself");
        child.wait().expect("it is gone");
        match std::fs::metadata(&file) {
            Ok(there) => {
                assert_eq!(there.len(), whole as u64);
                std::fs::remove_file(&file).expect("it is there");
            }
            Err(_) => midway += usize::from(at(&home, "five.wav.rollwise-part").exists()),
        }
    }
    assert!(midway > 0, "never killed midway");
    let told = render(&home, "five --force", "five.wav");
    assert!(told.starts_with("DATA/five.wav\n"), "{told}");
    assert_eq!(left(home.path()), ["five.vtt", "five.wav"]);
}

#[cfg(unix)]
#[test]
fn a_signal_leaves_nothing() {
    use rustix::process::{Pid, Signal, kill_process};
    let home = Home::new();
    let args = format!("render ten -o {}", at(&home, "ten.opus").display());
    let mut child = home.command(&args).spawn().expect("it runs");
    let part = at(&home, "ten.opus.rollwise-part");
    while std::fs::metadata(&part).map_or(0, |part| part.len()) == 0 {
        std::thread::sleep(Duration::from_millis(1));
    }
    let pid = Pid::from_raw(i32::try_from(child.id()).expect("a number")).expect("a process");
    kill_process(pid, Signal::TERM).expect("it is told");
    assert_eq!(child.wait().expect("it ends").code(), Some(128 + 15));
    assert_eq!(left(home.path()), [""; 0]);
}

#[test]
fn two_at_once_do_not_mix() {
    let home = Home::new();
    let part = home.file("five.wav.rollwise-part", "");
    let held = std::fs::File::open(part).expect("it is there");
    held.lock().expect("locks");
    expect![[r#"
        ! error[file-busy]: DATA/five.wav is being written by another Rollwise
        ! hint: Wait for it, or choose another name.
        exit Some(1)
    "#]]
    .assert_eq(&render(&home, "five", "five.wav"));
}
