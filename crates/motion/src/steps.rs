//! When samples come: the step that they have in truth, and what is missing between them.
//!
//! A browser's clock stutters: events are late, early, or left out, and what it calls the interval is
//! not to be trusted. The sensor behind it is steady. So a nominal step is learnt from what comes;
//! each sample stands for one such step, drawn a little to where the clock says we are, so that over
//! a minute exactly a minute is counted. A few that are missing are told by number; more of them are
//! a gap, which nobody may fill.

use crate::limits::STEP_S;
use crate::sample::{Refused, SensorTime};
use crate::vector::within;

/// How a sample follows the one before.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Arrival {
    /// There is none before it.
    First,
    /// So many steps later, each so many seconds long.
    After { steps: u32, step_s: f64 },
    /// After so long that nobody knows what was.
    Gap,
}

/// Learns the step.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Steps {
    last: Option<SensorTime>,
    nominal_s: Option<f64>,
    seen: u32,
    /// How far what was counted is behind the clock, in seconds.
    behind_s: f64,
}

/// A longer silence is a gap, in seconds. Source: our choice; in a quarter of a second a hand that turns
/// slowly (20 °/s) turns by what a straight line still says to 1°.
const GAP_S: f64 = 0.25;
/// Samples from which the step is known well enough to count missing ones. Source: our choice, a quarter of
/// a second's.
const KNOWN: u32 = 16;
/// Over how many samples the step is averaged. Source: our choice; 2 s at 60 Hz, far longer than stutter,
/// shorter than a phone needs to get warm.
const AVERAGED: u32 = 128;
/// How much of being behind is made up at each sample. Source: our choice; half a second's time constant,
/// so that a stutter of 16 ms changes a step by less than 1 ms.
const DRAWN: f64 = 0.03;

impl Steps {
    /// The step that samples have, in seconds, once two have come.
    pub(crate) fn nominal_s(&self) -> Option<f64> {
        self.nominal_s
    }

    /// A sample comes.
    pub(crate) fn arrive(&mut self, at: SensorTime) -> Result<Arrival, Refused> {
        let Some(last) = self.last else {
            self.last = Some(at);
            return Ok(Arrival::First);
        };
        if at <= last {
            return Err(Refused::NotLater);
        }
        self.last = Some(at);
        let passed = at.since_s(last);
        if passed > GAP_S {
            self.behind_s = 0.0;
            return Ok(Arrival::Gap);
        }
        let nominal = self.nominal_s.unwrap_or(passed.clamp(STEP_S.0, STEP_S.1));
        let known = self.seen >= KNOWN;
        // By the steady clock behind: who came early last seems late now.
        let on_clock = passed + self.behind_s;
        let whole = libm::trunc(on_clock / nominal + 0.5);
        let steps = if known { whole.max(1.0) } else { 1.0 };
        self.seen = (self.seen + 1).min(AVERAGED);
        // By all steps alike, so that one counted to the wrong sample makes up for itself.
        let changed = nominal + (passed - steps * nominal) / f64::from(self.seen);
        let nominal = changed.clamp(STEP_S.0, STEP_S.1);
        self.nominal_s = Some(nominal);
        self.behind_s += passed - steps * nominal;
        let drawn = within(DRAWN * self.behind_s, 0.25 * nominal);
        self.behind_s -= drawn;
        Ok(Arrival::After { steps: steps as u32, step_s: nominal + drawn / steps })
    }
}
