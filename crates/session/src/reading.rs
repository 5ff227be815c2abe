//! What the sensors say, as far as a session minds it. `motion` feels much more; which of it means
//! something to a session is decided here.

use routine::Span;

/// Something that a sensor noticed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// How long a pass takes by now: the middle one of the last few that were felt well.
    Pace(Span),
    /// Nothing moves any more but the breath.
    Still,
    /// Two firm taps on the phone: a tight spot, here.
    DoubleTap,
    /// The sensors say nothing any more: a phone's don't while its screen is off.
    Unfelt,
}

/// The least quality of a pace that is told to anybody, in percent. Source: our choice; passes that differ by
/// more than a third among themselves have none.
const PACE_QUALITY: u8 = 50;
/// The least quality of a double tap, in percent. Source: our choice; both taps just firm enough.
const TAP_QUALITY: u8 = 50;

impl Reading {
    /// What a session minds of what was felt; nothing where it doesn't, or where that is too unsure.
    #[must_use]
    pub fn of(felt: &motion::Reading) -> Option<Reading> {
        match felt {
            motion::Reading::Pass(pass) => {
                let pace = pass.pace.filter(|pace| pace.quality.percent() >= PACE_QUALITY)?;
                Some(Reading::Pace(Span::from_ms(pace.pass_ms)))
            }
            motion::Reading::DoubleTap { quality, .. } => {
                (quality.percent() >= TAP_QUALITY).then_some(Reading::DoubleTap)
            }
            motion::Reading::PauseBegan { .. } => Some(Reading::Still),
            // Poses are for the measures; a session goes on through them.
            motion::Reading::Turn { .. }
            | motion::Reading::Still { .. }
            | motion::Reading::Moving { .. }
            | motion::Reading::PauseEnded { .. }
            | motion::Reading::Held(_)
            | motion::Reading::Gap { .. } => None,
        }
    }
}
