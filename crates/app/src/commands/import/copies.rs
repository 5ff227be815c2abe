//! Copies: an archive that was exported, or a copy that was saved in the browser app.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufReader, Read as _, Seek as _};
use std::path::{Path, PathBuf};

use journal::copy::{self, CopyError};
use journal::{Keeper as _, KeeperError};

use crate::context::{Context, Form};
use crate::explain::{Exit, Explain, Outcome};
use crate::practice;
use crate::report::{self, said};
use crate::zipped::{self, BEGINNING, NoJournal, Unpacked};

/// Why nothing was taken in, beyond what the store itself says.
#[derive(Debug, thiserror::Error)]
enum NotTaken {
    #[error("{} can't be read: {why}", path.display())]
    Unreadable { path: PathBuf, why: std::io::Error },
    #[error("{} is no copy of Rollwise's, or it is damaged: {why}", path.display())]
    NoCopy { path: PathBuf, why: CopyError },
    #[error("{} is no archive of Rollwise's: {why}", path.display())]
    NoArchive { path: PathBuf, why: NoJournal },
    #[error("the copy belongs to another journal than the one here; nothing was taken in")]
    OtherJournal,
}

impl Explain for NotTaken {
    fn code(&self) -> &'static str {
        match self {
            NotTaken::Unreadable { .. } => "copy-unreadable",
            NotTaken::NoCopy { .. } => "no-copy",
            NotTaken::NoArchive { .. } => "no-archive",
            NotTaken::OtherJournal => "other-journal",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            NotTaken::Unreadable { .. } => "Look whether the file is there and may be read.",
            NotTaken::NoCopy { .. } => {
                "Nothing was taken in. Save the copy once more, and don't change it. A database \
                 that `rollwise backup` made goes back another way: `rollwise backup --help`."
            }
            NotTaken::NoArchive { .. } => {
                "Nothing was taken in. Export it once more: `rollwise export`."
            }
            NotTaken::OtherJournal => "Choose an empty folder for it with --data.",
        }
        .into()
    }
}

/// What came of it as JSON.
#[derive(serde::Serialize)]
struct Taken {
    entries: usize,
    new: usize,
    /// Side photos that the program doesn't keep.
    photos_left_out: usize,
}

pub(super) fn run(file: &Path, context: &mut Context) -> Outcome {
    let path = || file.to_owned();
    let Unpacked { journal, photos } = read(file)?;
    let copied = copy::read(&journal).map_err(|why| NotTaken::NoCopy { path: path(), why })?;
    let store = context.folder.open()?;
    match store.adopt(copied.journal) {
        Ok(()) => {}
        Err(KeeperError::NotEmpty) => return Err(NotTaken::OtherJournal.into()),
        Err(why) => return Err(why.into()),
    }
    let entries = copied.entries.len();
    let new = store.append(copied.entries)?;
    practice::erase_late(&store, context.now()?)?;
    match context.form {
        Form::Json => context.json(&Taken { entries, new, photos_left_out: photos })?,
        Form::Text => {
            writeln!(context.out, "{}", said(&format!("{entries} entries, {new} of them new")))?;
        }
    }
    if photos > 0 {
        let plural = if photos == 1 { "" } else { "s" };
        report::note(
            &format!("the program keeps no photos: {photos} side photo{plural} stayed in the file"),
            "The app takes them in from it: Data and settings, Take in a copy. All else is here.",
        );
    }
    Ok(Exit::Well)
}

/// Reads an archive, or a copy's text. No more is ever held than a copy may be long: what is named need
/// be no file that ends.
fn read(path: &Path) -> Result<Unpacked, NotTaken> {
    let unreadable = |why| NotTaken::Unreadable { path: path.to_owned(), why };
    let mut file = File::open(path).map_err(unreadable)?;
    let mut begins = Vec::new();
    (&file).take(BEGINNING.len() as u64).read_to_end(&mut begins).map_err(unreadable)?;
    if begins == BEGINNING {
        file.rewind().map_err(unreadable)?;
        return zipped::unpack(BufReader::new(file))
            .map_err(|why| NotTaken::NoArchive { path: path.to_owned(), why });
    }
    let journal = zipped::text(begins.as_slice().chain(file)).map_err(unreadable)?;
    Ok(Unpacked { journal, photos: 0 })
}
