//! How far long work has come, on stderr: a bar where that is a terminal, else a line now and then.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// How often a bar is drawn anew. Source: our choice; smooth to the eye, and no work.
const DRAW_EVERY: Duration = Duration::from_millis(100);
/// How often a line comes where there is no terminal. Source: our choice; short work says nothing,
/// and a log stays short.
const SAY_EVERY: Duration = Duration::from_secs(5);
/// How wide the bar is, in columns.
const WIDTH: usize = 30;

/// Tells how far the work has come. What is on the screen goes when this does.
pub(crate) struct Progress {
    what: String,
    on_terminal: bool,
    began: Instant,
    shown: Option<Instant>,
}

impl Progress {
    /// Of work called `what`.
    pub(crate) fn of(what: String) -> Progress {
        let on_terminal = io::stderr().is_terminal();
        Progress { what, on_terminal, began: Instant::now(), shown: None }
    }

    /// So much of all is done.
    pub(crate) fn at(&mut self, done: u64, all: u64) {
        let every = if self.on_terminal { DRAW_EVERY } else { SAY_EVERY };
        if self.shown.unwrap_or(self.began).elapsed() < every {
            return;
        }
        self.shown = Some(Instant::now());
        let percent = done * 100 / all.max(1);
        let mut err = anstream::stderr().lock();
        // Nowhere is left to say that stderr can't be written to.
        let _ = if self.on_terminal {
            let full = WIDTH * usize::try_from(percent).unwrap_or(0).min(100) / 100;
            let bar = format!("{}{}", "█".repeat(full), "░".repeat(WIDTH - full));
            write!(err, "\r{} {bar} {percent:>3} %", self.what).and_then(|()| err.flush())
        } else {
            writeln!(err, "{}: {percent} %", self.what)
        };
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.on_terminal && self.shown.is_some() {
            let _ = write!(anstream::stderr(), "\r\x1b[K");
        }
    }
}
