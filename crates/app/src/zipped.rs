//! An archive as one ZIP file, and the way back from it to the journal.
//!
//! The same parts give the same bytes: they stand in their order, and carry no date but the first that
//! ZIP can tell. What comes in from outside is read up to the limit of what a copy may hold.

use std::io::{self, Cursor, Read, Seek, Write as _};

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
        zip.start_file(part.name, options).map_err(io::Error::from)?;
        for piece in part.text.as_bytes().chunks(PIECE_BYTES) {
            zip.write_all(piece)?;
            done += piece.len() as u64;
            at(done)?;
        }
    }
    Ok(zip.finish().map_err(io::Error::from)?.into_inner())
}

/// What a ZIP file begins with.
pub(crate) const BEGINNING: [u8; 4] = *b"PK\x03\x04";

/// What there is for us in an archive.
pub(crate) struct Unpacked {
    /// The journal, as [`journal::copy::read`] takes it.
    pub(crate) journal: Vec<u8>,
    /// How many side photos there are.
    pub(crate) photos: usize,
}

/// Unpacks the journal of an archive; of all else only the names are looked at.
///
/// # Errors
/// [`NoJournal`]
pub(crate) fn unpack(archive: impl Read + Seek) -> Result<Unpacked, NoJournal> {
    let damaged = |why: &dyn std::fmt::Display| NoJournal::Damaged(why.to_string());
    let mut archive = ZipArchive::new(archive).map_err(|why| damaged(&why))?;
    let names = archive.file_names().filter_map(Result::ok);
    let photos = names.filter(|name| name.starts_with(PHOTOS)).count();
    let part = match archive.by_name(JOURNAL) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Err(NoJournal::Missing),
        Err(why) => return Err(damaged(&why)),
    };
    let journal = text(part).map_err(|why| damaged(&why))?;
    Ok(Unpacked { journal, photos })
}

/// Reads a copy's text: one byte past the limit at most, so that its own door says that it is too long.
///
/// # Errors
/// When it can't be read.
pub(crate) fn text(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    reader.take(COPY_MAX_BYTES as u64 + 1).read_to_end(&mut text)?;
    Ok(text)
}
