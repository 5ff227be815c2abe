//! From the journal to a request for today's plan, the same for `today` and `roll`.

use journal::{History, KeeperError, WallTime};
use plan::{Again, Cleared, Drawn, Kind, NoPlan, Objection, Pain, Plan, Request, Unfit, Wish};
use routine::{Condition, Level, Message, Routine, Set, Side};
use store::Store;

use crate::context::Context;
use crate::explain::{Exit, Explain, Failed};
use crate::practice::{Instead, Practice, instead};

/// What the person wishes for today only.
#[derive(clap::Args, Debug, Default)]
pub(crate) struct Wishes {
    /// How long, in minutes
    #[arg(long, value_name = "N")]
    pub(crate) minutes: Option<u32>,
    /// The same as last time, as far as today allows
    #[arg(long)]
    pub(crate) again: bool,
    /// Nothing on the floor today
    #[arg(long)]
    pub(crate) no_floor: bool,
    /// A shoulder is sore today, left or right, without a side both: nothing that leans on it
    #[arg(long, value_name = "SIDE", num_args = 0..=1, require_equals = true, value_parser = a_side)]
    pub(crate) sore_shoulder: Option<Option<Side>>,
    /// Something else in the place of this technique, by its id; may be repeated
    #[arg(long, value_name = "ID")]
    pub(crate) without: Vec<String>,
    /// Have this technique today, by its id, where today may have it
    #[arg(long, value_name = "ID")]
    pub(crate) with: Option<String>,
    /// This level, as far as today allows
    #[arg(long, value_name = "N", value_parser = a_level)]
    pub(crate) level: Option<Level>,
    /// Two minutes on a chair instead, in which nothing presses
    #[arg(long, conflicts_with_all = ["minutes", "again", "level"])]
    pub(crate) chair: bool,
}

/// A load level.
fn a_level(text: &str) -> Result<Level, String> {
    let level = text.parse().ok().and_then(Level::new);
    level.ok_or_else(|| String::from("a level is a number from 1 to 5"))
}

/// A side of the body.
fn a_side(text: &str) -> Result<Side, String> {
    Side::from_key(text).ok_or_else(|| String::from("a side is left or right"))
}

/// There is no technique of this name.
#[derive(Debug, thiserror::Error)]
#[error("there is no technique `{name}`")]
pub(crate) struct UnknownTechnique {
    name: String,
    instead: Instead,
}

impl UnknownTechnique {
    /// Nothing where `name` is a technique.
    ///
    /// # Errors
    /// Itself, where it is none.
    pub(crate) fn check(name: &str, practice: &Practice) -> Result<(), UnknownTechnique> {
        if practice.catalogue.get(name).is_some() {
            return Ok(());
        }
        let names = practice.catalogue.iter().map(|technique| technique.id());
        Err(UnknownTechnique { name: name.into(), instead: instead(name, names) })
    }
}

impl Explain for UnknownTechnique {
    fn code(&self) -> &'static str {
        "unknown-technique"
    }

    fn way_out(&self) -> std::borrow::Cow<'static, str> {
        self.instead.way_out("").into()
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }
}

impl Wishes {
    /// Nothing where all that is named in it is there.
    ///
    /// # Errors
    /// [`UnknownTechnique`]
    pub(crate) fn check(&self, practice: &Practice) -> Result<(), UnknownTechnique> {
        let mut named = self.without.iter().chain(&self.with);
        named.try_for_each(|name| UnknownTechnique::check(name, practice))
    }

    fn wish(&self) -> Wish {
        let sore = match self.sore_shoulder {
            None => Set::new(),
            Some(None) => Side::ALL.iter().copied().collect(),
            Some(Some(side)) => [side].into(),
        };
        Wish {
            minutes: self.minutes,
            also: self.no_floor.then_some(Condition::NoFloor).into_iter().collect(),
            sore,
            level: self.level,
            again: if self.again { Again::SameAsLast } else { Again::Fresh },
            without: self.without.iter().cloned().collect(),
            with: self.with.clone(),
            kind: if self.chair { Kind::ChairReset } else { Kind::Session },
        }
    }
}

/// There is no profile yet: nobody has answered the safety list.
#[derive(Debug, thiserror::Error)]
#[error("the safety questions come first, and nobody has answered them yet")]
pub(crate) struct NobodyYet;

impl Explain for NobodyYet {
    fn code(&self) -> &'static str {
        "safety-first"
    }

    fn way_out(&self) -> std::borrow::Cow<'static, str> {
        "Run `rollwise roll`, or `rollwise` for the app; either asks them, in a minute.".into()
    }
}

impl Explain for NoPlan {
    fn code(&self) -> &'static str {
        match self {
            NoPlan::SafetyNotAsked => "safety-first",
            NoPlan::MinutesOutside { .. } => "minutes-outside",
            NoPlan::Walk { .. } => "walking-day",
            NoPlan::NothingLeft => "nothing-left",
        }
    }

    fn way_out(&self) -> std::borrow::Cow<'static, str> {
        match self {
            NoPlan::SafetyNotAsked => NobodyYet.way_out(),
            NoPlan::MinutesOutside { .. } => "Choose other minutes with --minutes.".into(),
            NoPlan::Walk { .. } => {
                "Walk, then `rollwise trial done`. `rollwise trial skip` leaves the day out.".into()
            }
            NoPlan::NothingLeft => "Look at your answers on the safety list.".into(),
        }
    }

    fn exit(&self) -> Exit {
        match self {
            NoPlan::MinutesOutside { .. } => Exit::Usage,
            NoPlan::SafetyNotAsked | NoPlan::Walk { .. } | NoPlan::NothingLeft => Exit::Failed,
        }
    }
}

/// The name under which today's plan can be asked for like a routine.
const TODAY: &str = "today";

/// How far back a session that was cut off is looked for, in milliseconds. Source: our choice; a
/// week. `roll` looks through all of the journal.
const WEEK_MS: u64 = 7 * 24 * 60 * 60 * 1000;

/// As much of the journal as today's plan needs.
///
/// # Errors
/// [`KeeperError`]
pub(crate) fn recent(store: &Store, now: WallTime) -> Result<History, KeeperError> {
    let week_ago = WallTime::new(now.ms().saturating_sub(WEEK_MS), now.offset_minutes());
    Ok(History::of(&store.load_recent(week_ago.unwrap_or(now))?))
}

/// The routine that `name` names: one of ours or the person's, `today` for today's plan, or a file.
///
/// # Errors
/// Why there is none.
pub(crate) fn named(name: &str, practice: &Practice, context: &Context) -> Result<Routine, Failed> {
    let is_plan = name == TODAY && practice.routines.iter().all(|routine| routine.id() != TODAY);
    if !is_plan {
        return Ok(practice.routine(name)?);
    }
    let now = context.now()?;
    let Some(store) = context.folder.open_existing()? else { return Err(NobodyYet.into()) };
    let (history, wishes) = (&recent(&store, now)?, &Wishes::default());
    Ok(Asking { history, practice, wishes, pain: None, now }.plan()?.routine)
}

/// Who asks about today, and with what.
#[derive(Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) history: &'a History,
    pub(crate) practice: &'a Practice,
    pub(crate) wishes: &'a Wishes,
    pub(crate) pain: Option<Pain>,
    pub(crate) now: WallTime,
}

impl Asking<'_> {
    /// Today's plan.
    ///
    /// # Errors
    /// Why there is none.
    pub(crate) fn plan(&self) -> Result<Plan, NoPlan> {
        self.ask(plan::today)?
    }

    /// The routine that the person named, no harder than today's plan would be.
    ///
    /// # Errors
    /// [`NotToday`]; or why there is no plan to hold it against.
    pub(crate) fn fitted(&self, named: &Routine, today: &Plan) -> Result<Routine, Failed> {
        let say = |message: &Message| self.practice.words.text(message);
        let objection = |objection: &Objection| match &objection.name {
            Some(name) => format!("{}: {}", say(name), say(&objection.why)),
            None => say(&objection.why),
        };
        let fitted = self.ask(|request| plan::fit(named, today, request))?;
        fitted.map_err(|unfit| {
            let why = match unfit {
                Unfit::NotToday(objections) => objections.iter().map(objection).collect(),
                Unfit::Faulty(faults) => faults.iter().map(ToString::to_string).collect(),
            };
            NotToday { routine: named.id().into(), why }.into()
        })
    }

    fn ask<T>(&self, ask: impl FnOnce(&Request<'_>) -> T) -> Result<T, NoPlan> {
        let profile = self.history.profile.as_ref().ok_or(NoPlan::SafetyNotAsked)?;
        let wish = self.wishes.wish();
        Ok(ask(&Request {
            catalogue: &self.practice.catalogue,
            profile,
            about: &self.history.about,
            following: self.history.following.as_ref(),
            trial: Drawn::of(self.history, self.now.day()),
            cleared: &Cleared::of(self.history),
            restrictions: &self.history.restrictions,
            spots: &self.history.present_spots(),
            helped: &plan::helped(profile, &self.history.sessions, self.now.day()),
            past: &self.history.sessions,
            now: self.now,
            pain: self.pain,
            wish: &wish,
        }))
    }
}

/// A routine that the person named isn't for them today.
#[derive(Debug, thiserror::Error)]
#[error("{} isn't for today: {}", routine, why.join(" "))]
pub(crate) struct NotToday {
    routine: String,
    why: Vec<String>,
}

impl Explain for NotToday {
    fn code(&self) -> &'static str {
        "not-today"
    }

    fn way_out(&self) -> std::borrow::Cow<'static, str> {
        "Run `rollwise roll` without a name: it plans what is right today.".into()
    }
}
