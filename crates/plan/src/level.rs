//! How hard today may be: the highest level, whether one more is offered, and why; or that nothing
//! presses.

use alloc::vec::Vec;

use journal::{Bar, Felt, PastSession, Restriction};
use routine::{Gear, Level};

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
    /// Nothing presses.
    NoPressure(Reason),
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

/// What today's pain allows. Source: DESIGN section 10, our choice.
pub(crate) fn day(request: &Request<'_>) -> Day {
    let Some(pain) = request.pain else { return Day::Usual };
    let now = pain.strength.value();
    let past = Past(request.past);
    let usual = past.usual_pain(request.now.day(), USUAL_DAYS, USUAL_ANSWERS_MIN);
    if now >= PAIN_NO_PRESSURE {
        return Day::NoPressure(Reason::PainStrong { pain: now });
    }
    if now > 0 && pain.onset == Onset::New {
        return Day::NoPressure(Reason::PainNew);
    }
    match usual {
        Some(usual) if now >= usual + PAIN_ABOVE_USUAL => {
            Day::NoPressure(Reason::PainAboveUsual { pain: now, usual })
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

/// Their first time: level 2, or the wall where the floor is out of reach, something is ticked, or
/// it hurts. Without a wall there is no level 1.
fn first(request: &Request<'_>, day: &Day) -> Load {
    let careful = !request.ticked().is_empty() || *day != Day::Usual;
    let wall = request.profile.gear.contains(&Gear::Wall);
    let (cap, why) = if careful && wall {
        (Level::ONE, WhyLevel::FirstTimeCareful)
    } else {
        (Level::TWO, WhyLevel::FirstTime)
    };
    Load { cap, raise: None, why: Vec::from([(cap, why)]) }
}

/// After `last`, the level of the last time: one lower after a long time off or a worse morning,
/// never two at once, since either alone is answered by one.
fn since(request: &Request<'_>, last: Level) -> Load {
    let past = Past(request.past);
    let lower = Level::new(last.number() - 1).unwrap_or(last);
    let newest = past.pressed().next().map(|(past, _)| past);
    let ago = |past: &PastSession| request.now.day().number() - past.when.day().number();
    let days = newest.map_or(0, ago);
    let morning = newest.and_then(|past| past.morning);
    let mut why = Vec::new();
    if days >= DAYS_OFF {
        why.push((lower, WhyLevel::DaysOff { days, from: last }));
    }
    if morning == Some(Felt::Worse) {
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
    let next = Level::new(last.number() + 1).filter(|next| next.number() <= UP_LEVEL_MAX);
    next.filter(|_| well && !unwell)
}

fn restrict(load: &mut Load, restrictions: &[Restriction], request: &Request<'_>) {
    let today = request.now.day();
    let highest = restrictions.iter().filter(|restriction| restriction.holds_on(today));
    let highest = highest.filter_map(|restriction| match restriction.bar {
        Bar::AboveLevel(level) => Some(level),
        Bar::EndRangeExtension | Bar::Technique(_) => None,
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
