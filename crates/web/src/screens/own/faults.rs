//! What is wrong with something of one's own, in place.

use library::own::line;
use routine::{Fault, Found, Message};

use crate::ui::prelude::*;
use crate::words::{self, say};

/// Most faults of a text that are shown at once. Source: our choice; who has more begins with these.
const SHOWN: usize = 8;
/// Most of a line that is shown, in characters. Source: our choice; a phone has room for two of its own.
const LINE_MAX: usize = 80;

/// A fault in a person's words; the core's own where only who writes files can make it.
pub(super) fn told(fault: &Fault) -> String {
    let message = Message::new(format!("own-fault-{}", fault.code()));
    let message = if let Fault::OutsideLimits { value, min, max, .. } = fault {
        message.number("n", *value).number("from", *min).number("to", *max)
    } else if let Fault::TooMuchPressure { secs, limit } | Fault::RoutineTooLong { secs, limit } =
        fault
    {
        message.number("n", secs.div_ceil(60)).number("to", *limit / 60)
    } else if let Fault::UnknownTechnique { id } = fault {
        message.key_arg("name", id.clone())
    } else {
        message
    };
    words::with(|words| words.find(&message)).unwrap_or_else(|| fault.to_string())
}

/// The faults found in `text`, each with its line and the way out.
pub(super) fn places(text: &str, faults: &[Found]) -> El {
    let rows = faults.iter().take(SHOWN).map(|found| {
        let (number, says) = line(text, found.at.start);
        let place = say(&Message::new("own-line").number("n", number as i64));
        let says: String = says.chars().take(LINE_MAX).collect();
        let fault = [&found.fault.to_string(), ": ", found.fault.way_out(), "."].concat();
        el("li", (el("strong", place), " ", el("code", says), el("p", words::capital(&fault))))
    });
    el("ul.rows.notice.notice-warn", each(rows))
}
