//! A disk that remembers and can fail: SQLite's own file layer for Unix, of which writing,
//! truncating, syncing and deleting are watched. From what was seen, [`Disk::crash`] makes the
//! files that a power cut at that moment may have left behind.
//!
//! How it works: a copy of the default VFS with our own `xOpen` and `xDelete`. A file is opened by
//! the default VFS, then four of its methods are replaced by ours, which call the real ones.
#![expect(unsafe_code, reason = "a file layer for SQLite is a table of C functions")]

use std::collections::BTreeMap;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use rusqlite::ffi;

/// A watched disk, known to SQLite under its name.
pub(crate) struct Disk {
    pub(crate) name: String,
    seen: Mutex<Vec<Seen>>,
    /// How many more bytes may be written; below zero, as many as one likes.
    room: AtomicI64,
    /// How many more writes and syncs succeed; below zero, all.
    healthy: AtomicI64,
    /// Whether files other than the database can be made: not with 1.
    closed: AtomicI64,
    vfs: *mut ffi::sqlite3_vfs,
}

/// What was seen.
#[derive(Clone, Debug)]
pub(crate) enum Seen {
    Write {
        file: PathBuf,
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        file: PathBuf,
        length: usize,
    },
    Sync {
        file: PathBuf,
    },
    Delete {
        file: PathBuf,
    },
    /// The names in the folder reached the disk.
    SyncFolder,
}

// The pointer inside goes to a table that never changes and is never freed.
unsafe impl Send for Disk {}
unsafe impl Sync for Disk {}

/// Open files by the address of SQLite's structure: their disk, name and real methods.
static OPEN: Mutex<BTreeMap<usize, Open>> = Mutex::new(BTreeMap::new());

#[derive(Clone)]
struct Open {
    disk: &'static Disk,
    file: PathBuf,
    real: &'static ffi::sqlite3_io_methods,
    /// Whether its next sync syncs the folder too, as SQLite does with the first one of a journal
    /// or WAL, so that new names there are durable.
    syncs_folder: bool,
}

static DISKS: AtomicUsize = AtomicUsize::new(0);

impl Disk {
    /// A new disk; it lives as long as the test's process.
    pub(crate) fn new() -> &'static Disk {
        let number = DISKS.fetch_add(1, Ordering::SeqCst);
        let name = format!("watched-{number}");
        // SAFETY: the default VFS is registered by SQLite and lives forever.
        let default = unsafe { ffi::sqlite3_vfs_find(std::ptr::null()) };
        // SAFETY: as above; the copy shares only pointers to functions and to static data.
        let mut vfs = Box::new(unsafe { *default });
        vfs.zName = CString::new(name.clone()).expect("no zero in it").into_raw();
        vfs.xOpen = Some(open);
        vfs.xDelete = Some(delete);
        let vfs = Box::into_raw(vfs);
        let disk = Box::leak(Box::new(Disk {
            name,
            seen: Mutex::default(),
            room: AtomicI64::new(-1),
            healthy: AtomicI64::new(-1),
            closed: AtomicI64::new(0),
            vfs: default,
        }));
        // SAFETY: `vfs` is ours alone until it is registered, and lives forever.
        unsafe {
            (*vfs).pAppData = std::ptr::from_ref(disk).cast_mut().cast();
            assert_eq!(ffi::sqlite3_vfs_register(vfs, 0), ffi::SQLITE_OK);
        }
        disk
    }

    /// From now on, so many bytes fit.
    pub(crate) fn leave_room(&self, bytes: i64) {
        self.room.store(bytes, Ordering::SeqCst);
    }

    /// From now on, so many writes and syncs succeed, and none after them.
    pub(crate) fn fail_after(&self, count: i64) {
        self.healthy.store(count, Ordering::SeqCst);
    }

    /// All is well again.
    pub(crate) fn mend(&self) {
        self.leave_room(-1);
        self.fail_after(-1);
    }

    /// From now on, no file but the database itself can be opened.
    pub(crate) fn close_folder(&self) {
        self.closed.store(1, Ordering::SeqCst);
    }

    /// How much was seen so far.
    pub(crate) fn now(&self) -> usize {
        self.seen.lock().expect("no test panics in here").len()
    }

    /// All that was seen.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no test panics in here").clone()
    }

    fn see(&self, seen: Seen) {
        self.seen.lock().expect("no test panics in here").push(seen);
    }

    /// Whether a write or sync may succeed; counts it.
    fn is_healthy(&self) -> bool {
        let left = self.healthy.load(Ordering::SeqCst);
        if left > 0 {
            self.healthy.store(left - 1, Ordering::SeqCst);
        }
        left != 0
    }

    /// Whether so many bytes fit; takes the room.
    fn fits(&self, bytes: i64) -> bool {
        let left = self.room.load(Ordering::SeqCst);
        if left >= 0 {
            self.room.store((left - bytes).max(0), Ordering::SeqCst);
        }
        left < 0 || left >= bytes
    }
}

/// What becomes of writes that weren't synced when the power went.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Unsynced {
    /// All are there: only the program was killed.
    Kept,
    /// None is there.
    Lost,
    /// Every second one is there.
    EverySecond,
    /// Only the later half is there, as a disk may well order them.
    LaterHalf,
    /// All but the last are there, and of that one the first half.
    LastTorn,
    /// All are there, but the last ends in garbage.
    LastGarbled,
}

impl Unsynced {
    pub(crate) const ALL: [Unsynced; 6] = [
        Unsynced::Kept,
        Unsynced::Lost,
        Unsynced::EverySecond,
        Unsynced::LaterHalf,
        Unsynced::LastTorn,
        Unsynced::LastGarbled,
    ];

    /// The one of `count` writes, as it reaches the disk.
    fn survivor(self, number: usize, count: usize, write: &Seen) -> Option<Seen> {
        let is_last = number + 1 == count;
        let keeps = match self {
            Unsynced::Kept | Unsynced::LastTorn | Unsynced::LastGarbled => true,
            Unsynced::Lost => false,
            Unsynced::EverySecond => number % 2 == 1,
            Unsynced::LaterHalf => number >= count / 2,
        };
        let mut write = write.clone();
        if let (true, Seen::Write { bytes, .. }) = (is_last, &mut write) {
            let half = bytes.len() / 2;
            match self {
                Unsynced::LastTorn => bytes.truncate(half),
                Unsynced::LastGarbled => bytes[half..].fill(0xA5),
                Unsynced::Kept | Unsynced::Lost | Unsynced::EverySecond | Unsynced::LaterHalf => {}
            }
        }
        keeps.then_some(write)
    }
}

pub(crate) type Files = BTreeMap<PathBuf, Vec<u8>>;

/// The files that a power cut after all that was `seen` may leave behind. Until the folder is
/// synced, what was deleted may be back.
pub(crate) fn crash(seen: &[Seen], unsynced: Unsynced) -> Files {
    let mut files = Files::new();
    let mut deleted = Files::new();
    let mut waiting: BTreeMap<PathBuf, Vec<Seen>> = BTreeMap::new();
    for seen in seen {
        match seen {
            Seen::Write { file, .. } | Seen::Truncate { file, .. } => {
                waiting.entry(file.clone()).or_default().push(seen.clone());
            }
            Seen::Delete { file } => {
                waiting.remove(file);
                if let Some(content) = files.remove(file) {
                    deleted.entry(file.clone()).or_insert(content);
                }
            }
            Seen::SyncFolder => deleted.clear(),
            Seen::Sync { file } => {
                for done in waiting.remove(file).unwrap_or_default() {
                    reach(&mut files, &done);
                }
            }
        }
    }
    match unsynced {
        Unsynced::Kept | Unsynced::LastTorn | Unsynced::LastGarbled => {}
        Unsynced::Lost | Unsynced::EverySecond | Unsynced::LaterHalf => {
            for (file, content) in deleted {
                waiting.remove(&file);
                files.insert(file, content);
            }
        }
    }
    for writes in waiting.into_values() {
        for (number, write) in writes.iter().enumerate() {
            if let Some(survivor) = unsynced.survivor(number, writes.len(), write) {
                reach(&mut files, &survivor);
            }
        }
    }
    files
}

fn reach(files: &mut Files, seen: &Seen) {
    match seen {
        Seen::Write { file, at, bytes } => {
            let content = files.entry(file.clone()).or_default();
            let end = at + bytes.len();
            if content.len() < end {
                content.resize(end, 0);
            }
            content[*at..end].copy_from_slice(bytes);
        }
        Seen::Truncate { file, length } => {
            files.entry(file.clone()).or_default().resize(*length, 0);
        }
        Seen::Delete { .. } | Seen::Sync { .. } | Seen::SyncFolder => {}
    }
}

fn path(name: *const c_char) -> PathBuf {
    // SAFETY: SQLite hands over names that end in a zero.
    let name = unsafe { CStr::from_ptr(name) };
    PathBuf::from(name.to_string_lossy().into_owned())
}

fn disk_of(vfs: *mut ffi::sqlite3_vfs) -> &'static Disk {
    // SAFETY: only our own tables name these functions, and their data is a leaked `Disk`.
    unsafe { &*(*vfs).pAppData.cast::<Disk>() }
}

fn open_file(file: *mut ffi::sqlite3_file) -> Open {
    let open = OPEN.lock().expect("no test panics in here");
    open.get(&(file as usize)).expect("SQLite uses only files that it opened").clone()
}

/// How much of a number from SQLite, which is never below zero here.
fn size(number: i64) -> usize {
    usize::try_from(number).expect("sizes and offsets are not below zero")
}

unsafe extern "C" fn open(
    vfs: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    let disk = disk_of(vfs);
    if disk.closed.load(Ordering::SeqCst) == 1 && flags & ffi::SQLITE_OPEN_MAIN_DB == 0 {
        return ffi::SQLITE_CANTOPEN;
    }
    // SAFETY: the arguments are SQLite's own, passed on to the VFS they are made for; a file that
    // was opened has methods, which are static data of that VFS.
    unsafe {
        let real_open = (*disk.vfs).xOpen.expect("every VFS opens");
        let done = real_open(disk.vfs, name, file, flags, out_flags);
        if done != ffi::SQLITE_OK || name.is_null() {
            return done;
        }
        let real = &*(*file).pMethods;
        let mut ours = Box::new(*real);
        ours.xWrite = Some(write);
        ours.xTruncate = Some(truncate);
        ours.xSync = Some(sync);
        ours.xClose = Some(close);
        (*file).pMethods = Box::leak(ours);
        let journals = ffi::SQLITE_OPEN_MAIN_JOURNAL | ffi::SQLITE_OPEN_WAL;
        let syncs_folder = flags & journals != 0;
        let open = Open { disk, file: path(name), real, syncs_folder };
        OPEN.lock().expect("no test panics in here").insert(file as usize, open);
        done
    }
}

unsafe extern "C" fn delete(
    vfs: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    sync_folder: c_int,
) -> c_int {
    let disk = disk_of(vfs);
    disk.see(Seen::Delete { file: path(name) });
    if sync_folder != 0 {
        disk.see(Seen::SyncFolder);
    }
    // SAFETY: the arguments are SQLite's own, passed on.
    unsafe { (*disk.vfs).xDelete.expect("every VFS deletes")(disk.vfs, name, sync_folder) }
}

unsafe extern "C" fn write(
    file: *mut ffi::sqlite3_file,
    from: *const c_void,
    count: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    let Open { disk, file: name, real, .. } = open_file(file);
    if !disk.fits(i64::from(count)) {
        return ffi::SQLITE_FULL;
    }
    if !disk.is_healthy() {
        return ffi::SQLITE_IOERR_WRITE;
    }
    // SAFETY: SQLite hands over `count` bytes.
    let bytes = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), size(count.into())) };
    disk.see(Seen::Write { file: name, at: size(at), bytes: bytes.to_vec() });
    // SAFETY: the arguments are SQLite's own, passed on.
    unsafe { real.xWrite.expect("every file is written")(file, from, count, at) }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, length: ffi::sqlite3_int64) -> c_int {
    let Open { disk, file: name, real, .. } = open_file(file);
    if !disk.is_healthy() {
        return ffi::SQLITE_IOERR_TRUNCATE;
    }
    disk.see(Seen::Truncate { file: name, length: size(length) });
    // SAFETY: the arguments are SQLite's own, passed on.
    unsafe { real.xTruncate.expect("every file is truncated")(file, length) }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    let Open { disk, file: name, real, syncs_folder } = open_file(file);
    if !disk.is_healthy() {
        return ffi::SQLITE_IOERR_FSYNC;
    }
    disk.see(Seen::Sync { file: name });
    if syncs_folder {
        disk.see(Seen::SyncFolder);
        let mut open = OPEN.lock().expect("no test panics in here");
        open.entry(file as usize).and_modify(|open| open.syncs_folder = false);
    }
    // SAFETY: the arguments are SQLite's own, passed on.
    unsafe { real.xSync.expect("every file is synced")(file, flags) }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    let Open { real, .. } = open_file(file);
    OPEN.lock().expect("no test panics in here").remove(&(file as usize));
    // SAFETY: the argument is SQLite's own, passed on.
    unsafe { real.xClose.expect("every file is closed")(file) }
}
