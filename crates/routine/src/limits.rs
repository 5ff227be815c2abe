//! Every limit of the practice and of its files: unit, reason, source.
//!
//! Source keys are those of `library/sources.toml`.

use crate::Span;

/// Slow breath: in, in milliseconds. Source: `shao2024`, `laborde2022`, about six breaths a minute.
pub const BREATH_IN: Span = Span::from_ms(4_000);
/// Slow breath: out, in milliseconds. Source: `shao2024`, `laborde2022`, about six breaths a minute.
pub const BREATH_OUT: Span = Span::from_ms(6_000);

/// Shortest one-way pass, in milliseconds. Source: `behm2020`, 2–4 s.
pub const PASS_MIN_MS: u32 = 2_000;
/// Longest one-way pass, in milliseconds. Source: `behm2020`, 2–4 s.
pub const PASS_MAX_MS: u32 = 4_000;

/// Shortest set, in seconds. Source: `behm2020`, 30–120 s.
pub const SET_MIN_SECS: u32 = 30;
/// Longest set under pressure, in seconds. Source: `bradbury2015`, discomfort climbs within 60 s.
pub const SET_MAX_SECS: u32 = 60;
/// Shortest unpressed part, in seconds. Source: our choice, two slow breaths with time to arrive.
pub const STILL_MIN_SECS: u32 = 25;
/// Longest unpressed part, in seconds. Source: our choice; `shao2024` studied five minutes.
pub const STILL_MAX_SECS: u32 = 300;
/// Most sets of a technique on a side. Source: `behm2020`, 1–3 sets.
pub const SETS_MAX: u32 = 3;

/// Usual stay on a spot, in seconds. Source: our choice within DESIGN's 10–30 s, two slow breaths;
/// `wilke2018mtrp` and `jcpr2019dwell` held 30–90 s.
pub const HOLD_SECS: u32 = 20;
/// Longest stay on a spot, and only while it eases, in seconds. Source: `jcpr2019dwell`, 90 s.
pub const HOLD_MAX_SECS: u32 = 90;
/// Most spots stayed on in a session. Source: our choice; evidence 0.2 "max 3 spots".
pub const HOLDS_MAX: usize = 3;

/// Most time under pressure in a session, in seconds. Source: our choice; evidence 0.2 "≤ 10 min".
pub const PRESSURE_MAX_SECS: u32 = 600;
/// Longest routine, in seconds. Source: our choice: ten minutes of pressure and the way there.
pub const ROUTINE_MAX_SECS: u32 = 1_800;
/// Longest session with every repeat and hold, in seconds. Source: our choice, three routines.
pub const SESSION_MAX_SECS: u32 = 5_400;
/// Most that a ready routine may miss its stated minutes by, in seconds. Source: our choice.
pub const MINUTES_SLACK_SECS: u32 = 15;

/// Shortest full entering, in seconds. Source: our choice, DESIGN section 5.
pub const ENTER_MIN_SECS: u32 = 15;
/// Longest full entering, in seconds. Source: our choice, DESIGN section 5.
pub const ENTER_MAX_SECS: u32 = 45;
/// Entering for who knows the technique, in seconds. Source: our choice, DESIGN section 5.
pub const ENTER_BRIEF_SECS: u32 = 15;
/// How often a technique is entered in full before the brief form. Source: our choice.
pub const ENTER_FULL_TIMES: u32 = 3;
/// Shortest change of sides and way off, in seconds. Source: our choice, time for three sentences.
pub const SCRIPT_MIN_SECS: u32 = 10;
/// Longest change of sides and way off, in seconds. Source: our choice.
pub const SCRIPT_MAX_SECS: u32 = 45;

/// Uppermost vertebra that may be worked. Source: evidence "Where to roll", T2/T3 to T10–T12.
pub const PATH_TOP: u8 = 3;
/// Lowest vertebra that may be worked. Source: our choice, the careful end of "T10–T12".
pub const PATH_BOTTOM: u8 = 10;

/// Discomfort at which one stops, 0–10. Source: our choice, evidence 0.2.
pub const DISCOMFORT_STOP: u8 = 7;

/// Longest silence between cues that orient, in milliseconds. Source: our choice, DESIGN section 5.
pub const SILENCE_MAX_MS: u32 = 20_000;
/// Least notice of an unpressed change, in milliseconds. Source: our choice, DESIGN section 5.
pub const NOTICE_MS: u32 = 3_000;

/// Largest technique or routine file, in bytes. Source: our choice, ten times the largest of ours.
pub const FILE_BYTES_MAX: usize = 128 * 1024;
/// Most faults told of one file. Source: our choice; nobody reads more at once.
pub const FAULTS_MAX: usize = 100;
/// Most steps in a routine. Source: our choice.
pub const STEPS_MAX: usize = 24;
/// Most phrases in one list of a script. Source: our choice, one each 4 s of the longest.
pub const PHRASES_MAX: usize = 8;
/// Most entries of any other list in a file. Source: our choice.
pub const LIST_MAX: usize = 32;
/// Longest name in a file, in bytes. Source: our choice.
pub const NAME_BYTES_MAX: usize = 64;
/// Longest own text in a file, in bytes. Source: our choice, what is said in half a minute.
pub const TEXT_BYTES_MAX: usize = 600;
/// Longest message in its text form, in bytes. Source: our choice.
pub const MESSAGE_BYTES_MAX: usize = 256;
/// Most arguments of a message. Source: our choice.
pub const MESSAGE_ARGS_MAX: usize = 8;
/// Longest name that a person gives a routine, in characters. Whoever asks for one takes no more.
/// Source: our choice, a phone's line.
pub const TITLE_CHARS_MAX: usize = 60;
/// Most changes of a draft that can be taken back. Source: our choice; nobody remembers more.
pub const UNDO_MAX: usize = 100;
/// Longest address that brings a routine, in bytes. Source: our choice, twice the longest of ours.
pub const SHARED_BYTES_MAX: usize = 4_096;
