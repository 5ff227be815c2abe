//! Appointments as an iCalendar text.

use std::collections::BTreeMap;

use expect_test::expect;
use plan::{Calendar, Event, Zone, appointments, print_calendar};

use crate::person::{Person, now, today};

const HOUR_MS: u64 = 3_600_000;

/// Berlin in the winter of 2026 and the summer of 2027: an hour ahead, two from 28 March 01:00 UTC to
/// 31 October 01:00 UTC.
fn berlin(ms: u64) -> i16 {
    let (summer, winter) = (1_806_195_600_000, 1_824_944_400_000);
    if (summer..winter).contains(&ms) { 120 } else { 60 }
}

fn zone(name: &str, offset_at: impl Fn(u64) -> i16) -> Zone {
    let from = now().ms() - now().ms() % HOUR_MS;
    Zone::of(name, from, from + 370 * 24 * HOUR_MS, offset_at)
}

fn events(person: &str) -> Vec<Event> {
    let person = Person::of(person);
    let (profile, about) = (&person.profile, &person.about);
    let all = appointments(profile, about, person.following.as_ref(), &person.past, today());
    let event = |appointment: plan::Appointment| Event {
        name: format!("{:?}; rolling, gently", appointment.what),
        about: "A sentence that is so long that no line of a calendar may hold all of it: ü".into(),
        appointment,
    };
    all.into_iter().map(event).collect()
}

fn page(zone: &Zone, events: &[Event]) -> String {
    let calendar = Calendar {
        owner: "0123abcd",
        name: "Rollwise",
        stamp: now(),
        zone,
        at: journal::TimeOfDay::new(18, 30).unwrap(),
        remind: Some(10),
    };
    print_calendar(&calendar, events)
}

#[test]
fn a_week_in_berlin() {
    let page = page(&zone("Europe/Berlin", berlin), &events("days mon thu")[..1]);
    assert!(page.lines().all(|line| line.len() <= 75), "{page}");
    assert_eq!(page.matches("\r\n").count(), page.matches('\n').count());
    expect![[r#"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Rollwise//Rollwise//EN
        METHOD:PUBLISH
        X-WR-CALNAME:Rollwise
        X-WR-TIMEZONE:Europe/Berlin
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0100
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:20270328T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20271031T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:practice-own-0123abcd@rollwise
        DTSTAMP:20261123T080000Z
        DTSTART;TZID=Europe/Berlin:20261123T183000
        DURATION:PT8M
        RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20271123T225900Z
        SUMMARY:Practice\; rolling\, gently
        DESCRIPTION:A sentence that is so long that no line of a calendar may hold 
         all of it: ü
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Practice\; rolling\, gently
        TRIGGER:-PT10M
        END:VALARM
        END:VEVENT
        END:VCALENDAR
    "#]]
    .assert_eq(&page.replace("\r\n", "\n"));
}

/// The ids of all events in a text.
fn ids(page: &str) -> Vec<&str> {
    page.lines().filter_map(|line| line.strip_prefix("UID:")).collect()
}

/// Who changes days and times has the same events, not more of them.
#[test]
fn ids_stay() {
    let zone = zone("UTC", |_| 0);
    let one = page(&zone, &events("follows desk-back 3"));
    let other = page(&zone, &events("days tue sun; minutes 5; follows desk-back 3"));
    assert_eq!(ids(&one), ids(&other));
    assert_ne!(one, other);
    let all: BTreeMap<&str, usize> = ids(&one).into_iter().map(|id| (id, 1)).collect();
    assert_eq!(all.len(), ids(&one).len());
}

/// A zone without summer time has no shifts; a name can't break out of its line.
#[test]
fn other_zones() {
    let plain = page(&zone("Asia/Kolkata", |_| 330), &[]);
    assert!(plain.contains("TZOFFSETTO:+0530\r\n") && !plain.contains("DAYLIGHT"));
    let west = page(&zone("America/St_Johns", |_| -210), &[]);
    assert!(west.contains("TZOFFSETTO:-0330\r\n"));
    let evil = page(&zone("X\r\nBEGIN:VEVENT", |_| 0), &[]);
    assert!(!evil.contains("\nBEGIN:VEVENT"), "{evil}");
}
