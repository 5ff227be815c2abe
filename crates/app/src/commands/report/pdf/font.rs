//! The letters of a report: how wide they are, how lines break, and how they get into the file.

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish as _, Name, Pdf, Rect, Ref, Str};
use ttf_parser::{Face, Tag};

use super::packed;
use crate::drawing::{Weight, fonts};

/// Under which name a page knows letters of this weight.
pub(super) const fn name(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => b"F1",
        Weight::Strong => b"F2",
    }
}

/// The built-in letters.
pub(super) struct Faces {
    regular: Face<'static>,
    strong: Face<'static>,
}

const IDENTITY: SystemInfo<'static> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

impl Faces {
    pub(super) fn built_in() -> Faces {
        let open = |file| Face::parse(file, 0).expect("a test opens the built-in fonts");
        Faces { regular: open(fonts::REGULAR), strong: open(fonts::SEMIBOLD) }
    }

    fn face(&self, weight: Weight) -> &Face<'static> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Strong => &self.strong,
        }
    }

    /// How wide a text is, in points.
    pub(super) fn width(&self, text: &str, weight: Weight, size: f32) -> f32 {
        let face = self.face(weight);
        let wide = |letter| f32::from(face.glyph_hor_advance(glyph(face, letter)).unwrap_or(0));
        text.chars().map(wide).sum::<f32>() * size / f32::from(face.units_per_em())
    }

    /// A text as glyphs, two bytes each.
    pub(super) fn glyphs(&self, text: &str, weight: Weight) -> Vec<u8> {
        let face = self.face(weight);
        text.chars().flat_map(|letter| glyph(face, letter).0.to_be_bytes()).collect()
    }

    /// A text in lines of at most that width; a word that is wider has a line of its own.
    pub(super) fn lines(&self, text: &str, weight: Weight, size: f32, width: f32) -> Vec<String> {
        let mut lines = vec![String::new()];
        for word in text.split(' ') {
            let line = lines.last_mut().expect("there is always one");
            let longer = if line.is_empty() { word.into() } else { format!("{line} {word}") };
            if line.is_empty() || self.width(&longer, weight, size) <= width {
                *line = longer;
            } else {
                lines.push(word.into());
            }
        }
        lines
    }

    /// Puts both into the file.
    pub(super) fn embed(&self, pdf: &mut Pdf, next: &mut Ref) -> [(Weight, Ref); 2] {
        [Weight::Regular, Weight::Strong].map(|weight| {
            let name: &[u8] = match weight {
                Weight::Regular => b"ROLLWS+Inter-Regular",
                Weight::Strong => b"ROLLWS+Inter-SemiBold",
            };
            (weight, embed(self.face(weight), Name(name), pdf, next))
        })
    }
}

/// The glyph of a letter. The letters have no minus sign: a dash is as long. Nor a narrow space.
fn glyph(face: &Face<'_>, letter: char) -> ttf_parser::GlyphId {
    let letter = match letter {
        '−' => '–',
        '\u{202f}' => ' ',
        letter => letter,
    };
    face.glyph_index(letter).or_else(|| face.glyph_index('?')).unwrap_or_default()
}

fn embed(face: &Face<'_>, name: Name<'_>, pdf: &mut Pdf, next: &mut Ref) -> Ref {
    let [font, cid, descriptor, program, letters] = [(); 5].map(|()| next.bump());
    let scaled = |units: f32| units * 1000.0 / f32::from(face.units_per_em());
    let count = face.number_of_glyphs();
    pdf.type0_font(font)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid)
        .to_unicode(letters);
    let mut of = pdf.cid_font(cid);
    of.subtype(CidFontType::Type0)
        .base_font(name)
        .system_info(IDENTITY)
        .font_descriptor(descriptor)
        .default_width(0.0);
    let wide = |at| face.glyph_hor_advance(ttf_parser::GlyphId(at)).unwrap_or(0);
    of.widths().consecutive(0, (0..count).map(|at| scaled(f32::from(wide(at)))));
    of.finish();
    let bounds = face.global_bounding_box();
    let [x, y, right, top] =
        [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|at| scaled(f32::from(at)));
    let cap = face.capital_height().unwrap_or_else(|| face.ascender());
    pdf.font_descriptor(descriptor)
        .name(name)
        .flags(FontFlags::NON_SYMBOLIC)
        .bbox(Rect::new(x, y, right, top))
        .italic_angle(0.0)
        .ascent(scaled(f32::from(face.ascender())))
        .descent(scaled(f32::from(face.descender())))
        .cap_height(scaled(f32::from(cap)))
        .stem_v(80.0)
        .font_file3(program);
    // Glyphs are found by their number: the outlines alone are enough.
    let outlines = face.raw_face().table(Tag::from_bytes(b"CFF ")).unwrap_or_default();
    let outlines = packed(outlines);
    let mut stream = pdf.stream(program, &outlines);
    stream.filter(Filter::FlateDecode).pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
    stream.finish();
    let mut map = UnicodeCmap::new(Name(b"Letters"), IDENTITY);
    for letter in (' '..='\u{2193}').filter(|letter| face.glyph_index(*letter).is_some()) {
        map.pair(glyph(face, letter).0, letter);
    }
    pdf.cmap(letters, &map.finish());
    font
}
