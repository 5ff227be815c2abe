//! Values that live as long as the part of the page they were made in, and what follows them.
//!
//! All three are handles: copies mean the same value, and closures take them without a thought.
//! `reactive_graph` does the work: who reads what, who runs again and when, and what goes with its
//! owner. Its own signals compile all of that anew for each type they hold; here it sees one type,
//! a value that isn't named, and these handles know which it is.

use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;

use reactive_graph::graph::untrack;
use reactive_graph::owner::{LocalStorage, StoredValue};
use reactive_graph::signal::ArcTrigger;
use reactive_graph::traits::{GetValue, Notify, Track};

use super::follow;

/// A value that stays as it is.
pub(crate) struct Kept<T>(StoredValue<Slot, LocalStorage>, PhantomData<fn() -> T>);

/// A value that may change; what read it runs again when it does.
pub(crate) struct Signal<T>(StoredValue<Slot, LocalStorage>, PhantomData<fn() -> T>);

/// A value that follows from others, and changes only when it comes out differently.
pub(crate) struct Memo<T>(Signal<Option<T>>);

/// What the arena holds: a value of any type, and the bell that rings when it changes.
#[derive(Clone)]
struct Slot {
    value: Rc<dyn Any>,
    changed: ArcTrigger,
}

fn put(value: Rc<dyn Any>) -> StoredValue<Slot, LocalStorage> {
    StoredValue::new_local(Slot { value, changed: ArcTrigger::new() })
}

/// Who asks for what is gone is a fault of ours: it was kept longer than the screen it belongs to.
fn take(from: StoredValue<Slot, LocalStorage>) -> Slot {
    from.try_get_value().expect("a value is asked for only while its screen is there")
}

impl<T: 'static> Kept<T> {
    /// Keeps `value` for as long as what it is made in.
    pub(crate) fn new(value: T) -> Kept<T> {
        Kept(put(Rc::new(value)), PhantomData)
    }

    /// Asks it something.
    pub(crate) fn with<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        let slot = take(self.0);
        ask(slot.value.downcast_ref().expect("the handle knows its type"))
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
        Signal(put(Rc::new(RefCell::new(value))), PhantomData)
    }

    /// Asks it something, and asks again when it changes.
    pub(crate) fn with<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        let slot = take(self.0);
        slot.changed.track();
        ask(&cell(&slot).borrow())
    }

    /// Asks it something, once.
    pub(crate) fn with_untracked<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        ask(&cell(&take(self.0)).borrow())
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
        let slot = take(self.0);
        change(&mut cell(&slot).borrow_mut());
        slot.changed.notify();
    }

    /// Makes it another value.
    pub(crate) fn set(self, value: T) {
        self.update(|old| *old = value);
    }

    /// The same for what comes late: nothing happens where its screen is gone.
    pub(crate) fn set_if_there(self, value: T) {
        if self.is_there() {
            self.set(value);
        }
    }

    /// Whether the screen it belongs to is still there.
    pub(crate) fn is_there(self) -> bool {
        self.0.try_get_value().is_some()
    }
}

fn cell<T: 'static>(slot: &Slot) -> &RefCell<T> {
    slot.value.downcast_ref().expect("the handle knows its type")
}

impl<T: PartialEq + 'static> Memo<T> {
    /// What `of` gives, worked out again whenever what it read has changed.
    pub(crate) fn new(of: impl Fn() -> T + 'static) -> Memo<T> {
        let value: Signal<Option<T>> = Signal::new(None);
        follow(move || {
            let now = Some(of());
            if value.with_untracked(|old| *old != now) {
                value.set(now);
            }
        });
        Memo(value)
    }

    /// Asks it something, and asks again when it changes.
    pub(crate) fn with<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        self.0.with(|value| ask(value.as_ref().expect("it was worked out when it was made")))
    }

    /// Asks it something, once.
    pub(crate) fn with_untracked<U>(self, ask: impl FnOnce(&T) -> U) -> U {
        untrack(|| self.with(ask))
    }

    /// A copy of it, and asks again when it changes.
    pub(crate) fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
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
