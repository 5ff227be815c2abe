//! What somebody said before a session and after it, on one line.

use journal::{Answer, Summary};
use library::Words;
use routine::Message;

/// `How stiff it feels: 6 → 4`, a dash where no answer was given; `None` where neither was.
pub(crate) fn line(summary: &Summary, words: &Words) -> Option<String> {
    let points = |answer: Option<Answer>| Some(answer?.score?.value().to_string());
    let (before, after) = (points(summary.before), points(summary.after));
    before.as_ref().or(after.as_ref())?;
    let measure = summary.before.or(summary.after)?.measure;
    let measure = words.text(&Message::new(format!("measure-{}", measure.key())));
    let or_dash = |points: Option<String>| points.unwrap_or_else(|| "–".into());
    Some(format!("{measure}: {} → {}", or_dash(before), or_dash(after)))
}
