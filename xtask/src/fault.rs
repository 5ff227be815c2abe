//! What went wrong, and what the person at the keyboard can do about it.

use std::fmt;

/// The result of workshop work.
pub type Outcome<T> = Result<T, Fault>;

/// A fault to print: one sentence of what, and where there is one, the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    what: String,
    way_out: Option<String>,
}

impl Fault {
    /// A fault without a way out yet.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), way_out: None }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn way_out(self, way_out: impl Into<String>) -> Self {
        Self { way_out: Some(way_out.into()), ..self }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.what)?;
        match &self.way_out {
            Some(way_out) => write!(f, "\n  help: {way_out}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Fault {}
