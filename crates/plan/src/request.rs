//! What a plan is made of: who, what they did, how it is today, and what they wish for today only.

use alloc::string::String;

use journal::{
    About, Bar, Day, Following, Goal, History, PastSession, Profile, Restriction, WallTime,
};
use routine::{Catalogue, Condition, Level, Map, Set, Side, Spot, Strength};

use crate::gate::Gate;
use crate::helped::Helped;
use crate::limits::{MINUTES_MAX, MINUTES_MIN};
use crate::programme::{Standing, standing};
use crate::trial::Drawn;

/// All that today's plan is made of.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The techniques there are.
    pub catalogue: &'a Catalogue,
    /// Who the person is, with what the safety list was told.
    pub profile: &'a Profile,
    /// What else they told about themselves.
    pub about: &'a About,
    /// The programme they follow.
    pub following: Option<&'a Following>,
    /// What a trial of their own drew for today, as [`Drawn::of`] has it.
    pub trial: Option<Drawn>,
    /// What they asked somebody about.
    pub cleared: &'a Cleared,
    /// What they entered as not to be done.
    pub restrictions: &'a [Restriction],
    /// Tight places that are there now, as [`journal::History::present_spots`] has them.
    pub spots: &'a [Spot],
    /// What clearly helped them, as [`crate::helped()`] has it.
    pub helped: &'a [Helped],
    /// What they did, newest first, as [`journal::History::sessions`] has it.
    pub past: &'a [PastSession],
    /// When it is.
    pub now: WallTime,
    /// How much it hurts at rest; `None` while they haven't said.
    pub pain: Option<Pain>,
    /// What they wish for today only.
    pub wish: &'a Wish,
}

/// What a person asked somebody about who knows their health, and was told that it is fine; and
/// when. It lifts [`crate::Says::Ask`], never a stop or a swap.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cleared {
    /// Items of the safety list.
    pub conditions: Map<Condition, Day>,
    /// Techniques, by id, that were stopped twice: stops up to that day don't count any more.
    pub techniques: Map<String, Day>,
}

/// Pain at rest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pain {
    /// How strong.
    pub strength: Strength,
    /// Since when.
    pub onset: Onset,
}

/// Since when something hurts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Onset {
    /// They know it.
    Known,
    /// It is a new pain.
    New,
}

/// What a person wishes for today only. The default wishes for nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Wish {
    /// Other minutes than usual, 2–10.
    pub minutes: Option<u32>,
    /// What is so today besides the safety list: `NoFloor`.
    pub also: Set<Condition>,
    /// Which shoulder is sore, or both.
    pub sore: Set<Side>,
    /// This level, as far as it may be: down to the gentlest, up to what is offered.
    pub level: Option<Level>,
    /// Whether to do what was done last.
    pub again: Again,
    /// Techniques to leave out today, by id: something else comes in their place.
    pub without: Set<String>,
    /// A technique to have today, by id, where today may have it: it comes before others.
    pub with: Option<String>,
    /// What it is to be.
    pub kind: Kind,
}

/// What is to be planned.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Kind {
    /// A session.
    #[default]
    Session,
    /// Two minutes on a chair, in which nothing presses: for a day at the desk.
    ChairReset,
}

/// Whether to do what was done last.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Again {
    /// Whatever fits today best.
    #[default]
    Fresh,
    /// The same techniques as last time, as far as today's rules let them.
    SameAsLast,
}

/// Why there is no plan.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoPlan {
    /// The safety list hasn't been answered; that comes first.
    #[error("the safety list hasn't been answered")]
    SafetyNotAsked,
    /// Too short or too long.
    #[error("{minutes} min; a plan takes {MINUTES_MIN} to {MINUTES_MAX}")]
    MinutesOutside {
        /// The minutes asked for.
        minutes: u32,
    },
    /// A trial of their own drew a day of walking.
    #[error("today is a walking day of a trial: no rolling")]
    Walk {
        /// For how long, in minutes: as a session would take.
        minutes: u32,
    },
    /// The catalogue has nothing, not even breathing, that this person may do.
    #[error("there is nothing that may be done today, not even a breathing technique")]
    NothingLeft,
}

/// Begins the name of a setting that says when an item of the safety list was asked about and
/// found fine; the item's key follows, and the value is the day.
pub const CLEARED_SETTING: &str = "cleared.";

impl Cleared {
    /// What the settings of `history` say. A value that is no day, as when it was taken back,
    /// clears nothing.
    pub fn of(history: &History) -> Cleared {
        let told = history.settings.iter().filter_map(|(name, value)| {
            let condition = Condition::from_key(name.strip_prefix(CLEARED_SETTING)?)?;
            Some((condition, Day::parse(value)?))
        });
        Cleared { conditions: told.collect(), ..Cleared::default() }
    }
}

impl Request<'_> {
    /// What is ticked today: the safety list, what is so today only, and the floor out of reach.
    pub(crate) fn ticked(&self) -> Set<Condition> {
        let listed = self.profile.gate.iter().flat_map(|gate| gate.ticked.iter());
        let mut ticked: Set<Condition> = listed.chain(&self.wish.also).copied().collect();
        match self.profile.floor {
            journal::Floor::Reachable => {}
            journal::Floor::OutOfReach => {
                ticked.insert(Condition::NoFloor);
            }
        }
        if self.sore().count() > 1 {
            ticked.insert(Condition::SoreShoulder);
        }
        ticked
    }

    /// The gate for them today.
    pub(crate) fn gate(&self) -> Gate<'_> {
        let gate = Gate::new(self.catalogue, self.ticked(), &self.cleared.conditions);
        gate.sparing(self.sore().next())
    }

    /// Each shoulder that is sore: today only, or until a restriction ends.
    fn sore(&self) -> impl Iterator<Item = Side> + '_ {
        let today = self.now.day();
        let entered = move |side: Side| {
            let mut bars = self.restrictions.iter().filter(|one| one.holds_on(today));
            bars.any(|one| one.bar == Bar::SoreShoulder(side))
        };
        let sides = Side::ALL.iter().copied();
        sides.filter(move |side| self.wish.sore.contains(side) || entered(*side))
    }

    /// How far they are in the programme they follow.
    pub(crate) fn standing(&self) -> Option<Standing> {
        standing(self.following?, self.past, self.now.day())
    }

    /// What they come for, the first before the others.
    pub(crate) fn goals(&self) -> impl Iterator<Item = Goal> + '_ {
        let also = self.about.also.iter().copied();
        core::iter::once(self.profile.goal).chain(also.filter(|goal| *goal != self.profile.goal))
    }
}
