//! A sine from a counted phase: the same bits everywhere, at any sample, without a table.

/// How far a phase moves from one sample to the next: 2³² is a whole turn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Pitch(u32);

impl Pitch {
    /// The pitch of `hz` at a rate, to the nearest 2⁻³² of a turn a sample.
    pub(crate) fn of(hz: f32, rate_hz: u32) -> Pitch {
        let turns = f64::from(hz) / f64::from(rate_hz);
        Pitch(libm::round(turns * 4_294_967_296.0) as u32)
    }

    /// The phase after `samples`.
    pub(crate) fn phase(self, samples: u64) -> u32 {
        // Only the phase within a turn matters, so the count's upper half may be dropped.
        self.0.wrapping_mul(samples as u32)
    }

    /// What one sample adds to a phase.
    pub(crate) fn step(self) -> u32 {
        self.0
    }
}

/// The sine of a phase, within 2·10⁻⁶.
///
/// The polynomial is sin(πx)'s Taylor series on a quarter turn, where five terms are enough.
#[inline]
pub(crate) fn sine(phase: u32) -> f32 {
    let turn = phase as i32;
    // Past a quarter turn the sine comes back the way it went: fold it onto the first quarter.
    let folded = if (turn ^ (turn << 1)) < 0 { i32::MIN.wrapping_sub(turn) } else { turn };
    let x = folded as f32 * (1.0 / 2_147_483_648.0);
    let y = x * x;
    let tail = -0.599_264_5 + y * (0.082_145_89 - y * 0.007_370_43);
    x * (core::f32::consts::PI + y * (-5.167_712_8 + y * (2.550_164 + y * tail)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_a_sine_all_around() {
        for step in 0..4096_u32 {
            let phase = step << 20;
            let exact = libm::sin(f64::from(step) / 4096.0 * core::f64::consts::TAU);
            assert!((f64::from(sine(phase)) - exact).abs() < 2e-6, "at {step}");
        }
    }
}
