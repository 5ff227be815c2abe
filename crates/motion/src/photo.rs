//! The head's angle by side photo: ear and neck as points of it, and which way is up.
//!
//! The angle is that of the line from the seventh neck vertebra (C7) to the ear's tragus, to the
//! horizontal: the craniovertebral angle. Up is told by the phone's gravity at the moment of the photo, or by
//! two points on something that stands upright. A photo that was taken tilted is refused: what lies nearer
//! to its edge would be drawn out of shape.
//!
//! What isn't here: finding the points, which a person does, and the photo itself.

use crate::tuning::{
    PHOTO_FLAT_DEG, PHOTO_FORCE, PHOTO_LEVEL_ERROR_DEG, PHOTO_LINE_PX, PHOTO_PLACED_PX,
    PHOTO_RETAKEN_DEG, PHOTO_SPAN_PX, PHOTO_TILT_DEG,
};
use crate::vector::{Vector, length};

/// A point of a picture, in its pixels: to the right and down.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// Which way is up in a picture.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Level {
    /// How far up leans to the right of the picture's upper edge, degrees.
    pub lean_deg: f64,
    /// How unsure that is, degrees (one standard uncertainty).
    pub error_deg: f64,
}

/// Ear and neck in a picture of known level.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Marks {
    /// The tragus, the little flap before the ear's opening.
    pub ear: Point,
    /// C7, the vertebra that stands out most at the root of the neck.
    pub neck: Point,
    /// Which way is up.
    pub level: Level,
}

/// The head's angle.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct HeadAngle {
    /// To the horizontal, degrees: 90 were an ear straight above the neck.
    pub angle_deg: f64,
    /// How unsure it is, degrees (one standard uncertainty): taking the photo anew, placing the points,
    /// and the level.
    pub uncertainty_deg: f64,
}

/// Why nothing can be measured.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// The phone leans to the left or right.
    Leans,
    /// The phone leans forward or back.
    Tips,
    /// The phone is moved, or its sensor says nothing sensible.
    Moves,
    /// The two points on something upright are too near each other to tell.
    ShortLine,
    /// Ear and neck are too near each other in the picture to tell.
    TooSmall,
    /// The ear isn't above the neck, or hardly.
    NotAbove,
}

impl Unfit {
    /// A stable word for it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Unfit::Leans => "leans",
            Unfit::Tips => "tips",
            Unfit::Moves => "moves",
            Unfit::ShortLine => "short-line",
            Unfit::TooSmall => "too-small",
            Unfit::NotAbove => "not-above",
        }
    }
}

/// How another picture comes to lie over one: the neck on the neck, as large, and as upright. The rows of a
/// matrix: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Overlay {
    /// `[a, b, c, d, e, f]`
    pub matrix: [f64; 6],
}

impl Level {
    /// By the phone's acceleration with gravity, in m/s², while its screen is turned by so many degrees (as
    /// `screen.orientation.angle` has it) and the back camera looks. Which sign gravity has is no matter:
    /// nobody holds a camera upside down against its own screen.
    ///
    /// ```
    /// use motion::photo::{Level, Unfit};
    /// let level = Level::of_gravity([0.0, 9.8, 0.0], 0)?;
    /// assert_eq!(level.lean_deg, 0.0);
    /// assert_eq!(Level::of_gravity([3.0, 9.3, 0.0], 0), Err(Unfit::Leans));
    /// # Ok::<(), Unfit>(())
    /// ```
    ///
    /// # Errors
    /// When the phone is tilted or moved.
    pub fn of_gravity(acceleration: Vector, turned_deg: u16) -> Result<Level, Unfit> {
        let force = length(acceleration);
        if !(PHOTO_FORCE.0..=PHOTO_FORCE.1).contains(&force) {
            return Err(Unfit::Moves);
        }
        let turned = f64::from(turned_deg).to_radians();
        let (sin, cos) = (libm::sin(turned), libm::cos(turned));
        let [x, y, out] = acceleration;
        let (right, up) = (x * cos - y * sin, x * sin + y * cos);
        let (right, up, out) = if up < 0.0 { (-right, -up, -out) } else { (right, up, out) };
        let tips_deg = libm::atan2(out, libm::sqrt(right * right + up * up)).to_degrees();
        if libm::fabs(tips_deg) > PHOTO_TILT_DEG {
            return Err(Unfit::Tips);
        }
        Level::leaning(libm::atan2(right, up).to_degrees(), PHOTO_LEVEL_ERROR_DEG)
    }

    /// By two points on something that stands upright: a door's frame, a wall's corner.
    ///
    /// # Errors
    /// When they are too near each other, or the picture leans.
    pub fn of_line(top: Point, bottom: Point) -> Result<Level, Unfit> {
        let (right, up) = (top.x - bottom.x, bottom.y - top.y);
        let span = libm::sqrt(right * right + up * up);
        if span.is_nan() || span < PHOTO_LINE_PX {
            return Err(Unfit::ShortLine);
        }
        Level::leaning(libm::atan2(right, up).to_degrees(), placed_deg(span))
    }

    /// The same level as a camera sees it that looks the other way, at whom holds the phone.
    #[must_use]
    pub fn mirrored(self) -> Level {
        Level { lean_deg: -self.lean_deg, ..self }
    }

    fn leaning(lean_deg: f64, error_deg: f64) -> Result<Level, Unfit> {
        let level = libm::fabs(lean_deg) <= PHOTO_TILT_DEG;
        if level { Ok(Level { lean_deg, error_deg }) } else { Err(Unfit::Leans) }
    }

    /// How far something goes to the right and up, where the picture says so many pixels right and down.
    fn upright(self, right: f64, down: f64) -> (f64, f64) {
        let lean = self.lean_deg.to_radians();
        let (sin, cos) = (libm::sin(lean), libm::cos(lean));
        (right * cos + down * sin, right * sin - down * cos)
    }
}

impl Marks {
    /// The head's angle.
    ///
    /// # Errors
    /// When the points can't be an ear and a neck, or are too near each other.
    pub fn head_angle(&self) -> Result<HeadAngle, Unfit> {
        let (forward, up) = self.reach();
        let span = self.span();
        if span.is_nan() || span < PHOTO_SPAN_PX {
            return Err(Unfit::TooSmall);
        }
        let angle_deg = libm::atan2(up, libm::fabs(forward)).to_degrees();
        if angle_deg < PHOTO_FLAT_DEG {
            return Err(Unfit::NotAbove);
        }
        let placed = placed_deg(span);
        let level = self.level.error_deg;
        let sum = PHOTO_RETAKEN_DEG * PHOTO_RETAKEN_DEG + placed * placed + level * level;
        Ok(HeadAngle { angle_deg, uncertainty_deg: libm::sqrt(sum) })
    }

    /// How the picture of `earlier` comes to lie over this one. Nothing where the person looks the other way
    /// in it: two sides can't be compared.
    #[must_use]
    pub fn overlay(&self, earlier: &Marks) -> Option<Overlay> {
        let (mine, its) = (self.span(), earlier.span());
        let same_way = self.reach().0 * earlier.reach().0 > 0.0;
        if !same_way || its < PHOTO_SPAN_PX {
            return None;
        }
        let scale = mine / its;
        let turn = (self.level.lean_deg - earlier.level.lean_deg).to_radians();
        let (sin, cos) = (scale * libm::sin(turn), scale * libm::cos(turn));
        let Point { x, y } = earlier.neck;
        let matrix = [
            cos,
            sin,
            -sin,
            cos,
            self.neck.x - (cos * x - sin * y),
            self.neck.y - (sin * x + cos * y),
        ];
        Some(Overlay { matrix })
    }

    /// Where one comes to, so many pixels from the neck along the horizontal, the way the person looks.
    #[must_use]
    pub fn ahead(&self, px: f64) -> Point {
        let lean = self.level.lean_deg.to_radians();
        let way = if self.reach().0 < 0.0 { -px } else { px };
        let Point { x, y } = self.neck;
        Point { x: x + way * libm::cos(lean), y: y + way * libm::sin(lean) }
    }

    /// How far the ear lies to the right of the neck and above it.
    fn reach(&self) -> (f64, f64) {
        self.level.upright(self.ear.x - self.neck.x, self.ear.y - self.neck.y)
    }

    fn span(&self) -> f64 {
        let (right, up) = self.reach();
        libm::sqrt(right * right + up * up)
    }
}

impl Overlay {
    /// Where a point of the other picture comes to lie.
    #[must_use]
    pub fn of(&self, Point { x, y }: Point) -> Point {
        let [a, b, c, d, e, f] = self.matrix;
        Point { x: a * x + c * y + e, y: b * x + d * y + f }
    }
}

/// How unsure a line of this length is, its ends placed by hand, degrees.
fn placed_deg(span_px: f64) -> f64 {
    (core::f64::consts::SQRT_2 * PHOTO_PLACED_PX / span_px).to_degrees()
}
