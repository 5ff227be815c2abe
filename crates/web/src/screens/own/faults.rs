//! What is wrong with something of one's own, in place, with what mends it.

use library::own::{Item, line};
use routine::{Edit, Fault, Found, Message, Wrong};

use crate::ui::prelude::*;
use crate::words::{self, say, t};

/// Most faults of a text that are shown at once. Source: our choice; who has more begins with these.
const SHOWN: usize = 8;

/// A fault of a routine that is being put together, with a button where a press mends it.
pub(super) fn wrong(wrong: &Wrong, mend: impl Fn(&[Edit]) + 'static) -> El {
    let edits = wrong.mend.clone();
    let button = edits.map(|edits| {
        let words = words::maybe(format!("own-mend-{}", wrong.fault.code()));
        button(".btn-small", words.unwrap_or_else(|| t("own-mend")), move |_| mend(&edits))
    });
    el("div.notice.notice-warn.fault", (el("p", told(&wrong.fault)), button))
}

/// A fault in a person's words; the core's own where only who writes files can make it.
pub(super) fn told(fault: &Fault) -> String {
    let key = format!("own-fault-{}", fault.code());
    if words::maybe(key.clone()).is_none() {
        return format!("{fault}.");
    }
    let message = Message::new(key);
    let message = if let Fault::OutsideLimits { key, value, min, max } = fault {
        let of = if key == "sets" { "sets" } else { "seconds" };
        message.number("n", *value).number("from", *min).number("to", *max).key_arg("unit", of)
    } else if let Fault::TooMuchPressure { secs, limit } | Fault::RoutineTooLong { secs, limit } =
        fault
    {
        message.number("n", secs.div_ceil(60)).number("to", *limit / 60)
    } else if let Fault::UnknownTechnique { id } = fault {
        message.key_arg("name", id.clone())
    } else {
        message
    };
    say(&message)
}

/// The faults of a text, each with its line.
pub(super) fn of_text(item: &Item) -> impl Child + use<> {
    places(&item.text, &item.faults)
}

/// The faults found in `text`.
pub(super) fn places(text: &str, faults: &[Found]) -> impl Child + use<> {
    let rows = faults.iter().take(SHOWN).map(|found| {
        let (number, says) = line(text, found.at.start);
        let place = say(&Message::new("own-line").number("n", number as i64));
        let says: String = says.chars().take(80).collect();
        let way_out = found.fault.way_out();
        el(
            "li",
            (
                el("p", (el("strong", place), " ", el("code", says))),
                el(
                    "p",
                    format!(
                        "{}. {}.",
                        words::capital(&found.fault.to_string()),
                        words::capital(way_out)
                    ),
                ),
            ),
        )
    });
    el("ul.rows.notice.notice-warn", each(rows))
}
