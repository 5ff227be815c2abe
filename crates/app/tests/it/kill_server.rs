//! The server is killed two hundred times while a device sends entries: nothing that it
//! acknowledged is lost, nothing is damaged, and it comes back.

use std::collections::BTreeSet;
use std::time::Duration;

use journal::sync::Batch;
use journal::{
    Entry, Hash, JournalId, Note, Problem, Salt, SeriesId, SeriesState, Setting, Writer, wire,
};
use store::Store;

use crate::chance::Chance;
use crate::person::now;
use crate::program::Home;
use crate::serve::{Running, free_port};

const KILLS: u32 = 200;

/// A device that sends what it writes, and remembers what was acknowledged.
struct Device {
    journal: JournalId,
    writer: Writer,
    acknowledged: BTreeSet<Hash>,
    /// Sent and not acknowledged: sent again next time, whether or not it arrived.
    pending: Vec<Entry>,
    number: u32,
}

impl Device {
    fn new(journal: JournalId) -> Device {
        let writer = Writer::new(SeriesState::new(journal, SeriesId::new([7; 16])));
        Device { journal, writer, acknowledged: BTreeSet::new(), pending: Vec::new(), number: 0 }
    }

    /// Sends batches until the server is gone.
    fn send_until_killed(&mut self, server: &Running, chance: &mut Chance) {
        loop {
            let mut batch = Batch { entries: std::mem::take(&mut self.pending), next: None };
            for _ in 0..chance.below(4) + 1 {
                self.number += 1;
                let name = "test".into();
                let value = "x".repeat(usize::try_from(chance.below(2_000)).expect("small"));
                let mut salt = [0; 16];
                salt[..4].copy_from_slice(&self.number.to_be_bytes());
                let page = Note::Setting(Setting { name, value }).page(Salt::new(salt));
                batch.entries.push(self.writer.write(page, now()).expect("a sound entry"));
            }
            let sent = wire::write_batch(self.journal, &batch);
            match server.ask("POST", "/api/v1/entries", &sent) {
                Ok(answer) if answer.starts_with("{\"accepted\":") => {
                    self.acknowledged.extend(batch.entries.iter().map(Entry::hash));
                }
                // Cut off in the middle of an answer, or gone before it.
                Ok(_) | Err(_) => return self.pending = batch.entries,
            }
        }
    }
}

#[test]
fn two_hundred_kills_lose_nothing() {
    let home = Home::new();
    let port = free_port();
    let mut chance = Chance::seeded("ROLLWISE_KILL_SEED");
    let first = Running::start(&home, port);
    let config = first.ask("GET", "/api/v1/config", "").expect("it answers");
    let config: serde_json::Value = serde_json::from_str(&config).expect("JSON");
    let journal = config["journal_id"].as_str().and_then(JournalId::from_hex).expect("an id");
    drop(first);

    let mut device = Device::new(journal);
    for kill in 0..KILLS {
        let mut server = Running::start(&home, port);
        assert!(!server.address.is_empty(), "kill {kill}: it came back and took its port");
        let wait = Duration::from_micros(u64::from(chance.below(60_000)));
        let id = server.child.id();
        std::thread::scope(|scope| {
            scope.spawn(|| device.send_until_killed(&server, &mut chance));
            std::thread::sleep(wait);
            let pid = i32::try_from(id).ok().and_then(rustix::process::Pid::from_raw);
            let signal = rustix::process::Signal::KILL;
            rustix::process::kill_process(pid.expect("a process"), signal).expect("it is killed");
        });
        server.child.wait().expect("it is gone");

        let store = Store::open(&home.database()).expect("it opens");
        let kept = store.load_hashes();
        let lost: Vec<_> = device.acknowledged.difference(&kept).collect();
        assert!(lost.is_empty(), "kill {kill}, seed {}: lost {lost:?}", chance.seed());
        if kill % 20 == 19 {
            let checkup = store.check(now()).expect("it can be read");
            assert_eq!(checkup.damage, [""; 0], "kill {kill}, seed {}", chance.seed());
            let is_pending = |problem: &Problem| matches!(problem, Problem::Gap { .. });
            let problems: Vec<_> =
                checkup.problems.into_iter().filter(|it| !is_pending(it)).collect();
            assert_eq!(problems, [], "kill {kill}, seed {}", chance.seed());
        }
    }
    let server = Running::start(&home, port);
    let batch = Batch { entries: std::mem::take(&mut device.pending), next: None };
    let sent = wire::write_batch(journal, &batch);
    server.ask("POST", "/api/v1/entries", &sent).expect("it answers");
    drop(server);
    let checkup = Store::open(&home.database()).expect("it opens").check(now()).expect("it reads");
    assert_eq!((checkup.damage, checkup.problems), (vec![], vec![]), "all of it, without a gap");
    assert!(device.acknowledged.len() > 200, "{} were acknowledged", device.acknowledged.len());
}

trait Hashes {
    fn load_hashes(&self) -> BTreeSet<Hash>;
}

impl Hashes for Store {
    fn load_hashes(&self) -> BTreeSet<Hash> {
        use journal::Keeper as _;
        self.load().expect("it loads").entries().map(Entry::hash).collect()
    }
}
