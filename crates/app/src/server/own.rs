//! What lies in the person's own folder, for the app to show beside what the journal has.
//!
//! The page asks once a second while it shows it, and names what it knows: only a folder that has changed
//! meanwhile is read. So nothing runs while nobody looks, and no watcher of the system's is needed, which
//! would miss what a network drive or a synced folder changes.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::Path;
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use axum::extract::{Query, State as Held};

use super::Served;
use super::api::{Answer, told};
use super::error::ApiError;
use crate::practice::{FileText, own_files, read};

/// What the page knows already; nothing the first time.
#[derive(serde::Deserialize)]
pub(crate) struct Known {
    known: Option<String>,
}

/// The folder as it is now.
#[derive(serde::Serialize)]
struct Folder {
    /// Another one whenever anything in it has changed.
    tag: String,
    /// Left out where the page knows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<Vec<File>>,
}

#[derive(serde::Serialize)]
struct File {
    /// Its folder and name.
    key: String,
    text: String,
}

/// `GET /api/v1/own?known=…`: the files of the person's own folder, where they are others than those
/// known.
pub(crate) async fn own(
    Held(served): Held<Arc<Served>>,
    Query(Known { known }): Query<Known>,
) -> Answer {
    let looked = tokio::task::spawn_blocking(move || look(&served.own, known.as_deref())).await;
    told(&looked.map_err(|error| ApiError::Inside(error.to_string()))?)
}

fn look(folder: &Path, known: Option<&str>) -> Folder {
    let tag = tag(folder);
    if known == Some(&tag) {
        return Folder { tag, files: None };
    }
    let mut files = Vec::new();
    for kind in KINDS {
        for path in own_files(&folder.join(kind)) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // What can't be read or isn't text has no line to show; `rollwise check` says why.
            let text = match read(&path) {
                Ok(FileText::Text(text)) => text,
                Ok(FileText::TooLarge { .. } | FileText::NotText { .. }) | Err(_) => String::new(),
            };
            files.push(File { key: format!("{kind}/{name}"), text });
        }
    }
    Folder { tag, files: Some(files) }
}

/// Techniques first: routines name them.
const KINDS: [&str; 2] = ["techniques", "routines"];

/// Names, sizes and times of change of all files, in short.
fn tag(folder: &Path) -> String {
    let mut hash = DefaultHasher::new();
    for kind in KINDS {
        for path in own_files(&folder.join(kind)) {
            let about = fs::metadata(&path).ok();
            let changed = about.as_ref().and_then(|about| about.modified().ok());
            let changed = changed.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
            (path, about.map(|about| about.len()), changed).hash(&mut hash);
        }
    }
    format!("{:016x}", hash.finish())
}
