//! `rollwise roll` as it is heard: a program that plays into a file stands in for the loudspeaker,
//! takes samples as a device does, and notes when each of them would be heard.
//!
//! That program is this test binary: [`a_program_that_plays`] does nothing unless it is asked to.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use journal::{History, Keeper as _, SessionRecord, Started};
use rustix::time::{ClockId, clock_gettime};
use session::{Input, Session};
use sound::{HEADER_BYTES, Sample, Score};

use crate::person::{own_voice, store};
use crate::program::Home;
use crate::screen::{begin, someone};
use crate::terminal::Terminal;

/// Says where to play into, to the program that plays.
const INTO: &str = "ROLLWISE_TEST_PLAYS_INTO";
/// Says after how many milliseconds it dies.
const DIES: &str = "ROLLWISE_TEST_DIES_AFTER_MS";

/// What the program takes at once, and holds at most, in samples: 20 and 80 ms.
const GULP: usize = 480;
const HOLDS: u64 = 1_920;
/// Samples a millisecond, and the most that may pass from a press to its sound.
const PER_MS: u64 = 24;
const HEARD_WITHIN_MS: u64 = 150;
/// What a busy machine may add to anything, in milliseconds.
const BUSY_MS: u64 = 250;

/// Microseconds on a clock that all programs share.
fn now_us() -> u64 {
    let now = clock_gettime(ClockId::Monotonic);
    let now = Duration::try_from(now).expect("after the start of the machine");
    u64::try_from(now.as_micros()).expect("not for ages")
}

#[test]
fn a_program_that_plays() {
    let Some(into) = std::env::var_os(INTO) else { return };
    let dies = std::env::var(DIES).map_or(u64::MAX, |ms| ms.parse().expect("a number"));
    let file = OpenOptions::new().create(true).append(true).open(into).expect("a file");
    play(file, now_us().saturating_add(dies.saturating_mul(1000)));
}

/// Takes a WAV file, or samples alone, and writes each gulp down with the moment it is heard.
fn play(mut file: File, until_us: u64) {
    let mut input = std::io::stdin().lock();
    let mut gulp = [0; GULP * 2];
    if input.read_exact(&mut gulp[..HEADER_BYTES]).is_err() {
        return;
    }
    // Without a header these were samples.
    let mut have = if gulp.starts_with(b"RIFF") { 0 } else { HEADER_BYTES };
    let us = |samples: u64| samples * 1000 / PER_MS;
    let (mut taken, mut begun_us, mut held) = (0, None, Vec::new());
    while now_us() < until_us {
        let played = begun_us.map_or(0, |begun| now_us().saturating_sub(begun) * PER_MS / 1000);
        if taken + GULP as u64 > played + HOLDS {
            std::thread::sleep(Duration::from_millis(1));
            continue;
        }
        if input.read_exact(&mut gulp[have..]).is_err() {
            return;
        }
        have = 0;
        held.push((taken, gulp));
        taken += GULP as u64;
        let begun = match begun_us {
            None if taken < HOLDS => continue,
            None => now_us(),
            // What comes too late is heard when it comes, and all after it later.
            Some(begun) => begun.max(now_us().saturating_sub(us(taken - GULP as u64))),
        };
        begun_us = Some(begun);
        for (first, gulp) in held.drain(..) {
            file.write_all(&(begun + us(first)).to_le_bytes()).expect("it writes");
            file.write_all(&gulp).expect("it writes");
        }
    }
}

/// What was heard: each gulp, and when its first sample was.
fn heard(file: &Path) -> Vec<(u64, Vec<i16>)> {
    let bytes = std::fs::read(file).expect("it played");
    let gulp = |bytes: &[u8]| {
        let (us, samples) = bytes.split_at(8);
        let samples = samples.chunks_exact(2).map(|b| i16::from_le_bytes([b[0], b[1]]));
        (u64::from_le_bytes(us.try_into().expect("eight")), samples.collect())
    };
    bytes.chunks_exact(8 + GULP * 2).map(gulp).collect()
}

/// The command that is this test binary as a program that plays.
fn this_program() -> String {
    let binary = std::env::current_exe().expect("a test");
    let name = "sound::a_program_that_plays";
    format!("{} {name} --exact --nocapture", binary.to_str().expect("text"))
}

/// `roll five`, heard by the command into the file.
fn roll(home: &Home, sound: Option<&str>, into: &Path) -> Command {
    let mut command = home.command("roll five");
    if let Some(sound) = sound {
        command.args(["--sound", sound]);
    }
    command.env(INTO, into);
    command
}

/// How the one session began, and all that happened in it.
fn recorded(home: &Home) -> (Started, SessionRecord) {
    let journal = store(home).load().expect("it loads");
    let past = History::of(&journal).sessions.into_iter().next().expect("a session");
    let (began, ended) = journal::recorded(&journal, &past);
    (began.expect("it began"), ended.expect("it ended"))
}

/// Where in the track the last whole gulp of `heard` before the silence at `us` lies, and what
/// is heard in it: its place, in milliseconds of session time, and its moment.
fn last_place(heard: &[(u64, Vec<i16>)], score: &Score) -> (u64, u64) {
    let mut all = vec![0; usize::try_from(score.samples()).expect("minutes")];
    score.render(Sample::ZERO, &mut all);
    for (us, gulp) in heard.iter().rev().filter(|gulp| !is_silent(gulp)) {
        if let Some(at) = all.windows(GULP).position(|window| window == gulp) {
            return (u64::try_from(at).expect("a place") / PER_MS, *us);
        }
    }
    panic!("nothing of the track is heard in {} gulps", heard.len());
}

/// The tracks of a session: one before the first of its pauses, and one more after each resume.
fn scores((started, record): &(Started, SessionRecord)) -> Vec<Score> {
    let mut session: Session =
        journal::replay(started, &[], routine::SessionTime::ZERO).expect("it plays");
    let mut scores = Vec::new();
    for timed in journal::inputs::of(&record.log, record.until) {
        session.handle(timed.at, &timed.input);
        if matches!(timed.input, Input::Ready | Input::Resume | Input::Stop(_)) {
            scores.push(Score::of(session.timeline()).spoken_by(&own_voice()));
        }
    }
    scores
}

/// Session time of each pause, in milliseconds.
fn pauses((_, record): &(Started, SessionRecord)) -> Vec<u64> {
    let inputs = journal::inputs::of(&record.log, record.until);
    let pauses = inputs.iter().filter(|timed| timed.input == Input::Pause);
    pauses.map(|timed| timed.at.ms().into()).collect()
}

fn is_silent((_, gulp): &(u64, Vec<i16>)) -> bool {
    gulp.iter().all(|sample| *sample == 0)
}

/// Heard within the time that was promised; session time and sound agree through a pause, what
/// comes after it, and a stop.
#[test]
fn a_pause_and_what_follows_are_heard_at_once() {
    let home = someone();
    let into = home.path().join("heard");
    let mut terminal = Terminal::start(&mut roll(&home, Some(&this_program()), &into));
    begin(&mut terminal);
    let wait = |ms| std::thread::sleep(Duration::from_millis(ms));
    wait(3_000);
    let mut pressed = Vec::new();
    let mut press = |terminal: &mut Terminal, keys| {
        pressed.push(now_us());
        terminal.press(keys);
    };
    press(&mut terminal, " ");
    terminal.see("Paused");
    wait(600);
    press(&mut terminal, " ");
    wait(2_500);
    press(&mut terminal, "s");
    terminal.see("What was it?");
    wait(600);
    press(&mut terminal, "1");
    wait(1_500);
    terminal.press("s");
    terminal.see("skip the question");
    terminal.press("n");
    assert_eq!(terminal.ended(), Some(0));

    let heard = heard(&into);
    let recorded = recorded(&home);
    let (scores, pauses) = (scores(&recorded), pauses(&recorded));
    // The second stop, which ends the words, is one more.
    assert_eq!((scores.len(), pauses.len()), (4, 1), "a stop is no pause: the way off plays on");
    for (number, pause) in pauses.iter().enumerate() {
        let (paused_us, resumed_us) = (pressed[2 * number], pressed[2 * number + 1]);
        let before: Vec<_> = heard.iter().filter(|(us, _)| *us < resumed_us).cloned().collect();
        let (place, us) = last_place(&before, &scores[number]);
        // The last whole gulp; the sound ends within the one behind it.
        let (end, end_us) = (place + 20, us + 20_000);
        println!(
            "pause {number}: session {pause} ms, heard until {end} ms, {} ms after the key",
            end_us.saturating_sub(paused_us) / 1000
        );
        assert!(end.abs_diff(*pause) <= HEARD_WITHIN_MS, "heard until {end}, paused at {pause}");
        assert!(end_us <= paused_us + (HEARD_WITHIN_MS + BUSY_MS) * 1000, "silent too late");

        let after: Vec<_> = heard
            .iter()
            .skip_while(|(us, _)| *us < end_us + 100_000)
            .skip_while(|g| is_silent(g))
            .collect();
        let (begun_us, _) = after[0];
        // Its first samples come out of silence; the second gulp is the track's own.
        let second = vec![after[1].clone()];
        let (place, us) = last_place(&second, &scores[number + 1]);
        println!(
            "resume {number}: {place} ms is heard {} ms after the key",
            (us - resumed_us) / 1000
        );
        assert!((*pause..=pause + 20).contains(&place), "{place} comes first, {pause} was due");
        assert!(
            *begun_us <= resumed_us + (HEARD_WITHIN_MS + 20 + BUSY_MS) * 1000,
            "heard too late"
        );
    }
}

#[test]
fn a_program_that_dies_is_missed_once_and_the_bell_rings() {
    let home = someone();
    let into = home.path().join("heard");
    let mut command = roll(&home, Some(&this_program()), &into);
    let mut terminal = Terminal::start(command.env(DIES, "3500"));
    begin(&mut terminal);
    terminal.see("The program that played the sound has ended; the bell rings instead.");
    assert!(!terminal.text().contains('\u{7}'));
    terminal.press("r");
    terminal.press("s1");
    terminal.see("coming off");
    assert!(!terminal.screen().contains("has ended"), "it is said once");
    std::thread::sleep(Duration::from_millis(300));
    terminal.press("s");
    terminal.see("skip the question");
    terminal.press("n");
    assert_eq!(terminal.ended(), Some(0));
    assert!(terminal.text().contains('\u{7}'), "the stop's tone");
    assert!(heard(&into).iter().any(|gulp| !is_silent(gulp)));
}

#[test]
fn without_a_program_it_says_so() {
    let home = someone();
    let into = home.path().join("heard");
    for sound in [None, Some("nothing-of-this-name"), Some("/bin/false")] {
        let mut terminal = Terminal::start(&mut roll(&home, sound, &into));
        begin(&mut terminal);
        terminal.see("No program here plays sound, so the bell rings on each tone.");
        terminal.press("s1");
        terminal.see("coming off");
        // The rest of the screen follows its upper lines.
        std::thread::sleep(Duration::from_millis(300));
        assert!(!terminal.screen().contains("No program"), "it is said once");
        terminal.press("s");
        terminal.see("skip the question");
        terminal.press("n");
        assert_eq!(terminal.ended(), Some(0));
        assert!(terminal.text().contains('\u{7}'), "the stop's tone");
    }
}

/// The first that can is taken: one that can't play here ends at once.
#[test]
fn programs_are_tried_in_turn() {
    use std::os::unix::fs::PermissionsExt;
    let home = someone();
    let into = home.path().join("heard");
    let scripts = [("pw-cat", "exit 1".into()), ("paplay", format!("exec {}", this_program()))];
    for (name, script) in scripts {
        let path = home.file(name, format!("#!/bin/sh\n{script}\n"));
        std::fs::set_permissions(path, PermissionsExt::from_mode(0o755)).expect("it is ours");
    }
    let mut terminal = Terminal::start(&mut roll(&home, None, &into));
    begin(&mut terminal);
    std::thread::sleep(Duration::from_millis(2_500));
    assert!(!terminal.screen().contains("No program"), "{}", terminal.screen());
    terminal.press("\u{3}");
    assert_eq!(terminal.ended(), Some(130));
    assert!(heard(&into).iter().any(|gulp| !is_silent(gulp)));
}

#[test]
fn who_wants_no_sound_gets_none() {
    let home = someone();
    let into = home.path().join("heard");
    let mut terminal = Terminal::start(roll(&home, None, &into).arg("--no-sound"));
    begin(&mut terminal);
    terminal.press("s1");
    terminal.see("coming off");
    assert!(!terminal.text().contains("No program"));
    terminal.press("\u{3}");
    assert_eq!(terminal.ended(), Some(130));
    assert!(!terminal.text().contains('\u{7}'));
}
