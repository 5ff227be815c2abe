//! Appointments as an iCalendar text (RFC 5545), for a file to take in or an address to subscribe to.
//!
//! Written by hand, since both shells need the same bytes and what we say of the format is small:
//! weekly events in one time zone with a reminder. The zone's own shifts are written out, so that no
//! reader has to know its name. What isn't here: reading calendars, and the words in them.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use journal::{Day, TimeOfDay, WallTime, Weekday};

use crate::appointments::Appointment;
use crate::limits::ZONE_STEP_MS;

/// A calendar to write.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// What tells this person's events from any other's: part of every event's id.
    pub owner: &'a str,
    /// What the calendar calls itself.
    pub name: &'a str,
    /// When it is written.
    pub stamp: WallTime,
    /// Where its times are.
    pub zone: &'a Zone,
    /// At what time of the day events begin.
    pub at: TimeOfDay,
    /// How many minutes before an event somebody is reminded; `None` for never.
    pub remind: Option<u32>,
}

/// One event: an appointment and its words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Event {
    /// When.
    pub appointment: Appointment,
    /// What it is called.
    pub name: String,
    /// A sentence on it.
    pub about: String,
}

/// A time zone for as long as the appointments reach.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Zone {
    name: String,
    first: i16,
    shifts: Vec<Shift>,
}

/// A change of a zone's distance from UTC.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Shift {
    at_ms: u64,
    from: i16,
    to: i16,
}

impl Zone {
    /// The zone called `name` between two moments in milliseconds since 1970, by asking at each how
    /// many minutes east of UTC it is. Shifts that undo each other within a day aren't seen.
    pub fn of(name: &str, from_ms: u64, to_ms: u64, offset_at: impl Fn(u64) -> i16) -> Zone {
        let first = offset_at(from_ms);
        let (mut at, mut now, mut shifts) = (from_ms, first, Vec::new());
        while at < to_ms {
            let next = at + ZONE_STEP_MS;
            let to = offset_at(next);
            if to != now {
                shifts.push(Shift { at_ms: turn(at, next, now, &offset_at), from: now, to });
                now = to;
            }
            at = next;
        }
        // A name is written as it stands, so it holds nothing but what names of zones have.
        let plain = |letter: &char| {
            letter.is_ascii_alphanumeric() || matches!(letter, '/' | '_' | '+' | '-')
        };
        Zone { name: name.chars().filter(plain).collect(), first, shifts }
    }

    /// The last minute of `day` there, in UTC: a rule's end is told so.
    fn end_of(&self, day: Day) -> String {
        const MINUTES_A_DAY: i64 = 24 * 60;
        let minute = (day.number() + 1) * MINUTES_A_DAY - 1;
        let before =
            |shift: &&Shift| i64::try_from(shift.at_ms / 60_000).is_ok_and(|at| at <= minute);
        let offset = self.shifts.iter().rev().find(before).map_or(self.first, |shift| shift.to);
        u64::try_from((minute - i64::from(offset)) * 60_000).map_or_else(|_| String::new(), utc)
    }
}

/// The first moment, to the minute, at which the offset isn't `before` any more.
fn turn(from_ms: u64, to_ms: u64, before: i16, offset_at: impl Fn(u64) -> i16) -> u64 {
    const MINUTE_MS: u64 = 60_000;
    let (mut low, mut high) = (from_ms / MINUTE_MS, to_ms / MINUTE_MS);
    while low + 1 < high {
        let middle = low.midpoint(high);
        if offset_at(middle * MINUTE_MS) == before { low = middle } else { high = middle }
    }
    high * MINUTE_MS
}

/// The text of a calendar with these events.
pub fn print(calendar: &Calendar<'_>, events: &[Event]) -> String {
    let mut page = Page(String::new());
    page.line(&["BEGIN:VCALENDAR"]);
    page.line(&["VERSION:2.0"]);
    page.line(&["PRODID:-//Rollwise//Rollwise//EN"]);
    page.line(&["METHOD:PUBLISH"]);
    page.line(&["X-WR-CALNAME:", &escaped(calendar.name)]);
    page.line(&["X-WR-TIMEZONE:", &calendar.zone.name]);
    page.zone(calendar.zone);
    for event in events {
        page.event(calendar, event);
    }
    page.line(&["END:VCALENDAR"]);
    page.0
}

/// Content lines.
struct Page(String);

impl Page {
    /// One line of these parts, folded after 75 bytes, never within a letter.
    fn line(&mut self, parts: &[&str]) {
        const FOLD: usize = 75;
        let mut width = 0;
        for letter in parts.iter().flat_map(|part| part.chars()) {
            if width + letter.len_utf8() > FOLD {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn zone(&mut self, zone: &Zone) {
        self.line(&["BEGIN:VTIMEZONE"]);
        self.line(&["TZID:", &zone.name]);
        self.observance("STANDARD", "19700101T000000", zone.first, zone.first);
        for shift in &zone.shifts {
            let name = if shift.to > shift.from { "DAYLIGHT" } else { "STANDARD" };
            let begins = WallTime::new(shift.at_ms, shift.from).map_or_else(String::new, local);
            self.observance(name, &begins, shift.from, shift.to);
        }
        self.line(&["END:VTIMEZONE"]);
    }

    fn observance(&mut self, name: &str, begins: &str, from: i16, to: i16) {
        self.line(&["BEGIN:", name]);
        self.line(&["DTSTART:", begins]);
        self.line(&["TZOFFSETFROM:", &offset(from)]);
        self.line(&["TZOFFSETTO:", &offset(to)]);
        self.line(&["END:", name]);
    }

    fn event(&mut self, calendar: &Calendar<'_>, event: &Event) {
        let Appointment { what: _, id, first, days, until, minutes } = &event.appointment;
        let zone = calendar.zone;
        let days: Vec<&str> = days.iter().map(|day| code(*day)).collect();
        let begins = clocked(*first, calendar.at.hour(), calendar.at.minute());
        let (name, about) = (escaped(&event.name), escaped(&event.about));
        self.line(&["BEGIN:VEVENT"]);
        self.line(&["UID:", id, "-", calendar.owner, "@rollwise"]);
        self.line(&["DTSTAMP:", &utc(calendar.stamp.ms()), "Z"]);
        self.line(&["DTSTART;TZID=", &zone.name, ":", &begins]);
        self.line(&["DURATION:PT", &minutes.to_string(), "M"]);
        let end = zone.end_of(*until);
        self.line(&["RRULE:FREQ=WEEKLY;BYDAY=", &days.join(","), ";UNTIL=", &end, "Z"]);
        self.line(&["SUMMARY:", &name]);
        self.line(&["DESCRIPTION:", &about]);
        self.line(&["TRANSP:TRANSPARENT"]);
        if let Some(before) = calendar.remind {
            self.line(&["BEGIN:VALARM"]);
            self.line(&["ACTION:DISPLAY"]);
            self.line(&["DESCRIPTION:", &name]);
            self.line(&["TRIGGER:-PT", &before.to_string(), "M"]);
            self.line(&["END:VALARM"]);
        }
        self.line(&["END:VEVENT"]);
    }
}

/// `20261123T071500`, in UTC.
fn utc(ms: u64) -> String {
    WallTime::new(ms, 0).map_or_else(String::new, local)
}

/// `20261123T081500`, where it was.
fn local(wall: WallTime) -> String {
    let (hour, minute) = wall.clock();
    clocked(wall.day(), hour.into(), minute.into())
}

/// `20261123T081500`.
fn clocked(day: Day, hour: u16, minute: u16) -> String {
    let date = day.to_string().replace('-', "");
    format!("{date}T{hour:02}{minute:02}00")
}

/// `+0100`.
fn offset(minutes: i16) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.unsigned_abs();
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// A weekday's two letters.
fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// A text value: what the format uses itself is marked.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}
