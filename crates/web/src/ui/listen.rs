//! Listening for as long as something is there.

use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget};

use super::graph;

/// Calls `act` at each `event` of `target`, for as long as what this belongs to is there.
pub(crate) fn listen(target: &EventTarget, event: &'static str, act: impl FnMut(Event) + 'static) {
    keep(target, event, Box::new(act));
}

/// A closure that hears, as an object of one entry: see [`super::graph::Run`].
pub(super) trait Hear {
    fn hear(&mut self, event: Event);
}

impl<F: FnMut(Event)> Hear for F {
    fn hear(&mut self, event: Event) {
        self(event);
    }
}

pub(super) fn keep(target: &EventTarget, event: &'static str, mut act: Box<dyn Hear>) {
    let target = target.clone();
    let act = Closure::<dyn FnMut(Event)>::new(move |heard| act.hear(heard));
    // A page that can't listen shows what it has.
    let _ = target.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    graph::own(Box::new(Listener { target, event, act }));
}

struct Listener {
    target: EventTarget,
    event: &'static str,
    act: Closure<dyn FnMut(Event)>,
}

impl Drop for Listener {
    fn drop(&mut self) {
        let act = self.act.as_ref().unchecked_ref();
        // Where the target is gone, so is its listener.
        let _ = self.target.remove_event_listener_with_callback(self.event, act);
    }
}
