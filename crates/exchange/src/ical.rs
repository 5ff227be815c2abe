//! Events as an iCalendar text (RFC 5545). All times are told in UTC, so that no reader has to know a
//! time zone. What isn't here: which events there are, and reading calendars.

use alloc::format;
use alloc::string::String;

use journal::WallTime;
use routine::Span;

use crate::moment::basic_utc;

/// Longest line, in bytes, its end aside. Source: RFC 5545, section 3.1.
const LINE_MAX_BYTES: usize = 75;

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
    /// When it comes again, in RFC 5545's own words: `FREQ=WEEKLY;COUNT=6`.
    pub repeats: Option<String>,
    /// How long before it somebody is reminded.
    pub alarm: Option<Span>,
}

/// A calendar of the name `name` with these events, in their order.
pub fn write(name: &str, events: &[Event]) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN:VCALENDAR");
    lines.put("VERSION:2.0");
    lines.put("PRODID:-//Rollwise//Rollwise//EN");
    lines.put("CALSCALE:GREGORIAN");
    lines.text("X-WR-CALNAME", name);
    for event in events {
        lines.event(event);
    }
    lines.put("END:VCALENDAR");
    lines.0
}

/// Lines of a calendar, folded.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn event(&mut self, event: &Event) {
        self.put("BEGIN:VEVENT");
        self.text("UID", &event.uid);
        self.put(&format!("DTSTAMP:{}", basic_utc(event.stamp)));
        self.put(&format!("DTSTART:{}", basic_utc(event.start)));
        self.put(&format!("DURATION:{}", duration(event.length)));
        if let Some(rule) = &event.repeats {
            self.put(&format!("RRULE:{rule}"));
        }
        self.text("SUMMARY", &event.summary);
        if !event.description.is_empty() {
            self.text("DESCRIPTION", &event.description);
        }
        if let Some(before) = event.alarm {
            self.put("BEGIN:VALARM");
            self.put("ACTION:DISPLAY");
            self.text("DESCRIPTION", &event.summary);
            self.put(&format!("TRIGGER:-{}", duration(before)));
            self.put("END:VALARM");
        }
        self.put("END:VEVENT");
    }

    /// A property whose value is text.
    fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        for letter in text.chars() {
            match letter {
                '\\' | ';' | ',' => line.extend(['\\', letter]),
                '\n' => line.push_str("\\n"),
                control if control.is_control() => {}
                letter => line.push(letter),
            }
        }
        self.put(&line);
    }

    /// A line, broken between two letters wherever it would get too long; what follows begins with a blank.
    fn put(&mut self, line: &str) {
        let mut room = LINE_MAX_BYTES;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE_MAX_BYTES - 1;
            }
            room -= letter.len_utf8();
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }
}

/// `PT5M30S`.
fn duration(span: Span) -> String {
    format!("PT{}M{}S", span.secs() / 60, span.secs() % 60)
}
