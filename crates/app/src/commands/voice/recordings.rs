//! A folder of recordings held against the list of all that must be said.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use library::{Clip, Fit, Words};
use sound::studio::{Finding, Recording, RecordingError, Take};

use crate::explain::Explain;

/// Largest recording that is read, in bytes. Source: our choice; a minute of 24-bit stereo at 48 kHz,
/// and a little.
const RECORDING_BYTES_MAX: u64 = 20_000_000;

/// How alike two names must be to be taken for a slip of the hand. Source: our choice; clap's own.
const ALIKE: f64 = 0.8;

/// What was found in a folder.
pub(super) struct Recordings {
    /// Each phrase with its clip, as far as there is a recording that can be read.
    pub clips: Vec<(Clip, Vec<i16>)>,
    /// Everything that is wrong, by file.
    pub found: Vec<Found>,
}

/// One thing that is wrong.
pub(super) struct Found {
    /// The file's name.
    pub file: String,
    /// The stable word for it.
    pub code: &'static str,
    /// What it is.
    pub what: String,
    /// What to do.
    pub way_out: Cow<'static, str>,
    /// Whether a pack can be made all the same.
    pub usable: bool,
}

/// The folder can't be read.
#[derive(Debug, thiserror::Error)]
#[error("{} can't be read: {why}", path.display())]
pub(super) struct NoFolder {
    path: PathBuf,
    why: io::Error,
}

impl Explain for NoFolder {
    fn code(&self) -> &'static str {
        "unreadable-folder"
    }

    fn way_out(&self) -> Cow<'static, str> {
        "Name the folder in which the WAV files lie, and check who may read it.".into()
    }
}

impl Recordings {
    /// Listens to every recording of `words` in `folder`; `heard` is told how many of how many are done.
    ///
    /// # Errors
    /// When the folder itself can't be read.
    pub(super) fn read(
        folder: &Path,
        words: &Words,
        mut heard: impl FnMut(usize, usize),
    ) -> Result<Recordings, NoFolder> {
        let mut files = wav_files(folder).map_err(|why| NoFolder { path: folder.into(), why })?;
        let script = library::clips(words, &library::techniques());
        let names: Vec<String> = script.iter().map(|clip| clip.name.clone()).collect();
        let mut recordings = Recordings { clips: Vec::new(), found: Vec::new() };
        for (done, clip) in script.into_iter().enumerate() {
            heard(done, names.len());
            let file = format!("{}.wav", clip.name);
            match files.remove(&clip.name) {
                None => recordings.found.push(missing(file, &clip)),
                Some(path) => recordings.listen(file, &path, clip),
            }
        }
        heard(names.len(), names.len());
        let unknown = |(name, path): (String, PathBuf)| unknown(&name, &path, &names);
        recordings.found.extend(files.into_iter().map(unknown));
        Ok(recordings)
    }

    /// Whether a pack can be made of them.
    pub(super) fn usable(&self) -> bool {
        self.found.iter().all(|found| found.usable)
    }

    fn listen(&mut self, file: String, path: &Path, clip: Clip) {
        let recording = match read(path) {
            Ok(bytes) => Recording::read(&bytes),
            Err(why) => {
                let what = format!("it can't be read: {why}");
                let way_out = "Check who may read it.".into();
                let code = "unreadable-file";
                self.found.push(Found { file, code, what, way_out, usable: false });
                return;
            }
        };
        match recording {
            Err(error) => self.found.push(unfit(file, error)),
            Ok(recording) => {
                let take = Take::of(recording);
                let found = take.findings(clip.room).into_iter();
                self.found.extend(found.map(|finding| heard(&file, finding, clip.fit)));
                self.clips.push((clip, take.clip()));
            }
        }
    }
}

fn heard(file: &str, finding: Finding, fit: Fit) -> Found {
    let too_long = matches!(finding, Finding::TooLong { .. });
    let stood_in_for = too_long && fit == Fit::HasShort;
    let way_out = if stood_in_for {
        "Its short form is said instead. Say it a little faster if you want it to be heard."
    } else {
        finding.way_out()
    };
    Found {
        file: file.into(),
        code: finding.code(),
        what: finding.to_string(),
        way_out: way_out.into(),
        usable: finding.usable() || stood_in_for,
    }
}

fn unfit(file: String, error: RecordingError) -> Found {
    let (code, what, way_out) = (error.code(), error.to_string(), error.way_out().into());
    Found { file, code, what, way_out, usable: false }
}

fn missing(file: String, clip: &Clip) -> Found {
    let way_out = format!("Record it: {}", clip.text).into();
    Found { file, code: "missing", what: "it isn't there".into(), way_out, usable: false }
}

fn unknown(name: &str, path: &Path, names: &[String]) -> Found {
    let alike = |is: &&String| strsim::jaro_winkler(name, is);
    let nearest = names.iter().max_by(|a, b| alike(a).total_cmp(&alike(b)));
    let way_out = match nearest.filter(|nearest| alike(nearest) >= ALIKE) {
        Some(nearest) => format!("Name it {nearest}.wav if that is what it says.").into(),
        None => "`rollwise voice list` has the names; other files aren't used.".into(),
    };
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Found { file, code: "unknown", what: "no phrase has this name".into(), way_out, usable: true }
}

/// The WAV files of a folder, by name without ending.
fn wav_files(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let wav = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("wav"));
        if let Some(name) = path.file_stem().filter(|_| wav && path.is_file()) {
            files.insert(name.to_string_lossy().into_owned(), path);
        }
    }
    Ok(files)
}

/// A file, or the most of it that a recording may be: what is cut off here says so itself.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(RECORDING_BYTES_MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}
