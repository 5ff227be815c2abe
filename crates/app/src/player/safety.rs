//! The safety list: everything is asked, nothing is cut off, and nobody answers before they have
//! seen the end of it.

use std::cell::Cell;

use library::Words;
use ratatui::Frame;
use ratatui::crossterm::event::KeyCode;
use routine::{Condition, Message, Set};

use super::ask::lower;
use super::paper::{Paper, Tint};
use super::ui::{Look, Page};
use crate::terminal::wrap;

/// What is asked: all of it. Whether the floor can be reached is a question of its own too, and
/// ticking it here does the same.
const ASKED: &[Condition] = Condition::ALL;

/// Fewest rows of the list that make reading possible; on a smaller screen the words above it
/// scroll with it. Source: our choice; one long item and its neighbours.
const ROWS_MIN: usize = 5;

/// Columns before an item's words: `> [x] `.
const INDENT: usize = 6;

/// Columns that the scroll bar takes: a gap and itself.
const BAR: usize = 3;

/// The safety list.
pub(crate) struct Safety {
    words: Words,
    ticked: Set<Condition>,
    /// The item that space ticks.
    at: usize,
    /// Whether Enter was pressed before the end was seen.
    hurried: bool,
    shown: Cell<Shown>,
}

/// What only drawing knows.
#[derive(Clone, Copy, Default)]
struct Shown {
    /// The first row in sight.
    top: usize,
    /// How many rows fit, and how wide they are.
    fits: usize,
    width: usize,
    /// Whether the words above the list scroll with it.
    scrolls_intro: bool,
    /// Whether the last row was in sight at some time.
    end_seen: bool,
}

/// One row of what scrolls.
struct Row {
    /// The item it belongs to; `None` for the words above the list.
    item: Option<usize>,
    text: String,
    tint: Tint,
}

impl Safety {
    /// Nothing ticked yet.
    pub(crate) fn new(words: Words) -> Safety {
        let (ticked, shown) = (Set::new(), Cell::default());
        Safety { words, ticked, at: 0, hurried: false, shown }
    }

    fn say(&self, key: impl Into<String>) -> String {
        self.words.text(&Message::new(key.into()))
    }

    /// The words above the list.
    fn intro(&self, width: usize) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut put = |text: String, tint| {
            let lines = wrap(&text, width).into_iter();
            rows.extend(lines.map(|text| Row { item: None, text, tint }));
        };
        put(self.say("emergency"), Tint::Warm);
        put(String::new(), Tint::Plain);
        put(self.say("term-safety-title"), Tint::Strong);
        put(self.say("term-safety-ask"), Tint::Plain);
        rows
    }

    /// All that scrolls.
    fn rows(&self, shown: Shown) -> Vec<Row> {
        let mut rows = if shown.scrolls_intro { self.intro(shown.width) } else { Vec::new() };
        for (number, condition) in ASKED.iter().enumerate() {
            let tick = if self.ticked.contains(condition) { 'x' } else { ' ' };
            let mark = if number == self.at { '>' } else { ' ' };
            let tint = if number == self.at { Tint::Strong } else { Tint::Plain };
            let words = self.say(format!("condition-{}", condition.key()));
            let lines = wrap(&words, shown.width.saturating_sub(INDENT));
            rows.extend(lines.into_iter().enumerate().map(|(i, line)| {
                let text = match i {
                    0 => format!("{mark} [{tick}] {line}"),
                    _ => format!("{:INDENT$}{line}", ""),
                };
                Row { item: Some(number), text, tint }
            }));
        }
        rows
    }

    /// The first and the last row of the present item.
    fn place(&self, rows: &[Row]) -> (usize, usize) {
        let is_here = |row: &Row| row.item == Some(self.at);
        let first = rows.iter().position(is_here).unwrap_or(0);
        (first, rows.iter().rposition(is_here).unwrap_or(first))
    }

    /// Scrolls no further than it must for the present item to be in sight.
    fn bring(&self) {
        let mut shown = self.shown.get();
        let (first, last) = self.place(&self.rows(shown));
        shown.top = shown.top.max((last + 1).saturating_sub(shown.fits)).min(first);
        self.shown.set(shown);
    }

    fn go_to(&mut self, item: usize) {
        self.at = item;
        self.bring();
    }

    fn scroll(&mut self, to: usize) {
        let shown = self.shown.get();
        let last = self.rows(shown).len().saturating_sub(shown.fits);
        self.shown.set(Shown { top: to.min(last), ..shown });
    }

    fn up(&mut self) {
        let shown = self.shown.get();
        let (first, _) = self.place(&self.rows(shown));
        match self.at.checked_sub(1) {
            Some(before) if first >= shown.top => self.go_to(before),
            // The rest of an item that is higher than the screen, or the words above the first.
            Some(_) | None => self.scroll(shown.top.saturating_sub(1)),
        }
    }

    fn down(&mut self) {
        let shown = self.shown.get();
        let (_, last) = self.place(&self.rows(shown));
        if last >= shown.top + shown.fits {
            self.scroll(shown.top + 1);
        } else if self.at + 1 < ASKED.len() {
            self.go_to(self.at + 1);
        }
    }

    /// Turns to the page that begins at this row, and to the first item that begins on it.
    fn turn_to(&mut self, row: usize) {
        self.scroll(row);
        let shown = self.shown.get();
        let rows = self.rows(shown);
        let begins = |i: usize| i == 0 || rows[i].item != rows[i - 1].item;
        let on_it = (shown.top..rows.len()).find(|i| begins(*i) && rows[*i].item.is_some());
        self.at = on_it.and_then(|i| rows[i].item).unwrap_or(ASKED.len() - 1);
        if row > shown.top {
            self.at = ASKED.len() - 1; // there is no page further down
        }
    }

    fn home(&mut self) {
        self.at = 0;
        self.scroll(0);
    }

    fn end(&mut self) {
        self.at = ASKED.len() - 1;
        self.scroll(usize::MAX);
    }

    /// What Enter does, and what stands above the keys.
    fn foot(&self, shown: Shown, rows: &[Row]) -> (&'static str, String) {
        let enter = match (shown.end_seen, self.ticked.is_empty()) {
            (false, _) => "term-key-to-end",
            (true, true) => "term-key-none",
            (true, false) => "term-key-done",
        };
        if self.hurried {
            return (enter, self.say("term-safety-end"));
        }
        let below = rows.get(shown.top + shown.fits).and_then(|row| row.item);
        let below = below.map_or(0, |item| ASKED.len() - item);
        let more = Message::new("term-more-below").number("n", i64::try_from(below).unwrap_or(0));
        (enter, if below > 0 { self.words.text(&more) } else { String::new() })
    }
}

impl Page for Safety {
    type Answer = Set<Condition>;

    fn draw(&self, frame: &mut Frame<'_>, look: Look) {
        let mut paper = Paper::new(frame.area(), look);
        let width = paper.width().saturating_sub(BAR).max(1);
        let intro = self.intro(paper.width());
        let keys = |enter: &'static str| {
            [
                (String::from("↑ ↓"), self.say("term-key-move")),
                (self.say("key-space"), self.say("term-key-tick")),
                (self.say("key-enter"), self.say(enter)),
            ]
        };
        // The longest words that Enter has, and a gap above the keys.
        let status =
            if self.hurried { wrap(&self.say("term-safety-end"), paper.width()).len() } else { 1 };
        let foot = status + 1 + paper.keys_rows(&keys("term-key-none"));
        let room = paper.rows_left().saturating_sub(foot);
        let scrolls_intro = room < intro.len() + ROWS_MIN;
        let fits = if scrolls_intro { room } else { room - intro.len() }.max(1);
        let before = self.shown.get();
        self.shown.set(Shown { fits, width, scrolls_intro, ..before });
        if before.fits > 0 && (before.fits, before.width) != (fits, width) && self.at > 0 {
            self.bring(); // the screen has another size
        }
        let mut shown = self.shown.get();
        let rows = self.rows(shown);
        shown.top = shown.top.min(rows.len().saturating_sub(fits));
        shown.end_seen |= shown.top + fits >= rows.len();
        self.shown.set(shown);

        if !scrolls_intro {
            intro.iter().for_each(|row| paper.line(&row.text, row.tint));
        }
        let bar = Bar::of(shown, rows.len());
        for (i, row) in rows.iter().skip(shown.top).take(fits).enumerate() {
            paper.ends(&row.text, bar.mark(i), row.tint);
        }
        let (enter, words) = self.foot(shown, &rows);
        paper.text(&words, if self.hurried { Tint::Warm } else { Tint::Soft });
        paper.gap();
        paper.keys(&keys(enter));
        paper.show(frame);
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "every other key means nothing here")]
    fn key(&mut self, key: KeyCode) -> Option<Set<Condition>> {
        let hurried = std::mem::take(&mut self.hurried);
        let Shown { top, fits, end_seen, .. } = self.shown.get();
        match lower(key) {
            KeyCode::Up | KeyCode::Char('k') => self.up(),
            KeyCode::Down | KeyCode::Char('j') => self.down(),
            KeyCode::PageUp => self.turn_to(top.saturating_sub(fits)),
            KeyCode::PageDown => self.turn_to(top + fits),
            KeyCode::Home => self.home(),
            KeyCode::End => self.end(),
            KeyCode::Char(' ' | 'x') => {
                let condition = ASKED[self.at];
                if !self.ticked.remove(&condition) {
                    self.ticked.insert(condition);
                }
                self.bring();
            }
            KeyCode::Enter if end_seen => return Some(std::mem::take(&mut self.ticked)),
            KeyCode::Enter => {
                self.end();
                self.hurried = true;
            }
            _ => self.hurried = hurried,
        }
        None
    }
}

/// Where in the list one is, at its right edge; nothing where all of it is in sight.
struct Bar {
    shown: bool,
    /// The rows that are full.
    from: usize,
    to: usize,
}

impl Bar {
    fn of(shown: Shown, rows: usize) -> Bar {
        let Shown { top, fits, .. } = shown;
        let hidden = rows.saturating_sub(fits);
        let long = (fits * fits / rows.max(1)).clamp(1, fits);
        // At the very end only where the list is.
        let from = (fits - long) * top / hidden.max(1);
        Bar { shown: hidden > 0, from, to: from + long }
    }

    fn mark(&self, row: usize) -> &'static str {
        match (self.shown, (self.from..self.to).contains(&row)) {
            (false, _) => "",
            (true, true) => "█",
            (true, false) => "░",
        }
    }
}

#[cfg(test)]
mod tests;
