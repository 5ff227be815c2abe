//! What is asked about pain before a day is planned, of everybody.
//!
//! There is one question before a session, and only who comes for less pain is asked about it. New
//! or strong pain changes the day for everybody, so everybody can say so: a player offers one press
//! beside the plan, "It hurts today", and what it leads to plans the day anew.

use insight::Rating;
use journal::{Answer, Goal, PastSession, Profile};
use routine::{StopReason, Strength};

use crate::past::Past;

/// What the one question before and after today's session is about: what they come for; and pain,
/// where they said last time that it hurts, or stopped for it. Source: our choice; who was hurt is
/// asked about that until it is over.
pub fn asked_about(profile: &Profile, past: &[PastSession]) -> Goal {
    let hurt = Past(past).real().next().is_some_and(|last| {
        let answers = [last.summary.before, last.summary.after].into_iter().flatten();
        let said = answers.last().is_some_and(|answer| answer.pain().is_some());
        said || last.summary.outcome.stopped_for() == Some(StopReason::Pain)
    });
    if hurt { Goal::Pain } else { profile.goal }
}

/// What a player does about pain, once `told` was answered: see [`ask_pain`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AskPain {
    /// Offer "It hurts today" beside the plan. Who presses it is asked how much, 0–10, as
    /// `session::Measure::Pain` is asked; then this is asked again with that answer.
    Offer,
    /// Ask whether it is a new pain; then plan with [`crate::Pain`].
    Onset(Strength),
    /// It was asked, and nothing hurts.
    Nothing,
}

/// What to do about pain after the latest answer of today, be it to the question before or to what
/// "It hurts today" led to; `None` while nothing was asked. Source: our choice; DESIGN section 10
/// has the rules for a day with pain, and they bind whatever somebody comes for.
///
/// ```
/// use journal::Answer;
/// use plan::{AskPain, ask_pain};
/// use routine::Strength;
/// use session::{Measure, Score};
///
/// let told = |measure, n| Some(Answer { measure, score: Score::new(n) });
/// assert_eq!(ask_pain(None), AskPain::Offer);
/// assert_eq!(ask_pain(told(Measure::Stiffness, 6)), AskPain::Offer);
/// let strong = Strength::new(8).ok_or("0 to 10")?;
/// assert_eq!(ask_pain(told(Measure::Pain, 8)), AskPain::Onset(strong));
/// assert_eq!(ask_pain(told(Measure::Pain, 0)), AskPain::Nothing);
/// // A skipped question says nothing about pain.
/// assert_eq!(ask_pain(Some(Answer { measure: Measure::Pain, score: None })), AskPain::Offer);
/// # Ok::<(), &str>(())
/// ```
pub fn ask_pain(told: Option<Answer>) -> AskPain {
    let Some(told) = told.filter(|told| told.measure == Rating::Pain) else {
        return AskPain::Offer;
    };
    match (told.score, told.pain()) {
        (None, _) => AskPain::Offer,
        (Some(_), Some(strength)) => AskPain::Onset(strength),
        (Some(_), None) => AskPain::Nothing,
    }
}
