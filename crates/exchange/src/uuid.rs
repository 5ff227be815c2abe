//! Names for other programs, made of a session's own: the same on every device and at every export.

use alloc::format;
use alloc::string::{String, ToString};

use journal::SessionId;

use crate::measured::When;

/// The UUID of what was told at one time of a session: of version 8 (RFC 9562), which leaves its bits
/// to us. They are the session's, which are random, with the time mixed into the last byte.
pub(crate) fn of_measure(session: SessionId, when: When) -> String {
    let mut bytes = *session.as_bytes();
    bytes[6] = 0x80 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    bytes[15] ^= match when {
        When::Before => 1,
        When::After => 2,
        When::Morning => 3,
    };
    let hex = SessionId::new(bytes).to_string();
    let [a, b, c, d, e] = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    format!("{a}-{b}-{c}-{d}-{e}")
}
