//! What drives a session: the track's position, or a clock of its own where nothing sounds.
//!
//! Session time *is* this position. A rehearsal runs on a clock of its own, as fast as the server
//! says; a session whose sound is blocked may go on silently at its own pace.

use std::cell::Cell;

use routine::SessionTime;

use crate::dom;
use crate::sound::{Order, Track};

/// What drives a session.
pub(crate) enum Clock {
    /// The sound.
    Track(Track),
    /// Nothing sounds.
    Silent(Silent),
}

/// A clock without sound.
pub(crate) struct Silent {
    /// Session seconds a second.
    speed: f64,
    /// Where it stood, and since when it runs.
    from: Cell<(SessionTime, Option<f64>)>,
}

impl Clock {
    /// Where the session is.
    pub(crate) fn position(&self) -> SessionTime {
        match self {
            Clock::Track(track) => track.position(),
            Clock::Silent(silent) => silent.position(),
        }
    }

    /// Plays what is ordered.
    pub(crate) fn play(&self, order: &Order<'_>) {
        match self {
            Clock::Track(track) => track.play(order),
            Clock::Silent(silent) => silent.run(order.at),
        }
    }

    /// Plays a WAV file while the session stands still. `false` where nothing sounds.
    pub(crate) fn aside(&self, wav: &[u8]) -> bool {
        match self {
            Clock::Track(track) => {
                track.aside(wav);
                true
            }
            Clock::Silent(_) => false,
        }
    }

    /// Stands still.
    pub(crate) fn stop(&self) {
        match self {
            Clock::Track(track) => track.stop(),
            Clock::Silent(silent) => silent.from.set((silent.position(), None)),
        }
    }
}

impl Silent {
    /// A clock that stands at `at`.
    pub(crate) fn new(speed: f64, at: SessionTime) -> Silent {
        Silent { speed, from: Cell::new((at, None)) }
    }

    /// Runs from `at` on.
    pub(crate) fn run(&self, at: SessionTime) {
        self.from.set((at, Some(dom::ticks())));
    }

    fn position(&self) -> SessionTime {
        let (at, since) = self.from.get();
        let gone = since.map_or(0.0, |since| (dom::ticks() - since).max(0.0) * self.speed);
        SessionTime::from_ms(at.ms().saturating_add(gone as u32))
    }
}
