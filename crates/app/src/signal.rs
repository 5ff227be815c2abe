//! Signals that ask the program to end. They raise a flag; whoever works looks at it and puts things
//! in order first.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use signal_hook::consts::signal::{SIGINT, SIGTERM};

/// From now on these signals raise the flag instead of ending the program.
///
/// # Errors
/// When the system refuses.
pub(crate) fn endings() -> io::Result<Arc<AtomicUsize>> {
    let flag = Arc::new(AtomicUsize::new(0));
    for number in numbers() {
        let kept = usize::try_from(number).unwrap_or(0);
        signal_hook::flag::register_usize(number, flag.clone(), kept)?;
    }
    Ok(flag)
}

/// The signal that came, if one did.
pub(crate) fn told(flag: &AtomicUsize) -> Option<u8> {
    match flag.load(Ordering::SeqCst) {
        0 => None,
        number => Some(u8::try_from(number).unwrap_or(u8::MAX)),
    }
}

#[cfg(unix)]
fn numbers() -> [i32; 3] {
    [SIGINT, SIGTERM, signal_hook::consts::signal::SIGHUP]
}

#[cfg(not(unix))]
fn numbers() -> [i32; 2] {
    [SIGINT, SIGTERM]
}
