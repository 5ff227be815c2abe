//! The stream and a device that isn't there: minutes in no time, with crystals that differ.

use super::*;
use crate::hearing::{Voice, own, score};
use crate::practice::Practice;
use routine::{SessionTime, Timeline};
use std::collections::VecDeque;

/// How much of a device's pace is a millionth of the clock's, and how a program takes samples.
#[derive(Clone, Copy)]
struct Device {
    /// Faster than the clock by so many millionths.
    ppm: i64,
    /// How many samples the program takes at a time.
    gulp: usize,
    /// How many it holds before it plays, and at most; `None` takes whatever comes.
    holds: Option<usize>,
}

/// What lies between the stream and the ear, and how it is heard.
struct Room {
    device: Device,
    stream: Stream,
    now_us: u64,
    /// In the pipe and in the program: the sample, and its place in the track where it has one.
    pipe: VecDeque<(i16, Option<i64>)>,
    program: VecDeque<(i16, Option<i64>)>,
    plays: bool,
    /// Parts of a sample that the device played already, in millionths.
    part: i64,
    heard: Vec<(u64, i16, Option<i64>)>,
}

const LOOK_US: u64 = 5_000;

impl Room {
    fn new(device: Device) -> Room {
        Room {
            device,
            stream: Stream::begin(Duration::ZERO),
            now_us: 0,
            pipe: VecDeque::new(),
            program: VecDeque::new(),
            plays: false,
            part: 0,
            heard: Vec::new(),
        }
    }

    fn now(&self) -> Duration {
        Duration::from_micros(self.now_us)
    }

    /// Time goes on until `ms`.
    fn until(&mut self, ms: u64) {
        while self.now_us < ms * 1000 {
            self.now_us += LOOK_US;
            self.device_plays();
            self.stream_writes();
        }
    }

    fn device_plays(&mut self) {
        self.part +=
            i64::try_from(LOOK_US).unwrap() * 24_000 * (1_000_000 + self.device.ppm) / 1_000_000;
        let count = self.part / 1_000_000;
        self.part %= 1_000_000;
        for _ in 0..count {
            self.program_takes();
            if self.plays
                && let Some((sample, place)) = self.program.pop_front()
            {
                self.heard.push((self.now_us, sample, place));
            }
        }
    }

    fn program_takes(&mut self) {
        let Device { gulp, holds, .. } = self.device;
        let room = |program: &VecDeque<_>| holds.is_none_or(|holds| program.len() + gulp <= holds);
        while self.pipe.len() >= gulp && room(&self.program) {
            self.program.extend(self.pipe.drain(..gulp));
        }
        // Like ALSA: what has run dry begins when it is full again.
        let full = holds.unwrap_or(2_400).saturating_sub(gulp);
        self.plays = if self.plays { !self.program.is_empty() } else { self.program.len() > full };
    }

    fn stream_writes(&mut self) {
        let mut piece = [0; PIECE];
        loop {
            let waiting = i64::try_from(self.pipe.len()).unwrap();
            let in_track = matches!(self.stream.source, Source::Track { .. });
            let now = self.now();
            if !self.stream.next(now, waiting, &mut piece) {
                return;
            }
            let begin = self.stream.gone - PIECE_LEN;
            let from = match &self.stream.source {
                Source::Track { from, .. } => i64::try_from(from.index()).unwrap(),
                Source::Silence => 0,
            };
            let in_track = in_track && begin >= 0;
            let place = |i: usize| in_track.then(|| from + begin + i64::try_from(i).unwrap());
            self.pipe.extend(piece.iter().enumerate().map(|(i, sample)| (*sample, place(i))));
        }
    }

    /// The largest distance between what is heard and where a session that began at `began_ms` is,
    /// in milliseconds, from one second after that on.
    fn off(&self, began_ms: u64) -> f64 {
        let begin = began_ms * 1000 + u64::from(BUFFER.ms()) * 1000;
        let heard = self.heard.iter().filter(|(us, ..)| *us > begin + 1_000_000);
        let off = heard.filter_map(|(us, _, place)| {
            let due = (*us - begin) as f64 / 1000.0;
            Some((((*place)? as f64) / 24.0 - due).abs())
        });
        off.fold(0.0, f64::max)
    }
}

fn timeline(id: &str) -> Timeline {
    let practice = Practice::built_in();
    let routine = practice.routine(id).unwrap();
    practice.session(&routine).unwrap().timeline().clone()
}

fn spoken(timeline: &Timeline) -> Score {
    score(timeline, &Voice::Own(own("en").unwrap()))
}

fn ten() -> Score {
    spoken(&timeline("ten"))
}

/// ALSA's way: holds what it was asked to, takes a quarter at a time.
const HOLDS: Device = Device { ppm: 0, gulp: 480, holds: Some(1_920) };
/// Takes whatever comes, at once.
const SLURPS: Device = Device { ppm: 0, gulp: 1, holds: None };

fn off_after_ten_minutes(device: Device) -> f64 {
    let mut room = Room::new(device);
    room.until(3_000);
    let now = room.now();
    room.stream.play(ten(), Sample::ZERO, now);
    room.until(603_000);
    room.off(3_000)
}

/// No crystal is off by more than 100 ppm; the worst sound cards are.
#[test]
fn ten_minutes_stay_within_fifty_milliseconds() {
    for ppm in [-1_000, -50, 50, 200, 1_000] {
        let off = off_after_ten_minutes(Device { ppm, ..HOLDS });
        println!("{ppm} ppm: {off:.1} ms");
        assert!(off <= 50.0, "{ppm} ppm: {off} ms");
    }
    let off = off_after_ten_minutes(SLURPS);
    println!("slurps: {off:.1} ms");
    assert!(off <= 50.0, "{off} ms");
}

/// Where nothing is off, nothing is left out or repeated: the samples are the score's.
#[test]
fn what_is_heard_is_the_score() {
    for device in [HOLDS, SLURPS, Device { gulp: 960, ..HOLDS }] {
        let score = ten();
        let mut room = Room::new(device);
        room.until(1_000);
        let now = room.now();
        room.stream.play(score.clone(), Sample::ZERO, now);
        room.until(61_000);
        let heard = room.heard.iter().filter(|(.., place)| place.is_some());
        let heard: Vec<i16> = heard.map(|(_, sample, _)| *sample).collect();
        assert!(heard.len() > 59 * 24_000, "{} samples", heard.len());
        let mut due = vec![0; heard.len()];
        score.render(Sample::ZERO, &mut due);
        // The first four milliseconds come out of silence.
        assert!(heard[FADE..] == due[FADE..], "gulps of {}", device.gulp);
    }
}

/// A pause is heard within the buffer and a piece, whatever plays; so is what comes after it.
#[test]
fn silence_and_sound_are_heard_soon() {
    for device in [HOLDS, SLURPS, Device { ppm: -1_000, ..HOLDS }] {
        let mut room = Room::new(device);
        room.until(1_000);
        let now = room.now();
        room.stream.play(ten(), SampleRate::TRACK.sample_at(SessionTime::from_ms(60_000)), now);
        room.until(20_000);
        let now = room.now();
        room.stream.silence(now);
        room.until(25_000);
        let last = room.heard.iter().rev().find(|(_, sample, _)| *sample != 0).unwrap().0;
        assert!(last / 1000 - 20_000 <= 150, "silent after {} ms", last / 1000 - 20_000);
        let now = room.now();
        room.stream.play(ten(), SampleRate::TRACK.sample_at(SessionTime::from_ms(60_000)), now);
        room.until(26_000);
        let first = room.heard.iter().find(|(us, sample, _)| *us > 25_000_000 && *sample != 0);
        let after = first.unwrap().0 / 1000 - 25_000;
        assert!((100..=150).contains(&after), "heard after {after} ms");
    }
}

/// Whatever lies before it, a track is heard when the session says that it is: also where the
/// program was started a moment ago, or takes its time to begin.
#[test]
fn a_track_begins_on_time() {
    for before_ms in [5, 20, 60, 100, 200, 1_000] {
        let mut room = Room::new(HOLDS);
        room.until(before_ms);
        let now = room.now();
        room.stream.play(ten(), SampleRate::TRACK.sample_at(SessionTime::from_ms(60_000)), now);
        room.until(before_ms + 1_000);
        let first = room.heard.iter().find(|(.., place)| place.is_some()).unwrap();
        let after = first.0 / 1000 - before_ms;
        println!("{before_ms} ms after the start: heard after {after} ms");
        assert!((90..=150).contains(&after), "{before_ms}: heard after {after} ms");
    }
}

/// Ten seconds in which the program took nothing: neither a burst nor a lag stays.
#[test]
fn a_stopped_program_finds_its_place_again() {
    let mut room = Room::new(HOLDS);
    room.until(1_000);
    let now = room.now();
    room.stream.play(ten(), Sample::ZERO, now);
    room.until(10_000);
    let written = |room: &Room| room.heard.len() + room.program.len() + room.pipe.len();
    let before = written(&room);
    while room.now_us < 20_000_000 {
        room.now_us += LOOK_US;
        room.stream_writes();
    }
    assert!(written(&room) - before <= 960, "{} samples written", written(&room) - before);
    room.heard.clear();
    room.until(60_000);
    room.heard.retain(|(us, ..)| *us > 21_000_000);
    assert!(room.off(1_000) <= 50.0, "{} ms", room.off(1_000));
}

/// An amendment further on changes nothing before it, and all from there on.
#[test]
fn an_amendment_goes_on_where_it_is() {
    let practice = Practice::built_in();
    let routine = practice.routine("five").unwrap();
    let session = practice.session(&routine).unwrap();
    let before = session.timeline().clone();
    let mut after = session;
    after.handle(SessionTime::ZERO, &session::Input::Ready);
    after.handle(SessionTime::from_ms(100_000), &session::Input::Spot(None));
    let after = after.timeline().clone();
    let changed = after.changed_from();
    assert!(changed > SessionTime::from_ms(100_200), "{changed:?}");
    let from = SampleRate::TRACK.sample_at(SessionTime::from_ms(95_000));
    let mut room = Room::new(HOLDS);
    room.until(1_000);
    let now = room.now();
    room.stream.play(spoken(&before), from, now);
    room.until(6_000);
    let after = spoken(&after);
    room.stream.amend(after.clone());
    room.until(30_000);
    let heard = room.heard.iter().filter(|(.., place)| place.is_some());
    let heard: Vec<i16> = heard.map(|(_, sample, _)| *sample).collect();
    let mut due = vec![0; heard.len()];
    after.render(from, &mut due);
    assert!(heard[FADE..] == due[FADE..]);
}

/// For two loudspeakers the pieces are those of the score for two, at the same times.
#[test]
fn two_channels_are_the_score_for_two() {
    let score = ten();
    let mut stream = Stream::begin(Duration::ZERO);
    stream.play(score.clone(), Sample::new(24_000 * 200), Duration::ZERO);
    let (mut heard, mut piece) = (Vec::new(), [[0_i16; 2]; PIECE]);
    for ms in (0..5_000).step_by(5) {
        while stream.next(Duration::from_millis(ms), 0, &mut piece) {
            if stream.gone > 0 {
                heard.extend(piece);
            }
        }
    }
    let mut due = vec![[0_i16; 2]; heard.len()];
    score.render(Sample::new(24_000 * 200), &mut due);
    assert!(heard.len() > 24_000 * 4 && heard[FADE..] == due[FADE..]);
    assert!(due.iter().any(|[left, right]| left != right));
}
