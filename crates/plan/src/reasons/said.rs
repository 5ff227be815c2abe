//! The words of reasons. Sentences are in `library/words/en/plan.ftl`.

use alloc::format;
use alloc::string::String;

use journal::{Bar, Purpose, Summary};
use routine::{Level, Message, StopReason};

use super::{OutOf, Reason, WhyLevel};
use crate::programme::Between;
use crate::spots;

impl Reason {
    /// Its words.
    pub fn message(&self) -> Message {
        match self {
            Reason::Safety(next, _) => next.message(),
            Reason::StoppedToday { reason, rests } => stopped(*reason, rests.as_deref()),
            Reason::PainStrong { pain } => Message::new("plan-pain-strong").number("n", *pain),
            Reason::PainNew => Message::new("plan-pain-new"),
            Reason::PainAboveUsual { pain, usual } => {
                Message::new("plan-pain-above").number("n", *pain).number("of", *usual)
            }
            Reason::PainGentle { pain } => Message::new("plan-pain-gentle").number("n", *pain),
            Reason::NothingPresses => Message::new("plan-nothing-presses"),
            Reason::TooShort { minutes } => {
                Message::new("plan-too-short").number("minutes", *minutes)
            }
            Reason::Recheck(why) => Message::new(why.key()),
            Reason::ChairReset => Message::new("plan-chair-reset"),
            Reason::Programme(standing) => Message::new("plan-programme")
                .key_arg("name", format!("programme-{}-name", standing.programme.id))
                .number("week", standing.week)
                .number("of", standing.programme.weeks()),
            Reason::Trial(drawn) => drawn.message(),
            Reason::TrialWaits(waits) => waits.message(),
            Reason::Helped(helped) => Message::new("plan-helped")
                .key_arg("name", name_key(&helped.technique))
                .number("sessions", i64::try_from(helped.sessions).unwrap_or(i64::MAX))
                .number("from", helped.least)
                .number("to", helped.most),
            Reason::Strength { technique } => {
                Message::new("plan-strength").key_arg("name", name_key(technique))
            }
            Reason::NoStrength => Message::new("plan-no-strength"),
            Reason::IfComfortable { technique } => {
                Message::new("plan-if-comfortable").key_arg("name", name_key(technique))
            }
            Reason::Level { level, why } => why.message(*level),
            Reason::Offer { level } => Message::new("plan-offer").number("level", level.number()),
            Reason::WorseMorning => Message::new("plan-morning-noted"),
            Reason::OneSide { technique, side } => {
                Message::new(format!("plan-one-side-{}", side.key()))
                    .key_arg("name", name_key(technique))
            }
            Reason::Again => Message::new("plan-again"),
            Reason::AgainChanged => Message::new("plan-again-changed"),
            Reason::AgainNot => Message::new("plan-again-not"),
            Reason::Added { technique } => {
                Message::new("plan-added").key_arg("name", name_key(technique))
            }
            Reason::AddedNot { technique } => {
                Message::new("plan-added-not").key_arg("name", name_key(technique))
            }
            Reason::Spot { spot, technique, begins: true } => {
                spots::in_technique("plan-spot-side-first", *spot, technique)
            }
            Reason::Spot { spot, technique, begins: false } => {
                spots::in_technique("plan-spot", *spot, technique)
            }
            Reason::SpotNotToday { spot } => spots::of("plan-spot-not-today", *spot),
            Reason::SpotNone { spot } => spots::of("plan-spot-none", *spot),
            Reason::SpotStrong { spot } => spots::of("plan-spot-strong", *spot),
            Reason::Goal(goal) => Message::new(format!("plan-goal-{}", goal.key())),
            Reason::Dose => Message::new("plan-dose"),
            Reason::EasyToStrong => Message::new("plan-easy-to-strong"),
            Reason::ToldInFull { pressed: 0 } => Message::new("plan-told-in-full"),
            Reason::ToldInFull { pressed } => {
                Message::new("plan-told-in-full-pressed").number("seconds", *pressed)
            }
            Reason::MeasureFirst => Message::new("programme-measure-today"),
            Reason::Between(Between::Rest) => Message::new("plan-between-rest"),
            Reason::Between(Between::ChairReset) => Message::new("plan-between-chair"),
            Reason::AlreadyToday => Message::new("plan-already-today"),
            Reason::Yesterday => Message::new("plan-yesterday"),
            Reason::FullWeek { days } => Message::new("plan-full-week").number("days", *days),
            Reason::NoHolds => Message::new("plan-no-holds"),
            Reason::DizzyLastTime => Message::new("plan-dizzy"),
            Reason::FirmRoller => Message::new("plan-firm-roller"),
            Reason::Water => Message::new("today-water"),
        }
    }
}

impl WhyLevel {
    fn message(self, level: Level) -> Message {
        let (key, days) = match self {
            WhyLevel::FirstTime => ("plan-first", None),
            WhyLevel::FirstTimeCareful => ("plan-first-careful", None),
            WhyLevel::NotYet => ("plan-not-yet", None),
            WhyLevel::NotYetCareful => ("plan-not-yet-careful", None),
            WhyLevel::AsLast => ("plan-as-last", None),
            WhyLevel::DaysOff { days, from } if from == level => ("plan-days-off-same", Some(days)),
            WhyLevel::DaysOff { days, .. } => ("plan-days-off", Some(days)),
            WhyLevel::WorseMorning { from } if from == level => ("plan-morning-same", None),
            WhyLevel::WorseMorning { .. } => ("plan-morning", None),
            WhyLevel::Restricted => ("plan-restricted-level", None),
            WhyLevel::Wished => ("plan-wished", None),
            WhyLevel::Fits => ("plan-fits", None),
        };
        let message = Message::new(key).number("level", level.number());
        days.into_iter().fold(message, |message, days| message.number("days", days))
    }
}

impl OutOf {
    /// Its words, shown beside the technique's name.
    pub fn message(&self) -> Message {
        match self {
            OutOf::Safety(because) => because.message(),
            OutOf::Resting { hours } => Message::new("plan-out-resting").number("n", *hours),
            OutOf::StoppedTwice { count } => {
                Message::new("plan-out-stopped").number("count", *count)
            }
            OutOf::Gear(gear) => {
                Message::new("plan-out-gear").key_arg("name", format!("gear-{}", gear.key()))
            }
            OutOf::ShortRoller => Message::new("plan-out-short-roller"),
            OutOf::Wished => Message::new("plan-out-wished"),
            OutOf::Restricted(
                Bar::EndRangeExtension | Bar::Technique(_) | Bar::SoreShoulder(_),
            ) => Message::new("plan-out-restricted"),
            OutOf::Restricted(Bar::AboveLevel(level)) => {
                Message::new("plan-restricted-level").number("level", level.number())
            }
        }
    }
}

/// What a stop for pain or numbness means for the day.
fn stopped(reason: StopReason, rests: Option<&str>) -> Message {
    let why = if reason == StopReason::Numb { "numb" } else { "pain" };
    match rests {
        None => Message::new(format!("plan-stopped-{why}")),
        Some(id) => Message::new(format!("plan-stopped-{why}-rests")).key_arg("name", name_key(id)),
    }
}

/// What to say at the end of a session that was stopped because something was wrong: the caution,
/// and what it means for the day. `None` where nothing was wrong.
pub fn caution(summary: &Summary) -> Option<Message> {
    if !summary.outcome.is_unwell() {
        return None;
    }
    let reason = summary.outcome.stopped_for()?;
    // A rehearsal means nothing for the day, and nobody is dizzy for all of it.
    if summary.purpose == Purpose::Rehearsal || reason == StopReason::Dizzy {
        return Some(Message::new(format!("say-stop-{}", reason.key())));
    }
    Some(stopped(reason, None))
}

/// The message key of a technique's name.
pub(crate) fn name_key(technique: &str) -> String {
    format!("{technique}-name")
}
