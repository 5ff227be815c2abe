//! Side photos, as `static/app/photo.js` takes and keeps them: each under the place of its reading.

use core::slice;

use journal::{Place, SeriesId};
use motion::photo::{Level, Marks, Point};
use wasm_bindgen::JsValue;

use crate::dom;

/// A photo that can be shown. A handle: copies mean the same.
#[derive(Clone)]
pub(crate) struct Photo(JsValue);

impl Photo {
    /// Of what a video shows, or of a file. `None` where that is no picture, or shows nothing yet.
    pub(crate) async fn take(source: &JsValue) -> Option<Photo> {
        ask("take", slice::from_ref(source)).await.map(Photo)
    }

    /// The one of the reading at `place`.
    pub(crate) async fn of(place: Place) -> Option<Photo> {
        ask("get", &[key(place)]).await.map(Photo)
    }

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
        let numbers = js_sys::Array::from(&dom::field(&self.0, "marks"));
        let of = |at| numbers.get(at).as_f64();
        Some(Marks {
            ear: Point { x: of(0)?, y: of(1)? },
            neck: Point { x: of(2)?, y: of(3)? },
            level: Level { lean_deg: of(4)?, error_deg: of(5)? },
        })
    }

    /// Keeps it with its points. Whether it is on disk.
    pub(crate) async fn keep(&self, place: Place, marks: &Marks) -> bool {
        let Marks { ear, neck, level } = *marks;
        let numbers = [ear.x, ear.y, neck.x, neck.y, level.lean_deg, level.error_deg];
        let numbers: js_sys::Array = numbers.into_iter().map(JsValue::from_f64).collect();
        ask("keep", &[self.0.clone(), key(place), numbers.into()]).await.is_some()
    }
}

/// Of which readings there are photos.
pub(crate) async fn places() -> Vec<Place> {
    let keys = js_sys::Array::from(&ask("keys", &[]).await.unwrap_or_default());
    keys.iter().filter_map(|key| place(&key.as_string()?)).collect()
}

/// Deletes the photo of the reading at `place`, if there is one. Whether it is gone.
pub(crate) async fn delete(place: Place) -> bool {
    ask("drop", &[key(place)]).await.is_some()
}

/// Lets the camera look into a video. Whether it looks at whom holds the phone; `None` where there is no
/// camera, or nobody lets it.
pub(crate) async fn look(video: &JsValue) -> Option<bool> {
    ask("look", slice::from_ref(video)).await?.as_bool()
}

/// Lets go of the camera.
pub(crate) fn rest() {
    dom::call(&page(), "rest", &[]);
}

/// By how much the screen is turned, in degrees.
pub(crate) fn screen_turned() -> u16 {
    let screen = dom::field(&dom::window(), "screen");
    let angle = dom::field(&dom::field(&screen, "orientation"), "angle");
    angle.as_f64().unwrap_or_default() as u16
}

fn page() -> JsValue {
    dom::field(&dom::field(&dom::window(), "rollwise"), "photo")
}

async fn ask(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    dom::settled(&dom::call(&page(), name, arguments)?).await
}

/// `series/sequence`
fn key(place: Place) -> JsValue {
    format!("{}/{}", place.series, place.sequence).into()
}

fn place(key: &str) -> Option<Place> {
    let (series, sequence) = key.split_once('/')?;
    Some(Place { series: SeriesId::from_hex(series)?, sequence: sequence.parse().ok()? })
}
