//! Where a short silence in the track is heard least.

use routine::{CueKind, SessionTime, Span, Timeline};

/// How long after a turn of the breath it is still that turn. Source: our choice; the bed has hardly
/// moved.
const TURN: Span = Span::from_ms(60);
/// How long a tone rings so that a gap would be heard in it. Source: our choice; it has fallen by
/// 20 dB.
const RINGS: Span = Span::from_ms(1_000);

/// The turns of the breath, and the times at which something is said or rings.
#[derive(Default)]
pub(super) struct Quiet {
    turns: Vec<SessionTime>,
    loud: Vec<(SessionTime, SessionTime)>,
}

impl Quiet {
    /// Those of a timeline.
    pub(super) fn of(timeline: &Timeline) -> Quiet {
        let mut quiet = Quiet::default();
        for (_, cue) in timeline.cues() {
            match cue.kind {
                CueKind::Breath(_) => quiet.turns.push(cue.at),
                CueKind::Say { .. } => quiet.loud.push((cue.at, cue.end())),
                CueKind::Tone(_) | CueKind::Countdown(_) => {
                    quiet.loud.push((cue.at, cue.at + RINGS));
                }
                CueKind::Pose { .. } => {}
            }
        }
        quiet
    }

    /// Whether nothing is said and nothing rings at `at`, and the breath turns there or `anywhere`
    /// will do.
    pub(super) fn contains(&self, at: SessionTime, anywhere: bool) -> bool {
        let turns = || self.turns.iter().any(|turn| (*turn..*turn + TURN).contains(&at));
        let silent = || !self.loud.iter().any(|(from, until)| (*from..*until).contains(&at));
        (anywhere || turns()) && silent()
    }
}
