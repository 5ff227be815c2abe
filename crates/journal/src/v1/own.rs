//! Version 1 of a text of the person's own.

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

impl From<&domain::Own> for Own {
    fn from(own: &domain::Own) -> Own {
        Own { id: own.id.to_string(), text: own.text.clone() }
    }
}

impl Own {
    pub(super) fn check(self) -> Result<domain::Own, Wrong> {
        let id = OwnId::from_hex(&self.id).ok_or_else(|| malformed("id", &self.id))?;
        if self.text.len() > FILE_BYTES_MAX {
            return Err(malformed("text", "too long"));
        }
        Ok(domain::Own { id, text: self.text })
    }
}
