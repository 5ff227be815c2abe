//! A film's page: where one is in the session above, the figure at the left, the words and the time left
//! beside it. Big quiet type, and nothing that blinks.

use figure::{Light, Picture};
use routine::{Message, Timeline};
use session::View;

use crate::commands::timeline::clock;
use crate::drawing::{Area, Canvas, Inks, Letters, Weight, wrap};
use crate::practice::Practice;

/// The page's own width and height; everything below is in these units.
const WIDTH: f32 = 1280.0;
const HEIGHT: f32 = 720.0;
const MARGIN: f32 = 64.0;

/// Where the figure stands.
const FIGURE: Area = Area { x: 40.0, y: 112.0, width: 800.0, height: 584.0 };
/// The breath behind it: where, how large empty and how much larger full.
const BREATH: (f32, f32) = (440.0, 404.0);
const EMPTY: f32 = 205.0;
const FULLER: f32 = 60.0;

/// Letters: small, words, the time.
const SMALL: f32 = 25.0;
const BIG: f32 = 36.0;
const CLOCK: f32 = 88.0;
/// Where words stand: their left edge, the line in the middle of them, how far apart lines are.
const WORDS_X: f32 = 872.0;
const WORDS_Y: f32 = 330.0;
const LINE: f32 = 47.0;
/// The time's line.
const CLOCK_Y: f32 = 640.0;

/// What is written on a page. As long as it is the same, it isn't written anew.
#[derive(Clone, PartialEq, Eq, Default)]
pub(super) struct Words {
    /// Technique, side, set.
    place: String,
    /// Time left in all.
    left: String,
    /// What is said now.
    now: String,
    /// Time left here.
    clock: String,
}

impl Words {
    pub(super) fn of(view: &View, timeline: &Timeline, practice: &Practice) -> Words {
        let words = &practice.words;
        let text = |message: Message| words.text(&message);
        let find = |name: &Message| words.find(name);
        let technique = view.name.as_ref().map(|name| find(name).unwrap_or_default());
        let mut place = vec![technique.unwrap_or_else(|| timeline.routine().called(&find))];
        place.extend(view.side.map(|side| text(Message::new(format!("side-{}", side.key())))));
        if view.set.0 > 0 {
            let set = Message::new("term-set").number("set", view.set.0);
            place.push(text(set.number("of", view.set.1)));
        }
        place.retain(|part| !part.is_empty());
        Words {
            place: place.join(" · "),
            left: format!("{} {}", clock(view.left_all), text(Message::new("term-left"))),
            now: view.now.as_ref().map(|said| words.text(&said.message)).unwrap_or_default(),
            clock: clock(view.left_here),
        }
    }
}

/// A page and what is written on it.
pub(super) struct Page {
    size: (u16, u16),
    scale: f32,
    inks: Inks,
    /// The words alone, as they were written last.
    written: Option<(Words, Canvas)>,
}

impl Page {
    pub(super) fn new(width: u16, light: Light) -> Page {
        let scale = f32::from(width) / WIDTH;
        let height = (HEIGHT * scale).round() as u16;
        Page { size: (width, height), scale, inks: Inks::of(light), written: None }
    }

    pub(super) fn size(&self) -> (u16, u16) {
        self.size
    }

    /// Paints a page: `breath` is how full the lungs are, `played` how much is over, 0–1.
    pub(super) fn paint(
        &mut self,
        words: &Words,
        breath: Option<f32>,
        played: f32,
        picture: &Picture,
        canvas: &mut Canvas,
    ) {
        match &self.written {
            Some((written, page)) if written == words => canvas.copy(page),
            _ => {
                self.write(words, canvas);
                let mut page =
                    Canvas::new(self.size.0.into(), self.size.1.into(), self.inks.ground);
                page.copy(canvas);
                self.written = Some((words.clone(), page));
            }
        }
        if let Some(full) = breath {
            let at = (self.scaled(BREATH.0), self.scaled(BREATH.1));
            let radius = self.scaled(EMPTY + FULLER * full);
            canvas.disc(at, radius, self.inks.breath, 0.14);
            canvas.ring(at, radius, self.scaled(2.5), self.inks.breath);
        }
        let bar = Area { x: MARGIN, y: 78.0, width: (WIDTH - 2.0 * MARGIN) * played, height: 6.0 };
        canvas.bar(self.area(bar), self.inks.warm);
        canvas.picture(picture, self.area(FIGURE));
    }

    fn write(&self, words: &Words, canvas: &mut Canvas) {
        let letters = Letters::built_in();
        let (scaled, inks) = (|value: f32| self.scaled(value), self.inks);
        canvas.clear(inks.ground);
        let small = (letters, Weight::Regular, scaled(SMALL));
        canvas.words(&words.place, small, (scaled(MARGIN), scaled(54.0)), inks.soft);
        let wide = letters.width(&words.left, Weight::Regular, scaled(SMALL));
        let at = (scaled(WIDTH - MARGIN) - wide, scaled(54.0));
        canvas.words(&words.left, small, at, inks.soft);
        let whole = Area { x: MARGIN, y: 78.0, width: WIDTH - 2.0 * MARGIN, height: 6.0 };
        canvas.bar(self.area(whole), inks.faint);

        let wide = |text: &str| letters.width(text, Weight::Strong, BIG);
        let lines = wrap(&words.now, WIDTH - MARGIN - WORDS_X, wide);
        let strong = |size: f32| (letters, Weight::Strong, scaled(size));
        let first = WORDS_Y - LINE * (lines.len().saturating_sub(1)) as f32 / 2.0;
        for (number, line) in (0_u8..).zip(&lines) {
            let at = (scaled(WORDS_X), scaled(first + LINE * f32::from(number)));
            canvas.words(line, strong(BIG), at, inks.ink);
        }
        let at = (scaled(WORDS_X), scaled(CLOCK_Y));
        canvas.words(&words.clock, strong(CLOCK), at, inks.ink);
    }

    fn scaled(&self, value: f32) -> f32 {
        value * self.scale
    }

    fn area(&self, area: Area) -> Area {
        Area {
            x: self.scaled(area.x),
            y: self.scaled(area.y),
            width: self.scaled(area.width),
            height: self.scaled(area.height),
        }
    }
}
