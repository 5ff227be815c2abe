//! The safety gate: for each technique at each level, whether this person may do it, and why.
//!
//! What follows from a tick is in [`crate::table`]; this file applies it. It never says what a
//! person may have, only what is done about it.

use alloc::string::String;
use alloc::vec::Vec;

use journal::Day;
use routine::{
    Basis, Catalogue, Condition, Level, LevelForm, Map, Message, Set, Side, Sides, Technique,
    sort_by_key,
};

use crate::table::{On, SWAPS, SWAPS_EACH, row};

/// What a tick says about a technique, from the mildest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Says {
    /// Not this way: another one instead.
    Swap,
    /// Somebody who knows their health is asked first.
    Ask,
    /// Not while it is so.
    Stop,
}

/// The gate's answer for one technique at one level.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// It may be done.
    Go,
    /// This instead, which may be done.
    Swap(With),
    /// Only after asking.
    Ask,
    /// Not while it is so, and nothing takes its place.
    Stop,
}

/// What takes a technique's place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct With {
    /// The technique's id; its own at a gentler level.
    pub technique: String,
    /// At which level.
    pub level: Level,
}

/// An answer and what it rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ruling {
    /// The answer.
    pub answer: Answer,
    /// Each tick that says something; empty for [`Answer::Go`].
    pub because: Vec<Because>,
}

/// A tick and what it says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Because {
    /// What was ticked.
    pub condition: Condition,
    /// What follows.
    pub says: Says,
}

/// The gate's answer for pressing as a whole, with every tick that speaks against it, the most
/// urgent first: a stop hides no sign that wants to be looked at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Pressing may be right; each technique has its own answer.
    Roll,
    /// Nothing presses before somebody was asked: breathing until then.
    AskFirst(Vec<Because>),
    /// Nothing presses while it is so: breathing.
    NoPressure(Vec<Because>),
}

/// What to do next about a tick, the most urgent first. Source: our choice; what can't wait comes
/// before what forbids, since what forbids changes nothing about it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Next {
    /// Have it looked at without waiting.
    CheckNow,
    /// Have it checked.
    Check,
    /// Nothing presses while it is so.
    Stop,
    /// Ask somebody who knows their health.
    Ask,
}

/// The gate for one person.
#[derive(Clone, Debug)]
pub struct Gate<'a> {
    catalogue: &'a Catalogue,
    ticked: Set<Condition>,
    cleared: &'a Map<Condition, Day>,
    /// The one shoulder that is sore.
    sore: Option<Side>,
}

/// What is said before any question: the signs that want emergency services. Source: `aorta`.
pub fn emergency() -> Message {
    Message::new("emergency")
}

impl<'a> Gate<'a> {
    /// The gate for who ticked `ticked`, and asked about `cleared` and was told that it is fine.
    pub fn new(
        catalogue: &'a Catalogue,
        ticked: Set<Condition>,
        cleared: &'a Map<Condition, Day>,
    ) -> Gate<'a> {
        Gate { catalogue, ticked, cleared, sore: None }
    }

    /// The same for who has one sore shoulder: what is pressed on one side at a time is done on the
    /// other side alone, and whatever else loads a shoulder gives way.
    #[must_use]
    pub fn sparing(mut self, sore: Option<Side>) -> Gate<'a> {
        // Who ticked it without a side means both.
        self.sore = sore.filter(|_| !self.ticked.contains(&Condition::SoreShoulder));
        self
    }

    /// The answer for pressing as a whole.
    pub fn verdict(&self) -> Verdict {
        let because = self.because(|on| on == On::Pressed);
        let says = because.iter().map(|because| because.says).max();
        let against = because.into_iter().filter(|because| because.next().is_some()).collect();
        match says {
            Some(Says::Stop) => Verdict::NoPressure(against),
            Some(Says::Ask) => Verdict::AskFirst(against),
            Some(Says::Swap) | None => Verdict::Roll,
        }
    }

    /// The answer for `technique` at `level`; where it has no such level, for the one that would be
    /// played instead ([`Technique::form_at_most`]).
    pub fn ruling(&self, technique: &Technique, level: Level) -> Ruling {
        let form = technique.form_at_most(level);
        let mut because = self.says(technique, form);
        // Where nothing presses at all, nothing moves either: breathing is what is left.
        if let Verdict::NoPressure(against) | Verdict::AskFirst(against) = self.verdict()
            && form.moves()
        {
            for whole in against {
                match because.iter_mut().find(|own| own.condition == whole.condition) {
                    Some(own) => own.says = own.says.max(whole.says),
                    None => because.push(whole),
                }
            }
            because = urgent_first(because);
        }
        let answer = match because.iter().map(|because| because.says).max() {
            None => Answer::Go,
            Some(Says::Swap) => match self.swap(technique, form.level()) {
                Some(with) => Answer::Swap(with),
                None => Answer::Stop,
            },
            Some(Says::Ask) => Answer::Ask,
            Some(Says::Stop) => Answer::Stop,
        };
        Ruling { answer, because }
    }

    /// Whether `technique` may be done in this form.
    pub(crate) fn goes(&self, technique: &Technique, form: &LevelForm) -> bool {
        self.says(technique, form).is_empty()
    }

    /// Each tick that says something about this form, the most urgent first.
    pub(crate) fn says(&self, technique: &Technique, form: &LevelForm) -> Vec<Because> {
        // Which conditions are named differs by condition, so it is asked inside.
        let mut all = Vec::new();
        for &condition in &self.ticked {
            let holds = |on: On| on.holds(technique, form, condition);
            all.extend(self.strongest(condition, holds));
        }
        if !one_at_a_time(technique) {
            all.extend(self.loads_sore(technique, form));
        }
        urgent_first(all)
    }

    /// The side on which a form isn't done, since it would load the sore shoulder; the other stays.
    pub(crate) fn spares(&self, technique: &Technique, form: &LevelForm) -> Option<Side> {
        let loads = one_at_a_time(technique) && self.loads_sore(technique, form).is_some();
        self.sore.filter(|_| loads)
    }

    fn loads_sore(&self, technique: &Technique, form: &LevelForm) -> Option<Because> {
        self.sore?;
        let condition = Condition::SoreShoulder;
        self.strongest(condition, |on| on.holds(technique, form, condition))
    }

    fn because(&self, holds: impl Fn(On) -> bool) -> Vec<Because> {
        let ticked = self.ticked.iter();
        urgent_first(ticked.filter_map(|&condition| self.strongest(condition, &holds)).collect())
    }

    /// The strongest thing that a tick says, once what was asked about is lifted.
    fn strongest(&self, condition: Condition, holds: impl Fn(On) -> bool) -> Option<Because> {
        let lifted = |says: Says| says == Says::Ask && self.cleared.contains_key(&condition);
        let says = row(condition).rules.iter().filter(|(on, says)| holds(*on) && !lifted(*says));
        says.map(|(_, says)| *says).max().map(|says| Because { condition, says })
    }

    /// What may take its place: itself at a gentler level, one of [`SWAPS`], or a related technique;
    /// never at a higher level, and pressing only where it pressed.
    fn swap(&self, technique: &Technique, level: Level) -> Option<With> {
        let swaps = match technique.sides() {
            Sides::Both => SWAPS,
            Sides::Each => SWAPS_EACH,
        };
        let related = technique.related().iter().map(String::as_str);
        let names = core::iter::once(technique.id()).chain(swaps).chain(related);
        let others = names.filter_map(|id| self.catalogue.get(id));
        others.filter(|other| technique.pressed() || !other.pressed()).find_map(|other| {
            let forms = other.levels().iter().rev().filter(|form| form.level() <= level);
            let form = forms.into_iter().find(|form| self.goes(other, form))?;
            Some(With { technique: String::from(other.id()), level: form.level() })
        })
    }
}

impl Because {
    /// Where the item comes from.
    pub fn basis(&self) -> Basis {
        self.condition.basis()
    }

    /// What to do about it; `None` where another way takes the place of this one.
    pub fn next(&self) -> Option<Next> {
        Some(match (self.says, self.basis()) {
            (Says::Swap, _) => return None,
            (Says::Ask, Basis::RedFlag) if self.condition == Condition::LegsOrBladder => {
                Next::CheckNow
            }
            (Says::Ask, Basis::RedFlag) => Next::Check,
            (Says::Ask, Basis::Consensus | Basis::Precaution | Basis::Own) => Next::Ask,
            (Says::Stop, _) => Next::Stop,
        })
    }

    /// What follows, in words; what it rests on is `condition-{key}-why`.
    pub fn message(&self) -> Message {
        let key = match (self.next(), self.basis()) {
            (None, _) => "gate-swap",
            (Some(Next::CheckNow), _) => "gate-check-now",
            (Some(Next::Check), _) => "gate-check",
            (Some(Next::Ask), _) => "gate-ask",
            (Some(Next::Stop), Basis::Consensus) => "gate-stop",
            (Some(Next::Stop), Basis::Precaution | Basis::RedFlag | Basis::Own) => "gate-off",
        };
        Message::new(key).key_arg("name", alloc::format!("condition-{}", self.condition.key()))
    }

    /// What it rests on; empty where it is our own caution.
    pub fn sources(&self) -> &'static [&'static str] {
        row(self.condition).sources
    }
}

impl Next {
    /// In words.
    pub fn message(self) -> Message {
        Message::new(match self {
            Next::CheckNow => "gate-next-check-now",
            Next::Check => "gate-next-check",
            Next::Stop => "gate-next-stop",
            Next::Ask => "gate-next-ask",
        })
    }
}

impl Verdict {
    /// The most urgent of [`Verdict::all_next`]; `None` where pressing may be right.
    pub fn next(&self) -> Option<Message> {
        self.all_next().into_iter().next()
    }

    /// All there is to do next, in words, the most urgent first; empty where pressing may be right.
    /// Every one of them is shown, and none hides another.
    ///
    /// ```
    /// use plan::Gate;
    /// use routine::Condition::{Fracture, LegsOrBladder};
    ///
    /// let (catalogue, none) = (library::techniques(), Default::default());
    /// let next = Gate::new(&catalogue, [Fracture, LegsOrBladder].into(), &none).verdict().all_next();
    /// assert_eq!(next.iter().map(|next| next.key()).collect::<Vec<_>>(),
    ///     ["gate-next-check-now", "gate-next-stop"]);
    /// ```
    pub fn all_next(&self) -> Vec<Message> {
        self.steps().into_iter().map(|(next, _)| next.message()).collect()
    }

    /// All there is to do next, each with the ticks that lead to it.
    pub(crate) fn steps(&self) -> Vec<(Next, Vec<Because>)> {
        let mut steps: Vec<(Next, Vec<Because>)> = Vec::new();
        for because in self.because() {
            let Some(next) = because.next() else { continue };
            match steps.iter_mut().find(|(known, _)| *known == next) {
                Some((_, all)) => all.push(*because),
                None => steps.push((next, Vec::from([*because]))),
            }
        }
        steps
    }

    /// The ticks that it rests on, the most urgent first; empty where pressing may be right.
    pub fn because(&self) -> &[Because] {
        match self {
            Verdict::Roll => &[],
            Verdict::AskFirst(because) | Verdict::NoPressure(because) => because,
        }
    }
}

/// Whether only the shoulder of the side that is worked is leaned on. Where nothing presses both arms
/// are used, whichever side it is; source: our choice.
fn one_at_a_time(technique: &Technique) -> bool {
    technique.sides() == Sides::Each && technique.pressed()
}

/// Those that lead to something most urgent first; another way instead comes last.
fn urgent_first(mut because: Vec<Because>) -> Vec<Because> {
    sort_by_key(&mut because, |because| (because.next().is_none(), because.next()));
    because
}
