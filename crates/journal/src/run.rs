//! One run of a routine: how it began, and what came of it.
//!
//! What isn't here: playing. A run is played again by `session`'s engine, see [`crate::replay`].

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use routine::{BlockKind, Lengths, Level, Message, SessionTime, Span, StopReason, Strength, text};
use session::{Happened, Measure, Phase, Score, Session};

use crate::bytes::SessionId;
use crate::limits::PRACTICE_MIN_MS;
use crate::note::{Note, Unreadable, kinds};
use crate::v1;

/// How a session began: all that a replay needs, so that it never depends on today's library.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Started {
    /// Which session.
    pub session: SessionId,
    /// The routine's id in the library, for the list.
    pub routine_id: String,
    /// The canonical, self-contained text of the routine as it was played:
    /// `routine::text::print_routine`.
    pub routine: String,
    /// How long each phrase took in the voice that was used.
    pub lengths: Lengths,
    /// The version of the engine that played it.
    pub engine: u32,
    /// The tag of the language, `en`.
    pub language: String,
    /// The name of the voice.
    pub voice: String,
    /// The way it was played.
    pub way: Way,
    /// Whether it counts.
    pub purpose: Purpose,
}

/// The way a session is played.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Black screen with a touch guard; sensors on.
    Dark,
    /// Sound only, the phone locked.
    Locked,
    /// With the picture on.
    Screen,
}

/// What a session is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Someone rolls.
    Practice,
    /// A try of the program, at any speed; kept and marked, and never counted.
    Rehearsal,
}

/// What came of a session: one chunk, written when it is over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SessionRecord {
    /// Which session.
    pub session: SessionId,
    /// How far the track was played. Time may have gone on after the last event.
    pub until: SessionTime,
    /// What was answered and what followed, in order: with the beginning, all that a replay needs.
    pub log: Vec<Happened>,
    /// What is worked out from it, so that lists are quick: [`crate::rebuild`] does it again.
    pub summary: Summary,
}

/// A session in short.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Summary {
    /// The routine's id.
    pub routine_id: String,
    /// Whether it counts.
    pub purpose: Purpose,
    /// How long was played.
    pub played: Span,
    /// What was done, in order.
    pub worked: Vec<Worked>,
    /// How it ended.
    pub outcome: Outcome,
    /// The question before, where it was asked.
    pub before: Option<Answer>,
    /// The question after, where it was asked.
    pub after: Option<Answer>,
}

/// Time in the sets of one technique at one level, all sides together.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Worked {
    /// The technique's id.
    pub technique: String,
    /// At which level; `None` where nothing is pressed.
    pub level: Option<Level>,
    /// How long.
    pub time: Span,
}

/// How a session ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Played to its end.
    Finished,
    /// Stopped by the person.
    Stopped {
        /// Why.
        reason: StopReason,
        /// In which technique; `None` outside one.
        technique: Option<String>,
    },
    /// Cut off, and closed later from its draft.
    Interrupted,
}

impl Outcome {
    /// The stable word for it.
    pub const fn key(&self) -> &'static str {
        match self {
            Outcome::Finished => "finished",
            Outcome::Stopped { .. } => "stopped",
            Outcome::Interrupted => "interrupted",
        }
    }

    /// Why the person stopped; `None` where they didn't.
    pub fn stopped_for(&self) -> Option<StopReason> {
        match self {
            Outcome::Stopped { reason, .. } => Some(*reason),
            Outcome::Finished | Outcome::Interrupted => None,
        }
    }

    /// Whether it was stopped because it hurt, or something tingled or went numb.
    pub fn is_hurt(&self) -> bool {
        matches!(self.stopped_for(), Some(StopReason::Pain | StopReason::Numb))
    }

    /// Whether it was stopped because something was wrong: it hurt, tingled, or they felt dizzy.
    pub fn is_unwell(&self) -> bool {
        self.is_hurt() || self.stopped_for() == Some(StopReason::Dizzy)
    }
}

/// A question that was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answer {
    /// What was asked.
    pub measure: Measure,
    /// The answer; `None` where it was skipped.
    pub score: Option<Score>,
}

impl Answer {
    /// The pain at rest that it tells of; `None` where it was none, or something else was asked.
    /// Where there is some, whether it is new is asked too, and the day is planned with it.
    pub fn pain(&self) -> Option<Strength> {
        let score = self.score.filter(|score| self.measure == Measure::Pain && score.value() > 0);
        score.and_then(|score| Strength::new(score.value()))
    }
}

impl Started {
    /// Whether it may be gone on with as `purpose`. A practice is never gone on with as a rehearsal:
    /// at another speed its minutes would count as if somebody had rolled them. A rehearsal may be
    /// gone on with at any speed and stays one.
    pub fn may_go_on_as(&self, purpose: Purpose) -> bool {
        match (self.purpose, purpose) {
            (Purpose::Practice, Purpose::Rehearsal) => false,
            (Purpose::Practice, Purpose::Practice) | (Purpose::Rehearsal, _) => true,
        }
    }

    /// What the person called the routine then; `None` where it had no name of theirs.
    pub fn title(&self) -> Option<String> {
        text::title_of(&self.routine)
    }

    /// The stored form, for another thread of the same program.
    pub fn to_bytes(&self) -> Vec<u8> {
        v1::write(&Note::Started(self.clone()))
    }

    /// From its stored form.
    ///
    /// # Errors
    ///
    /// When it can't be read here.
    pub fn from_bytes(bytes: &[u8]) -> Result<Started, Unreadable> {
        let Note::Started(started) = v1::read(kinds::STARTED, bytes)? else {
            return Err(Unreadable::Malformed { why: "this is no beginning of a session".into() });
        };
        Ok(started)
    }
}

impl Summary {
    /// Whether it counts as practice, in days, totals and levels: no rehearsal, at least
    /// [`PRACTICE_MIN_MS`] of play, and a set that was begun. Listening to the way in isn't rolling.
    pub fn counts(&self) -> bool {
        self.purpose == Purpose::Practice
            && self.played.ms() >= PRACTICE_MIN_MS
            && !self.worked.is_empty()
    }

    /// What a session is called, everywhere: the techniques in which something pressed, in the order
    /// of first doing, as far as `words` knows them; else those that were done; else, where no set was
    /// begun or none of them is known any more, the routine: by the `title` that it had, by its words, or
    /// by its name in files.
    pub fn name(&self, title: Option<&str>, words: &dyn Fn(&Message) -> Option<String>) -> String {
        let known: Vec<String> = self.techniques().iter().filter_map(words).collect();
        if !known.is_empty() {
            return known.join(", ");
        }
        let ready = || words(&Message::new(format!("routine-{}", self.routine_id)));
        title.map(String::from).or_else(ready).unwrap_or_else(|| self.routine_id.clone())
    }

    /// The names of the techniques that name it.
    fn techniques(&self) -> Vec<Message> {
        let pressed = self.worked.iter().filter(|worked| worked.level.is_some());
        let mut worked: Vec<&Worked> = pressed.collect();
        if worked.is_empty() {
            worked = self.worked.iter().collect();
        }
        let mut names: Vec<Message> = Vec::new();
        for one in worked {
            let name = Message::new(format!("{}-name", one.technique));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The session so far, in short.
    pub fn of(session: &Session, purpose: Purpose) -> Summary {
        let state = session.state();
        let answer = |(measure, score)| Answer { measure, score };
        Summary {
            routine_id: session.timeline().routine().id().into(),
            purpose,
            played: session.heard().since(SessionTime::ZERO),
            worked: worked(session),
            outcome: outcome(session),
            before: state.before().map(answer),
            after: state.after().map(answer),
        }
    }
}

/// Time in sets and in stays on spots, as far as it was played, in the order of first doing.
fn worked(session: &Session) -> Vec<Worked> {
    let routine = session.timeline().routine();
    let mut all: Vec<Worked> = Vec::new();
    for block in session.timeline().blocks() {
        let time = block.end().min(session.heard()).since(block.start);
        let Some(step) = block.step_of(routine).filter(|_| block.kind.works() && time > Span::ZERO)
        else {
            continue;
        };
        let technique = step.technique.id();
        let level = block.level.filter(|_| step.technique.pressed());
        match all.iter_mut().find(|one| one.technique == technique && one.level == level) {
            Some(one) => one.time += time,
            None => all.push(Worked { technique: technique.into(), level, time }),
        }
    }
    all
}

fn outcome(session: &Session) -> Outcome {
    let timeline = session.timeline();
    let is_stop = |kind| matches!(kind, BlockKind::Stop(_));
    let stop = timeline.blocks().iter().position(|block| is_stop(block.kind));
    match (session.state().stopped(), stop) {
        (Some(reason), Some(stop)) => {
            let stopped_in = timeline.blocks()[..=stop].iter().rev().take(2);
            let step = stopped_in.filter_map(|block| block.step_of(timeline.routine())).next();
            let technique = step.map(|step| step.technique.id().into());
            Outcome::Stopped { reason, technique }
        }
        // Stopped where nothing plays: before the beginning, or instead of the last answer.
        (Some(StopReason::Done), None) if session.heard() == timeline.end() => Outcome::Finished,
        (Some(reason), None) => Outcome::Stopped { reason, technique: None },
        (None, _) => match session.phase() {
            Phase::After | Phase::Over => Outcome::Finished,
            Phase::Ready | Phase::Playing | Phase::Paused(_) | Phase::ComingOff => {
                Outcome::Interrupted
            }
        },
    }
}
