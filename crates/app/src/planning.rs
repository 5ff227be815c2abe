//! From the journal to a request for today's plan, the same for `today` and `roll`.

use journal::{History, WallTime};
use plan::{Again, Cleared, NoPlan, Plan, Request, Wish, today};

use crate::explain::{Exit, Explain};
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

/// Today's plan.
///
/// # Errors
/// Why there is none.
pub(crate) fn plan(
    history: &History,
    practice: &Practice,
    wishes: &Wishes,
    now: WallTime,
) -> Result<Plan, NoPlan> {
    let profile = history.profile.as_ref().ok_or(NoPlan::SafetyNotAsked)?;
    let wish = Wish {
        minutes: wishes.minutes,
        again: if wishes.again { Again::SameAsLast } else { Again::Fresh },
        ..Wish::default()
    };
    today(&Request {
        catalogue: &practice.catalogue,
        profile,
        cleared: &Cleared::default(),
        restrictions: &history.restrictions,
        past: &history.sessions,
        now,
        pain: None,
        wish: &wish,
    })
}
