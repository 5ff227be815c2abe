//! What was done, as events of an iCalendar text (RFC 5545). All times are told in UTC, so that no
//! reader has to know a time zone. What isn't here: which events there are, how a line is written
//! ([`plan::ical`]), and reading calendars.

use alloc::format;
use alloc::string::String;

use journal::WallTime;
use plan::ical::Lines;
use routine::Span;

use crate::moment::basic_utc;

/// One event.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// Its id, the same at every export and no other's in the world.
    pub uid: String,
    /// When it became as it is.
    pub stamp: WallTime,
    /// When it begins.
    pub start: WallTime,
    /// How long it is; told to the second, rounded down.
    pub length: Span,
    /// In a line.
    pub summary: String,
    /// In more; may be empty.
    pub description: String,
}

/// A calendar of the name `name` with these events, in their order.
pub fn write(name: &str, events: &[Event]) -> String {
    let mut lines = Lines::default();
    lines.put(&["BEGIN:VCALENDAR"]);
    lines.put(&["VERSION:2.0"]);
    lines.put(&["PRODID:-//Rollwise//Rollwise//EN"]);
    lines.put(&["CALSCALE:GREGORIAN"]);
    lines.text("X-WR-CALNAME", name);
    for event in events {
        put(&mut lines, event);
    }
    lines.put(&["END:VCALENDAR"]);
    lines.into_text()
}

fn put(lines: &mut Lines, event: &Event) {
    lines.put(&["BEGIN:VEVENT"]);
    lines.text("UID", &event.uid);
    lines.put(&["DTSTAMP:", &basic_utc(event.stamp)]);
    lines.put(&["DTSTART:", &basic_utc(event.start)]);
    lines.put(&["DURATION:", &duration(event.length)]);
    lines.text("SUMMARY", &event.summary);
    if !event.description.is_empty() {
        lines.text("DESCRIPTION", &event.description);
    }
    lines.put(&["END:VEVENT"]);
}

/// `PT5M30S`.
fn duration(span: Span) -> String {
    format!("PT{}M{}S", span.secs() / 60, span.secs() % 60)
}
