//! The door: what comes from outside is whole and sound, or refused by name.

use journal::limits::{BATCH_MAX_ENTRIES, WIRE_MAX_BYTES};
use journal::sync::{Batch, Cursor, Heads, heads};
use journal::wire::{
    DoorError, read_batch, read_cursor, read_heads, write_batch, write_cursor, write_heads,
};
use journal::{Entry, Journal, JournalId, Unsound};
use proptest::prelude::*;

use crate::any::{JOURNAL, at, life, setting, writer};

fn entry() -> Entry {
    writer(1).write(setting("honest"), at(0)).expect("it is small")
}

fn text(entries: Vec<Entry>) -> String {
    write_batch(JOURNAL, &Batch { entries, next: None })
}

/// What the door says to an honest batch in which `from` became `to`.
fn refused(from: &str, to: &str) -> DoorError {
    let honest = text(vec![entry()]);
    let dishonest = honest.replacen(from, to, 1);
    assert_ne!(honest, dishonest, "`{from}` is in it");
    read_batch(JOURNAL, dishonest.as_bytes()).expect_err("it is not honest")
}

#[test]
fn a_changed_entry_is_refused() {
    let unsound = |why| DoorError::Unsound { index: 0, why };
    assert_eq!(refused("honest", "hacked"), unsound(Unsound::ContentHash));
    assert_eq!(
        refused("\"wall_offset_minutes\":60", "\"wall_offset_minutes\":0"),
        unsound(Unsound::HeaderHash)
    );
    assert_eq!(
        refused("\"previous\":null", &format!("\"previous\":\"{}\"", entry().hash())),
        unsound(Unsound::Beginning)
    );
    let field = |field| DoorError::Field { index: 0, field };
    assert_eq!(refused("\"kind\":\"setting\"", "\"kind\":\"SETTING\""), field("kind"));
    assert_eq!(refused("\"clock_ms\":1", "\"clock_ms\":1000"), field("clock_ms"));
    assert_eq!(refused("\"salt\":\"05", "\"salt\":\"0x"), field("content"));
    assert_eq!(refused("{\"version\":1", "{\"version\":2"), DoorError::Version { found: 2 });
}

#[test]
fn someone_elses_journal_is_refused() {
    let found = JournalId::new([8; 16]);
    let theirs = write_batch(found, &Batch::default());
    let refusal = DoorError::WrongJournal { ours: JOURNAL, found };
    assert_eq!(read_batch(JOURNAL, theirs.as_bytes()), Err(refusal.clone()));
    let theirs = write_heads(found, &Heads::default());
    assert_eq!(read_heads(JOURNAL, theirs.as_bytes()), Err(refusal));
}

#[test]
fn too_much_is_refused() {
    let many = vec![entry(); BATCH_MAX_ENTRIES + 1];
    let refusal = DoorError::TooMany { count: many.len(), limit: BATCH_MAX_ENTRIES };
    assert_eq!(read_batch(JOURNAL, text(many).as_bytes()), Err(refusal));
    let long = vec![b' '; WIRE_MAX_BYTES + 1];
    assert_eq!(read_batch(JOURNAL, &long), Err(DoorError::TooLong { bytes: long.len() }));
}

#[test]
fn one_bad_entry_refuses_the_batch() {
    let honest = text(vec![entry(), entry()]);
    let (head, tail) = honest.split_at(honest.rfind("honest").expect("it is in it"));
    let mixed = format!("{head}{}", tail.replacen("honest", "hacked", 1));
    let refusal = DoorError::Unsound { index: 1, why: Unsound::ContentHash };
    assert_eq!(read_batch(JOURNAL, mixed.as_bytes()), Err(refusal));
}

#[test]
fn the_largest_honest_batch_passes() {
    // Content that JSON writes with six bytes for each.
    let page = || journal::Page { bytes: vec![0; 1_048_576], ..setting("") };
    let mut writer = writer(1);
    let mut filling = journal::sync::Filling::default();
    while filling.take(writer.write(page(), at(0)).expect("it just fits")) {}
    assert_eq!(filling.batch.entries.len(), 2);
    let text = write_batch(JOURNAL, &filling.batch);
    assert_eq!(read_batch(JOURNAL, text.as_bytes()), Ok(filling.batch));
}

proptest! {
    #[test]
    fn what_is_written_can_be_read(entries in life(), more: bool) {
        let next = entries.last().filter(|_| more);
        let next = next.map(|entry| Cursor { place: entry.place(), hash: entry.hash() });
        prop_assert_eq!(next, next.and_then(|next| read_cursor(&write_cursor(&next))));
        let batch = Batch { entries: entries.clone(), next };
        let text = write_batch(JOURNAL, &batch);
        prop_assert_eq!(read_batch(JOURNAL, text.as_bytes()), Ok(batch));
        let mut journal = Journal::new(JOURNAL);
        for entry in entries {
            journal.insert(entry).expect("it is this journal's");
        }
        let heads = heads(&journal);
        prop_assert_eq!(read_heads(JOURNAL, write_heads(JOURNAL, &heads).as_bytes()), Ok(heads));
    }

    #[test]
    fn any_bytes_give_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let text = String::from_utf8_lossy(&bytes);
        prop_assert_eq!(read_cursor(&text), None);
        prop_assert!(read_batch(JOURNAL, &bytes).is_err());
        prop_assert!(read_heads(JOURNAL, &bytes).is_err());
    }

    #[test]
    fn a_changed_byte_changes_no_entry(
        entries in life(),
        place in any::<prop::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut bytes = text(entries.clone()).into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        if let Ok(batch) = read_batch(JOURNAL, &bytes) {
            prop_assert_eq!(batch.entries, entries);
        }
    }

    #[test]
    fn a_cut_off_text_is_refused(entries in life(), place in any::<prop::sample::Index>()) {
        let text = text(entries);
        let cut = &text.as_bytes()[..place.index(text.len())];
        let refused = matches!(read_batch(JOURNAL, cut), Err(DoorError::Malformed { .. }));
        prop_assert!(refused);
    }
}
