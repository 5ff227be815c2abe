//! Why nothing was exported, beyond what writing itself says.

use std::borrow::Cow;
use std::path::PathBuf;

use crate::explain::{Exit, Explain};

/// Why nothing was exported.
#[derive(Debug, thiserror::Error)]
pub(super) enum NothingExported {
    #[error("there is nothing to export: nothing is written in {} yet", path.display())]
    Nothing { path: PathBuf },
    #[error("the ending of {} doesn't say in what form", path.display())]
    NoForm { path: PathBuf },
    #[error("{} is no folder", path.display())]
    NoFolder { path: PathBuf },
}

impl Explain for NothingExported {
    fn code(&self) -> &'static str {
        match self {
            NothingExported::Nothing { .. } => "nothing-to-export",
            NothingExported::NoForm { .. } => "no-form",
            NothingExported::NoFolder { .. } => "no-folder",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NothingExported::Nothing { .. } => {
                "Do a session first, or choose the folder with --data."
            }
            NothingExported::NoForm { .. } => {
                "End it in .zip, .jsonl, .json or .ics; or say --form csv or --form fit, which make a \
                 folder."
            }
            NothingExported::NoFolder { .. } => "This form is several files: name a folder for them.",
        }
        .into()
    }

    fn exit(&self) -> Exit {
        match self {
            NothingExported::NoForm { .. } => Exit::Usage,
            NothingExported::Nothing { .. } | NothingExported::NoFolder { .. } => Exit::Failed,
        }
    }
}
