//! Side photos, as `static/app/photo.js` takes and keeps them: each under the place of its reading; and
//! copies that have them along, which are `static/app/archive.js`'s.
//!
//! What is asked for goes on by itself; who minds what comes of it waits for the promise.

use core::slice;

use journal::{Place, SeriesId};
use js_sys::Array;
use motion::photo::{Level, Marks, Point};
use wasm_bindgen::JsValue;

use crate::dom;

/// What comes of it; `None` where nothing can.
type Promised = Option<JsValue>;

/// A photo that can be shown. A handle: copies mean the same.
#[derive(Clone)]
pub(crate) struct Photo(pub(crate) JsValue);

impl Photo {
    /// Where it can be had.
    pub(crate) fn address(&self) -> String {
        dom::field(&self.0, "address").as_string().unwrap_or_default()
    }

    /// Its width and height in pixels.
    pub(crate) fn size(&self) -> (i32, i32) {
        let side = |name| dom::field(&self.0, name).as_f64().unwrap_or_default() as i32;
        (side("width"), side("height"))
    }

    /// The points that it was kept with.
    pub(crate) fn marks(&self) -> Option<Marks> {
        let numbers = Array::from(&dom::field(&self.0, "marks"));
        let of = |at| numbers.get(at).as_f64();
        Some(Marks {
            ear: Point { x: of(0)?, y: of(1)? },
            neck: Point { x: of(2)?, y: of(3)? },
            level: Level { lean_deg: of(4)?, error_deg: of(5)? },
        })
    }

    /// Keeps it with its points.
    pub(crate) fn keep(&self, place: Place, marks: &Marks) -> Promised {
        let Marks { ear, neck, level } = *marks;
        let numbers = [ear.x, ear.y, neck.x, neck.y, level.lean_deg, level.error_deg];
        let numbers: Array = numbers.iter().map(|number| JsValue::from_f64(*number)).collect();
        ask("keep", &[self.0.clone(), key(place), numbers.into()])
    }
}

/// A photo of what a video shows, or of a file.
pub(crate) fn take(source: &JsValue) -> Promised {
    ask("take", slice::from_ref(source))
}

/// The photo of the reading at `place`.
pub(crate) fn get(place: Place) -> Promised {
    ask("get", &[key(place)])
}

/// The keys of all photos.
pub(crate) fn keys() -> Promised {
    ask("keys", &[])
}

/// Deletes the photo of the reading at `place`, if there is one.
pub(crate) fn delete(place: Place) -> Promised {
    ask("drop", &[key(place)])
}

/// The file of a copy: this journal's text and the photos of these readings. It is `undefined` where there
/// is no such photo.
pub(crate) fn archive(journal: &str, places: &[Place]) -> Promised {
    call("archive", "make", &[journal.into(), keys_of(places)])
}

/// What is in the file of a copy, with photos or without: `journal`, a text, and `photos`.
pub(crate) fn open(file: &JsValue) -> Promised {
    call("archive", "open", slice::from_ref(file))
}

/// Keeps those of `photos` that belong to these readings and aren't here: how many.
pub(crate) fn keep_all(photos: &JsValue, places: &[Place]) -> Promised {
    call("archive", "keep", &[photos.clone(), keys_of(places)])
}

/// Lets the camera look into a video. Whether it looks at whom holds the phone.
pub(crate) fn look(video: &JsValue) -> Promised {
    ask("look", slice::from_ref(video))
}

/// Lets go of the camera.
pub(crate) fn rest() {
    ask("rest", &[]);
}

/// By how much the screen is turned, in degrees.
pub(crate) fn screen_turned() -> u16 {
    let screen = dom::field(&dom::window(), "screen");
    let angle = dom::field(&dom::field(&screen, "orientation"), "angle");
    angle.as_f64().unwrap_or_default() as u16
}

/// The reading whose photo a key names.
pub(crate) fn place(key: &JsValue) -> Option<Place> {
    let key = key.as_string()?;
    let (series, sequence) = key.split_once('/')?;
    Some(Place { series: SeriesId::from_hex(series)?, sequence: sequence.parse().ok()? })
}

fn ask(name: &str, arguments: &[JsValue]) -> Promised {
    call("photo", name, arguments)
}

fn call(part: &str, name: &str, arguments: &[JsValue]) -> Promised {
    let page = dom::field(&dom::field(&dom::window(), "rollwise"), part);
    dom::call(&page, name, arguments)
}

fn keys_of(places: &[Place]) -> JsValue {
    places.iter().copied().map(key).collect::<Array>().into()
}

/// `series/sequence`
fn key(place: Place) -> JsValue {
    format!("{}/{}", place.series, place.sequence).into()
}
