//! Programmes as the journal has them: which one the person follows, since when, and its pauses.
//!
//! What a programme is, and how far somebody is in it, is `plan`'s; here are only the turns that
//! the person took.

use alloc::string::String;
use alloc::vec::Vec;

use routine::words;

use crate::wall::Day;

/// A turn in a programme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProgrammeTurn {
    /// The programme's id.
    pub programme: String,
    /// What the person did.
    pub turn: Turn,
    /// On which day, where they were.
    pub on: Day,
}

words! {
    /// What a person does with a programme.
    Turn {
        /// Begins it, in place of any other.
        Begun = "begun",
        /// Pauses it; days until it goes on don't count.
        Paused = "paused",
        /// Goes on with it.
        Resumed = "resumed",
        /// Leaves it.
        Left = "left",
    }
}

/// The programme that a person follows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Following {
    /// Its id.
    pub programme: String,
    /// Since when.
    pub begun: Day,
    /// When it was paused, in order; only the last may be without an end.
    pub pauses: Vec<Pause>,
}

/// A pause, from a day on to the day on which it went on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pause {
    /// Its first day.
    pub from: Day,
    /// The first day after it; `None` while it lasts.
    pub to: Option<Day>,
}

impl Following {
    /// Whether it is paused now.
    pub fn is_paused(&self) -> bool {
        self.pauses.last().is_some_and(|pause| pause.to.is_none())
    }

    /// Whether `day` lies in it and in none of its pauses.
    pub fn counts(&self, day: Day) -> bool {
        let in_it = |pause: &Pause| day >= pause.from && pause.to.is_none_or(|to| day < to);
        day >= self.begun && !self.pauses.iter().any(in_it)
    }
}

/// Takes one more turn. What makes no sense, as going on with what isn't paused, changes nothing:
/// two devices may have said the same.
pub(crate) fn take(following: &mut Option<Following>, turn: ProgrammeTurn) {
    let ProgrammeTurn { programme, turn, on } = turn;
    if turn == Turn::Begun {
        *following = Some(Following { programme, begun: on, pauses: Vec::new() });
        return;
    }
    let Some(now) = following.as_mut().filter(|now| now.programme == programme) else { return };
    match turn {
        Turn::Begun => {}
        Turn::Paused if now.is_paused() => {}
        Turn::Paused => now.pauses.push(Pause { from: on, to: None }),
        Turn::Resumed => {
            if let Some(pause) = now.pauses.last_mut().filter(|pause| pause.to.is_none()) {
                pause.to = Some(on);
            }
        }
        Turn::Left => *following = None,
    }
}
