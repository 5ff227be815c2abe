//! Values that live as long as the part of the page they were made in, and what follows them.
//!
//! All three are handles: copies mean the same value, and closures take them without a thought. The
//! graph sees one type, a value that isn't named, and these handles know which it is.

use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use super::follow;
use super::graph::{self, Name};

/// A value that stays as it is.
pub(crate) struct Kept<T>(Name, PhantomData<fn() -> T>);

/// A value that may change; what read it runs again when it does.
pub(crate) struct Signal<T>(Name, PhantomData<fn() -> T>);

/// A value that follows from others, and changes only when it comes out differently.
pub(crate) struct Memo<T>(Signal<Option<T>>);

/// A value by its name. It is held while it is asked, so what is asked may end its screen. Once for
/// each type: every place that asks would bring this along.
#[inline(never)]
fn value<T: 'static>(name: Name) -> Rc<T> {
    known(graph::value(name))
}

/// The same; the part that runs follows it.
#[inline(never)]
fn followed<T: 'static>(name: Name) -> Rc<T> {
    graph::follow_value(name);
    value(name)
}

#[inline(never)]
fn known<T: 'static>(value: Rc<dyn Any>) -> Rc<T> {
    let Ok(value) = value.downcast() else { unreachable!("the handle knows its type") };
    value
}

impl<T: 'static> Kept<T> {
    /// Keeps `value` for as long as what it is made in.
    pub(crate) fn new(value: T) -> Kept<T> {
        Kept(graph::put(Rc::new(value)), PhantomData)
    }

    /// Asks it something.
    pub(crate) fn with<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        ask(&value(self.0))
    }

    /// A copy of it.
    pub(crate) fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
}

impl<T: 'static> Signal<T> {
    /// A signal that begins as `value`, for as long as what it is made in.
    pub(crate) fn new(value: T) -> Signal<T> {
        Signal(graph::put(Rc::new(value)), PhantomData)
    }

    /// The same for as long as the page, whichever screen is asking for it: a session outlives the
    /// screen it was begun on.
    pub(crate) fn lasting(value: T) -> Signal<T> {
        Signal(graph::put_for_good(Rc::new(value)), PhantomData)
    }

    /// Asks it something, and asks again when it changes.
    pub(crate) fn with<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        ask(&followed(self.0))
    }

    /// Asks it something, once.
    pub(crate) fn with_untracked<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        ask(&value(self.0))
    }

    /// A copy of it, and asks again when it changes.
    pub(crate) fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// A copy of it, once.
    pub(crate) fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }

    /// Changes it.
    pub(crate) fn update(self, change: impl FnOnce(&mut T)) {
        let mut value = known(graph::take(self.0));
        change(Rc::get_mut(&mut value).expect("nobody is asking it while it is changed"));
        graph::lay(self.0, value);
    }

    /// Makes it another value.
    pub(crate) fn set(self, value: T) {
        graph::lay(self.0, Rc::new(value));
    }

    /// The same for what comes late: nothing happens where its screen is gone.
    pub(crate) fn set_if_there(self, value: T) {
        if self.is_there() {
            self.set(value);
        }
    }

    /// Whether the screen it belongs to is still there.
    pub(crate) fn is_there(self) -> bool {
        graph::is_there(self.0)
    }
}

impl<T: PartialEq + 'static> Memo<T> {
    /// What `of` gives, worked out again whenever what it read has changed.
    pub(crate) fn new(of: impl Fn() -> T + 'static) -> Memo<T> {
        Memo::following(Box::new(of))
    }

    fn following(of: Box<dyn Gives<T>>) -> Memo<T> {
        let value: Signal<Option<T>> = Signal::new(None);
        follow(move || {
            let now = Some(of.give());
            if value.with_untracked(|old| *old != now) {
                value.set(now);
            }
        });
        Memo(value)
    }

    /// Asks it something, and asks again when it changes.
    pub(crate) fn with<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        self.0.with(|value| ask(worked_out(value)))
    }

    /// Asks it something, once.
    pub(crate) fn with_untracked<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        self.0.with_untracked(|value| ask(worked_out(value)))
    }

    /// A copy of it, and asks again when it changes.
    pub(crate) fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
}

/// What a value follows from, as an object of one entry: see [`graph::Run`].
trait Gives<T> {
    fn give(&self) -> T;
}

impl<T, F: Fn() -> T> Gives<T> for F {
    fn give(&self) -> T {
        self()
    }
}

fn worked_out<T>(value: &Option<T>) -> &T {
    value.as_ref().expect("it was worked out when it was made")
}

/// Copies mean the same value, so they are there for every type.
macro_rules! handles {
    ($($handle:ident)+) => {$(
        impl<T> Clone for $handle<T> {
            fn clone(&self) -> $handle<T> {
                *self
            }
        }
        impl<T> Copy for $handle<T> {}
    )+};
}

handles!(Kept Signal Memo);
