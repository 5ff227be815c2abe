//! A person as a line of text: `goal range; gear roller wall; did 2 2 thoracic-extension after=3`.
//!
//! Clauses, in any order: `goal`, `gear`, `no floor`, `minutes`, `ticked`, `cleared`, `asked ID`,
//! `pain N [new]`, `did DAYS-AGO LEVEL IDS|none [before=N] [after=N] [morning=F] [stop=R[@ID]]`,
//! `wish level N`, `wish minutes N`, `wish also C`, `wish again`, `bar end-range`,
//! `bar above-level N`, `bar technique ID`, `spot SIDE REGION N`, `unasked`.

use std::sync::LazyLock;

use journal::{
    Answer, Bar, Day, Felt, Floor, GateAnswers, Goal, Outcome, PastSession, Profile, Purpose,
    Restriction, SessionId, Summary, Term, WallTime, Worked,
};
use plan::{Again, Cleared, NoPlan, Onset, Pain, Plan, Request, Wish};
use routine::{
    Catalogue, Condition, Gear, Level, Map, Region, Set, Side, Span, Spot, StopReason, Strength,
};
use session::{Measure, Score};

/// The built-in techniques.
pub(crate) static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(library::techniques);

const DAY_MS: u64 = 86_400_000;
const HOUR_MS: u64 = 3_600_000;

/// A person, owned.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) profile: Profile,
    pub(crate) cleared: Cleared,
    pub(crate) restrictions: Vec<Restriction>,
    pub(crate) spots: Vec<Spot>,
    pub(crate) past: Vec<PastSession>,
    pub(crate) pain: Option<Pain>,
    pub(crate) wish: Wish,
}

/// Monday 23 November 2026, eight in the morning.
pub(crate) fn now() -> WallTime {
    let day = u64::try_from(today().number()).unwrap();
    WallTime::new(day * DAY_MS + 8 * HOUR_MS, 0).unwrap()
}

pub(crate) fn today() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

pub(crate) fn hours_ago(hours: u64) -> WallTime {
    WallTime::new(now().ms() - hours * HOUR_MS, 0).unwrap()
}

impl Default for Person {
    /// Range of motion in eight minutes, with roller, cushion and wall, nothing ticked, first time.
    fn default() -> Person {
        let gate = GateAnswers { ticked: Set::new(), on: today() };
        Person {
            profile: Profile {
                goal: Goal::Range,
                gear: [Gear::Roller, Gear::Cushion, Gear::Wall].into(),
                floor: Floor::Reachable,
                gate: Some(gate),
                minutes: 8,
                language: "en".into(),
            },
            cleared: Cleared::default(),
            restrictions: Vec::new(),
            spots: Vec::new(),
            past: Vec::new(),
            pain: None,
            wish: Wish::default(),
        }
    }
}

impl Person {
    pub(crate) fn request(&self) -> Request<'_> {
        Request {
            catalogue: &CATALOGUE,
            profile: &self.profile,
            cleared: &self.cleared,
            restrictions: &self.restrictions,
            spots: &self.spots,
            past: &self.past,
            now: now(),
            pain: self.pain,
            wish: &self.wish,
        }
    }

    pub(crate) fn plan(&self) -> Result<Plan, NoPlan> {
        plan::today(&self.request())
    }

    /// Reads the text form.
    pub(crate) fn of(text: &str) -> Person {
        let mut person = Person::default();
        for clause in text.split(';').map(str::trim).filter(|clause| !clause.is_empty()) {
            let words: Vec<&str> = clause.split_whitespace().collect();
            person.take(&words);
        }
        person.past.sort_by_key(|past| std::cmp::Reverse(past.when));
        person
    }

    fn take(&mut self, words: &[&str]) {
        let ticked = || words[1..].iter().map(|word| condition(word)).collect::<Set<_>>();
        match words {
            ["unasked"] => self.profile.gate = None,
            ["goal", goal] => self.profile.goal = Goal::from_key(goal).unwrap(),
            ["gear", gear @ ..] => {
                self.profile.gear = gear.iter().map(|word| Gear::from_key(word).unwrap()).collect();
            }
            ["no", "floor"] => self.profile.floor = Floor::OutOfReach,
            ["minutes", minutes] => self.profile.minutes = minutes.parse().unwrap(),
            ["ticked", ..] => self.profile.gate.as_mut().unwrap().ticked = ticked(),
            ["cleared", ..] => {
                let all = ticked().into_iter().map(|condition| (condition, today()));
                self.cleared.conditions = all.collect();
            }
            ["asked", id] => {
                self.cleared.techniques = Map::from([(String::from(*id), today())]);
            }
            ["pain", pain] => self.pain = Some(strength(pain, Onset::Known)),
            ["pain", pain, "new"] => self.pain = Some(strength(pain, Onset::New)),
            ["did", days, level, ids, rest @ ..] => {
                self.past.push(session(days.parse().unwrap(), level, ids, rest));
            }
            ["wish", "level", n] => self.wish.level = Some(level(n)),
            ["wish", "minutes", n] => self.wish.minutes = Some(n.parse().unwrap()),
            ["wish", "also", also] => self.wish.also = [condition(also)].into(),
            ["wish", "again"] => self.wish.again = Again::SameAsLast,
            ["bar", "end-range"] => self.bar(Bar::EndRangeExtension),
            ["bar", "above-level", n] => self.bar(Bar::AboveLevel(level(n))),
            ["bar", "technique", id] => self.bar(Bar::Technique(String::from(*id))),
            ["spot", side, region, n] => self.spots.push(Spot {
                region: Region::from_key(region).unwrap(),
                side: Side::from_key(side).unwrap(),
                strength: Strength::new(n.parse().unwrap()).unwrap(),
            }),
            unknown => panic!("no such clause: {unknown:?}"),
        }
    }

    fn bar(&mut self, bar: Bar) {
        self.restrictions.push(Restriction { bar, term: Term::Open, words: String::new() });
    }
}

pub(crate) fn condition(word: &str) -> Condition {
    Condition::from_key(word).unwrap_or_else(|| panic!("no condition `{word}`"))
}

fn level(word: &str) -> Level {
    Level::new(word.parse().unwrap()).unwrap()
}

fn strength(word: &str, onset: Onset) -> Pain {
    Pain { strength: Strength::new(word.parse().unwrap()).unwrap(), onset }
}

pub(crate) fn pain(score: u8) -> Option<Answer> {
    Some(Answer { measure: Measure::Pain, score: Score::new(score) })
}

/// A session that ended, done in full unless something else is said.
pub(crate) fn past(when: WallTime, worked: Vec<Worked>) -> PastSession {
    let summary = Summary {
        routine_id: "today".into(),
        purpose: Purpose::Practice,
        played: Span::from_secs(300),
        worked,
        outcome: Outcome::Finished,
        before: None,
        after: None,
    };
    PastSession { session: SessionId::new([7; 16]), when, summary, morning: None }
}

fn session(days: u64, at: &str, ids: &str, rest: &[&str]) -> PastSession {
    let level = Level::new(at.parse().unwrap());
    let worked = ids.split(',').filter(|id| *id != "none").map(|id| {
        let pressed = CATALOGUE.get(id).is_none_or(|technique| technique.pressed());
        let level = level.filter(|_| pressed);
        Worked { technique: id.into(), level, time: Span::from_secs(90) }
    });
    let mut past = past(hours_ago(days * 24), worked.collect());
    for clause in rest {
        let (name, value) = clause.split_once('=').unwrap();
        match name {
            "before" => past.summary.before = pain(value.parse().unwrap()),
            "after" => past.summary.after = pain(value.parse().unwrap()),
            "morning" => past.morning = Some(felt(value)),
            "stop" => {
                let (reason, id) =
                    value.split_once('@').map_or((value, None), |(reason, id)| (reason, Some(id)));
                let reason = StopReason::from_key(reason).unwrap();
                past.summary.outcome = Outcome::Stopped { reason, technique: id.map(String::from) };
            }
            unknown => panic!("no such part of a session: {unknown}"),
        }
    }
    past
}

fn felt(word: &str) -> Felt {
    match word {
        "better" => Felt::Better,
        "same" => Felt::Same,
        "worse" => Felt::Worse,
        unknown => panic!("no such morning: {unknown}"),
    }
}
