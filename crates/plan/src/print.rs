//! A plan's text form, one page, for tests and for terminals that want no words: message keys only.

use core::fmt;

use routine::Turns;

use crate::today::Plan;

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.routine.span())?;
        match self.level {
            Some(level) => writeln!(f, " level {}", level.number())?,
            None => writeln!(f, " nothing presses")?,
        }
        for step in self.routine.steps() {
            let enter = step.enter.key();
            let (level, ceiling) = (step.level.number(), step.ceiling.number());
            let (id, sets, secs) = (step.technique.id(), step.sets, step.secs);
            let first = match step.turns {
                Turns::LeftRight => "",
                Turns::RightLeft => " right first",
                Turns::Left => " left only",
                Turns::Right => " right only",
            };
            writeln!(f, "  {id} {level}..{ceiling} {sets}x{secs} {enter}{first}")?;
        }
        for one in &self.spots {
            let id = self.routine.steps()[one.step].technique.id();
            writeln!(f, "in {id}: {}", one.message())?;
        }
        for because in self.verdict.because() {
            writeln!(f, "since {}", because.message())?;
        }
        for reason in &self.reasons {
            writeln!(f, "because {}", reason.message())?;
        }
        for reason in &self.advice {
            writeln!(f, "think of {}", reason.message())?;
        }
        for out in &self.left_out {
            write!(f, "without {} {}:", out.technique, out.level.number())?;
            for why in &out.why {
                write!(f, " {}", why.message())?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
