//! Closed curves through points, half a body mirrored into a whole one, and whether a point lies
//! inside.

use alloc::vec::Vec;

use glam::{DVec2, dvec2};

use crate::{Path, Seg};

/// A point of an outline and how the outline passes it.
#[derive(Clone, Copy, Debug)]
pub(super) enum At {
    /// Smoothly.
    Bend(f64, f64),
    /// With a corner.
    Turn(f64, f64),
}

pub(super) use At::{Bend, Turn};

impl At {
    fn point(self) -> DVec2 {
        match self {
            Bend(x, y) | Turn(x, y) => dvec2(x, y),
        }
    }

    fn is_turn(self) -> bool {
        matches!(self, Turn(..))
    }
}

/// The closed curve through these points, a Catmull–Rom spline that stops at corners.
pub(super) fn closed(points: &[At]) -> Path {
    let count = points.len();
    let at = |index: usize| points[index % count];
    let mut segs = Vec::with_capacity(count + 2);
    segs.push(Seg::Move(at(0).point()));
    for index in 0..count {
        segs.push(piece(at(index + count - 1), at(index), at(index + 1), at(index + 2)));
    }
    segs.push(Seg::Close);
    Path(segs)
}

/// The open curve through these points.
pub(super) fn open(points: &[At]) -> Path {
    let last = points.len() - 1;
    let mut segs = Vec::with_capacity(points.len());
    segs.push(Seg::Move(points[0].point()));
    for index in 0..last {
        let before = points[index.saturating_sub(1)];
        let after = points[(index + 2).min(last)];
        segs.push(piece(before, points[index], points[index + 1], after));
    }
    Path(segs)
}

/// The whole outline of which `half` is the right half, from the top of the midline to its foot.
pub(super) fn whole(half: &[At]) -> Path {
    let mirror = |at: &At| match *at {
        Bend(x, y) => Bend(-x, y),
        Turn(x, y) => Turn(-x, y),
    };
    let other = half.iter().rev().filter(|at| at.point().x > 0.0).map(mirror);
    closed(&half.iter().copied().chain(other).collect::<Vec<_>>())
}

/// The same on the other side.
pub(super) fn mirrored(path: &Path) -> Path {
    path.map(|p| dvec2(-p.x, p.y))
}

fn piece(before: At, from: At, to: At, after: At) -> Seg {
    let (a, b) = (from.point(), to.point());
    let leave = if from.is_turn() { DVec2::ZERO } else { (b - before.point()) / 6.0 };
    let arrive = if to.is_turn() { DVec2::ZERO } else { (after.point() - a) / 6.0 };
    Seg::Cubic(a + leave, b - arrive, b)
}

/// Points along the outline, each part closed, close enough together that straight lines between
/// them are the outline to a tenth of a millimetre.
pub(super) fn flat(path: &Path) -> Vec<Vec<DVec2>> {
    const PIECES: u32 = 10;
    let mut parts: Vec<Vec<DVec2>> = Vec::new();
    for seg in &path.0 {
        match *seg {
            Seg::Move(p) => parts.push(Vec::from([p])),
            Seg::Line(p) => parts.last_mut().into_iter().for_each(|part| part.push(p)),
            Seg::Cubic(a, b, p) => {
                let Some(part) = parts.last_mut() else { continue };
                let from = part.last().copied().unwrap_or(p);
                part.extend((1..=PIECES).map(|nth| {
                    let t = f64::from(nth) / f64::from(PIECES);
                    let s = 1.0 - t;
                    from * (s * s * s)
                        + a * (3.0 * s * s * t)
                        + b * (3.0 * s * t * t)
                        + p * (t * t * t)
                }));
            }
            Seg::Close => {}
        }
    }
    parts
}

/// Whether `point` lies inside of `path`.
pub(super) fn holds(path: &Path, point: DVec2) -> bool {
    let mut inside = false;
    for part in flat(path) {
        for (a, b) in sides(&part) {
            let across = (a.y > point.y) != (b.y > point.y);
            if across && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) {
                inside = !inside;
            }
        }
    }
    inside
}

/// How far `point` is from the outline, in millimetres.
pub(super) fn distance(path: &Path, point: DVec2) -> f64 {
    let mut least = f64::INFINITY;
    for part in flat(path) {
        for (a, b) in sides(&part) {
            let along = b - a;
            let share = (point - a).dot(along) / along.length_squared().max(1e-9);
            let nearest = a + along * share.clamp(0.0, 1.0);
            least = least.min(nearest.distance(point));
        }
    }
    least
}

fn sides(part: &[DVec2]) -> impl Iterator<Item = (DVec2, DVec2)> + '_ {
    let next = part.iter().cycle().skip(1);
    part.iter().zip(next).map(|(a, b)| (*a, *b))
}
