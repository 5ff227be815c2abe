//! Several pictures on one page, with words under them: a still, a strip of three steps, all
//! techniques. As SVG or as pixels, the same page.

use figure::{Light, Picture};

use super::svg::{escaped, placed, put};
use super::{Area, Canvas, Inks, Letters, Weight, wrap};

/// A page of pictures.
pub(crate) struct Sheet {
    /// What it is called.
    pub(crate) title: String,
    /// What is to be seen, for who can't.
    pub(crate) describes: String,
    /// What is said once, under all of them.
    pub(crate) note: Option<String>,
    /// In which light.
    pub(crate) light: Light,
    /// How many pictures stand in a row.
    pub(crate) columns: usize,
    /// How high a picture's place is, of its width.
    pub(crate) aspect: f64,
    /// The pictures, row by row.
    pub(crate) cells: Vec<Cell>,
}

/// A picture and what is written under it; nothing where that is empty.
pub(crate) struct Cell {
    pub(crate) picture: Picture,
    pub(crate) name: String,
    pub(crate) words: String,
}

/// A cell's width, and the page's margin and the space between cells, in the page's own units.
const CELL: f64 = 480.0;
const SPACE: f64 = 24.0;
/// Letters of a name and of words, and the height of their lines.
const NAME: f64 = 20.0;
const WORDS: f64 = 16.0;
const LINE: f64 = 22.0;

/// Where everything on a sheet stands.
struct Plan {
    width: f64,
    height: f64,
    cells: Vec<Placed>,
}

struct Placed {
    x: f64,
    y: f64,
    height: f64,
    lines: Vec<String>,
}

impl Sheet {
    fn plan(&self) -> Plan {
        let letters = Letters::built_in();
        let columns = self.columns.max(1);
        let height = CELL * self.aspect;
        let mut cells = Vec::new();
        let mut y = SPACE;
        for row in self.cells.chunks(columns) {
            let broken: Vec<Vec<String>> = row
                .iter()
                .map(|cell| {
                    let wide = |text: &str| letters.width(text, Weight::Regular, WORDS as f32);
                    wrap(&cell.words, CELL as f32, wide)
                })
                .collect();
            let named = row.iter().any(|cell| !cell.name.is_empty());
            let lines = broken.iter().map(Vec::len).max().unwrap_or(0) + usize::from(named);
            for (column, lines) in broken.into_iter().enumerate() {
                let x = SPACE + column as f64 * (CELL + SPACE);
                cells.push(Placed { x, y, height, lines });
            }
            y += height + lines as f64 * LINE + SPACE;
        }
        if self.note.is_some() {
            y += LINE;
        }
        Plan { width: SPACE + columns as f64 * (CELL + SPACE), height: y, cells }
    }

    /// The page as an SVG file.
    pub(crate) fn svg(&self) -> String {
        let (plan, inks) = (self.plan(), Inks::of(self.light));
        let Plan { width, height, .. } = plan;
        let mut svg = String::new();
        put(
            &mut svg,
            format_args!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" \
                 role=\"img\" aria-labelledby=\"title desc\" \
                 font-family=\"Inter, system-ui, sans-serif\">\n\
                 <title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n\
                 <rect width=\"100%\" height=\"100%\" fill=\"{}\"/>\n",
                escaped(&self.title),
                escaped(&self.describes),
                inks.ground.css(),
            ),
        );
        for (cell, place) in self.cells.iter().zip(&plan.cells) {
            placed(&mut svg, &cell.picture, (place.x, place.y, CELL, place.height));
            for (line, y, strong) in lines(cell, place) {
                let (size, weight, ink) = match strong {
                    true => (NAME, 600, inks.ink),
                    false => (WORDS, 400, inks.soft),
                };
                put(
                    &mut svg,
                    format_args!(
                        "<text x=\"{}\" y=\"{y:.0}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{}\">{}</text>\n",
                        place.x,
                        ink.css(),
                        escaped(line)
                    ),
                );
            }
        }
        if let Some(note) = &self.note {
            put(
                &mut svg,
                format_args!(
                    "<text x=\"{SPACE}\" y=\"{:.0}\" font-size=\"{WORDS}\" fill=\"{}\">{}</text>\n",
                    height - SPACE,
                    inks.soft.css(),
                    escaped(note)
                ),
            );
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// How high the page is at this width, in pixels.
    pub(crate) fn height(&self, width: u32) -> u32 {
        let plan = self.plan();
        (f64::from(width) * plan.height / plan.width).round() as u32
    }

    /// The page as pixels, so many across.
    pub(crate) fn canvas(&self, width: u32) -> Canvas {
        let (plan, inks, letters) = (self.plan(), Inks::of(self.light), Letters::built_in());
        let scale = f64::from(width) / plan.width;
        let mut canvas = Canvas::new(width, self.height(width), inks.ground);
        let scaled = |value: f64| (value * scale) as f32;
        for (cell, place) in self.cells.iter().zip(&plan.cells) {
            let area = Area {
                x: scaled(place.x),
                y: scaled(place.y),
                width: scaled(CELL),
                height: scaled(place.height),
            };
            canvas.picture(&cell.picture, area);
            for (line, y, strong) in lines(cell, place) {
                let (size, weight, ink) = match strong {
                    true => (NAME, Weight::Strong, inks.ink),
                    false => (WORDS, Weight::Regular, inks.soft),
                };
                let at = (scaled(place.x), scaled(y));
                canvas.words(line, (letters, weight, scaled(size)), at, ink);
            }
        }
        if let Some(note) = &self.note {
            let font = (letters, Weight::Regular, scaled(WORDS));
            canvas.words(note, font, (scaled(SPACE), scaled(plan.height - SPACE)), inks.soft);
        }
        canvas
    }
}

/// The lines under a picture: each with its place, and whether it is the name.
fn lines<'a>(cell: &'a Cell, place: &'a Placed) -> impl Iterator<Item = (&'a str, f64, bool)> {
    let name = (!cell.name.is_empty()).then_some((cell.name.as_str(), true));
    let words = place.lines.iter().map(|line| (line.as_str(), false));
    let first = place.y + place.height + LINE * 0.8;
    name.into_iter()
        .chain(words)
        .enumerate()
        .map(move |(at, (line, strong))| (line, first + at as f64 * LINE, strong))
}
