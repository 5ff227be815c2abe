//! The camera, and photos as the browser has them. What is measured in a photo is `motion`'s.
//!
//! `web-sys` would bring a type for each of these; they are called by their names instead.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Element, Url};

use crate::dom;

/// Longest side that a photo is kept with, in pixels. Source: our choice; the head is then some hundred
/// pixels high, and a photo takes a few hundred kilobytes.
const SIDE_MAX: f64 = 1_600.0;
/// How well a photo is kept, 0 to 1. Source: our choice; points are found as well as in the original.
const QUALITY: f64 = 0.85;

/// A camera that looks; it is let go of with this.
pub(crate) struct Camera {
    stream: JsValue,
    video: Element,
    /// Whether it looks at whom holds the phone.
    pub(crate) faces: bool,
}

/// A photo. Its address is good for as long as this lives.
pub(crate) struct Photo {
    pub(crate) blob: JsValue,
    pub(crate) address: String,
    pub(crate) width: i32,
    pub(crate) height: i32,
}

impl Camera {
    /// Opens the one at the phone's back, where there is one; asked within a press. `None` where the person
    /// or the browser says no, or there is none.
    pub(crate) async fn open() -> Option<Camera> {
        let devices = dom::field(&dom::window().navigator(), "mediaDevices");
        let wanted = dom::object(&[("ideal", "environment".into())]);
        let size = |ideal: f64| JsValue::from(dom::object(&[("ideal", ideal.into())]));
        let video = dom::object(&[
            ("facingMode", wanted.into()),
            ("width", size(1920.0)),
            ("height", size(1920.0)),
        ]);
        let wish = dom::object(&[("video", video.into())]);
        let stream = dom::settled(&dom::call(&devices, "getUserMedia", &[wish.into()])?).await?;
        let track = Array::from(&dom::call(&stream, "getVideoTracks", &[])?).get(0);
        let settings = dom::call(&track, "getSettings", &[])?;
        let faces = dom::field(&settings, "facingMode").as_string().as_deref() == Some("user");
        let video = dom::document().create_element("video").ok()?;
        for name in ["autoplay", "muted", "playsinline"] {
            // Every element takes an attribute.
            let _ = Reflect::set(&video, &name.into(), &true.into());
            let _ = video.set_attribute(name, "");
        }
        let _ = Reflect::set(&video, &"srcObject".into(), &stream);
        Some(Camera { stream, video, faces })
    }

    /// What it sees, as an element of the page.
    pub(crate) fn video(&self) -> &Element {
        &self.video
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        let tracks = dom::call(&self.stream, "getTracks", &[]).unwrap_or_default();
        for track in Array::from(&tracks).iter() {
            dom::call(&track, "stop", &[]);
        }
    }
}

impl Photo {
    /// What a camera sees just now, by the element that shows it. `None` where that shows nothing yet.
    pub(crate) async fn of_video(video: &Element) -> Option<Photo> {
        Photo::drawn(video, "videoWidth", "videoHeight").await
    }

    /// A photo that was chosen as a file, turned as it was taken. `None` where it is none that this browser
    /// can show.
    pub(crate) async fn of_file(file: &JsValue) -> Option<Photo> {
        let window = dom::window();
        let image = dom::call(&window, "createImageBitmap", std::slice::from_ref(file))?;
        let image = dom::settled(&image).await?;
        Photo::drawn(&image, "width", "height").await
    }

    /// One that was kept.
    pub(crate) fn of_blob(blob: JsValue, width: i32, height: i32) -> Option<Photo> {
        let address = Url::create_object_url_with_blob(blob.dyn_ref::<Blob>()?).ok()?;
        Some(Photo { blob, address, width, height })
    }

    /// Drawn anew, at most [`SIDE_MAX`] long: where and when it was taken, which a file may tell, stays
    /// behind.
    async fn drawn(image: &JsValue, width: &str, height: &str) -> Option<Photo> {
        let [width, height] = [width, height].map(|name| dom::field(image, name).as_f64());
        let (width, height) = (width?, height?);
        let scale = (SIDE_MAX / width.max(height)).min(1.0);
        let [width, height] = [width, height].map(|side| (side * scale).round());
        if width < 1.0 || height < 1.0 {
            return None;
        }
        let canvas = dom::document().create_element("canvas").ok()?;
        // A canvas takes any size.
        let _ = Reflect::set(&canvas, &"width".into(), &width.into());
        let _ = Reflect::set(&canvas, &"height".into(), &height.into());
        let paper = dom::call(&canvas, "getContext", &["2d".into()])?;
        let place = [image.clone(), 0.into(), 0.into(), width.into(), height.into()];
        dom::call(&paper, "drawImage", &place)?;
        let promise = Promise::new(&mut |resolve: Function, reject: Function| {
            let told = Closure::once_into_js(move |blob: JsValue| {
                // A promise's own functions can be called.
                let _ = resolve.call1(&JsValue::UNDEFINED, &blob);
            });
            let kind = [told, "image/jpeg".into(), QUALITY.into()];
            if dom::call(&canvas, "toBlob", &kind).is_none() {
                let _ = reject.call0(&JsValue::UNDEFINED);
            }
        });
        let blob = dom::settled(&promise).await?;
        Photo::of_blob(blob, width as i32, height as i32)
    }
}

impl Drop for Photo {
    fn drop(&mut self) {
        // An address of ours can be let go of.
        let _ = Url::revoke_object_url(&self.address);
    }
}

/// By how much the screen is turned, in degrees.
pub(crate) fn screen_turned() -> u16 {
    let screen = dom::field(&dom::window(), "screen");
    let angle = dom::field(&dom::field(&screen, "orientation"), "angle");
    angle.as_f64().map_or(0, |angle| angle.rem_euclid(360.0) as u16)
}
