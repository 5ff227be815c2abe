//! Other programs: finding them, running them, and keeping what they print.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::fault::{Fault, Outcome};

/// The workspace's folder.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies inside the workspace")
}

/// The folder cargo builds into.
#[must_use]
pub fn target_dir() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// Cargo, at the workspace's root.
#[must_use]
pub fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The program of this name on `PATH`.
#[must_use]
pub fn find(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|dir| dir.join(&file)).find(|path| path.is_file())
}

/// The files below `folder` that `wanted` takes, in order.
///
/// # Errors
/// When a folder can't be read.
pub fn files(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let fault = |error| Fault::new(format!("{}: {error}", folder.display()));
        for entry in std::fs::read_dir(&folder).map_err(fault)? {
            let path = entry.map_err(fault)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if wanted(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Runs to the end with the terminal handed through.
///
/// # Errors
/// When the program can't be started, or says no.
pub fn run(command: &mut Command) -> Outcome<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(said_no(command, status)) }
}

/// Runs to the end and keeps standard output instead of showing it.
///
/// # Errors
/// When the program can't be started, or says no.
pub fn read(command: &mut Command) -> Outcome<String> {
    let output =
        command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(said_no(command, output.status))
    }
}

/// What a program printed, on both its streams, and how it ended.
#[derive(Debug)]
pub struct Transcript {
    /// Every line, in about the order it came.
    pub text: String,
    /// Whether the program ended well.
    pub success: bool,
}

/// Runs to the end, shows every line as it comes, and keeps it too.
///
/// # Errors
/// When the program can't be started.
pub fn tee(command: &mut Command) -> Outcome<Transcript> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| not_started(command, &error))?;
    let out = child.stdout.take().expect("standard output was piped");
    let err = child.stderr.take().expect("standard error was piped");
    let err_side = std::thread::spawn(move || echo(err, std::io::stderr()));
    let mut text = echo(out, std::io::stdout());
    text.push_str(&err_side.join().unwrap_or_default());
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    Ok(Transcript { text, success: status.success() })
}

/// Runs to the end, then shows all that it printed, and keeps it too: for programs that run beside others.
///
/// # Errors
/// When the program can't be started.
pub fn hear(command: &mut Command) -> Outcome<Transcript> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| not_started(command, &error))?;
    let printed = [output.stdout, output.stderr].concat();
    // As below: what is shown is a courtesy.
    let _ = std::io::stdout().write_all(&printed);
    let text = String::from_utf8_lossy(&printed).into_owned();
    Ok(Transcript { text, success: output.status.success() })
}

fn echo(from: impl Read, mut to: impl Write) -> String {
    let mut kept = String::new();
    let mut reader = BufReader::new(from);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        // A closed terminal is no reason to end a test run: what is shown is a courtesy.
        let _ = to.write_all(&line);
        kept.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    kept
}

fn not_started(command: &Command, error: &std::io::Error) -> Fault {
    Fault::new(format!("could not start {}: {error}", command.get_program().display()))
}

fn said_no(command: &Command, status: ExitStatus) -> Fault {
    let args: Vec<_> = command.get_args().map(|arg| arg.to_string_lossy()).collect();
    let name = Path::new(command.get_program()).file_name().unwrap_or_default();
    Fault::new(format!("{} {} ended with {status}", name.display(), args.join(" ")))
}
