//! Power cuts: at every sync and in between, with unsynced writes kept, lost, reordered, torn or
//! garbled, the file opens undamaged and holds every entry that was acknowledged.

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use journal::{Content, Entry, Hash, Keeper as _, Place};
use store::{Opening, Store};

use crate::disk::{Disk, Files, Seen, Unsynced, crash};
use crate::home::{Home, at, draft, erasure, from_elsewhere, setting};

/// What a keeper said, and how much had been written by then.
struct Said {
    when: usize,
    what: What,
}

enum What {
    Kept(Vec<Hash>),
    Erased(Place),
    /// The draft stands at so many milliseconds; at 0 there is none.
    Draft(u32),
}

/// A store on a watched disk, and all that it acknowledged.
struct Witness {
    home: Home,
    disk: &'static Disk,
    store: Option<Store>,
    said: Vec<Said>,
}

impl Witness {
    fn new() -> Witness {
        let (home, disk) = (Home::new(), Disk::new());
        // An empty file is made into a store on the watched disk, a missing one beside it.
        fs::write(home.database(), "").expect("there is room");
        let mut witness = Witness { home, disk, store: None, said: Vec::new() };
        witness.reopen();
        witness
    }

    fn reopen(&mut self) {
        self.store = None;
        let opening = Opening::new(&self.home.database()).vfs(&self.disk.name);
        self.store = Some(opening.open().expect("the disk is well"));
    }

    fn store(&self) -> &Store {
        self.store.as_ref().expect("it is open")
    }

    fn hear(&mut self, what: What) {
        self.said.push(Said { when: self.disk.now(), what });
    }

    fn record(&mut self, value: &str) -> Place {
        let entries = self.store().record(vec![setting(value)], at(0)).expect("the disk is well");
        self.hear(What::Kept(entries.iter().map(Entry::hash).collect()));
        entries[0].place()
    }

    fn append(&mut self, values: &[String]) {
        let journal = self.store().state().expect("the disk is well").journal;
        let entries = from_elsewhere(journal, values);
        self.store().append(entries.clone()).expect("the disk is well");
        self.hear(What::Kept(entries.iter().map(Entry::hash).collect()));
    }

    fn erase(&mut self, place: Place) {
        let erasure = vec![erasure([place])];
        let entries = self.store().record(erasure, at(0)).expect("the disk is well");
        self.hear(What::Kept(entries.iter().map(Entry::hash).collect()));
        self.hear(What::Erased(place));
    }

    fn draft(&mut self, started: Place, played_ms: u32) {
        self.store().put_draft(&draft(started, played_ms)).expect("the disk is well");
        self.hear(What::Draft(played_ms));
    }

    fn clear(&mut self, started: Place) {
        let session = draft(started, 0).session;
        self.store().clear_draft(session).expect("the disk is well");
        self.hear(What::Draft(0));
    }
}

const SECRET: &[u8] = b"a secret to be deleted";

/// A day with the coach, small enough to be cut at every point.
fn day() -> Witness {
    let mut witness = Witness::new();
    let started = witness.record("started");
    for second in 1..=5 {
        witness.draft(started, second * 1_000);
    }
    let secret = witness.record(str::from_utf8(SECRET).expect("it is text"));
    witness.append(&(0..6).map(|number| "elsewhere ".repeat(number * 90)).collect::<Vec<_>>());
    witness.clear(started);
    witness.erase(secret);
    witness.record("after the deletion");
    witness.reopen();
    witness.record("next morning");
    witness.draft(started, 9_000);
    witness.store = None;
    witness
}

/// More than the WAL is let grow to, so that SQLite moves it into the database by itself.
fn much() -> Witness {
    let mut witness = Witness::new();
    witness.record("before");
    for part in 0..3 {
        let values = (0..6).map(|number| format!("{part} {number} ").repeat(60_000));
        witness.append(&values.collect::<Vec<_>>());
    }
    witness.record("after");
    witness.store = None;
    witness
}

#[test]
fn a_power_cut_anywhere_in_a_day_loses_nothing_acknowledged() {
    let witness = day();
    let seen = witness.disk.seen();
    let cuts: Vec<usize> = (0..=seen.len()).collect();
    let states = cut(&witness, &seen, &cuts);
    assert!(states > 300, "{states} states is not every point");
}

#[test]
fn a_power_cut_around_each_sync_of_much_data_loses_nothing_acknowledged() {
    let witness = much();
    let seen = witness.disk.seen();
    let is_sync = |number: &usize| matches!(seen[*number], Seen::Sync { .. });
    let syncs = (0..seen.len()).filter(is_sync);
    let cuts: Vec<usize> = syncs.flat_map(|sync| [sync, sync + 1]).collect();
    let states = cut(&witness, &seen, &cuts);
    assert!(states > 20, "{states} states is not every sync");
}

/// Cuts the power at each of these points in every way, and looks at what is left, on several
/// threads, since most of the time goes into waiting for the disk. Returns how many different
/// states there were.
fn cut(witness: &Witness, seen: &[Seen], cuts: &[usize]) -> usize {
    let known = Mutex::new(BTreeSet::new());
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(&moment) = cuts.get(next.fetch_add(1, Ordering::SeqCst)) {
            let promised = witness.said.iter().filter(|said| said.when <= moment).count();
            for unsynced in Unsynced::ALL {
                let files = crash(&seen[..moment], unsynced);
                let mut hasher = DefaultHasher::new();
                (&files, promised).hash(&mut hasher);
                let is_new = known.lock().expect("nobody panics").insert(hasher.finish());
                if is_new {
                    let context = format!("cut after {moment}, unsynced writes {unsynced:?}");
                    look(witness, &files, moment, &context);
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(work);
        }
    });
    known.into_inner().expect("nobody panicked").len()
}

/// Opens what a power cut left and compares it with what was promised by then.
fn look(witness: &Witness, files: &Files, moment: usize, context: &str) {
    let left = Home::new();
    for (file, bytes) in files {
        let name = file.file_name().expect("it is a file").to_string_lossy();
        fs::write(left.file(&name), bytes).expect("there is room");
    }
    let store = open(&left.database(), context);
    let checkup = store.check(at(0)).expect(context);
    assert_eq!(checkup.damage, [""; 0], "{context}");
    let journal = store.load().expect(context);
    let hashes: BTreeSet<Hash> = journal.entries().map(Entry::hash).collect();
    for said in witness.said.iter().filter(|said| said.when <= moment) {
        match &said.what {
            What::Kept(kept) => {
                assert!(kept.iter().all(|hash| hashes.contains(hash)), "{context}");
            }
            What::Erased(place) => {
                let mut contents = journal.at(*place).map(Entry::content);
                assert!(contents.all(|content| *content == Content::Erased), "{context}");
                let holds = |bytes: &[u8]| bytes.windows(SECRET.len()).any(|here| here == SECRET);
                assert!(!files.values().any(|bytes| holds(bytes)), "{context}");
            }
            What::Draft(_) => {}
        }
    }
    let drafts = store.drafts().expect(context);
    let found = drafts.first().map_or(0, |draft| draft.until.ms());
    assert!(possible_drafts(witness, moment).contains(&found), "{context}: draft at {found} ms");
    store.record(vec![setting("life goes on")], at(0)).expect(context);
}

/// Where the draft may stand: as last acknowledged, or as it was just being written.
fn possible_drafts(witness: &Witness, moment: usize) -> Vec<u32> {
    let mut all = vec![(0, 0)];
    for said in &witness.said {
        if let What::Draft(played_ms) = said.what {
            all.push((said.when, played_ms));
        }
    }
    let acknowledged = all.partition_point(|(when, _)| *when <= moment) - 1;
    all.into_iter().skip(acknowledged).take(2).map(|(_, played_ms)| played_ms).collect()
}

fn open(path: &Path, context: &str) -> Store {
    match Store::open(path) {
        Ok(store) => store,
        Err(error) => panic!("{context}: {error}"),
    }
}
