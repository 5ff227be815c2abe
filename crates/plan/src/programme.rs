//! Programmes: two to six weeks with an aim, and how far somebody is in one.
//!
//! A programme's week is done, not passed: one with too few sessions, with a stop for pain, or with a
//! worse morning is done again. It shapes a plan (minutes, what comes first) and never loosens it:
//! the gate, the day and the load rules bind as ever.

use alloc::format;
use alloc::vec::Vec;

use journal::{Day, Felt, Following, Goal, PastSession};
use routine::Message;

use crate::dose::CHAIR;
use crate::limits::{WEEK_DAYS, WEEK_SESSIONS_MIN};
use crate::past::Past;

/// A programme.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Programme {
    /// Its stable word.
    pub id: &'static str,
    /// What its sessions are for; `None` where that is what the person comes for anyway.
    pub goal: Option<Goal>,
    /// Sessions a week.
    pub sessions: u32,
    /// Minutes of a session, week by week: as many as it has weeks.
    pub minutes: &'static [u8],
    /// Techniques that come first, the most wanted before the others, as far as the day has them.
    pub first: &'static [&'static str],
    /// What is done on the other working days.
    pub between: Between,
}

/// What a programme has on the days between.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Between {
    /// Nothing.
    Rest,
    /// The chair reset, from Monday to Friday.
    ChairReset,
}

/// The programmes there are. Source: our choice; three sessions a week and a judgement after five to
/// six weeks are evidence 0.2's, the shorter ones are a beginning and say so.
pub static PROGRAMMES: [Programme; 5] = [
    Programme {
        id: "first-steps",
        goal: None,
        sessions: 3,
        minutes: &[5, 5, 8],
        first: &["thoracic-extension", "wall-extension-roll"],
        between: Between::Rest,
    },
    Programme {
        id: "desk-back",
        goal: Some(Goal::Posture),
        sessions: 3,
        minutes: &[8, 8, 8, 10, 10],
        first: &["thoracic-extension", "crossed-arm-rhomboid-roll", "wall-extension-roll"],
        between: Between::ChairReset,
    },
    Programme {
        id: "turn-further",
        goal: Some(Goal::Range),
        sessions: 3,
        minutes: &[8, 8, 8, 10, 10, 10],
        first: &["thoracic-rotation", "thoracic-extension"],
        between: Between::Rest,
    },
    Programme {
        id: "after-training",
        goal: Some(Goal::Pain),
        sessions: 2,
        minutes: &[8, 8, 8, 8],
        first: &["scapula-release", "thoracic-extension"],
        between: Between::Rest,
    },
    Programme {
        id: "calm-evening",
        goal: Some(Goal::Calm),
        sessions: 4,
        minutes: &[5, 8],
        first: &[],
        between: Between::Rest,
    },
];

impl Programme {
    /// The programme that `id` names.
    pub fn of(id: &str) -> Option<&'static Programme> {
        PROGRAMMES.iter().find(|programme| programme.id == id)
    }

    /// How many weeks it has.
    pub fn weeks(&self) -> u32 {
        u32::try_from(self.minutes.len()).unwrap_or(u32::MAX)
    }

    /// Its name.
    pub fn name(&self) -> Message {
        Message::new(format!("programme-{}-name", self.id))
    }

    /// How long it is, how often, and for how many minutes at most.
    pub fn length(&self) -> Message {
        let minutes = self.minutes.iter().max().copied().unwrap_or_default();
        Message::new("programme-length")
            .number("weeks", self.weeks())
            .number("sessions", self.sessions)
            .number("minutes", minutes)
    }

    /// What it is for, and how sure that is.
    pub fn what(&self) -> Message {
        Message::new(format!("programme-{}-what", self.id))
    }
}

/// How far somebody is in a programme.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Standing {
    /// Which.
    pub programme: &'static Programme,
    /// Whether it runs.
    pub state: State,
    /// The week they are in, from 1; the last where it is over.
    pub week: u32,
    /// On how many of its days they practised.
    pub done: u32,
    /// Its first day: a measuring day.
    pub since: Day,
    /// Why this week is done again.
    pub again: Option<Repeated>,
}

/// Whether a programme runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// It does.
    Running,
    /// It is paused.
    Paused,
    /// All of its weeks are done.
    Over,
}

/// Why a week is done again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Repeated {
    /// A session in it was stopped for pain or numbness.
    Stopped,
    /// A morning after was worse.
    WorseMorning,
    /// It had too few sessions.
    Few,
}

/// What a programme asks of a session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Shape {
    pub(crate) minutes: u8,
    pub(crate) goal: Option<Goal>,
    pub(crate) first: &'static [&'static str],
}

/// How far they are on `today`; `None` where it is a programme that isn't known here, or that begins
/// later.
pub fn standing(following: &Following, past: &[PastSession], today: Day) -> Option<Standing> {
    let programme = Programme::of(&following.programme)?;
    if today < following.begun {
        return None;
    }
    let calendar = Calendar(following);
    let now = calendar.index(today) / WEEK_DAYS;
    let mut week = 0;
    let mut again = None;
    let weeks = week_by_week(calendar, past, now);
    let (current, gone) = weeks.split_last()?;
    for gone in gone {
        again = gone.repeated();
        week += u32::from(again.is_none());
        if week == programme.weeks() {
            break;
        }
    }
    let over = week == programme.weeks();
    let state = match (over, following.is_paused()) {
        (true, _) => State::Over,
        (false, true) => State::Paused,
        (false, false) => State::Running,
    };
    Some(Standing {
        programme,
        state,
        week: (week + 1).min(programme.weeks()),
        done: current.days,
        since: calendar.day(now * WEEK_DAYS),
        again,
    })
}

impl Standing {
    /// Where they are in it, in a few words each.
    pub fn told(&self) -> Vec<Message> {
        match self.state {
            State::Paused => [Message::new("programme-paused")].into(),
            State::Over => [Message::new("programme-over")].into(),
            State::Running => {
                let week = Message::new("programme-week").number("week", self.week);
                let done = Message::new("programme-done").number("done", self.done);
                let (weeks, sessions) = (self.programme.weeks(), self.programme.sessions);
                [week.number("of", weeks), done.number("of", sessions)].into()
            }
        }
    }

    /// What it asks of a session, while it runs.
    pub(crate) fn shapes(&self) -> Option<Shape> {
        let at = usize::try_from(self.week - 1).unwrap_or(0);
        let minutes = *self.programme.minutes.get(at)?;
        let shape = Shape { minutes, goal: self.programme.goal, first: self.programme.first };
        (self.state == State::Running).then_some(shape)
    }

    /// Whether `today` is a measuring day: the first of a week.
    pub fn measures_on(&self, today: Day) -> bool {
        self.state == State::Running && self.since == today
    }

    /// The last day, if every week from now on is done once.
    pub fn end(&self) -> Day {
        let weeks = i32::try_from(self.programme.weeks() - self.week).unwrap_or(0) + 1;
        self.since.plus_days(weeks * 7 - 1)
    }
}

impl Repeated {
    /// In words.
    pub fn message(self) -> Message {
        Message::new(match self {
            Repeated::Stopped => "programme-again-stopped",
            Repeated::WorseMorning => "programme-again-morning",
            Repeated::Few => "programme-again-few",
        })
    }
}

/// The days of a programme, without its pauses.
#[derive(Clone, Copy)]
struct Calendar<'a>(&'a Following);

impl Calendar<'_> {
    /// How many of its days lie before `day`.
    fn index(self, day: Day) -> i64 {
        let paused: i64 = self
            .0
            .pauses
            .iter()
            .map(|pause| {
                let to = pause.to.map_or(day, |to| to.min(day));
                (to.number() - pause.from.number()).max(0)
            })
            .sum();
        day.number() - self.0.begun.number() - paused
    }

    /// The day before which `index` of its days lie.
    fn day(self, index: i64) -> Day {
        let days = i32::try_from(index).unwrap_or(i32::MAX);
        let mut day = self.0.begun.plus_days(days);
        for pause in self.0.pauses.iter().filter(|pause| pause.to.is_some()) {
            if let Some(to) = pause.to.filter(|_| pause.from <= day) {
                let paused = i32::try_from(to.number() - pause.from.number()).unwrap_or(0);
                day = day.plus_days(paused.max(0));
            }
        }
        day
    }
}

/// What happened in a week of a programme.
#[derive(Clone, Copy, Default)]
struct Week {
    days: u32,
    last: Option<Day>,
    stopped: bool,
    worse: bool,
}

impl Week {
    fn repeated(self) -> Option<Repeated> {
        if self.stopped {
            Some(Repeated::Stopped)
        } else if self.worse {
            Some(Repeated::WorseMorning)
        } else {
            (self.days < WEEK_SESSIONS_MIN).then_some(Repeated::Few)
        }
    }
}

/// Its weeks so far, up to number `now` from 0. Never empty.
fn week_by_week(calendar: Calendar<'_>, past: &[PastSession], now: i64) -> Vec<Week> {
    let mut weeks: Vec<Week> = (0..=now).map(|_| Week::default()).collect();
    // Newest first: what lies before it needn't be looked at. A day more, for who travelled.
    let first = calendar.0.begun.plus_days(-1);
    let since = Past(past).real().take_while(|past| past.when.day() >= first);
    for past in since {
        let day = past.when.day();
        if !calendar.0.counts(day) {
            continue;
        }
        let at = usize::try_from(calendar.index(day) / WEEK_DAYS).unwrap_or(usize::MAX);
        let Some(week) = weeks.get_mut(at) else { continue };
        week.stopped |= past.summary.outcome.is_hurt();
        week.worse |= past.morning == Some(Felt::Worse);
        let counts = past.is_practice() && past.summary.routine_id != CHAIR;
        if counts && week.last != Some(day) {
            week.days += 1;
            week.last = Some(day);
        }
    }
    weeks
}
