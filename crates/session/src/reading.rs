//! What the sensors say. Only the words: readings are made by `motion`.

use routine::Span;

/// Something that a sensor noticed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// How long a pass took that was felt well.
    Pace(Span),
    /// Nothing moves any more but the breath.
    Still,
    /// Two firm taps on the phone: a tight spot, here.
    DoubleTap,
}
