//! What is said, as WebVTT: from the same cues as the sound, so they can't disagree.

use alloc::string::String;
use core::fmt::Write;

use routine::{CueKind, Form, Message, SessionTime, Timeline};

/// Captions of everything that is said in `timeline`, as a WebVTT file.
///
/// `text` words a message in the form in which it is said. What has no text gets no caption.
pub fn captions(timeline: &Timeline, mut text: impl FnMut(&Message, Form) -> String) -> String {
    let mut file = String::from("WEBVTT\n");
    for (_, cue) in timeline.cues() {
        let CueKind::Say { message, form, .. } = &cue.kind else { continue };
        let line = escaped(&text(message, *form));
        // A caption that ends as it begins would not be one.
        if line.is_empty() || cue.end() == cue.at {
            continue;
        }
        let (begin, end) = (Stamp(cue.at), Stamp(cue.end()));
        write!(file, "\n{begin} --> {end}\n{line}\n").expect("a String takes all");
    }
    file
}

/// One line of text in which nothing is taken for WebVTT's own signs.
fn escaped(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        for c in word.chars() {
            match c {
                '&' => line.push_str("&amp;"),
                '<' => line.push_str("&lt;"),
                '>' => line.push_str("&gt;"),
                c => line.push(c),
            }
        }
    }
    line
}

/// Hours, minutes, seconds and milliseconds, as WebVTT writes them.
struct Stamp(SessionTime);

impl core::fmt::Display for Stamp {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let ms = self.0.ms();
        let (hours, minutes, seconds) = (ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60);
        write!(f, "{hours:02}:{minutes:02}:{seconds:02}.{:03}", ms % 1000)
    }
}
