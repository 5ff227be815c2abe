//! What every command is handed: where the data is, what time it is, how to answer.

use std::io::Write;

use journal::WallTime;
use library::Words;

use crate::clock::{ClockError, Wall};
use crate::folder::DataFolder;

/// What every command is handed.
pub(crate) struct Context {
    /// Where the data is.
    pub folder: DataFolder,
    /// Where wall time comes from.
    pub wall: Wall,
    /// In what form to answer.
    pub form: Form,
    /// In what language.
    pub words: Words,
    /// Data goes here; everything else to stderr.
    pub out: Box<dyn Write>,
}

/// In what form a command answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// For a person.
    Text,
    /// For a program.
    Json,
}

impl Context {
    /// What time it is.
    ///
    /// # Errors
    /// When the machine's clock is absurd.
    pub(crate) fn now(&self) -> Result<WallTime, ClockError> {
        self.wall.now()
    }

    /// Writes `value` as one line of JSON.
    ///
    /// # Errors
    /// When the output can't be written.
    pub(crate) fn json(&mut self, value: &impl serde::Serialize) -> std::io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        self.out.write_all(b"\n")
    }
}

/// A JSON array with one element a line, so that people can search it and programs can read it.
#[derive(Default)]
pub(crate) struct JsonList(Vec<String>);

impl JsonList {
    /// Adds an element.
    ///
    /// # Errors
    /// Where it can't be JSON: a map with other keys than text.
    pub(crate) fn push(&mut self, element: &impl serde::Serialize) -> std::io::Result<()> {
        self.0.push(serde_json::to_string(element)?);
        Ok(())
    }

    /// Writes all of it.
    ///
    /// # Errors
    /// When the output can't be written.
    pub(crate) fn write(&self, out: &mut dyn Write) -> std::io::Result<()> {
        if self.0.is_empty() {
            return writeln!(out, "[]");
        }
        writeln!(out, "[\n{}\n]", self.0.join(",\n"))
    }
}
