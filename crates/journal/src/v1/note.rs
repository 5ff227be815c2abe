//! Version 1 of the small notes: mornings, restrictions, deletions, settings.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::Level;

use super::malformed;
use crate::bytes::{SeriesId, SessionId};
use crate::entry::Place;
use crate::json::{Wrong, shape};
use crate::limits::{ERASURE_MAX_TARGETS, SEQUENCE_MAX};
use crate::note as domain;
use crate::wall::Day;

/// `{"session":"…","felt":"better"}`
pub(super) struct Morning {
    session: String,
    felt: Felt,
}

shape!(struct Morning { session, felt });

enum Felt {
    Better,
    Same,
    Worse,
}

shape!(enum Felt { "better" => Better, "same" => Same, "worse" => Worse });

impl From<&domain::Morning> for Morning {
    fn from(morning: &domain::Morning) -> Morning {
        let felt = match morning.felt {
            domain::Felt::Better => Felt::Better,
            domain::Felt::Same => Felt::Same,
            domain::Felt::Worse => Felt::Worse,
        };
        Morning { session: morning.session.to_string(), felt }
    }
}

impl Morning {
    pub(super) fn check(self) -> Result<domain::Morning, Wrong> {
        let felt = match self.felt {
            Felt::Better => domain::Felt::Better,
            Felt::Same => domain::Felt::Same,
            Felt::Worse => domain::Felt::Worse,
        };
        Ok(domain::Morning { session: session(&self.session)?, felt })
    }
}

/// `{"bar":{"technique":"thoracic-extension"},"term":{"until":"2027-03-01"},"words":"…"}`
pub(super) struct Restriction {
    bar: Bar,
    term: Term,
    words: String,
}

shape!(struct Restriction { bar, term, words });

enum Bar {
    EndRangeExtension,
    Technique(String),
    AboveLevel(u8),
}

shape!(enum Bar {
    "end-range-extension" => EndRangeExtension,
    "technique" => Technique(_),
    "above-level" => AboveLevel(_),
});

enum Term {
    Until(String),
    Open,
    Lifted,
}

shape!(enum Term { "until" => Until(_), "open" => Open, "lifted" => Lifted });

impl From<&domain::Restriction> for Restriction {
    fn from(restriction: &domain::Restriction) -> Restriction {
        let bar = match &restriction.bar {
            domain::Bar::EndRangeExtension => Bar::EndRangeExtension,
            domain::Bar::Technique(id) => Bar::Technique(id.clone()),
            domain::Bar::AboveLevel(level) => Bar::AboveLevel(level.number()),
        };
        let term = match restriction.term {
            domain::Term::Until(day) => Term::Until(day.to_string()),
            domain::Term::Open => Term::Open,
            domain::Term::Lifted => Term::Lifted,
        };
        Restriction { bar, term, words: restriction.words.clone() }
    }
}

impl Restriction {
    pub(super) fn check(self) -> Result<domain::Restriction, Wrong> {
        let bar = match self.bar {
            Bar::EndRangeExtension => domain::Bar::EndRangeExtension,
            Bar::Technique(id) => domain::Bar::Technique(id),
            Bar::AboveLevel(number) => domain::Bar::AboveLevel(level(number)?),
        };
        let term = match self.term {
            Term::Until(day) => {
                domain::Term::Until(Day::parse(&day).ok_or_else(|| malformed("until", &day))?)
            }
            Term::Open => domain::Term::Open,
            Term::Lifted => domain::Term::Lifted,
        };
        Ok(domain::Restriction { bar, term, words: self.words })
    }
}

/// `{"targets":[["series",7]]}`
pub(super) struct Erased {
    targets: Vec<(String, u64)>,
}

shape!(struct Erased { targets });

impl From<&domain::Erasure> for Erased {
    fn from(erasure: &domain::Erasure) -> Erased {
        let target = |place: &Place| (place.series.to_string(), place.sequence);
        Erased { targets: erasure.targets.iter().map(target).collect() }
    }
}

impl Erased {
    pub(super) fn check(self) -> Result<domain::Erasure, Wrong> {
        if self.targets.len() > ERASURE_MAX_TARGETS {
            return Err(malformed("targets", "too long"));
        }
        let place = |(series, sequence): (String, u64)| {
            let series = SeriesId::from_hex(&series).filter(|_| sequence <= SEQUENCE_MAX);
            Some(Place { series: series?, sequence })
        };
        let targets = self.targets.into_iter().map(place).collect::<Option<_>>();
        Ok(domain::Erasure { targets: targets.ok_or_else(|| malformed("targets", "no places"))? })
    }
}

/// `{"name":"voice","value":"device"}`
pub(super) struct Setting {
    name: String,
    value: String,
}

shape!(struct Setting { name, value });

impl From<&domain::Setting> for Setting {
    fn from(setting: &domain::Setting) -> Setting {
        Setting { name: setting.name.clone(), value: setting.value.clone() }
    }
}

impl Setting {
    pub(super) fn check(self) -> domain::Setting {
        domain::Setting { name: self.name, value: self.value }
    }
}

pub(super) fn session(text: &str) -> Result<SessionId, Wrong> {
    SessionId::from_hex(text).ok_or_else(|| malformed("session", text))
}

pub(super) fn level(number: u8) -> Result<Level, Wrong> {
    Level::new(number).ok_or_else(|| malformed("level", &number.to_string()))
}
