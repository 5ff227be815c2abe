//! Which techniques today may have, in the order in which they are wanted, and which are left out
//! and why.

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use journal::{Bar, Goal, PastSession, RollerLength};
use routine::{
    Contact, Enter, Gear, Level, LevelForm, RollerLie, Side, Sides, Step, Technique, Turns, limits,
    sort_by_key,
};

use crate::gate::Gate;
use crate::level::Load;
use crate::limits::{CHAIR_MINUTES, FIRST_SESSIONS, STOP_REST_HOURS, STOPS_BEFORE_ASKING};
use crate::moves::{EXTENDS, STRENGTH};
use crate::past::{ByTechnique, Past, hours_left};
use crate::programme::Shape;
use crate::reasons::OutOf;
use crate::request::{Again, Kind, Request};
use crate::spots;
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
    /// On which sides.
    pub(crate) turns: Turns,
}

/// Where all of a session is done: getting down and up in between is for nobody.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// Lying, kneeling.
    Floor,
    /// At the wall, on a chair.
    Upright,
}

impl Place {
    fn of(form: &LevelForm) -> Place {
        if form.position().on_floor() { Place::Floor } else { Place::Upright }
    }
}

/// Chooses for one request.
pub(crate) struct Picker<'a> {
    pub(crate) request: &'a Request<'a>,
    pub(crate) gate: &'a Gate<'a>,
    /// What the past says of each technique.
    pub(crate) past: &'a ByTechnique<'a>,
    /// What their programme asks of today.
    pub(crate) shape: Option<Shape>,
}

impl Picker<'_> {
    /// How many minutes it is to take: as wished for today, else as the programme has it, else as
    /// usual.
    pub(crate) fn minutes(&self) -> u32 {
        match self.request.wish.kind {
            Kind::ChairReset => CHAIR_MINUTES,
            Kind::Session => {
                let own = self.request.profile.minutes;
                let usual = self.shape.map_or(own, |shape| shape.minutes);
                self.request.wish.minutes.unwrap_or(u32::from(usual))
            }
        }
    }

    /// What today is for: what the programme is for, else what they come for.
    pub(crate) fn goal(&self) -> Goal {
        self.shape.and_then(|shape| shape.goal).unwrap_or(self.request.profile.goal)
    }

    /// The pressed techniques that today may have in one place at up to `load`'s level, the most
    /// wanted first; only last time's where `again` asks for them and any may be done. And whether
    /// they are last time's.
    pub(crate) fn pressed(&self, load: &Load, place: Place, again: Again) -> (Vec<Pick>, Again) {
        let pressed = self.request.catalogue.iter().filter(|technique| technique.pressed());
        let picks = pressed.filter_map(|technique| self.at_most(technique, load, place));
        self.in_order(picks.collect(), again)
    }

    /// Those of `ids` that today may have in one place, in their order: pressed ones at up to
    /// `load`'s level.
    pub(crate) fn each_of(&self, ids: &[&str], load: &Load, place: Place) -> Vec<Pick> {
        let known = ids.iter().filter_map(|id| self.request.catalogue.get(id));
        let picks = known.filter_map(|technique| self.at_most(technique, load, place));
        picks.collect()
    }

    /// It at its highest level up to `load`'s, where it presses; `None` where today has none here.
    pub(crate) fn at_most(
        &self,
        technique: &Arc<Technique>,
        load: &Load,
        place: Place,
    ) -> Option<Pick> {
        let pressed = technique.pressed();
        let fits = |form: &&LevelForm| !pressed || form.level() <= load.cap;
        let forms = technique.levels().iter().rev().filter(fits);
        let mut here = forms.filter(|form| Place::of(form) == place);
        let form = here.find(|form| self.bars(technique, form).is_empty())?;
        let ceiling = if pressed { self.ceiling(technique, form, load) } else { form.level() };
        Some(self.pick(technique, form.level(), ceiling))
    }

    /// Of what doesn't press, those of `ids` that today may have in one place, in their order.
    pub(crate) fn moves(&self, ids: &[&str], place: Place) -> Vec<Pick> {
        let known = ids.iter().filter_map(|id| self.request.catalogue.get(id));
        let moves = known.filter(|technique| technique.contact() == Contact::None);
        let picks = moves.filter_map(|technique| {
            let mut here = technique.levels().iter().filter(|form| Place::of(form) == place);
            let form = here.find(|form| self.bars(technique, form).is_empty())?;
            Some(self.pick(technique, form.level(), form.level()))
        });
        picks.collect()
    }

    /// What strengthens, where they come for a better posture and today has it here.
    pub(crate) fn strength(&self, place: Place) -> Option<Pick> {
        let wanted = self.comes_for(Goal::Posture);
        wanted.then(|| self.moves(&STRENGTH, place).into_iter().next()).flatten()
    }

    /// Whether it is among what they come for, or what their programme is for.
    pub(crate) fn comes_for(&self, goal: Goal) -> bool {
        self.request.goals().any(|one| one == goal) || self.goal() == goal
    }

    /// The pressed techniques that can't be done at any level up to `load`'s, and why not at the
    /// highest; those that have no level so low aren't missed, nor, by who has no ball, what wants
    /// one.
    pub(crate) fn left_out(&self, load: &Load) -> Vec<LeftOut> {
        let pressed = self.request.catalogue.iter().filter(|technique| technique.pressed());
        let left_out = pressed.filter_map(|technique| {
            let mut forms = technique.levels().iter().filter(|form| form.level() <= load.cap);
            if forms.clone().any(|form| self.bars(technique, form).is_empty()) {
                return None;
            }
            let form = forms.next_back()?;
            let (technique, why) = (String::from(technique.id()), self.bars(technique, form));
            if why.contains(&OutOf::Gear(Gear::Ball)) {
                return None;
            }
            Some(LeftOut { technique, level: form.level(), why })
        });
        left_out.collect()
    }

    /// One of the two breathing techniques, lying down in a session on the floor if it may be.
    pub(crate) fn still(&self, id: &str, place: Place) -> Option<Pick> {
        let technique = self.request.catalogue.get(id)?;
        if technique.contact() != Contact::None {
            return None; // a person's own file of that name, and no breathing
        }
        let form = technique.levels().iter().rev().find(|form| {
            let here = place == Place::Floor || Place::of(form) == Place::Upright;
            here && self.bars(technique, form).is_empty()
        })?;
        Some(self.pick(technique, form.level(), form.level()))
    }

    fn pick(&self, technique: &Arc<Technique>, level: Level, ceiling: Level) -> Pick {
        let sore = self.spared(technique, level, ceiling);
        let turns = match sore {
            Some(sore) => Turns::only(sore.other()),
            None => Turns::from(spots::first_side(technique, self.request.spots)),
        };
        Pick { technique: technique.clone(), level, ceiling, enter: self.enter(technique), turns }
    }

    /// The side that a step leaves out, at any level that it may reach.
    pub(crate) fn spares(&self, step: &Step) -> Option<Side> {
        self.spared(&step.technique, step.level, step.ceiling)
    }

    fn spared(&self, technique: &Technique, level: Level, ceiling: Level) -> Option<Side> {
        let may = |form: &&LevelForm| (level..=ceiling).contains(&form.level());
        let mut forms = technique.levels().iter().filter(may);
        forms.find_map(|form| self.gate.spares(technique, form))
    }

    /// The level above `load`'s, if it is offered and something may be done there.
    pub(crate) fn offer(&self, load: &Load) -> Option<Level> {
        let mut pressed = self.request.catalogue.iter().filter(|technique| technique.pressed());
        load.raise.filter(|raise| pressed.any(|technique| self.may(technique, *raise).is_some()))
    }

    /// One level more, where that is offered, may be done, and needs no getting up or down; else
    /// its own.
    fn ceiling(&self, technique: &Technique, form: &LevelForm, load: &Load) -> Level {
        let raise = load.raise.filter(|_| form.level() == load.cap);
        let higher = raise.and_then(|raise| self.may(technique, raise));
        let here = higher.filter(|higher| Place::of(higher) == Place::of(form));
        here.unwrap_or(form).level()
    }

    /// Its form at this very level, if nothing speaks against it.
    fn may<'t>(&self, technique: &'t Technique, level: Level) -> Option<&'t LevelForm> {
        technique.form(level).filter(|form| self.bars(technique, form).is_empty())
    }

    /// All that speaks against this form today.
    pub(crate) fn bars(&self, technique: &Technique, form: &LevelForm) -> Vec<OutOf> {
        let mut bars: Vec<OutOf> =
            self.gate.says(technique, form).into_iter().map(OutOf::Safety).collect();
        bars.extend(self.restricted(technique, form));
        // Breathing goes on; whatever else was stopped for pain rests, pressed or not.
        if form.moves() {
            bars.extend(self.stopped(technique));
        }
        if self.request.wish.without.contains(&String::from(technique.id())) {
            bars.push(OutOf::Wished);
        }
        let short = self.request.about.length == Some(RollerLength::Short);
        if technique.contact() == Contact::Rest && short {
            bars.push(OutOf::ShortRoller);
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
            Bar::EndRangeExtension => {
                let unknown = technique.is_own() && form.moves();
                across && form.position().on_floor() || EXTENDS.contains(&technique.id()) || unknown
            }
            Bar::Technique(id) => id == technique.id(),
            Bar::AboveLevel(level) => technique.pressed() && form.level() > *level,
            Bar::SoreShoulder(_) => false, // the gate has it
        });
        bars.next().map(|restriction| OutOf::Restricted(restriction.bar.clone()))
    }

    /// After a stop for pain or numbness it rests; after the second, somebody is asked.
    fn stopped(&self, technique: &Technique) -> Option<OutOf> {
        let asked = self.request.cleared.techniques.get(technique.id());
        let since_asked = |past: &&PastSession| asked.is_none_or(|day| past.when.day() > *day);
        let stops = || self.past.stops(technique.id());
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

    fn enter(&self, technique: &Technique) -> Enter {
        Picker::telling(self.past, technique)
    }

    /// In full the first three times, then in one sentence.
    pub(crate) fn telling(past: &ByTechnique<'_>, technique: &Technique) -> Enter {
        let times = past.times(technique.id());
        let full = times < usize::try_from(limits::ENTER_FULL_TIMES).unwrap_or(usize::MAX);
        if full { Enter::Full } else { Enter::Brief }
    }

    fn in_order(&self, mut picks: Vec<Pick>, again: Again) -> (Vec<Pick>, Again) {
        if again == Again::SameAsLast {
            let last = self.last();
            let place = |pick: &Pick| last.iter().position(|id| *id == pick.technique.id());
            if picks.iter().any(|pick| place(pick).is_some()) {
                picks.retain(|pick| place(pick).is_some());
                sort_by_key(&mut picks, place);
                return (picks, Again::SameAsLast);
            }
        }
        let first = Past(self.request.past).pressed().take(FIRST_SESSIONS).count() < FIRST_SESSIONS;
        let of_programme = self.shape.map_or(&[][..], |shape| shape.first);
        sort_by_key(&mut picks, |pick| {
            let technique = &pick.technique;
            let programme = of_programme.iter().position(|id| *id == technique.id());
            (
                first && technique.contact() == Contact::Target,
                spots::suits(technique, self.request.spots),
                programme.unwrap_or(usize::MAX),
                !self.request.helped.iter().any(|helped| helped.technique == technique.id()),
                !self.serves_goal(technique),
                core::cmp::Reverse(technique.bands().count()),
                technique.sides() == Sides::Each,
                String::from(technique.id()),
            )
        });
        (picks, Again::Fresh)
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
        let wanted = match self.goal() {
            Goal::Pain => "soreness",
            Goal::Stiffness | Goal::Range | Goal::Calm | Goal::Posture => "range-of-motion",
        };
        technique.claims().iter().any(|claim| claim.claim == wanted)
    }
}
