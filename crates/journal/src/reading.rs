//! Readings: what was measured by phone or counted, each with how unsure it is.
//!
//! Numbers are whole tenths, so that every device keeps the same ones. What a difference between two
//! readings means isn't asked here: that is `insight`.

use routine::words;

use crate::entry::Place;
use crate::limits::{ANGLE_MAX_TENTHS, PULSE_BEATS_MAX, PULSE_BEATS_MIN, PULSE_SECS};
use crate::note::Erasure;
use crate::wall::WallTime;

/// Something measured, all at one time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// How far the chest turns.
    Rotation {
        /// In which position; two positions can't be compared.
        test: RotationTest,
        /// To the left; `None` where it wasn't measured.
        left: Option<Angle>,
        /// To the right; `None` where it wasn't measured.
        right: Option<Angle>,
    },
    /// How far the chest tips back.
    Extension(Angle),
    /// The head's angle to the horizontal, by side photo.
    HeadAngle(Angle),
    /// The pulse at rest.
    Pulse(Pulse),
}

words! {
    /// In which position the chest turns; those that gravity sees come first: there the angle doesn't drift.
    RotationTest {
        /// Lying on the side.
        SideLying = "side-lying",
        /// On hands and knees, sitting back on the heels, so that the low back is locked.
        LumbarLocked = "lumbar-locked",
        /// Sitting.
        Seated = "seated",
    }
}

/// An angle, and how unsure it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Angle {
    tenths: u16,
    error_tenths: u16,
}

/// Beats counted in half a minute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pulse(u8);

/// A reading that was taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PastReading {
    /// Where that is written.
    pub place: Place,
    /// When.
    pub when: WallTime,
    /// What came out.
    pub reading: Reading,
}

impl Reading {
    /// Whether both are of the same test, so that they can be compared.
    pub fn is_like(&self, other: &Reading) -> bool {
        match (self, other) {
            (Reading::Rotation { test, .. }, Reading::Rotation { test: other, .. }) => {
                test == other
            }
            (Reading::Extension(_), Reading::Extension(_))
            | (Reading::HeadAngle(_), Reading::HeadAngle(_))
            | (Reading::Pulse(_), Reading::Pulse(_)) => true,
            (
                Reading::Rotation { .. }
                | Reading::Extension(_)
                | Reading::HeadAngle(_)
                | Reading::Pulse(_),
                _,
            ) => false,
        }
    }

    /// The stable word for the test.
    pub fn key(&self) -> &'static str {
        match self {
            Reading::Rotation { test, .. } => test.key(),
            Reading::Extension(_) => "extension",
            Reading::HeadAngle(_) => "head-angle",
            Reading::Pulse(_) => "pulse",
        }
    }
}

impl Angle {
    /// So many tenths of a degree, unsure by so many (one standard uncertainty). `None` above 180°.
    pub fn new(tenths: u16, error_tenths: u16) -> Option<Angle> {
        let fits = tenths.max(error_tenths) <= ANGLE_MAX_TENTHS;
        fits.then_some(Angle { tenths, error_tenths })
    }

    /// The same from degrees, to the nearest tenth. `None` for what is no number, below 0° or above
    /// 180°.
    ///
    /// ```
    /// let angle = journal::Angle::of_degrees(42.26, 1.14).expect("an angle");
    /// assert_eq!((angle.tenths(), angle.error_tenths()), (423, 11));
    /// assert_eq!(journal::Angle::of_degrees(-1.0, 0.0), None);
    /// ```
    pub fn of_degrees(degrees: f64, error: f64) -> Option<Angle> {
        let tenths = |degrees: f64| {
            (0.0..=180.0).contains(&degrees).then_some((degrees * 10.0 + 0.5) as u16)
        };
        Angle::new(tenths(degrees)?, tenths(error)?)
    }

    /// Tenths of a degree.
    pub fn tenths(self) -> u16 {
        self.tenths
    }

    /// How unsure it is, in tenths of a degree: one standard uncertainty.
    pub fn error_tenths(self) -> u16 {
        self.error_tenths
    }

    /// The nearest whole degree.
    pub fn degrees(self) -> u16 {
        (self.tenths + 5) / 10
    }

    /// Whole degrees to either side within which it lies with 95 of 100, rounded up: 1.96 standard
    /// uncertainties.
    pub fn give_or_take(self) -> u16 {
        let hundredths = u32::from(self.error_tenths) * 196;
        u16::try_from(hundredths.div_ceil(1000)).unwrap_or(u16::MAX)
    }
}

impl Pulse {
    /// How long it is counted, in seconds.
    pub const SECS: u8 = PULSE_SECS;

    /// So many beats in half a minute. `None` where a heart at rest can't beat so, and it was
    /// counted wrong, or told of a minute.
    pub fn counted(beats: u8) -> Option<Pulse> {
        (PULSE_BEATS_MIN..=PULSE_BEATS_MAX).contains(&beats).then_some(Pulse(beats))
    }

    /// The beats that were counted.
    pub fn beats(self) -> u8 {
        self.0
    }

    /// Beats a minute.
    pub fn per_minute(self) -> u16 {
        u16::from(self.0) * 60 / u16::from(PULSE_SECS)
    }
}

impl PastReading {
    /// The deletion that erases it.
    pub fn erasure(&self) -> Erasure {
        Erasure { targets: [self.place].into() }
    }
}
