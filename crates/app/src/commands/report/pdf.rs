//! A report as PDF: A4, one column, our own letters embedded.
//!
//! `pdf-writer` writes the objects; how lines break and where tables stand is worked out here, in
//! points from the page's upper left corner. Text is glyphs with a map back to letters, so it can be
//! searched and read aloud.

mod font;

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use insight::report::{Block, Table};
use library::Words;
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};
use routine::Message;

use crate::drawing::Weight;

use font::{Faces, name};

/// A4, in points.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
/// Room around the text, in points.
const MARGIN: f32 = 52.0;
/// Room at the foot of a page, its own line included.
const FOOT: f32 = 64.0;
/// The width of the text.
const TEXT: f32 = WIDTH - 2.0 * MARGIN;

const INK: [f32; 3] = [0.153, 0.2, 0.247];
const TEAL: [f32; 3] = [0.184, 0.435, 0.451];
const SOFT: [f32; 3] = [0.384, 0.4, 0.416];
const LINE: [f32; 3] = [0.906, 0.878, 0.827];

/// How letters are set.
#[derive(Clone, Copy)]
struct Hand {
    weight: Weight,
    size: f32,
    colour: [f32; 3],
}

const TITLE: Hand = Hand { weight: Weight::Strong, size: 20.0, colour: INK };
const HEADING: Hand = Hand { weight: Weight::Strong, size: 12.5, colour: TEAL };
const BODY: Hand = Hand { weight: Weight::Regular, size: 10.0, colour: INK };
const HEAD: Hand = Hand { weight: Weight::Strong, size: 9.0, colour: SOFT };
const SMALL: Hand = Hand { weight: Weight::Regular, size: 8.5, colour: SOFT };

impl Hand {
    /// From one line to the next.
    fn leading(self) -> f32 {
        self.size * 1.4
    }
}

/// The file.
pub(super) fn write(blocks: &[Block], words: &Words) -> Vec<u8> {
    let mut sheet = Sheet { faces: Faces::built_in(), pages: vec![Content::new()], y: MARGIN };
    let say = |message: &Message| words.text(message);
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::Title(title) => sheet.paragraph(title, TITLE, 10.0),
            Block::Heading(heading) => {
                sheet.y += 12.0;
                // A heading never stands alone at the foot of a page.
                sheet.room(HEADING.leading() + 4.0 * BODY.leading());
                sheet.paragraph(heading, HEADING, 4.0);
            }
            Block::Text(told) => {
                let hand = if at < 3 { SMALL } else { BODY };
                sheet.paragraph(told, hand, 4.0);
            }
            Block::Table(table) => sheet.table(table),
        }
    }
    let foot = say(&Message::new("report-self-recorded"));
    sheet.footed(&foot).file(&say(&Message::new("report-title")), words.language())
}

/// Pages that are being filled.
struct Sheet {
    faces: Faces,
    pages: Vec<Content>,
    /// How far down the last page is filled.
    y: f32,
}

impl Sheet {
    fn page(&mut self) -> &mut Content {
        self.pages.last_mut().expect("there is always one")
    }

    /// Makes room for so much, on a new page where there is too little.
    fn room(&mut self, height: f32) {
        if self.y + height > HEIGHT - FOOT {
            self.pages.push(Content::new());
            self.y = MARGIN;
        }
    }

    fn paragraph(&mut self, text: &str, hand: Hand, after: f32) {
        for line in self.faces.lines(text, hand.weight, hand.size, TEXT) {
            self.room(hand.leading());
            let base = self.y + hand.size;
            self.set(&line, hand, MARGIN, base);
            self.y += hand.leading();
        }
        self.y += after;
    }

    /// Sets one line at `x`, its foot `base` below the page's upper edge.
    fn set(&mut self, line: &str, hand: Hand, x: f32, base: f32) {
        let glyphs = self.faces.glyphs(line, hand.weight);
        let page = self.page();
        page.begin_text();
        page.set_fill_rgb(hand.colour[0], hand.colour[1], hand.colour[2]);
        page.set_font(Name(name(hand.weight)), hand.size);
        page.next_line(x, HEIGHT - base);
        page.show(Str(&glyphs));
        page.end_text();
    }

    fn rule(&mut self, y: f32, colour: [f32; 3]) {
        let page = self.page();
        page.set_stroke_rgb(colour[0], colour[1], colour[2]);
        page.set_line_width(0.6);
        page.move_to(MARGIN, HEIGHT - y);
        page.line_to(WIDTH - MARGIN, HEIGHT - y);
        page.stroke();
    }

    fn table(&mut self, Table { heads, rows, numbers_from }: &Table) {
        let number = |at: usize| at >= *numbers_from;
        let columns = self.columns(heads, rows);
        let head_line = |sheet: &mut Sheet| {
            sheet.room(HEAD.leading() + 2.0 * BODY.leading());
            sheet.row(heads, HEAD, &columns, number);
            let y = sheet.y;
            sheet.rule(y, INK);
            sheet.y += 2.0;
        };
        head_line(self);
        for row in rows {
            let pages = self.pages.len();
            self.room(self.height(row, &columns));
            if self.pages.len() > pages {
                head_line(self);
            }
            self.row(row, BODY, &columns, number);
            let y = self.y;
            self.rule(y, LINE);
            self.y += 2.0;
        }
        self.y += 8.0;
    }

    /// The width of each column: the first takes what the others leave.
    fn columns(&self, heads: &[String], rows: &[Vec<String>]) -> Vec<f32> {
        const GAP: f32 = 14.0;
        let widest = |at: usize| {
            let head = self.faces.width(&heads[at], HEAD.weight, HEAD.size);
            let cells = rows.iter().map(|row| self.faces.width(&row[at], BODY.weight, BODY.size));
            cells.fold(head, f32::max)
        };
        // Long words don't push the first column away: they break.
        let most = TEXT * 0.6 / heads.len().saturating_sub(1).max(1) as f32;
        let mut columns: Vec<f32> = (0..heads.len()).map(|at| widest(at).min(most) + GAP).collect();
        if let [first, others @ ..] = columns.as_mut_slice() {
            *first = TEXT - others.iter().sum::<f32>();
        }
        columns
    }

    fn height(&self, row: &[String], columns: &[f32]) -> f32 {
        let lines = row
            .iter()
            .zip(columns)
            .map(|(text, &wide)| self.faces.lines(text, BODY.weight, BODY.size, wide - 6.0).len());
        lines.max().unwrap_or(1) as f32 * BODY.leading() + 6.0
    }

    fn row(&mut self, row: &[String], hand: Hand, columns: &[f32], number: impl Fn(usize) -> bool) {
        let (mut x, top, mut foot) = (MARGIN, self.y + 2.0, self.y);
        for (at, (text, &wide)) in row.iter().zip(columns).enumerate() {
            let mut y = top;
            for line in self.faces.lines(text, hand.weight, hand.size, wide - 6.0) {
                let own = self.faces.width(&line, hand.weight, hand.size);
                let indent = if at > 0 { 10.0 } else { 0.0 };
                let left = if number(at) { x + wide - own } else { x + indent };
                self.set(&line, hand, left, y + hand.size);
                y += hand.leading();
            }
            foot = foot.max(y);
            x += wide;
        }
        self.y = foot;
    }

    /// Says at each page's foot what this is, and which page.
    fn footed(mut self, words: &str) -> Sheet {
        let count = self.pages.len();
        let pages = std::mem::take(&mut self.pages);
        for (at, page) in pages.into_iter().enumerate() {
            self.pages.push(page);
            let base = HEIGHT - FOOT / 2.0;
            self.set(words, SMALL, MARGIN, base);
            let number = format!("{} / {count}", at + 1);
            let wide = self.faces.width(&number, SMALL.weight, SMALL.size);
            self.set(&number, SMALL, WIDTH - MARGIN - wide, base);
        }
        self
    }

    fn file(self, title: &str, language: &str) -> Vec<u8> {
        let mut next = Ref::new(1);
        let (catalog, tree, info) = (next.bump(), next.bump(), next.bump());
        let mut pdf = Pdf::new();
        let fonts = self.faces.embed(&mut pdf, &mut next);
        let ids: Vec<(Ref, Ref)> = self.pages.iter().map(|_| (next.bump(), next.bump())).collect();
        pdf.catalog(catalog).pages(tree).lang(TextStr(language));
        pdf.document_info(info).title(TextStr(title)).creator(TextStr("Rollwise"));
        let count = i32::try_from(ids.len()).unwrap_or(i32::MAX);
        pdf.pages(tree).kids(ids.iter().map(|(page, _)| *page)).count(count);
        for ((page, content), filled) in ids.into_iter().zip(self.pages) {
            let mut leaf = pdf.page(page);
            leaf.parent(tree).media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).contents(content);
            let mut resources = leaf.resources();
            let mut named = resources.fonts();
            for (weight, font) in &fonts {
                named.pair(Name(name(*weight)), *font);
            }
            named.finish();
            resources.finish();
            leaf.finish();
            let packed = packed(&filled.finish());
            pdf.stream(content, &packed).filter(Filter::FlateDecode);
        }
        pdf.finish()
    }
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
    // A Vec takes all.
    let _ = packer.write_all(bytes);
    packer.finish().unwrap_or_default()
}
