//! The person's dates as a calendar: the same for the command and for the address to subscribe to.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use journal::{History, JournalId, WallTime};
use library::Words;
use plan::limits::{REMIND_MINUTES, ZONE_REACH_MS};
use plan::{Appointment, Calendar, Event, Zone, appointments, practice_time, print_calendar};

use crate::explain::{Exit, Explain};

/// Nobody knows this time zone.
#[derive(Debug, thiserror::Error)]
#[error("there is no time zone `{0}`")]
pub(crate) struct UnknownZone(String);

impl Explain for UnknownZone {
    fn code(&self) -> &'static str {
        "unknown-zone"
    }

    fn way_out(&self) -> Cow<'static, str> {
        "Write it like Europe/Berlin.".into()
    }

    fn exit(&self) -> Exit {
        Exit::Usage
    }
}

/// The zone called `name`, or this machine's.
///
/// # Errors
/// [`UnknownZone`]
pub(crate) fn zone(name: Option<&str>, now: WallTime) -> Result<Zone, UnknownZone> {
    let zone = match name {
        Some(name) => TimeZone::get(name).map_err(|_| UnknownZone(name.into()))?,
        None => TimeZone::system(),
    };
    let called = zone.iana_name().unwrap_or("UTC").to_owned();
    let offset_at = |ms: u64| {
        let moment = i64::try_from(ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
        let seconds = moment.map_or(0, |moment| zone.to_offset(moment).seconds());
        i16::try_from(seconds / 60).unwrap_or(0)
    };
    Ok(Zone::of(&called, now.ms(), now.ms() + ZONE_REACH_MS, offset_at))
}

/// All dates from `now` on.
pub(crate) fn dates(history: &History, now: WallTime) -> Vec<Appointment> {
    let Some(profile) = &history.profile else { return Vec::new() };
    let following = history.following.as_ref();
    appointments(profile, &history.about, following, &history.sessions, now.day())
}

/// The calendar's text.
pub(crate) fn page(
    history: &History,
    owner: JournalId,
    zone: &Zone,
    words: &Words,
    now: WallTime,
) -> String {
    let event = |appointment: Appointment| Event {
        name: words.text(&appointment.what.name()),
        about: words.text(&appointment.what.about()),
        appointment,
    };
    let events: Vec<Event> = dates(history, now).into_iter().map(event).collect();
    let calendar = Calendar {
        owner: &owner.short(),
        name: &words.text(&routine::Message::new("calendar-name")),
        stamp: now,
        zone,
        at: practice_time(&history.about),
        remind: Some(REMIND_MINUTES),
    };
    print_calendar(&calendar, &events)
}
