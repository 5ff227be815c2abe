//! The forms there are, and what their files are called.

use std::path::{Path, PathBuf};

use journal::Day;

/// A form to export in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Kind {
    /// Everything.
    Zip,
    /// The journal alone.
    Jsonl,
    /// Tables.
    Csv,
    /// Activities.
    Fit,
    /// Observations.
    Fhir,
    /// Events.
    Ics,
}

impl Kind {
    /// The word for it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Kind::Zip => "zip",
            Kind::Jsonl => "jsonl",
            Kind::Csv => "csv",
            Kind::Fit => "fit",
            Kind::Fhir => "fhir",
            Kind::Ics => "ics",
        }
    }

    /// What the ending of a name says; nothing of forms that are folders.
    pub(super) fn of_ending(path: &Path) -> Option<Kind> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "zip" => Some(Kind::Zip),
            "jsonl" => Some(Kind::Jsonl),
            "json" => Some(Kind::Fhir),
            "ics" => Some(Kind::Ics),
            _ => None,
        }
    }

    /// Whether it is several files in a folder.
    pub(super) fn is_folder(self) -> bool {
        match self {
            Kind::Csv | Kind::Fit => true,
            Kind::Zip | Kind::Jsonl | Kind::Fhir | Kind::Ics => false,
        }
    }

    /// The name where none is given.
    pub(super) fn name_on(self, day: Day) -> PathBuf {
        let behind = match self {
            Kind::Zip => ".zip",
            Kind::Jsonl => ".jsonl",
            Kind::Csv => "-csv",
            Kind::Fit => "-fit",
            Kind::Fhir => ".json",
            Kind::Ics => ".ics",
        };
        format!("rollwise-{day}{behind}").into()
    }

    /// What it is so many of.
    pub(super) fn things(self, count: usize) -> &'static str {
        let (one, several) = match self {
            Kind::Zip | Kind::Jsonl => ("entry", "entries"),
            Kind::Csv => ("row", "rows"),
            Kind::Fit => ("session", "sessions"),
            Kind::Fhir => ("observation", "observations"),
            Kind::Ics => ("event", "events"),
        };
        if count == 1 { one } else { several }
    }
}
