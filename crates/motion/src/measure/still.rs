//! A pose held still: the mean of it, without its last second, in which the movement may have begun
//! before anybody noticed.

use crate::motion::Attitude;
use crate::sample::SensorTime;
use crate::vector::{Quaternion, Vector, ZERO, add};

/// What is added at once, seconds.
const PART_S: f64 = 0.5;

/// Half a second of a pose.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Part {
    from: SensorTime,
    acceleration: Vector,
    orientation: Quaternion,
}

/// A pose being held.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Still {
    pub since: SensorTime,
    first: Part,
    /// What is certain, if anything is yet.
    certain: Option<Part>,
    /// The two parts that aren't, the older one first.
    waiting: [Option<Part>; 2],
    now: Part,
}

impl Part {
    fn new(now: &Attitude) -> Part {
        Part { from: now.at, acceleration: ZERO, orientation: now.orientation }
    }
}

impl Still {
    pub(super) fn new(since: SensorTime, now: &Attitude) -> Still {
        let first = Part { acceleration: now.acceleration, ..Part::new(now) };
        Still { since, first, certain: None, waiting: [None; 2], now: Part::new(now) }
    }

    pub(super) fn feel(&mut self, now: &Attitude) {
        if now.at.since_s(self.now.from) >= PART_S {
            let [older, newer] = self.waiting;
            if let Some(older) = older {
                let before = self.certain.map_or(ZERO, |certain| certain.acceleration);
                let acceleration = add(before, older.acceleration);
                self.certain = Some(Part { acceleration, ..older });
            }
            self.waiting = [newer, Some(self.now)];
            self.now = Part::new(now);
        }
        self.now.acceleration = add(self.now.acceleration, now.acceleration);
        self.now.orientation = now.orientation;
    }

    fn best(&self) -> Part {
        self.certain.or(self.waiting[0]).or(self.waiting[1]).unwrap_or(self.first)
    }

    /// Where the mean acceleration points: up, seen from the phone; not of length one.
    pub(super) fn up(&self) -> Vector {
        self.best().acceleration
    }

    pub(super) fn orientation(&self) -> Quaternion {
        self.best().orientation
    }
}
