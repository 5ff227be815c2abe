//! Bounds for numbers, without what `f64::clamp` brings along.
//!
//! That one panics with its bounds in words, and printing numbers is 13 KB of code in the browser.

/// A number that can be kept within bounds.
pub(crate) trait Within {
    /// The number, or the nearer bound; `least` is not above `most`. What is no number stays that.
    #[must_use]
    fn within(self, least: Self, most: Self) -> Self;
}

impl Within for f64 {
    fn within(self, least: f64, most: f64) -> f64 {
        if self < least {
            least
        } else if self > most {
            most
        } else {
            self
        }
    }
}
