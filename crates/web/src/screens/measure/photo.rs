//! The head's angle by side photo: taken or chosen, marked, measured, kept here and compared.
//!
//! What the points and the level mean is `motion`'s; here they are only placed and shown.

mod place;
mod view;

use std::cell::Cell;
use std::rc::Rc;

use journal::Place;
use motion::photo::{Level, Unfit};
use routine::{Message, Tone};
use wasm_bindgen_futures::spawn_local;

use crate::app::App;
use crate::camera::{self, Camera, Photo};
use crate::feel::{self, Asked, Feel};
use crate::settings::Speaker;
use crate::sound::Prompt;
use crate::ui::prelude::*;
use crate::words::{self, t};
use crate::{dates, dom};

/// How long there is to walk into the picture, in seconds. Source: our choice.
const TIMER_SECS: u32 = 10;

/// How far it is.
#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Before,
    Looking,
    Placing,
    /// The photo of this reading is shown.
    Over(Place),
}

/// What the parts of the page share. A handle: copies mean the same.
#[derive(Clone, Copy)]
struct Shot {
    phase: Signal<Phase>,
    camera: Signal<Option<Camera>>,
    photo: Signal<Option<Rc<Photo>>>,
    /// Which way is up in it, where the phone told.
    level: Signal<Option<Level>>,
    /// What stands in the way, as a key.
    trouble: Signal<Option<String>>,
    /// The seconds until it is taken, while they run.
    timer: Signal<Option<u32>>,
}

impl Shot {
    fn refuse(self, why: Unfit) {
        self.trouble.set_if_there(Some(format!("photo-{}", why.code())));
    }

    /// A photo is there: on to its points.
    fn taken(self, photo: Photo, level: Option<Level>) {
        if self.phase.is_there() {
            self.trouble.set(None);
            self.camera.set(None);
            self.level.set(level);
            self.photo.set(Some(Rc::new(photo)));
            self.phase.set(Phase::Placing);
        }
    }
}

/// The head's angle by photo.
pub(super) fn photo(app: App) -> Nodes {
    let shot = Shot {
        phase: Signal::new(Phase::Before),
        camera: Signal::new(None),
        photo: Signal::new(None),
        level: Signal::new(None),
        trouble: Signal::new(None),
        timer: Signal::new(None),
    };
    spawn_local(sweep(app));
    let gravity: Signal<Option<Gravity>> = Signal::new(None);
    let phase = Memo::new(move || shot.phase.get());
    let page = move || match phase.get() {
        Phase::Before => before(app, shot, gravity).any(),
        Phase::Looking => looking(app, shot, gravity).any(),
        Phase::Placing => place::place(app, shot).any(),
        Phase::Over(place) => view::view(app, shot, place).any(),
    };
    let trouble = move || shot.trouble.get().map(|key| el("p.warn", words::key(key)));
    (page, el("div", trouble).attr("role", "alert")).any()
}

/// Photos whose reading was deleted, here or on another device, go as well.
async fn sweep(app: App) {
    let keeper = app.keeper.get();
    for place in keeper.photos().await.unwrap_or_default() {
        let known = app.known.get_untracked();
        if known.journal.is_erased(place) {
            // What can't go now goes the next time.
            let _ = keeper.drop_photo(place).await;
        }
    }
}

/// Gravity as the phone last felt it, smoothed; it listens until it is dropped.
#[derive(Clone)]
struct Gravity {
    now: Rc<Cell<[f64; 3]>>,
    #[expect(dead_code, reason = "it listens until it is dropped")]
    feel: Rc<Feel>,
}

/// How much of a new sample is taken on. Source: our choice, a fifth of a second.
const SMOOTH: f64 = 0.1;

impl Gravity {
    fn new() -> Gravity {
        let now = Rc::new(Cell::new([0.0; 3]));
        let told = Rc::clone(&now);
        let feel = Feel::numbers(move |_, gravity, _| {
            let old = told.get();
            let first = old == [0.0; 3];
            let part = if first { 1.0 } else { SMOOTH };
            told.set([0, 1, 2].map(|axis| old[axis] + part * (gravity[axis] - old[axis])));
        });
        Gravity { now, feel: Rc::new(feel) }
    }

    fn level(&self, camera: &Camera) -> Result<Level, Unfit> {
        let level = Level::of_gravity(self.now.get(), camera::screen_turned())?;
        Ok(if camera.faces { level.mirrored() } else { level })
    }
}

fn before(app: App, shot: Shot, gravity: Signal<Option<Gravity>>) -> impl Child {
    let open = move |_| {
        // Both are asked within the press.
        let asked = feel::ask();
        let opened = Camera::open();
        shot.trouble.set(None);
        spawn_local(async move {
            let camera = opened.await;
            let feels = asked.await == Asked::Feels;
            if !shot.phase.is_there() {
                return;
            }
            match camera {
                None => shot.trouble.set(Some("photo-no-camera".into())),
                Some(camera) => {
                    gravity.set(feels.then(Gravity::new));
                    shot.camera.set(Some(camera));
                    shot.phase.set(Phase::Looking);
                }
            }
        });
    };
    let chosen = move |event: web_sys::Event| {
        let input = dom::field(&event, "target");
        let file = dom::field(&dom::field(&input, "files"), "0");
        spawn_local(async move {
            match Photo::of_file(&file).await {
                Some(photo) => shot.taken(photo, None),
                None => shot.trouble.set_if_there(Some("photo-no-file".into())),
            }
        });
    };
    let file = el("input.hidden", ()).attr("type", "file").attr("accept", "image/*");
    (
        el(
            "section.card.stack",
            (el("h2", t("test-how")), el("p", t("photo-how")), el("p.soft", t("photo-stays"))),
        ),
        kept(app, shot),
        el("p.soft.small", t("photo-untried")),
        el(
            "div.foot.stack-s",
            (
                button(".btn-main", t("photo-camera"), open),
                el("label.btn.btn-wide", (file.on("change", chosen), t("photo-file"))),
            ),
        ),
    )
}

/// The photos that are kept here.
fn kept(app: App, shot: Shot) -> impl Child {
    let there: Signal<Vec<Place>> = Signal::new(Vec::new());
    spawn_local(async move {
        let photos = app.keeper.get().photos().await;
        there.set_if_there(photos.unwrap_or_default());
    });
    move || {
        let there = there.get();
        let rows = app.known.with(|known| {
            let mine = known.history.readings.iter().filter(|past| there.contains(&past.place));
            mine.map(|past| (past.place, dates::short(past.when.day()))).collect::<Vec<_>>()
        });
        (!rows.is_empty()).then(|| {
            let rows = rows.into_iter().map(move |(place, day)| {
                button("", day, move |_| shot.phase.set(Phase::Over(place)))
            });
            el("section.card.stack-s", (el("h2", t("photo-kept")), el("div.row", each(rows))))
        })
    }
}

fn looking(app: App, shot: Shot, gravity: Signal<Option<Gravity>>) -> impl Child {
    let video = shot.camera.with_untracked(|camera| camera.as_ref().map(|it| it.video().clone()));
    let frame = el("div.camera", ());
    if let Some(video) = video {
        // An element of ours takes another.
        let _ = frame.element().append_child(&video);
    }
    let felt = gravity.with_untracked(Clone::clone);
    let by_phone = felt.is_some();
    let hint = Signal::new(String::new());
    spawn_local(async move {
        while hint.is_there() && shot.phase.get_untracked() == Phase::Looking {
            let level = felt.as_ref().and_then(|felt| {
                shot.camera.with_untracked(|camera| Some(felt.level(camera.as_ref()?)))
            });
            let words = match level {
                None => t("photo-line-later"),
                Some(Ok(_)) => t("photo-level"),
                Some(Err(why)) => words::key(format!("photo-{}", why.code())),
            };
            if hint.with_untracked(|old| *old != words) {
                hint.set(words);
            }
            dom::pause(200).await;
        }
    });
    let now = move |_| spawn_local(take(shot, gravity));
    let speaker = app.known.with_untracked(|known| Speaker::of(&known.history.settings));
    let later = move |_| {
        let prompt = Prompt::new(speaker != Speaker::Nobody);
        prompt.say(&[Message::new("photo-timer-say")]);
        spawn_local(in_time(shot, gravity, prompt));
    };
    let count = move || shot.timer.get().map(|secs| el("p.clock", secs.to_string()));
    let back = move |_| {
        shot.camera.set(None);
        shot.timer.set(None);
        shot.phase.set(Phase::Before);
    };
    (
        frame,
        count,
        el("p.words-now", move || hint.get()).attr("aria-live", "polite"),
        by_phone.then(|| el("p.soft.small", t("photo-by-phone"))),
        el(
            "div.foot.stack-s",
            (
                button(".btn-main", t("photo-timer"), later),
                button(".btn-wide", t("photo-now"), now),
                button(".btn-plain.btn-wide", t("word-cancel"), back),
            ),
        ),
    )
}

/// Counts down, then takes it, and says so: whom it takes doesn't look.
async fn in_time(shot: Shot, gravity: Signal<Option<Gravity>>, prompt: Prompt) {
    for left in (1..=TIMER_SECS).rev() {
        if !shot.phase.is_there() || shot.phase.get_untracked() != Phase::Looking {
            return;
        }
        shot.timer.set(Some(left));
        dom::pause(1_000).await;
    }
    if !shot.phase.is_there() {
        return;
    }
    shot.timer.set(None);
    take(shot, gravity).await;
    let well = shot.phase.is_there() && shot.phase.get_untracked() == Phase::Placing;
    prompt.tone(if well { Tone::End } else { Tone::Stop });
    // Its last tone is heard first.
    dom::pause(2_000).await;
}

/// Takes the photo, unless the phone is tilted.
async fn take(shot: Shot, gravity: Signal<Option<Gravity>>) {
    if !shot.phase.is_there() {
        return;
    }
    let level = shot.camera.with_untracked(|camera| {
        let felt = gravity.with_untracked(Clone::clone);
        Some(felt?.level(camera.as_ref()?))
    });
    let level = match level {
        Some(Err(why)) => return shot.refuse(why),
        Some(Ok(level)) => Some(level),
        None => None,
    };
    let eye = shot.camera.with_untracked(|camera| camera.as_ref().map(|it| it.video().clone()));
    let Some(eye) = eye else { return };
    match Photo::of_video(&eye).await {
        Some(photo) => shot.taken(photo, level),
        None => shot.trouble.set_if_there(Some("photo-no-camera".into())),
    }
}
