//! What an attribute may be: text, text that may be missing, or a closure that gives either.

use std::borrow::Cow;

use web_sys::Element;

use super::follow;

/// A value of an attribute.
pub(crate) trait Attr {
    /// Sets it, and keeps it set to what it becomes.
    fn set_on(self, element: &Element, name: &'static str);
}

/// A value that is known.
pub(crate) trait Text {
    /// Its text; `None` where the attribute isn't there.
    fn text(self) -> Option<Cow<'static, str>>;
}

impl Text for &'static str {
    fn text(self) -> Option<Cow<'static, str>> {
        Some(Cow::Borrowed(self))
    }
}

impl Text for String {
    fn text(self) -> Option<Cow<'static, str>> {
        Some(Cow::Owned(self))
    }
}

impl<T: Text> Text for Option<T> {
    fn text(self) -> Option<Cow<'static, str>> {
        self.and_then(T::text)
    }
}

impl Attr for &'static str {
    fn set_on(self, element: &Element, name: &'static str) {
        write(element, name, Some(self));
    }
}

impl Attr for String {
    fn set_on(self, element: &Element, name: &'static str) {
        write(element, name, Some(&self));
    }
}

impl<T: Text> Attr for Option<T> {
    fn set_on(self, element: &Element, name: &'static str) {
        write(element, name, self.text().as_deref());
    }
}

impl<F: Fn() -> T + 'static, T: Text> Attr for F {
    fn set_on(self, element: &Element, name: &'static str) {
        keep(element.clone(), name, Box::new(self));
    }
}

/// A closure that gives a value, as an object of one entry: see [`super::graph::Run`].
pub(super) trait Give {
    fn give(&self) -> Option<Cow<'static, str>>;
}

impl<F: Fn() -> T, T: Text> Give for F {
    fn give(&self) -> Option<Cow<'static, str>> {
        self().text()
    }
}

/// Writes what `value` gives, where it differs from what is there.
fn keep(element: Element, name: &'static str, value: Box<dyn Give>) {
    let mut last = None;
    follow(move || {
        let now = value.give();
        if last != now {
            write(&element, name, now.as_deref());
            last = now;
        }
    });
}

/// Sets an attribute, or takes it away.
pub(super) fn write(element: &Element, name: &str, value: Option<&str>) {
    // A name of ours is a valid one.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
