//! Every number that plans: unit, reason, source. Those of the practice itself are
//! [`routine::limits`].
//!
//! Source keys are those of `library/sources.toml`.

use routine::Gear;

/// Shortest plan, in minutes. Source: our choice; below it there is no time to arrive.
pub const MINUTES_MIN: u32 = 2;
/// Minutes of a first profile. Source: our choice; about four on the roller, and the way there and
/// back.
pub const FIRST_MINUTES: u8 = 5;
/// What somebody has at hand who hasn't said otherwise. Source: our choice; the browser app asks.
pub const FIRST_GEAR: [Gear; 3] = [Gear::Roller, Gear::Cushion, Gear::Wall];
/// Minutes that a plan is offered for. Source: DESIGN section 5, those of the ready routines.
pub const MINUTES_OFFERED: [u8; 3] = [5, 8, 10];
/// Longest plan, in minutes. Source: our choice; evidence 0.2 "≤ 10 min".
pub const MINUTES_MAX: u32 = 10;
/// Minutes of a chair reset. Source: our choice, DESIGN section 12.
pub const CHAIR_MINUTES: u32 = 2;
/// Most that a plan misses its minutes by, in seconds. Source: our choice, half a slow breath.
pub const FILL_SLACK_SECS: u32 = 5;

/// Least time on a band of the back, in seconds; less is left out. Source: `nakamura2021`, 30 s did
/// nothing and 90 s worked, on legs.
pub const BAND_MIN_SECS: u32 = 90;
/// Least time in one technique, both sides together, in seconds. Source: our choice, one usual set
/// on each side; for less it isn't worth getting into place.
pub const TECHNIQUE_MIN_SECS: u32 = 80;
/// Most pressed techniques in a plan. Source: our choice; evidence 0.2 "2–3 upper-back bands".
pub const TECHNIQUES_MAX: usize = 3;
/// Step between possible lengths of a set, in seconds. Source: our choice, half a slow breath.
pub const SET_STEP_SECS: u32 = 5;
/// Arriving in still work, before its first whole breath, in seconds. Source: DESIGN section 3.
pub const STILL_ARRIVE_SECS: u32 = 5;
/// A slow breath in still work, in seconds. Source: `shao2024`, `laborde2022`, six a minute.
pub const STILL_BREATH_SECS: u32 = 10;
/// Still work that feels right before and after pressing, in seconds. Source: our choice, four
/// slow breaths.
pub const STILL_USUAL_SECS: u32 = 45;
/// Still work before more pressing is preferred to more of it, in seconds. Source: our choice.
pub const STILL_EASY_SECS: u32 = 85;

/// Pain at rest from which the day is a gentle one, 0–10. Source: our choice, DESIGN section 10.
pub const PAIN_GENTLE: u8 = 5;
/// Pain at rest from which nothing presses, 0–10. Source: our choice, DESIGN section 10.
pub const PAIN_NO_PRESSURE: u8 = 7;
/// Pain this far above the usual means that nothing presses, in points. Source: our choice;
/// `farrar2001` found two points to be what people notice.
pub const PAIN_ABOVE_USUAL: u8 = 2;
/// Fewest answers that tell what is usual. Source: our choice; single ones swing (`kovacs2008`).
pub const USUAL_ANSWERS_MIN: usize = 3;
/// How far back answers tell what is usual, in days. Source: our choice, four weeks.
pub const USUAL_DAYS: i64 = 28;

/// How long a technique rests after a stop for pain or numbness, in hours. Source: our choice,
/// DESIGN section 10.
pub const STOP_REST_HOURS: u64 = 48;
/// Stops for pain or numbness in one technique before it waits for advice. Source: our choice,
/// DESIGN section 10.
pub const STOPS_BEFORE_ASKING: usize = 2;
/// Days between two sessions, so that the body answers before it is asked again. Source: our choice,
/// DESIGN section 5, "3 days a week".
pub const DAYS_BETWEEN: i32 = 1;
/// Days without rolling after which it goes on one level lower. Source: our choice, DESIGN
/// section 10.
pub const DAYS_OFF: i64 = 14;

/// Sessions in a row that have to go well before a level up is offered. Source: our choice, DESIGN
/// section 10.
pub const UP_AFTER_SESSIONS: usize = 2;
/// Strongest answer that counts as going well, 0–10. Source: our choice, DESIGN section 10;
/// `grabow2018`, no gain above 4.
pub const UP_STRONGEST: u8 = 3;
/// Highest level that is offered. Source: our choice; level 5 is a preference, not progress.
pub const UP_LEVEL_MAX: u8 = 4;
/// First times, in sessions, in which what spans both sides comes before what is pressed on
/// purpose. Source: our choice, easy to strong.
pub const FIRST_SESSIONS: usize = 3;

/// Days after which the safety list is asked again. Source: our choice, DESIGN section 10, monthly.
pub const RECHECK_DAYS: i64 = 30;
/// How far back sessions tell what helped, in days. Source: our choice, twelve weeks: twice a course.
pub const HELPED_DAYS: i64 = 84;
/// Most sessions that are asked whether a technique helped, the newest of them. Source: our choice;
/// three a week in [`HELPED_DAYS`].
pub const HELPED_SESSIONS_MAX: usize = 36;

/// Days of a programme's week. Source: the calendar.
pub const WEEK_DAYS: i64 = 7;
/// Fewest sessions in a programme's week for it to count; with fewer it is done again. Source:
/// evidence 0.2, "Frequency", 2–5 a week.
pub const WEEK_SESSIONS_MIN: u32 = 2;

/// How far ahead appointments without a programme reach, in days. Source: our choice, a year.
pub const CALENDAR_DAYS: i32 = 365;
/// Minutes set aside for measuring. Source: our choice; still, practice trials, three of each side.
pub const MEASURE_MINUTES: u32 = 5;
/// Minutes before an appointment at which a calendar reminds. Source: our choice.
pub const REMIND_MINUTES: u32 = 10;
/// How far ahead a zone's shifts are written out, in milliseconds. Source: our choice, a little more
/// than [`CALENDAR_DAYS`].
pub const ZONE_REACH_MS: u64 = 370 * 86_400_000;
/// Shift of a zone's offset that is looked for, in milliseconds. Source: the coarsest that finds every
/// hour of summer time, a day.
pub const ZONE_STEP_MS: u64 = 86_400_000;

/// Strongest tight place that a plan stays on, 0–10. Source: our choice; at 7 one stops, and a
/// place that feels so unpressed isn't one to press longer.
pub const SPOT_STAY_MAX: u8 = 6;

/// Usual sessions a week. Source: our choice; trials had two or three, no upper limit was tested
/// (evidence 0.2, "Frequency").
pub const WEEK_SESSIONS: usize = 3;

/// Days between two appointments with the measures. Source: our choice, DESIGN section 9, "weekly".
pub const MEASURE_EVERY_DAYS: i32 = 7;
/// How many times in a row an appointment is put off before it comes no more. Source: our choice; who says
/// no three times has said no.
pub const PUT_OFF_MAX: u8 = 3;
