//! A checked routine: techniques in order, each with its dose, level and ceiling.
//!
//! [`crate::text::routine`] and [`crate::text::self_contained`] read one from text, [`Routine::new`]
//! takes what `plan` put together; all three go through the same check.

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::limits::{
    MINUTES_SLACK_SECS, PRESSURE_MAX_SECS, ROUTINE_MAX_SECS, SET_MAX_SECS, SET_MIN_SECS, SETS_MAX,
    STEPS_MAX, STILL_MAX_SECS, STILL_MIN_SECS,
};
use crate::timeline::outline;
use crate::{
    Fault, Gear, Level, LevelForm, Map, Message, Side, Sides, Span, Technique, Turns, words,
};

/// The techniques there are, by name.
#[derive(Clone, Debug, Default)]
pub struct Catalogue(Map<String, Arc<Technique>>);

impl Catalogue {
    /// Adds a technique; one of the same name is replaced.
    pub fn insert(&mut self, technique: impl Into<Arc<Technique>>) {
        let technique = technique.into();
        self.0.insert(technique.id.clone(), technique);
    }

    /// The technique of this name.
    pub fn get(&self, id: &str) -> Option<&Arc<Technique>> {
        self.0.get(id)
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Arc<Technique>> {
        self.0.values()
    }
}

impl FromIterator<Technique> for Catalogue {
    fn from_iter<I: IntoIterator<Item = Technique>>(techniques: I) -> Catalogue {
        let mut catalogue = Catalogue::default();
        techniques.into_iter().for_each(|technique| catalogue.insert(technique));
        catalogue
    }
}

words! {
    /// How a technique is entered.
    Enter {
        /// Step by step, the first times.
        Full = "full",
        /// In one sentence.
        Brief = "brief",
    }
}

/// One technique of a routine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// What is done.
    pub technique: Arc<Technique>,
    /// At which level.
    pub level: Level,
    /// The highest level that may be reached while playing.
    pub ceiling: Level,
    /// Sets, on each side where there are sides.
    pub sets: u32,
    /// Seconds a set.
    pub secs: u32,
    /// How it is entered.
    pub enter: Enter,
    /// The sides on which it is done; [`Turns::LeftRight`] where there are no sides.
    pub turns: Turns,
}

impl Step {
    /// The sides in the order in which they are done; one `None` where there are none.
    pub fn sides(&self) -> impl Iterator<Item = Option<Side>> + use<> {
        let sides = match self.technique.sides() {
            Sides::Both => [Some(None), None],
            Sides::Each => self.turns.sides().map(|side| side.map(Some)),
        };
        sides.into_iter().flatten()
    }

    /// The technique's form at this step's level.
    pub fn form(&self) -> &LevelForm {
        self.technique.form_at_most(self.level)
    }

    /// How long it takes by itself: getting into place, its sets with what lies between, coming off.
    pub fn span(&self) -> Span {
        outline::span_of(self)
    }

    /// Time in sets, all sides together.
    pub fn dose(&self) -> Span {
        let sides = u32::try_from(self.sides().count()).unwrap_or(2);
        Span::from_secs(self.secs.saturating_mul(self.sets).saturating_mul(sides))
    }
}

/// Techniques in order. At least one step; private fields, so that a routine in hand is checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Routine {
    id: String,
    title: Option<String>,
    minutes: Option<u32>,
    steps: Vec<Step>,
}

impl Routine {
    /// The same under another name in files.
    #[must_use]
    pub fn renamed(self, id: String) -> Routine {
        Routine { id, ..self }
    }

    /// Checks and makes a routine. `minutes` are what it says it takes in all, if it says so.
    ///
    /// # Errors
    /// Every fault, each with the number of the step it is in, from 0.
    pub fn new(
        id: String,
        minutes: Option<u32>,
        steps: Vec<Step>,
    ) -> Result<Routine, Vec<(Option<usize>, Fault)>> {
        let mut faults: Vec<(Option<usize>, Fault)> = Vec::new();
        for (i, step) in steps.iter().enumerate() {
            faults.extend(check_step(step).into_iter().map(|fault| (Some(i), fault)));
        }
        if steps.is_empty() {
            faults.push((None, Fault::NoStep));
        }
        if steps.len() > STEPS_MAX {
            let key = "step".to_string();
            faults.push((None, Fault::TooMany { key, count: steps.len(), limit: STEPS_MAX }));
        }
        let routine = Routine { id, title: None, minutes, steps };
        if faults.is_empty() {
            faults.extend(check_whole(&routine).into_iter().map(|fault| (None, fault)));
        }
        if faults.is_empty() { Ok(routine) } else { Err(faults) }
    }

    /// The same routine, called `name` by a person; an empty one is none. See [`crate::title`].
    #[must_use]
    pub fn titled(mut self, name: &str) -> Routine {
        self.title = Some(crate::title(name)).filter(|title| !title.is_empty());
        self
    }

    /// What a person calls it; `None` for a ready one, whose name is a message.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// How long `steps` would take in all, and how long something presses in them, be they right or
    /// wrong; nothing where there are none.
    pub(crate) fn times(steps: &[Step]) -> (Span, Span) {
        if steps.is_empty() {
            return (Span::ZERO, Span::ZERO);
        }
        let routine =
            Routine { id: String::new(), title: None, minutes: None, steps: steps.to_vec() };
        (routine.span(), routine.pressure())
    }

    /// Its name in files. `routine-{id}` is the message key of its name.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The message of its name.
    pub fn name(&self) -> Message {
        Message::new(alloc::format!("routine-{}", self.id))
    }

    /// What people read as its name: what a person calls it, else what `words` has for a ready one, else
    /// its name in files.
    pub fn called(&self, words: &dyn Fn(&Message) -> Option<String>) -> String {
        let title = self.title.clone().or_else(|| words(&self.name()));
        title.unwrap_or_else(|| self.id.clone())
    }

    /// The minutes that it says it takes in all.
    pub fn minutes(&self) -> Option<u32> {
        self.minutes
    }

    /// The minutes that people are told: those that it says, else about those that it takes.
    pub fn told_minutes(&self) -> u32 {
        self.minutes.unwrap_or_else(|| self.span().minutes())
    }

    /// Its steps, never empty.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How long it takes in all, from the first word to the last: the same in every voice.
    pub fn span(&self) -> Span {
        outline::span(self)
    }

    /// How long all takes that is no set: the safety line, getting into place, rests, changing
    /// sides, coming off and getting up. With the steps' doses it is the whole [`Routine::span`].
    pub fn between(&self) -> Span {
        let sets: Span = self.steps.iter().map(Step::dose).sum();
        Span::from_ms(self.span().ms().saturating_sub(sets.ms()))
    }

    /// Whether a step, at its level, needs this gear.
    pub fn needs(&self, gear: Gear) -> bool {
        self.steps.iter().any(|step| step.form().gear().contains(&gear))
    }

    /// Whether anything in it presses. Where nothing does, nobody lies on a roller.
    pub fn presses(&self) -> bool {
        self.steps.iter().any(|step| step.technique.pressed())
    }

    /// How long something presses.
    pub fn pressure(&self) -> Span {
        self.steps.iter().filter(|step| step.technique.pressed()).map(Step::dose).sum()
    }
}

fn check_step(step: &Step) -> Vec<Fault> {
    let technique = &step.technique;
    let mut faults = Vec::new();
    if technique.form(step.level).is_none() {
        let id = technique.id.clone();
        faults.push(Fault::NoSuchLevel { id, level: step.level.number() });
    }
    if step.ceiling < step.level {
        let (ceiling, level) = (step.ceiling.number(), step.level.number());
        faults.push(Fault::CeilingBelowLevel { ceiling, level });
    }
    if technique.sides == Sides::Both && step.turns != Turns::LeftRight {
        faults.push(Fault::NoSides { id: technique.id.clone() });
    }
    let dose = technique.dose;
    let limits = [
        ("sets", step.sets, dose.sets, 1, SETS_MAX),
        if technique.pressed() {
            ("secs", step.secs, dose.secs, SET_MIN_SECS, SET_MAX_SECS)
        } else {
            ("secs", step.secs, dose.secs, STILL_MIN_SECS, STILL_MAX_SECS)
        },
    ];
    for (key, value, range, min, max) in limits {
        let (min, max) = (range.min.max(min), range.max.min(max));
        if !(min..=max).contains(&value) {
            let (key, value) = (key.to_string(), i64::from(value));
            faults.push(Fault::OutsideLimits { key, value, min, max });
        }
    }
    faults
}

fn check_whole(routine: &Routine) -> Vec<Fault> {
    let mut faults = Vec::new();
    let pressed = routine.pressure().secs();
    if pressed > PRESSURE_MAX_SECS {
        faults.push(Fault::TooMuchPressure { secs: pressed, limit: PRESSURE_MAX_SECS });
    }
    let secs = routine.span().secs();
    if secs > ROUTINE_MAX_SECS {
        faults.push(Fault::RoutineTooLong { secs, limit: ROUTINE_MAX_SECS });
    }
    if let Some(minutes) = routine.minutes
        && secs.abs_diff(minutes.saturating_mul(60)) > MINUTES_SLACK_SECS
    {
        faults.push(Fault::MinutesMissed { minutes, secs });
    }
    faults
}
