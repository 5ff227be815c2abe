//! Two browsers and the terminal on one journal, through a network that is cut again and again;
//! copies that both go on; journals that began apart.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use e2e::{App, Browser, Page, Proxy, Serve, Size, Theme, wait};
use journal::sync::Batch;
use journal::{
    Entry, Erasure, JournalId, Keeper as _, Note, Problem, Salt, SeriesId, SeriesState, Setting,
    WallTime, Writer, wire,
};
use serde_json::{Value, json};
use store::Store;

/// How many entries there are in all.
const ALL: usize = 10_000;
/// How many of them each browser begins with; the terminal has the rest.
const EACH: usize = 3_000;
/// After how many bytes the network is cut: two batches and a bit.
const CUT: i64 = 300_000;
/// How often it may be cut before all is through; without going on from where it was, never.
const CUTS_MAX: usize = 60;
const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn ten_thousand_entries_through_a_network_that_is_cut_in_the_middle() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let store = Store::open(&data.path().join("rollwise.db"))?;
    let journal = store.state()?.journal;
    let (mut expected, mut first) = (BTreeSet::new(), None);
    for piece in 0..(ALL - 2 * EACH) / 500 {
        let notes = (0..500).map(|number| told(&format!("terminal {piece}/{number}")));
        let entries = store.record(notes.collect(), at(piece))?;
        first = first.or(entries.first().map(Entry::place));
        expected.extend(entries.iter().map(key));
    }
    let (app, proxy, public) = behind_proxy(data.path())?;
    let (one, two) = (Browser::start()?, Browser::start()?);
    let pages = [one.page(Size::Phone, Theme::Light)?, two.page(Size::Desktop, Theme::Dark)?];
    for (page, number) in pages.iter().zip([1, 2]) {
        let entries = written(journal, number, EACH);
        expected.extend(entries.iter().map(key));
        fill(page, &public, &entries)?;
    }
    ensure!(expected.len() == ALL, "{} entries", expected.len());

    let (mut pulls, mut pushes) = (0, 0);
    let mut full = ALL - 2 * EACH;
    for page in &pages {
        let had = full;
        full += EACH;
        proxy.mend();
        let invitation = code(&app)?;
        page.open(&format!("{public}/#/pair/{invitation}"))?;
        page.see("Pair this device")?;
        page.press("Pair")?;
        wait("the page as a paired device's", MINUTE, || {
            // It loads anew, and can't be asked meanwhile.
            let code = "document.querySelector('h1') !== null && location.hash === '#/hello'";
            Ok((page.eval(code).ok() == Some(Value::Bool(true))).then_some(()))
        })?;
        proxy.cut_after(CUT);
        for cut in 0.. {
            let (here, there) = (count(page)?, store.load()?.len());
            ensure!(cut < CUTS_MAX, "it doesn't get on: {here} here, {there} there");
            let done = wait("the cut or the end", MINUTE, || {
                let done = count(page)? == full && store.load()?.len() == full;
                Ok((done || proxy.is_cut()).then_some(done))
            })?;
            if done {
                break;
            }
            let (here, there) = (count(page)?, store.load()?.len());
            pulls += usize::from(here > EACH && here < full);
            pushes += usize::from(there > had && there < full);
            proxy.cut_after(CUT);
            page.eval("dispatchEvent(new Event('online'))")?;
        }
        proxy.mend();
    }
    ensure!(pulls > 0 && pushes > 0, "cut {pulls} times in pulling, {pushes} times in pushing");

    // The first hears what the second brought; and a deletion at the terminal reaches both.
    let erasure = Note::Erased(Erasure { targets: [first.context("an entry")?].into() });
    expected.extend(store.record(vec![erasure], at(100))?.iter().map(key));
    for page in &pages {
        page.eval("dispatchEvent(new Event('online'))")?;
        wait("all entries", MINUTE, || Ok((count(page)? == ALL + 1).then_some(())))?;
    }
    let here: BTreeSet<String> = store.load()?.entries().map(key).collect();
    ensure!(here == expected, "the terminal has all, and each once");
    for page in &pages {
        ensure!(keys(page)? == expected, "a browser has all, and each once");
        ensure!(!anywhere(page, "terminal 0/0 ")?, "what was deleted is gone");
        ensure!(anywhere(page, "terminal 0/1 ")?, "what wasn't is there");
    }
    let problems = store.load()?.problems(at(100_000));
    ensure!(problems.is_empty(), "{} problems, first {:?}", problems.len(), problems.first());
    let checkup = app.says(&["doctor", "--json"])?;
    ensure!(checkup.contains(&format!("{} entries", ALL + 1)), "{checkup}");
    eprintln!("cut {pulls} times in pulling and {pushes} times in pushing");
    Ok(())
}

/// A data folder that was copied: both go on, each in a series of its own, and a browser that meets
/// both brings them together. A browser that was copied goes on in the same series: that forks, and
/// both branches are kept and told.
#[test]
fn copies_go_on_apart_and_come_together() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let copy = tempfile::tempdir()?;
    let app = App::start(Serve { data: Some(data.path()), ..Serve::USUAL })?;
    let (port, address) = (app.port(), app.address().to_owned());
    let journal = Store::open(&data.path().join("rollwise.db"))?.state()?.journal;
    let (one, two) = (Browser::start()?, Browser::start()?);
    let pages = [one.page(Size::Phone, Theme::Light)?, two.page(Size::Phone, Theme::Light)?];
    let root = address.split_once("/#").context("an address")?.0.to_owned();
    for (page, branch) in pages.iter().zip(["left", "right"]) {
        let mut writer = writer(journal, 7);
        let mut entries: Vec<Entry> = Vec::new();
        for text in ["both 0", "both 1", branch] {
            entries.push(writer.write(told(text).page(Salt::new([7; 16])), at(0))?);
        }
        fill(page, &root, &entries)?;
        page.open(&address)?;
    }
    let store = Store::open(&data.path().join("rollwise.db"))?;
    wait("both branches", MINUTE, || Ok((store.load()?.len() == 4).then_some(())))?;
    pages[0].eval("dispatchEvent(new Event('online'))")?;
    wait("both branches in a browser", MINUTE, || Ok((count(&pages[0])? == 4).then_some(())))?;
    let checkup = app.says(&["doctor"])?;
    ensure!(checkup.contains("a disk was copied or set back"), "{checkup}");
    ensure!(checkup.contains("all of them are kept"), "{checkup}");

    // The copied folder, at the same address.
    store.record(vec![told("before the copy")], at(1))?;
    drop((app, store));
    for file in std::fs::read_dir(data.path())? {
        let file = file?;
        std::fs::copy(file.path(), copy.path().join(file.file_name()))?;
    }
    let original = Store::open(&data.path().join("rollwise.db"))?;
    original.record(vec![told("in the original")], at(2))?;
    let copied = Store::open(&copy.path().join("rollwise.db"))?;
    copied.record(vec![told("in the copy")], at(2))?;
    for folder in [copy.path(), data.path(), copy.path()] {
        let app = App::start(Serve { data: Some(folder), port: Some(port), ..Serve::USUAL })?;
        let before = original.load()?.len() + copied.load()?.len();
        pages[0].eval("dispatchEvent(new Event('online'))")?;
        wait("the exchange", MINUTE, || {
            let store = if folder == copy.path() { &copied } else { &original };
            let all = keys(&pages[0])?;
            let here: BTreeSet<String> = store.load()?.entries().map(key).collect();
            Ok((all == here && all.len() >= 6).then_some(()))
        })
        .with_context(|| format!("{before} before"))?;
        drop(app);
    }
    let all: BTreeSet<String> = original.load()?.entries().map(key).collect();
    ensure!(all == keys(&pages[0])?);
    ensure!(all == copied.load()?.entries().map(key).collect::<BTreeSet<String>>());
    ensure!(all.len() == 7, "{}", all.len());
    let forks = original.load()?.problems(at(9));
    let fork = |problem: &Problem| matches!(problem, Problem::Fork { branches: 2, .. });
    ensure!(forks.iter().all(fork) && forks.len() == 1, "the browser's alone: {forks:?}");
    Ok(())
}

/// Two browsers that share a journal of their own, and a program with another: joined by the first,
/// and then by the second, as one person would.
#[test]
fn journals_that_began_apart_are_joined_once() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let store = Store::open(&data.path().join("rollwise.db"))?;
    store.record((0..20).map(|number| told(&format!("terminal {number}"))).collect(), at(5))?;
    let app = App::start(Serve { data: Some(data.path()), ..Serve::USUAL })?;
    let root = app.address().split_once("/#").context("an address")?.0.to_owned();
    let apart = JournalId::new([0x5a; 16]);
    let mut writer = writer(apart, 9);
    let mut entries = Vec::new();
    for number in 0..40 {
        let page = told(&format!("apart {number} ")).page(Salt::new([9; 16]));
        entries.push(writer.write(page, at(number))?);
    }
    let erasure = Note::Erased(Erasure { targets: [entries[3].place()].into() });
    entries.push(writer.write(erasure.page(Salt::new([3; 16])), at(50))?);
    entries[3] = entries[3].erased();

    let (one, two) = (Browser::start()?, Browser::start()?);
    let pages = [one.page(Size::Phone, Theme::Light)?, two.page(Size::Phone, Theme::Dark)?];
    for page in &pages {
        fill(page, &root, &entries)?;
        page.open(app.address())?;
        page.see("Begin")?;
        ensure!(count(page)? == 41, "nothing is mixed before the person says so");
        page.eval("location.hash = '#/devices'")?;
        page.see("Two journals")?;
        page.see("with 41 entries")?;
        page.press("These are both mine: join")?;
        page.see("Joined")?;
        wait("all of both", MINUTE, || Ok((count(page)? == 61).then_some(())))?;
        wait("all of both", MINUTE, || Ok((store.load()?.len() == 61).then_some(())))?;
    }
    let mine: BTreeSet<String> = store.load()?.entries().map(key).collect();
    ensure!(mine.len() == 61, "joined twice, nothing is doubled");
    ensure!(mine == keys(&pages[0])? && mine == keys(&pages[1])?);
    ensure!(!anywhere(&pages[0], "apart 3 ")?, "what was deleted stays deleted");
    ensure!(store.load()?.problems(at(100)).is_empty());

    // Writing goes on in the same series, and a deletion at the terminal reaches what was joined.
    let place = entries[5].place();
    store.record(vec![Note::Erased(Erasure { targets: [place].into() })], at(60))?;
    for page in &pages {
        page.eval("dispatchEvent(new Event('online'))")?;
        wait("the deletion", MINUTE, || Ok((!anywhere(page, "apart 5 ")?).then_some(())))?;
    }
    pages[0].eval("location.hash = '#/settings'")?;
    pages[0].press("Dark")?;
    wait("an entry more", MINUTE, || Ok((store.load()?.len() == 63).then_some(())))?;

    // What is marked on one device, or at the terminal, is a favourite on the other; and no more.
    let star = "Favourite: Thoracic extension";
    let on_other = |favourite: &str| {
        pages[1].eval("dispatchEvent(new Event('online'))")?;
        pages[1].until("the favourites", &format!("{FAVOURITES} === {}", json!(favourite)))
    };
    pages[1].eval("location.hash = '#/techniques'")?;
    pages[1].see("With the roller")?;
    pages[0].eval("location.hash = '#/techniques/thoracic-extension'")?;
    pages[0].press(star)?;
    wait("the mark", MINUTE, || Ok((store.load()?.len() == 64).then_some(())))?;
    on_other("Thoracic extension")?;
    app.says(&["routines", "mark", "wall-five"])?;
    on_other("Five minutes, standing, Thoracic extension")?;
    pages[0].press(star)?;
    wait("the mark", MINUTE, || Ok((store.load()?.len() == 66).then_some(())))?;
    on_other("Five minutes, standing")?;
    let problems = store.load()?.problems(at(100_000));
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(())
}

/// What the library names as favourites.
const FAVOURITES: &str = "[...document.querySelectorAll('main h2')]
    .filter(title => title.innerText === 'Favourites')
    .flatMap(title => [...title.nextElementSibling.children]).map(one => one.innerText).join(', ')";

/// Who used a phone before it was paired, with a program in which nothing is written yet: what the phone has
/// is the program's from then on, and nobody is asked. The machine's own browser stays apart until it is
/// told, since another person may have begun there.
#[test]
fn a_phone_that_was_first_brings_its_journal() -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let (app, _proxy, public) = behind_proxy(data.path())?;
    let store = Store::open(&data.path().join("rollwise.db"))?;
    let (phone, desk) = (Browser::start()?, Browser::start()?);
    let apart = JournalId::new([0x5a; 16]);
    let entries = written(apart, 9, 12);
    let own = desk.page(Size::Desktop, Theme::Light)?;
    let root = app.address().split_once("/#").context("an address")?.0.to_owned();
    fill(&own, &root, &written(JournalId::new([0x77; 16]), 3, 2))?;
    own.open(app.address())?;
    own.see("I have a copy from before")?;
    own.eval("location.hash = '#/devices'")?;
    own.see("Two journals")?;
    ensure!(store.load()?.is_empty(), "the machine's own browser is asked first");

    let page = phone.page(Size::Phone, Theme::Light)?;
    fill(&page, &public, &entries)?;
    page.open(&public)?;
    page.press("I have a code from my computer")?;
    page.see("Pair this device")?;
    let code = code(&app)?;
    page.eval(&format!(
        "(() => {{ const field = document.querySelector('#pair-code'); field.value = '{code}'; \
         field.dispatchEvent(new Event('input', {{ bubbles: true }})); }})()"
    ))?;
    page.press("Pair")?;
    wait("the phone's entries", MINUTE, || Ok((store.load()?.len() == 12).then_some(())))?;
    ensure!(store.state()?.journal == apart, "it is the phone's journal");
    let here: BTreeSet<String> = store.load()?.entries().map(key).collect();
    ensure!(here == keys(&page)?);
    // Paired, the page began anew.
    page.see("I have a copy from before")?;
    page.eval("location.hash = '#/devices'")?;
    page.see("What you do here goes to your computer")?;
    ensure!(!page.text()?.contains("Two journals"), "{}", page.text()?);
    Ok(())
}

/// The program behind a proxy whose network can be cut, and the proxy's address.
fn behind_proxy(data: &Path) -> anyhow::Result<(App, Proxy, String)> {
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let proxy = Proxy::start(port)?;
    let public = format!("http://127.0.0.1:{}", proxy.port());
    let more = ["--public", &public];
    let serve = Serve { data: Some(data), port: Some(port), more: &more, ..Serve::USUAL };
    Ok((App::start(serve)?, proxy, public))
}

/// A code for one device.
fn code(app: &App) -> anyhow::Result<String> {
    let invitation = app.says(&["pair", "--json", "--port", &app.port().to_string()])?;
    let invitation: Value = serde_json::from_str(&invitation)?;
    Ok(invitation["code"].as_str().context("a code")?.to_owned())
}

/// What one entry says; no two say the same.
fn told(text: &str) -> Note {
    let value = format!("{text} {}", "is something that a person told ".repeat(4));
    Note::Setting(Setting { name: text.into(), value })
}

fn writer(journal: JournalId, device: u8) -> Writer {
    Writer::new(SeriesState::new(journal, SeriesId::new([device; 16])))
}

/// Entries as a browser has written them.
fn written(journal: JournalId, device: u8, count: usize) -> Vec<Entry> {
    let mut writer = writer(journal, device);
    let mut entry = |number: usize| {
        let mut salt = [device; 16];
        salt[..8].copy_from_slice(&(number as u64).to_be_bytes());
        let page = told(&format!("browser {device} {number}")).page(Salt::new(salt));
        writer.write(page, at(number)).expect("a small page makes an entry")
    };
    (0..count).map(&mut entry).collect()
}

/// Minutes after some noon in November 2026, in central Europe.
fn at(minutes: usize) -> WallTime {
    let ms = 1_795_431_600_000 - 864_000_000 + minutes as u64 * 60_000;
    WallTime::new(ms, 60).expect("2026 is before 9999")
}

/// As a browser names an entry.
fn key(entry: &Entry) -> String {
    let place = entry.place();
    format!("{}/{:020}/{}", place.series, place.sequence, entry.hash())
}

/// Puts entries into a browser's database as its own series, as if they had been written there.
fn fill(page: &Page, root: &str, entries: &[Entry]) -> anyhow::Result<()> {
    page.open(&format!("{root}/"))?;
    page.see("Begin")?;
    // The app lets go of its database; from the same address it can be opened.
    page.open(&format!("{root}/icon.svg"))?;
    page.until("the picture", "document.documentElement.localName === 'svg'")?;
    let row = |entry: &Entry| {
        let batch = Batch { entries: vec![entry.clone()], next: None };
        json!([key(entry), wire::write_batch(entry.header().journal, &batch)])
    };
    for piece in entries.chunks(500) {
        let rows: Value = piece.iter().map(row).collect();
        page.eval(&in_database(&format!(
            "const writing = db.transaction('entries', 'readwrite');
             const store = writing.objectStore('entries');
             for (const [key, text] of {rows}) store.put(text, key);
             writing.oncomplete = () => done(true);"
        )))?;
    }
    let last = entries.last().context("an entry")?;
    let header = last.header();
    let state = format!(
        "{} {} {} {} {} {}",
        header.journal,
        header.series,
        header.clock.ms(),
        header.clock.counter(),
        header.sequence,
        last.hash()
    );
    page.eval(&in_database(&format!(
        "const writing = db.transaction('meta', 'readwrite');
         writing.objectStore('meta').put('{state}', 'state');
         writing.oncomplete = () => done(true);"
    )))?;
    Ok(())
}

/// How many entries a browser has.
fn count(page: &Page) -> anyhow::Result<usize> {
    let count = page.eval(&in_database(
        "const asked = db.transaction('entries').objectStore('entries').count();
         asked.onsuccess = () => done(asked.result);",
    ))?;
    usize::try_from(count.as_u64().context("a number")?).context("a small number")
}

/// The names of all entries that a browser has.
fn keys(page: &Page) -> anyhow::Result<BTreeSet<String>> {
    let keys = page.eval(&in_database(
        "const asked = db.transaction('entries').objectStore('entries').getAllKeys();
         asked.onsuccess = () => done(asked.result);",
    ))?;
    let keys = keys.as_array().context("a list")?;
    Ok(keys.iter().filter_map(|key| key.as_str().map(str::to_owned)).collect())
}

/// Whether any entry of a browser holds a text.
fn anywhere(page: &Page, text: &str) -> anyhow::Result<bool> {
    let found = page.eval(&in_database(&format!(
        "const asked = db.transaction('entries').objectStore('entries').getAll();
         asked.onsuccess = () => done(asked.result.some(row => row.includes('{text}')));"
    )))?;
    found.as_bool().context("yes or no")
}

/// Something done in a browser's database `db`, which ends by calling `done`.
fn in_database(act: &str) -> String {
    format!(
        "new Promise((ended, failed) => {{
            const opened = indexedDB.open('rollwise');
            opened.onerror = () => failed(opened.error);
            opened.onsuccess = () => {{
                const db = opened.result;
                const done = value => {{ db.close(); ended(value); }};
                {act}
            }};
        }})"
    )
}
