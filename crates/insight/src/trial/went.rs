//! Whether a day of a trial went as it was drawn, by the sessions of that day.

use journal::{Day, PastSession};

use super::plan::{Kind, Question};

/// What bends the back backwards in a trial of two orders, the most wanted first. Source: our choice.
pub const EXTENDING: [&str; 2] = ["thoracic-extension", "prayer-roll"];
/// What turns it, the most wanted first. Source: our choice.
pub const TURNING: [&str; 3] = ["thoracic-rotation", "open-book", "thread-the-needle"];

/// How a day went, beside how it was drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Went {
    /// As it was drawn.
    AsDrawn,
    /// What was drawn isn't among the sessions of the day.
    NotDone,
    /// Something else was done: rolling on a day without it, or the other order.
    Otherwise,
}

/// How `day` went, drawn as `kind`. `sessions` are the person's, newest first. On a day without
/// rolling nothing may press; quiet rest and walking themselves aren't recorded.
pub fn went(question: Question, kind: Kind, sessions: &[PastSession], day: Day) -> Went {
    // A day more, for who travelled.
    let near = sessions.iter().take_while(|past| past.when.day() >= day.plus_days(-1));
    let mut all = near.filter(|past| past.when.day() == day && past.is_real());
    match (question, kind) {
        (Question::RollingOrRest | Question::RollingOrWalk, Kind::First) => {
            if all.any(|past| past.is_practice() && pressed(past)) {
                Went::AsDrawn
            } else {
                Went::NotDone
            }
        }
        (Question::RollingOrRest | Question::RollingOrWalk, Kind::Second) => {
            if all.any(pressed) {
                Went::Otherwise
            } else {
                Went::AsDrawn
            }
        }
        (Question::ExtensionOrRotationFirst, kind) => {
            let orders = all.filter_map(first_of_both);
            orders.fold(Went::NotDone, |went, first| match (went, first == kind) {
                (Went::Otherwise, _) | (_, false) => Went::Otherwise,
                (Went::AsDrawn | Went::NotDone, true) => Went::AsDrawn,
            })
        }
    }
}

fn pressed(past: &PastSession) -> bool {
    past.summary.worked.iter().any(|worked| worked.level.is_some())
}

/// Which came first, extension as [`Kind::First`] or rotation, where both were done.
fn first_of_both(past: &PastSession) -> Option<Kind> {
    let begun = |ids: &[&str]| {
        past.summary.worked.iter().position(|worked| ids.contains(&worked.technique.as_str()))
    };
    let (extension, rotation) = (begun(&EXTENDING)?, begun(&TURNING)?);
    Some(if extension < rotation { Kind::First } else { Kind::Second })
}
