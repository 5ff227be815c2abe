//! The little geometry that sensors need: vectors of three, and unit quaternions.
//!
//! Everything is written out in one order of operations, so that the last bit is the same natively
//! and in WASM.

/// Three numbers along the phone's x (to its right edge), y (to its upper edge) and z (out of its
/// screen), or east-like, north-like and up where it says so.
pub type Vector = [f64; 3];

pub(crate) const ZERO: Vector = [0.0; 3];

#[inline]
pub(crate) fn add(a: Vector, b: Vector) -> Vector {
    [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

#[inline]
pub(crate) fn sub(a: Vector, b: Vector) -> Vector {
    [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

#[inline]
pub(crate) fn scale(a: Vector, by: f64) -> Vector {
    [a[0] * by, a[1] * by, a[2] * by]
}

/// From `a` to `b`, the fraction `t` of the way.
#[inline]
pub(crate) fn mix(a: Vector, b: Vector, t: f64) -> Vector {
    add(a, scale(sub(b, a), t))
}

#[inline]
pub(crate) fn dot(a: Vector, b: Vector) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

#[inline]
pub(crate) fn cross(a: Vector, b: Vector) -> Vector {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[inline]
pub(crate) fn length(a: Vector) -> f64 {
    libm::sqrt(dot(a, a))
}

/// The same direction with length one; nothing where there is no direction.
pub(crate) fn unit(a: Vector) -> Option<Vector> {
    let length = length(a);
    (length > 0.0).then(|| scale(a, 1.0 / length))
}

/// The angle between two directions, in degrees, exact for small ones too.
pub(crate) fn angle_deg(a: Vector, b: Vector) -> f64 {
    libm::atan2(length(cross(a, b)), dot(a, b)).to_degrees()
}

/// Whether two directions are farther apart than a small angle; cheaper than the angle itself.
pub(crate) fn is_apart(a: Vector, b: Vector, deg: f64) -> bool {
    let across = cross(a, b);
    let sin = deg * (core::f64::consts::PI / 180.0);
    dot(across, across) > sin * sin * dot(a, a) * dot(b, b) || dot(a, b) < 0.0
}

/// The direction along which most of a spread lies, whose matrix is symmetric; of length one, nothing where
/// there is no spread.
pub(crate) fn principal(mut spread: [Vector; 3]) -> Option<Vector> {
    // Each squaring keeps the directions and makes the largest outgrow the others: by the 64th power at last.
    for _ in 0..6 {
        let all = spread[0][0] + spread[1][1] + spread[2][2];
        let [a, b, c] = spread.map(|row| scale(row, 1.0 / all));
        let (ab, ac, bc) = (dot(a, b), dot(a, c), dot(b, c));
        spread = [[dot(a, a), ab, ac], [ab, dot(b, b), bc], [ac, bc, dot(c, c)]];
    }
    // Each row lies along it by now; the longest is the surest.
    let [a, b, c] = spread;
    let longer = if a[0] > b[1] { a } else { b };
    unit(if c[2] > a[0].max(b[1]) { c } else { longer })
}

/// Up to which square of the angle the series are used; they are exact to the last bit there. At 60 Hz that is
/// a turn of 1,700 °/s, more than a phone's gyroscope tells.
const SERIES_REACHES: f64 = 0.0625;
/// What each term of the cosine is of the one before it, the last one first.
const COSINE: [f64; 6] = [1.0 / 132.0, 1.0 / 90.0, 1.0 / 56.0, 1.0 / 30.0, 1.0 / 12.0, 1.0 / 2.0];
/// The same of sin x/x.
const SINE: [f64; 6] = [1.0 / 156.0, 1.0 / 110.0, 1.0 / 72.0, 1.0 / 42.0, 1.0 / 20.0, 1.0 / 6.0];

/// How something is turned: takes what is seen from the phone to how it is in a frame whose z is up.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Quaternion {
    /// The cosine of half the angle.
    pub w: f64,
    /// The axis, times the sine of half the angle.
    pub v: Vector,
}

impl Quaternion {
    /// Not turned at all.
    pub const IDENTITY: Quaternion = Quaternion { w: 1.0, v: ZERO };

    /// A turn about an axis by as many radians as `turn` is long: the axis times sin x/x, and cos x, of half of it.
    pub(crate) fn of_turn(turn: Vector) -> Quaternion {
        let half = scale(turn, 0.5);
        let square = dot(half, half);
        if square > SERIES_REACHES {
            let x = libm::sqrt(square);
            let (sin, w) = libm::sincos(x);
            return Quaternion { w, v: scale(half, sin / x) };
        }
        let series = |of: &[f64]| of.iter().fold(1.0, |rest, part| 1.0 - square * part * rest);
        Quaternion { w: series(&COSINE), v: scale(half, series(&SINE)) }
    }

    /// First `other`, then this.
    #[must_use]
    pub fn times(self, other: Quaternion) -> Quaternion {
        let ([a1, a2, a3], [b1, b2, b3]) = (self.v, other.v);
        let (a0, b0) = (self.w, other.w);
        Quaternion {
            w: a0 * b0 - a1 * b1 - a2 * b2 - a3 * b3,
            v: [
                a0 * b1 + a1 * b0 + a2 * b3 - a3 * b2,
                a0 * b2 - a1 * b3 + a2 * b0 + a3 * b1,
                a0 * b3 + a1 * b2 - a2 * b1 + a3 * b0,
            ],
        }
    }

    /// The other way round.
    #[must_use]
    pub fn back(self) -> Quaternion {
        Quaternion { w: self.w, v: scale(self.v, -1.0) }
    }

    /// A vector of the phone, as it is in the frame whose z is up.
    #[must_use]
    pub fn turn(self, a: Vector) -> Vector {
        let twice = scale(cross(self.v, a), 2.0);
        add(add(a, scale(twice, self.w)), cross(self.v, twice))
    }

    /// Where up is, seen from the phone.
    #[must_use]
    pub fn up(self) -> Vector {
        self.rows()[2]
    }

    /// The turn as the rows of a matrix.
    pub(crate) fn rows(self) -> [Vector; 3] {
        let (w, [x, y, z]) = (self.w, self.v);
        let [twice_x, twice_y, twice_z] = scale(self.v, 2.0);
        let (xx, yy, zz) = (twice_x * x, twice_y * y, twice_z * z);
        let (xy, xz, yz) = (twice_x * y, twice_x * z, twice_y * z);
        let (wx, wy, wz) = (twice_x * w, twice_y * w, twice_z * w);
        [
            [1.0 - yy - zz, xy - wz, wy + xz],
            [wz + xy, 1.0 - xx - zz, yz - wx],
            [xz - wy, wx + yz, 1.0 - xx - yy],
        ]
    }

    /// How far it turns, in degrees, 0 to 180.
    #[must_use]
    pub fn angle_deg(self) -> f64 {
        2.0 * libm::atan2(length(self.v), libm::fabs(self.w)).to_degrees()
    }

    /// How far it turns about `axis` (of length one), in degrees, −180 to 180.
    #[must_use]
    pub fn about_deg(self, axis: Vector) -> f64 {
        let sign = if self.w < 0.0 { -1.0 } else { 1.0 };
        2.0 * libm::atan2(sign * dot(self.v, axis), sign * self.w).to_degrees()
    }

    /// Of length one again, after rounding has changed that: a step of Newton's, with no root and no quotient.
    pub(crate) fn normalized(self) -> Quaternion {
        let by = 1.5 - 0.5 * (self.w * self.w + dot(self.v, self.v));
        Quaternion { w: self.w * by, v: scale(self.v, by) }
    }
}

/// `value`, no further from 0 than `most`. std's `clamp` would say in words where its bounds are wrong, and
/// bring the printing of floats into the browser: 5 KB.
pub(crate) fn within(value: f64, most: f64) -> f64 {
    value.max(-most).min(most)
}
