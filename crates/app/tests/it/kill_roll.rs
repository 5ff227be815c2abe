//! The terminal player is killed two hundred times, at any moment and in any state: nothing that
//! was kept is lost, nothing is damaged, and what was cut off is offered the next time.

use std::collections::BTreeSet;
use std::time::Duration;

use journal::{Entry, Hash, History, Keeper as _, Note};
use store::Store;

use crate::chance::Chance;
use crate::person::{now, profile, record};
use crate::program::Home;
use crate::terminal::Terminal;

const KILLS: u32 = 200;

/// Ways through a sitting, typed ahead. A key that means nothing where it lands is passed over;
/// `g` goes on with what was cut off, `c` closes it.
const WAYS: [&str; 6] = ["gs  ", "cs ", "g4\r  t", "cs  eth", "gs q1s", "cs q2"];

#[test]
fn two_hundred_kills_lose_nothing() {
    let home = Home::new();
    let mut chance = Chance::seeded("ROLLWISE_KILL_SEED");
    let mut known: BTreeSet<Hash> =
        record(&home, vec![Note::Profile(profile())]).iter().map(Entry::hash).collect();
    let mut saved = 0;
    for kill in 0..KILLS {
        let about = format!("kill {kill}, ROLLWISE_KILL_SEED={}", chance.seed());
        let way = WAYS[usize::try_from(chance.below(6)).expect("small")];
        let mut terminal = Terminal::start(&mut home.command("roll five --speed 60"));
        terminal.press(way);
        std::thread::sleep(Duration::from_micros(u64::from(chance.below(350_000))));
        // A question at the end may have come up meanwhile.
        terminal.press("s");
        std::thread::sleep(Duration::from_micros(u64::from(chance.below(30_000))));
        terminal.child.kill().expect("it is killed, or gone by itself");
        terminal.child.wait().expect("it is gone");

        let store =
            Store::open(&home.database()).unwrap_or_else(|error| panic!("{about}: {error}"));
        let journal = store.load().unwrap_or_else(|error| panic!("{about}: {error}"));
        let kept: BTreeSet<Hash> = journal.entries().map(Entry::hash).collect();
        assert!(known.is_subset(&kept), "{about}: entries are gone");
        known = kept;
        let history = History::of(&journal);
        saved += usize::from(terminal.text().contains("Saved on this device."));
        assert!(history.sessions.len() >= saved, "{about}: said to be saved, and isn't");
        assert!(history.open.len() <= 1, "{about}: {} are open", history.open.len());
        assert!(history.unreadable.is_empty(), "{about}: {:?}", history.unreadable);
        for draft in store.drafts().unwrap_or_else(|error| panic!("{about}: {error}")) {
            let ours = journal.at(draft.started).next().is_some();
            assert!(ours, "{about}: a draft of a session that never began");
        }
        if kill % 20 == 19 {
            let checkup = store.check(now()).unwrap_or_else(|error| panic!("{about}: {error}"));
            assert_eq!((checkup.damage, checkup.problems), (vec![], vec![]), "{about}");
        }
    }
    let history =
        History::of(&Store::open(&home.database()).expect("it opens").load().expect("loads"));
    assert!(history.sessions.len() > 20, "{} sessions came of it", history.sessions.len());
}
