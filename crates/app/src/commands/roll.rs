//! `rollwise roll`: a session in this terminal, from the safety questions to "saved".

use std::borrow::Cow;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;

use figure::Motion;
use journal::{
    Answer, Felt, Floor, GateAnswers, Goal, History, Keeper as _, Morning, Note, Profile, Purpose,
    ReplayError, Summary, WallTime, Weekday,
};
use plan::limits::FIRST_MINUTES;
use plan::{
    AskPain, Cleared, Gate, Next, Onset, Pain, Plan, Reason, ask_pain, asked_about, recheck,
};
use routine::{Condition, Gear, Message, Routine, SessionTime, Set};
use session::{Input, Measure, Phase, Score};
use store::Store;

use crate::commands::saved;
use crate::commands::serve::SPEED_MAX;
use crate::commands::timeline::clock;
use crate::commands::today::{between_line, step_line};
use crate::context::Context;
use crate::explain::{Exit, Explain, Failed, Outcome};
use crate::hearing::Hearing;
use crate::planning::{Asking, Wishes};
use crate::player::{
    Bell, Choice, LEAVE, Left, Look, Mosaic, Safety, Scale, Shades, Sound, Stage, Ui, Wish,
};
use crate::practice::Practice;
use crate::record::{CutOff, Recording, Seat, cut_off, sweep};
use crate::report;

/// Arguments of `rollwise roll`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Keys, the same as in the browser: space pause and go on · t tight spot · e easier · h harder
n skip · b once more · r say again · s, q or Esc stop · p it hurts · u numb. Rolling off is the
stop, too: no key needed.
A session that is cut off (Ctrl-C, a closed window, an empty battery) is kept, and offered the
next time.

Examples:
  rollwise roll
  rollwise roll --minutes 5
  rollwise roll wall-five --no-sound --bell
  rollwise roll five --speed 20       a quick try; it doesn't count"
)]
pub(crate) struct Args {
    /// A ready routine's name, or a file; without one, today's plan
    routine: Option<String>,
    #[command(flatten)]
    wishes: Wishes,
    /// Play so many times faster, as a rehearsal
    #[arg(long, value_name = "N", default_value_t = 1,
        value_parser = clap::value_parser!(u32).range(1..=SPEED_MAX))]
    speed: u32,
    #[command(flatten)]
    hearing: Hearing,
    /// Ring the terminal's bell on tones
    #[arg(long)]
    bell: bool,
    /// Show the body as a still picture, for less motion
    #[arg(long)]
    still: bool,
    /// Show no body
    #[arg(long, conflicts_with = "still")]
    no_figure: bool,
    /// Play no sound
    #[arg(long, conflicts_with = "sound")]
    no_sound: bool,
    /// Play the sound by this command, which gets a WAV file on its standard input; without it, by
    /// pw-cat, paplay, aplay, play or ffplay, whichever can
    #[arg(long, value_name = "COMMAND")]
    sound: Option<String>,
}

impl Args {
    /// How the body is shown.
    fn mosaic(&self) -> Option<Mosaic> {
        let motion = if self.still { Motion::Still } else { Motion::Moving };
        let shades = Shades::of_environment(Look::of_environment());
        (!self.no_figure).then(|| Mosaic::new(motion, shades))
    }
}

/// Why a session can't be done here.
#[derive(Debug, thiserror::Error)]
enum RollError {
    #[error("this is no terminal, so there is no screen to show a session on")]
    NoTerminal,
    #[error("the terminal couldn't be used: {0}")]
    Terminal(io::Error),
    #[error("a session is running in another terminal")]
    Running,
    #[error("{} can't be used: {why}", path.display())]
    NoSeat { path: PathBuf, why: io::Error },
    #[error("what you did could not be saved: {0}")]
    Unsaved(journal::KeeperError),
}

impl Explain for RollError {
    fn code(&self) -> &'static str {
        match self {
            RollError::NoTerminal => "no-terminal",
            RollError::Terminal(_) => "terminal-failed",
            RollError::Running => "already-rolling",
            RollError::NoSeat { .. } => "data-unusable",
            RollError::Unsaved(error) => error.code(),
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            RollError::NoTerminal => "Run it in a terminal, without pipes. `rollwise timeline` \
                 prints a page to read, `rollwise rehearse` plays without a screen."
                .into(),
            RollError::Terminal(_) => "Try another terminal, or `rollwise` for the browser.".into(),
            RollError::Running => "Go on there, or end it there; it is kept.".into(),
            RollError::NoSeat { .. } => "Let your user write to that file, or remove it: it is \
                 empty, and made anew. Nothing is lost."
                .into(),
            RollError::Unsaved(error) => {
                format!("{} The next `rollwise roll` offers to save it.", error.way_out()).into()
            }
        }
    }
}

/// How it went.
enum End {
    /// Done and saved.
    Saved(Box<Summary>),
    /// Left before anything began.
    Left,
}

/// Why it broke off.
enum Broken {
    /// Something failed.
    Failed(Failed),
    /// The program was asked to end; the session is kept.
    Signal(u8),
}

impl<E: Into<Failed>> From<E> for Broken {
    fn from(error: E) -> Broken {
        Broken::Failed(error.into())
    }
}

fn left(left: Left) -> Broken {
    match left {
        Left::Signal(number) => Broken::Signal(number),
        Left::Terminal(error) => RollError::Terminal(error).into(),
    }
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        return Err(RollError::NoTerminal.into());
    }
    let store = context.folder.open()?;
    let no_seat = |why| RollError::NoSeat { path: context.folder.seat(), why };
    let seat = Seat::take(&context.folder).map_err(no_seat)?;
    let _seat = seat.ok_or(RollError::Running)?;
    let practice = Practice::load(context);
    args.wishes.check(&practice)?;
    // What is wrong with a routine's name is said before the screen changes.
    let named = args.routine.as_deref().map(|name| practice.routine(name)).transpose()?;
    let ui = Ui::open().map_err(RollError::Terminal)?;
    let days = Set::new();
    let mut sitting = Sitting { args, context, store, practice, ui, sound: None, days };
    let ended = sitting.run(named.as_ref());
    let Sitting { context, practice, ui, sound, days, .. } = sitting;
    drop(sound);
    drop(ui);
    match ended {
        Ok(End::Left) => Ok(Exit::Well),
        Ok(End::Saved(summary)) => {
            saved::tell(&summary, context.now()?.day(), &days, &practice, context)?;
            Ok(Exit::Well)
        }
        Err(Broken::Failed(failed)) => Err(failed),
        Err(Broken::Signal(number)) => {
            report::note(
                &practice.words.text(&Message::new("term-kept")),
                "`rollwise roll` offers to go on with it.",
            );
            Ok(Exit::Signal(number))
        }
    }
}

struct Sitting<'a> {
    args: &'a Args,
    context: &'a mut Context,
    store: Store,
    practice: Practice,
    ui: Ui,
    sound: Option<Sound>,
    /// On which days they mean to practise.
    days: Set<Weekday>,
}

impl Sitting<'_> {
    fn run(&mut self, named: Option<&Routine>) -> Result<End, Broken> {
        let journal = self.store.load()?;
        let mut history = History::of(&journal);
        sweep(&self.store, &journal, &history)?;
        self.days = history.about.days.clone();
        drop(journal);
        if let Some(cut_off) = cut_off(&self.store, &history)? {
            match self.offer(&cut_off)? {
                Offer::GoOn => return self.go_on(&cut_off, &history),
                Offer::Close => {
                    cut_off.close(&self.store, self.now()?)?;
                    history = History::of(&self.store.load()?);
                }
                Offer::Leave => return Ok(End::Left),
            }
        }
        let profile = match history.profile.take() {
            Some(profile) => profile,
            None => self.ask_who()?,
        };
        let measure = asked_about(&profile, &history.sessions).measure();
        history.profile = Some(profile);
        self.ask_again(&mut history)?;
        self.ask_morning(&mut history)?;
        let before = Answer { measure, score: self.ask_score(measure)? };
        let Some((routine, before)) = self.settle(named, &history, before)? else {
            return Ok(End::Left);
        };
        let session = self.practice.session(&routine)?;
        let purpose = self.purpose();
        let now = self.now()?;
        let mut recording =
            Recording::begin(self.store.clone(), session, &self.practice, purpose, now)?;
        recording.handle(SessionTime::ZERO, &Input::Answer(before.measure, before.score));
        recording.handle(SessionTime::ZERO, &Input::Ready);
        self.play(recording, before.measure)
    }

    /// The safety list once more, where a month has passed or a session was stopped for pain.
    fn ask_again(&mut self, history: &mut History) -> Result<(), Broken> {
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
    fn ask_morning(&mut self, history: &mut History) -> Result<(), Broken> {
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

    /// Plans until it is begun or left: who says that it hurts today is planned for anew, and is asked
    /// about that after it, too.
    fn settle(
        &mut self,
        named: Option<&Routine>,
        history: &History,
        before: Answer,
    ) -> Result<Option<(Routine, Answer)>, Broken> {
        let mut told = before;
        loop {
            let (pain, hurts) = match ask_pain(Some(told)) {
                AskPain::Offer => (None, Hurts::Offered),
                AskPain::Nothing => (None, Hurts::Told),
                AskPain::Onset(strength) => {
                    let onset = self.yes_or_no("term-pain-new", Onset::New, Onset::Known)?;
                    (Some(Pain { strength, onset }), Hurts::Told)
                }
            };
            let now = self.now()?;
            let (practice, wishes) = (&self.practice, &self.args.wishes);
            let asking = Asking { history, practice, wishes, pain, now };
            let today = asking.plan()?;
            let routine = match named {
                None => today.routine.clone(),
                Some(named) => asking.fitted(named, &today)?,
            };
            match self.is_ready(&routine, &today, hurts)? {
                Ready::Begin => {
                    let told = if told.score.is_some() { told } else { before };
                    return Ok(Some((routine, told)));
                }
                Ready::Hurts => {
                    let score = self.ask_score(Measure::Pain)?;
                    told = Answer { measure: Measure::Pain, score };
                }
                Ready::Leave => return Ok(None),
            }
        }
    }

    /// Whether what is played now counts.
    fn purpose(&self) -> Purpose {
        if self.args.speed > 1 { Purpose::Rehearsal } else { Purpose::Practice }
    }

    fn now(&self) -> Result<WallTime, crate::clock::ClockError> {
        self.context.now()
    }

    fn say(&self, key: &'static str) -> String {
        self.practice.words.text(&Message::new(key))
    }

    /// A session that was cut off: on with it, or not.
    fn offer(&mut self, cut_off: &CutOff) -> Result<Offer, Broken> {
        let so_far = cut_off.open.close(cut_off.draft.as_ref());
        let until = so_far.until.since(SessionTime::ZERO);
        let name = self.practice.session_name(&so_far.summary);
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

    fn go_on(&mut self, cut_off: &CutOff, history: &History) -> Result<End, Broken> {
        let mut recording = Recording::resume(self.store.clone(), cut_off)
            .map_err(|error: ReplayError| Failed::from(error))?;
        let goal = history.profile.as_ref().map_or(Goal::Stiffness, |profile| profile.goal);
        let asked = recording.session().state().before().map(|(measure, _)| measure);
        let at = recording.session().heard();
        match recording.session().phase() {
            // Nobody rolled meanwhile; it begins with finding back in.
            Phase::Playing => drop(recording.handle(at, &Input::Pause)),
            Phase::Ready => drop(recording.handle(at, &Input::Ready)),
            Phase::Paused(_) | Phase::ComingOff | Phase::After | Phase::Over => {}
        }
        self.play(recording, asked.unwrap_or_else(|| goal.measure()))
    }

    fn play(&mut self, mut recording: Recording, measure: Measure) -> Result<End, Broken> {
        let played = self.stage(&mut recording).and_then(|()| {
            if recording.session().phase() != Phase::After {
                return Ok(());
            }
            let after = match recording.session().state().asks_after(measure) {
                Some(about) => self.ask_score(about)?,
                None => None,
            };
            let at = recording.session().heard();
            recording.handle(at, &Input::Answer(measure, after));
            Ok(())
        });
        if let Err(broken) = played {
            // The last draft is at most a second old; where this one can't be kept, that one is.
            if let Ok(now) = self.now() {
                let _ = recording.keep(now);
            }
            return Err(broken);
        }
        let summary = recording.end(self.now()?).map_err(RollError::Unsaved)?;
        Ok(End::Saved(Box::new(summary)))
    }

    fn stage(&mut self, recording: &mut Recording) -> Result<(), Broken> {
        let bell = if self.args.bell { Bell::OnTones } else { Bell::Silent };
        // What was answered and begun so far is kept before time passes.
        recording.keep(self.now()?)?;
        self.open_sound(recording.language());
        let (words, wall) = (&self.practice.words, self.context.wall);
        let stage = Stage::new(recording, words, wall, self.args.speed, bell);
        let stage = stage.seen_by(self.args.mosaic());
        let mut stage = stage.heard_by(self.sound.as_mut());
        self.ui.show(&mut stage).map_err(left)
    }

    /// Wakes what plays the sound of a session in a language, where it isn't awake yet. A rehearsal
    /// hurries, and no sound could follow it.
    fn open_sound(&mut self, language: &str) {
        let wish = match &self.args.sound {
            _ if self.args.no_sound || self.args.speed > 1 => Wish::Silent,
            Some(command) => Wish::Named(command.clone()),
            None => Wish::Usual,
        };
        if self.sound.is_none() {
            self.sound = Sound::open(&wish, self.args.hearing, language);
        }
    }

    fn ask_score(&mut self, measure: Measure) -> Result<Option<Score>, Broken> {
        let words = self.practice.words.clone();
        self.ui.show(&mut Scale { measure, words, typed: None, hurried: false }).map_err(left)
    }

    fn yes_or_no<T: Clone>(&mut self, ask: &'static str, yes: T, no: T) -> Result<T, Broken> {
        let mut page = Choice {
            words: self.practice.words.clone(),
            title: self.say(ask),
            text: Vec::new(),
            options: vec![('y', self.say("term-key-yes"), yes), ('n', self.say("term-key-no"), no)],
        };
        self.ui.show(&mut page).map_err(left)
    }

    /// The safety questions, once; the app in the browser asks a little more.
    fn ask_who(&mut self) -> Result<Profile, Broken> {
        let ticked = self.ui.show(&mut Safety::new(self.practice.words.clone())).map_err(left)?;
        self.tell_what_follows(&ticked)?;
        let floor = self.yes_or_no("term-floor", Floor::Reachable, Floor::OutOfReach)?;
        let now = self.now()?;
        let profile = Profile {
            goal: Goal::Stiffness,
            gear: Set::from([Gear::Roller, Gear::Cushion, Gear::Wall]),
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
    fn is_ready(&mut self, routine: &Routine, today: &Plan, hurts: Hurts) -> Result<Ready, Broken> {
        self.open_sound(self.practice.words.language());
        let words = &self.practice.words;
        let minutes = (routine.span().secs() + 30) / 60;
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
            title: words.find(&routine.name()).unwrap_or_else(|| routine.id().into()),
            text,
            options,
        };
        self.ui.show(&mut page).map_err(left)
    }
}

/// Whether "it hurts today" is offered beside the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Hurts {
    Offered,
    Told,
}

/// What is done with the plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Ready {
    Begin,
    Hurts,
    Leave,
}

/// The key that says that it hurts, as in the session.
const PAIN: char = 'p';

/// What is done with a session that was cut off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Offer {
    GoOn,
    Close,
    Leave,
}

/// The question for what lies ready, where anything has to.
fn beside(routine: &Routine) -> Option<&'static str> {
    if routine.needs(Gear::Roller) || routine.needs(Gear::FirmRoller) {
        Some("term-ready-roller")
    } else {
        routine.needs(Gear::Cushion).then_some("term-ready-cushion")
    }
}
