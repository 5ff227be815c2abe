//! What a session does at once, as an interval beside no change and a real one.

use insight::{Better, Progress};

use super::drawing::{Anchor, Drawing, WIDTH, ring};
use crate::ui::prelude::*;
use crate::words::t;

const HEIGHT: i32 = 92;
/// Where the line lies.
const Y: i32 = 34;

/// The interval; nothing where it can't be told yet.
pub(super) fn interval(one: &Progress) -> Option<El> {
    let effect = &one.right_after;
    let (change, interval, real) = (effect.change?, effect.interval?, effect.real_change?);
    // Better lies on the right.
    let sign = match one.measure.rule().better {
        Better::More => 1.0,
        Better::Less => -1.0,
    };
    let size = |value: f64| value.abs();
    let most = size(interval.lower).max(size(interval.upper)).max(real) * 1.15;
    let x =
        |value: f64| WIDTH / 2 + (value * sign / most * f64::from(WIDTH / 2 - 20)).round() as i32;
    let (from, to, zero) = (x(interval.lower), x(interval.upper), x(0.0));
    let mut drawing = Drawing::default();
    drawing.path("grid", &format!("M0 {Y}H{WIDTH}M{zero} {}v52", Y - 26));
    for real in [real, -real] {
        drawing.path("real", &format!("M{} {}v44", x(real), Y - 22));
    }
    drawing.path("span", &format!("M{from} {Y}H{to}"));
    let mut middle = String::new();
    ring(&mut middle, x(change), Y, 9);
    drawing.path("after", &middle);
    let foot = HEIGHT - 8;
    drawing.words(4, foot, Anchor::Start, &t("progress-worse"));
    drawing.words(zero, foot, Anchor::Middle, &t("progress-same"));
    drawing.words(WIDTH - 4, foot, Anchor::End, &t("progress-better"));
    // The sentence below says the same.
    Some(drawing.done(HEIGHT, None))
}
