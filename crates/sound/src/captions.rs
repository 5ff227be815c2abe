//! What is said, as WebVTT: from the same cues as the sound, so they can't disagree.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use routine::{Cue, CueKind, Form, Message, SessionTime, Timeline};

/// What is said, and from when to when it is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Caption {
    /// When it begins.
    pub at: SessionTime,
    /// When it ends, later than it begins.
    pub end: SessionTime,
    /// One line of WebVTT's own text: nothing in it is taken for a sign.
    pub line: String,
}

/// Captions of everything that is said in `timeline`, in order.
///
/// `text` words a message in the form in which it is said. What has no text gets no caption.
pub fn caption_list(
    timeline: &Timeline,
    mut text: impl FnMut(&Message, Form) -> String,
) -> Vec<Caption> {
    let mut caption = |cue: &Cue| {
        let CueKind::Say { message, form, .. } = &cue.kind else { return None };
        let line = escaped(&text(message, *form));
        // A caption that ends as it begins would not be one.
        let shown = !line.is_empty() && cue.end() > cue.at;
        shown.then(|| Caption { at: cue.at, end: cue.end(), line })
    };
    timeline.cues().filter_map(|(_, cue)| caption(cue)).collect()
}

/// The same as a WebVTT file.
pub fn captions(timeline: &Timeline, text: impl FnMut(&Message, Form) -> String) -> String {
    let mut file = String::from("WEBVTT\n");
    for Caption { at, end, line } in caption_list(timeline, text) {
        let (begin, end) = (Stamp(at), Stamp(end));
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
