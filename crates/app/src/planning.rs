//! From the journal to a request for today's plan, the same for `today` and `roll`.

use journal::{History, KeeperError, WallTime};
use plan::{Again, Cleared, NoPlan, Objection, Pain, Plan, Request, Unfit, Wish};
use routine::{Message, Routine};
use store::Store;

use crate::context::Context;
use crate::explain::{Exit, Explain, Failed};
use crate::practice::Practice;

/// What the person wishes for today only.
#[derive(clap::Args, Debug, Default)]
pub(crate) struct Wishes {
    /// How long, in minutes
    #[arg(long, value_name = "N")]
    pub(crate) minutes: Option<u32>,
    /// The same as last time, as far as today allows
    #[arg(long)]
    pub(crate) again: bool,
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
            NoPlan::NothingLeft => "nothing-left",
        }
    }

    fn way_out(&self) -> std::borrow::Cow<'static, str> {
        match self {
            NoPlan::SafetyNotAsked => NobodyYet.way_out(),
            NoPlan::MinutesOutside { .. } => "Choose other minutes with --minutes.".into(),
            NoPlan::NothingLeft => "Look at your answers on the safety list.".into(),
        }
    }

    fn exit(&self) -> Exit {
        match self {
            NoPlan::MinutesOutside { .. } => Exit::Usage,
            NoPlan::SafetyNotAsked | NoPlan::NothingLeft => Exit::Failed,
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
        let wish = Wish {
            minutes: self.wishes.minutes,
            again: if self.wishes.again { Again::SameAsLast } else { Again::Fresh },
            ..Wish::default()
        };
        Ok(ask(&Request {
            catalogue: &self.practice.catalogue,
            profile,
            cleared: &Cleared::of(self.history),
            restrictions: &self.history.restrictions,
            spots: &self.history.present_spots(),
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
