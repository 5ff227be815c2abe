//! Random lives of journals: several devices that write, delete, set their clocks wrong, and at
//! times write a number twice, as a copied disk does.

use journal::{
    Entry, Erasure, JournalId, Kind, Note, Page, Place, Salt, SeriesId, SeriesState, Setting,
    WallTime, Writer,
};
use proptest::collection::vec;
use proptest::prelude::*;

pub(crate) const JOURNAL: JournalId = JournalId::new([7; 16]);

/// Seconds after some noon in November 2026, in central Europe.
pub(crate) fn at(secs: u64) -> WallTime {
    WallTime::new(1_795_431_600_000 + secs * 1000, 60).expect("2026 is before 9999")
}

pub(crate) fn device(number: u8) -> SeriesId {
    SeriesId::new([number; 16])
}

pub(crate) fn writer(number: u8) -> Writer {
    Writer::new(SeriesState::new(JOURNAL, device(number)))
}

pub(crate) fn setting(value: &str) -> Page {
    let setting = Setting { name: "n".into(), value: value.into() };
    Note::Setting(setting).page(Salt::new([5; 16]))
}

pub(crate) fn erasure(targets: impl IntoIterator<Item = Place>) -> Page {
    Note::Erased(Erasure { targets: targets.into_iter().collect() }).page(Salt::new([6; 16]))
}

/// One step of such a life.
#[derive(Clone, Debug)]
struct Step {
    device: u8,
    does: Does,
    clock_secs: u64,
    twice: bool,
}

#[derive(Clone, Debug)]
enum Does {
    Set(u8),
    Unknown(Vec<u8>),
    Erase { device: u8, sequence: u64 },
}

fn step() -> impl Strategy<Value = Step> {
    let does = prop_oneof![
        3 => any::<u8>().prop_map(Does::Set),
        1 => vec(any::<u8>(), 0..40).prop_map(Does::Unknown),
        1 => (0..3u8, 0..8u64).prop_map(|(device, sequence)| Does::Erase { device, sequence }),
    ];
    let clock_secs = prop_oneof![9 => 0..100_000u64, 1 => Just(40_000_000)];
    (0..3u8, does, clock_secs, proptest::bool::weighted(0.1))
        .prop_map(|(device, does, clock_secs, twice)| Step { device, does, clock_secs, twice })
}

/// All entries of a life, in the order of their writing.
pub(crate) fn life() -> impl Strategy<Value = Vec<Entry>> {
    vec(step(), 0..40).prop_map(|steps| {
        let mut writers = [writer(0), writer(1), writer(2)];
        let mut entries = Vec::new();
        for step in steps {
            let writer = &mut writers[usize::from(step.device)];
            let page = match step.does {
                Does::Set(value) => setting(&format!("secret {value}")),
                Does::Unknown(bytes) => {
                    let kind = Kind::new("from.the-future").expect("a short word");
                    Page { kind, version: 3, salt: Salt::new([9; 16]), bytes }
                }
                Does::Erase { device: number, sequence } => {
                    erasure([Place { series: device(number), sequence }])
                }
            };
            if step.twice {
                let mut copy = writer.clone();
                let branch = copy.write(setting("branch"), at(step.clock_secs));
                entries.push(branch.expect("a small page makes an entry"));
            }
            let entry = writer.write(page, at(step.clock_secs));
            entries.push(entry.expect("a small page makes an entry"));
        }
        entries
    })
}

/// A life and which of two devices each entry reached.
pub(crate) fn two_devices() -> impl Strategy<Value = (Vec<Entry>, Vec<(bool, bool)>)> {
    life().prop_flat_map(|entries| {
        let count = entries.len();
        (Just(entries), vec((any::<bool>(), any::<bool>()), count))
    })
}
