//! Calendars: what a session is in one, and that lines fold and any text comes back.

use exchange::ical::{self, Event};
use exchange::sessions::{self, Said};
use expect_test::expect;
use proptest::prelude::*;
use routine::Span;

use crate::person::{at, somebody};

#[test]
fn sessions_are_events() {
    let (_, history) = somebody();
    let said = |past: &journal::PastSession| Said {
        summary: past.summary.routine_id.clone(),
        description: "one; two, three\nfour".into(),
    };
    let events = sessions::events(&history, said);
    expect![[r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Rollwise//Rollwise//EN
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Rollwise
        BEGIN:VEVENT
        UID:a1a1a1a1a1a1a1a1a1a1a1a1a1a1a100@rollwise
        DTSTAMP:20261123T072030Z
        DTSTART:20261123T071500Z
        DURATION:PT5M30S
        SUMMARY:five
        DESCRIPTION:one\; two\, three\nfour
        END:VEVENT
        BEGIN:VEVENT
        UID:b2b2b2b2b2b2b2b2b2b2b2b2b2b2b200@rollwise
        DTSTAMP:20261125T072030Z
        DTSTART:20261125T071500Z
        DURATION:PT5M30S
        SUMMARY:five
        DESCRIPTION:one\; two\, three\nfour
        END:VEVENT
        END:VCALENDAR
    "]]
    .assert_eq(&ical::write("Rollwise", &events).replace("\r\n", "\n"));
}

fn event(summary: &str) -> Event {
    Event {
        uid: "1@rollwise".into(),
        stamp: at(0),
        start: at(60),
        length: Span::from_secs(300),
        summary: summary.into(),
        description: String::new(),
    }
}

proptest! {
    #[test]
    fn lines_are_short_and_any_text_comes_back(words in "[a-zäß語🙂\\\\;,:\n\r\t \u{7f}]{0,200}") {
        let text = ical::write("Rollwise", &[event(&words)]);
        prop_assert!(text.ends_with("\r\n"));
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} bytes: {}", line.len(), line);
            prop_assert!(!line.contains(['\r', '\n']), "{}", line);
        }
        let unfolded = text.replace("\r\n ", "");
        let summary = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:"));
        let summary = summary.expect("there is one");
        let mut read = String::new();
        let mut letters = summary.chars();
        while let Some(letter) = letters.next() {
            read.push(match letter {
                '\\' => match letters.next().expect("something escaped") {
                    'n' => '\n',
                    escaped => escaped,
                },
                letter => letter,
            });
        }
        let due: String = words.chars().filter(|one| *one == '\n' || !one.is_control()).collect();
        prop_assert_eq!(read, due);
    }
}
