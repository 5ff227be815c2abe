//! The mark of a mistake: a ring where it is, an arrow the way it goes, and a cross on the ring that
//! says so without colour and without words.

use alloc::vec::Vec;

use glam::{DVec2, dvec2};

use super::outline::outline;
use super::{Canvas, ink};
use crate::flesh::Ball;
use crate::wrong::{Way, Wrong};
use crate::{Path, Seg};

/// How wide its lines are, and the rim of ground that parts them from the body, in millimetres.
/// Source: our choice; two pixels and a half in a picture as wide as a thumb.
const LINE_MM: f64 = 14.0;
const RIM_MM: f64 = 6.0;
/// The disc that bears the cross, its radius in millimetres. Source: our choice, as above.
const DISC_MM: f64 = 42.0;
/// How long the arrow is, in millimetres. Source: our choice, as above.
const ARROW_MM: f64 = 105.0;

impl Canvas {
    /// Marks where and how a body goes wrong.
    pub(super) fn wrong(&mut self, wrong: &Wrong) {
        let (red, ground) = ink::wrong(&self.look);
        let [one, other] = wrong.at.map(|at| self.lens.blob(&Ball::round(at, wrong.around)));
        let ring = if other.depth < one.depth { other } else { one };
        let (at, reach) = (ring.at, ring.reach(DVec2::X));
        // Off the ring, or to it from behind.
        let (way, begins) = match wrong.way {
            Way::Off(way) => (way, reach + 34.0),
            Way::From(way) => (way, -reach - 24.0 - ARROW_MM),
        };
        // What goes straight to or from who looks has no way in the picture.
        let way = self.lens.way(way) / self.lens.metre();
        let way = (way.length() > 0.35).then(|| way.normalize());
        let mut line = outline(&[ring]);
        line.0.extend(way.into_iter().flat_map(|way| arrow(at + way * begins, way)));
        self.stroke(line.clone(), ground, LINE_MM + 2.0 * RIM_MM);
        self.stroke(line, red, LINE_MM);
        // On the ring; beside it where what is in it is small.
        let cross = at
            + match (way, wrong.way) {
                (None, _) => dvec2(0.707, -0.707) * reach,
                (Some(way), Way::Off(_)) => -way * reach,
                (Some(way), Way::From(_)) => way.perp() * (reach + 0.8 * DISC_MM),
            };
        // A line with round ends that goes nowhere is a disc.
        let disc = || Path(Vec::from([Seg::Move(cross), Seg::Line(cross)]));
        self.stroke(disc(), ground, 2.0 * (DISC_MM + RIM_MM));
        self.stroke(disc(), red, 2.0 * DISC_MM);
        let arm = |along: DVec2| {
            let half = along * DISC_MM * 0.34;
            [Seg::Move(cross - half), Seg::Line(cross + half)]
        };
        let cross = [arm(dvec2(1.0, 1.0)), arm(dvec2(1.0, -1.0))].concat();
        self.stroke(Path(cross), ground, LINE_MM * 0.9);
    }
}

/// An arrow from a point, with its head.
fn arrow(from: DVec2, way: DVec2) -> [Seg; 5] {
    let tip = from + way * ARROW_MM;
    let barb = |side: DVec2| tip - way * 42.0 + side * 42.0;
    [
        Seg::Move(from),
        Seg::Line(tip),
        Seg::Move(barb(way.perp())),
        Seg::Line(tip),
        Seg::Line(barb(-way.perp())),
    ]
}
