//! Every number that decides: unit, reason, source.
//!
//! Source keys in backticks are those of `library/sources.toml`; what isn't there has its DOI.

/// Most readings that are reckoned with at once. Source: our choice; ten years of daily ones, and a
/// Theil–Sen line over all of them still fits a phone's memory.
pub const VALUES_MAX: usize = 4_000;
/// Largest reading or time, of either sign. Source: our choice; squares of it are far from
/// overflow.
pub const VALUE_MAX: f64 = 1e12;

/// Fewest baseline days that tell somebody's own error. Source: evidence 0.2, "own SEM from ≥ 6
/// baseline days"; Johnson 2012, doi:10.4085/1062-6050-47.1.52 for what it is compared with.
pub const OWN_ERROR_DAYS: usize = 6;
/// What makes a single reading's error a real change: 1.96·√2. Source: Johnson 2012,
/// doi:10.4085/1062-6050-47.1.52, the smallest detectable change at 95 %.
pub const DETECTABLE: f64 = 1.959_963_984_540_054 * core::f64::consts::SQRT_2;
/// Real change of thoracic rotation, in degrees. Source: Johnson 2012,
/// doi:10.4085/1062-6050-47.1.52, 3.9–5.6° between days with a trained examiner.
pub const ROTATION_DEGREES: f64 = 6.0;
/// Real change of the head's angle by photo, in degrees. Source: Gallego-Izquierdo 2020,
/// doi:10.3390/ijerph17186521, 4.96°.
pub const HEAD_DEGREES: f64 = 5.0;
/// Real change of a 0–10 rating, in points. Source: `farrar2001`.
pub const RATING_POINTS: f64 = 2.0;
/// Real change of a 0–10 rating, as a share of where it began. Source: `farrar2001`, `thieme_nrs`.
pub const RATING_SHARE: f64 = 0.3;
/// Real change of the resting pulse, in beats a minute. Source: our choice, evidence 0.2; De Ridder
/// 2018, doi:10.2196/cardio.8802 has the camera's own error.
pub const PULSE_BEATS: f64 = 3.0;

/// How unsure a pulse counted for half a minute is, in beats a minute (one standard uncertainty).
/// Source: arithmetic; the count is off by less than one beat either way, which is two a minute, evenly
/// spread: 2/√3.
pub const PULSE_COUNT_ERROR: f64 = 1.154_700_538_379_251_5;

/// How far back a course looks, in days. Source: our choice, twelve weeks: twice the time after
/// which a course is judged, and short enough for a straight line.
pub const COURSE_DAYS: f64 = 84.0;
/// Fewest days from the first to the last reading before a course is judged. Source: `konrad2022`,
/// more than four weeks did better; evidence 0.2, "≥ 5" weeks.
pub const JUDGED_AFTER_DAYS: f64 = 35.0;
/// Fewest readings before a course is judged. Source: our choice; below it the day-to-day likeness
/// can't be told from a trend, and the calibration (`cargo xtask bench insight`) begins at 18.
pub const COURSE_READINGS: usize = 12;
/// What part of the threshold the robust line has to reach on the same side. Source: our choice; it
/// only has to contradict what a few wild readings did.
pub const ROBUST_SHARE: f64 = 0.5;
/// Usual readings a week where a person's own can't be told yet. Source: our choice, evidence 0.2,
/// "Frequency".
pub const WEEK_READINGS: f64 = 3.0;
/// Most further sessions that are foretold; what would need more is said to be out of this
/// measure's reach. Source: our choice; half a year of three a week.
pub const MORE_MAX: usize = 78;

/// Fewest pairs before and after a session that tell its effect. Source: our choice, as for the own
/// error.
pub const PAIRS_MIN: usize = 6;
/// Fewest sessions before it is asked what an effect hangs on. Source: our choice; a correlation of
/// 0.5 is found in 80 % at 1.7 % two-sided (three questions) with about 38, by Fisher's z.
pub const DEPENDS_SESSIONS: usize = 38;
/// Fewest sessions that differ from the usual one before it is asked what a thing does. Source: our
/// choice; fewer are a handful of odd days.
pub const DEPENDS_UNUSUAL: usize = 10;

/// How far back it is asked what an effect hangs on, in days. Source: our choice, a year; older
/// habits say little of today's.
pub const DEPENDS_DAYS: f64 = 365.0;

/// Most stops that a report lists. Source: our choice, half a page; all of them are counted.
pub const REPORT_STOPS: usize = 20;

/// Fewest pairs of days of a personal trial. Source: Tanious and Onghena 2019,
/// doi:10.3390/healthcare7040143, 2/2⁶ = 0.031 is the first below 5 %.
pub const TRIAL_PAIRS_MIN: usize = 6;
/// Most pairs of days of a personal trial. Source: our choice; 65 536 patterns are counted one by
/// one.
pub const TRIAL_PAIRS_MAX: usize = 16;
/// Error that a trial may make, shared among its looks. Source: convention, 5 %.
pub const TRIAL_ERROR: f64 = 0.05;

/// Error at or below which a baseline's trend is taken out of tau. Source: Tarlow 2017,
/// doi:10.1177/0145445516676750.
pub const BASELINE_TREND_ERROR: f64 = 0.05;
