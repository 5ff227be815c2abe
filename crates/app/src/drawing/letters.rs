//! Words as outlines, in a font that is built in: no font of the machine's is asked for, so that a
//! film is the same everywhere. Which font, and its licence: `fonts/README.md`.

use std::sync::LazyLock;

use tiny_skia::{Path, PathBuilder};
use ttf_parser::{Face, GlyphId, OutlineBuilder};

use super::fonts::{REGULAR, SEMIBOLD};

/// How heavy letters are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Weight {
    Regular,
    Strong,
}

/// The letters there are.
pub(crate) struct Letters {
    regular: Face<'static>,
    strong: Face<'static>,
}

static BUILT_IN: LazyLock<Letters> = LazyLock::new(|| {
    let open = |file| Face::parse(file, 0).expect("a test opens the built-in fonts");
    Letters { regular: open(REGULAR), strong: open(SEMIBOLD) }
});

impl Letters {
    /// Those that are built in.
    pub(crate) fn built_in() -> &'static Letters {
        &BUILT_IN
    }

    fn face(&self, weight: Weight) -> &Face<'static> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Strong => &self.strong,
        }
    }

    /// How wide `text` is, in pixels, at letters of `size` pixels.
    pub(crate) fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        let face = self.face(weight);
        text.chars().map(|letter| advance(face, letter)).sum::<f32>() * scale(face, size)
    }

    /// The outline of `text` on the line y = 0; `None` where there is nothing to see.
    pub(crate) fn outline(&self, text: &str, weight: Weight, size: f32) -> Option<Path> {
        let face = self.face(weight);
        let mut pen = Pen { path: PathBuilder::new(), x: 0.0, scale: scale(face, size) };
        for letter in text.chars() {
            let wide = advance(face, letter);
            // A digit stands in the middle of a digit's place: a clock's don't jump.
            let glyph = glyph(face, letter);
            let own = f32::from(face.glyph_hor_advance(glyph).unwrap_or(0));
            let before = (wide - own) / 2.0 * pen.scale;
            pen.x += before;
            face.outline_glyph(glyph, &mut pen);
            pen.x += wide * pen.scale - before;
        }
        pen.path.finish()
    }
}

fn scale(face: &Face<'_>, size: f32) -> f32 {
    size / f32::from(face.units_per_em())
}

/// The letter's shape; where the font has none, a space's.
fn glyph(face: &Face<'_>, letter: char) -> GlyphId {
    face.glyph_index(letter).or_else(|| face.glyph_index(' ')).unwrap_or_default()
}

/// How far the pen moves on, in the font's units; all digits alike.
fn advance(face: &Face<'_>, letter: char) -> f32 {
    let wide = |letter| f32::from(face.glyph_hor_advance(glyph(face, letter)).unwrap_or(0));
    if letter.is_ascii_digit() { wide('0') } else { wide(letter) }
}

/// Draws glyphs, whose y points up, on a page, whose y points down.
struct Pen {
    path: PathBuilder,
    x: f32,
    scale: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, -y * self.scale)
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

/// Breaks `text` into lines of which none is wider than `width` says by `of`, unless a word is.
pub(crate) fn wrap(text: &str, width: f32, of: impl Fn(&str) -> f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // Other spaces than these two hold together what they stand in.
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if of(&format!("{line} {word}")) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.into()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_ours_has_a_shape() {
        let letters = Letters::built_in();
        let catalogue = library::techniques();
        let routines = library::routines(&catalogue);
        for words in library::Words::languages().map(library::Words::new) {
            let phrases = routines.iter().flat_map(routine::phrases).map(|phrase| phrase.message);
            // What reports say, on paper.
            let reports = words.keys().filter(|key| key.starts_with("report-"));
            let reports = reports.map(|key| routine::Message::new(key.to_owned()));
            for message in phrases.chain(reports) {
                let text = words.text(&message);
                for letter in text.chars().filter(|letter| !letter.is_whitespace()) {
                    for weight in [Weight::Regular, Weight::Strong] {
                        assert!(letters.face(weight).glyph_index(letter).is_some(), "{letter:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn digits_are_equally_wide() {
        let width = |text| Letters::built_in().width(text, Weight::Strong, 100.0);
        assert_eq!(width("1:11"), width("4:08"));
        assert!(width("iii") < width("mmm"));
    }

    #[test]
    fn lines_break_between_words() {
        let wide = |text: &str| text.len() as f32;
        assert_eq!(wrap("one two three", 7.0, wide), ["one two", "three"]);
        assert_eq!(wrap("extraordinarily so", 5.0, wide), ["extraordinarily", "so"]);
        assert!(wrap("", 5.0, wide).is_empty());
    }
}
