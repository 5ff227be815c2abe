//! Marking the points: by pointer, by arrow keys, and finely under a loupe.

use journal::{Angle, Reading};
use motion::photo::{Level, Marks, Point, Unfit};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use super::super::foot;
use super::{Shot, image, unfit};
use crate::parts::choice;
use crate::screens::measure::Page;
use crate::ui::prelude::*;
use crate::words::{self, t};

/// How far the loupe sees to each side, in pixels of the photo. Source: our choice; an ear fills it.
const LOUPE: i32 = 40;
/// How far an arrow key goes with Shift, in pixels. Source: our choice.
const LEAP: i32 = 10;

/// The keys of the points: ear and neck, then the ends of what stands upright.
const KEYS: [&str; 4] = ["photo-ear", "photo-neck", "photo-top", "photo-bottom"];

/// Which point is placed, and where all are. A handle.
#[derive(Clone, Copy)]
struct Placed {
    active: Signal<u32>,
    points: Signal<[(i32, i32); 4]>,
    /// Those that somebody put where they are.
    put: Signal<[bool; 4]>,
    size: (i32, i32),
}

impl Placed {
    fn at(self) -> (i32, i32) {
        self.points.with(|points| points[self.active.get() as usize])
    }

    fn put(self, (x, y): (i32, i32)) {
        let at = (x.min(self.size.0).max(0), y.min(self.size.1).max(0));
        let active = self.active.get_untracked() as usize;
        self.points.update(|points| points[active] = at);
        self.put.update(|put| put[active] = true);
    }

    fn step(self, right: i32, down: i32) {
        let (x, y) = self.points.with_untracked(|at| at[self.active.get_untracked() as usize]);
        self.put((x + right, y + down));
    }

    /// What they come to, where the phone told which way is up, or the line does.
    fn marks(self, by_phone: Option<Level>) -> Result<Marks, Unfit> {
        let points = self.points.get_untracked();
        let [ear, neck, top, bottom] =
            points.map(|(x, y)| Point { x: f64::from(x), y: f64::from(y) });
        let level = match by_phone {
            Some(level) => level,
            None => Level::of_line(top, bottom)?,
        };
        Ok(Marks { ear, neck, level })
    }
}

/// The photo with its points.
pub(in crate::screens::measure) fn marks(page: Page) -> Nodes {
    let Some(shot) = page.shot.get_untracked() else { return ().any() };
    let (width, height) = shot.photo.size();
    // Somewhere near where they are in most photos.
    let at = |x, y| (width * x / 100, height * y / 100);
    let placed = Placed {
        active: Signal::new(0),
        points: Signal::new([at(50, 30), at(44, 45), at(10, 10), at(10, 90)]),
        put: Signal::new([false; 4]),
        size: (width, height),
    };
    let count = if shot.level.is_some() { 2 } else { 4 };
    let options = (0..).zip(&KEYS[..count]).map(|(at, key)| (at, t(key))).collect();
    let chosen = move || Some(placed.active.get());
    let choose = move |at| placed.active.set(at);
    let what = move || words::key(format!("{}-where", KEYS[placed.active.get() as usize]));
    let loupe = el("div.row.nowrap.near", (loupe(&shot, placed), el("p.soft", what)));
    let picture = picture(&shot, placed, count);
    let keep = move |_| {
        // A number of points that nobody placed would be made up.
        let next = placed.put.with_untracked(|put| put[..count].iter().position(|put| !put));
        match next {
            Some(next) => {
                placed.active.set(next as u32);
                page.trouble.set(t("photo-place-all"));
            }
            None => keep(page, &shot, placed),
        }
    };
    (
        el("h2", t("photo-place")).attr("data-heading", ""),
        choice("mark", t("photo-place"), options, chosen, choose),
        loupe,
        picture,
        el("p.soft.small", t("photo-keys")),
        foot(page, button(".btn-main", t("photo-measure"), keep)),
    )
        .any()
}

fn picture(shot: &Shot, placed: Placed, count: usize) -> El {
    let (width, height) = placed.size;
    let touch = move |event: web_sys::Event| {
        let event: PointerEvent = event.unchecked_into();
        // A finger down, or drawn along.
        if event.buttons() & 1 != 0
            && let Some(at) = under(&event, placed.size)
        {
            placed.put(at);
        }
    };
    let key = move |event: web_sys::Event| {
        let event: KeyboardEvent = event.unchecked_into();
        let far = if event.shift_key() { LEAP } else { 1 };
        match event.key().as_str() {
            "ArrowLeft" => placed.step(-far, 0),
            "ArrowRight" => placed.step(far, 0),
            "ArrowUp" => placed.step(0, -far),
            "ArrowDown" => placed.step(0, far),
            _ => return,
        }
        event.prevent_default();
    };
    let label = move || {
        let (x, y) = placed.at();
        format!("{}: {x}, {y}", t(KEYS[placed.active.get() as usize]))
    };
    let arm = width / 40;
    // The line from neck to ear, and a cross at each point.
    let lines = move || {
        let points = placed.points.get();
        let [(ex, ey), (nx, ny), ..] = points;
        let mut lines = format!("M{nx} {ny}L{ex} {ey}");
        for (x, y) in &points[..count] {
            lines += &format!("M{} {y}h{}M{x} {}v{}", x - arm, 2 * arm, y - arm, 2 * arm);
        }
        lines
    };
    svg("svg.photo", (image(&shot.photo), svg("path.thread", ()).attr("d", lines)))
        .attr("viewBox", format!("0 0 {width} {height}"))
        .attr("tabindex", "0")
        .attr("role", "application")
        .attr("aria-label", label)
        .on("pointerdown", touch)
        .on("pointermove", touch)
        .on("keydown", key)
}

/// What lies round the point that is placed, enlarged; drawn along in it the point goes as many pixels as
/// the finger.
fn loupe(shot: &Shot, placed: Placed) -> El {
    let view = move || {
        let (x, y) = placed.at();
        format!("{} {} {size} {size}", x - LOUPE, y - LOUPE, size = 2 * LOUPE)
    };
    let cross = move || {
        let (x, y) = placed.at();
        format!("M{} {y}h9m6 0h9M{x} {}v9m0 6v9", x - 12, y - 12)
    };
    let drawn = move |event: web_sys::Event| {
        let event: PointerEvent = event.unchecked_into();
        if event.buttons() & 1 != 0 {
            placed.step(-event.movement_x(), -event.movement_y());
        }
    };
    svg("svg.loupe", (image(&shot.photo), svg("path.thread", ()).attr("d", cross)))
        .attr("viewBox", view)
        .attr("aria-hidden", "true")
        .on("pointermove", drawn)
}

/// The pixel under a pointer.
fn under(event: &PointerEvent, (width, height): (i32, i32)) -> Option<(i32, i32)> {
    let svg: Element = event.current_target()?.dyn_into().ok()?;
    let bounds = svg.get_bounding_client_rect();
    let x = (f64::from(event.client_x()) - bounds.x()) / bounds.width() * f64::from(width);
    let y = (f64::from(event.client_y()) - bounds.y()) / bounds.height() * f64::from(height);
    Some((x.round() as i32, y.round() as i32))
}

/// Measures, and keeps the number in the journal and the photo here.
fn keep(page: Page, shot: &Shot, placed: Placed) {
    let found = placed.marks(shot.level).and_then(|marks| Ok((marks, marks.head_angle()?)));
    let (marks, head) = match found {
        Ok(found) => found,
        Err(why) => return page.trouble.set(unfit(why)),
    };
    if let Some(angle) = Angle::of_degrees(head.angle_deg, head.uncertainty_deg) {
        page.keep_pressed(Reading::HeadAngle(angle), Some((shot.photo.clone(), marks)));
    }
}
