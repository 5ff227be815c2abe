//! A drawing as one text: lines, and words beside them, laid into the page at once.
//!
//! An element made by code for each line was three times as large. Whole numbers only: what prints a
//! float is larger still.

use crate::ui::prelude::*;

/// How wide every drawing is, in its own units.
pub(super) const WIDTH: i32 = 680;

/// What is drawn so far.
#[derive(Default)]
pub(super) struct Drawing(String);

/// Where words stand beside their place.
#[derive(Clone, Copy)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Drawing {
    /// Lines of a class.
    pub(super) fn path(&mut self, class: &str, d: &str) {
        self.0.extend(["<path class=", class, " d=\"", d, "\"/>"]);
    }

    /// Words. They are ours, and hold no sign of markup.
    pub(super) fn words(&mut self, x: i32, y: i32, anchor: Anchor, words: &str) {
        self.text(x, y, anchor, words, "");
    }

    /// Words that stand close beside others, and give way where the text is large.
    pub(super) fn close_words(&mut self, x: i32, y: i32, anchor: Anchor, words: &str) {
        self.text(x, y, anchor, words, " class=close");
    }

    fn text(&mut self, x: i32, y: i32, anchor: Anchor, words: &str, class: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        self.0 += &format!("<text x={x} y={y} text-anchor={anchor}{class}>{words}</text>");
    }

    /// The drawing, so high; named by `label` for who doesn't see it, else hidden from them.
    pub(super) fn done(self, height: i32, label: Option<String>) -> El {
        let hidden = label.is_none().then_some("true");
        let drawn = format!("<svg viewBox=\"0 0 {WIDTH} {height}\">{}</svg>", self.0);
        let role = label.is_some().then_some("img");
        let element = el("div.chart", ()).attr("role", role).attr("aria-label", label);
        element.attr("aria-hidden", hidden).inner(&drawn)
    }
}

/// A line through places.
pub(super) fn line(places: impl Iterator<Item = (i32, i32)>) -> String {
    let mut path = String::new();
    for (x, y) in places {
        path += if path.is_empty() { "M" } else { "L" };
        path += &format!("{x} {y}");
    }
    path
}

/// Adds a circle to a path.
pub(super) fn ring(path: &mut String, x: i32, y: i32, r: i32) {
    let (left, wide) = (x - r, 2 * r);
    *path += &format!("M{left} {y}a{r} {r} 0 1 0 {wide} 0a{r} {r} 0 1 0 -{wide} 0");
}
