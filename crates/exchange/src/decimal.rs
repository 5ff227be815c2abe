//! Tenths as other programs write them.

use alloc::format;
use alloc::string::String;

/// Tenths as a number with a point: `41.5`, `-0.5`.
pub(crate) fn decimal(tenths: i16) -> String {
    let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    format!("{sign}{}.{}", size / 10, size % 10)
}
