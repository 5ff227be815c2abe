//! Shadows: of the body, and of what lies or stands, so that nothing floats.

use glam::{DVec2, DVec3, dvec2, dvec3};

use super::outline::outline;
use super::{Canvas, ink, room};
use crate::figure::Posed;
use crate::flesh::{Ball, Flesh, Part};
use crate::place::Roller;
use crate::{Path, Room};

/// How high above the floor a thing throws no shadow that one would see, in metres. Source: our choice.
const HIGH_M: f64 = 0.35;

/// How far a thing's shadow lies beside it, away from the light, in millimetres. Source: our choice.
const BESIDE_MM: DVec2 = dvec2(16.0, 5.0);

impl Canvas {
    /// The body's shadow, then those of the things about it, darker where they rest.
    pub(super) fn shadows(&mut self, posed: &Posed) {
        let mut path = Path::default();
        for Flesh { part, balls } in &posed.flesh {
            if !matches!(part, Part::Thumb(_) | Part::Face | Part::Neck) && is_low(balls) {
                path.0.extend(self.on_floor(balls).0);
            }
        }
        self.shade(path);
        let mut path = Path::default();
        if let Some(roller) = posed.placed.roller.filter(|roller| roller.shown > 0.5) {
            let balls = room::roller(roller);
            if is_low(&balls) {
                path.0.extend(self.on_floor(&balls).0);
            } else if roller.at.x > -2.0 * roller.foam.radius && self.look.room == Room::Whole {
                path.0.extend(self.on_wall(&roller).0);
            }
        }
        if let Some(cushion) = &posed.placed.cushion {
            path.0.extend(self.on_floor(&room::cushion(cushion)).0);
        }
        if posed.stage.chair.is_some() {
            for foot in room::chair_feet() {
                path.0.extend(self.on_floor(&[Ball::round(foot, 0.028)]).0);
            }
        }
        self.shade(path.map(|point| point + BESIDE_MM));
    }

    fn shade(&mut self, path: Path) {
        let (colour, opacity) = ink::shadow(&self.look);
        if !path.is_empty() {
            self.fill(path, colour, opacity);
        }
    }

    /// The outline of a chain laid flat on the floor.
    fn on_floor(&self, balls: &[Ball]) -> Path {
        let drop = |v: DVec3| dvec3(v.x, v.y, 0.0);
        let flat =
            |ball: &Ball| self.lens.blob(&Ball { at: drop(ball.at), axes: ball.axes.map(drop) });
        outline(&balls.iter().map(flat).collect::<alloc::vec::Vec<_>>())
    }

    /// The outline of a roller, or of a ball, on the wall that it leans on.
    fn on_wall(&self, roller: &Roller) -> Path {
        if self.lens.faces(DVec3::NEG_X) < 0.1 {
            return Path::default();
        }
        let flat = |v: DVec3| dvec3(0.0, v.y, v.z);
        let blobs = room::roller(*roller).into_iter().map(|ball| {
            let at = flat(ball.at) - DVec3::Z * 0.02;
            self.lens.blob(&Ball { at, axes: ball.axes.map(flat) })
        });
        outline(&blobs.collect::<alloc::vec::Vec<_>>())
    }
}

/// Whether any of it is near the floor.
fn is_low(balls: &[Ball]) -> bool {
    balls.iter().any(|ball| -ball.reach(DVec3::NEG_Z) < HIGH_M)
}
