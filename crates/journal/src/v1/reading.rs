//! Version 1 of a reading.

use alloc::string::{String, ToString};

use super::malformed;
use crate::json::{Wrong, shape};
use crate::reading as domain;

/// `{"rotation":{"test":"seated","left":{"tenths":423,"error":11},"right":null}}`,
/// `{"pulse":{"beats":31,"secs":30}}`
pub(super) enum Reading {
    Rotation { test: String, left: Option<Angle>, right: Option<Angle> },
    Extension(Angle),
    HeadAngle(Angle),
    Pulse { beats: u8, secs: u8 },
}

shape!(enum Reading {
    "rotation" => Rotation { test, left, right },
    "extension" => Extension(_),
    "head-angle" => HeadAngle(_),
    "pulse" => Pulse { beats, secs },
});

/// Tenths of degrees.
pub(super) struct Angle {
    tenths: u16,
    error: u16,
}

shape!(struct Angle { tenths, error });

impl From<domain::Angle> for Angle {
    fn from(angle: domain::Angle) -> Angle {
        Angle { tenths: angle.tenths(), error: angle.error_tenths() }
    }
}

impl Angle {
    fn check(self) -> Result<domain::Angle, Wrong> {
        domain::Angle::new(self.tenths, self.error)
            .ok_or_else(|| malformed("tenths", &self.tenths.max(self.error).to_string()))
    }
}

impl From<&domain::Reading> for Reading {
    fn from(reading: &domain::Reading) -> Reading {
        match *reading {
            domain::Reading::Rotation { test, left, right } => Reading::Rotation {
                test: test.key().into(),
                left: left.map(Angle::from),
                right: right.map(Angle::from),
            },
            domain::Reading::Extension(angle) => Reading::Extension(angle.into()),
            domain::Reading::HeadAngle(angle) => Reading::HeadAngle(angle.into()),
            domain::Reading::Pulse(pulse) => {
                Reading::Pulse { beats: pulse.beats(), secs: domain::Pulse::SECS }
            }
        }
    }
}

impl Reading {
    pub(super) fn check(self) -> Result<domain::Reading, Wrong> {
        Ok(match self {
            Reading::Rotation { test, left, right } => domain::Reading::Rotation {
                test: domain::RotationTest::from_key(&test)
                    .ok_or_else(|| malformed("test", &test))?,
                left: left.map(Angle::check).transpose()?,
                right: right.map(Angle::check).transpose()?,
            },
            Reading::Extension(angle) => domain::Reading::Extension(angle.check()?),
            Reading::HeadAngle(angle) => domain::Reading::HeadAngle(angle.check()?),
            Reading::Pulse { beats, secs } => {
                if secs != domain::Pulse::SECS {
                    return Err(malformed("secs", &secs.to_string()));
                }
                let pulse = domain::Pulse::counted(beats);
                domain::Reading::Pulse(pulse.ok_or_else(|| malformed("beats", &beats.to_string()))?)
            }
        })
    }
}
