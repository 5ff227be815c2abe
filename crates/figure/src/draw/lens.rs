//! From the room to the picture: a camera without perspective.

use glam::{DVec2, DVec3, dvec2, dvec3};

use crate::Camera;
use crate::flesh::Ball;

/// A camera, worked out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lens {
    right: DVec3,
    up: DVec3,
    /// Where one looks.
    ahead: DVec3,
    /// Seen as in a mirror.
    mirrored: bool,
    /// Millimetres for a metre of the written stature.
    scale: f64,
}

/// A ball as seen: its centre and the ellipse around it, in millimetres; y points down.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Blob {
    pub(crate) at: DVec2,
    /// The ellipse: xx, xy, yy. It reaches as far as the root of `d·M·d` in a direction `d`.
    shape: [f64; 3],
    /// How far away, in metres.
    pub(crate) depth: f64,
}

impl Lens {
    pub(crate) fn new(camera: &Camera, mirrored: bool, scale: f64) -> Lens {
        let turn = if mirrored { -camera.turn_deg } else { camera.turn_deg }.to_radians();
        let climb = camera.climb_deg.clamp(-90.0, 90.0).to_radians();
        let (sin, cos) = (libm::sin(turn), libm::cos(turn));
        let (high, flat) = (libm::sin(climb), libm::cos(climb));
        Lens {
            right: dvec3(cos, sin, 0.0),
            up: dvec3(-sin * high, cos * high, flat),
            ahead: dvec3(-sin * flat, cos * flat, -high),
            mirrored,
            scale: scale * 1000.0,
        }
    }

    /// A direction of the room as seen.
    pub(crate) fn way(&self, v: DVec3) -> DVec2 {
        let x = v.dot(self.right) * self.scale;
        dvec2(if self.mirrored { -x } else { x }, -v.dot(self.up) * self.scale)
    }

    /// How long, in millimetres, a metre of the room is that lies across the view.
    pub(crate) fn metre(&self) -> f64 {
        self.scale
    }

    /// A point of the room as seen, in millimetres.
    pub(crate) fn point(&self, p: DVec3) -> DVec2 {
        self.way(p)
    }

    /// How far away a point is, in metres.
    pub(crate) fn depth(&self, p: DVec3) -> f64 {
        p.dot(self.ahead)
    }

    /// How much a surface with this normal faces the camera: 1 wholly, −1 away.
    pub(crate) fn faces(&self, normal: DVec3) -> f64 {
        -normal.dot(self.ahead)
    }

    pub(crate) fn blob(&self, ball: &Ball) -> Blob {
        let mut shape = [0.0; 3];
        for axis in ball.axes {
            let seen = self.way(axis);
            shape[0] += seen.x * seen.x;
            shape[1] += seen.x * seen.y;
            shape[2] += seen.y * seen.y;
        }
        Blob { at: self.point(ball.at), shape, depth: self.depth(ball.at) }
    }
}

impl Blob {
    /// How far it reaches from its centre in `direction`, a unit vector.
    pub(crate) fn reach(&self, direction: DVec2) -> f64 {
        let [xx, xy, yy] = self.shape;
        let far = xx * direction.x * direction.x
            + 2.0 * xy * direction.x * direction.y
            + yy * direction.y * direction.y;
        libm::sqrt(far.max(1e-9))
    }

    /// Its farthest point in `direction`, a unit vector.
    pub(crate) fn farthest(&self, direction: DVec2) -> DVec2 {
        let [xx, xy, yy] = self.shape;
        let out = dvec2(xx * direction.x + xy * direction.y, xy * direction.x + yy * direction.y);
        self.at + out / self.reach(direction)
    }

    /// The same ellipse, smaller by `share`, leaning against its own edge towards `light`.
    pub(crate) fn lit(&self, light: DVec2, share: f64) -> Blob {
        let shift = (self.farthest(light) - self.at) * (1.0 - share);
        let scale = share * share;
        Blob { at: self.at + shift, shape: self.shape.map(|value| value * scale), ..*self }
    }

    /// About how large it is.
    pub(crate) fn size(&self) -> f64 {
        libm::sqrt((self.shape[0] + self.shape[2]) / 2.0)
    }
}
