//! A folder with a store in it, and things to put there.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use journal::{
    Draft, Entry, Erasure, JournalId, Keeper as _, Note, Outcome, Page, Place, Purpose, Salt,
    SeriesId, SeriesState, SessionId, Setting, Summary, WallTime, Writer,
};
use routine::{SessionTime, Span};
use store::{Opening, Store};
use tempfile::TempDir;

pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    pub(crate) fn new() -> Home {
        Home { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.file("rollwise.db")
    }

    pub(crate) fn open(&self) -> Store {
        Store::open(&self.database()).expect("a sound file opens")
    }

    /// A store that waits for nobody.
    pub(crate) fn open_impatient(&self) -> Store {
        let opening = Opening::new(&self.database()).patience(Duration::ZERO);
        opening.open().expect("a sound file opens")
    }

    /// All files whose bytes contain `text`.
    pub(crate) fn files_with(&self, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        for file in fs::read_dir(self.folder.path()).expect("it is there") {
            let file = file.expect("it can be read");
            let bytes = fs::read(file.path()).expect("it can be read");
            if bytes.windows(text.len()).any(|window| window == text.as_bytes()) {
                found.push(file.file_name().to_string_lossy().into_owned());
            }
        }
        found.sort();
        found
    }
}

/// Seconds after some noon in November 2026, in central Europe.
pub(crate) fn at(secs: u64) -> WallTime {
    WallTime::new(1_795_431_600_000 + secs * 1000, 60).expect("2026 is before 9999")
}

pub(crate) fn setting(value: &str) -> Note {
    Note::Setting(Setting { name: "n".into(), value: value.into() })
}

pub(crate) fn page(value: &str) -> Page {
    setting(value).page(Salt::new([5; 16]))
}

pub(crate) fn erasure(places: impl IntoIterator<Item = Place>) -> Note {
    Note::Erased(Erasure { targets: places.into_iter().collect() })
}

/// Entries of another device of the same journal.
pub(crate) fn from_elsewhere(journal: JournalId, values: &[String]) -> Vec<Entry> {
    let mut writer = Writer::new(SeriesState::new(journal, SeriesId::new([0xaa; 16])));
    let mut write = |value: &String| writer.write(page(value), at(0)).expect("it is small");
    values.iter().map(&mut write).collect()
}

pub(crate) fn draft(started: Place, played_ms: u32) -> Draft {
    Draft {
        session: SessionId::new([3; 16]),
        started,
        until: SessionTime::from_ms(played_ms),
        log: Vec::new(),
        summary: Summary {
            routine_id: "five".into(),
            purpose: Purpose::Practice,
            played: Span::from_ms(played_ms),
            worked: Vec::new(),
            outcome: Outcome::Interrupted,
            before: None,
            after: None,
        },
        saved: at(0),
    }
}

/// What the settings in a store say, in the journal's order; `-` where erased.
pub(crate) fn said(store: &Store) -> Vec<String> {
    let journal = store.load().expect("it can be read");
    let say = |entry: &Entry| match Note::of(entry) {
        Ok(Note::Setting(setting)) => setting.value,
        Ok(note) => note.kind().to_string(),
        Err(_) => "-".into(),
    };
    journal.entries().map(say).collect()
}
