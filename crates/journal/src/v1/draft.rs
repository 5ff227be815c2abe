//! Version 1 of a draft. A draft lives for minutes, but the program may be updated in them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::SessionTime;

use super::event::{Happened, read_log, write_log};
use super::malformed;
use super::note::session;
use super::run::Summary;
use crate::bytes::SeriesId;
use crate::draft as domain;
use crate::entry::Place;
use crate::json::{Wrong, shape};
use crate::wall::WallTime;

/// `{"version":1,"session":"…","series":"…","sequence":7,"summary":{…},"saved_ms":…}`
pub(super) struct Draft {
    version: u16,
    session: String,
    series: String,
    sequence: u64,
    until_ms: u32,
    log: Vec<Happened>,
    summary: Summary,
    saved_ms: u64,
    saved_offset_minutes: i16,
}

shape!(struct Draft {
    version, session, series, sequence, until_ms, log, summary, saved_ms, saved_offset_minutes,
});

impl From<&domain::Draft> for Draft {
    fn from(draft: &domain::Draft) -> Draft {
        Draft {
            version: super::VERSION,
            session: draft.session.to_string(),
            series: draft.started.series.to_string(),
            sequence: draft.started.sequence,
            until_ms: draft.until.ms(),
            log: write_log(&draft.log),
            summary: Summary::from(&draft.summary),
            saved_ms: draft.saved.ms(),
            saved_offset_minutes: draft.saved.offset_minutes(),
        }
    }
}

impl Draft {
    pub(super) fn check(self) -> Result<domain::Draft, Wrong> {
        if self.version != super::VERSION {
            return Err(malformed("version", &self.version.to_string()));
        }
        let series =
            SeriesId::from_hex(&self.series).ok_or_else(|| malformed("series", &self.series))?;
        let saved = WallTime::new(self.saved_ms, self.saved_offset_minutes);
        Ok(domain::Draft {
            session: session(&self.session)?,
            started: Place { series, sequence: self.sequence },
            until: SessionTime::from_ms(self.until_ms),
            log: read_log(self.log)?,
            summary: self.summary.check()?,
            saved: saved.ok_or_else(|| malformed("saved_ms", &self.saved_ms.to_string()))?,
        })
    }
}
