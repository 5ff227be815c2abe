//! Version 1 of what is told of a tight place.

use alloc::string::String;

use super::event::Spot;
use crate::json::{Wrong, shape};
use crate::note as domain;

/// `{"spot":{"region":"rhomboids","side":"left","strength":6},"words":"…"}`
pub(super) struct SpotTold {
    spot: Spot,
    words: String,
}

shape!(struct SpotTold { spot, words });

impl From<&domain::SpotTold> for SpotTold {
    fn from(told: &domain::SpotTold) -> SpotTold {
        SpotTold { spot: Spot::from(&told.spot), words: told.words.clone() }
    }
}

impl SpotTold {
    pub(super) fn check(self) -> Result<domain::SpotTold, Wrong> {
        Ok(domain::SpotTold { spot: self.spot.check()?, words: self.words })
    }
}
