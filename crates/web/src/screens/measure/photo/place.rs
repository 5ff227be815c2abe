//! Placing the points: by pointer, by arrow keys, by small steps, under a loupe.

use std::rc::Rc;

use journal::{Angle, Reading};
use motion::photo::{Level, Marks, Point, Unfit};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, KeyboardEvent, PointerEvent};

use super::{Phase, Shot, view};
use crate::app::App;
use crate::camera::Photo;
use crate::parts::choice;
use crate::screens::measure::readings;
use crate::ui::prelude::*;
use crate::words::{self, t};

/// How far the loupe sees to each side, in pixels of the photo. Source: our choice; an ear fills it.
const LOUPE: i32 = 40;
/// How far an arrow key goes with Shift, in pixels. Source: our choice.
const LEAP: i32 = 10;

/// A point to be placed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Ear,
    Neck,
    Top,
    Bottom,
}

impl Mark {
    const ALL: &[Mark] = &[Mark::Ear, Mark::Neck, Mark::Top, Mark::Bottom];

    fn key(self) -> &'static str {
        match self {
            Mark::Ear => "photo-ear",
            Mark::Neck => "photo-neck",
            Mark::Top => "photo-top",
            Mark::Bottom => "photo-bottom",
        }
    }
}

/// Whole pixels.
type Pixel = (i32, i32);

/// Which is placed, and where all are. A handle.
#[derive(Clone, Copy)]
struct Placed {
    active: Signal<Mark>,
    points: Signal<[Pixel; 4]>,
    size: Pixel,
}

impl Placed {
    fn of(self, mark: Mark) -> Pixel {
        self.points.with(|points| points[mark as usize])
    }

    fn put(self, (x, y): Pixel) {
        let at = (x.clamp(0, self.size.0), y.clamp(0, self.size.1));
        self.points.update(|points| points[self.active.get_untracked() as usize] = at);
    }

    fn step(self, right: i32, down: i32) {
        let active = self.active.get_untracked();
        let (x, y) = self.points.with_untracked(|points| points[active as usize]);
        self.put((x + right, y + down));
    }

    /// What they come to, where the phone told which way is up or the line does.
    fn marks(self, by_phone: Option<Level>) -> Result<Marks, Unfit> {
        let [ear, neck, top, bottom] =
            self.points.get_untracked().map(|(x, y)| Point { x: f64::from(x), y: f64::from(y) });
        let level = match by_phone {
            Some(level) => level,
            None => Level::of_line(top, bottom)?,
        };
        Ok(Marks { ear, neck, level })
    }
}

/// The photo with its points.
pub(super) fn place(app: App, shot: Shot) -> Option<impl Child> {
    let photo = shot.photo.get_untracked()?;
    let by_phone = shot.level.get_untracked();
    let size = (photo.width, photo.height);
    // Somewhere near where they are in most photos.
    let at = |x: i32, y: i32| (size.0 * x / 100, size.1 * y / 100);
    let placed = Placed {
        active: Signal::new(Mark::Ear),
        points: Signal::new([at(50, 30), at(44, 45), at(10, 10), at(10, 90)]),
        size,
    };
    let marks = if by_phone.is_some() { &Mark::ALL[..2] } else { Mark::ALL };
    let options = marks.iter().map(|mark| (*mark, t(mark.key()))).collect();
    let what = move || words::key(format!("{}-where", placed.active.get().key()));
    let steps = [
        ("←", "photo-step-left", -1, 0),
        ("↑", "photo-step-up", 0, -1),
        ("↓", "photo-step-down", 0, 1),
        ("→", "photo-step-right", 1, 0),
    ];
    let steps = steps.map(|(arrow, name, right, down)| {
        button(".btn-small", arrow, move |_| placed.step(right, down)).attr("aria-label", t(name))
    });
    let keep = move |_| keep(app, shot, placed, by_phone);
    let again = move |_| {
        shot.photo.set(None);
        shot.trouble.set(None);
        shot.phase.set(Phase::Before);
    };
    Some((
        el("h2", t("photo-place")).attr("data-heading", ""),
        choice(
            "mark",
            t("photo-place"),
            options,
            move || Some(placed.active.get()),
            move |mark| placed.active.set(mark),
        ),
        el("p.soft", what).attr("aria-live", "polite"),
        el("div.row.nowrap", (loupe(&photo, placed), el("div.row.steps", each(steps)))),
        picture(&photo, placed, marks),
        el("p.soft.small", t("photo-keys")),
        el(
            "div.foot.stack-s",
            (
                button(".btn-main", t("photo-measure"), keep),
                button(".btn-plain.btn-wide", t("photo-again"), again),
            ),
        ),
    ))
}

fn picture(photo: &Rc<Photo>, placed: Placed, marks: &'static [Mark]) -> impl Child {
    let (width, height) = placed.size;
    let touch = move |event: web_sys::Event| {
        let event: PointerEvent = event.unchecked_into();
        let moves = event.type_() == "pointermove";
        if (moves && event.buttons() & 1 == 0) || event.button() > 0 {
            return;
        }
        if let Some(at) = under(&event, placed.size) {
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
        let mark = placed.active.get();
        let (x, y) = placed.of(mark);
        format!("{}: {x}, {y}", t(mark.key()))
    };
    let crosses = marks.iter().map(|mark| {
        let mark = *mark;
        svg("path.cross", ())
            .attr("d", format!("M-{0} 0H{0}M0-{0}V{0}", width / 40))
            .attr("transform", move || {
                let (x, y) = placed.of(mark);
                format!("translate({x} {y})")
            })
            .class_if("active", move || placed.active.get() == mark)
    });
    svg(
        "svg.photo",
        (
            view::image(photo),
            svg("path.thread", ()).attr("d", move || {
                let ((ex, ey), (nx, ny)) = (placed.of(Mark::Ear), placed.of(Mark::Neck));
                format!("M{nx} {ny}L{ex} {ey}")
            }),
            each(crosses),
        ),
    )
    .attr("viewBox", format!("0 0 {width} {height}"))
    .attr("tabindex", "0")
    .attr("role", "application")
    .attr("aria-label", label)
    .on("pointerdown", touch)
    .on("pointermove", touch)
    .on("keydown", key)
}

/// What lies round the point that is placed, enlarged.
fn loupe(photo: &Rc<Photo>, placed: Placed) -> impl Child {
    let at = move || placed.of(placed.active.get());
    svg(
        "svg.loupe",
        (
            view::image(photo),
            svg("path.cross.active", ()).attr("d", "M-12 0H-3M3 0H12M0-12V-3M0 3V12").attr(
                "transform",
                move || {
                    let (x, y) = at();
                    format!("translate({x} {y})")
                },
            ),
        ),
    )
    .attr("viewBox", move || {
        let (x, y) = at();
        format!("{} {} {} {}", x - LOUPE, y - LOUPE, 2 * LOUPE, 2 * LOUPE)
    })
    .attr("aria-hidden", "true")
}

/// The pixel under a pointer.
fn under(event: &PointerEvent, (width, height): Pixel) -> Option<Pixel> {
    let svg: Element = event.current_target()?.dyn_into().ok()?;
    let bounds = svg.get_bounding_client_rect();
    let share = |at: f64, from: f64, of: f64, pixels: i32| {
        ((at - from) / of * f64::from(pixels)).round() as i32
    };
    Some((
        share(event.client_x().into(), bounds.x(), bounds.width(), width),
        share(event.client_y().into(), bounds.y(), bounds.height(), height),
    ))
}

/// Measures, and keeps the number in the journal and the photo here.
fn keep(app: App, shot: Shot, placed: Placed, by_phone: Option<Level>) {
    let Some(photo) = shot.photo.get_untracked() else { return };
    let found = placed.marks(by_phone).and_then(|marks| Ok((marks, marks.head_angle()?)));
    let (marks, head) = match found {
        Ok(found) => found,
        Err(why) => return shot.refuse(why),
    };
    let Some(angle) = Angle::of_degrees(head.angle_deg, head.uncertainty_deg) else { return };
    shot.trouble.set(None);
    spawn_local(async move {
        let Some(place) = readings::keep(app, Reading::HeadAngle(angle)).await else { return };
        let kept = app.keeper.get().put_photo(place, &view::stored(&photo, &marks)).await;
        if kept.is_err() {
            shot.trouble.set_if_there(Some("photo-not-kept".into()));
        }
        shot.phase.set_if_there(Phase::Over(place));
    });
}
