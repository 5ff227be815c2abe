//! Why a plan is as it is: each reason with its sources, and whether the rule is ours.
//!
//! A reason is data that can be held against the request; a test does so. `said` has its words.

mod said;

use alloc::string::String;
use alloc::vec::Vec;

use journal::{Bar, Goal};
use routine::{Condition, Gear, Level, Side, Spot, StopReason};

use crate::gate::{Because, Next};
use crate::helped::Helped;
use crate::programme::{Between, Standing};
use crate::recheck::Recheck;
use crate::trial::{Drawn, Waits};

pub use said::caution;
pub(crate) use said::name_key;

/// Why a plan, or a piece of advice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The safety list says that nothing presses: one thing to do about it, and the ticks that
    /// lead to it. The most urgent comes first of all reasons.
    Safety(Next, Vec<Because>),
    /// A stop for pain or numbness earlier today: nothing presses for the rest of it.
    StoppedToday {
        /// Which of the two.
        reason: StopReason,
        /// The technique, where it presses and so rests for longer than today.
        rests: Option<String>,
    },
    /// Pain of [`crate::limits::PAIN_NO_PRESSURE`] or more: nothing presses.
    PainStrong {
        /// 0–10.
        pain: u8,
    },
    /// A new pain: nothing presses.
    PainNew,
    /// Pain well above what is usual: nothing presses.
    PainAboveUsual {
        /// 0–10.
        pain: u8,
        /// 0–10, the middle of their own answers.
        usual: u8,
    },
    /// Pain of [`crate::limits::PAIN_GENTLE`] or more: levels 1 and 2.
    PainGentle {
        /// 0–10.
        pain: u8,
    },
    /// Nothing that presses may be done with what there is; what was left out says why.
    NothingPresses,
    /// No time for a band's least dose.
    TooShort {
        /// The minutes there are.
        minutes: u32,
    },

    /// The safety list is to be answered again.
    Recheck(Recheck),
    /// Two minutes on a chair.
    ChairReset,
    /// The week of the programme they follow.
    Programme(Standing),
    /// A day that a trial of theirs drew, and that today's plan is.
    Trial(Drawn),
    /// The day that a trial of theirs drew waits.
    TrialWaits(Waits),
    /// A technique that clearly helped them so far, and so comes before others.
    Helped(Helped),
    /// What strengthens, for who comes for a better posture.
    Strength {
        /// The technique, by its id.
        technique: String,
    },
    /// They come for a better posture, and nothing that strengthens fits.
    NoStrength,
    /// Nothing presses, but something may be moved, if it is comfortable.
    IfComfortable {
        /// The technique, by its id.
        technique: String,
    },

    /// Today's level, and why it is this one.
    Level {
        /// The level.
        level: Level,
        /// Why.
        why: WhyLevel,
    },
    /// The last sessions went well: one level up may be tried.
    Offer {
        /// That level.
        level: Level,
    },

    /// The morning after was worse, where no level says so.
    WorseMorning,

    /// One side alone, since the other shoulder is sore.
    OneSide {
        /// The technique, by its id.
        technique: String,
        /// The side.
        side: Side,
    },
    /// The same as last time.
    Again,
    /// They wished for the same as last time; today changes it.
    AgainChanged,
    /// They wished for the same as last time; today has something else.
    AgainNot,
    /// They wished for a technique, and today has it.
    Added {
        /// The technique, by its id.
        technique: String,
    },
    /// They wished for a technique, and today can't have it; [`crate::add()`] says why.
    AddedNot {
        /// The technique, by its id.
        technique: String,
    },
    /// A tight place they marked, and the technique that works it.
    Spot {
        /// The place.
        spot: Spot,
        /// The technique, by its id.
        technique: String,
        /// Whether it begins on that side.
        begins: bool,
    },
    /// What they come for, and what is known about it.
    Goal(Goal),
    /// How long and how many.
    Dose,
    /// From easy to strong.
    EasyToStrong,
    /// Something is told step by step, the first three times, and that takes its time.
    ToldInFull {
        /// How long something presses, in seconds, where that is among it; else 0.
        pressed: u32,
    },

    /// The programme's first day of a week: measuring comes before anything else.
    MeasureFirst,
    /// None of the days on which they practise: what their programme has in between.
    Between(Between),
    /// They rolled earlier today.
    AlreadyToday,
    /// They rolled yesterday.
    Yesterday,
    /// They rolled often in the last seven days.
    FullWeek {
        /// On how many days.
        days: u32,
    },
    /// Tight spots are left alone today.
    NoHolds,
    /// A tight place that nothing presses today.
    SpotNotToday {
        /// The place.
        spot: Spot,
    },
    /// A tight place that no technique presses.
    SpotNone {
        /// The place.
        spot: Spot,
    },
    /// A tight place that is too strong to stay on.
    SpotStrong {
        /// The place.
        spot: Spot,
    },
    /// Last time they stopped because they felt dizzy.
    DizzyLastTime,
    /// Their only roller is a firm one.
    FirmRoller,
    /// Water near, if they like.
    Water,
}

/// Why today has the level that it has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WhyLevel {
    /// Their first time.
    FirstTime,
    /// Their first time, begun at the wall: something is ticked, or it hurts.
    FirstTimeCareful,
    /// They were here before, and nothing has pressed yet.
    NotYet,
    /// The same, begun at the wall.
    NotYetCareful,
    /// Last time had it.
    AsLast,
    /// A long time off: one level down, where there is one.
    DaysOff {
        /// Days since something last pressed.
        days: i64,
        /// Last time's level.
        from: Level,
    },
    /// The morning after was worse: one level down, where there is one.
    WorseMorning {
        /// Last time's level.
        from: Level,
    },
    /// They entered that it isn't to go above it.
    Restricted,
    /// They wished for it.
    Wished,
    /// Nothing at a higher level fits: ticks, gear, rest or minutes say so.
    Fits,
}

/// Why a technique was left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OutOf {
    /// The safety list.
    Safety(Because),
    /// A stop for pain or numbness not long ago.
    Resting {
        /// Hours until it may be done again, rounded up.
        hours: u32,
    },
    /// Stopped for pain or numbness more than once.
    StoppedTwice {
        /// How often.
        count: u32,
    },
    /// Something is missing for it.
    Gear(Gear),
    /// It is for a roller as long as the back.
    ShortRoller,
    /// They wished for something else today.
    Wished,
    /// They entered it.
    Restricted(Bar),
}

impl Reason {
    /// Whether it comes of the safety list, or of how the day is.
    pub(crate) fn is_weighty(&self) -> bool {
        match self {
            Reason::Safety(..)
            | Reason::StoppedToday { .. }
            | Reason::PainStrong { .. }
            | Reason::PainNew
            | Reason::PainAboveUsual { .. }
            | Reason::PainGentle { .. }
            | Reason::WorseMorning
            | Reason::Recheck(_)
            | Reason::OneSide { .. }
            | Reason::IfComfortable { .. }
            | Reason::Trial(_)
            | Reason::TrialWaits(_)
            | Reason::AgainChanged
            | Reason::AgainNot
            | Reason::AddedNot { .. } => true,
            Reason::NothingPresses
            | Reason::TooShort { .. }
            | Reason::ChairReset
            | Reason::Programme(_)
            | Reason::Helped(_)
            | Reason::Strength { .. }
            | Reason::NoStrength
            | Reason::Level { .. }
            | Reason::Offer { .. }
            | Reason::Again
            | Reason::Added { .. }
            | Reason::Spot { .. }
            | Reason::SpotNotToday { .. }
            | Reason::SpotNone { .. }
            | Reason::SpotStrong { .. }
            | Reason::Goal(_)
            | Reason::Dose
            | Reason::EasyToStrong
            | Reason::ToldInFull { .. }
            | Reason::MeasureFirst
            | Reason::Between(_)
            | Reason::AlreadyToday
            | Reason::Yesterday
            | Reason::FullWeek { .. }
            | Reason::NoHolds
            | Reason::DizzyLastTime
            | Reason::FirmRoller
            | Reason::Water => false,
        }
    }

    /// Keys of the sources that bear what it says; empty where nothing was studied. Where several
    /// ticks lead to one reason, those of the first that has any; each tick knows its own.
    pub fn sources(&self) -> &'static [&'static str] {
        self.basis().0
    }

    /// Whether the rule is our own choice, even where a source bears a part of it. Said wherever
    /// the reason is shown.
    pub fn ours(&self) -> bool {
        self.basis().1
    }

    /// The sources, and whether it is our choice. What the person entered themselves, and plain
    /// facts about what there is, are neither.
    fn basis(&self) -> (&'static [&'static str], bool) {
        match self {
            Reason::Safety(_, because) => {
                let sources = because.iter().map(Because::sources).find(|keys| !keys.is_empty());
                let ours = because.iter().any(|because| because.sources().is_empty());
                (sources.unwrap_or_default(), ours)
            }
            Reason::PainAboveUsual { .. } => (&["farrar2001", "kovacs2008"], true),
            Reason::TooShort { .. } => (&["nakamura2021"], true),
            Reason::Offer { .. } => (&["grabow2018"], true),
            Reason::FirmRoller => (&["cheatham2018density"], true),
            Reason::Goal(Goal::Pain) => (&["doms2024", "habscheid2024", "santos2024"], false),
            Reason::Goal(Goal::Stiffness) => (&["glanzel2023", "stanton2017"], false),
            Reason::Goal(Goal::Range) => (&["wilke2020", "sliding2021", "nakamura2021"], false),
            Reason::Goal(Goal::Calm) => (&["shao2024", "laborde2022"], false),
            Reason::Goal(Goal::Posture) => (&["warneke2024posture", "bayattork2020"], false),
            Reason::Dose => (&["behm2020", "nakamura2021"], false),
            Reason::Strength { .. } => (&["warneke2024posture", "bayattork2020"], true),
            Reason::NothingPresses
            | Reason::Again
            | Reason::AgainChanged
            | Reason::AgainNot
            | Reason::Added { .. }
            | Reason::AddedNot { .. }
            | Reason::SpotNotToday { .. }
            | Reason::SpotNone { .. }
            | Reason::Helped(_)
            | Reason::Trial(_)
            | Reason::NoStrength
            | Reason::Water => (&[], false),
            Reason::Level { why, .. } => (&[], why.is_ours()),
            Reason::StoppedToday { .. }
            | Reason::PainStrong { .. }
            | Reason::PainNew
            | Reason::PainGentle { .. }
            | Reason::WorseMorning
            | Reason::Recheck(_)
            | Reason::ChairReset
            | Reason::Programme(_)
            | Reason::IfComfortable { .. }
            | Reason::EasyToStrong
            | Reason::ToldInFull { .. }
            | Reason::TrialWaits(_)
            | Reason::OneSide { .. }
            | Reason::MeasureFirst
            | Reason::Between(_)
            | Reason::AlreadyToday
            | Reason::Yesterday
            | Reason::FullWeek { .. }
            | Reason::NoHolds
            | Reason::Spot { .. }
            | Reason::SpotStrong { .. }
            | Reason::DizzyLastTime => (&[], true),
        }
    }
}

impl WhyLevel {
    /// Whether the rule is our own; else the person's word or a plain fact.
    fn is_ours(self) -> bool {
        match self {
            WhyLevel::FirstTime
            | WhyLevel::FirstTimeCareful
            | WhyLevel::NotYet
            | WhyLevel::NotYetCareful
            | WhyLevel::AsLast
            | WhyLevel::DaysOff { .. }
            | WhyLevel::WorseMorning { .. } => true,
            WhyLevel::Restricted | WhyLevel::Wished | WhyLevel::Fits => false,
        }
    }
}

impl OutOf {
    /// What the safety list ticked, if that is why.
    pub fn condition(&self) -> Option<Condition> {
        match self {
            OutOf::Safety(because) => Some(because.condition),
            OutOf::Resting { .. }
            | OutOf::StoppedTwice { .. }
            | OutOf::Gear(_)
            | OutOf::ShortRoller
            | OutOf::Wished
            | OutOf::Restricted(_) => None,
        }
    }
}
