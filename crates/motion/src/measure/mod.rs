//! Measures by phone: how far a person can turn, or bend back.
//!
//! One [`Trial`] is: still for 2 s, move, hold, come back. It is measured from the pose before to the pose
//! held; how far the pose afterwards differs from the one before tells how sure that is. What can't be
//! trusted is refused, with the reason. A [`Series`] asks for trials to get used to it, then for three
//! that count, on each side. [`Measuring`] is one trial: events in, outcome out. [`Guided`] is what a
//! page talks to: events in, and out comes what is to be told to a person who doesn't look.
//!
//! Where the turn is about a level axis, lying on the side or on hands and knees, gravity sees the
//! angle, and it doesn't drift. Sitting, the turn is about the vertical; only the gyroscope sees it,
//! for as long as it takes. Its side is told by the gyroscope in all of them, where the phone's upper edge
//! points to the chin.

mod guided;
mod series;
mod still;
mod trial;

pub use guided::{Guided, Told};
pub use series::{Ask, Result, Series, Side};
pub use trial::{Kind, Measured, Measuring, Outcome, Stage, Trial, Unfit};
