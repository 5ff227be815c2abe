//! Names for other programs, made of a session's own or of a file's place: the same on every device and
//! at every export.

use alloc::format;
use alloc::string::{String, ToString};

use journal::SessionId;

use crate::measured::{Source, When};

/// The UUID of what was told at one time: of version 8 (RFC 9562), which leaves its bits to us. They are
/// those of the session, or of the series in which a file was taken in; both are random. The time is
/// mixed into the last byte, a file's entry and which reading of it into those before.
pub(crate) fn of_measure(source: Source<'_>, when: When) -> String {
    let mut bytes = match source {
        Source::Session(session) => *session.as_bytes(),
        Source::File { entry, number, .. } => {
            let mut bytes = *entry.series.as_bytes();
            // The lower 32 bits of the entry's number, and 16 of the reading's: a file has 5000 at most.
            let [.., a, b, c, d] = entry.sequence.to_be_bytes();
            let [.., e, f] = number.to_be_bytes();
            bytes[9..15].iter_mut().zip([a, b, c, d, e, f]).for_each(|(is, with)| *is ^= with);
            bytes
        }
    };
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
