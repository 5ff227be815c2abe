//! Captions say what is said, when it is said.

use expect_test::expect;
use routine::{Form, Lengths, PhraseLength, Span, Timeline};
use sound::captions;

use crate::guide::{routine, timeline};

/// Every phrase takes a second and a half, whatever its words are today.
fn even_timeline() -> Timeline {
    let routine = routine("five");
    let length = PhraseLength { full: Span::from_ms(1_500), short: None };
    let phrases = routine::phrases(&routine).into_iter();
    let lengths: Lengths = phrases.map(|phrase| (phrase.message, length)).collect();
    routine::compile(&routine, &lengths).expect("there is room for a second and a half")
}

#[test]
fn begin_as_a_session_begins() {
    let file = captions(&even_timeline(), |message, form| match form {
        Form::Full => message.to_string(),
        Form::Short => format!("{message} (short)"),
    });
    let begin: Vec<&str> = file.lines().take(6).collect();
    expect![[r#"
        WEBVTT

        00:00:01.000 --> 00:00:02.500
        say-safety

        00:00:10.800 --> 00:00:12.300"#]]
    .assert_eq(&begin.join("\n"));
}

#[test]
fn one_for_each_phrase_in_order() {
    let timeline = timeline("ten");
    let file = captions(&timeline, |message, _| message.to_string());
    let said = timeline.cues().filter(|(_, cue)| cue.said().is_some()).count();
    let stamps: Vec<&str> = file.lines().filter(|line| line.contains(" --> ")).collect();
    assert_eq!(stamps.len(), said);
    assert!(stamps.is_sorted(), "stamps of one width sort as their times do");
}

#[test]
fn hostile_text_stays_text() {
    let file = captions(&timeline("five"), |_, _| "a\n\n00:00 --> 1 <b>&\r\n  c".to_string());
    let line = file.lines().nth(3).unwrap();
    assert_eq!(line, "a 00:00 --&gt; 1 &lt;b&gt;&amp; c");
}

#[test]
fn what_has_no_words_has_no_caption() {
    assert_eq!(captions(&timeline("five"), |_, _| String::new()), "WEBVTT\n");
}
