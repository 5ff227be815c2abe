//! Tables: what stands in them, and that any words come back as they were.

use exchange::{measured, sheets};
use expect_test::expect;
use journal::{Angle, Note, Pulse, Reading, RotationTest};
use proptest::prelude::*;

use crate::person::{Pen, at, somebody, with_a_file};

#[test]
fn sessions_are_rows() {
    let (_, history) = somebody();
    expect![[r#"
        session,date,time,utc_offset_min,purpose,routine,played_s,outcome,reason,stopped_in,measure,before,after,morning,techniques
        a1a1a1a1a1a1a1a1a1a1a1a1a1a1a100,2026-11-23,08:15:00,60,practice,five,330,finished,,,stiffness,6,4,better,thoracic-extension level 2 90 s; open-book 60 s
        b2b2b2b2b2b2b2b2b2b2b2b2b2b2b200,2026-11-25,08:15:00,60,practice,five,330,stopped,pain,thoracic-extension,pain,5,,,thoracic-extension level 2 90 s; open-book 60 s
        c3c3c3c3c3c3c3c3c3c3c3c3c3c3c300,2026-11-26,08:15:00,60,rehearsal,five,330,finished,,,stiffness,6,4,,thoracic-extension level 2 90 s; open-book 60 s
    "#]]
    .assert_eq(&sheets::sessions(&history).replace("\r\n", "\n"));
}

#[test]
fn values_are_rows_at_the_moment_they_were_told() {
    let (journal, history) = somebody();
    expect![[r#"
        date,time,utc_offset_min,session,when,measure,value,words,file
        2026-11-23,08:15:00,60,a1a1a1a1a1a1a1a1a1a1a1a1a1a1a100,before,stiffness,6,,
        2026-11-23,08:21:00,60,a1a1a1a1a1a1a1a1a1a1a1a1a1a1a100,after,stiffness,4,,
        2026-11-24,08:15:00,60,a1a1a1a1a1a1a1a1a1a1a1a1a1a1a100,morning,morning,,better,
        2026-11-25,08:15:00,60,b2b2b2b2b2b2b2b2b2b2b2b2b2b2b200,before,pain,5,,
    "#]]
    .assert_eq(&sheets::measures(&measured(&journal, &history)).replace("\r\n", "\n"));
}

#[test]
fn spots_are_rows_and_no_formula() {
    let (_, history) = somebody();
    expect![[r#"
        date,time,utc_offset_min,region,side,strength,words
        2026-11-23,08:22:00,60,rhomboids,left,6,"'=HYPERLINK(""http://example.org"")"
        2026-11-25,08:22:00,60,rhomboids,left,3,"größer, “quoted”
        and a ""second"" line"
    "#]]
    .assert_eq(&sheets::spots(&history).replace("\r\n", "\n"));
}

#[test]
fn readings_are_rows_a_side_each() {
    let mut pen = Pen::new();
    let angle = |tenths, error| Angle::new(tenths, error);
    let (left, right) = (angle(425, 11), angle(398, 9));
    pen.note(&Note::Reading(Reading::Rotation { test: RotationTest::Seated, left, right }), at(0));
    let pulse = Pulse::counted(31).expect("a heart at rest");
    pen.note(&Note::Reading(Reading::Pulse(pulse)), at(5));
    pen.note(&Note::Reading(Reading::HeadAngle(angle(503, 24).expect("an angle"))), at(9));
    let (_, history) = pen.done();
    expect![[r#"
        date,time,utc_offset_min,test,side,value,error,unit,when,file
        2026-11-23,08:15:00,60,seated,left,42.5,1.1,deg,,
        2026-11-23,08:15:00,60,seated,right,39.8,0.9,deg,,
        2026-11-23,08:20:00,60,pulse,,62,,1/min,,
        2026-11-23,08:24:00,60,head-angle,,50.3,2.4,deg,,
    "#]]
    .assert_eq(&sheets::readings(&history).replace("\r\n", "\n"));
}

#[test]
fn what_a_file_brought_is_rows_of_its_day() {
    let (journal, history) = with_a_file();
    expect![[r#"
        date,time,utc_offset_min,session,when,measure,value,words,file
        2026-11-22,,,,before,pain,4,,'=ten.csv
        2026-11-22,,,,after,pain,3.5,,'=ten.csv
        2026-11-23,08:15:00,60,a1a1a1a1a1a1a1a1a1a1a1a1a1a1a100,before,stiffness,6,,
        2026-11-23,08:21:00,60,a1a1a1a1a1a1a1a1a1a1a1a1a1a1a100,after,stiffness,4,,
    "#]]
    .assert_eq(&sheets::measures(&measured(&journal, &history)).replace("\r\n", "\n"));
    expect![[r#"
        date,time,utc_offset_min,test,side,value,error,unit,when,file
        2026-11-22,,,rotation,left,41.5,,deg,before,'=ten.csv
        2026-11-22,,,rotation,left,44.0,,deg,after,'=ten.csv
        2026-11-22,,,extension,,-0.5,,deg,before,'=ten.csv
        2026-11-22,,,pulse,,62,,1/min,before,'=ten.csv
    "#]]
    .assert_eq(&sheets::readings(&history).replace("\r\n", "\n"));
}

#[test]
fn nobody_has_only_headings() {
    let (journal, history) = Pen::new().done();
    let tables = exchange::archive::sheets(&journal, &history);
    assert!(tables.iter().all(|table| table.text.matches("\r\n").count() == 1));
}

/// The cells of a table, by RFC 4180's own grammar.
fn cells(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = table.chars().peekable();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && letters.peek() == Some(&'\n') => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => cell.push(letter),
        }
    }
    assert!(!quoted && row.is_empty() && cell.is_empty(), "it ends with a line's end");
    rows
}

proptest! {
    #[test]
    fn any_words_come_back_and_are_no_formula(
        words in "[=+\\-@'＝ \t\r\n\",;a-zäß0-9]{0,30}",
    ) {
        let mut pen = Pen::new();
        pen.spot(5, &words, at(0));
        let (_, history) = pen.done();
        let rows = cells(&sheets::spots(&history));
        prop_assert_eq!(rows.len(), 2);
        let cell = rows[1].last().expect("seven cells");
        let begins = cell.trim_start();
        prop_assert!(!begins.starts_with(['=', '+', '-', '@', '＝']), "{}", cell);
        prop_assert!(!cell.starts_with(['\t', '\r', '\n']), "{}", cell);
        prop_assert_eq!(cell.strip_prefix('\'').unwrap_or(cell), words);
    }
}
