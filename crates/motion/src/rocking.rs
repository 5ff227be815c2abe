//! Rocking: the body tips one way and back, however slowly, as it does on a roller.
//!
//! Only where up is, seen from the phone, is followed: gravity shows it without drift. A turn is where
//! it was farthest along its way, once it has come back by enough; going on in a circle is no turn.

use crate::reading::Quality;
use crate::sample::SensorTime;
use crate::smooth::Smooth;
use crate::tuning::{ROCK_BACK_DEG, ROCK_BACK_PART, ROCK_LEAST_DEG, ROCK_LEAST_S, ROCK_SMOOTH_S};
use crate::vector::{Vector, dot, length, scale, sub, unit};

/// A way from one turn to the next.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Way {
    from: Vector,
    from_at: SensorTime,
    far: Vector,
    far_at: SensorTime,
    far_deg: f64,
}

/// Looks for turns.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Rocking {
    up: Smooth,
    way: Option<Way>,
    /// How far the way before went, degrees.
    before_deg: f64,
    /// The first turn, which is told with the second: tipping over once is no rocking.
    first: Option<(SensorTime, Quality)>,
    rocks: bool,
}

impl Rocking {
    pub(crate) fn new() -> Rocking {
        Rocking {
            up: Smooth::new(ROCK_SMOOTH_S),
            way: None,
            before_deg: 0.0,
            first: None,
            rocks: false,
        }
    }

    /// It is still, or goes to and fro in another way: a new way begins here.
    pub(crate) fn stands(&mut self) {
        self.way = None;
        self.before_deg = 0.0;
        self.first = None;
        self.rocks = false;
    }

    /// A step: where up is, seen from the phone. Tells the turns that are certain by now, in order.
    pub(crate) fn step(
        &mut self,
        at: SensorTime,
        step_s: f64,
        up: Vector,
        mut tell: impl FnMut(SensorTime, Quality),
    ) {
        let Some((turn, quality)) = self.look(at, step_s, up) else { return };
        if self.rocks {
            tell(turn, quality);
        } else if let Some((first, first_quality)) = self.first.take() {
            self.rocks = true;
            tell(first, first_quality);
            tell(turn, quality);
        } else {
            self.first = Some((turn, quality));
        }
    }

    fn look(&mut self, at: SensorTime, step_s: f64, up: Vector) -> Option<(SensorTime, Quality)> {
        let up = self.up.step(up, step_s);
        let way = self.way.get_or_insert(Way {
            from: up,
            from_at: at,
            far: up,
            far_at: at,
            far_deg: 0.0,
        });
        let gone = sub(up, way.from);
        let gone_deg = length(gone).to_degrees();
        if gone_deg > way.far_deg {
            (way.far, way.far_at, way.far_deg) = (up, at, gone_deg);
            return None;
        }
        let enough = ROCK_BACK_DEG.max(ROCK_BACK_PART * way.far_deg);
        let along = unit(sub(way.far, way.from))?;
        let back = way.far_deg - dot(gone, along).to_degrees();
        if back < enough {
            return None;
        }
        let aside = length(sub(gone, scale(along, dot(gone, along)))).to_degrees();
        let (turn, far_deg) = (*way, way.far_deg);
        let comparable = self.before_deg.max(ROCK_LEAST_DEG);
        self.way = Some(Way {
            from: turn.far,
            from_at: turn.far_at,
            far: up,
            far_at: at,
            far_deg: length(sub(up, turn.far)).to_degrees(),
        });
        self.before_deg = far_deg;
        let hurried = turn.far_at.since_s(turn.from_at) < ROCK_LEAST_S;
        if aside > back || far_deg < ROCK_LEAST_DEG || hurried {
            (self.first, self.rocks) = (None, false);
            return None;
        }
        let alike = far_deg.min(comparable) / far_deg.max(comparable);
        let quality = Quality::of(alike * (1.0 - 0.5 * aside / back));
        Some((turn.far_at.earlier(ROCK_SMOOTH_S), quality))
    }
}
