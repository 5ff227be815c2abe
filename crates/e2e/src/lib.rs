//! The real program in a real browser, driven from Rust.
//!
//! [`App`] is the program with a data folder of its own, [`Browser`] a headless Chromium, [`Page`]
//! a tab of it. Everything ends with its value, by process id, a panic included. Waits look again
//! and again until a bound; nothing sleeps for a fixed time in the hope that it is enough.

pub mod access;
mod app;
mod browser;
mod devtools;
mod host;
mod memory;
mod page;
mod proxy;
pub mod screens;
mod sheet;
pub mod tour;

pub use app::{App, Serve};
pub use browser::Browser;
pub use devtools::Devtools;
pub use host::{Host, PORTAL, Weather};
pub use memory::Memory;
pub use page::{Page, Size, Theme};
pub use proxy::Proxy;
pub use sheet::Sheet;

use std::time::{Duration, Instant};

/// Calls `look` until it gives something, at most for `bound`; then says what it waited for.
///
/// # Errors
/// The last error of `look`, or that the bound went by.
pub fn wait<T>(
    what: &str,
    bound: Duration,
    mut look: impl FnMut() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let begun = Instant::now();
    loop {
        if let Some(found) = look()? {
            return Ok(found);
        }
        anyhow::ensure!(begun.elapsed() < bound, "waited {bound:?} for {what}");
        std::thread::sleep(Duration::from_millis(15));
    }
}
