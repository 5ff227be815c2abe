//! The head's angle by side photo: taken or chosen, its points marked, and what it looks like beside an
//! earlier one.
//!
//! What points and level mean is `motion`'s; here they are only placed and shown.

mod marks;

use std::cell::Cell;
use std::rc::Rc;

use crate::dom::spawn_local;
use journal::Place;
use motion::photo::{Level, Marks, Point, Unfit};
use routine::{Message, Tone};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;

use super::{Lit, Page, Phase};
use crate::feel::{self, Asked, Feel};
use crate::parts::choice;
use crate::photos::{self, Photo};
use crate::ui::prelude::*;
use crate::words::{self, t};
use crate::{dates, dom};
pub(super) use marks::marks;

/// How long the phone has to stand upright before it takes the photo, in seconds. Source: our choice; time
/// to walk into the picture and stand.
const STANDS_SECS: u8 = 10;
/// How much of a new sample of gravity is taken on. Source: our choice; a fifth of a second.
const SMOOTH: f64 = 0.1;

/// A photo whose points are to be marked.
#[derive(Clone)]
pub(super) struct Shot {
    photo: Photo,
    /// Which way is up in it, where the phone told.
    level: Option<Level>,
}

/// The words for what can't be measured.
fn unfit(why: Unfit) -> String {
    words::key(format!("photo-{}", why.code()))
}

/// Opens the camera, and takes the photo once the phone has stood upright for a while. Tilted it takes none.
pub(super) fn begin(page: Page) {
    // Asked within the press.
    let asked = feel::ask();
    let prompt = page.prompt();
    page.phase.set(Phase::On);
    let [at, now, left] = page.told;
    page.told.iter().for_each(|told| told.set(String::new()));
    spawn_local(async move {
        let _lit = Lit::new();
        let video = dom::document().query_selector("video").ok().flatten();
        let video = video.map_or(JsValue::NULL, JsValue::from);
        let faces = dom::settled(photos::look(&video)).await.and_then(|faces| faces.as_bool());
        let feels = asked.await == Asked::Feels;
        let Some(faces) = faces.filter(|_| page.is(Phase::On)) else {
            photos::rest();
            if page.phase.is_there() {
                page.trouble.set(t("photo-no-camera"));
                page.phase.set(Phase::Before);
            }
            return;
        };
        at.set(t(if feels { "photo-by-phone" } else { "photo-line-later" }));
        prompt.say(&[Message::new("photo-timer-say")]);
        let gravity = feels.then(Gravity::new);
        let level = || match &gravity {
            Some(gravity) => gravity.level(faces).map(Some),
            None => Ok(None),
        };
        let mut stands: Option<f64> = None;
        while page.is(Phase::On) {
            match level() {
                Err(why) => {
                    stands = None;
                    now.set(unfit(why));
                    left.set(String::new());
                }
                Ok(level) => {
                    let gone = (dom::ticks() - *stands.get_or_insert_with(dom::ticks)) / 1_000.0;
                    if gone >= f64::from(STANDS_SECS) {
                        prompt.tone(Tone::End);
                        taken(page, &video, level).await;
                        break;
                    }
                    now.set(t("photo-stands"));
                    left.set((STANDS_SECS - gone as u8).to_string());
                }
            }
            dom::pause(100).await;
        }
        photos::rest();
        // It goes silent when it goes.
        dom::pause(2_000).await;
    });
}

/// On to the points of a photo of what a video shows, or of a file.
async fn taken(page: Page, source: &JsValue, level: Option<Level>) {
    let photo = dom::settled(photos::take(source)).await.map(Photo);
    if !page.phase.is_there() {
        return;
    }
    match photo {
        Some(photo) => {
            page.trouble.set(String::new());
            page.shot.set(Some(Shot { photo, level }));
            page.phase.set(Phase::Asking);
        }
        None => page.trouble.set(t("photo-no-file")),
    }
}

/// Gravity as the phone feels it, smoothed, while it is there.
struct Gravity {
    now: Rc<Cell<[f64; 3]>>,
    #[expect(dead_code, reason = "it listens until it is dropped")]
    feel: Feel,
}

impl Gravity {
    fn new() -> Gravity {
        let now = Rc::new(Cell::new([0.0; 3]));
        let told = Rc::clone(&now);
        let feel = Feel::numbers(move |_, gravity, _| {
            let old = told.get();
            let part = if old == [0.0; 3] { 1.0 } else { SMOOTH };
            told.set([0, 1, 2].map(|axis| old[axis] + part * (gravity[axis] - old[axis])));
        });
        Gravity { now, feel }
    }

    /// Which way is up for the camera at the back, or one that `faces` whom holds the phone.
    fn level(&self, faces: bool) -> Result<Level, Unfit> {
        let level = Level::of_gravity(self.now.get(), photos::screen_turned())?;
        Ok(if faces { level.mirrored() } else { level })
    }
}

/// A photo from a file, and those that are kept here.
pub(super) fn more(page: Page) -> Nodes {
    let chosen = move |event: web_sys::Event| {
        let file = dom::field(&dom::field(&dom::field(&event, "target"), "files"), "0");
        spawn_local(async move { taken(page, &file, None).await });
    };
    let file = el("input.hidden", ()).attr("type", "file").attr("accept", "image/*");
    let kept = kept(page);
    let rows = move || {
        let past = kept.get().into_iter().filter_map(|place| past(page, place));
        each(past.map(|past| {
            let day = dates::short(past.when.day());
            button(".btn-small", day, move |_| page.phase.set(Phase::Over(past)))
        }))
    };
    (
        el("label.btn.btn-wide", (file.on("change", chosen), t("photo-file"))),
        el("div.row", rows).attr("aria-label", t("photo-kept")).attr("role", "group"),
    )
        .any()
}

/// Of which readings there are photos here. One whose reading was deleted, here or on another device, goes.
fn kept(page: Page) -> Signal<Vec<Place>> {
    let kept = Signal::new(Vec::new());
    spawn_local(async move {
        let keys = dom::settled(photos::keys()).await.unwrap_or_default();
        let keys = js_sys::Array::from(&keys);
        let places = keys.iter().filter_map(|key| photos::place(&key));
        let erased = |place: &Place| {
            let erased = page.app.known.with_untracked(|known| known.journal.is_erased(*place));
            if erased {
                photos::delete(*place);
            }
            erased
        };
        let places = places.filter(|place| !erased(place)).collect();
        kept.set_if_there(places);
    });
    kept
}

fn past(page: Page, place: Place) -> Option<journal::PastReading> {
    page.app
        .known
        .with(|known| known.history.readings.iter().find(|past| past.place == place).copied())
}

/// The photo of the reading at `place`, and another laid over it.
pub(super) fn view(page: Page, place: Place) -> Nodes {
    let pair: Signal<[Option<Photo>; 2]> = Signal::new([None, None]);
    let (over, share) = (Signal::new(0_u32), Signal::new(50_u32));
    let kept = kept(page);
    let others = Memo::new(move || {
        let places = kept.get().into_iter().filter(|other| *other != place);
        places.filter_map(|other| past(page, other)).collect::<Vec<_>>()
    });
    let load = move |at: usize, place: Option<Place>| {
        spawn_local(async move {
            let photo = match place {
                Some(place) => dom::settled(photos::get(place)).await.map(Photo),
                None => None,
            };
            if pair.is_there() {
                pair.update(|pair| pair[at] = photo);
            }
        });
    };
    load(0, Some(place));
    let choose = move |at: u32| {
        over.set(at);
        let other =
            others.with_untracked(|others| others.get(at.wrapping_sub(1) as usize).copied());
        load(1, other.map(|other| other.place));
    };
    let chips = move || {
        let others = others.get();
        let days = others.iter().map(|past| dates::short(past.when.day()));
        let options = (0..).zip([t("photo-alone")].into_iter().chain(days)).collect();
        let chosen = move || Some(over.get());
        (!others.is_empty()).then(|| {
            el(
                "div.stack-s",
                (
                    el("p", t("photo-compare")),
                    choice("over", t("photo-compare"), options, chosen, choose),
                ),
            )
        })
    };
    let slide = move |event: web_sys::Event| {
        let input: Option<HtmlInputElement> = event.target().and_then(|it| it.dyn_into().ok());
        share.set(input.and_then(|input| input.value().parse().ok()).unwrap_or(50));
    };
    let slider = el("input", ())
        .attr("type", "range")
        .attr("aria-label", t("photo-earlier"))
        .prop("hidden", move || over.get() == 0)
        .on("input", slide);
    // The photo alone; the number stays.
    let delete = move |_| {
        photos::delete(place);
        page.phase.set(Phase::Before);
        page.app.tell(t("photo-deleted"));
    };
    el(
        "section.stack",
        (
            move || pair.with(|[mine, other]| Some(drawn(mine.as_ref()?, other.as_ref(), share))),
            chips,
            slider,
            el("p.soft.small", t("photo-what")),
            button(".btn-danger", t("photo-delete"), delete),
        ),
    )
    .any()
}

/// A photo in a drawing.
fn image(photo: &Photo) -> El {
    let (width, height) = photo.size();
    svg("image", ())
        .attr("href", photo.address())
        .attr("width", width.to_string())
        .attr("height", height.to_string())
}

/// The photo with its angle, and another with its own laid over it; words where that can't be.
fn drawn(mine: &Photo, other: Option<&Photo>, share: Signal<u32>) -> Nodes {
    let (Some(marks), (width, height)) = (mine.marks(), mine.size()) else { return ().any() };
    let over = other.and_then(|other| Some((other, other.marks()?)));
    let laid = over.map(|(other, theirs)| (other, theirs, marks.overlay(&theirs)));
    let other_side = laid.as_ref().is_some_and(|(.., overlay)| overlay.is_none());
    let laid = laid.and_then(|(other, theirs, overlay)| {
        let matrix = overlay?.matrix.map(dom::fixed).join(" ");
        let picture = image(other).attr("opacity", move || format!("{}%", share.get()));
        let theirs = angle(&theirs, "path.thread.earlier", other.size().0);
        Some(svg("g", (picture, theirs)).attr("transform", format!("matrix({matrix})")))
    });
    (
        svg("svg.photo", (image(mine), laid, angle(&marks, "path.thread", width)))
            .attr("viewBox", format!("0 0 {width} {height}"))
            .attr("role", "img")
            .attr("aria-label", t("photo-picture")),
        other_side.then(|| el("p.warn", t("photo-other-side"))),
    )
        .any()
}

/// From the ear to the neck, and on along the horizontal.
fn angle(marks: &Marks, what: &str, width: i32) -> El {
    let Marks { ear, neck, .. } = *marks;
    let Point { x, y } = marks.ahead(f64::from(width) / 4.0);
    let [ex, ey, nx, ny, x, y] = [ear.x, ear.y, neck.x, neck.y, x, y].map(|at| at.round() as i32);
    svg(what, ()).attr("d", format!("M{ex} {ey}L{nx} {ny}L{x} {y}"))
}
