//! A timeline as one page of text, for tests and for people who write routines.

use core::fmt;

use super::{Block, CueKind, Form, Timeline};

impl fmt::Display for Timeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for block in &self.blocks {
            header(f, block, self)?;
            for cue in block.cues() {
                write!(f, "  {} {:>5} {:<9} ", cue.at, cue.len.ms(), cue.kind.key())?;
                match &cue.kind {
                    CueKind::Say { message, form: Form::Full, .. } => writeln!(f, "{message}")?,
                    CueKind::Say { message, form: Form::Short, .. } => {
                        writeln!(f, "{message} (short)")?;
                    }
                    CueKind::Tone(tone) => writeln!(f, "{}", tone.key())?,
                    CueKind::Breath(half) => writeln!(f, "{}", half.key())?,
                    CueKind::Pose { from, to } => writeln!(f, "{from} -> {to}")?,
                    CueKind::Countdown(left) => writeln!(f, "{left}")?,
                }
            }
        }
        writeln!(f, "{} end", self.end())
    }
}

fn header(f: &mut fmt::Formatter<'_>, block: &Block, timeline: &Timeline) -> fmt::Result {
    write!(f, "{} {}", block.start, block.kind.key())?;
    if let Some(step) = block.step_of(&timeline.routine) {
        write!(f, " {}", step.technique.id())?;
    }
    if let Some(level) = block.level {
        write!(f, " level {}", level.number())?;
    }
    if let Some(side) = block.side {
        write!(f, " {}", side.key())?;
    }
    if block.set > 0 {
        write!(f, " set {}", block.set)?;
    }
    writeln!(f)
}
