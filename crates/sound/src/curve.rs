//! A slow line through time: the bed's level, its colour, how far it steps back.
//!
//! A curve never jumps, and it never looks ahead: each ramp starts from wherever the one before it
//! had come to. That is what makes an amendment inaudible and leaves the past as it was.

use alloc::vec::Vec;

use crate::Sample;

/// How a ramp goes from its start to its end.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Shape {
    /// At the same pace all along.
    Even,
    /// Slower at both ends, but felt from the first moment.
    Eased,
    /// Felt at once, and ever more gently.
    Landing,
    /// At rest at both ends.
    Smooth,
}

/// A continuous line through time, made of ramps.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Curve {
    before: f32,
    ramps: Vec<Ramp>,
}

#[derive(Clone, Copy, PartialEq, Debug)]
struct Ramp {
    start: Sample,
    len: u64,
    shape: Shape,
    from: f32,
    to: f32,
}

impl Curve {
    /// A line that stays at `value` until its first ramp.
    pub(crate) fn resting_at(value: f32) -> Curve {
        Curve { before: value, ramps: Vec::new() }
    }

    /// From `start` on, goes to `to` within `len` samples; what it was doing ends there.
    ///
    /// Ramps are given in the order of their start.
    pub(crate) fn then(&mut self, start: Sample, len: u64, to: f32, shape: Shape) {
        debug_assert!(self.ramps.last().is_none_or(|last| last.start <= start), "ramps in order");
        let from = self.at(start);
        while self.ramps.last().is_some_and(|last| last.start >= start) {
            self.ramps.pop();
        }
        self.ramps.push(Ramp { start, len, shape, from, to });
    }

    /// Its value at a position.
    pub(crate) fn at(&self, position: Sample) -> f32 {
        self.walk(position).at(position)
    }

    /// A reader that starts at `position` and only goes forward.
    pub(crate) fn walk(&self, position: Sample) -> Walk<'_> {
        let next = self.ramps.partition_point(|ramp| ramp.start <= position);
        Walk { curve: self, next }
    }
}

/// Reads a curve at positions that never go back.
#[derive(Clone, Debug)]
pub(crate) struct Walk<'c> {
    curve: &'c Curve,
    next: usize,
}

impl Walk<'_> {
    /// The value at `position`, which is not before the last one asked for.
    pub(crate) fn at(&mut self, position: Sample) -> f32 {
        let ramps = &self.curve.ramps;
        while ramps.get(self.next).is_some_and(|ramp| ramp.start <= position) {
            self.next += 1;
        }
        match self.next.checked_sub(1).and_then(|last| ramps.get(last)) {
            None => self.curve.before,
            Some(ramp) => ramp.at(position),
        }
    }
}

impl Ramp {
    fn at(&self, position: Sample) -> f32 {
        let gone = position.since(self.start);
        if gone >= self.len {
            return self.to;
        }
        // Both are below 2^24 in any session, so neither division nor rounding depends on the
        // platform.
        let x = gone as f32 / self.len as f32;
        let smooth = x * x * (3.0 - 2.0 * x);
        let part = match self.shape {
            Shape::Even => x,
            Shape::Eased => (x + smooth) * 0.5,
            Shape::Landing => x * (1.5 - 0.5 * x),
            Shape::Smooth => smooth,
        };
        self.from + (self.to - self.from) * part
    }
}
