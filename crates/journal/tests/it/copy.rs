//! Copies of a whole journal: what is written is read, and what is broken is refused whole.

use expect_test::{Expect, expect};
use journal::copy::{self, CopyError};
use journal::{Entry, Journal};
use proptest::prelude::*;

use crate::any::{JOURNAL, life};

fn journal_of(entries: Vec<Entry>) -> Journal {
    let mut journal = Journal::new(JOURNAL);
    for entry in entries {
        journal.insert(entry).expect("it is this journal's");
    }
    journal
}

fn check(text: &str, expect: &Expect) {
    let told = match copy::read(text.as_bytes()) {
        Ok(copied) => format!("{} entries of {}", copied.entries.len(), copied.journal.short()),
        Err(why) => why.to_string(),
    };
    expect.assert_eq(&told);
}

#[test]
fn what_is_no_copy_says_why() {
    check("", &expect!["there is nothing in it"]);
    check(" \r\n\n", &expect!["there is nothing in it"]);
    check(
        "<!doctype html>\n<title>Welcome to the hotel</title>",
        &expect!["line 1: not what was promised: there is no value at line 1 column 1"],
    );
    check(
        r#"{"version":1,"journal":"x","entries":[]}"#,
        &expect!["line 1: not what was promised: a journal has no such name"],
    );
}

proptest! {
    #[test]
    fn what_is_written_is_read(entries in life()) {
        let journal = journal_of(entries);
        let text = copy::write(&journal);
        match copy::read(text.as_bytes()) {
            Err(why) => prop_assert!(why == CopyError::Empty && journal.is_empty(), "{why}"),
            Ok(copied) => {
                prop_assert_eq!(copied.journal, JOURNAL);
                prop_assert_eq!(journal_of(copied.entries), journal);
            }
        }
    }

    #[test]
    fn a_torn_copy_is_refused_whole_or_ends_between_two_lines(
        entries in life(),
        cut in any::<prop::sample::Index>(),
    ) {
        let journal = journal_of(entries);
        let text = copy::write(&journal);
        let torn = &text[..cut.index(text.len().max(1)).min(text.len())];
        match copy::read(torn.as_bytes()) {
            Err(CopyError::Empty) => prop_assert!(torn.is_empty()),
            Err(_) => prop_assert!(!torn.ends_with('\n')),
            Ok(copied) => {
                let whole = torn.lines().count();
                prop_assert_eq!(copied.entries.len(), whole);
                prop_assert!(text[torn.len()..].is_empty() || torn.ends_with('\n')
                    || text[torn.len()..].starts_with('\n'));
            }
        }
    }

    #[test]
    fn any_text_is_a_copy_or_a_named_error(text in any::<Vec<u8>>()) {
        let _ = copy::read(&text);
    }
}
