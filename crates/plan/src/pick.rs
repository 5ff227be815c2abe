//! Which techniques today may have, in the order in which they are wanted, and which are left out
//! and why.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use journal::{Bar, Goal, PastSession};
use routine::{Contact, Enter, Gear, Level, LevelForm, RollerLie, Sides, Technique, limits};

use crate::gate::Gate;
use crate::level::Load;
use crate::limits::{FIRST_SESSIONS, STOP_REST_HOURS, STOPS_BEFORE_ASKING};
use crate::past::{Past, hours_left};
use crate::reasons::OutOf;
use crate::request::{Again, Request};
use crate::today::LeftOut;

/// Before anything presses.
pub(crate) const SETTLE: &str = "settling-breath";
/// After everything.
pub(crate) const CLOSE: &str = "calm-close";

/// A technique that today may have.
#[derive(Clone, Debug)]
pub(crate) struct Pick {
    pub(crate) technique: Arc<Technique>,
    pub(crate) level: Level,
    /// Up to where it may be made harder while playing.
    pub(crate) ceiling: Level,
    pub(crate) enter: Enter,
}

/// What today may have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Picked {
    /// The most wanted first; all on the floor, or none.
    pub(crate) picks: Vec<Pick>,
    pub(crate) left_out: Vec<LeftOut>,
    /// Whether they are last time's.
    pub(crate) again: Again,
}

/// Chooses for one request.
pub(crate) struct Picker<'a> {
    pub(crate) request: &'a Request<'a>,
    pub(crate) gate: &'a Gate<'a>,
}

impl Picker<'_> {
    /// The pressed techniques that today may have at up to `load`'s level.
    pub(crate) fn pressed(&self, load: &Load) -> Picked {
        let mut picked = Picked::default();
        for technique in self.request.catalogue.iter().filter(|technique| technique.pressed()) {
            match self.best(technique, load) {
                Some(Ok(pick)) => picked.picks.push(pick),
                Some(Err(left_out)) => picked.left_out.push(left_out),
                None => {}
            }
        }
        self.in_one_place(&mut picked);
        self.in_order_of_wish(&mut picked);
        picked
    }

    /// One of the two breathing techniques, lying down where `on_floor` says so and it may be.
    pub(crate) fn still(&self, id: &str, on_floor: bool) -> Option<Pick> {
        let technique = self.request.catalogue.get(id)?;
        if technique.contact() != Contact::None {
            return None; // a person's own file of that name, and no breathing
        }
        let form = technique.levels().iter().rev().find(|form| {
            (on_floor || !form.position().on_floor()) && self.bars(technique, form).is_empty()
        })?;
        let (level, enter) = (form.level(), self.enter(technique));
        Some(Pick { technique: technique.clone(), level, ceiling: level, enter })
    }

    /// The technique at its highest level that may be done, or why it is left out; `None` where it
    /// has no level this low.
    fn best(&self, technique: &Arc<Technique>, load: &Load) -> Option<Result<Pick, LeftOut>> {
        let mut why = None;
        let forms = technique.levels().iter().rev().filter(|form| form.level() <= load.cap);
        for form in forms {
            let bars = self.bars(technique, form);
            if bars.is_empty() {
                let (technique, level) = (technique.clone(), form.level());
                let (ceiling, enter) =
                    (self.ceiling(&technique, level, load), self.enter(&technique));
                return Some(Ok(Pick { technique, level, ceiling, enter }));
            }
            why.get_or_insert(LeftOut {
                technique: String::from(technique.id()),
                level: form.level(),
                why: bars,
            });
        }
        why.map(Err)
    }

    /// One level more, where that is offered and may be done; else its own.
    fn ceiling(&self, technique: &Technique, level: Level, load: &Load) -> Level {
        let raise = load.raise.filter(|_| level == load.cap);
        let form = raise.and_then(|raise| technique.form(raise));
        form.filter(|form| self.bars(technique, form).is_empty()).map_or(level, LevelForm::level)
    }

    /// All that speaks against this form today.
    fn bars(&self, technique: &Technique, form: &LevelForm) -> Vec<OutOf> {
        let mut bars: Vec<OutOf> =
            self.gate.says(technique, form).into_iter().map(OutOf::Safety).collect();
        bars.extend(self.restricted(technique, form));
        if technique.pressed() {
            bars.extend(self.stopped(technique));
        }
        let missing = form.gear().iter().filter(|gear| !self.has(**gear));
        bars.extend(missing.map(|gear| OutOf::Gear(*gear)));
        bars
    }

    fn restricted(&self, technique: &Technique, form: &LevelForm) -> Option<OutOf> {
        let today = self.request.now.day();
        let across = technique.path().is_some_and(|path| path.lie == RollerLie::Across);
        let holding = self.request.restrictions.iter().filter(|bar| bar.holds_on(today));
        let mut bars = holding.filter(|restriction| match &restriction.bar {
            // Draped over a roller that lies across, the back bends as far as it goes.
            Bar::EndRangeExtension => across && form.position().on_floor(),
            Bar::Technique(id) => id == technique.id(),
            Bar::AboveLevel(level) => technique.pressed() && form.level() > *level,
        });
        bars.next().map(|restriction| OutOf::Restricted(restriction.bar.clone()))
    }

    /// After a stop for pain or numbness it rests; after the second, somebody is asked.
    fn stopped(&self, technique: &Technique) -> Option<OutOf> {
        let asked = self.request.cleared.techniques.get(technique.id());
        let since_asked = |past: &&PastSession| asked.is_none_or(|day| past.when.day() > *day);
        let stops = || Past(self.request.past).stops(technique.id());
        let count = stops().filter(since_asked).count();
        if count >= STOPS_BEFORE_ASKING {
            return Some(OutOf::StoppedTwice { count: u32::try_from(count).unwrap_or(u32::MAX) });
        }
        let left = |past| hours_left(past, self.request.now, STOP_REST_HOURS);
        let hours = stops().map(left).max().filter(|hours| *hours > 0)?;
        Some(OutOf::Resting { hours: u32::try_from(hours).unwrap_or(u32::MAX) })
    }

    /// A firm roller is a roller; the plan says to lean on it less.
    fn has(&self, gear: Gear) -> bool {
        let has = &self.request.profile.gear;
        has.contains(&gear) || gear == Gear::Roller && has.contains(&Gear::FirmRoller)
    }

    /// In full the first three times, then in one sentence.
    fn enter(&self, technique: &Technique) -> Enter {
        let times = Past(self.request.past).times(technique.id());
        let full = times < usize::try_from(limits::ENTER_FULL_TIMES).unwrap_or(usize::MAX);
        if full { Enter::Full } else { Enter::Brief }
    }

    /// Getting down and up in between is for nobody: the floor where anything may be done there.
    fn in_one_place(&self, picked: &mut Picked) {
        let on_floor = |pick: &Pick| pick.technique.form_at_most(pick.level).position().on_floor();
        if picked.picks.iter().any(on_floor) {
            picked.picks.retain(on_floor);
        }
    }

    fn in_order_of_wish(&self, picked: &mut Picked) {
        if self.request.wish.again == Again::SameAsLast {
            let last = self.last();
            let place = |pick: &Pick| last.iter().position(|id| *id == pick.technique.id());
            if picked.picks.iter().any(|pick| place(pick).is_some()) {
                picked.picks.retain(|pick| place(pick).is_some());
                picked.picks.sort_by_key(place);
                picked.again = Again::SameAsLast;
                return;
            }
        }
        let first = Past(self.request.past).pressed().take(FIRST_SESSIONS).count() < FIRST_SESSIONS;
        picked.picks.sort_by_cached_key(|pick| {
            let technique = &pick.technique;
            (
                first && technique.contact() == Contact::Target,
                !self.serves_goal(technique),
                core::cmp::Reverse(technique.bands().count()),
                technique.sides() == Sides::Each,
                String::from(technique.id()),
            )
        });
    }

    /// The pressed techniques of the last session that had any, in its order.
    fn last(&self) -> Vec<&str> {
        let last = Past(self.request.past).pressed().next();
        let worked = last.into_iter().flat_map(|(past, _)| past.summary.worked.iter());
        worked
            .filter(|worked| worked.level.is_some())
            .map(|worked| worked.technique.as_str())
            .collect()
    }

    /// Whether its own page claims something for what the person comes for.
    fn serves_goal(&self, technique: &Technique) -> bool {
        let wanted = match self.request.profile.goal {
            Goal::Pain => "soreness",
            Goal::Stiffness | Goal::Range | Goal::Calm | Goal::Posture => "range-of-motion",
        };
        technique.claims().iter().any(|claim| claim.claim == wanted)
    }
}
