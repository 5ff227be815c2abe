//! A photo that is kept: its angle drawn in, an earlier one laid over it, and deleting it.

use std::rc::Rc;

use journal::{PastReading, Place};
use motion::photo::{Level, Marks, Point};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;

use super::{Phase, Shot};
use crate::app::{App, Toast};
use crate::camera::Photo;
use crate::parts::choice;
use crate::screens::measure::readings;
use crate::ui::prelude::*;
use crate::words::t;
use crate::{dates, dom};

/// A photo that is kept, and its points.
struct Stored {
    photo: Photo,
    marks: Marks,
}

/// What is stored of a photo: the file, its size, its points and level.
pub(super) fn stored(photo: &Photo, marks: &Marks) -> JsValue {
    let Marks { ear, neck, level } = *marks;
    let numbers = [ear.x, ear.y, neck.x, neck.y, level.lean_deg, level.error_deg];
    let numbers: js_sys::Array = numbers.iter().map(|number| JsValue::from_f64(*number)).collect();
    dom::object(&[
        ("blob", photo.blob.clone()),
        ("width", photo.width.into()),
        ("height", photo.height.into()),
        ("marks", numbers.into()),
    ])
    .into()
}

fn read(stored: &JsValue) -> Option<Stored> {
    let number = |name| dom::field(stored, name).as_f64();
    let (width, height) = (number("width")? as i32, number("height")? as i32);
    let photo = Photo::of_blob(dom::field(stored, "blob"), width, height)?;
    let numbers = js_sys::Array::from(&dom::field(stored, "marks"));
    let of = |at: u32| numbers.get(at).as_f64();
    let point = |at: u32| Some(Point { x: of(at)?, y: of(at + 1)? });
    let level = Level { lean_deg: of(4)?, error_deg: of(5)? };
    Some(Stored { photo, marks: Marks { ear: point(0)?, neck: point(2)?, level } })
}

async fn load(app: App, place: Place) -> Option<Rc<Stored>> {
    let stored = app.keeper.get().photo(place).await.ok()?;
    read(&stored).map(Rc::new)
}

/// A photo in a drawing.
pub(super) fn image(photo: &Photo) -> El {
    svg("image", ())
        .attr("href", photo.address.clone())
        .attr("width", photo.width.to_string())
        .attr("height", photo.height.to_string())
}

/// What is seen. A handle: copies mean the same.
#[derive(Clone, Copy)]
struct Seen {
    mine: Signal<Option<Rc<Stored>>>,
    /// What is laid over it.
    other: Signal<Option<(Place, Rc<Stored>)>>,
    /// How much of that shows, 0 to 1.
    share: Signal<f64>,
}

/// The photo of the reading at `place`.
pub(super) fn view(app: App, shot: Shot, place: Place) -> impl Child {
    let seen = Seen { mine: Signal::new(None), other: Signal::new(None), share: Signal::new(0.5) };
    spawn_local(async move {
        let loaded = load(app, place).await;
        seen.mine.set_if_there(loaded);
    });
    let past = app.known.with_untracked(|known| {
        known.history.readings.iter().find(|past| past.place == place).copied()
    });
    let picture = move || {
        let other = seen.other.get();
        let other = other.as_ref().map(|(_, stored)| &**stored);
        Some(drawn(&*seen.mine.get()?, other, seen.share))
    };
    let cant = move || {
        let (mine, (_, other)) = (seen.mine.get()?, seen.other.get()?);
        let other_side = mine.marks.overlay(&other.marks).is_none();
        other_side.then(|| el("p.warn", t("photo-other-side")))
    };
    (
        past.map(|past| {
            el(
                "section.card.stack",
                (
                    el("h2", t("test-result")).attr("data-heading", ""),
                    readings::result(app, past.reading),
                    el("p.soft.small", t("photo-what")),
                ),
            )
        }),
        picture,
        cant,
        compare(app, place, seen),
        el(
            "div.stack-s",
            (
                button("", t("photo-other"), move |_| shot.phase.set(Phase::Before)),
                button(".btn-danger", t("photo-delete"), move |_| delete(app, shot, place)),
            ),
        ),
    )
}

/// Which other photo is laid over it, and how much of that shows.
fn compare(app: App, place: Place, seen: Seen) -> impl Child {
    let there: Signal<Vec<Place>> = Signal::new(Vec::new());
    spawn_local(async move {
        let photos = app.keeper.get().photos().await;
        there.set_if_there(photos.unwrap_or_default());
    });
    let choose = move |chosen: Option<Place>| {
        spawn_local(async move {
            let loaded = match chosen {
                Some(place) => load(app, place).await.map(|stored| (place, stored)),
                None => None,
            };
            seen.other.set_if_there(loaded);
        });
    };
    let chosen = move || Some(seen.other.with(|other| other.as_ref().map(|(place, _)| *place)));
    let others = move || {
        let there = there.get();
        let others: Vec<PastReading> = app.known.with(|known| {
            let readings = known.history.readings.iter();
            readings.filter(|it| it.place != place && there.contains(&it.place)).copied().collect()
        });
        (!others.is_empty()).then(|| {
            let options = others.iter().map(|it| (Some(it.place), dates::short(it.when.day())));
            let options = [(None, t("photo-alone"))].into_iter().chain(options).collect();
            let group = choice("over", t("photo-compare"), options, chosen, choose);
            el("section.card.stack-s", (el("h2", t("photo-compare")), group))
        })
    };
    let is_chosen = Memo::new(move || seen.other.with(Option::is_some));
    let slider = move || is_chosen.get().then(|| slider(seen));
    (others, slider)
}

fn slider(seen: Seen) -> impl Child {
    let slide = move |event: web_sys::Event| {
        let input: Option<HtmlInputElement> = event.target().and_then(|it| it.dyn_into().ok());
        let percent = input.and_then(|input| input.value().parse::<u8>().ok());
        seen.share.set(f64::from(percent.unwrap_or(50)) / 100.0);
    };
    let field = el("input", ())
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", "100")
        .on("input", slide);
    el("label.stack-s", (el("span.small", t("photo-earlier")), field))
}

/// The photo with its angle, and another laid over it.
fn drawn(mine: &Stored, other: Option<&Stored>, share: Signal<f64>) -> impl Child + use<> {
    let Stored { photo, marks } = mine;
    let over = other.and_then(|other| {
        let overlay = marks.overlay(&other.marks)?;
        let matrix = overlay.matrix.map(dom::fixed).join(" ");
        let picture = image(&other.photo).attr("opacity", move || dom::fixed(share.get()));
        let theirs = (picture, angle(&other.marks, "path.thread.earlier", other.photo.width));
        Some(svg("g", theirs).attr("transform", format!("matrix({matrix})")))
    });
    svg("svg.photo", (image(photo), over, angle(marks, "path.thread", photo.width)))
        .attr("viewBox", format!("0 0 {} {}", photo.width, photo.height))
        .attr("role", "img")
        .attr("aria-label", t("photo-picture"))
}

/// From the ear to the neck, and on along the horizontal.
fn angle(marks: &Marks, what: &'static str, width: i32) -> El {
    let Marks { ear, neck, .. } = *marks;
    let Point { x, y } = marks.ahead(f64::from(width) / 4.0);
    let [ex, ey, nx, ny, x, y] = [ear.x, ear.y, neck.x, neck.y, x, y].map(|at| at.round() as i32);
    svg(what, ()).attr("d", format!("M{ex} {ey}L{nx} {ny}L{x} {y}"))
}

/// Deletes the photo alone; the number stays.
fn delete(app: App, shot: Shot, place: Place) {
    spawn_local(async move {
        let keeper = app.keeper.get();
        let Ok(stored) = keeper.photo(place).await else { return };
        if keeper.drop_photo(place).await.is_err() {
            return;
        }
        shot.phase.set_if_there(Phase::Before);
        let undo = Rc::new(move || {
            let stored = stored.clone();
            spawn_local(async move {
                // Where it can't be kept any more it is gone, as was asked for.
                let _ = app.keeper.get().put_photo(place, &stored).await;
            });
        });
        let undo = Some((t("measure-undo"), undo as Rc<dyn Fn()>));
        app.tell(Toast { text: t("photo-deleted"), undo });
    });
}
