//! A person as a line of text: `goal range; gear roller wall; did 2 2 thoracic-extension after=3`.
//!
//! Clauses, in any order: `with moves` (see [`WITH_MOVES`]), `goal`, `gear`, `no floor`, `minutes`, `ticked`, `cleared`, `asked ID`,
//! `pain N [new]`, `did DAYS-AGO LEVEL IDS|none [before=N] [after=N] [morning=F] [stop=R[@ID]]`,
//! `wish level N`, `wish minutes N`, `wish also C`, `wish again`, `wish without ID`, `wish chair`,
//! `bar end-range`, `bar above-level N`, `bar technique ID`, `bar shoulder SIDE`, `wish sore SIDE`,
//! `trial QUESTION KIND`, `spot SIDE REGION N`, `unasked`,
//! `asked-on DAYS-AGO`, `also GOAL`, `rolled EXPERIENCE`, `roller LENGTH`, `days DAY…`, `follows ID
//! DAYS-AGO`, `paused DAYS-AGO`.

use std::sync::LazyLock;

use insight::trial::{self, Question};
use journal::{
    About, Answer, Bar, Day, Experience, Felt, Floor, Following, GateAnswers, Goal, Outcome,
    PastSession, Pause, Profile, Purpose, Restriction, RollerLength, SessionId, Summary, Term,
    WallTime, Weekday, Worked,
};
use plan::{Again, Cleared, Drawn, Helped, Kind, NoPlan, Onset, Pain, Plan, Request, Wish};
use routine::{
    Catalogue, Condition, Gear, Level, Map, Region, Set, Side, Span, Spot, StopReason, Strength,
};
use session::{Measure, Score};

/// The built-in techniques.
pub(crate) static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(library::techniques);

/// The same with what doesn't press: the library's own of that name, else a plain stand-in, so that
/// what plans do with them is tried either way.
pub(crate) static WITH_MOVES: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut catalogue = library::techniques();
    for (id, sides, position, gear) in [
        ("open-book", "each", "side-lying", "\"cushion\""),
        ("chair-extension", "both", "seated", "\"chair\""),
        ("band-pull-apart", "both", "standing", "\"band\""),
        ("prone-t", "both", "prone", ""),
    ] {
        if catalogue.get(id).is_none() {
            let text = MOVE.replace("{id}", id).replace("{sides}", sides);
            let text = text.replace("{position}", position).replace("{gear}", gear);
            let text = if sides == "each" { text.replace("# ", "") } else { text };
            catalogue.insert(routine::text::technique(&text).expect("it has no fault"));
        }
    }
    catalogue
});

/// A technique that presses nothing.
const MOVE: &str = r#"
id = "{id}"
sides = "{sides}"
contact = "none"
regions = ["thoracic-erectors"]
dose = { sets = [1, 2, 3], secs = [30, 40, 60] }
cautions = []
claims = []
related = []

[[level]]
level = 1
position = "{position}"
gear = [{gear}]
movement = "passes"
pass_ms = [2000, 4000, 4000]
moves_on = "out"
poses = { enter = "seated", rest = "seated", end = "seated-ribs-wide", leave = "seated" }

[level.script]
intro = "intro-1"
enter = ["sit"]
enter_secs = 20
brief = "brief-1"
arrive = "arrive-1"
breathe_in = "in"
breathe_out = "out"
reminders = []
# switch = ["turn"]
# switch_secs = 15
leave = []
leave_secs = 12
"#;

const DAY_MS: u64 = 86_400_000;
const HOUR_MS: u64 = 3_600_000;

/// A person, owned.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) catalogue: &'static Catalogue,
    pub(crate) profile: Profile,
    pub(crate) about: About,
    pub(crate) following: Option<Following>,
    pub(crate) trial: Option<Drawn>,
    pub(crate) cleared: Cleared,
    pub(crate) restrictions: Vec<Restriction>,
    pub(crate) spots: Vec<Spot>,
    pub(crate) past: Vec<PastSession>,
    pub(crate) helped: Vec<Helped>,
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
            catalogue: &CATALOGUE,
            profile: Profile {
                goal: Goal::Range,
                gear: [Gear::Roller, Gear::Cushion, Gear::Wall].into(),
                floor: Floor::Reachable,
                gate: Some(gate),
                minutes: 8,
                language: "en".into(),
            },
            about: About::default(),
            following: None,
            trial: None,
            cleared: Cleared::default(),
            restrictions: Vec::new(),
            spots: Vec::new(),
            past: Vec::new(),
            helped: Vec::new(),
            pain: None,
            wish: Wish::default(),
        }
    }
}

impl Person {
    pub(crate) fn request(&self) -> Request<'_> {
        Request {
            catalogue: self.catalogue,
            profile: &self.profile,
            about: &self.about,
            following: self.following.as_ref(),
            trial: self.trial,
            cleared: &self.cleared,
            restrictions: &self.restrictions,
            spots: &self.spots,
            helped: &self.helped,
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
        person.ask_what_helped();
        person
    }

    /// Asks again what helped, of the past as it is now.
    pub(crate) fn ask_what_helped(&mut self) {
        self.helped = plan::helped(&self.profile, &self.past, today());
    }

    fn take(&mut self, words: &[&str]) {
        let ticked = || words[1..].iter().map(|word| condition(word)).collect::<Set<_>>();
        match words {
            ["with", "moves"] => self.catalogue = &WITH_MOVES,
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
            ["wish", "sore", side] => {
                self.wish.sore.insert(Side::from_key(side).unwrap());
            }
            ["trial", question, kind] => {
                let question = Question::from_key(question).unwrap();
                let kind = if *kind == "first" { trial::Kind::First } else { trial::Kind::Second };
                self.trial = Some(Drawn { question, kind });
            }
            ["wish", "without", id] => self.wish.without = [String::from(*id)].into(),
            ["wish", "with", id] => self.wish.add(id),
            ["wish", "chair"] => self.wish.kind = Kind::ChairReset,
            ["asked-on", days] => {
                self.profile.gate.as_mut().unwrap().on = today().plus_days(-number(days));
            }
            ["also", goal] => self.about.also = [Goal::from_key(goal).unwrap()].into(),
            ["rolled", word] => self.about.experience = Experience::from_key(word),
            ["roller", length] => self.about.length = RollerLength::from_key(length),
            ["days", days @ ..] => {
                let day = |word: &&str| Weekday::from_key(word).unwrap();
                self.about.days = days.iter().map(day).collect();
            }
            ["follows", id, days] => {
                let (programme, begun) = (String::from(*id), today().plus_days(-number(days)));
                self.following = Some(Following { programme, begun, pauses: Vec::new() });
            }
            ["paused", days] => {
                let pause = Pause { from: today().plus_days(-number(days)), to: None };
                self.following.as_mut().unwrap().pauses.push(pause);
            }
            ["wish", "again"] => self.wish.again = Again::SameAsLast,
            ["bar", "end-range"] => self.bar(Bar::EndRangeExtension),
            ["bar", "above-level", n] => self.bar(Bar::AboveLevel(level(n))),
            ["bar", "shoulder", side] => self.bar(Bar::SoreShoulder(Side::from_key(side).unwrap())),
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

fn number(word: &str) -> i32 {
    word.parse().unwrap()
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
    PastSession { session: SessionId::new([7; 16]), when, title: None, summary, morning: None }
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
