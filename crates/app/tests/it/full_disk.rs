//! A disk that is full under the whole program: one clear message with a way out, an exit code that
//! tells, and nothing lost of what was said to be saved.
//!
//! A limit on the size of files stands in for the disk: it needs no privilege, and refuses the
//! same writes. The shell sets it, and ignores the signal that would end the program instead.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use journal::sync::Batch;
use journal::{
    Entry, Hash, History, JournalId, Keeper as _, Note, Salt, SeriesId, SeriesState, Setting,
    Writer, wire,
};

use crate::person::{now, practised, store};
use crate::program::Home;
use crate::serve::{Running, free_port};
use crate::terminal::Terminal;

/// How large a file may get, in KiB: too small for anything, for the log's index, for the log, and
/// for the data, in this order; with the last all goes well at first.
const LIMITS_KIB: [u32; 7] = [1, 16, 32, 48, 64, 96, 256];

/// `command` under a limit.
fn limited(command: &Command, kib: u32) -> Command {
    let mut shell = Command::new("/bin/sh");
    // POSIX counts in 512 bytes.
    let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$@\"", kib * 2);
    shell.args(["-c", &script, "sh"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell
}

fn run(home: &Home, args: &str, kib: u32) -> (Option<i32>, String) {
    let output = limited(&home.command(args), kib).stdin(Stdio::null()).output().expect("it runs");
    (output.status.code(), home.told(&output))
}

/// One error with its way out, and nothing that only a programmer understands.
fn is_clear(told: &str) -> bool {
    let once = |what: &str| told.matches(what).count() == 1;
    once("error[") && once("hint: ") && !told.contains("panicked") && !told.contains("I/O error")
}

fn hashes(home: &Home) -> BTreeSet<Hash> {
    let store = store(home);
    let checkup = store.check(now()).expect("it can be read");
    assert_eq!(checkup.damage, [""; 0]);
    store.load().expect("it can be read").entries().map(Entry::hash).collect()
}

#[test]
fn roll_says_so_and_loses_nothing() {
    let (mut refused, mut saved) = (0, 0);
    for kib in LIMITS_KIB {
        let home = Home::new();
        practised(&home);
        let before = hashes(&home);
        for sitting in 0..3 {
            let about = format!("{kib} KiB, sitting {sitting}");
            let sessions = History::of(&store(&home).load().expect("it loads")).sessions.len();
            let mut terminal = Terminal::start(&mut limited(&home.command("roll five"), kib));
            // Closes what was cut off, skips the questions, begins, stops, ends the words.
            terminal.press("cn s1sn");
            let code = terminal.ended();
            // What it said last may still be on its way.
            terminal.see(if code == Some(0) { "Saved on this device." } else { "Make some room" });
            let text = terminal.text();
            let after = hashes(&home);
            assert!(before.is_subset(&after), "{about}: entries are gone");
            let kept = History::of(&store(&home).load().expect("it loads")).sessions.len();
            match code {
                Some(0) => {
                    assert!(kept > sessions, "{about}: said to be saved, and isn't");
                    saved += 1;
                }
                Some(1) => {
                    assert!(is_clear(&text), "{about}: {text}");
                    assert!(text.contains("error[disk-full]"), "{about}: {text}");
                    assert!(!text.contains("Saved on this device."), "{about}: {text}");
                    refused += 1;
                }
                code => panic!("{about}: ended with {code:?}: {text}"),
            }
        }
    }
    assert!(refused > 5 && saved > 1, "{refused} refused, {saved} saved");
}

/// What was kept can be looked at however full the disk is.
#[test]
fn what_only_looks_works() {
    let home = Home::new();
    practised(&home);
    for args in ["today", "history", "history --json"] {
        let due = (Some(0), home.run(args));
        for kib in [1, 16, 64] {
            assert_eq!(run(&home, args, kib), due, "{args} with {kib} KiB");
        }
    }
    let (code, doctor) = run(&home, "doctor", 16);
    assert_eq!(code, Some(1), "{doctor}");
    assert!(doctor.contains("FAULT  access    the disk that holds"), "{doctor}");
    assert!(doctor.contains("→ Make some room"), "{doctor}");
}

#[test]
fn backup_says_so_and_leaves_nothing_half_done() {
    let home = Home::new();
    practised(&home);
    let before = hashes(&home);
    let elsewhere = tempfile::TempDir::new().expect("a temporary folder");
    let mut refused = 0;
    for kib in LIMITS_KIB {
        let to = elsewhere.path().join(format!("{kib}.db"));
        let (code, told) = run(&home, &format!("backup {}", to.display()), kib);
        if code == Some(0) {
            assert!(told.contains("read again and sound"), "{told}");
            std::fs::remove_file(&to).expect("it was made");
        } else {
            assert_eq!(code, Some(1), "{told}");
            assert!(is_clear(&told), "{kib} KiB: {told}");
            assert!(told.contains("make some room"), "{kib} KiB: {told}");
            refused += 1;
        }
        let left: Vec<_> = std::fs::read_dir(elsewhere.path()).expect("it is there").collect();
        assert!(left.is_empty(), "{kib} KiB: {left:?}");
        assert_eq!(hashes(&home), before);
    }
    assert!((2..7).contains(&refused), "{refused} refused");
}

/// What looks first and then writes is refused for the disk, and not for who may write.
#[test]
fn a_change_says_so() {
    let home = Home::new();
    practised(&home);
    let before = hashes(&home);
    let readings = home.file("pain.csv", "date,measure,before\n2026-11-01,pain,4\n");
    for args in ["profile set --goal range", "routines mark five", &format!("import {readings}")] {
        let (code, told) = run(&home, args, 16);
        assert_eq!(code, Some(1), "{args}: {told}");
        assert!(is_clear(&told) && told.contains("error[disk-full]"), "{args}: {told}");
    }
    assert_eq!(hashes(&home), before);
}

#[test]
fn report_and_man_say_so() {
    let home = Home::new();
    practised(&home);
    let elsewhere = tempfile::TempDir::new().expect("a temporary folder");
    let report = elsewhere.path().join("report.pdf");
    let pages = elsewhere.path().join("pages");
    for args in [format!("report -o {}", report.display()), format!("man {}", pages.display())] {
        let (code, told) = run(&home, &args, 1);
        assert_eq!(code, Some(1), "{args}: {told}");
        assert!(is_clear(&told) && told.contains("error[disk-full]"), "{args}: {told}");
    }
    assert!(!report.exists());
}

#[test]
fn render_says_so_and_leaves_nothing() {
    let home = Home::new();
    let elsewhere = tempfile::TempDir::new().expect("a temporary folder");
    // The captions take 5 KiB, the sound 14,000, 6,000 and 2,000.
    for (name, kib) in [("five.wav", 8_000), ("five.flac", 100), ("five.opus", 1), ("f.opus", 4)] {
        let to = elsewhere.path().join(name);
        let (code, told) = run(&home, &format!("render five -o {}", to.display()), kib);
        assert_eq!(code, Some(1), "{told}");
        assert!(is_clear(&told), "{kib} KiB: {told}");
        assert!(told.contains("error[disk-full]"), "{kib} KiB: {told}");
        let left: Vec<_> = std::fs::read_dir(elsewhere.path()).expect("it is there").collect();
        assert!(left.is_empty(), "{kib} KiB: {left:?}");
    }
}

#[test]
fn export_says_so_and_leaves_nothing() {
    let home = Home::new();
    practised(&home);
    let elsewhere = tempfile::TempDir::new().expect("a temporary folder");
    for args in ["-o all.zip", "-o all.jsonl", "--form csv -o tables"] {
        let (form, name) = args.rsplit_once(' ').expect("two words");
        let to = elsewhere.path().join(name);
        // No table has more than half a KiB; what an archive takes is more than that.
        let kib = if name == "tables" { 0 } else { 1 };
        let (code, told) = run(&home, &format!("export {form} {}", to.display()), kib);
        assert_eq!(code, Some(1), "{told}");
        assert!(is_clear(&told), "{args}: {told}");
        assert!(told.contains("error[disk-full]"), "{args}: {told}");
        let left = std::fs::read_dir(elsewhere.path()).expect("it is there");
        let files = left.filter(|one| one.as_ref().expect("it can be read").path().is_file());
        assert_eq!(files.count(), 0, "{args}");
        assert!(!elsewhere.path().join("tables").exists(), "the folder was made for nothing");
    }
}

#[test]
fn serve_that_cannot_begin_says_so() {
    for kib in [1, 16] {
        for home in [Home::new(), Home::new()] {
            let args = format!("serve --no-open --port {}", free_port());
            let (code, told) = run(&home, &args, kib);
            assert_eq!(code, Some(1), "{told}");
            assert!(is_clear(&told), "{kib} KiB: {told}");
            assert!(told.contains("error[disk-full]"), "{kib} KiB: {told}");
            practised(&home);
        }
    }
}

/// A device sends until the disk is full: what was acknowledged is there, what wasn't is told to
/// the device in words, the server goes on, and takes the rest once there is room.
#[test]
fn an_exchange_says_so_and_loses_nothing_acknowledged() {
    for kib in [48, 96, 256] {
        let home = Home::new();
        practised(&home);
        let port = free_port();
        let command = home.command(&format!("serve --no-open --port {port}"));
        let server = Running::of(limited(&command, kib), port);
        let config = server.ask("GET", "/api/v1/config", "").expect("it answers");
        let config: serde_json::Value = serde_json::from_str(&config).expect("JSON");
        let journal = config["journal_id"].as_str().and_then(JournalId::from_hex).expect("an id");
        let mut writer = Writer::new(SeriesState::new(journal, SeriesId::new([7; 16])));
        let mut acknowledged = hashes_of(&home);
        let mut sent = String::new();
        let mut refused = None;
        for number in 0..200_u32 {
            let (name, value) = ("test".into(), "x".repeat(3_000));
            let mut salt = [0; 16];
            salt[..4].copy_from_slice(&number.to_be_bytes());
            let page = Note::Setting(Setting { name, value }).page(Salt::new(salt));
            let entry = writer.write(page, now()).expect("a sound entry");
            let hash = entry.hash();
            sent = wire::write_batch(journal, &Batch { entries: vec![entry], next: None });
            let answer = server.ask("POST", "/api/v1/entries", &sent).expect("it answers");
            if !answer.starts_with("{\"accepted\":") {
                refused = Some(answer);
                break;
            }
            acknowledged.insert(hash);
        }
        let refused = refused.expect("the disk fills up");
        assert!(refused.contains("\"disk-full\""), "{kib} KiB: {refused}");
        assert!(refused.contains("The disk is full. Nothing was written; make some room."));
        server.ask("GET", "/api/v1/heads", "").expect("it goes on");
        drop(server);
        let kept = hashes(&home);
        assert!(acknowledged.is_subset(&kept), "{kib} KiB: acknowledged entries are gone");

        let server = Running::start(&home, port);
        let answer = server.ask("POST", "/api/v1/entries", &sent).expect("it answers");
        assert!(answer.starts_with("{\"accepted\":1,"), "{answer}");
    }
}

/// Without opening the data for writing, since the server has it open.
fn hashes_of(home: &Home) -> BTreeSet<Hash> {
    let opening = store::Opening::new(&home.database());
    let store = opening.open_for_reading().expect("it can be read");
    store.load().expect("it can be read").entries().map(Entry::hash).collect()
}
