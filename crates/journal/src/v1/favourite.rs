//! Version 1 of a mark on what a person likes.

use alloc::string::{String, ToString};

use super::malformed;
use crate::bytes::OwnId;
use crate::favourites as domain;
use crate::json::{Wrong, shape};

/// `{"liked":{"technique":"thoracic-extension"},"marked":true}`
pub(super) struct Favourite {
    liked: Liked,
    marked: bool,
}

shape!(struct Favourite { liked, marked });

enum Liked {
    Technique(String),
    Routine(String),
    Own(String),
}

shape!(enum Liked { "technique" => Technique(_), "routine" => Routine(_), "own" => Own(_) });

impl From<&domain::Favourite> for Favourite {
    fn from(said: &domain::Favourite) -> Favourite {
        let liked = match &said.liked {
            domain::Liked::Technique(id) => Liked::Technique(id.clone()),
            domain::Liked::Routine(id) => Liked::Routine(id.clone()),
            domain::Liked::Own(id) => Liked::Own(id.to_string()),
        };
        Favourite { liked, marked: said.marked }
    }
}

impl Favourite {
    pub(super) fn check(self) -> Result<domain::Favourite, Wrong> {
        let liked = match self.liked {
            Liked::Technique(id) => domain::Liked::Technique(id),
            Liked::Routine(id) => domain::Liked::Routine(id),
            Liked::Own(id) => {
                let own = OwnId::from_hex(&id).ok_or_else(|| malformed("own", &id))?;
                domain::Liked::Own(own)
            }
        };
        Ok(domain::Favourite { liked, marked: self.marked })
    }
}
