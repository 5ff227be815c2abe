//! `rollwise roll`: a session in this terminal, from the safety questions to "saved".

mod questions;

use std::borrow::Cow;
use std::io::{self, IsTerminal as _};
use std::path::PathBuf;

use figure::Motion;
use journal::{
    Answer, Goal, History, Keeper as _, Purpose, ReplayError, Summary, WallTime, Weekday,
};
use plan::{AskPain, Onset, Pain, ask_pain, asked_about};
use routine::{Message, Routine, SessionTime, Set};
use session::{Input, Measure, Phase};
use store::Store;

use crate::commands::saved;
use crate::commands::serve::SPEED_MAX;
use crate::context::Context;
use crate::explain::{Exit, Explain, Failed, Outcome};
use crate::hearing::Hearing;
use crate::planning::{Asking, Wishes};
use crate::player::{Bell, Left, Look, Mosaic, Shades, Sound, Stage, Ui, Wish};
use crate::practice::Practice;
use crate::record::{CutOff, Recording, Seat, cut_off, sweep};
use crate::report;
use questions::{Hurts, Offer, Ready};

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
    /// Done and saved, and what it is called.
    Saved { name: String, summary: Box<Summary> },
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
        Ok(End::Saved { name, summary }) => {
            saved::tell(&name, &summary, context.now()?.day(), &days, &practice, context)?;
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
        let title = recording.session().timeline().routine().title().map(String::from);
        let summary = recording.end(self.now()?).map_err(RollError::Unsaved)?;
        let name = summary.name(title.as_deref(), &|name| self.practice.words.find(name));
        Ok(End::Saved { name, summary: Box::new(summary) })
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
}
