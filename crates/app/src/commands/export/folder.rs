//! Several files in one folder. What is there already and the same is left alone, so that exporting
//! once more adds what is new. Where one can't be written, none of the new ones stays, nor a new folder.

use std::fs;
use std::path::{Path, PathBuf};

use super::Stopped;
use super::fault::NothingExported;
use crate::explain::Failed;
use crate::new_file::{self, NotWritten, Over};
use crate::progress::Progress;
use crate::signal;

/// Writes `files` into the folder `to`, which is made where it isn't there: how many were written, and
/// how many bytes. None is begun where one of them may not take the place of another.
pub(super) fn write(
    to: &Path,
    files: &[(String, Vec<u8>)],
    over: Over,
) -> Result<(usize, usize), Stopped> {
    if to.exists() && !to.is_dir() {
        return Err(NothingExported::NoFolder { path: to.to_owned() }.into());
    }
    let mut made = Made::default();
    if !to.exists() {
        fs::create_dir_all(to).map_err(|why| NotWritten::refused(to, why))?;
        made.folder = Some(to);
    }
    let is_new = |(name, bytes): &&(String, Vec<u8>)| !new_file::is_there(&to.join(name), bytes);
    let new: Vec<&(String, Vec<u8>)> = files.iter().filter(is_new).collect();
    for (name, _) in &new {
        new_file::may_be_written(&to.join(name), over)?;
    }
    let signal = signal::endings().map_err(Failed::from)?;
    let mut progress = Progress::of("writing".into());
    for (done, (name, bytes)) in new.iter().enumerate() {
        progress.at(done as u64, new.len() as u64);
        if let Some(number) = signal::told(&signal) {
            made.stays();
            return Err(Stopped::Signal(number));
        }
        let path = to.join(name);
        let was_there = path.exists();
        new_file::write(&path, bytes, over)?;
        if !was_there {
            made.files.push(path);
        }
    }
    made.stays();
    Ok((new.len(), new.iter().map(|(_, bytes)| bytes.len()).sum()))
}

/// What wasn't there before. Dropped before [`Made::stays`], it is gone again.
#[derive(Default)]
struct Made<'a> {
    folder: Option<&'a Path>,
    files: Vec<PathBuf>,
}

impl Made<'_> {
    fn stays(&mut self) {
        self.folder = None;
        self.files.clear();
    }
}

impl Drop for Made<'_> {
    fn drop(&mut self) {
        // What can't be removed now was said not to be written, and is whole all the same.
        self.files.iter().for_each(|file| drop(fs::remove_file(file)));
        self.folder.iter().for_each(|folder| drop(fs::remove_dir(folder)));
    }
}
