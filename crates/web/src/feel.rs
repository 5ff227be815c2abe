//! What the phone feels while somebody rolls: how quick the passes are, coming to rest, two firm taps.
//!
//! Here are only the browser's events and its permission. What a movement means is `motion`'s, what it
//! means to a session `session`'s.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, JsString};
use motion::{Motion, Sample, Sign};
use session::Reading;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::dom;

const EVENT: &str = "devicemotion";
/// How long a first answer of the sensors is waited for, in milliseconds. Source: our choice; they come
/// sixty times a second.
const FIRST_MS: i32 = 1_500;
/// Without a sample for so long nothing is felt any more, in milliseconds. Source: our choice; a page
/// that is busy, or a glance at another, takes less.
const LOST_MS: f64 = 4_000.0;

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
pub(crate) struct Feel {
    heard: Closure<dyn FnMut(JsValue)>,
    /// When something came last.
    last: Rc<Cell<f64>>,
}

impl Feel {
    /// Tells `told` what means something to a session, while `minds` says that it does.
    pub(crate) fn listen(
        minds: impl Fn() -> bool + 'static,
        told: impl Fn(Reading) + 'static,
    ) -> Feel {
        let felt = move |felt: &motion::Reading| {
            if let Some(reading) = Reading::of(felt).filter(|_| minds()) {
                told(reading);
            }
        };
        Feel::felt(Box::new(|_| {}), Box::new(felt))
    }

    /// Tells `row` what the sensors say, a line of a file each time, and `told` what is felt.
    pub(crate) fn record(
        row: impl Fn(JsString) + 'static,
        told: impl Fn(&motion::Reading) + 'static,
    ) -> Feel {
        Feel::felt(Box::new(move |said| row(said.row())), Box::new(told))
    }

    fn felt(heard: Box<dyn Fn(&Said)>, told: Box<dyn Fn(&motion::Reading)>) -> Feel {
        let mut motion: Option<Motion> = None;
        Feel::each(Box::new(move |said| {
            let Some(sample) = said.sample() else { return };
            heard(said);
            // Which way gravity points is settled by the first sample; a phone that doesn't lie
            // screen up doesn't tell, and neither passes nor taps depend on it.
            let motion = motion.get_or_insert_with(|| {
                Motion::new(Sign::of_screen_up(said.acceleration).unwrap_or_default())
            });
            // One that comes twice says nothing new.
            motion.push(&sample).unwrap_or_default().iter().for_each(&told);
        }))
    }

    /// Hands each event's numbers on: its time in milliseconds, the acceleration with gravity in m/s²,
    /// the turning in °/s.
    pub(crate) fn numbers(mut take: impl FnMut(f64, [f64; 3], [f64; 3]) + 'static) -> Feel {
        Feel::each(Box::new(move |said| take(said.at, said.acceleration, said.rate)))
    }

    /// Hands on whatever is whole.
    fn each(mut take: Box<dyn FnMut(&Said)>) -> Feel {
        let last = Rc::new(Cell::new(dom::ticks()));
        let came = Rc::clone(&last);
        let heard = Closure::<dyn FnMut(JsValue)>::new(move |event| {
            came.set(dom::ticks());
            if let Some(said) = Said::of(&event) {
                take(&said);
            }
        });
        // A window takes any listener.
        let _ =
            dom::window().add_event_listener_with_callback(EVENT, heard.as_ref().unchecked_ref());
        Feel { heard, last }
    }

    /// Whether the sensors have fallen silent, as they do while the screen is off.
    pub(crate) fn is_lost(&self) -> bool {
        dom::ticks() - self.last.get() > LOST_MS
    }
}

impl Drop for Feel {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        let _ = dom::window().remove_event_listener_with_callback(EVENT, heard);
    }
}

/// What an event says.
struct Said {
    at: f64,
    acceleration: [f64; 3],
    rate: [f64; 3],
}

impl Said {
    /// Nothing where the phone lacks a sensor.
    fn of(event: &JsValue) -> Option<Said> {
        let three = |name: &str, axes: [&str; 3]| {
            let vector = dom::field(event, name);
            let [x, y, z] = axes.map(|axis| dom::field(&vector, axis).as_f64());
            Some([x?, y?, z?])
        };
        Some(Said {
            at: dom::field(event, "timeStamp").as_f64()?,
            acceleration: three("accelerationIncludingGravity", ["x", "y", "z"])?,
            rate: three("rotationRate", ["alpha", "beta", "gamma"])?,
        })
    }

    fn sample(&self) -> Option<Sample> {
        Sample::new(self.at, self.acceleration, self.rate).ok()
    }

    /// As a line of a file: the browser writes the numbers.
    fn row(&self) -> JsString {
        let ([ax, ay, az], [gx, gy, gz]) = (self.acceleration, self.rate);
        let values = [self.at, ax, ay, az, gx, gy, gz].map(JsValue::from_f64);
        values.iter().collect::<Array>().join(",")
    }
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
    let came = Rc::new(Cell::new(false));
    let seen = Rc::clone(&came);
    let listening = Feel::each(Box::new(move |_| seen.set(true)));
    let mut waited = 0;
    while !came.get() && waited < FIRST_MS {
        dom::pause(50).await;
        waited += 50;
    }
    drop(listening);
    came.get()
}
