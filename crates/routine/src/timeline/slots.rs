//! The room that each phrase has: from its start to the next one's, in milliseconds.
//!
//! All are our choice: what an unhurried voice needs for such a sentence, and then a little. They
//! don't depend on the voice, so that a session is equally long in every voice.

/// Silence kept after a phrase, inside its room.
pub(crate) const GAP_MS: u32 = 300;
/// Where sound begins out of silence (at the start, after a pause), it goes on for so long before the
/// first word. Source: our choice; a loudspeaker on Bluetooth that fell asleep takes up to a second
/// to wake, and swallows what is said meanwhile.
pub(crate) const LEAD_IN_MS: u32 = 1_000;
/// A phrase of a script gets no less than this.
pub(crate) const SCRIPT_ROOM_MIN_MS: u32 = 3_300;

pub(crate) const SAFETY_MS: u32 = 9_800;
pub(crate) const NEXT_MS: u32 = 3_900;
pub(crate) const INTRO_MS: u32 = 7_700;
pub(crate) const DOSE_MS: u32 = 3_900;
pub(crate) const BRIEF_MS: u32 = 9_400;
pub(crate) const READY_MS: u32 = 2_000;
pub(crate) const ARRIVE_MS: u32 = 4_600;
pub(crate) const HALF_MS: u32 = 3_900;
pub(crate) const STAY_MS: u32 = 5_900;
pub(crate) const REMINDER_MS: u32 = 5_500;
pub(crate) const TOLD_MS: u32 = 4_900;
pub(crate) const LEFT_MS: u32 = 3_000;
pub(crate) const LAST_BREATH_MS: u32 = 2_500;
pub(crate) const THEN_MS: u32 = 2_500;
pub(crate) const REST_SET_MS: u32 = 4_900;
pub(crate) const HOLD_MS: u32 = 5_900;
pub(crate) const HOLD_LEAN_MS: u32 = 3_900;
pub(crate) const HOLD_HALF_MS: u32 = 5_500;
pub(crate) const RESUME_MS: u32 = 5_900;
pub(crate) const ONCE_MORE_MS: u32 = 4_900;
pub(crate) const CHANGE_MS: u32 = 7_700;
pub(crate) const STOP_MS: u32 = 7_700;
pub(crate) const RISE_MS: u32 = 5_300;
pub(crate) const CLOSE_MS: u32 = 6_300;
pub(crate) const END_MS: u32 = 4_300;

/// The whole safety block: the line, and what comes first.
pub(crate) const SAFETY_BLOCK_MS: u32 = 15_000;
/// Rest between two sets.
pub(crate) const REST_BLOCK_MS: u32 = 10_000;
/// Standing up.
pub(crate) const RISE_BLOCK_MS: u32 = 22_000;
/// The last words.
pub(crate) const CLOSE_BLOCK_MS: u32 = 12_000;
/// Ready, and three ticks: the end of every way in.
pub(crate) const COUNT_IN_MS: u32 = 5_000;
/// A quiet lead before the first word of coming off.
pub(crate) const LEAVE_LEAD_MS: u32 = 800;
/// Leaving a technique that nobody has got into yet: a tone, and what comes.
pub(crate) const MOVING_ON_MS: u32 = LEAVE_LEAD_MS + NEXT_MS + 300;
/// Two slow breaths at the end of coming off.
pub(crate) const LEAVE_BREATHS_MS: u32 = 16_000;
/// One half of those breaths.
pub(crate) const LEAVE_HALF_MS: u32 = 4_000;

/// The room of each of `count` phrases of the way in; `pressed` ones say their dose as well.
pub(crate) fn enter_room(pressed: bool, secs: u32, count: usize) -> u32 {
    let said = INTRO_MS + if pressed { DOSE_MS } else { 0 };
    share((secs * 1000).saturating_sub(said + COUNT_IN_MS), count)
}

/// The room of each of `count` phrases of changing sides.
pub(crate) fn switch_room(secs: u32, count: usize) -> u32 {
    share((secs * 1000).saturating_sub(COUNT_IN_MS), count)
}

/// The room of each of `count` phrases of coming off.
pub(crate) fn leave_room(secs: u32, count: usize) -> u32 {
    share((secs * 1000).saturating_sub(LEAVE_LEAD_MS + LEAVE_BREATHS_MS), count)
}

fn share(ms: u32, count: usize) -> u32 {
    u32::try_from(count).ok().and_then(|count| ms.checked_div(count)).unwrap_or(ms)
}

/// How many phrases get [`SCRIPT_ROOM_MIN_MS`] where each of `count` has `room` milliseconds.
pub(crate) fn fit(room: u32, count: usize) -> usize {
    (room as usize * count) / SCRIPT_ROOM_MIN_MS as usize
}
