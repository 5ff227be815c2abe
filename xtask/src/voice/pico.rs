//! German and Spanish, by SVOX Pico, the engine of Android's first years.

use std::path::Path;
use std::process::Command;

use super::{Engine, Line};
use crate::fault::Outcome;
use crate::tool;

/// On Debian they lie in `non-free`, since the voices come without what they were trained on.
const PACKAGES: &[&str] = &["libttspico-utils", "libttspico-data"];

const LICENCE: &str = "Spoken by SVOX Pico, copyright 2008-2009 SVOX AG and 2009 The Android Open \
                       Source Project, Apache-2.0. The clips are under the project's own terms, \
                       MIT OR Apache-2.0.";

pub(super) const GERMAN: Engine = Engine {
    language: "de",
    program: "pico2wave",
    voice: "/usr/share/pico/lang/de-DE_gl0_sg.bin",
    packages: PACKAGES,
    label: ["GL0", "SVOX Pico (Debian 1.0+git20130326-13), voice de-DE gl0", LICENCE],
    speak: |lines, folder| speak("de-DE", 110, lines, folder),
};

pub(super) const SPANISH: Engine = Engine {
    language: "es",
    program: "pico2wave",
    voice: "/usr/share/pico/lang/es-ES_zl0_sg.bin",
    packages: PACKAGES,
    label: ["ZL0", "SVOX Pico (Debian 1.0+git20130326-13), voice es-ES zl0", LICENCE],
    speak: |lines, folder| speak("es-ES", 115, lines, folder),
};

/// `pace` is how fast it speaks, in percent of its own pace, which is 13 to 14 letters a second: a coach
/// on the floor speaks 15, and each phrase fits its time.
fn speak(voice: &str, pace: u32, lines: &[Line], folder: &Path) -> Outcome<()> {
    for line in lines {
        // It reads tags, and knows no other apostrophe.
        let text = line.text.replace('’', "'").replace(['<', '>', '&'], "");
        let text = format!("<speed level='{pace}'>{text}</speed>");
        let mut pico = Command::new("pico2wave");
        pico.args(["--lang", voice, "--wave"]).arg(line.file(folder)).arg(text);
        tool::run(&mut pico)?;
    }
    Ok(())
}
