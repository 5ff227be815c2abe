//! Runs the built program and gives what it said as one text.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The moment of every test, where it is a test's to choose.
pub(crate) const AT: &str = "2026-11-23T08:15:00+01:00";

/// A data folder of its own, and the program on it.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    pub(crate) fn new() -> Home {
        Home { folder: TempDir::new().expect("a temporary folder") }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn database(&self) -> std::path::PathBuf {
        self.path().join("rollwise.db")
    }

    /// Puts a file into the folder.
    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a folder");
        std::fs::write(&path, bytes).expect("a file");
        path.to_str().expect("its name is text").into()
    }

    /// The program with these arguments, split at spaces, on this folder and at [`AT`].
    pub(crate) fn command(&self, args: &str) -> Command {
        self.command_at(AT, args)
    }

    /// The same at another moment.
    pub(crate) fn command_at(&self, at: &str, args: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rollwise"));
        command.args(args.split_whitespace()).arg("--data").arg(self.path()).args(["--at", at]);
        command
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("TZ", "UTC")
            .env("LC_ALL", "C");
        // Here are no programs, so that no test is heard.
        command.env("PATH", self.path());
        command
    }

    /// What it says: stdout, then stderr behind `! `, then the exit code where it isn't 0.
    pub(crate) fn run(&self, args: &str) -> String {
        self.told(&self.command(args).stdin(Stdio::null()).output().expect("it runs"))
    }

    /// The same with something on standard input.
    pub(crate) fn run_with(&self, args: &str, input: &str) -> String {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it runs");
        child.stdin.take().expect("piped").write_all(input.as_bytes()).expect("it reads");
        self.told(&child.wait_with_output().expect("it ends"))
    }

    /// Its stdout, of a run that goes well.
    pub(crate) fn out(&self, args: &str) -> String {
        let output = self.command(args).output().expect("it runs");
        assert!(output.status.success(), "{args}: {}", self.told(&output));
        String::from_utf8(output.stdout).expect("text")
    }

    pub(crate) fn told(&self, output: &Output) -> String {
        let text = |bytes: &[u8]| {
            let here = self.path().to_str().expect("text").to_owned();
            String::from_utf8_lossy(bytes).replace(&here, "DATA")
        };
        let mut told = text(&output.stdout);
        for line in text(&output.stderr).lines() {
            writeln!(told, "{}", format!("! {line}").trim_end()).expect("a String takes all");
        }
        if !output.status.success() {
            writeln!(told, "exit {:?}", output.status.code()).expect("a String takes all");
        }
        told
    }
}
