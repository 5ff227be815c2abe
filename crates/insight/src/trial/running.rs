//! A trial as it runs: what today asks, and what came of it so far.

use alloc::vec::Vec;

use journal::{Day, History, PastSession, PastTrial, TrialDay};

use crate::values::Refused;

use super::outcome::{Outcome, PairOfDays, result};
use super::plan::{Kind, Moment, Plan};
use super::seed::Seed;
use super::went::{Went, went};

/// A trial that was set, with all that was told of it.
#[derive(Clone, Copy, Debug)]
pub struct Running<'a> {
    /// What the journal keeps of it.
    pub past: &'a PastTrial,
    /// What was done, newest first.
    pub sessions: &'a [PastSession],
}

/// What a trial asks of a day. Days are counted from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asks {
    /// To do this kind of day.
    Do {
        /// Which day of the trial.
        day: u8,
        /// Of which kind.
        kind: Kind,
    },
    /// It was done, and it is time to read.
    Read {
        /// Which day of the trial.
        day: u8,
    },
    /// It was done, and there is no more reading it in time.
    TooLate {
        /// Which day of the trial.
        day: u8,
    },
    /// Nothing more today.
    Tomorrow,
    /// Nothing ever: it is over.
    Over,
}

impl<'a> Running<'a> {
    /// The trial that was set last, over or not.
    pub fn latest(history: &'a History) -> Option<Running<'a>> {
        history.trials.first().map(|past| Running { past, sessions: &history.sessions })
    }

    /// What was set; `None` where a newer program set it.
    pub fn plan(self) -> Option<Plan> {
        Plan::of(Seed(self.past.seed), &self.past.terms)
    }

    /// What it asks of `today`. A day of the trial is a day of the calendar: never two in one.
    pub fn asks(self, plan: &Plan, today: Day) -> Asks {
        let open = |day: &TrialDay| day.read.is_none() && day.left_out.is_none();
        let Some(at) = self.past.days.iter().position(open).filter(|_| !self.past.ended) else {
            return Asks::Over;
        };
        let (day, of) = (at as u8, self.past.days[at]);
        let Some(done) = of.done else {
            let is_today = |before: &TrialDay| match plan.moment() {
                Moment::RightAfter => before.done == Some(today) || before.left_out == Some(today),
                // What was read this morning belongs to yesterday.
                Moment::NextDay => before.left_out == Some(today),
            };
            if at.checked_sub(1).is_some_and(|before| is_today(&self.past.days[before])) {
                return Asks::Tomorrow;
            }
            return plan.days().nth(at).map_or(Asks::Over, |kind| Asks::Do { day, kind });
        };
        match (plan.moment(), today.number() - done.number()) {
            (Moment::RightAfter, 0) | (Moment::NextDay, 1) => Asks::Read { day },
            (Moment::NextDay, 0) => Asks::Tomorrow,
            (Moment::RightAfter | Moment::NextDay, _) => Asks::TooLate { day },
        }
    }

    /// The kind of day that `today` is in it: the one that is asked for, or that was done today;
    /// `None` where it has nothing to do with today.
    pub fn drawn(self, plan: &Plan, today: Day) -> Option<Kind> {
        let done = self.past.days.iter().position(|day| day.done == Some(today));
        match (self.asks(plan, today), done.filter(|_| !self.past.ended)) {
            (Asks::Do { kind, .. }, None) => Some(kind),
            (_, Some(at)) => plan.days().nth(at),
            (Asks::Read { .. } | Asks::TooLate { .. } | Asks::Tomorrow | Asks::Over, None) => None,
        }
    }

    /// How the day that is asked for goes so far, before it is told as done.
    pub fn went(self, plan: &Plan, kind: Kind, today: Day) -> Went {
        went(plan.question(), kind, self.sessions, today)
    }

    /// How many days are told as done, while the sessions of that day say otherwise. Their pairs
    /// don't count. That a session is missing says nothing: it may have been deleted.
    pub fn otherwise(self, plan: &Plan) -> u8 {
        let days = self.past.days.iter().zip(plan.days());
        days.filter(|(day, kind)| self.is_otherwise(plan, day, *kind)).count() as u8
    }

    fn is_otherwise(self, plan: &Plan, day: &TrialDay, kind: Kind) -> bool {
        day.done.is_some_and(|done| self.went(plan, kind, done) == Went::Otherwise)
    }

    /// The pairs of days, in the plan's order; `None` for each that isn't whole.
    pub fn pairs(self, plan: &Plan) -> Vec<Option<PairOfDays>> {
        let kinds: Vec<Kind> = plan.days().collect();
        let pair = |(days, kinds): (&[TrialDay], &[Kind])| {
            let ([one, other], [kind, second]) = (days, kinds) else { return None };
            if self.is_otherwise(plan, one, *kind) || self.is_otherwise(plan, other, *second) {
                return None;
            }
            let (one, other) = (f64::from(one.read?.1) / 10.0, f64::from(other.read?.1) / 10.0);
            Some(match kind {
                Kind::First => PairOfDays { first: one, second: other },
                Kind::Second => PairOfDays { first: other, second: one },
            })
        };
        self.past.days.chunks(2).zip(kinds.chunks(2)).map(pair).collect()
    }

    /// How many pairs are whole.
    pub fn whole(self, plan: &Plan) -> u8 {
        self.pairs(plan).iter().flatten().count() as u8
    }

    /// How often the result has been looked at, a look now included. To look again at the same pairs
    /// is no other look.
    pub fn looks(self, plan: &Plan) -> u32 {
        let whole = self.whole(plan);
        let before = self.past.looked.iter().filter(|&&pairs| pairs != whole).count();
        before as u32 + 1
    }

    /// What came of it, looked at now.
    ///
    /// # Errors
    /// [`Refused`], which no reading of ours is.
    pub fn result(self, plan: &Plan) -> Result<Outcome, Refused> {
        result(plan, &self.pairs(plan), self.looks(plan))
    }
}
