//! Entries: their canonical hashes, pinned, and what the door of [`Entry::new`] refuses.

use expect_test::{Expect, expect};
use journal::limits::{ENTRY_MAX_BYTES, SEQUENCE_MAX};
use journal::{Content, Entry, Hash, Header, Journal, Kind, Salt, Unsound, content_hash, print};

use crate::any::{JOURNAL, at, device, erasure, setting, writer};

fn check(journal: &Journal, page: &Expect) {
    page.assert_eq(&print(journal, at(0)));
}

/// If this fails, the format has changed: every journal that was ever written no longer verifies.
#[test]
fn the_hashes_of_version_1_never_change() {
    let mut writer = writer(1);
    let first = writer.write(setting("a"), at(0)).expect("it is small");
    let second = writer.write(setting("b"), at(1)).expect("it is small");
    let salt = Salt::new([5; 16]);
    expect!["d8804b0285abd9b42e17b0f5bdc4154382b6c4aff97d7d03c5f0affff6a40b62"]
        .assert_eq(&content_hash(&salt, b"").to_string());
    expect!["227b402436e57423a92b074b5739b72085c9ce724e8df9b0aa00494410c9a5e0"]
        .assert_eq(&first.hash().to_string());
    expect!["2d20d55036b715f8db88099a0752578659817f68bd53e5250a5a927ae7be3945"]
        .assert_eq(&second.hash().to_string());
}

#[test]
fn a_page_of_entries() {
    let mut one = writer(1);
    let mut two = writer(2);
    let mut journal = Journal::new(JOURNAL);
    let secret = one.write(setting("secret"), at(0)).expect("it is small");
    let place = secret.place();
    let fork = one.clone().write(setting("branch"), at(2)).expect("it is small");
    let entries = [
        secret,
        fork,
        one.write(setting("after"), at(3)).expect("it is small"),
        two.write(erasure([place]), at(4)).expect("it is small"),
        two.write(setting("lost on the way"), at(5)).expect("it is small"),
        two.write(setting("tomorrow's tomorrow"), at(172_801)).expect("it is small"),
    ];
    for (number, entry) in entries.into_iter().enumerate() {
        if number != 4 {
            journal.insert(entry).expect("it is this journal's");
        }
    }
    check(
        &journal,
        &expect![[r#"
        journal 07070707 · 5 entries
        01010101/0 2026-11-23T12:00:00+01:00 setting v1 (erased)
        01010101/1 2026-11-23T12:00:02+01:00 setting v1 {"name":"n","value":"branch"}
        01010101/1 2026-11-23T12:00:03+01:00 setting v1 {"name":"n","value":"after"}
        02020202/0 2026-11-23T12:00:04+01:00 erased v1 {"targets":[["01010101010101010101010101010101",0]]}
        02020202/2 2026-11-25T12:00:01+01:00 setting v1 {"name":"n","value":"tomorrow's tomorrow"}
        fork 01010101/1 2 branches
        gap 02020202/1–1
        ahead 02020202/2 by 172801000 ms
    "#]],
    );
}

#[test]
fn what_does_not_fit_together_is_no_entry() {
    let salt = Salt::new([5; 16]);
    let header = Header {
        journal: JOURNAL,
        series: device(1),
        sequence: 0,
        previous: None,
        clock: journal::Clock::START,
        wall: at(0),
        kind: Kind::new("setting").expect("a short word"),
        version: 1,
        content: content_hash(&salt, b"x"),
    };
    let content = |bytes: &[u8]| Content::Present { salt, bytes: bytes.into() };
    let made = |header: &Header, content| Entry::new(header.clone(), content).map(|_| ());
    assert_eq!(made(&header, content(b"x")), Ok(()));
    assert_eq!(made(&header, Content::Erased), Ok(()));
    assert_eq!(made(&header, content(b"y")), Err(Unsound::ContentHash));
    let huge = vec![0; ENTRY_MAX_BYTES + 1];
    assert_eq!(made(&header, content(&huge)), Err(Unsound::TooLarge { bytes: huge.len() }));
    let later = Header { sequence: 1, ..header.clone() };
    assert_eq!(made(&later, content(b"x")), Err(Unsound::Beginning));
    let first = Header { previous: Some(Hash::new([1; 32])), ..header };
    assert_eq!(made(&first, content(b"x")), Err(Unsound::Beginning));
    let high = Header { sequence: SEQUENCE_MAX + 1, ..first };
    assert_eq!(made(&high, content(b"x")), Err(Unsound::Sequence));
}

#[test]
fn a_kind_is_a_short_word() {
    for good in ["setting", "from.the-future", "x2"] {
        assert_eq!(Kind::new(good).map(|kind| kind.to_string()).as_deref(), Some(good));
    }
    for bad in ["", "Setting", "a b", "ä", "a/b", &"x".repeat(41)] {
        assert_eq!(Kind::new(bad), None, "{bad}");
    }
}
