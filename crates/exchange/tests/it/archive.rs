//! The archive: what is in it, and that it is the same once its journal was read and written again.

use exchange::archive::{JOURNAL, archive};
use expect_test::expect;
use journal::{History, Journal, copy};

use crate::person::somebody;

#[test]
fn it_names_its_parts_and_explains_them() {
    let (journal, history) = somebody();
    let parts = archive(&journal, &history);
    let names: Vec<&str> = parts.iter().map(|part| part.name).collect();
    expect!["README.txt journal.jsonl sessions.csv measures.csv readings.csv spots.csv"]
        .assert_eq(&names.join(" "));
    let readme = &parts[0].text;
    assert!(names[1..].iter().all(|name| readme.contains(name)), "{readme}");
    assert!(readme.lines().all(|line| line.len() <= 80), "{readme}");
}

#[test]
fn its_journal_gives_the_same_archive() {
    let (journal, history) = somebody();
    let parts = archive(&journal, &history);
    let of_journal = parts.iter().find(|part| part.name == JOURNAL).expect("it is there");
    let copied = copy::read(of_journal.text.as_bytes()).expect("a copy");
    let mut restored = Journal::new(copied.journal);
    // In another order, as another keeper may have them.
    for entry in copied.entries.into_iter().rev() {
        restored.insert(entry).expect("it is this journal's");
    }
    assert_eq!(archive(&restored, &History::of(&restored)), parts);
}
