//! Numbers part of the way from one to another.

/// `share` of the way from `from` to `to`; 0 is `from`, 1 is `to`.
pub(crate) fn mix(from: f64, to: f64, share: f64) -> f64 {
    from + (to - from) * share
}

/// A share that begins and ends at rest.
pub(crate) fn smooth(share: f64) -> f64 {
    share * share * (3.0 - 2.0 * share)
}
