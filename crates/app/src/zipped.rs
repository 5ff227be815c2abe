//! An archive as one ZIP file, and the way back from it to the journal.
//!
//! The same parts give the same bytes: they stand in their order, and carry no date but the first that
//! ZIP can tell. What comes in from outside is read up to the limit of what a copy may hold.

use std::io::{Cursor, Read as _, Write as _};

use exchange::archive::{JOURNAL, Part};
use journal::limits::COPY_MAX_BYTES;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::new_file::Broken;

/// How much is packed before `pack` says how far it has come, in bytes.
const PIECE_BYTES: usize = 262_144;

/// What the names of side photos begin with in an archive that the browser app made.
const PHOTOS: &str = "photos/";

/// Why a ZIP file gives no journal.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NoJournal {
    /// It isn't an archive of ours.
    #[error("there is no {JOURNAL} in it")]
    Missing,
    /// It can't be unpacked.
    #[error("it can't be unpacked: {0}")]
    Damaged(String),
}

/// Packs `parts`; `at` is told how many bytes of them are done, and may break it off.
///
/// # Errors
/// What `at` says.
pub(crate) fn pack(
    parts: &[Part],
    mut at: impl FnMut(u64) -> Result<(), Broken>,
) -> Result<Vec<u8>, Broken> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    // In memory, where it can't fail half way: the file is written at once.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut done = 0;
    for part in parts {
        zip.start_file(part.name, options).map_err(std::io::Error::from)?;
        for piece in part.text.as_bytes().chunks(PIECE_BYTES) {
            zip.write_all(piece)?;
            done += piece.len() as u64;
            at(done)?;
        }
    }
    Ok(zip.finish().map_err(std::io::Error::from)?.into_inner())
}

/// Whether `bytes` are a ZIP file.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// How many side photos there are in the archive `bytes`; none where it can't be unpacked.
pub(crate) fn photos_in(bytes: &[u8]) -> usize {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return 0 };
    let names = archive.file_names().filter_map(Result::ok);
    names.filter(|name| name.starts_with(PHOTOS)).count()
}

/// The journal in the archive `bytes`, as [`journal::copy::read`] takes it.
///
/// # Errors
/// [`NoJournal`]
pub(crate) fn journal_in(bytes: &[u8]) -> Result<Vec<u8>, NoJournal> {
    let damaged = |why: &dyn std::fmt::Display| NoJournal::Damaged(why.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|why| damaged(&why))?;
    let part = match archive.by_name(JOURNAL) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Err(NoJournal::Missing),
        Err(why) => return Err(damaged(&why)),
    };
    let mut text = Vec::new();
    // One byte past the limit, so that the copy's own door says that it is too long.
    let most = COPY_MAX_BYTES as u64 + 1;
    part.take(most).read_to_end(&mut text).map_err(|why| damaged(&why))?;
    Ok(text)
}
