//! Strokes: the phone goes one way, stops, and comes back.
//!
//! A stroke ends where the phone is slowest, and where its way folds: the principal direction of the path that led
//! there and a little beyond is one along which it came and goes back. At a corner, or in a circle, that direction is
//! one along which it goes on.

use crate::reading::Quality;
use crate::sample::SensorTime;
use crate::tuning::{STROKE_APART_S, STROKE_LEAST, STROKE_PATH_S, STROKE_RATIO, STROKE_WINDOW_S};
use crate::vector::{Vector, ZERO, add, dot, principal, scale, sub, within};
use crate::velocity::{Look, Velocity};

/// How many looks are kept: at least those of the path, of which 75 come a second at most. A power of two, so
/// that a place in the ring costs no quotient.
const KEPT: usize = 128;

/// A look, and sums since the beginning: of the time, and the way.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
struct Gone {
    look: Look,
    seconds: f64,
    way: Vector,
    /// The speed's square.
    square: f64,
}

/// Looks for the ends of strokes.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Strokes {
    velocity: Velocity,
    now: Gone,
    kept: [Gone; KEPT],
    came: usize,
    /// The next look to be judged.
    next: usize,
    last: Option<SensorTime>,
}

impl Strokes {
    pub(crate) fn new() -> Strokes {
        Strokes {
            velocity: Velocity::new(),
            now: Gone::default(),
            kept: [Gone::default(); KEPT],
            came: 0,
            next: 0,
            last: None,
        }
    }

    /// A step: what accelerates the phone, in a frame whose z is up, m/s². Tells the ends of strokes that
    /// are certain by now, in order.
    pub(crate) fn step(
        &mut self,
        at: SensorTime,
        step_s: f64,
        acceleration: Vector,
        mut tell: impl FnMut(SensorTime, Quality),
    ) {
        if !self.velocity.step(at, step_s, acceleration) {
            return;
        }
        while let Some(look) = self.velocity.tell() {
            let velocity = look.velocity;
            self.now = Gone {
                look,
                seconds: self.now.seconds + look.took_s,
                way: add(self.now.way, scale(velocity, look.took_s)),
                square: dot(velocity, velocity),
            };
            self.kept[self.came % KEPT] = self.now;
            self.came += 1;
            while let Some((middle, after)) = self.due() {
                if let Some((at, quality)) = self.judge(middle, after) {
                    tell(at, quality);
                }
            }
        }
    }

    /// The next look after which there was enough, and how many looks that is.
    fn due(&mut self) -> Option<(usize, usize)> {
        loop {
            let ahead = self.came.checked_sub(self.next + 1)?;
            // To the nearest look, so that it doesn't hang on the last bit.
            let passed_s = self.now.seconds - self.gone(self.next).seconds;
            if passed_s + self.now.look.took_s / 2.0 < STROKE_PATH_S && ahead < KEPT / 3 - 1 {
                return None;
            }
            let middle = self.next;
            self.next += 1;
            if ahead > 0 && middle > 2 * ahead {
                return Some((middle, ahead));
            }
        }
    }

    fn gone(&self, which: usize) -> &Gone {
        &self.kept[which % KEPT]
    }

    fn judge(&mut self, middle: usize, after: usize) -> Option<(SensorTime, Quality)> {
        let square = |which: usize| self.gone(which).square;
        let here = square(middle);
        if here > square(middle - 1) || here >= square(middle + 1) {
            return None;
        }
        let took_s = self.gone(middle).look.took_s;
        let near = (libm::round(STROKE_WINDOW_S / took_s) as usize).clamp(1, after);
        // Before and after, it was faster, and by enough.
        let fast = (STROKE_LEAST * STROKE_LEAST).max(here / (STROKE_RATIO * STROKE_RATIO));
        let is_fast = |from: usize| (from..from + near).any(|which| square(which) >= fast);
        if !is_fast(middle + 1) || !is_fast(middle - near) {
            return None;
        }
        let (axis, straight) = self.direction(middle - 2 * after, middle + after)?;
        let along = |from: usize, to: usize| {
            let (from, to) = (self.gone(from), self.gone(to));
            dot(sub(to.way, from.way), axis) / (to.seconds - from.seconds)
        };
        let (came, went) = (along(middle - near, middle), along(middle, middle + near));
        let slower = libm::fabs(came).min(libm::fabs(went));
        if came * went >= 0.0 || slower < STROKE_LEAST {
            return None;
        }
        let at = self.slowest(middle);
        if self.last.is_some_and(|last| at.since_s(last) < STROKE_APART_S) {
            return None;
        }
        let most = |from: usize| (from..from + near).map(square).fold(0.0, f64::max);
        let most = most(middle - near).min(most(middle + 1));
        let left = libm::sqrt(here / most) / STROKE_RATIO;
        self.last = Some(at);
        Some((at, Quality::of((1.0 - 0.5 * left) * (0.5 + 0.5 * straight))))
    }

    /// The principal direction of the path between two looks, and how much of the path's spread lies along it: from
    /// a half at 0 to all at 1.
    fn direction(&self, from: usize, to: usize) -> Option<(Vector, f64)> {
        let begun = self.gone(from).way;
        let way = |which: usize| sub(self.gone(which).way, begun);
        let (mut sum, mut same, mut mixed) = (ZERO, ZERO, ZERO);
        for which in from..to + 1 {
            let way @ [x, y, z] = way(which);
            sum = add(sum, way);
            same = add(same, [x * x, y * y, z * z]);
            mixed = add(mixed, [x * y, x * z, y * z]);
        }
        // About their mean: ways of less than a metre, so little is lost by taking it off at the end.
        let [x, y, z] = sum;
        let part = 1.0 / (to + 1 - from) as f64;
        let [xx, yy, zz] = sub(same, scale([x * x, y * y, z * z], part));
        let [xy, xz, yz] = sub(mixed, scale([x * y, x * z, y * z], part));
        let spread = [[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]];
        let axis = principal(spread)?;
        let along = dot(axis, spread.map(|row| dot(row, axis)));
        let all = spread[0][0] + spread[1][1] + spread[2][2];
        Some((axis, (2.0 * along / all - 1.0).clamp(0.0, 1.0)))
    }

    /// The moment about a look at which it was slowest, from a parabola through three.
    fn slowest(&self, middle: usize) -> SensorTime {
        let [before, here, after] =
            [middle - 1, middle, middle + 1].map(|which| self.gone(which).square);
        let part = 0.5 * (before - after) / (before - 2.0 * here + after);
        let look = self.gone(middle).look;
        look.at.earlier(-within(part, 0.5) * look.took_s)
    }
}
