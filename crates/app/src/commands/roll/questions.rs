//! What is asked before a session and after it, a page each.

use journal::{Felt, Floor, GateAnswers, Goal, History, Morning, Note, Profile};
use plan::limits::{FIRST_GEAR, FIRST_MINUTES};
use plan::{Cleared, Gate, Next, Plan, Reason, recheck};
use routine::{Condition, Gear, Message, Routine, SessionTime, Set};
use session::{Measure, Score};

use super::{Broken, Sitting, left};
use crate::commands::timeline::clock;
use crate::commands::today::{between_line, step_line};
use crate::player::{Choice, LEAVE, Safety, Scale};
use crate::record::CutOff;

/// Whether "it hurts today" is offered beside the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Hurts {
    Offered,
    Told,
}

/// What is done with the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ready {
    Begin,
    Hurts,
    Leave,
}

/// The key that says that it hurts, as in the session.
const PAIN: char = 'p';

/// What is done with a session that was cut off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Offer {
    GoOn,
    Close,
    Leave,
}

impl Sitting<'_> {
    /// A session that was cut off: on with it, or not.
    pub(super) fn offer(&mut self, cut_off: &CutOff) -> Result<Offer, Broken> {
        let so_far = cut_off.open.close(cut_off.draft.as_ref());
        let until = so_far.until.since(SessionTime::ZERO);
        let title = cut_off.open.started.title();
        let name = so_far.summary.name(title.as_deref(), &|name| self.practice.words.find(name));
        let close = ('c', self.say("term-key-close"), Offer::Close);
        let leave = (LEAVE, self.say("term-key-leave"), Offer::Leave);
        let (ask, options) = if cut_off.open.started.may_go_on_as(self.purpose()) {
            let go_on = ('g', self.say("term-key-resume"), Offer::GoOn);
            ("term-cut-off-ask", vec![go_on, close, leave])
        } else {
            // Enter leaves, so that nobody closes by habit what they could go on with.
            ("term-cut-off-speed", vec![leave, close])
        };
        let mut page = Choice {
            words: self.practice.words.clone(),
            title: self.say("today-unfinished"),
            text: vec![
                format!("{} · {name} · {}", cut_off.open.when.day(), clock(until)),
                self.say(ask),
            ],
            options,
        };
        self.ui.show(&mut page).map_err(left)
    }

    /// The safety list once more, where a month has passed or a session was stopped for pain.
    pub(super) fn ask_again(&mut self, history: &mut History) -> Result<(), Broken> {
        let now = self.now()?;
        let Some(profile) = &mut history.profile else { return Ok(()) };
        let Some(why) = recheck(profile, &history.sessions, None, now.day()) else { return Ok(()) };
        let why = self.practice.words.text(&Reason::Recheck(why).message());
        let mut page = Choice {
            words: self.practice.words.clone(),
            title: self.say("setup-safety-title"),
            text: vec![why],
            // Enter, pressed by habit, leads to the list.
            options: vec![
                (' ', self.say("recheck-look"), true),
                ('n', self.say("recheck-same"), false),
            ],
        };
        let ticked = if self.ui.show(&mut page).map_err(left)? {
            let mut list = Safety::new(self.practice.words.clone());
            let ticked = self.ui.show(&mut list).map_err(left)?;
            self.tell_what_follows(&ticked)?;
            ticked
        } else {
            profile.gate.iter().flat_map(|gate| gate.ticked.iter().copied()).collect()
        };
        profile.gate = Some(GateAnswers { ticked, on: now.day() });
        self.store.record(vec![Note::Profile(profile.clone())], now)?;
        Ok(())
    }

    /// How the morning after the last session was, where that is still to be asked; today's plan
    /// listens.
    pub(super) fn ask_morning(&mut self, history: &mut History) -> Result<(), Broken> {
        let now = self.now()?;
        let Some(due) = history.morning_due(now.day()).map(|past| past.session) else {
            return Ok(());
        };
        let mut page = Choice {
            words: self.practice.words.clone(),
            title: self.say("today-morning-ask"),
            text: Vec::new(),
            // Enter, pressed by habit, says nothing about a back.
            options: vec![
                ('n', self.say("term-key-no-answer"), None),
                ('b', self.say("today-better"), Some(Felt::Better)),
                ('s', self.say("today-same"), Some(Felt::Same)),
                ('w', self.say("today-worse"), Some(Felt::Worse)),
            ],
        };
        let Some(felt) = self.ui.show(&mut page).map_err(left)? else { return Ok(()) };
        self.store.record(vec![Note::Morning(Morning { session: due, felt })], now)?;
        if let Some(past) = history.sessions.iter_mut().find(|past| past.session == due) {
            past.morning = Some(felt);
        }
        Ok(())
    }

    /// How much, 0–10; `None` where no answer is given.
    pub(super) fn ask_score(&mut self, measure: Measure) -> Result<Option<Score>, Broken> {
        let words = self.practice.words.clone();
        self.ui.show(&mut Scale { measure, words, typed: None, hurried: false }).map_err(left)
    }

    /// A question that has two answers.
    pub(super) fn yes_or_no<T: Clone>(
        &mut self,
        ask: &'static str,
        yes: T,
        no: T,
    ) -> Result<T, Broken> {
        let mut page = Choice {
            words: self.practice.words.clone(),
            title: self.say(ask),
            text: Vec::new(),
            options: vec![('y', self.say("term-key-yes"), yes), ('n', self.say("term-key-no"), no)],
        };
        self.ui.show(&mut page).map_err(left)
    }

    /// The safety questions, once; the app in the browser asks a little more.
    pub(super) fn ask_who(&mut self) -> Result<Profile, Broken> {
        let ticked = self.ui.show(&mut Safety::new(self.practice.words.clone())).map_err(left)?;
        self.tell_what_follows(&ticked)?;
        let floor = self.yes_or_no("term-floor", Floor::Reachable, Floor::OutOfReach)?;
        let now = self.now()?;
        let profile = Profile {
            goal: Goal::Stiffness,
            gear: Set::from(FIRST_GEAR),
            floor,
            gate: Some(GateAnswers { ticked, on: now.day() }),
            minutes: FIRST_MINUTES,
            language: self.practice.words.language().into(),
        };
        self.store.record(vec![Note::Profile(profile.clone())], now)?;
        Ok(profile)
    }

    /// What to do next about what was ticked, the most urgent first; nothing where pressing may be
    /// right.
    fn tell_what_follows(&mut self, ticked: &Set<Condition>) -> Result<(), Broken> {
        let (practice, words) = (&self.practice, &self.practice.words);
        let cleared = Cleared::default();
        let gate = Gate::new(&practice.catalogue, ticked.clone(), &cleared.conditions);
        let verdict = gate.verdict();
        let urgent = verdict.because().iter().filter(|one| one.next() == Some(Next::CheckNow));
        let urgent = urgent.map(|one| words.text(&one.message()));
        let next = verdict.all_next();
        if next.is_empty() {
            return Ok(());
        }
        let mut page = Choice {
            words: self.practice.words.clone(),
            title: self.say("gate-title"),
            text: urgent.chain(next.iter().map(|next| words.text(next))).collect(),
            options: vec![(' ', self.say("term-key-continue"), ())],
        };
        self.ui.show(&mut page).map_err(left)
    }

    /// What comes, and whether to begin; or, where it is offered, to say that it hurts.
    pub(super) fn is_ready(
        &mut self,
        routine: &Routine,
        today: &Plan,
        hurts: Hurts,
    ) -> Result<Ready, Broken> {
        self.open_sound(self.practice.words.language());
        let words = &self.practice.words;
        let minutes = routine.span().minutes();
        let mut text: Vec<String> =
            routine.steps().iter().map(|step| step_line(step, words)).collect();
        text.push(between_line(routine, words));
        text.push(String::new());
        let advice = today.foremost().chain(&today.advice);
        text.extend(advice.map(|reason| words.text(&reason.message())));
        let mut ready = vec![words.text(&Message::new("term-ready").number("minutes", minutes))];
        ready.extend(beside(routine).map(|key| words.text(&Message::new(key))));
        text.push(ready.join(" "));
        let mut options = vec![(' ', self.say("term-key-begin"), Ready::Begin)];
        if hurts == Hurts::Offered {
            options.push((PAIN, self.say("term-key-hurts-today"), Ready::Hurts));
        }
        options.push((LEAVE, self.say("term-key-leave"), Ready::Leave));
        let mut page = Choice {
            words: self.practice.words.clone(),
            title: routine.called(&|name| words.find(name)),
            text,
            options,
        };
        self.ui.show(&mut page).map_err(left)
    }
}

/// The question for what lies ready, where anything has to.
fn beside(routine: &Routine) -> Option<&'static str> {
    if routine.needs(Gear::Roller) || routine.needs(Gear::FirmRoller) {
        Some("term-ready-roller")
    } else {
        routine.needs(Gear::Cushion).then_some("term-ready-cushion")
    }
}
