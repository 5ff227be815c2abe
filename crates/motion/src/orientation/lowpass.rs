//! A low-pass filter of second order (Butterworth) for several signals at once, that begins with the
//! mean of what it saw and so doesn't depend on one first sample.
//!
//! Laidig and Seel 2023 (doi 10.1016/j.inffus.2022.10.014), section 3.2 and its reference program.

/// The filter's numbers for one time constant and one step.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Numbers {
    /// What the newest sample counts, and the one before the last; the last one counts twice as much.
    b: f64,
    a: [f64; 2],
}

impl Numbers {
    fn new(tau_s: f64, step_s: f64) -> Numbers {
        // The time constant of the damped part of the answer to a step.
        let cut_off = core::f64::consts::SQRT_2 / (2.0 * core::f64::consts::PI * tau_s);
        let c = libm::tan(core::f64::consts::PI * cut_off * step_s);
        let d = c * c + core::f64::consts::SQRT_2 * c + 1.0;
        let b = c * c / d;
        let a1 = 2.0 * (c * c - 1.0) / d;
        let a2 = (1.0 - core::f64::consts::SQRT_2 * c + c * c) / d;
        Numbers { b, a: [a1, a2] }
    }
}

/// Where the filter is.
#[derive(Clone, Copy, PartialEq, Debug)]
enum State<const N: usize> {
    /// Still taking the mean of its first samples: how many, and their sum.
    Beginning { count: u32, sum: [f64; N] },
    /// Filtering: what is carried over of each signal, for the next sample and for the one after it. Signals lie side by
    /// side, so that a processor takes two at once.
    Running([f64; N], [f64; N]),
}

/// A low-pass filter for `N` signals.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct LowPass<const N: usize> {
    tau_s: f64,
    step_s: f64,
    numbers: Numbers,
    state: State<N>,
    last: [f64; N],
}

impl<const N: usize> LowPass<N> {
    pub(crate) fn new(tau_s: f64, step_s: f64) -> LowPass<N> {
        LowPass {
            tau_s,
            step_s,
            numbers: Numbers::new(tau_s, step_s),
            state: State::Beginning { count: 0, sum: [0.0; N] },
            last: [0.0; N],
        }
    }

    /// The samples come at another step from now on; what comes out doesn't jump.
    pub(crate) fn set_step(&mut self, step_s: f64) {
        let (old, new) = (self.numbers, Numbers::new(self.tau_s, step_s));
        if let State::Running(next, later) = &mut self.state {
            for ((next, later), last) in next.iter_mut().zip(later).zip(self.last) {
                *next += (old.b - new.b) * last;
                *later += (2.0 * (old.b - new.b) - old.a[0] + new.a[0]) * last;
            }
        }
        (self.step_s, self.numbers) = (step_s, new);
    }

    /// Takes a sample, gives what is left of it.
    pub(crate) fn step(&mut self, x: [f64; N]) -> [f64; N] {
        let Numbers { b, a } = self.numbers;
        match &mut self.state {
            State::Beginning { count, sum } => {
                *count += 1;
                for ((sum, x), last) in sum.iter_mut().zip(x).zip(&mut self.last) {
                    *sum += x;
                    *last = *sum / f64::from(*count);
                }
                if f64::from(*count) * self.step_s >= self.tau_s {
                    // As if it had been filtering this mean for ever.
                    self.state = State::Running(
                        self.last.map(|mean| mean * (1.0 - b)),
                        self.last.map(|mean| mean * (b - a[1])),
                    );
                }
            }
            State::Running(next, later) => {
                for i in 0..N {
                    let new = b * x[i];
                    let y = new + next[i];
                    next[i] = new + new - a[0] * y + later[i];
                    later[i] = new - a[1] * y;
                    self.last[i] = y;
                }
            }
        }
        self.last
    }
}
