//! What a calendar says of a session.

use exchange::sessions::Said;
use journal::{Outcome, PastSession};
use routine::Message;

use crate::practice::Practice;
use crate::rated;

/// Its name; below it, how it ended, and what was asked before and after.
pub(super) fn said(past: &PastSession, practice: &Practice) -> Said {
    let summary = &past.summary;
    let say = |key: String| practice.words.text(&Message::new(key));
    let ended = match &summary.outcome {
        Outcome::Stopped { reason, .. } => format!("history-stopped-{}", reason.key()),
        Outcome::Finished | Outcome::Interrupted => format!("history-{}", summary.outcome.key()),
    };
    let mut description = say(ended);
    if let Some(rated) = rated::line(summary, &practice.words) {
        description.push_str(&format!("\n{rated}"));
    }
    let name = practice.session_name(past);
    Said { summary: format!("{} · {name}", say("app-name".into())), description }
}
