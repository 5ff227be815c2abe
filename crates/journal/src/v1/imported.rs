//! Version 1 of readings from elsewhere.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::malformed;
use crate::imports as domain;
use crate::json::{Wrong, shape};
use crate::limits::IMPORT_MAX_READINGS;
use crate::wall::Day;

/// `{"file":"turning.csv","readings":[{"day":"2026-11-23","measure":"rotation-left","before":425,"after":null}]}`
pub(super) struct Imported {
    file: String,
    readings: Vec<Reading>,
}

shape!(struct Imported { file, readings });

struct Reading {
    day: String,
    measure: String,
    before: i16,
    after: Option<i16>,
}

shape!(struct Reading { day, measure, before, after });

impl From<&domain::Imported> for Imported {
    fn from(imported: &domain::Imported) -> Imported {
        let reading = |reading: &domain::ImportedReading| Reading {
            day: reading.day.to_string(),
            measure: reading.measure.clone(),
            before: reading.before,
            after: reading.after,
        };
        let readings = imported.readings.iter().map(reading).collect();
        Imported { file: imported.file.clone(), readings }
    }
}

impl Imported {
    pub(super) fn check(self) -> Result<domain::Imported, Wrong> {
        if self.readings.len() > IMPORT_MAX_READINGS {
            return Err(malformed("readings", "too long"));
        }
        let reading = |reading: Reading| {
            let day = Day::parse(&reading.day).ok_or_else(|| malformed("day", &reading.day))?;
            let Reading { measure, before, after, .. } = reading;
            Ok(domain::ImportedReading { day, measure, before, after })
        };
        let readings = self.readings.into_iter().map(reading).collect::<Result<_, _>>()?;
        Ok(domain::Imported { file: self.file, readings })
    }
}
