//! Data that may not be written to: it is shown and copied as ever, and what would have to write
//! says so in one message and changes nothing.
//!
//! Permission bits don't bind root, so where the tests run as root the program runs as nobody.

use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use journal::Keeper as _;
use tempfile::TempDir;

use crate::person::{now, practised, store};
use crate::program::{AT, Home};
use crate::terminal::Terminal;

/// Who owns nothing. Source: Linux' and the BSDs' own number for it, or one that nobody has.
const NOBODY: u32 = 65_534;

/// The program, run by who is bound by permission bits.
struct Bound {
    program: PathBuf,
    /// A folder that everybody may write to, and where `program` lies if it had to be copied.
    free: TempDir,
    root: bool,
}

impl Bound {
    fn new() -> Bound {
        let free = TempDir::new().expect("a temporary folder");
        mode(free.path(), 0o777);
        let mut program = PathBuf::from(env!("CARGO_BIN_EXE_rollwise"));
        let root = rustix::process::geteuid().is_root();
        if root {
            // Where it was built, nobody else may have access.
            let copy = free.path().join("rollwise");
            fs::copy(&program, &copy).expect("there is room");
            mode(&copy, 0o755);
            program = copy;
        }
        Bound { program, free, root }
    }

    fn command(&self, home: &Home, args: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.args(args.split_whitespace()).arg("--data").arg(home.path()).args(["--at", AT]);
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env("TZ", "UTC");
        command.current_dir(self.free.path());
        if self.root {
            command.gid(NOBODY).uid(NOBODY);
        }
        command
    }

    fn run(&self, home: &Home, args: &str) -> String {
        let output = self.command(home, args).stdin(Stdio::null()).output().expect("it runs");
        home.told(&output)
    }
}

fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("it is ours");
}

/// What may be written to.
#[derive(Clone, Copy, Debug)]
struct Modes {
    folder: u32,
    files: u32,
}

const CASES: [Modes; 3] = [
    Modes { folder: 0o555, files: 0o444 },
    Modes { folder: 0o555, files: 0o666 },
    Modes { folder: 0o777, files: 0o444 },
];

impl Modes {
    fn set(self, home: &Home) {
        for file in fs::read_dir(home.path()).expect("it is there") {
            mode(&file.expect("it can be read").path(), self.files);
        }
        mode(home.path(), self.folder);
    }
}

/// Whoever made the folder may write to it again, and remove it.
fn give_back(home: &Home) {
    Modes { folder: 0o700, files: 0o600 }.set(home);
}

fn files(home: &Home) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(home.path()).expect("it is there");
    let paths = entries.map(|entry| entry.expect("it can be read").path());
    paths.map(|path| (path.clone(), fs::read(path).expect("it can be read"))).collect()
}

const LOOKING: [&str; 6] = [
    "today",
    "today --json",
    "history",
    "history --json",
    "inputs last",
    "rehearse --recorded last",
];

#[test]
fn what_only_looks_works() {
    let bound = Bound::new();
    for modes in CASES {
        let home = Home::new();
        practised(&home);
        let due = LOOKING.map(|args| home.out(args));
        modes.set(&home);
        let before = files(&home);
        let told = LOOKING.map(|args| bound.run(&home, args));
        let doctor = bound.run(&home, "doctor");
        let after = files(&home);
        give_back(&home);
        assert_eq!(told, due, "{modes:?}");
        assert!(doctor.contains("FAULT  access"), "{modes:?}: {doctor}");
        assert!(doctor.contains("may not be written to"), "{modes:?}: {doctor}");
        assert!(doctor.contains("→ Let your user write to the folder"), "{modes:?}: {doctor}");
        assert!(doctor.contains("ok     data      3 entries"), "{modes:?}: {doctor}");
        assert!(after == before, "{modes:?}: something in the folder changed");
    }
}

/// What a kill left in the log is shown too.
#[test]
fn after_a_kill_nothing_is_missing() {
    let bound = Bound::new();
    let alive = Home::new();
    let kept = store(&alive);
    // Who has read it keeps the log alive.
    kept.load().expect("it can be read");
    practised(&alive);
    let told = [&["", "-wal", "-shm"][..], &["", "-wal"]].map(|with| {
        let home = Home::new();
        for ending in with {
            let name = format!("rollwise.db{ending}");
            fs::copy(alive.path().join(&name), home.path().join(&name)).expect("it is there");
        }
        CASES[0].set(&home);
        let told = bound.run(&home, "history");
        give_back(&home);
        told
    });
    let due = alive.out("history");
    assert_eq!(told, [due.clone(), due]);
    assert_eq!(kept.load().expect("it can be read").len(), 3);
}

#[test]
fn a_backup_goes_elsewhere() {
    let bound = Bound::new();
    for modes in CASES {
        let home = Home::new();
        practised(&home);
        modes.set(&home);
        let told = bound.run(&home, "backup copy.db");
        let inside = bound.run(&home, &format!("backup {}/copy.db", home.path().display()));
        give_back(&home);
        assert!(told.ends_with(" bytes, read again and sound\n"), "{modes:?}: {told}");
        if modes.folder == 0o555 {
            assert!(inside.contains("backup-unwritable"), "{modes:?}: {inside}");
            assert!(inside.contains("hint: Choose another place"), "{modes:?}: {inside}");
        }
        let copy = bound.free.path().join("copy.db");
        mode(&copy, 0o600);
        let copied = store::Store::open(&copy).expect("it opens");
        assert_eq!(copied.load().expect("it can be read").len(), 3);
        drop(copied);
        fs::remove_file(copy).expect("it is ours");
    }
}

#[test]
fn an_export_goes_elsewhere() {
    let bound = Bound::new();
    let home = Home::new();
    practised(&home);
    CASES[0].set(&home);
    let before = files(&home);
    let told = bound.run(&home, "export -o all.zip");
    let inside = bound.run(&home, &format!("export -o {}/all.zip", home.path().display()));
    let after = files(&home);
    give_back(&home);
    assert!(told.starts_with("all.zip\n! note: 3 entries, "), "{told}");
    assert!(inside.contains("error[unwritable-file]"), "{inside}");
    assert!(inside.contains("hint: Check the folder, and who may write there."), "{inside}");
    assert!(after == before, "something in the folder changed");
    fs::remove_file(bound.free.path().join("all.zip")).expect("it is ours");
}

#[test]
fn what_must_write_says_so_in_one_message() {
    let bound = Bound::new();
    for modes in CASES {
        let home = Home::new();
        practised(&home);
        modes.set(&home);
        let before = files(&home);
        let serve = bound.run(&home, "serve --no-open");
        let mut terminal = Terminal::start(&mut bound.command(&home, "roll"));
        let code = terminal.ended();
        terminal.see("error[data-read-only]");
        let roll = terminal.text();
        let after = files(&home);
        give_back(&home);
        expect_test::expect![[r#"
            ! error[data-read-only]: DATA/rollwise.db may not be written to
            ! hint: Let your user write to the folder and all files in it, or choose another one with --data. Nothing is lost; what is there can still be looked at and copied.
            exit Some(1)
        "#]]
        .assert_eq(&serve);
        assert_eq!(code, Some(1), "{modes:?}: {roll}");
        assert!(after == before, "{modes:?}: something in the folder changed");
        assert_eq!(store(&home).check(now()).expect("it can be read").entries, 3);
    }
}

/// The log of a session that was cut off belongs to somebody else, as after a `sudo rollwise`.
#[test]
fn a_log_that_may_not_be_written_to() {
    let bound = Bound::new();
    let alive = Home::new();
    let kept = store(&alive);
    kept.load().expect("it can be read");
    practised(&alive);
    let home = Home::new();
    for ending in ["", "-wal", "-shm"] {
        let name = format!("rollwise.db{ending}");
        fs::copy(alive.path().join(&name), home.path().join(&name)).expect("it is there");
    }
    Modes { folder: 0o777, files: 0o666 }.set(&home);
    mode(&home.path().join("rollwise.db-wal"), 0o444);
    let (history, serve) = (bound.run(&home, "history"), bound.run(&home, "serve --no-open"));
    give_back(&home);
    assert_eq!(history, alive.out("history"));
    assert!(serve.starts_with("! error[data-read-only]: "), "{serve}");
    drop(kept);
}

/// The database may be written to, and one small file beside it may not.
#[test]
fn a_lock_that_may_not_be_written_to_is_named() {
    let bound = Bound::new();
    let home = Home::new();
    practised(&home);
    home.file("roll.lock", "");
    Modes { folder: 0o777, files: 0o666 }.set(&home);
    mode(&home.path().join("roll.lock"), 0o444);
    let mut terminal = Terminal::start(&mut bound.command(&home, "roll"));
    let code = terminal.ended();
    terminal.see("error[data-unusable]");
    terminal.see("roll.lock can't be used");
    terminal.see("or remove it");
    give_back(&home);
    assert_eq!(code, Some(1));
}

#[test]
fn what_may_not_even_be_read_says_that() {
    let bound = Bound::new();
    let home = Home::new();
    practised(&home);
    Modes { folder: 0o555, files: 0o000 }.set(&home);
    let told = bound.run(&home, "history");
    give_back(&home);
    expect_test::expect![[r#"
        ! error[data-unreadable]: DATA/rollwise.db may not be read
        ! hint: Let your user read the folder and all files in it, or choose another one with --data.
        exit Some(1)
    "#]]
    .assert_eq(&told);
}
