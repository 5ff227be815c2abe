//! English, by Festival and a statistical voice of Carnegie Mellon's.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Engine, Line};
use crate::fault::{Fault, Outcome};
use crate::tool;

pub(super) const ENGLISH: Engine = Engine {
    language: "en",
    program: "festival",
    voice: "/usr/share/festival/voices/us/cmu_us_slt_arctic_hts",
    packages: &["festival", "festvox-us-slt-hts", "festlex-cmu", "festlex-poslex"],
    label: [
        "SLT",
        "Festival 2.5 with the voice cmu_us_slt_arctic_hts (0.2010.10.25)",
        "Spoken by a synthetic voice made from recordings of the CMU ARCTIC set, copyright 2003 \
         Carnegie Mellon University, free to use, copy and modify. The clips are under the \
         project's own terms, MIT OR Apache-2.0.",
    ],
    speak,
};

/// How fast it speaks, as a part of its own pace, which is 17 letters a second: a coach on the floor
/// speaks 15, and each phrase still fits its time with 5 % to spare.
const PACE: &str = "0.88";

/// Says all lines in one run, since it takes half a second to start.
fn speak(lines: &[Line], folder: &Path) -> Outcome<()> {
    let file = folder.join("say.scm");
    fs::write(&file, commands(lines, folder))
        .map_err(|error| Fault::new(format!("{}: {error}", file.display())))?;
    tool::run(Command::new("festival").arg("--batch").arg(&file))
}

/// The commands by which it says these lines into files.
fn commands(lines: &[Line], folder: &Path) -> String {
    let mut commands = String::from("(voice_cmu_us_slt_arctic_hts)\n");
    let mut say = |line: std::fmt::Arguments<'_>| {
        commands.write_fmt(line).expect("a String takes all");
    };
    say(format_args!("(set! hts_engine_params (cons '(\"-r\" {PACE}) hts_engine_params))\n"));
    for line in lines {
        // Its own string syntax; it knows no other apostrophe.
        let text = line.text.replace('’', "'").replace(['\\', '"'], "");
        say(format_args!(
            "(utt.save.wave (utt.synth (Utterance Text \"{text}\")) \"{}\" 'riff)\n",
            line.file(folder).display()
        ));
    }
    commands
}
