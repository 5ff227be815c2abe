//! A moment in the forms that other programs want.

use alloc::format;
use alloc::string::{String, ToString};

use journal::WallTime;

/// The latest moment there is.
const LAST: WallTime = WallTime::new(journal::limits::WALL_MAX_MS, 0).expect("it is the limit");

/// The day and the time of the day where the person was: `2026-11-23`, `08:15:00`.
pub(crate) fn day_and_time(when: WallTime) -> (String, String) {
    let text = when.to_string();
    let (day, time) = text.split_once('T').expect("RFC 3339 has a T");
    (day.into(), time[.."08:15:00".len()].into())
}

/// As iCalendar has it in UTC: `20261123T071500Z`.
pub(crate) fn basic_utc(when: WallTime) -> String {
    let (day, time) = day_and_time(in_utc(when));
    format!("{}T{}Z", day.replace('-', ""), time.replace(':', ""))
}

/// The same moment, told in UTC.
pub(crate) fn in_utc(when: WallTime) -> WallTime {
    WallTime::new(when.ms(), 0).expect("it is no later than it was")
}

/// So many milliseconds later at the same place; the latest moment there is, where that is sooner.
pub(crate) fn later(when: WallTime, ms: u32) -> WallTime {
    WallTime::new(when.ms() + u64::from(ms), when.offset_minutes()).unwrap_or(LAST)
}
