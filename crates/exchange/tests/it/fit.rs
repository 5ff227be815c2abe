//! FIT files, as text: each message with its number and its fields.

use std::fmt::Write as _;

use exchange::fit::crc;
use exchange::sessions::fit_files;
use expect_test::expect;
use journal::WallTime;

use crate::person::{Pen, five, id, somebody};

/// Number, then fields, all as numbers but text.
fn as_text(file: &[u8]) -> String {
    let (header, rest) = file.split_at(14);
    assert_eq!(&header[8..12], b".FIT");
    assert_eq!(crc(header), 0, "the header's checksum");
    assert_eq!(crc(file), 0, "the file's checksum");
    let length = u32::from_le_bytes(header[4..8].try_into().expect("four"));
    let (mut messages, checksum) = rest.split_at(usize::try_from(length).expect("short"));
    assert_eq!(checksum.len(), 2);
    let mut text = String::new();
    let (mut global, mut fields) = (0, Vec::new());
    while let [kind, rest @ ..] = messages {
        if *kind == 0x40 {
            assert_eq!(rest[..2], [0, 0], "little-endian");
            global = u16::from_le_bytes([rest[2], rest[3]]);
            let (head, behind) = rest[5..].split_at(usize::from(rest[4]) * 3);
            fields =
                head.chunks(3).map(|field| (field[0], usize::from(field[1]), field[2])).collect();
            messages = behind;
            continue;
        }
        assert_eq!(*kind, 0, "data of the local type 0");
        messages = rest;
        write!(text, "{global}:").expect("a String takes all");
        for (number, bytes, base) in &fields {
            let (value, behind) = messages.split_at(*bytes);
            messages = behind;
            if *base == 7 {
                let value = std::str::from_utf8(value).expect("text").trim_end_matches('\0');
                write!(text, " {number}={value:?}").expect("a String takes all");
            } else {
                let value =
                    value.iter().rev().fold(0_u64, |all, byte| (all << 8) | u64::from(*byte));
                write!(text, " {number}={value}").expect("a String takes all");
            }
        }
        text.push('\n');
    }
    text
}

#[test]
fn a_session_is_a_file() {
    let (_, history) = somebody();
    let files: Vec<_> = fit_files(&history).collect();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["2026-11-23-081500-a1a1a1a1.fit", "2026-11-25-081500-b2b2b2b2.fit"]);
    // 2026-11-23T07:15:00Z is 1164352500 s after FIT's beginning.
    expect![[r#"
        0: 0=4 1=255 2=1 3=2711724449 4=1164352500 8="Rollwise"
        21: 253=1164352500 0=0 1=0
        20: 253=1164352500
        20: 253=1164352831
        21: 253=1164352831 0=0 1=4
        19: 254=0 253=1164352831 0=9 1=1 2=1164352500 7=330500 8=330500 24=7 25=10 39=19
        18: 254=0 253=1164352831 0=8 1=1 2=1164352500 5=10 6=19 7=330500 8=330500 25=0 26=1 28=0
        34: 253=1164352831 0=330500 1=1 2=0 3=26 4=1 5=1164356431
    "#]]
    .assert_eq(&as_text(&files[0].1));
}

#[test]
fn a_time_that_fit_cannot_tell_has_no_file() {
    let mut pen = Pen::new();
    let moments = ["1970-01-01", "1998-07-03", "1998-07-05", "2125-01-01", "2126-03-01"];
    for (number, day) in moments.iter().enumerate() {
        let day = journal::Day::parse(day).expect("a day");
        let ms = u64::try_from(day.number() * 86_400_000).expect("after 1970");
        let number = u8::try_from(number).expect("five");
        pen.session(id(number), WallTime::new(ms, 0).expect("before 9999"), five());
    }
    let (_, history) = pen.done();
    let names: Vec<String> = fit_files(&history).map(|(name, _)| name).collect();
    assert_eq!(names, ["1998-07-05-000000-02020202.fit", "2125-01-01-000000-03030303.fit"]);
}
