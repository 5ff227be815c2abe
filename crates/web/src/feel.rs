//! What the phone feels while somebody rolls: how quick the passes are, coming to rest, two firm taps.
//!
//! Here are only the browser's events and its permission. What a movement means is `motion`'s, what it
//! means to a session `session`'s.

use motion::{Motion, Sample, Sign};
use session::Reading;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::dom;

const EVENT: &str = "devicemotion";
/// How long a first answer of the sensors is waited for, in milliseconds. Source: our choice; they come
/// sixty times a second.
const FIRST_MS: i32 = 1_500;

/// What became of asking.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// The sensors answer.
    Feels,
    /// The person, or the browser, said no.
    Refused,
    /// No sensor answers.
    Nothing,
}

/// Listens, until it is dropped.
pub(crate) struct Feel(Closure<dyn FnMut(JsValue)>);

impl Feel {
    /// Tells `told` what means something to a session, while `minds` says that it does.
    pub(crate) fn listen(
        minds: impl Fn() -> bool + 'static,
        told: impl Fn(Reading) + 'static,
    ) -> Feel {
        let mut motion: Option<Motion> = None;
        Feel::each(move |event| {
            let Some((sample, gravity)) = sample(event) else { return };
            // Which way gravity points is settled by the first sample; a phone that doesn't lie
            // screen up doesn't tell, and neither passes nor taps depend on it.
            let motion = motion.get_or_insert_with(|| {
                Motion::new(Sign::of_screen_up(gravity).unwrap_or_default())
            });
            // One that comes twice says nothing new.
            let felt = motion.push(&sample).unwrap_or_default();
            if minds() {
                felt.iter().filter_map(Reading::of).for_each(&told);
            }
        })
    }

    /// Hands each event's numbers on: its time in milliseconds, the acceleration with gravity in m/s²,
    /// the turning in °/s.
    pub(crate) fn numbers(mut take: impl FnMut(f64, [f64; 3], [f64; 3]) + 'static) -> Feel {
        Feel::each(move |event| {
            if let Some((at, gravity, rate)) = numbers(event) {
                take(at, gravity, rate);
            }
        })
    }

    fn each(mut take: impl FnMut(&JsValue) + 'static) -> Feel {
        let closure = Closure::<dyn FnMut(JsValue)>::new(move |event| take(&event));
        let heard = closure.as_ref().unchecked_ref();
        // A window takes any listener.
        let _ = dom::window().add_event_listener_with_callback(EVENT, heard);
        Feel(closure)
    }
}

impl Drop for Feel {
    fn drop(&mut self) {
        let heard = self.0.as_ref().unchecked_ref();
        let _ = dom::window().remove_event_listener_with_callback(EVENT, heard);
    }
}

/// The sample of an event, and its acceleration; `None` where the phone lacks a sensor.
fn sample(event: &JsValue) -> Option<(Sample, [f64; 3])> {
    let (at, gravity, rate) = numbers(event)?;
    Some((Sample::new(at, gravity, rate).ok()?, gravity))
}

/// When an event was, its acceleration and its turning; `None` where the phone lacks a sensor.
fn numbers(event: &JsValue) -> Option<(f64, [f64; 3], [f64; 3])> {
    let three = |name: &str, axes: [&str; 3]| {
        let vector = dom::field(event, name);
        let [x, y, z] = axes.map(|axis| dom::field(&vector, axis).as_f64());
        Some([x?, y?, z?])
    };
    let gravity = three("accelerationIncludingGravity", ["x", "y", "z"])?;
    let rate = three("rotationRate", ["alpha", "beta", "gamma"])?;
    Some((dom::field(event, "timeStamp").as_f64()?, gravity, rate))
}

/// Asks for the permission and waits for a first answer. Begins within the person's tap, or an iPhone
/// refuses.
pub(crate) fn ask() -> impl Future<Output = Asked> {
    let kind = dom::field(&dom::window(), "DeviceMotionEvent");
    let asked = dom::method(&kind, "requestPermission").map(|request| request.call0(&kind));
    async move {
        if let Some(asked) = asked {
            let answer = match asked.map(js_sys::Promise::from) {
                Ok(promise) => JsFuture::from(promise).await,
                Err(why) => Err(why),
            };
            if answer.ok().and_then(|answer| answer.as_string()).as_deref() != Some("granted") {
                return Asked::Refused;
            }
        }
        if felt().await { Asked::Feels } else { Asked::Nothing }
    }
}

/// Whether a whole sample comes.
async fn felt() -> bool {
    let came = std::rc::Rc::new(std::cell::Cell::new(false));
    let seen = std::rc::Rc::clone(&came);
    let listening = Feel::each(move |event| seen.set(seen.get() || sample(event).is_some()));
    let mut waited = 0;
    while !came.get() && waited < FIRST_MS {
        dom::pause(50).await;
        waited += 50;
    }
    drop(listening);
    came.get()
}
