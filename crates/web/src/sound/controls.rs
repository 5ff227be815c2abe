//! The system's media controls: the lock screen's title, position and keys. `web-sys` has them
//! only as unstable, so they are called by name; a browser without them shows none.

use js_sys::{Array, Reflect};
use session::View;
use wasm_bindgen::prelude::*;

use crate::{dom, words};

/// A key of the system's controls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Key {
    /// Go on.
    Play,
    /// Stop moving.
    Pause,
    /// Skip.
    Next,
    /// Say again.
    Previous,
}

/// The system's controls, held for a session.
pub(crate) struct Controls {
    session: JsValue,
    _handlers: Vec<Closure<dyn FnMut()>>,
}

const KEYS: [(Key, &str); 4] = [
    (Key::Play, "play"),
    (Key::Pause, "pause"),
    (Key::Next, "nexttrack"),
    (Key::Previous, "previoustrack"),
];

impl Controls {
    /// Takes the controls and tells `press` of each key.
    pub(crate) fn take(press: impl Fn(Key) + Clone + 'static) -> Controls {
        let session = dom::field(&dom::window().navigator(), "mediaSession");
        let handlers = KEYS.map(|(key, name)| {
            let press = press.clone();
            let handler = Closure::<dyn FnMut()>::new(move || press(key));
            handle(&session, name, handler.as_ref());
            handler
        });
        Controls { session, _handlers: handlers.into() }
    }

    /// Shows what plays.
    pub(crate) fn show(&self, view: &View, playing: bool) {
        let title = view.name.as_ref().map_or_else(|| words::t("app-name"), words::say);
        let art = dom::object(&[
            ("src", "icons/512.png".into()),
            ("sizes", "512x512".into()),
            ("type", "image/png".into()),
        ]);
        let init = dom::object(&[
            ("title", title.into()),
            ("artist", words::t("app-name").into()),
            ("artwork", Array::of1(&art).into()),
        ]);
        let metadata = dom::method(&dom::window(), "MediaMetadata");
        if let Some(metadata) =
            metadata.and_then(|made| Reflect::construct(&made, &Array::of1(&init)).ok())
        {
            set(&self.session, "metadata", &metadata);
        }
        set(&self.session, "playbackState", &if playing { "playing" } else { "paused" }.into());
        let whole = f64::from(view.at.ms() + view.left_all.ms()) / 1000.0;
        let position = dom::object(&[
            ("duration", whole.into()),
            ("position", (f64::from(view.at.ms()) / 1000.0).min(whole).into()),
            ("playbackRate", 1.0.into()),
        ]);
        if let Some(show) = dom::method(&self.session, "setPositionState") {
            // A system without a position bar shows none.
            let _ = show.call1(&self.session, &position);
        }
    }
}

impl Drop for Controls {
    fn drop(&mut self) {
        for (_, name) in KEYS {
            handle(&self.session, name, &JsValue::NULL);
        }
        set(&self.session, "metadata", &JsValue::NULL);
        set(&self.session, "playbackState", &"none".into());
    }
}

fn handle(session: &JsValue, name: &str, handler: &JsValue) {
    if let Some(take) = dom::method(session, "setActionHandler") {
        // A key that this system doesn't have.
        let _ = take.call2(session, &name.into(), handler);
    }
}

fn set(target: &JsValue, name: &str, value: &JsValue) {
    if target.is_object() {
        // A browser that doesn't take it shows what it showed before.
        let _ = Reflect::set(target, &name.into(), value);
    }
}
