//! The built-in voice: what an offline engine says of the script, made into the committed pack.
//!
//! Only `rollwise voice list` and `build` know the script and the pack; this brings the engine. Why
//! this engine: ARCHITECTURE.md, "Voices".

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::fault::{Fault, Outcome};
use crate::progress::Progress;
use crate::{debian, tool};

/// What the engine is made of, on Debian.
const PACKAGES: [&str; 4] = ["festival", "festvox-us-slt-hts", "festlex-cmu", "festlex-poslex"];
/// Where Debian puts the voice.
const VOICE: &str = "/usr/share/festival/voices/us/cmu_us_slt_arctic_hts";
/// How fast it speaks, as a part of its own pace, which is 17 letters a second: a coach on the floor
/// speaks 15, and each phrase still fits its time with 5 % to spare.
const PACE: &str = "0.88";
/// Texts said by one run of the engine: it starts in half a second, and progress is shown between.
const BATCH: usize = 24;

const NAME: &str = "SLT";
const ENGINE: &str = "Festival 2.5 with the voice cmu_us_slt_arctic_hts (0.2010.10.25)";
const LICENCE: &str = "Spoken by a synthetic voice made from recordings of the CMU ARCTIC set, \
                       copyright 2003 Carnegie Mellon University, free to use, copy and modify. \
                       The clips are under the project's own terms, MIT OR Apache-2.0.";

/// Says the whole script and writes `library/voices/en.voice`.
///
/// # Errors
/// When the engine can't be had, or what it says can't be used.
pub fn build() -> Outcome<ExitCode> {
    let mut progress = Progress::of(4);
    progress.step("speech engine", engine)?;
    let script = progress.step("script", script)?;
    let folder = tool::target_dir().join("voice");
    progress.step("speech", || speak(&script, &folder))?;
    progress.step("pack", || pack(&folder))?;
    Ok(ExitCode::SUCCESS)
}

fn engine() -> Outcome<()> {
    let is_there = || tool::find("festival").is_some() && Path::new(VOICE).is_dir();
    if is_there() {
        return Ok(());
    }
    let missing = || {
        Fault::new("making the voice needs Festival and one of its voices, and they weren't found")
            .way_out(format!("on Debian: `sudo apt-get install {}`", PACKAGES.join(" ")))
    };
    if !debian::can_install() {
        return Err(missing());
    }
    eprintln!("        no Festival here: installing Debian's");
    debian::install(&PACKAGES)?;
    if is_there() { Ok(()) } else { Err(missing()) }
}

/// A text and the name of its clip.
struct Line {
    name: String,
    text: String,
}

fn script() -> Outcome<Vec<Line>> {
    let told = tool::read(rollwise().args(["voice", "list", "--json"]))?;
    let clips: Vec<Value> = serde_json::from_str(&told)
        .map_err(|error| Fault::new(format!("the script can't be read: {error}")))?;
    let line = |clip: &Value| {
        let text = |key: &str| clip.get(key)?.as_str().map(String::from);
        Some(Line { name: text("name")?, text: text("text")? })
    };
    clips.iter().map(line).collect::<Option<_>>().ok_or_else(|| Fault::new("the script has gaps"))
}

fn speak(script: &[Line], folder: &Path) -> Outcome<()> {
    let failed = |error: io::Error| Fault::new(format!("{}: {error}", folder.display()));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)?;
    for (i, batch) in script.chunks(BATCH).enumerate() {
        eprintln!("        {} of {}", i * BATCH, script.len());
        let commands = folder.join("say.scm");
        fs::write(&commands, festival(batch, folder)).map_err(failed)?;
        tool::run(Command::new("festival").arg("--batch").arg(&commands))?;
    }
    Ok(())
}

/// The commands by which Festival says these lines into files.
fn festival(lines: &[Line], folder: &Path) -> String {
    let mut commands = String::from("(voice_cmu_us_slt_arctic_hts)\n");
    let mut say = |line: std::fmt::Arguments<'_>| {
        commands.write_fmt(line).expect("a String takes all");
    };
    say(format_args!("(set! hts_engine_params (cons '(\"-r\" {PACE}) hts_engine_params))\n"));
    for Line { name, text } in lines {
        // Its own string syntax; it knows no other apostrophe.
        let text = text.replace('’', "'").replace(['\\', '"'], "");
        let file = folder.join(format!("{name}.wav"));
        say(format_args!(
            "(utt.save.wave (utt.synth (Utterance Text \"{text}\")) \"{}\" 'riff)\n",
            file.display()
        ));
    }
    commands
}

fn pack(folder: &Path) -> Outcome<()> {
    let mut build = rollwise();
    build.args(["voice", "build"]).arg(folder).arg("--output").arg(file());
    build.args(["--voice", NAME, "--engine", ENGINE, "--licence", LICENCE]);
    tool::run(&mut build)
}

/// Where the pack is.
fn file() -> PathBuf {
    tool::root().join("library/voices/en.voice")
}

/// The program, as quickly as it can be built.
fn rollwise() -> Command {
    let mut cargo = tool::cargo();
    cargo.args(["run", "--quiet", "--package", "app", "--"]);
    cargo
}
