//! The built-in voices: what an offline engine says of the script, made into the committed packs.
//!
//! Only `rollwise voice list` and `build` know the script and the pack; this brings the engines, a
//! file each. Why these: ARCHITECTURE.md, "Voices".

mod festival;
mod pico;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::fault::{Fault, Outcome};
use crate::progress::Progress;
use crate::{debian, tool};

/// Texts between which progress is shown.
const BATCH: usize = 24;

/// What says the script of a language.
struct Engine {
    /// The language's tag.
    language: &'static str,
    /// The program.
    program: &'static str,
    /// A file that is there where the voice is.
    voice: &'static str,
    /// What program and voice are made of, on Debian.
    packages: &'static [&'static str],
    /// The voice's name, what it was made with, and its terms: the pack's label.
    label: [&'static str; 3],
    /// Says lines into files of a folder.
    speak: fn(&[Line], &Path) -> Outcome<()>,
}

const ENGINES: [Engine; 3] = [festival::ENGLISH, pico::GERMAN, pico::SPANISH];

/// A text and the name of its clip.
struct Line {
    name: String,
    text: String,
}

impl Line {
    /// Where it is said into.
    fn file(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}.wav", self.name))
    }
}

/// Says the whole script of a language, or of each, and writes `library/voices/{language}.voice`.
///
/// # Errors
/// When an engine can't be had, or what it says can't be used.
pub fn build(language: Option<&str>) -> Outcome<ExitCode> {
    let wanted = |engine: &&Engine| language.is_none_or(|language| language == engine.language);
    let engines: Vec<&Engine> = ENGINES.iter().filter(wanted).collect();
    if engines.is_empty() {
        let there = ENGINES.map(|engine| engine.language).join(", ");
        return Err(Fault::new("there is no engine for that language").way_out(there));
    }
    let mut progress = Progress::of(4 * engines.len());
    for engine in engines {
        let folder = tool::target_dir().join("voice").join(engine.language);
        progress.step("speech engine", || have(engine))?;
        let script = progress.step("script", || script(engine))?;
        progress.step("speech", || speak(engine, &script, &folder))?;
        progress.step("pack", || pack(engine, &folder))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn have(engine: &Engine) -> Outcome<()> {
    let is_there = || tool::find(engine.program).is_some() && Path::new(engine.voice).exists();
    if is_there() {
        return Ok(());
    }
    let missing = || {
        let (program, voice) = (engine.program, engine.voice);
        Fault::new(format!("making the voice needs {program} and {voice}, and they weren't found"))
            .way_out(format!("on Debian: `sudo apt-get install {}`", engine.packages.join(" ")))
    };
    if !debian::can_install() {
        return Err(missing());
    }
    eprintln!("        no {} here: installing Debian's", engine.program);
    debian::install(engine.packages)?;
    if is_there() { Ok(()) } else { Err(missing()) }
}

fn script(engine: &Engine) -> Outcome<Vec<Line>> {
    let told = tool::read(rollwise(engine).args(["voice", "list", "--json"]))?;
    let clips: Vec<Value> = serde_json::from_str(&told)
        .map_err(|error| Fault::new(format!("the script can't be read: {error}")))?;
    let line = |clip: &Value| {
        let text = |key: &str| clip.get(key)?.as_str().map(String::from);
        Some(Line { name: text("name")?, text: text("text")? })
    };
    clips.iter().map(line).collect::<Option<_>>().ok_or_else(|| Fault::new("the script has gaps"))
}

fn speak(engine: &Engine, script: &[Line], folder: &Path) -> Outcome<()> {
    let failed = |error: std::io::Error| Fault::new(format!("{}: {error}", folder.display()));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)?;
    for (i, batch) in script.chunks(BATCH).enumerate() {
        eprintln!("        {} of {}", i * BATCH, script.len());
        (engine.speak)(batch, folder)?;
    }
    Ok(())
}

fn pack(engine: &Engine, folder: &Path) -> Outcome<()> {
    let [name, made_with, licence] = engine.label;
    let file = tool::root().join(format!("library/voices/{}.voice", engine.language));
    let mut build = rollwise(engine);
    build.args(["voice", "build"]).arg(folder).arg("--output").arg(file);
    build.args(["--voice", name, "--engine", made_with, "--licence", licence]);
    tool::run(&mut build)
}

/// The program in a language, as quickly as it can be built.
fn rollwise(engine: &Engine) -> Command {
    let mut cargo = tool::cargo();
    cargo.args(["run", "--quiet", "--package", "app", "--", "--language", engine.language]);
    cargo
}
