//! From the journal to a request for today's plan, the same for `today` and `roll`.

use journal::{Day, Floor, History, WallTime};
use plan::{Again, Cleared, Gate, NoPlan, OutOf, Pain, Plan, Request, Wish, today};
use routine::{Condition, Level, Message, Routine, Set, Span};

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
    pain: Option<Pain>,
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
        cleared: &cleared(history),
        restrictions: &history.restrictions,
        past: &history.sessions,
        now,
        pain,
        wish: &wish,
    })
}

/// Begins the name of a setting that says when an item of the safety list was asked about and
/// found fine. The browser app writes the same.
const CLEARED: &str = "cleared.";

fn cleared(history: &History) -> Cleared {
    let told = history.settings.iter().filter_map(|(name, value)| {
        let condition = Condition::from_key(name.strip_prefix(CLEARED)?)?;
        Some((condition, Day::parse(value)?))
    });
    Cleared { conditions: told.collect(), ..Cleared::default() }
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

/// The routine that the person named, no harder than today's plan would be.
///
/// # Errors
/// [`NotToday`] where the safety list, a restriction or today's pain speaks against a part of it.
pub(crate) fn fitted(
    named: &Routine,
    today: &Plan,
    history: &History,
    practice: &Practice,
) -> Result<Routine, NotToday> {
    let say = |message: &Message| practice.words.text(message);
    let refused = |why| NotToday { routine: named.id().into(), why };
    let highest = match today.offer.max(today.level) {
        Some(highest) => highest,
        None if named.pressure() == Span::ZERO => Level::ONE,
        None => {
            let why = today.reasons.iter().take(1).map(|reason| say(&reason.message()));
            return Err(refused(why.collect()));
        }
    };
    let cleared = cleared(history);
    let mut ticked: Set<Condition> = Set::new();
    if let Some(profile) = &history.profile {
        ticked.extend(profile.gate.iter().flat_map(|gate| &gate.ticked));
        ticked.extend((profile.floor == Floor::OutOfReach).then_some(Condition::NoFloor));
    }
    let gate = Gate::new(&practice.catalogue, ticked, &cleared.conditions);
    let mut why = Vec::new();
    let mut steps = named.steps().to_vec();
    for step in &mut steps {
        if step.technique.pressed() {
            step.level = step.technique.form_at_most(step.level.min(highest)).level();
            step.ceiling = step.ceiling.min(highest).max(step.level);
        }
        let name = say(&step.technique.name());
        let ruling = gate.ruling(&step.technique, step.level);
        why.extend(
            ruling.because.iter().map(|because| format!("{name}: {}", say(&because.message()))),
        );
        if step.technique.pressed() && step.level > highest {
            why.push(format!(
                "{name}: {}",
                say(&Message::new("plan-restricted-level").number("level", highest.number()))
            ));
        }
        let left_out = today.left_out.iter().filter(|out| out.technique == step.technique.id());
        let reasons = left_out.flat_map(|out| &out.why).filter(|out| forbids(out));
        why.extend(reasons.map(|out| format!("{name}: {}", say(&out.message()))));
    }
    why.dedup();
    if !why.is_empty() {
        return Err(refused(why));
    }
    // Other levels of the same techniques take the same time.
    Routine::new(named.id().into(), named.minutes(), steps)
        .map_err(|faults| refused(faults.into_iter().map(|(_, fault)| fault.to_string()).collect()))
}

/// Whether what keeps a technique out of today's plan forbids it. Gear is the person's to judge
/// when they name a routine; the safety list was asked for the very level.
fn forbids(out: &OutOf) -> bool {
    match out {
        OutOf::Resting { .. } | OutOf::StoppedTwice { .. } | OutOf::Restricted(_) => true,
        OutOf::Gear(_) | OutOf::Safety(_) => false,
    }
}
