//! When the safety list is asked again: monthly, when something changed, after a stop for pain.
//!
//! It forbids nothing by itself; players ask, and whoever says that nothing changed has answered.

use journal::{Day, PastSession, Profile};

use crate::limits::RECHECK_DAYS;
use crate::past::{Past, ended};
use crate::request::{Onset, Pain};

/// Why the safety list is asked again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Recheck {
    /// A session was stopped for pain or numbness since it was answered.
    Stopped,
    /// There is a new pain.
    NewPain,
    /// A month has passed.
    Month,
}

/// Why the safety list is to be asked again on `today`, the weightiest reason; `None` while it
/// needn't, and where it was never answered: then it comes first anyway.
///
/// After a stop it is asked from the next day on: on the day itself nothing presses anyhow.
pub fn recheck(
    profile: &Profile,
    past: &[PastSession],
    pain: Option<Pain>,
    today: Day,
) -> Option<Recheck> {
    let answered = profile.gate.as_ref()?.on;
    if answered < today && stopped_since(past, answered, today) {
        return Some(Recheck::Stopped);
    }
    let new = pain.is_some_and(|pain| pain.onset == Onset::New && pain.strength.value() > 0);
    if new && answered < today {
        return Some(Recheck::NewPain);
    }
    (today.number() - answered.number() >= RECHECK_DAYS).then_some(Recheck::Month)
}

fn stopped_since(past: &[PastSession], answered: Day, today: Day) -> bool {
    Past(past).hurt().any(|past| (answered..today).contains(&ended(past).day()))
}

impl Recheck {
    /// All of them.
    pub const ALL: [Recheck; 3] = [Recheck::Stopped, Recheck::NewPain, Recheck::Month];

    /// The key of its words.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Recheck::Stopped => "plan-recheck-stopped",
            Recheck::NewPain => "plan-recheck-new-pain",
            Recheck::Month => "plan-recheck-month",
        }
    }
}
