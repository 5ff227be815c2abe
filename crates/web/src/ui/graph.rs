//! Who reads what, who runs again when it changes, and what goes with whom.
//!
//! A part is a closure that runs again when a value it read has changed. What it made while it ran
//! (values, listeners, parts within it) belongs to it, and goes when it runs again or goes itself. What
//! is made while no part runs lives as long as the page.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use crate::dom::spawn_local;

/// A closure as an object of one entry. Those of `dyn Fn` have two more, for calling it in other ways,
/// and each closure of each screen would bring their code along.
pub(super) trait Run {
    /// Calls it.
    fn run(&mut self);
}

impl<F: FnMut()> Run for F {
    fn run(&mut self) {
        self();
    }
}

/// A part of the page.
struct Part {
    act: RefCell<Box<dyn Run>>,
    made: RefCell<Vec<Box<dyn Any>>>,
    /// How often it ran: what it read in an earlier run it doesn't follow any more.
    runs: Cell<u32>,
    /// Whether it is among those that run next.
    waits: Cell<bool>,
}

/// Who read a value, and in which of its runs.
struct Reader {
    part: Weak<Part>,
    run: u32,
}

impl Reader {
    /// The part, where that run is still its last.
    fn part(&self) -> Option<Rc<Part>> {
        self.part.upgrade().filter(|part| part.runs.get() == self.run)
    }
}

/// Which value; no other is ever named so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name(u32);

/// A value of any type, and who read it.
struct Slot {
    name: Name,
    /// Nothing while it is being changed.
    value: Option<Rc<dyn Any>>,
    readers: Vec<Reader>,
}

/// A value among what a part made: it goes with it.
struct Owned(Name);

impl Drop for Owned {
    fn drop(&mut self) {
        // Let go of only once the list is free: a value may hold others.
        let gone = SLOTS.with_borrow_mut(|slots| find(slots, self.0).map(|at| slots.remove(at)));
        drop(gone);
    }
}

thread_local! {
    /// The values that are there, by their names, which only grow.
    static SLOTS: RefCell<Vec<Slot>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
    /// The part that runs, to which belongs what is made.
    static MAKER: RefCell<Option<Rc<Part>>> = const { RefCell::new(None) };
    /// Whether it follows what it reads.
    static FOLLOWS: Cell<bool> = const { Cell::new(false) };
    /// What runs once the browser is done with what it is at.
    static NEXT_TO_RUN: RefCell<Vec<Weak<Part>>> = const { RefCell::new(Vec::new()) };
}

fn find(slots: &[Slot], name: Name) -> Option<usize> {
    slots.binary_search_by_key(&name, |slot| slot.name).ok()
}

/// Asks for one value's slot. Who asks for what is gone is a fault of ours: it was kept longer than
/// the screen it belongs to.
fn slot<T>(name: Name, ask: impl FnOnce(&mut Slot) -> T) -> T {
    SLOTS.with_borrow_mut(|slots| {
        let at = find(slots, name).expect("a value is asked for only while its screen is there");
        ask(&mut slots[at])
    })
}

/// Runs `act` now, and again whenever a value that it read changes.
pub(super) fn follow(act: Box<dyn Run>) {
    let part = Rc::new(Part {
        act: RefCell::new(act),
        made: RefCell::default(),
        runs: Cell::new(0),
        waits: Cell::new(false),
    });
    run(&part);
    own(Box::new(part));
}

fn run(part: &Rc<Part>) {
    part.runs.set(part.runs.get() + 1);
    drop(part.made.take());
    let maker = MAKER.replace(Some(Rc::clone(part)));
    let follows = FOLLOWS.replace(true);
    part.act.borrow_mut().run();
    FOLLOWS.set(follows);
    MAKER.set(maker);
}

/// Lets `thing` go with the part that runs.
pub(super) fn own(thing: Box<dyn Any>) {
    MAKER.with_borrow(|maker| match maker {
        Some(maker) => maker.made.borrow_mut().push(thing),
        None => std::mem::forget(thing),
    });
}

/// Runs `act` without following what it reads.
pub(crate) fn untrack<T>(act: impl FnOnce() -> T) -> T {
    let follows = FOLLOWS.replace(false);
    let given = act();
    FOLLOWS.set(follows);
    given
}

/// Keeps a value for as long as the part that runs.
pub(super) fn put(value: Rc<dyn Any>) -> Name {
    let name = put_for_good(value);
    own(Box::new(Owned(name)));
    name
}

/// Keeps a value for as long as the page.
pub(super) fn put_for_good(value: Rc<dyn Any>) -> Name {
    let name = Name(NEXT.replace(NEXT.get() + 1));
    let slot = Slot { name, value: Some(value), readers: Vec::new() };
    SLOTS.with_borrow_mut(|slots| slots.push(slot));
    name
}

/// Whether a value is still there.
pub(super) fn is_there(name: Name) -> bool {
    SLOTS.with_borrow(|slots| find(slots, name).is_some())
}

/// Lets the part that runs follow a value.
pub(super) fn follow_value(name: Name) {
    let reader = FOLLOWS.get().then(|| MAKER.with_borrow(Clone::clone)).flatten();
    if let Some(part) = reader {
        slot(name, |slot| {
            // Those who follow it no more go, and nobody follows it twice.
            slot.readers.retain(|reader| reader.part().is_some_and(|old| !Rc::ptr_eq(&old, &part)));
            slot.readers.push(Reader { part: Rc::downgrade(&part), run: part.runs.get() });
        });
    }
}

/// A value.
pub(super) fn value(name: Name) -> Rc<dyn Any> {
    slot(name, |slot| slot.value.clone()).expect("a value isn't asked for while it is changed")
}

/// Takes a value to change it.
pub(super) fn take(name: Name) -> Rc<dyn Any> {
    slot(name, |slot| slot.value.take()).expect("a value is changed by one at a time")
}

/// Lays a value there in the old one's place. Who follows it runs again, soon.
pub(super) fn lay(name: Name, value: Rc<dyn Any>) {
    let (old, readers) =
        slot(name, |slot| (slot.value.replace(value), std::mem::take(&mut slot.readers)));
    drop(old);
    for part in readers.iter().filter_map(Reader::part) {
        if !part.waits.replace(true) {
            wait(Rc::downgrade(&part));
        }
    }
}

fn wait(part: Weak<Part>) {
    let first = NEXT_TO_RUN.with_borrow_mut(|waiting| {
        waiting.push(part);
        waiting.len() == 1
    });
    if first {
        spawn_local(async { run_waiting() });
    }
}

/// Runs who waits, in the order in which they began to. What begins to wait meanwhile has its turn
/// after them.
fn run_waiting() {
    for part in NEXT_TO_RUN.take().iter().filter_map(Weak::upgrade) {
        part.waits.set(false);
        run(&part);
    }
}
