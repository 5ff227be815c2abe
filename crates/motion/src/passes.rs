//! From turns to passes, and from passes to the pace.

use crate::reading::{Pace, Pass, Quality};
use crate::sample::SensorTime;
use crate::tuning::{PACE_LEAST, PACE_OF, PASS_INTERRUPTED, PASS_S};

/// Counts.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Passes {
    last: Option<(SensorTime, Quality)>,
    /// The last passes without an interruption: seconds, and quality; the newest last.
    lately: [(f64, Quality); PACE_OF],
    count: usize,
}

impl Passes {
    /// What comes next has nothing to do with what was.
    pub(crate) fn interrupted(&mut self) {
        *self = Passes::default();
    }

    /// Whether a turn comes too soon after the last to be another one.
    pub(crate) fn too_soon(&self, at: SensorTime) -> bool {
        self.last.is_some_and(|(last, _)| at.since_s(last) < PASS_S.0)
    }

    /// The movement turned round.
    pub(crate) fn turn(&mut self, at: SensorTime, quality: Quality) -> Option<Pass> {
        let (start, before) = self.last.replace((at, quality))?;
        let length_s = at.since_s(start);
        let usual = self.middle();
        let strange = usual.is_some_and(|usual| length_s > PASS_INTERRUPTED * usual);
        if length_s > PASS_S.1 || strange {
            self.count = 0;
            return None;
        }
        let quality = quality.min(before);
        if self.count == PACE_OF {
            self.lately.rotate_left(1);
            self.count -= 1;
        }
        self.lately[self.count] = (length_s, quality);
        self.count += 1;
        Some(Pass { start, end: at, quality, pace: self.pace() })
    }

    /// The middle one of the last passes, in seconds.
    fn middle(&self) -> Option<f64> {
        (self.count >= PACE_LEAST).then(|| {
            let mut lengths = self.lately.map(|(length_s, _)| length_s);
            middle(&mut lengths[..self.count])
        })
    }

    fn pace(&self) -> Option<Pace> {
        let usual = self.middle()?;
        let lately = &self.lately[..self.count];
        let mut off = self.lately.map(|(length_s, _)| libm::fabs(length_s - usual) / usual);
        let off = &mut off[..self.count];
        off.sort_unstable_by(f64::total_cmp);
        // One may be anything: a turn that was missed, or something in between. Of three, none may.
        let forgiven = usize::from(self.count > PACE_LEAST);
        let alike = 1.0 - off[self.count - 1 - forgiven];
        let sure = lately.iter().map(|(_, quality)| f64::from(quality.percent())).sum::<f64>()
            / (100.0 * self.count as f64);
        // Three say less than six do.
        let sure = sure * (0.5 + 0.5 * self.count as f64 / PACE_OF as f64);
        let pass_ms = libm::round(usual * 1000.0) as u32;
        Some(Pace { pass_ms, quality: Quality::of(alike.max(0.0) * sure) })
    }
}

/// The middle value; between both middle ones where there are two.
fn middle(values: &mut [f64]) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let half = values.len() / 2;
    if values.len() % 2 == 1 { values[half] } else { (values[half - 1] + values[half]) / 2.0 }
}
