//! Version 1 of a text of the person's own, and of its end.

use alloc::string::{String, ToString};

use routine::limits::FILE_BYTES_MAX;

use super::malformed;
use crate::bytes::OwnId;
use crate::json::{Wrong, shape};
use crate::own as domain;

/// `{"id":"…","text":"…"}`
pub(super) struct Own {
    id: String,
    text: String,
}

shape!(struct Own { id, text });

/// `{"id":"…"}`
pub(super) struct Gone {
    id: String,
}

shape!(struct Gone { id });

impl From<&domain::Own> for Own {
    fn from(own: &domain::Own) -> Own {
        Own { id: own.id.to_string(), text: own.text.clone() }
    }
}

impl Own {
    pub(super) fn check(self) -> Result<domain::Own, Wrong> {
        let id = own_id(&self.id)?;
        if self.text.len() > FILE_BYTES_MAX {
            return Err(malformed("text", "too long"));
        }
        Ok(domain::Own { id, text: self.text })
    }
}

impl From<&OwnId> for Gone {
    fn from(id: &OwnId) -> Gone {
        Gone { id: id.to_string() }
    }
}

impl Gone {
    pub(super) fn check(self) -> Result<OwnId, Wrong> {
        own_id(&self.id)
    }
}

fn own_id(id: &str) -> Result<OwnId, Wrong> {
    OwnId::from_hex(id).ok_or_else(|| malformed("id", id))
}
