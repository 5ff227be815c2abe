//! What a person did, asked in the words of planning. It reads the journal's own sessions, newest
//! first, and judges nothing.

use alloc::vec::Vec;

use insight::Rating;
use journal::{Day, Felt, Outcome, PastSession, WallTime};
use routine::{Level, Span, StopReason, sort_by_key};

/// Past sessions, newest first; rehearsals are never looked at.
#[derive(Clone, Copy)]
pub(crate) struct Past<'a>(pub(crate) &'a [PastSession]);

/// What the past says of each technique.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByTechnique<'a> {
    /// Few, and asked for thousands of times: looked through one by one, they are found sooner than by
    /// their order.
    times: Vec<(&'a str, usize)>,
    stops: Vec<&'a PastSession>,
}

impl<'a> ByTechnique<'a> {
    /// In how many sessions it was done.
    pub(crate) fn times(&self, technique: &str) -> usize {
        self.times.iter().find(|(id, _)| *id == technique).map_or(0, |(_, times)| *times)
    }

    /// Sessions stopped for pain or numbness in it, or in none that is known; newest first.
    pub(crate) fn stops(&self, technique: &str) -> impl Iterator<Item = &'a PastSession> {
        let in_it = move |past: &&PastSession| match &past.summary.outcome {
            Outcome::Stopped { technique: at, .. } => {
                at.as_deref().is_none_or(|at| at == technique)
            }
            Outcome::Finished | Outcome::Interrupted => false,
        };
        self.stops.iter().copied().filter(in_it)
    }
}

/// What tells whether a session was too much.
const TELLING: [Rating; 2] = [Rating::Pain, Rating::Stiffness];

const HOUR_MS: u64 = 3_600_000;

impl<'a> Past<'a> {
    /// Sessions of any length, newest first: what went wrong counts even in the shortest.
    pub(crate) fn real(self) -> impl Iterator<Item = &'a PastSession> {
        self.0.iter().filter(|past| past.is_real())
    }

    /// Of these, what was stopped for pain or numbness.
    pub(crate) fn hurt(self) -> impl Iterator<Item = &'a PastSession> {
        self.real().filter(|past| past.summary.outcome.is_hurt())
    }

    /// Sessions that count, newest first.
    pub(crate) fn practice(self) -> impl Iterator<Item = &'a PastSession> {
        self.0.iter().filter(|past| past.is_practice())
    }

    /// Sessions that count and in which something pressed, with their level, newest first.
    pub(crate) fn pressed(self) -> impl Iterator<Item = (&'a PastSession, Level)> {
        self.practice().filter_map(|past| level(past).map(|level| (past, level)))
    }

    /// What it says of each technique, in one pass: it is asked often.
    pub(crate) fn by_technique(self) -> ByTechnique<'a> {
        let mut told = ByTechnique::default();
        for past in self.practice() {
            let worked = &past.summary.worked;
            for (at, one) in worked.iter().enumerate() {
                // At several levels it is still one session with it.
                if worked[..at].iter().any(|before| before.technique == one.technique) {
                    continue;
                }
                let id = one.technique.as_str();
                match told.times.iter_mut().find(|(known, _)| *known == id) {
                    Some((_, times)) => *times += 1,
                    None => told.times.push((id, 1)),
                }
            }
        }
        told.stops = self.hurt().collect();
        told
    }

    /// The latest session that ended on `today` with a stop for pain or numbness, or later, where
    /// a clock was set back; with its reason and the technique it fell in, whichever that is.
    pub(crate) fn stopped_on(self, today: Day) -> Option<(StopReason, Option<&'a str>)> {
        let last = self.hurt().find(|past| ended(past).day() >= today)?;
        match &last.summary.outcome {
            Outcome::Stopped { reason, technique } => Some((*reason, technique.as_deref())),
            Outcome::Finished | Outcome::Interrupted => None,
        }
    }

    /// Whether a morning was worse after the last session in which something pressed, or after any
    /// since, however short.
    pub(crate) fn worse_since_pressed(self) -> bool {
        let pressed = |past: &PastSession| past.is_practice() && level(past).is_some();
        let upto = self.real().position(pressed).unwrap_or(usize::MAX);
        self.real().take(upto.saturating_add(1)).any(worse)
    }

    /// Whether the morning after the very last session was worse.
    pub(crate) fn worse_after_last(self) -> bool {
        self.real().next().is_some_and(worse)
    }

    /// What pain is usual: the middle of the answers before sessions in the `days` before `today`;
    /// `None` where there are fewer than `least`.
    pub(crate) fn usual_pain(self, today: Day, days: i64, least: usize) -> Option<u8> {
        let recent = self.practice().filter(|past| {
            let ago = today.number() - past.when.day().number();
            (0..=days).contains(&ago)
        });
        let before = recent.filter_map(|past| past.summary.before.as_ref());
        let mut pains: Vec<u8> = before
            .filter(|answer| answer.measure == Rating::Pain)
            .filter_map(|answer| answer.score)
            .map(|score| score.value())
            .collect();
        sort_by_key(&mut pains, |pain| *pain);
        // The upper of two middles: a usual taken too low would forbid rolling for no reason.
        pains.get(pains.len() / 2).copied().filter(|_| pains.len() >= least)
    }

    /// On how many of the seven days up to `today` something pressed.
    pub(crate) fn days_in_week(self, today: Day) -> u32 {
        (0..7).map(|ago| u32::from(self.on(today, ago))).sum()
    }

    /// Whether something pressed so many days ago.
    pub(crate) fn on(self, today: Day, ago: i64) -> bool {
        let days = |past: &PastSession| today.number() - past.when.day().number();
        // Newest first: what lies before needn't be looked at. A day more, for who travelled.
        let near = self.pressed().take_while(|(past, _)| days(past) <= ago + 1);
        near.map(|(past, _)| days(past)).any(|days| days == ago)
    }
}

/// The level at which most of the pressing was done, the gentler of equals; `None` where nothing
/// pressed.
pub(crate) fn level(past: &PastSession) -> Option<Level> {
    let time_at = |level: Level| -> Span {
        let worked = past.summary.worked.iter();
        worked.filter(|worked| worked.level == Some(level)).map(|worked| worked.time).sum()
    };
    let levels = past.summary.worked.iter().filter_map(|worked| worked.level);
    levels.max_by_key(|level| (time_at(*level), core::cmp::Reverse(*level)))
}

/// The strongest answer that tells how a session went; `None` where nothing was answered.
pub(crate) fn strongest(past: &PastSession) -> Option<u8> {
    let answers = [&past.summary.before, &past.summary.after].into_iter().flatten();
    let telling = answers.filter(|answer| TELLING.contains(&answer.measure));
    telling.filter_map(|answer| answer.score).map(|score| score.value()).max()
}

fn worse(past: &PastSession) -> bool {
    past.morning == Some(Felt::Worse)
}

/// When it ended, as far as is known: pauses aren't counted.
pub(crate) fn ended(past: &PastSession) -> WallTime {
    let end = past.when.ms() + u64::from(past.summary.played.ms());
    WallTime::new(end, past.when.offset_minutes()).unwrap_or(past.when)
}

/// Whether a session was stopped because something was wrong.
pub(crate) fn stopped_unwell(past: &PastSession) -> bool {
    past.summary.outcome.is_unwell()
}

/// Hours that are left of `hours` after a session's end, rounded up; 0 when they are over. A clock
/// that was set back never shortens them.
pub(crate) fn hours_left(past: &PastSession, now: WallTime, hours: u64) -> u64 {
    let passed = now.ms().saturating_sub(ended(past).ms());
    (hours * HOUR_MS).saturating_sub(passed).div_ceil(HOUR_MS)
}
