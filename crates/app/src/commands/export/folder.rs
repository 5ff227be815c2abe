//! Several files in one folder. What is there already and the same is left alone, so that exporting
//! once more adds what is new.

use std::fs;
use std::path::Path;

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
    fs::create_dir_all(to).map_err(|why| NotWritten::refused(to, why))?;
    let is_new = |(name, bytes): &&(String, Vec<u8>)| {
        !fs::read(to.join(name)).is_ok_and(|there| there == *bytes)
    };
    let new: Vec<&(String, Vec<u8>)> = files.iter().filter(is_new).collect();
    for (name, _) in &new {
        new_file::may_be_written(&to.join(name), over)?;
    }
    let signal = signal::endings().map_err(Failed::from)?;
    let mut progress = Progress::of("writing".into());
    for (done, (name, bytes)) in new.iter().enumerate() {
        progress.at(done as u64, new.len() as u64);
        if let Some(number) = signal::told(&signal) {
            return Err(Stopped::Signal(number));
        }
        new_file::write(&to.join(name), bytes, over)?;
    }
    Ok((new.len(), new.iter().map(|(_, bytes)| bytes.len()).sum()))
}
