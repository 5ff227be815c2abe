//! From a clock to session time: how far the track has come since it was last looked at.
//!
//! The track stands still in a pause, and where the clock jumped: then the machine slept, or this
//! program was halted, and nobody heard anything.

use std::time::Duration;

use routine::{SessionTime, Span};

use crate::clock::Clock;

/// The jump of the clock that means that nobody was there. Source: our choice; no computer that
/// is awake leaves a program alone for so long.
const ASLEEP: Duration = Duration::from_secs(5);

/// Turns a clock's time into session time.
pub(crate) struct Pacer<C> {
    clock: C,
    speed: u32,
    last: Duration,
    /// How long the track still stands still.
    wait: Span,
}

/// What became of the time since the last look.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Passed {
    /// So much session time.
    Played(Span),
    /// The machine slept: none.
    Asleep,
}

impl<C: Clock> Pacer<C> {
    /// Begins now, `speed` times as fast as time.
    pub(crate) fn new(clock: C, speed: u32) -> Pacer<C> {
        let last = clock.elapsed();
        Pacer { clock, speed, last, wait: Span::ZERO }
    }

    /// What passed since the last look. What is less than a millisecond stays for the next.
    pub(crate) fn look(&mut self) -> Passed {
        let now = self.clock.elapsed();
        let gone = now.saturating_sub(self.last);
        if gone > ASLEEP {
            self.last = now;
            return Passed::Asleep;
        }
        let ms = u32::try_from(gone.as_millis()).unwrap_or(0);
        self.last += Duration::from_millis(u64::from(ms));
        let waited = self.wait.min(Span::from_ms(ms));
        self.wait = Span::from_ms(self.wait.ms() - waited.ms());
        Passed::Played(Span::from_ms((ms - waited.ms()).saturating_mul(self.speed)))
    }

    /// The track stands still for so long from the last look on: until what was written just now
    /// is heard.
    pub(crate) fn wait(&mut self, wait: Span) {
        self.wait = wait;
    }
}

/// Where the track is, `passed` after `heard`.
pub(crate) fn position(heard: SessionTime, passed: Span) -> SessionTime {
    heard + passed
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    use std::rc::Rc;

    struct Told(Rc<Cell<Duration>>);

    impl Clock for Told {
        fn elapsed(&self) -> Duration {
            self.0.get()
        }
    }

    fn look_at(moments_us: &[u64], speed: u32) -> Vec<Passed> {
        let now = Rc::new(Cell::new(Duration::ZERO));
        let mut pacer = Pacer::new(Told(now.clone()), speed);
        let look = |us: &u64| {
            now.set(Duration::from_micros(*us));
            pacer.look()
        };
        moments_us.iter().map(look).collect()
    }

    fn played(ms: u32) -> Passed {
        Passed::Played(Span::from_ms(ms))
    }

    #[test]
    fn parts_of_milliseconds_are_not_lost() {
        assert_eq!(
            look_at(&[1_600, 3_200, 4_800, 6_400], 1),
            [played(1), played(2), played(1), played(2)]
        );
    }

    #[test]
    fn a_rehearsal_hurries() {
        assert_eq!(look_at(&[50_000, 100_000], 60), [played(3_000), played(3_000)]);
    }

    #[test]
    fn a_wait_stands_still_and_loses_nothing_more() {
        let now = Rc::new(Cell::new(Duration::ZERO));
        let mut pacer = Pacer::new(Told(now.clone()), 1);
        pacer.wait(Span::from_ms(120));
        let mut look = |ms| {
            now.set(Duration::from_millis(ms));
            pacer.look()
        };
        assert_eq!(look(50), played(0));
        assert_eq!(look(100), played(0));
        assert_eq!(look(150), played(30));
        assert_eq!(look(200), played(50));
    }

    #[test]
    fn a_jump_is_sleep_and_time_goes_on_behind_it() {
        let hour = 3_600_000_000;
        let moments = [50_000, hour, hour + 50_000, hour + 5_050_000, hour + 10_060_000];
        assert_eq!(
            look_at(&moments, 1),
            [played(50), Passed::Asleep, played(50), played(5_000), Passed::Asleep]
        );
    }

    #[test]
    fn a_clock_set_back_counts_as_nothing() {
        assert_eq!(look_at(&[50_000, 10_000, 60_000], 1), [played(50), played(0), played(10)]);
    }
}
