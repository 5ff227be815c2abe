//! How hard today may be: the highest level, whether one more is offered, and why; or that nothing
//! presses.

use alloc::string::String;
use alloc::vec::Vec;

use journal::{Bar, Experience, Felt, PastSession, Restriction};
use routine::{Condition, Gear, Level};

use crate::limits::{
    DAYS_OFF, PAIN_ABOVE_USUAL, PAIN_GENTLE, PAIN_NO_PRESSURE, UP_AFTER_SESSIONS, UP_LEVEL_MAX,
    UP_STRONGEST, USUAL_ANSWERS_MIN, USUAL_DAYS,
};
use crate::past::{Past, stopped_unwell, strongest};
use crate::reasons::{Reason, WhyLevel};
use crate::request::{Onset, Request};

/// What today's pain allows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Day {
    /// As usual.
    Usual,
    /// Levels 1 and 2, no going up, no holds.
    Gentle(Reason),
    /// Nothing presses, for each of these reasons.
    NoPressure(Vec<Reason>),
}

/// How hard today may be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Load {
    /// The highest level.
    pub(crate) cap: Level,
    /// One more, if it may be offered.
    pub(crate) raise: Option<Level>,
    /// Why it is this level, each with the level it led to.
    pub(crate) why: Vec<(Level, WhyLevel)>,
}

/// What today allows, after what hurts now and what was stopped today. Source: DESIGN section 10,
/// our choice; a stop for pain says "sharp, spreading, 7 or more", so for the rest of that day it
/// counts as pain of 7 or more, whichever technique it fell in.
pub(crate) fn day(request: &Request<'_>) -> Day {
    let stopped = Past(request.past).stopped_on(request.now.day()).map(|(reason, technique)| {
        let pressed = |id: &&str| request.catalogue.get(id).is_some_and(|known| known.pressed());
        Reason::StoppedToday { reason, rests: technique.filter(pressed).map(String::from) }
    });
    match (stopped, pain(request)) {
        (None, day) => day,
        (Some(stopped), Day::NoPressure(reasons)) => {
            Day::NoPressure(core::iter::once(stopped).chain(reasons).collect())
        }
        (Some(stopped), Day::Usual | Day::Gentle(_)) => Day::NoPressure(Vec::from([stopped])),
    }
}

/// What today's pain allows.
fn pain(request: &Request<'_>) -> Day {
    let still = |reason| Day::NoPressure(Vec::from([reason]));
    let Some(pain) = request.pain else { return Day::Usual };
    let now = pain.strength.value();
    let past = Past(request.past);
    let usual = past.usual_pain(request.now.day(), USUAL_DAYS, USUAL_ANSWERS_MIN);
    if now >= PAIN_NO_PRESSURE {
        return still(Reason::PainStrong { pain: now });
    }
    if now > 0 && pain.onset == Onset::New {
        return still(Reason::PainNew);
    }
    match usual {
        Some(usual) if now >= usual + PAIN_ABOVE_USUAL => {
            still(Reason::PainAboveUsual { pain: now, usual })
        }
        Some(_) | None if now >= PAIN_GENTLE => Day::Gentle(Reason::PainGentle { pain: now }),
        Some(_) | None => Day::Usual,
    }
}

/// How hard today may be, when something may press.
pub(crate) fn load(request: &Request<'_>, day: &Day) -> Load {
    let mut load = match Past(request.past).pressed().next() {
        None => first(request, day),
        Some((_, level)) => since(request, level),
    };
    if matches!(day, Day::Gentle(_)) {
        load.cap = load.cap.min(Level::TWO);
        load.raise = None;
    }
    restrict(&mut load, request.restrictions, request);
    wish(&mut load, request.wish.level);
    load
}

/// Nothing has pressed yet: level 2, or the wall where the floor is out of reach, something is
/// ticked, it hurts, rolling is new to them, or what they did so far went badly. Without a wall there
/// is no level 1. Who has rolled for months begins no higher: a level up is offered after sessions
/// with us that went well.
fn first(request: &Request<'_>, day: &Day) -> Load {
    let past = Past(request.past);
    let worse = past.worse_since_pressed();
    // A sore shoulder says nothing about how hard the back may be pressed.
    let elsewhere = |condition: &Condition| *condition != Condition::SoreShoulder;
    let careful = request.ticked().iter().any(elsewhere)
        || *day != Day::Usual
        || request.about.experience == Some(Experience::New)
        || past.real().any(stopped_unwell);
    let wall = request.profile.gear.contains(&Gear::Wall);
    let usual = if careful && wall { Level::ONE } else { Level::TWO };
    let cap = if worse && wall { Level::ONE } else { usual };
    let mut why = Vec::new();
    if worse {
        why.push((cap, WhyLevel::WorseMorning { from: usual }));
    }
    // Whoever breathed with us, or stopped before anything pressed, isn't here for the first time.
    let been_here = past.real().next().is_some();
    let because = match (been_here, cap == Level::ONE) {
        (false, false) => WhyLevel::FirstTime,
        (false, true) => WhyLevel::FirstTimeCareful,
        (true, false) => WhyLevel::NotYet,
        (true, true) => WhyLevel::NotYetCareful,
    };
    why.push((cap, because));
    Load { cap, raise: None, why }
}

/// After `last`, the level of the last time: one lower after a long time off or a worse morning,
/// never two at once, since either alone is answered by one. A morning counts after any session
/// since, also after one of breathing only or one stopped before its first set.
fn since(request: &Request<'_>, last: Level) -> Load {
    let past = Past(request.past);
    let lower = last.below().unwrap_or(last);
    let newest = past.pressed().next().map(|(past, _)| past);
    let ago = |past: &PastSession| request.now.day().number() - past.when.day().number();
    let days = newest.map_or(0, ago);
    let mut why = Vec::new();
    if days >= DAYS_OFF {
        why.push((lower, WhyLevel::DaysOff { days, from: last }));
    }
    if past.worse_since_pressed() {
        why.push((lower, WhyLevel::WorseMorning { from: last }));
    }
    if !why.is_empty() {
        return Load { cap: lower, raise: None, why };
    }
    Load { cap: last, raise: raise(past, last), why: Vec::from([(last, WhyLevel::AsLast)]) }
}

/// The level above `last`, if the last sessions at it went well.
fn raise(past: Past<'_>, last: Level) -> Option<Level> {
    let recent: Vec<_> = past.pressed().take(UP_AFTER_SESSIONS).collect();
    let (earliest, _) = recent.get(UP_AFTER_SESSIONS - 1)?;
    let well = recent.iter().all(|(past, level)| {
        *level == last
            && strongest(past).is_some_and(|strongest| strongest <= UP_STRONGEST)
            && past.morning != Some(Felt::Worse)
    });
    let unwell = past.real().filter(|past| past.when >= earliest.when).any(stopped_unwell);
    let next = last.above().filter(|next| next.number() <= UP_LEVEL_MAX);
    next.filter(|_| well && !unwell)
}

fn restrict(load: &mut Load, restrictions: &[Restriction], request: &Request<'_>) {
    let today = request.now.day();
    let highest = restrictions.iter().filter(|restriction| restriction.holds_on(today));
    let highest = highest.filter_map(|restriction| match restriction.bar {
        Bar::AboveLevel(level) => Some(level),
        Bar::EndRangeExtension | Bar::Technique(_) | Bar::SoreShoulder(_) => None,
    });
    if let Some(highest) = highest.min() {
        if load.cap > highest {
            load.cap = highest;
            load.why.push((highest, WhyLevel::Restricted));
        }
        load.raise = load.raise.filter(|raise| *raise <= highest);
    }
}

/// A wish goes down as far as there are levels, and up to what is offered.
fn wish(load: &mut Load, wish: Option<Level>) {
    let Some(level) = wish else { return };
    if level < load.cap || load.raise == Some(level) {
        load.cap = level;
        load.raise = None;
        load.why.push((level, WhyLevel::Wished));
    }
}
