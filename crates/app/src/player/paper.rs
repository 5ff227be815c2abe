//! A page of lines in the middle of the screen, filled from the top; what doesn't fit is left off
//! at the bottom, never in the middle of a line without a sign.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::ui::Look;
use crate::terminal::{columns, harmless, wrap};

/// How wide a page gets on a wide screen, in columns. Source: our choice; a line that the eye
/// follows without effort.
const WIDTH_MAX: u16 = 76;

/// How high a page gets on a high screen, in rows. Source: our choice; one look takes it in.
const HEIGHT_MAX: u16 = 28;

/// Empty columns on each side of a page.
const MARGIN: u16 = 2;

/// What a line is, in colour where there is colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tint {
    Plain,
    Strong,
    Soft,
    /// The breath, and what is calm: teal.
    Breath,
    /// What wants attention: orange.
    Warm,
}

impl Tint {
    fn style(self, look: Look) -> Style {
        let plain = Style::new();
        let colour = |colour| match look {
            Look::Colours => plain.fg(colour),
            Look::Plain => plain,
        };
        match self {
            Tint::Plain => plain,
            Tint::Strong => plain.add_modifier(Modifier::BOLD),
            Tint::Soft => plain.add_modifier(Modifier::DIM),
            Tint::Breath => colour(Color::Cyan),
            Tint::Warm => colour(Color::Yellow).add_modifier(Modifier::BOLD),
        }
    }
}

/// A page that is being filled.
pub(crate) struct Paper {
    area: Rect,
    look: Look,
    lines: Vec<Line<'static>>,
}

impl Paper {
    /// An empty page for a screen of this size.
    pub(crate) fn new(screen: Rect, look: Look) -> Paper {
        let width = screen.width.saturating_sub(2 * MARGIN).clamp(1, WIDTH_MAX);
        let x = screen.x + screen.width.saturating_sub(width) / 2;
        let above = screen.height.saturating_sub(HEIGHT_MAX) / 3;
        let top = above.max(u16::from(screen.height > 20));
        let height = screen.height.saturating_sub(top).min(HEIGHT_MAX);
        Paper { area: Rect { x, y: screen.y + top, width, height }, look, lines: Vec::new() }
    }

    /// How wide and high a page gets at most.
    pub(super) const MOST: (u16, u16) = (WIDTH_MAX, HEIGHT_MAX);

    /// Where the page is.
    pub(super) fn area(&self) -> Rect {
        self.area
    }

    /// How many lines there are already.
    pub(super) fn rows(&self) -> usize {
        self.lines.len()
    }

    /// How many columns a line has.
    pub(crate) fn width(&self) -> usize {
        usize::from(self.area.width)
    }

    /// How many lines there still is room for.
    pub(crate) fn rows_left(&self) -> usize {
        usize::from(self.area.height).saturating_sub(self.lines.len())
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.lines.push(Line::default());
    }

    /// Words, over as many lines as they need.
    pub(crate) fn text(&mut self, text: &str, tint: Tint) {
        for line in wrap(&harmless(text), self.width()) {
            self.push(line, tint);
        }
    }

    /// Words over at most `rows` lines; cut with a sign where they need more.
    pub(crate) fn text_in(&mut self, text: &str, rows: usize, tint: Tint) {
        let lines = wrap(&harmless(text), self.width());
        let cut = lines.len() > rows;
        for (number, mut line) in lines.into_iter().take(rows).enumerate() {
            if cut && number + 1 == rows {
                line = shortened(&format!("{line} …"), self.width());
            }
            self.push(line, tint);
        }
    }

    /// One line, cut with a sign where it is too long.
    pub(crate) fn line(&mut self, text: &str, tint: Tint) {
        let line = shortened(&harmless(text), self.width());
        self.push(line, tint);
    }

    /// One line with something at each end; the right one gives way.
    pub(crate) fn ends(&mut self, left: &str, right: &str, tint: Tint) {
        let (left, right) = (harmless(left), harmless(right));
        let taken = columns(&left) + columns(&right);
        if right.is_empty() || taken + 2 > self.width() {
            return self.line(&left, tint);
        }
        let gap = self.width() - taken;
        let style = tint.style(self.look);
        self.lines.push(Line::from(vec![
            Span::styled(left.into_owned(), style),
            Span::raw(" ".repeat(gap)),
            Span::styled(right.into_owned(), Tint::Soft.style(self.look)),
        ]));
    }

    /// A bar that is full at 1000.
    pub(crate) fn bar(&mut self, permille: u32, tint: Tint) {
        let width = self.width();
        let full = width * usize::try_from(permille.min(1000)).unwrap_or(0) / 1000;
        self.push(format!("{}{}", "█".repeat(full), "░".repeat(width - full)), tint);
    }

    /// A key and what it does, over as many lines as they need, each beside the key.
    pub(crate) fn key_row(&mut self, key: &str, words: &str) {
        let style = Tint::Strong.style(self.look);
        let mut key = format!("  {key:>6}  ");
        let indent = columns(&key);
        for line in wrap(&harmless(words), self.width().saturating_sub(indent)) {
            self.lines.push(Line::from(vec![Span::styled(key, style), Span::raw(line)]));
            key = " ".repeat(indent);
        }
    }

    /// Keys and what they do, one after the other, over as many lines as they need.
    pub(crate) fn keys(&mut self, keys: &[(impl AsRef<str>, String)]) {
        let mut spans: Vec<Span<'static>> = Vec::new();
        let mut used = 0;
        for (key, words) in keys {
            let key = key.as_ref();
            let wide = columns(key) + 1 + columns(words);
            if used > 0 && used + 3 + wide > self.width() {
                self.lines.push(Line::from(std::mem::take(&mut spans)));
                used = 0;
            }
            if used > 0 {
                spans.push(Span::raw("   "));
                used += 3;
            }
            spans.push(Span::styled(String::from(key), Tint::Strong.style(self.look)));
            spans.push(Span::styled(format!(" {words}"), Tint::Soft.style(self.look)));
            used += wide;
        }
        if !spans.is_empty() {
            self.lines.push(Line::from(spans));
        }
    }

    /// How many lines [`Paper::keys`] would take.
    pub(crate) fn keys_rows(&self, keys: &[(impl AsRef<str>, String)]) -> usize {
        let mut paper = Paper { area: self.area, look: self.look, lines: Vec::new() };
        paper.keys(keys);
        paper.lines.len()
    }

    /// Empty lines until only `rows` are left.
    pub(crate) fn sink_to(&mut self, rows: usize) {
        while self.rows_left() > rows {
            self.gap();
        }
    }

    fn push(&mut self, line: String, tint: Tint) {
        self.lines.push(Line::styled(line, tint.style(self.look)));
    }

    /// Shows it.
    pub(crate) fn show(self, frame: &mut Frame<'_>) {
        frame.render_widget(Paragraph::new(self.lines), self.area);
    }
}

fn shortened(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.into();
    }
    let mut short = String::new();
    for letter in text.trim_end_matches('…').chars() {
        if columns(&short) + 2 > width {
            break;
        }
        short.push(letter);
    }
    format!("{}…", short.trim_end())
}
