//! Strokes: the phone goes one way, stops, and comes back.
//!
//! The acceleration without gravity is summed up to a velocity that forgets within seconds, since
//! nobody can know it for longer. A stroke ends where that velocity is smallest and turns round: what
//! comes 0.3 s after goes against what was 0.3 s before. Going in circles has no such place.

use crate::reading::Quality;
use crate::sample::SensorTime;
use crate::smooth::{Smooth, part};
use crate::tuning::{
    STROKE_APART_S, STROKE_FORGETS_S, STROKE_LEAST, STROKE_RATIO, STROKE_STANDS_S, STROKE_TURN_DEG,
    STROKE_WINDOW_S,
};
use crate::vector::{Vector, ZERO, add, angle_deg, dot, length, scale, sub};

/// How many velocities are kept: 0.6 s at the fastest rate that is looked at.
const KEPT: usize = 64;
/// Samples closer together than this are joined first, in seconds. Source: our choice; 75 a second show
/// every stroke.
const LOOKED_AT_S: f64 = 0.0133;

/// The time constant by which the acceleration is smoothed, seconds. Source: our choice; three samples at 60 Hz.
const SMOOTH_S: f64 = 0.05;

/// Looks for the ends of strokes.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Strokes {
    acceleration: Smooth,
    steady: Smooth,
    /// What came since the last look: how long, and the sum of acceleration times time.
    waiting_s: f64,
    waiting: Vector,
    velocity: Vector,
    kept: [(SensorTime, Vector); KEPT],
    came: usize,
    last: Option<SensorTime>,
    speed_square: f64,
}

impl Strokes {
    pub(crate) fn new() -> Strokes {
        Strokes {
            acceleration: Smooth::new(SMOOTH_S),
            steady: Smooth::new(STROKE_FORGETS_S),
            waiting_s: 0.0,
            waiting: ZERO,
            velocity: ZERO,
            kept: [(SensorTime::default(), ZERO); KEPT],
            came: 0,
            last: None,
            speed_square: 0.0,
        }
    }

    /// How fast it goes to and fro, smoothed over two seconds, m/s.
    pub(crate) fn speed(&self) -> f64 {
        libm::sqrt(self.speed_square)
    }

    /// A step in stillness: the velocity is nothing, and what is left of the acceleration is what to take
    /// off later. Both only soon, since a movement has begun before it is noticed.
    pub(crate) fn stands(&mut self, step_s: f64, acceleration: Vector) {
        let smooth = self.acceleration.step(acceleration, step_s);
        self.steady.step_in(smooth, step_s, STROKE_STANDS_S);
        self.velocity = scale(self.velocity, 1.0 - part(STROKE_STANDS_S, step_s));
        self.speed_square -= part(STROKE_STANDS_S, step_s) * self.speed_square;
        (self.waiting, self.waiting_s, self.came) = (ZERO, 0.0, 0);
    }

    /// A step: what accelerates the phone, in a frame whose z is up, m/s². Gives the end of a stroke that
    /// is certain by now.
    pub(crate) fn step(
        &mut self,
        at: SensorTime,
        step_s: f64,
        acceleration: Vector,
    ) -> Option<(SensorTime, Quality)> {
        let smooth = self.acceleration.step(acceleration, step_s);
        let changing = sub(smooth, self.steady.step(smooth, step_s));
        self.waiting = add(self.waiting, scale(changing, step_s));
        self.waiting_s += step_s;
        if self.waiting_s < LOOKED_AT_S {
            return None;
        }
        let took_s = self.waiting_s;
        let kept = 1.0 - took_s / STROKE_FORGETS_S;
        self.velocity = add(scale(self.velocity, kept), self.waiting);
        (self.waiting, self.waiting_s) = (ZERO, 0.0);
        let square = dot(self.velocity, self.velocity);
        self.speed_square += part(2.0, took_s) * (square - self.speed_square);
        self.kept[self.came % KEPT] = (at, self.velocity);
        self.came += 1;
        self.look(took_s)
    }

    /// The velocity so many looks ago.
    fn ago(&self, back: usize) -> (SensorTime, Vector) {
        self.kept[(self.came - 1 - back) % KEPT]
    }

    fn look(&mut self, step_s: f64) -> Option<(SensorTime, Quality)> {
        let window = (libm::round(STROKE_WINDOW_S / step_s) as usize).clamp(3, KEPT / 2 - 1);
        if self.came < 2 * window + 1 {
            return None;
        }
        let speed = |back: usize| length(self.ago(back).1);
        let (at, here) = (self.ago(window).0, speed(window));
        if here > speed(window + 1) || here >= speed(window - 1) {
            return None;
        }
        let mean = |from: usize| {
            let sum = (from..from + window).fold(ZERO, |sum, back| add(sum, self.ago(back).1));
            scale(sum, 1.0 / window as f64)
        };
        let most = |from: usize| (from..from + window).map(speed).fold(0.0, f64::max);
        let (before, after) = (mean(window + 1), mean(0));
        let (slower, turn) = (length(before).min(length(after)), angle_deg(before, after));
        let ratio = here / most(window + 1).min(most(0));
        if slower < STROKE_LEAST || turn < STROKE_TURN_DEG || ratio > STROKE_RATIO {
            return None;
        }
        if self.last.is_some_and(|last| at.since_s(last) < STROKE_APART_S) {
            return None;
        }
        let late_s = self.late_s(at);
        self.last = Some(at);
        let straight = (turn - STROKE_TURN_DEG) / (180.0 - STROKE_TURN_DEG);
        let quality = Quality::of((0.5 + 0.5 * straight) * (1.0 - 0.5 * ratio / STROKE_RATIO));
        Some((at.earlier(late_s), quality))
    }

    /// By how much a turn is seen too late, seconds; less than nothing where it is too early. Smoothing delays;
    /// forgetting twice hastens the more, the longer a stroke takes (both as for a swinging movement).
    fn late_s(&self, at: SensorTime) -> f64 {
        let stroke_s = self.last.map_or(1.0, |last| at.since_s(last)).clamp(STROKE_APART_S, 1.0);
        let part = stroke_s / core::f64::consts::PI;
        SMOOTH_S - 2.0 * part * libm::atan(part / STROKE_FORGETS_S)
    }
}
