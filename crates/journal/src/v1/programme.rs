//! Version 1 of a turn in a programme.

use alloc::string::{String, ToString};

use super::malformed;
use crate::json::{Wrong, shape};
use crate::programme as domain;
use crate::wall::Day;

/// `{"programme":"first-steps","turn":"begun","on":"2026-11-30"}`
pub(super) struct ProgrammeTurn {
    programme: String,
    turn: String,
    on: String,
}

shape!(struct ProgrammeTurn { programme, turn, on });

impl From<&domain::ProgrammeTurn> for ProgrammeTurn {
    fn from(turn: &domain::ProgrammeTurn) -> ProgrammeTurn {
        ProgrammeTurn {
            programme: turn.programme.clone(),
            turn: turn.turn.key().into(),
            on: turn.on.to_string(),
        }
    }
}

impl ProgrammeTurn {
    pub(super) fn check(self) -> Result<domain::ProgrammeTurn, Wrong> {
        let turn = domain::Turn::from_key(&self.turn);
        Ok(domain::ProgrammeTurn {
            programme: self.programme,
            turn: turn.ok_or_else(|| malformed("turn", &self.turn))?,
            on: Day::parse(&self.on).ok_or_else(|| malformed("on", &self.on))?,
        })
    }
}
