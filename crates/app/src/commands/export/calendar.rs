//! What a calendar says of a session.

use exchange::sessions::Said;
use journal::{Answer, Outcome, PastSession};
use routine::Message;

use crate::practice::Practice;

/// Its name; below it, how it ended, and what was asked before and after.
pub(super) fn said(past: &PastSession, practice: &Practice) -> Said {
    let summary = &past.summary;
    let say = |key: String| practice.words.text(&Message::new(key));
    let ended = match &summary.outcome {
        Outcome::Stopped { reason, .. } => format!("history-stopped-{}", reason.key()),
        Outcome::Finished | Outcome::Interrupted => format!("history-{}", summary.outcome.key()),
    };
    let mut description = say(ended);
    let points = |answer: Option<Answer>| {
        answer
            .and_then(|answer| answer.score)
            .map_or("–".into(), |score| score.value().to_string())
    };
    if let Some(asked) = summary.before.or(summary.after) {
        let (before, after) = (points(summary.before), points(summary.after));
        let measure = say(format!("measure-{}", asked.measure.key()));
        description.push_str(&format!("\n{measure}: {before} → {after}"));
    }
    let name = practice.session_name(summary);
    Said { summary: format!("{} · {name}", say("app-name".into())), description }
}
