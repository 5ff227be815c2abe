//! Elements of the page: made once, kept up to date by signals.
//!
//! An element is made at once by code that doesn't know its type, and what changes is a closure: as a
//! child, as an attribute, as a property. There is no second tree and nothing is compared; a closure
//! that reads a signal runs again when that signal changes.
//!
//! A closure is a type of its own, so what is generic over one is compiled anew for each place that
//! hands one over. Whatever takes a closure here only boxes it; all else is done once, for any.
//!
//! ```ignore
//! el("section.card.stack", (
//!     el("h2", t("settings-theme")),
//!     el("p.num", move || count.get()),
//!     button(".btn-main", t("word-more"), move |_| count.update(|count| *count += 1)),
//! ))
//! ```
//!
//! What a closure made goes with it when it runs again: its elements, its listeners, its effects.
//! So what can hold the focus (fields, buttons) belongs outside of a closure that runs often.

mod attr;
mod child;
mod graph;
mod listen;
mod signal;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use crate::dom;
pub(crate) use attr::Attr;
use attr::Give;
pub(crate) use child::{Child, Nodes, each};
pub(crate) use graph::untrack;
use listen::Hear;
pub(crate) use listen::listen;

/// What nearly every screen needs.
pub(crate) mod prelude {
    pub(crate) use super::signal::{Kept, Memo, Signal};
    pub(crate) use super::{Child, El, Nodes, button, each, el, follow, svg};
}

/// The namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// An element. A handle: copies mean the same.
#[derive(Clone)]
pub(crate) struct El(Element);

/// The element `what`, a tag with its classes: `section.card.stack`.
pub(crate) fn el(what: &str, children: impl Child) -> El {
    let element = make(None, what);
    children.add_to(&element);
    El(element)
}

/// The same in a drawing: `circle.f-roller`.
pub(crate) fn svg(what: &str, children: impl Child) -> El {
    let element = make(Some(SVG), what);
    children.add_to(&element);
    El(element)
}

/// A button, of these classes besides `btn`: `.btn-main`; one of another look names its tag:
/// `button.spot`.
pub(crate) fn button(classes: &str, children: impl Child, act: impl FnMut(Event) + 'static) -> El {
    let button = bare_button(classes);
    children.add_to(&button.0);
    button.on("click", act)
}

fn bare_button(classes: &str) -> El {
    let element = if classes.starts_with("button") {
        make(None, classes)
    } else {
        make(None, &["button.btn", classes].concat())
    };
    attr::write(&element, "type", Some("button"));
    El(element)
}

impl El {
    /// What it is to the browser.
    pub(crate) fn element(&self) -> &Element {
        &self.0
    }

    /// An attribute: text, or a closure that gives it. `None` is an attribute that isn't there.
    pub(crate) fn attr(self, name: &'static str, value: impl Attr) -> El {
        value.set_on(&self.0, name);
        self
    }

    /// The same with markup of ours inside: what is drawn or laid out as one text.
    pub(crate) fn inner(self, markup: &str) -> El {
        self.0.set_inner_html(markup);
        self
    }

    /// A property that is either so or not: `checked`, `disabled`.
    pub(crate) fn prop(self, name: &'static str, value: impl Fn() -> bool + 'static) -> El {
        self.keep_prop(name, Box::new(value))
    }

    fn keep_prop(self, name: &'static str, value: Box<dyn Is>) -> El {
        let element = self.0.clone();
        follow(move || {
            // Every element of ours takes its own properties.
            let _ = js_sys::Reflect::set(&element, &name.into(), &value.is().into());
        });
        self
    }

    /// A property of its style.
    pub(crate) fn style(self, name: &'static str, value: impl Fn() -> String + 'static) -> El {
        self.keep_style(name, Box::new(value))
    }

    fn keep_style(self, name: &'static str, value: Box<dyn Give>) -> El {
        if let Ok(element) = self.0.clone().dyn_into::<HtmlElement>() {
            follow(move || {
                let value = value.give().unwrap_or_default();
                // A style that a browser doesn't know is left as it was.
                let _ = element.style().set_property(name, &value);
            });
        }
        self
    }

    /// A class that is there while something is so.
    pub(crate) fn class_if(self, name: &'static str, on: impl Fn() -> bool + 'static) -> El {
        self.keep_class(name, Box::new(on))
    }

    fn keep_class(self, name: &'static str, on: Box<dyn Is>) -> El {
        let element = self.0.clone();
        follow(move || {
            // A class of ours is a valid one.
            let _ = element.class_list().toggle_with_force(name, on.is());
        });
        self
    }

    /// Listens for an event for as long as the element is there.
    pub(crate) fn on(self, event: &'static str, act: impl FnMut(Event) + 'static) -> El {
        self.hear(event, Box::new(act))
    }

    fn hear(self, event: &'static str, act: Box<dyn Hear>) -> El {
        listen::keep(&self.0, event, act);
        self
    }

    /// Takes the focus once it is on the page.
    pub(crate) fn focused(self) -> El {
        if let Ok(element) = self.0.clone().dyn_into::<HtmlElement>() {
            // Where it can't have the focus, the keys of the page still work.
            dom::after(0, move || drop(element.focus()));
        }
        self
    }
}

/// Puts `page` into the page's body, where it stays.
pub(crate) fn mount<C: Child>(page: impl FnOnce() -> C) {
    let body = dom::document().body().expect("the page has a body before a module runs");
    page().add_to(&body);
}

/// Runs `act` now, and again whenever a signal that it read changes, for as long as what it belongs
/// to is there.
pub(crate) fn follow(act: impl FnMut() + 'static) {
    graph::follow(Box::new(act));
}

/// A closure that says whether something is so, as an object of one entry: see [`graph::Run`].
trait Is {
    fn is(&self) -> bool;
}

impl<F: Fn() -> bool> Is for F {
    fn is(&self) -> bool {
        self()
    }
}

fn make(space: Option<&str>, what: &str) -> Element {
    let mut parts = what.split('.');
    let tag = parts.next().unwrap_or_default();
    let page = dom::document();
    let made = match space {
        None => page.create_element(tag),
        Some(space) => page.create_element_ns(Some(space), tag),
    };
    let Ok(element) = made else { unreachable!("a tag of ours is a valid one") };
    let classes = parts.collect::<Vec<_>>().join(" ");
    if !classes.is_empty() {
        attr::write(&element, "class", Some(&classes));
    }
    element
}
