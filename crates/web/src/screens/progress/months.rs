//! Practice by month: how many days of each.

use journal::{Day, Month};
use routine::{Message, Set};

use super::drawing::{Anchor, Drawing, WIDTH};
use crate::dates;
use crate::ui::prelude::*;
use crate::words::{say, t};

/// How many months are shown. Source: our choice, a year.
const MONTHS: i32 = 12;
const HEIGHT: i32 = 220;
const FOOT: i32 = 40;
/// The days that fill the height, where no month has more. Source: our choice; three days a week.
const FULL: i32 = 12;

/// The card, from the first practice on.
pub(super) fn card(practice: &Set<Day>, today: Day) -> Option<El> {
    practice.iter().next()?;
    let number = |month: Month| i32::from(month.year) * 12 + i32::from(month.month) - 1;
    let now = number(today.month());
    let mut days = [0; MONTHS as usize];
    for day in practice.iter() {
        let ago = now - number(day.month());
        if let Some(count) = usize::try_from(MONTHS - 1 - ago).ok().and_then(|at| days.get_mut(at))
        {
            *count += 1;
        }
    }
    let full = days.iter().copied().fold(FULL, i32::max);
    let wide = WIDTH / MONTHS;
    let middle = |at: usize| wide / 2 + wide * at as i32;
    let mut drawing = Drawing::default();
    let (mut bars, mut told) = (String::new(), Vec::new());
    for (at, count) in days.iter().enumerate() {
        let (x, month) = (middle(at), now - (MONTHS - 1 - at as i32));
        let first = Day::new((month / 12) as i16, (month % 12 + 1) as u8, 1);
        let name = first.map_or_else(String::new, dates::month_letters);
        // Each third, the present one among them, is there at any size of text.
        if at % 3 == 2 {
            drawing.words(x, HEIGHT - 8, Anchor::Middle, &name);
        } else {
            drawing.close_words(x, HEIGHT - 8, Anchor::Middle, &name);
        }
        if *count > 0 {
            let name = first.map_or_else(String::new, |first| dates::month(first.month()));
            told.push([name, ": ".into(), count.to_string()].concat());
            let high = (HEIGHT - FOOT - 56) * count / full;
            bars += &format!("M{x} {}v-{}", HEIGHT - FOOT - 14, high.max(1));
            let above = HEIGHT - FOOT - 34 - high;
            drawing.words(x, above, Anchor::Middle, &count.to_string());
        }
    }
    drawing.path("bar", &bars);
    let this = i64::from(days[MONTHS as usize - 1]);
    let words = Message::new("history-month-days").number("days", this);
    let words = [t("progress-this-month"), " ".into(), say(&words)].concat();
    Some(el(
        "section.card.stack",
        (
            el("h2", t("progress-months")),
            drawing.done(HEIGHT, Some(told.join(", "))),
            el("p", [words, ".".into()].concat()),
        ),
    ))
}
