//! How the phone is turned, from gyroscope and accelerometer alone: the filter VQF without a
//! magnetometer.
//!
//! D. Laidig, T. Seel: VQF: Highly accurate IMU orientation estimation with bias estimation and
//! magnetic disturbance rejection. Information Fusion 91 (2023), doi 10.1016/j.inffus.2022.10.014.
//! Written anew from the paper, with `libm`, so that the last bit is the same natively and in WASM;
//! with [`Tuning::REFERENCE`] it does what the authors' program does, to rounding.
//!
//! The gyroscope is integrated in a frame that nearly stands still; what the accelerometer says is
//! low-passed in that frame, where a person's comings and goings cancel and gravity is left; the
//! little that up differs from up is then corrected. Which way north is, nobody knows: angles about
//! the vertical are good for as long as the gyroscope is.

mod bias;
mod lowpass;

use crate::vector::{Quaternion, Vector, ZERO, dot, is_apart, length, scale, sub};
use bias::{Bias, radians};
pub(crate) use lowpass::LowPass;

/// What shapes the filter.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Tuning {
    /// The time constant of the accelerometer's low-pass filter, in seconds.
    pub tau_s: f64,
    /// How unsure the gyroscope's bias is at first, °/s.
    pub bias_first_dps: f64,
    /// How long until the bias is unsure by 0.1 °/s again, in seconds.
    pub bias_forgotten_s: f64,
    /// The largest bias there can be, °/s.
    pub bias_most_dps: f64,
    /// How sure the bias gets in motion, °/s.
    pub bias_in_motion_dps: f64,
    /// How much of that holds about the vertical, which gravity doesn't see.
    pub bias_vertical: f64,
    /// How sure the bias gets at rest, °/s.
    pub bias_at_rest_dps: f64,
    /// How long it must be at rest to be called so, in seconds.
    pub rest_s: f64,
    /// The time constant by which rest is judged, in seconds.
    pub rest_tau_s: f64,
    /// How far the gyroscope may differ from its low-passed self at rest, °/s.
    pub rest_rate_dps: f64,
    /// How far the accelerometer may, m/s².
    pub rest_acceleration: f64,
    /// What a rest does that comes as news.
    pub first_rest: FirstRest,
}

/// What the first rest does to the bias.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FirstRest {
    /// No more than any other evidence.
    Evidence,
    /// It is believed outright, as is any later rest that lasts and says something else. After that,
    /// what turns slowly and evenly is no rest.
    Believed,
}

/// The filter.
#[derive(Clone, PartialEq, Debug)]
pub struct Orientation {
    tuning: Tuning,
    step_s: f64,
    /// The gyroscope alone, and what brings its frame upright.
    turned: Quaternion,
    upright: Quaternion,
    both: Quaternion,
    /// Both, as the rows of a matrix.
    matrix: [Vector; 3],
    acceleration: LowPass<3>,
    bias: Bias,
    rows: LowPass<9>,
    biased: LowPass<2>,
    rest_rate: LowPass<3>,
    rest_acceleration: LowPass<3>,
    /// How long all has been steady, in seconds.
    steady_s: f64,
    /// Whether that is long enough to be a rest.
    rests: bool,
    /// Where the acceleration pointed when that began.
    steady_up: Vector,
    /// Whether the steady rate is more than a bias that is known can have become.
    unlikely: bool,
    /// Whether a rest has settled the bias.
    settled: bool,
}

impl Orientation {
    /// A filter for samples that come `step_s` seconds apart.
    #[must_use]
    pub fn new(tuning: Tuning, step_s: f64) -> Orientation {
        Orientation {
            tuning,
            step_s,
            turned: Quaternion::IDENTITY,
            upright: Quaternion::IDENTITY,
            both: Quaternion::IDENTITY,
            matrix: Quaternion::IDENTITY.rows(),
            acceleration: LowPass::new(tuning.tau_s, step_s),
            bias: Bias::new(&tuning, step_s),
            rows: LowPass::new(tuning.tau_s, step_s),
            biased: LowPass::new(tuning.tau_s, step_s),
            rest_rate: LowPass::new(tuning.rest_tau_s, step_s),
            rest_acceleration: LowPass::new(tuning.rest_tau_s, step_s),
            steady_s: 0.0,
            rests: false,
            steady_up: ZERO,
            unlikely: false,
            settled: false,
        }
    }

    /// The samples come at another step from now on.
    pub fn set_step(&mut self, step_s: f64) {
        self.step_s = step_s;
        self.acceleration.set_step(step_s);
        self.rows.set_step(step_s);
        self.biased.set_step(step_s);
        self.rest_rate.set_step(step_s);
        self.rest_acceleration.set_step(step_s);
        self.bias.set_step(&self.tuning, step_s);
    }

    /// Time went by that nobody saw: how it is turned is unknown, the bias is kept.
    pub fn lost(&mut self) {
        let fresh = Orientation::new(self.tuning, self.step_s);
        let (bias, settled) = (self.bias.clone(), self.settled);
        *self = Orientation { bias, settled, ..fresh };
    }

    /// Takes a sample: the rate in rad/s, the acceleration in m/s² (up at rest), and how long the rate
    /// held, in seconds.
    pub fn update(&mut self, rate: Vector, acceleration: Vector, lasted_s: f64) {
        let rest_rate = self.look_for_turning(rate);
        self.turn(rate, lasted_s);
        // An accelerometer that says nothing at all is none.
        if acceleration == ZERO {
            self.join();
            return;
        }
        self.look_for_pushes(acceleration);
        let lean = self.correct(acceleration);
        self.join();
        self.learn(rest_rate, lean);
    }

    /// How the phone is turned.
    #[must_use]
    pub fn quaternion(&self) -> Quaternion {
        self.both
    }

    /// The same as the rows of a matrix.
    pub(crate) fn matrix(&self) -> &[Vector; 3] {
        &self.matrix
    }

    /// The gyroscope's bias, rad/s.
    #[must_use]
    pub fn bias(&self) -> Vector {
        self.bias.value()
    }

    /// How unsure the bias is in the worst direction, °/s.
    #[must_use]
    pub fn bias_sigma_dps(&self) -> f64 {
        self.bias.sigma_dps()
    }

    /// Whether it is at rest.
    #[must_use]
    pub fn at_rest(&self) -> bool {
        self.rests
    }

    /// The rate, low-passed.
    fn look_for_turning(&mut self, rate: Vector) -> Vector {
        let slow = self.rest_rate.step(rate);
        let off = sub(rate, slow);
        let most = radians(self.tuning.rest_rate_dps);
        if dot(off, off) >= most * most || exceeds(slow, self.tuning.bias_most_dps) {
            self.steady_s = 0.0;
            self.rests = false;
        }
        self.unlikely = self.settled && exceeds(sub(slow, self.bias.value()), SETTLED_WITHIN_DPS);
        slow
    }

    fn join(&mut self) {
        self.both = self.upright.times(self.turned);
        self.matrix = self.both.rows();
        // For the next sample: nothing of this one waits for it.
        self.turned = self.turned.normalized();
        self.upright = self.upright.normalized();
    }

    fn turn(&mut self, rate: Vector, lasted_s: f64) {
        let step = Quaternion::of_turn(scale(sub(rate, self.bias.value()), lasted_s));
        self.turned = self.turned.times(step);
    }

    fn look_for_pushes(&mut self, acceleration: Vector) {
        let slow = self.rest_acceleration.step(acceleration);
        let off = sub(acceleration, slow);
        let most = self.tuning.rest_acceleration;
        if self.steady_s == 0.0 {
            self.steady_up = slow;
        }
        // Where the bias is known already, tipping over slowly is no rest either.
        let tips = self.settled && is_apart(slow, self.steady_up, TIPS_DEG);
        if dot(off, off) >= most * most || tips {
            self.steady_s = 0.0;
            self.rests = false;
        } else {
            self.steady_s += self.step_s;
            let needed_s = match (self.settled, self.unlikely) {
                (false, _) => self.tuning.rest_s,
                (true, false) => self.tuning.rest_s.max(AGAIN_S),
                (true, true) => LASTS_S,
            };
            self.rests |= self.steady_s >= needed_s;
        }
    }

    /// Brings up to where gravity says it is; how far it leant before.
    fn correct(&mut self, acceleration: Vector) -> Vector {
        let steady = self.acceleration.step(self.turned.turn(acceleration));
        let up = self.upright.turn(steady);
        let size = length(up);
        if size == 0.0 {
            // What weighs nothing says nothing of where up is.
            return [0.0, 0.0, 1.0];
        }
        // Half the way from up to what is upright: the sum of both, of which the length is known.
        let [x, y, z] = up;
        let sum = z + size;
        let step = if sum > 1e-12 * size {
            let by = 1.0 / libm::sqrt(2.0 * size * sum);
            Quaternion { w: sum * by, v: [y * by, -x * by, 0.0] }
        } else {
            // Upside down: any half turn about a level axis.
            Quaternion { w: 0.0, v: [1.0, 0.0, 0.0] }
        };
        self.upright = step.times(self.upright);
        scale(up, 1.0 / size)
    }

    /// What was low-passed was turned with a wrong bias: gravity is taken from now on alone.
    fn level_anew(&mut self) {
        self.acceleration = LowPass::new(self.tuning.tau_s, self.step_s);
        self.rows = LowPass::new(self.tuning.tau_s, self.step_s);
        self.biased = LowPass::new(self.tuning.tau_s, self.step_s);
    }

    /// Learns of the bias.
    fn learn(&mut self, rest_rate: Vector, lean: Vector) {
        let bias = self.bias.value();
        let rows = self.matrix;
        let level = [dot(rows[0], bias), dot(rows[1], bias)];
        let [[a, b, c], [d, e, f], [g, h, i]] = rows;
        let [a, b, c, d, e, f, g, h, i] = self.rows.step([a, b, c, d, e, f, g, h, i]);
        let level = self.biased.step(level);
        let rows = [[a, b, c], [d, e, f], [g, h, i]];
        // What a moment says is limited, until a rest has told what to expect.
        let mut most = if self.settled { SETTLED_WITHIN_DPS } else { self.tuning.bias_most_dps };
        let lasts = !self.unlikely || self.steady_s >= LASTS_S;
        let evidence = if self.rests && lasts {
            if self.tuning.first_rest == FirstRest::Believed && (self.unlikely || !self.settled) {
                self.bias.forget(self.tuning.bias_most_dps);
                self.settled = true;
                self.level_anew();
                most = 2.0 * self.tuning.bias_most_dps;
            }
            self.bias.at_rest(rest_rate)
        } else {
            let error = [
                -lean[1] / self.step_s + level[0] - dot(rows[0], bias),
                lean[0] / self.step_s + level[1] - dot(rows[1], bias),
                -dot(rows[2], bias),
            ];
            self.bias.in_motion(rows, error)
        };
        self.bias.step(&evidence, radians(most));
    }
}

fn exceeds(rate: Vector, most_dps: f64) -> bool {
    rate.iter().any(|part| libm::fabs(*part) > radians(most_dps))
}

/// After a rest has told the bias, what turns steadily by more than this beside it is no rest, °/s.
/// Source: our choice; phones drift by tenths in minutes, people turn by more.
const SETTLED_WITHIN_DPS: f64 = 1.0;
/// How long a later rest must be to be called so, seconds. Source: our choice; a slow pass on the roller looks still for
/// 1.5 s where it turns.
const AGAIN_S: f64 = 2.5;
/// And what tips over by more than this in the meantime, degrees. Source: our choice; ten times what noise leaves of
/// it, and a pass on the roller goes farther in half a second but where it turns.
const TIPS_DEG: f64 = 0.5;
/// But what stays so steady for so long is one after all, in seconds. Source: our choice; nobody turns as
/// evenly as that.
const LASTS_S: f64 = 4.0;

impl Tuning {
    /// The reference program's own numbers. Source: VQF 2.1.2, default parameters.
    pub const REFERENCE: Tuning = Tuning {
        tau_s: 3.0,
        bias_first_dps: 0.5,
        bias_forgotten_s: 100.0,
        bias_most_dps: 2.0,
        bias_in_motion_dps: 0.1,
        bias_vertical: 1e-4,
        bias_at_rest_dps: 0.03,
        rest_s: 1.5,
        rest_tau_s: 0.5,
        rest_rate_dps: 2.0,
        rest_acceleration: 0.5,
        first_rest: FirstRest::Evidence,
    };

    /// A phone in a browser: polled, rounded, its gyroscope's bias as it comes. Source: the biases of three
    /// phones at rest (up to 6 °/s) of Michel et al., PerCom 2017; the rest by trying on those recordings, see
    /// `examples/recorded`.
    pub const PHONE: Tuning = Tuning {
        // By trying 2 to 8, flat from 4 on: a hand's comings and goings take longer to cancel than a machine's.
        tau_s: 5.0,
        bias_first_dps: 1.0,
        bias_most_dps: 10.0,
        // By trying 0.1 to 0.5, flat from 0.2 on: below, comings and goings are taken for bias.
        bias_in_motion_dps: 0.25,
        // A slow pass on the roller turns by 2–4 °/s, and is no rest where it turns round.
        rest_rate_dps: 1.0,
        rest_acceleration: 0.4,
        first_rest: FirstRest::Believed,
        ..Tuning::REFERENCE
    };
}
