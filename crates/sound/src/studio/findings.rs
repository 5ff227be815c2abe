//! What can be wrong with a recording, and the way out of each.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use routine::Span;

use super::take::Take;
use super::tuning::{CLIPPED_FROM, CLIPPED_RUN, LOUD_LUFS, QUIET_LUFS};

/// Something that is wrong with a recording.
#[derive(Clone, Copy, PartialEq, Debug, thiserror::Error)]
pub enum Finding {
    /// Nothing is said in it.
    #[error("nothing is heard in it")]
    Silent,
    /// Its peaks are cut off.
    #[error("it is clipped in {peaks} place{}", if *peaks == 1 { "" } else { "s" })]
    Clipped {
        /// How many.
        peaks: usize,
    },
    /// It begins in the midst of sound.
    #[error("its beginning is cut off")]
    CutAtStart,
    /// It ends in the midst of sound.
    #[error("its end is cut off")]
    CutAtEnd,
    /// It takes longer than there is time for it.
    #[error("it takes {} s, and there are {} s for it", secs(*len, 99), secs(*room, 0))]
    TooLong {
        /// How long its clip is.
        len: Span,
        /// The time there is.
        room: Span,
    },
    /// Recorded too loudly to be good.
    #[error("it is recorded too loudly: {lufs:.1} LUFS")]
    TooLoud {
        /// Its loudness.
        lufs: f64,
    },
    /// Recorded so quietly that its noise will be heard.
    #[error("it is recorded too quietly: {lufs:.1} LUFS")]
    TooQuiet {
        /// Its loudness.
        lufs: f64,
    },
}

impl Finding {
    /// The stable word by which programs and people name it.
    pub fn code(self) -> &'static str {
        match self {
            Finding::Silent => "silent",
            Finding::Clipped { .. } => "clipped",
            Finding::CutAtStart => "cut-at-start",
            Finding::CutAtEnd => "cut-at-end",
            Finding::TooLong { .. } => "too-long",
            Finding::TooLoud { .. } => "too-loud",
            Finding::TooQuiet { .. } => "too-quiet",
        }
    }

    /// What the person can do.
    pub fn way_out(self) -> &'static str {
        match self {
            Finding::Silent => "Check the microphone, and record it again.",
            Finding::Clipped { .. } => {
                "Turn the microphone's level down by 6 dB, and record it again."
            }
            Finding::CutAtStart => "Record it again, with half a second of quiet before it.",
            Finding::CutAtEnd => "Record it again, with half a second of quiet after it.",
            Finding::TooLong { .. } => "Say it a little faster, without a break between sentences.",
            Finding::TooLoud { .. } => {
                "It is made as loud as all others. If it sounds rough, turn the level down."
            }
            Finding::TooQuiet { .. } => {
                "It is made as loud as all others, its noise too. Turn the level up, come nearer."
            }
        }
    }

    /// Whether it can be a clip all the same.
    pub fn usable(self) -> bool {
        match self {
            Finding::TooLoud { .. } | Finding::TooQuiet { .. } => true,
            Finding::Silent
            | Finding::Clipped { .. }
            | Finding::CutAtStart
            | Finding::CutAtEnd
            | Finding::TooLong { .. } => false,
        }
    }
}

pub(super) fn findings(take: &Take, room: Span) -> Vec<Finding> {
    let (Some(speech), Some(lufs)) = (&take.speech, take.loudness) else {
        return Vec::from([Finding::Silent]);
    };
    let (peaks, len) = (take.recording.clipped, take.len());
    let all = [
        (peaks > 0).then_some(Finding::Clipped { peaks }),
        speech.cut_at_start.then_some(Finding::CutAtStart),
        speech.cut_at_end.then_some(Finding::CutAtEnd),
        (len > room).then_some(Finding::TooLong { len, room }),
        (lufs > LOUD_LUFS).then_some(Finding::TooLoud { lufs }),
        (lufs < QUIET_LUFS).then_some(Finding::TooQuiet { lufs }),
    ];
    all.into_iter().flatten().collect()
}

/// Seconds with one decimal; `add` milliseconds decide how it is rounded.
fn secs(span: Span, add: u32) -> String {
    let tenths = (span.ms() + add) / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// Counts clipped peaks: full scale, several samples in a row.
#[derive(Clone, Copy, Default)]
pub(super) struct Clipped {
    pub(super) peaks: usize,
    run: usize,
}

impl Clipped {
    pub(super) fn hear(&mut self, size: f32) {
        self.run = if size >= CLIPPED_FROM { self.run + 1 } else { 0 };
        self.peaks += usize::from(self.run == CLIPPED_RUN);
    }
}
