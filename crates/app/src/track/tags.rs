//! What a player shows beside the sound, as Vorbis comments and a picture: the way of FLAC and Opus.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use routine::SessionTime;

/// The cover, drawn from `cover.svg` beside it.
const COVER: &[u8] = include_bytes!("cover.png");
/// The cover's width and height, in pixels.
const COVER_SIDE: u32 = 600;

/// What a player shows beside the sound.
pub(crate) struct Tags {
    /// The routine's name.
    pub(crate) title: String,
    /// Whose it is.
    pub(crate) artist: String,
    /// The tag of the language of all of it.
    pub(crate) language: &'static str,
    /// The day, as in 2026-11-23.
    pub(crate) date: String,
    /// In the order of their start, the first one at the beginning.
    pub(crate) chapters: Vec<Chapter>,
}

/// A part of the track that can be gone to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Chapter {
    /// Where it begins.
    pub(crate) at: SessionTime,
    /// What it is called.
    pub(crate) title: String,
}

/// The comments as they lie in a file, with `more` behind our own.
pub(super) fn comments(tags: &Tags, more: &[String]) -> Vec<u8> {
    let mut lines = vec![
        format!("TITLE={}", tags.title),
        format!("ARTIST={}", tags.artist),
        format!("ALBUM={}", tags.artist),
        format!("DATE={}", tags.date),
        "GENRE=Speech".into(),
    ];
    for (number, chapter) in (1..).zip(&tags.chapters) {
        lines.push(format!("CHAPTER{number:03}={}", stamp(chapter.at)));
        lines.push(format!("CHAPTER{number:03}NAME={}", chapter.title));
    }
    lines.extend_from_slice(more);
    let mut bytes = Vec::new();
    let vendor = concat!("Rollwise ", env!("CARGO_PKG_VERSION"));
    put_text(&mut bytes, vendor, u32::to_le_bytes);
    bytes.extend(length(lines.len()).to_le_bytes());
    lines.iter().for_each(|line| put_text(&mut bytes, line, u32::to_le_bytes));
    bytes
}

/// The cover as a FLAC picture block.
pub(super) fn picture() -> Vec<u8> {
    let mut bytes = Vec::from(3_u32.to_be_bytes()); // the front cover
    put_text(&mut bytes, "image/png", u32::to_be_bytes);
    put_text(&mut bytes, "", u32::to_be_bytes); // no description
    for number in [COVER_SIDE, COVER_SIDE, 24, 0] {
        bytes.extend(number.to_be_bytes());
    }
    bytes.extend(length(COVER.len()).to_be_bytes());
    bytes.extend(COVER);
    bytes
}

/// The same as a comment, for files that have nothing but comments.
pub(super) fn picture_comment() -> String {
    format!("METADATA_BLOCK_PICTURE={}", STANDARD.encode(picture()))
}

fn put_text(bytes: &mut Vec<u8>, text: &str, in_order: fn(u32) -> [u8; 4]) {
    bytes.extend(in_order(length(text.len())));
    bytes.extend(text.as_bytes());
}

fn length(len: usize) -> u32 {
    u32::try_from(len).expect("our own texts are short")
}

fn stamp(at: SessionTime) -> String {
    let ms = at.ms();
    let (hours, minutes, seconds) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60);
    format!("{hours:02}:{minutes:02}:{seconds:02}.{:03}", ms % 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cover_is_as_large_as_it_says() {
        assert_eq!(&COVER[..8], b"\x89PNG\r\n\x1a\n");
        let side = COVER_SIDE.to_be_bytes();
        assert_eq!((&COVER[16..20], &COVER[20..24]), (&side[..], &side[..]));
        assert!(COVER.len() <= 60 * 1024, "{} bytes", COVER.len());
    }
}
