//! "Step 3 of 7", with the time each took. Goes to standard error: standard output is for data.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

/// Counts steps and times them.
#[derive(Debug)]
pub struct Progress {
    total: usize,
    done: usize,
    began: Instant,
    colour: bool,
}

impl Progress {
    /// For this many steps.
    #[must_use]
    pub fn of(total: usize) -> Self {
        let colour = std::env::var_os("NO_COLOR").is_none() && std::io::stderr().is_terminal();
        Self { total, done: 0, began: Instant::now(), colour }
    }

    /// Announces a step, does it, and says how long it took.
    pub fn step<T>(&mut self, name: &str, work: impl FnOnce() -> T) -> T {
        self.done += 1;
        let (bold, plain) = if self.colour { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        let since = seconds(self.began.elapsed());
        eprintln!("{bold}[{} of {}] {name}{plain} (at {since})", self.done, self.total);
        let began = Instant::now();
        let result = work();
        eprintln!("        {name}: took {}", seconds(began.elapsed()));
        result
    }

    /// Time since the first step began.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }
}

/// A length of time as a person reads it: `0.4 s`, `2 min 05 s`.
#[must_use]
pub fn seconds(time: Duration) -> String {
    if time.as_secs() < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", time.as_secs() / 60, time.as_secs() % 60)
    }
}
