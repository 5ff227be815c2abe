//! Every limit of the journal: unit, reason, source. What is larger is refused at the door.

/// Largest content of one entry, in bytes. Source: our choice; a session of 90 minutes with an
/// input every second stays below half of it.
pub const ENTRY_MAX_BYTES: usize = 1_048_576;
/// Most entries in one batch. Source: our choice; a year of daily practice in three batches.
pub const BATCH_MAX_ENTRIES: usize = 500;
/// Most content in one batch, in bytes, unless a single entry is larger. Source: our choice, so
/// that a batch written as JSON, where a byte may take six, stays below [`WIRE_MAX_BYTES`].
pub const BATCH_MAX_BYTES: usize = 2_097_152;
/// Longest text that is read from outside as a batch or as heads, in bytes. Source: our choice;
/// the largest honest batch takes about 13 MB.
pub const WIRE_MAX_BYTES: usize = 16_777_216;
/// Longest copy of a whole journal that is read, in bytes. Source: our choice; it is read at once, and
/// a phone has room for that.
pub const COPY_MAX_BYTES: usize = 134_217_728;
/// Most series in one journal's heads. Source: our choice; a person with five devices who restores
/// each of them every month for ten years has 600.
pub const SERIES_MAX: usize = 10_000;
/// Most entries that one deletion names. Source: our choice; larger ones are written as several.
pub const ERASURE_MAX_TARGETS: usize = 10_000;
/// Largest stored draft, in bytes. Source: our choice, the same as for an entry, since a draft
/// becomes one.
pub const DRAFT_MAX_BYTES: usize = ENTRY_MAX_BYTES;
/// Longest name of a kind, in bytes. Source: our choice.
pub const KIND_MAX_BYTES: usize = 40;
/// Most days of a personal trial. Source: our choice, well above the 32 of `insight`.
pub const TRIAL_DAYS_MAX: usize = 100;
/// Most readings that one file brings. Source: our choice, thirteen years of daily ones; as JSON they
/// stay below half of [`ENTRY_MAX_BYTES`].
pub const IMPORT_MAX_READINGS: usize = 5_000;
/// Highest sequence, which SQLite's signed integers can hold. Source: sqlite.org/datatype3.html.
pub const SEQUENCE_MAX: u64 = i64::MAX as u64;
/// Latest wall time, in milliseconds since 1970: the end of the year 9999. Source: RFC 3339 has
/// four digits for a year.
pub const WALL_MAX_MS: u64 = 253_402_300_799_999;
/// Largest distance from UTC, in minutes. Source: our choice, 18 hours as in XML Schema's
/// `timezone`; the largest in use is 14 hours.
pub const OFFSET_MAX_MINUTES: i16 = 1_080;
/// How far ahead a clock may be before its entries are flagged, in milliseconds. Source: DESIGN
/// section 11, 24 hours.
pub const AHEAD_MAX_MS: u64 = 86_400_000;
/// Shortest played time that counts as practice, in milliseconds. Source: our choice; less than a
/// minute is a look, not a session.
pub const PRACTICE_MIN_MS: u32 = 60_000;
/// How far from its beginning a session of another device may still be running, in milliseconds, when
/// nothing was heard of it. Source: our choice; the longest plan, with pauses.
pub const MAY_RUN_MS: u64 = 45 * 60 * 1_000;
/// In how many sessions a technique was practised at least, where it is among the most used. Source: our
/// choice; what was done once was tried.
pub const USED_MIN: u32 = 2;
/// Longest note in the person's own words, in characters: on a technique, a tight place, a restriction.
/// Whoever asks for one says so and takes no more; what an entry holds is never cut. Source: our choice, a
/// sentence or two.
pub const WORDS_CHARS_MAX: usize = 200;
/// Most techniques that are named of what is done most, and of what else was done last. Source: our choice;
/// a row or two on a phone.
pub const HABITS_MAX: usize = 4;
/// Smallest and largest height that can be told, in centimetres. Source: our choice; nearly all adults
/// are between.
pub const HEIGHT_MIN_CM: u16 = 130;
/// See [`HEIGHT_MIN_CM`]. Source: our choice, the same.
pub const HEIGHT_MAX_CM: u16 = 220;
/// How long the morning after a session can be asked about, in days. Source: our choice; later nobody
/// knows which morning it was.
pub const MORNING_DAYS: i64 = 2;
/// Largest angle of a reading, in tenths of a degree. Source: geometry, half a turn.
pub const ANGLE_MAX_TENTHS: u16 = 1_800;
/// How long a pulse is counted, in seconds. Source: our choice; long enough that one beat more or less is
/// two a minute, short enough not to lose count.
pub const PULSE_SECS: u8 = 30;
/// Fewest beats of a pulse in [`PULSE_SECS`]. Source: our choice, 30 a minute; less was counted wrong, or is
/// for a doctor and not for us.
pub const PULSE_BEATS_MIN: u8 = 15;
/// Most beats of a pulse in [`PULSE_SECS`]. Source: our choice, 220 a minute; more can't be counted.
pub const PULSE_BEATS_MAX: u8 = 110;
