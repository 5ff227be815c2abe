//! What happened in a session, line by line, in words.

use routine::{Message, SessionTime};
use session::{Event, Happened, Moment};

use crate::words::{self, say, t};

/// What happened, in words, each with when it did. Who is stopped and presses that once more is off the
/// roller already.
pub(super) fn lines(events: &[Happened]) -> impl Iterator<Item = (String, String)> {
    let mut stopped = false;
    events.iter().map(move |happened| {
        let again = stopped && matches!(happened.event, Event::Stopped(_));
        stopped |= matches!(happened.event, Event::Stopped(_));
        (
            words::clock(happened.at.since(SessionTime::ZERO)),
            if again { t("log-off") } else { line(happened) },
        )
    })
}

fn line(happened: &Happened) -> String {
    match &happened.event {
        Event::Began => t("log-began"),
        Event::Paused => t("log-paused"),
        Event::Resumed => t("log-resumed"),
        Event::WentBack => t("log-back"),
        Event::Skipped => t("log-skipped"),
        Event::Repeated => t("log-repeated"),
        Event::Held(_) | Event::StillFelt => t("log-held"),
        Event::Eased => t("log-eased"),
        Event::Hardened => t("log-hardened"),
        Event::Answered { moment, score, .. } => {
            let when = match moment {
                Moment::Before => t("log-before"),
                Moment::After => t("log-after"),
            };
            let said =
                score.map_or_else(|| t("log-skipped-answer"), |score| score.value().to_string());
            format!("{when}: {said}")
        }
        Event::PaceFelt(pace) | Event::PaceTold(pace, _) => words::pace(*pace),
        Event::UnfeltTold => t("log-unfelt"),
        Event::SetDone { set, side, .. } => {
            let set = say(&Message::new("log-set").number("set", *set));
            side.map_or(set.clone(), |side| {
                format!("{set} · {}", words::key(format!("side-{}", side.key())))
            })
        }
        Event::Stopped(reason) | Event::Explained(reason) => {
            words::key(format!("history-stopped-{}", reason.key()))
        }
        Event::Finished => t("log-finished"),
    }
}
