//! The browser's everyday things: time, randomness, small storage, focus.
//!
//! These are the only places that ask what time it is or make anything up.

use std::pin::Pin;

use journal::WallTime;
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, Storage, Window};

/// The window.
pub(crate) fn window() -> Window {
    web_sys::window().expect("the app only runs in a page")
}

/// The document.
pub(crate) fn document() -> Document {
    window().document().expect("a window has a document")
}

/// What time it is here.
pub(crate) fn now() -> WallTime {
    let date = js_sys::Date::new_0();
    let east = -date.get_timezone_offset();
    let ms = date.get_time().max(0.0) as u64;
    let utc = WallTime::new(ms, 0).or(WallTime::new(0, 0)).expect("1970 is before 9999");
    WallTime::new(ms, east as i16).unwrap_or(utc)
}

/// The name of the time zone here; UTC where the browser tells none.
pub(crate) fn zone() -> String {
    let format = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new());
    field(&format.resolved_options(), "timeZone").as_string().unwrap_or_else(|| "UTC".into())
}

/// How many minutes east of UTC it is here at a moment, in milliseconds since 1970.
pub(crate) fn offset_at(ms: u64) -> i16 {
    -js_sys::Date::new(&JsValue::from_f64(ms as f64)).get_timezone_offset() as i16
}

/// Milliseconds on a clock that never goes back.
pub(crate) fn ticks() -> f64 {
    window().performance().map_or_else(js_sys::Date::now, |performance| performance.now())
}

/// Random bytes, from the browser's own source.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let filled =
        window().crypto().and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    filled.expect("every browser that runs this module makes random bytes");
    bytes
}

/// What outlives the page.
pub(crate) fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// What was kept under a name, if the browser keeps anything.
pub(crate) fn recall(name: &str) -> Option<String> {
    local()?.get_item(&format!("rollwise.{name}")).ok().flatten()
}

/// Keeps a small thing that may be lost: an unfinished form, the theme.
pub(crate) fn remember(name: &str, value: Option<&str>) {
    let Some(storage) = local() else { return };
    let name = format!("rollwise.{name}");
    // Lost is lost: nothing that matters goes this way.
    let _ = match value {
        Some(value) => storage.set_item(&name, value),
        None => storage.remove_item(&name),
    };
}

/// Whether the system asks for less movement.
pub(crate) fn still() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    query.is_some_and(|query| query.matches())
}

/// Whether the page is in view.
pub(crate) fn visible() -> bool {
    document().visibility_state() == web_sys::VisibilityState::Visible
}

/// Puts the focus on the page's heading, so that a screen reader begins there.
pub(crate) fn focus_heading() {
    after(0, || {
        if let Ok(Some(heading)) = document().query_selector("main h1, main [data-heading]")
            && let Ok(heading) = heading.dyn_into::<HtmlElement>()
        {
            heading.set_tab_index(-1);
            // The page is called what its screen is.
            document().set_title(&heading.text_content().unwrap_or_default());
            // A heading that can't take the focus is read from the top instead.
            let _ = heading.focus();
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
}

/// Whether the page has something that a selector finds.
pub(crate) fn is_there(what: &str) -> bool {
    document().query_selector(what).is_ok_and(|found| found.is_some())
}

/// Does something once, some milliseconds from now.
pub(crate) fn after(ms: i32, act: impl FnOnce() + 'static) {
    call_after(ms, Box::new(act));
}

fn call_after(ms: i32, act: Box<dyn FnOnce()>) {
    let act = Closure::once_into_js(act);
    // No timer, no act: there is no browser without timers.
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), ms);
}

/// Lets something go on beside all else. What is spawned is boxed first: what runs it would be compiled
/// anew for each.
pub(crate) fn spawn_local(act: impl Future<Output = ()> + 'static) {
    let act: Pin<Box<dyn Future<Output = ()>>> = Box::pin(act);
    wasm_bindgen_futures::spawn_local(act);
}

/// Waits some milliseconds.
pub(crate) async fn pause(ms: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms);
    });
    // A timer's promise is only ever kept.
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// Listens for an event of the page for as long as the page lives.
pub(crate) fn listen(
    target: &web_sys::EventTarget,
    event: &str,
    act: impl FnMut(web_sys::Event) + 'static,
) {
    call_at(target, event, Box::new(act));
}

fn call_at(target: &web_sys::EventTarget, event: &str, act: Box<dyn FnMut(web_sys::Event)>) {
    let act = Closure::wrap(act);
    // A page that can't listen shows what it has.
    let _ = target.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    act.forget();
}

/// A value's field, or `undefined`.
pub(crate) fn field(value: &JsValue, name: &str) -> JsValue {
    js_sys::Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// An object of these fields.
pub(crate) fn object(fields: &[(&str, JsValue)]) -> js_sys::Object {
    let object = js_sys::Object::new();
    for (name, value) in fields {
        // A plain object takes any field.
        let _ = js_sys::Reflect::set(&object, &(*name).into(), value);
    }
    object
}

/// A value's method, if it has it.
pub(crate) fn method(value: &JsValue, name: &str) -> Option<js_sys::Function> {
    field(value, name).dyn_into().ok()
}

/// Calls a value's method.
pub(crate) fn call(value: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let arguments: js_sys::Array = arguments.iter().collect();
    method(value, name)?.apply(value, &arguments).ok()
}

/// What a promise gives, where there is one and it is kept.
pub(crate) async fn settled(promise: Option<JsValue>) -> Option<JsValue> {
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&promise?)).await.ok()
}

/// The file at an address; `None` where it can't be had.
pub(crate) async fn fetched(address: &str) -> Option<js_sys::Uint8Array> {
    let asked = window().fetch_with_str(address);
    let response: web_sys::Response =
        wasm_bindgen_futures::JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = settled(response.array_buffer().ok().map(JsValue::from)).await?;
    Some(js_sys::Uint8Array::new(&bytes))
}

/// What a thrown value says of itself: its name, its message.
pub(crate) fn fault(value: &JsValue) -> (String, String) {
    let text = |name| field(value, name).as_string().unwrap_or_default();
    match (text("name"), text("message")) {
        (name, message) if message.is_empty() => {
            (name, js_sys::Object::from(value.clone()).to_string().into())
        }
        both => both,
    }
}

/// Calls `act` before every frame while it says that there is more to come.
pub(crate) fn frames(mut act: impl FnMut() -> bool + 'static) {
    use std::cell::RefCell;
    use std::rc::Rc;
    let next: Rc<RefCell<Option<Frame>>> = Rc::default();
    let held = Rc::clone(&next);
    *next.borrow_mut() = Some(Closure::new(move || {
        if act() {
            if let Some(frame) = &*held.borrow() {
                ask_frame(frame);
            }
        } else {
            // Let go of what holds itself; it is running, so it goes after it returned.
            let held = Rc::clone(&held);
            after(0, move || drop(held.borrow_mut().take()));
        }
    }));
    if let Some(frame) = &*next.borrow() {
        ask_frame(frame);
    }
}

/// What is called before a frame.
type Frame = Closure<dyn FnMut()>;

fn ask_frame(frame: &Frame) {
    // Out of view there are no frames; the sound's own progress drives then.
    let _ = window().request_animation_frame(frame.as_ref().unchecked_ref());
}

thread_local! {
    static AWAKE: std::cell::RefCell<Option<JsValue>> = const { std::cell::RefCell::new(None) };
}

/// Keeps the screen from going dark, or lets it. A browser without such a lock darkens as it likes.
pub(crate) fn wake_lock(on: bool) {
    let held = AWAKE.with(|awake| awake.borrow_mut().take());
    if let Some(release) =
        held.as_ref().and_then(|held| method(held, "release").map(|release| (held, release)))
    {
        let _ = release.1.call0(release.0);
    }
    if !on || !visible() {
        return;
    }
    spawn_local(async {
        let lock = field(&window().navigator(), "wakeLock");
        let Some(request) = method(&lock, "request") else { return };
        let Ok(asked) = request.call1(&lock, &"screen".into()) else { return };
        let asked: js_sys::Promise = asked.unchecked_into();
        // Refused on a low battery: the screen darkens then, the sound goes on.
        if let Ok(held) = wasm_bindgen_futures::JsFuture::from(asked).await {
            AWAKE.with(|awake| *awake.borrow_mut() = Some(held));
        }
    });
}

/// Lets other sound go on beside ours, or not, where the browser has a say in it. One that has none
/// leaves it to the system.
pub(crate) fn mix_with_music(on: bool) {
    let session = field(&window().navigator(), "audioSession");
    if session.is_object() {
        let kind = if on { "ambient" } else { "playback" };
        let _ = js_sys::Reflect::set(&session, &"type".into(), &kind.into());
    }
}

/// Says that the app broke, and how to go on. Called once everything else may be out of order.
pub(crate) fn broken(why: &str) {
    let console = field(&window(), "console");
    if let Some(error) = method(&console, "error") {
        // Where even that fails nobody can be told.
        let _ = error.call1(&console, &why.into());
    }
    if let (Some(body), Ok(notice)) = (document().body(), document().create_element("p")) {
        notice.set_class_name("broken");
        notice.set_text_content(Some(BROKEN));
        let _ = notice.set_attribute("role", "alert");
        let _ = body.append_child(&notice);
    }
}

/// In English wherever one is: the words may be what broke.
const BROKEN: &str =
    "Something in Rollwise broke. What was saved is safe: reload this page to go on.";

/// A number to the thousandth, for a drawing: what prints a float is 3 KB of the app.
pub(crate) fn fixed(value: f64) -> String {
    let thousandths = (value * 1000.0).round() as i64;
    let sign = if thousandths < 0 { "-" } else { "" };
    format!("{sign}{}.{:03}", thousandths.abs() / 1000, thousandths.abs() % 1000)
}

/// A fraction from 0 to 1, for a style.
pub(crate) fn thousandths(fraction: f64) -> String {
    fixed(fraction.clamp(0.0, 1.0))
}
