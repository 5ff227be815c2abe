//! What is marked on the trunk: the worked muscle glowing, and bone that is never pressed, hatched.

use alloc::vec::Vec;

use glam::{DVec2, DVec3};

use super::outline::{curve, outline, polygon};
use super::{Canvas, EDGE_MM, ink};
use crate::body::height_of;
use crate::figure::Posed;
use crate::flesh::{Ball, skin};
use crate::{Line, Look, Picture, Shape};

/// A place on the trunk's skin: the vertebra at whose height it is, and degrees round from the middle of
/// the back to the person's left.
type Place = (f64, f64);

/// Four corners of what is never pressed, on the person's left where `both`; the right is mirrored.
struct Bone {
    corners: [Place; 4],
    both: bool,
}

/// What of the back is bone, or isn't rolled.
/// Source: library/sources, `gpn_scapula` (medial border 3–4 cm aside, root of the spine at T3) and
/// `cooperstein2009` (lower tip at T8); the rest is our choice, drawn after them.
const BONES: [Bone; 5] = [
    // The spine, from the neck to the low back.
    Bone { corners: [(1.0, -6.0), (1.0, 6.0), (12.0, 6.0), (12.0, -6.0)], both: false },
    // The root of the neck.
    Bone { corners: [(0.6, -40.0), (0.6, 40.0), (1.9, 26.0), (1.9, -26.0)], both: false },
    // The shoulder blade.
    Bone { corners: [(2.4, 16.0), (3.0, 50.0), (8.0, 30.0), (7.6, 18.0)], both: true },
    // The low back.
    Bone { corners: [(12.2, -62.0), (12.2, 62.0), (16.8, 58.0), (16.8, -58.0)], both: false },
    // The lowest ribs.
    Bone { corners: [(10.6, 34.0), (10.2, 74.0), (12.0, 74.0), (12.0, 30.0)], both: true },
];

/// How many lines hatch a bone.
const HATCHES: u32 = 9;

/// The furrow over the spine, and the left shoulder blade's inner edge down to its tip.
/// Source: as [`BONES`].
const FURROW: [Place; 5] = [(1.5, 0.0), (5.0, 0.0), (9.0, 0.0), (13.0, 0.0), (16.0, 0.0)];
const BLADE: [Place; 5] = [(3.0, 15.0), (5.0, 18.0), (6.8, 21.0), (7.8, 27.0), (7.3, 36.0)];

impl Picture {
    /// Whether bone is hatched in it, drawn in this look.
    pub fn is_hatched(&self, look: &Look) -> bool {
        let (paper, pencil) = ink::bone(look);
        self.shapes.iter().any(|shape| {
            shape.fill == Some(paper) && shape.line.is_some_and(|line| line.colour == pencil)
        })
    }
}

impl Canvas {
    /// What shows through a shirt, where it faces the camera.
    pub(super) fn back(&mut self, posed: &Posed, ink: ink::Ink) {
        for (points, side) in [(FURROW, 1.0), (BLADE, 1.0), (BLADE, -1.0)] {
            let places = points.map(|(vertebra, around): Place| {
                skin(&posed.skeleton.spine, height_of(vertebra), (around * side).to_radians())
            });
            if places.iter().all(|(_, out)| self.lens.faces(*out) > 0.2) {
                let line = places.map(|(at, _)| self.lens.point(at));
                self.stroke(curve(&line), ink.shade.towards(ink.edge, 0.35), EDGE_MM);
            }
        }
    }

    /// The worked muscle where the roller is, brightest there.
    pub(super) fn glow(&mut self, posed: &Posed) {
        let Some(worked) = &posed.worked else { return };
        for around in &worked.around {
            let along = |reach: f64, sink: f64| -> Vec<Ball> {
                (-4..=4)
                    .map(|step| {
                        let vertebra = worked.contact + f64::from(step) / 4.0 * reach;
                        let joints = &posed.skeleton.spine;
                        let (at, out) = skin(joints, height_of(vertebra), around.to_radians());
                        let thick = 0.017 * (1.0 - 0.6 * f64::from(step * step) / 16.0);
                        Ball::round(at - out * sink, thick)
                    })
                    .collect()
            };
            let joints = &posed.skeleton.spine;
            let (_, out) = skin(joints, height_of(worked.contact), around.to_radians());
            // What lies behind the body shines through it faintly.
            let seen = (1.2 + self.lens.faces(out)).clamp(0.45, 1.0);
            let wide = self.blobs(&along(3.2, 0.024));
            self.fill(outline(&wide), ink::GLOW, 0.45 * seen);
            let core = self.blobs(&along(2.0, 0.020));
            self.fill(outline(&core), ink::GLOW, 0.9 * seen);
        }
    }

    /// Bone, hatched where the back faces the camera.
    pub(super) fn bones(&mut self, posed: &Posed) {
        for bone in &BONES {
            let sides: &[f64] = if bone.both { &[1.0, -1.0] } else { &[1.0] };
            for side in sides {
                self.bone(posed, bone.corners.map(|(vertebra, around)| (vertebra, around * side)));
            }
        }
    }

    fn bone(&mut self, posed: &Posed, corners: [Place; 4]) {
        let [a, b, c, d] = corners;
        let mix = |from: Place, to: Place, share: f64| {
            (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
        };
        // A point by its shares across and down.
        let at = |across: f64, down: f64| {
            let (vertebra, around) = mix(mix(a, b, across), mix(d, c, across), down);
            skin(&posed.skeleton.spine, height_of(vertebra), around.to_radians())
        };
        let (_, facing) = at(0.5, 0.5);
        if self.lens.faces(facing) < 0.15 {
            return;
        }
        let shown = |points: Vec<(DVec3, DVec3)>| -> Vec<DVec2> {
            let seen = points.into_iter().filter(|(_, out)| self.lens.faces(*out) > 0.0);
            seen.map(|(at, _)| self.lens.point(at)).collect()
        };
        let edge = (0..24).map(|step| {
            let share = f64::from(step % 6) / 6.0;
            match step / 6 {
                0 => at(share, 0.0),
                1 => at(1.0, share),
                2 => at(1.0 - share, 1.0),
                _ => at(0.0, 1.0 - share),
            }
        });
        let area = polygon(shown(edge.collect()));
        let lines: Vec<Vec<DVec2>> = (1..HATCHES)
            .map(|line| {
                let sum = 2.0 * f64::from(line) / f64::from(HATCHES);
                let (from, to) = ((sum - 1.0).max(0.0), sum.min(1.0));
                let along = |step: u32| from + (to - from) * f64::from(step) / 4.0;
                shown((0..=4).map(|step| at(along(step), sum - along(step))).collect())
            })
            .collect();
        let (paper, pencil) = ink::bone(&self.look);
        let line = Some(Line { colour: pencil, width: EDGE_MM * 0.7 });
        self.shapes.push(Shape { path: area, fill: Some(paper), line, opacity: 0.9 });
        for line in lines.iter().filter(|line| line.len() > 1) {
            self.stroke(curve(line), pencil, EDGE_MM * 0.6);
        }
    }
}
