//! Version 1 of what happened in a session.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::{Region, SessionTime, Side, Span, StopReason, Strength};
use session::{Measure, Moment, Score};

use super::malformed;
use super::note::level;
use crate::json::{Wrong, shape};

/// `{"at_ms":12000,"event":"paused"}`
pub(super) struct Happened {
    at_ms: u32,
    event: Event,
}

shape!(struct Happened { at_ms, event });

/// `"began"`, `{"held":{"region":"rhomboids","side":"left","strength":4}}`, `{"stopped":"pain"}`
enum Event {
    Began,
    Paused,
    Resumed,
    WentBack,
    Skipped,
    Repeated,
    Held(Option<Spot>),
    Eased,
    Hardened,
    Answered { measure: String, moment: When, score: Option<u8> },
    PaceFelt { pass_ms: u32 },
    PaceTold { pass_ms: u32, tempo: Tempo },
    StillFelt,
    UnfeltTold,
    SetDone { step: u32, level: u8, side: Option<String>, set: u32 },
    Stopped(String),
    Explained(String),
    Finished,
}

shape!(enum Event {
    "began" => Began,
    "paused" => Paused,
    "resumed" => Resumed,
    "went-back" => WentBack,
    "skipped" => Skipped,
    "repeated" => Repeated,
    "held" => Held(_),
    "eased" => Eased,
    "hardened" => Hardened,
    "answered" => Answered { measure, moment, score },
    "pace-felt" => PaceFelt { pass_ms },
    "pace-told" => PaceTold { pass_ms, tempo },
    "still-felt" => StillFelt,
    "unfelt-told" => UnfeltTold,
    "set-done" => SetDone { step, level, side, set },
    "stopped" => Stopped(_),
    "explained" => Explained(_),
    "finished" => Finished,
});

pub(super) struct Spot {
    region: String,
    side: String,
    strength: u8,
}

shape!(struct Spot { region, side, strength });

enum When {
    Before,
    After,
}

enum Tempo {
    Slower,
    Quicker,
}

shape!(enum Tempo { "slower" => Slower, "quicker" => Quicker });

shape!(enum When { "before" => Before, "after" => After });

pub(super) fn write_log(log: &[session::Happened]) -> Vec<Happened> {
    log.iter().map(Happened::from).collect()
}

pub(super) fn read_log(log: Vec<Happened>) -> Result<Vec<session::Happened>, Wrong> {
    log.into_iter().map(Happened::check).collect()
}

impl From<&session::Happened> for Happened {
    fn from(happened: &session::Happened) -> Happened {
        Happened { at_ms: happened.at.ms(), event: Event::from(&happened.event) }
    }
}

impl From<&session::Event> for Event {
    fn from(event: &session::Event) -> Event {
        match *event {
            session::Event::Began => Event::Began,
            session::Event::Paused => Event::Paused,
            session::Event::Resumed => Event::Resumed,
            session::Event::WentBack => Event::WentBack,
            session::Event::Skipped => Event::Skipped,
            session::Event::Repeated => Event::Repeated,
            session::Event::Held(spot) => Event::Held(spot.as_ref().map(Spot::from)),
            session::Event::Eased => Event::Eased,
            session::Event::Hardened => Event::Hardened,
            session::Event::Answered { measure, moment, score } => Event::Answered {
                measure: measure.key().into(),
                moment: match moment {
                    Moment::Before => When::Before,
                    Moment::After => When::After,
                },
                score: score.map(Score::value),
            },
            session::Event::PaceFelt(pace) => Event::PaceFelt { pass_ms: pace.ms() },
            session::Event::PaceTold(pace, tempo) => Event::PaceTold {
                pass_ms: pace.ms(),
                tempo: match tempo {
                    routine::Tempo::Slower => Tempo::Slower,
                    routine::Tempo::Quicker => Tempo::Quicker,
                },
            },
            session::Event::StillFelt => Event::StillFelt,
            session::Event::UnfeltTold => Event::UnfeltTold,
            session::Event::SetDone { step, level, side, set } => Event::SetDone {
                step: u32::try_from(step).expect("a routine has few steps"),
                level: level.number(),
                side: side.map(|side| side.key().into()),
                set,
            },
            session::Event::Stopped(reason) => Event::Stopped(reason.key().into()),
            session::Event::Explained(reason) => Event::Explained(reason.key().into()),
            session::Event::Finished => Event::Finished,
        }
    }
}

impl From<&routine::Spot> for Spot {
    fn from(spot: &routine::Spot) -> Spot {
        Spot {
            region: spot.region.key().into(),
            side: spot.side.key().into(),
            strength: spot.strength.value(),
        }
    }
}

impl Happened {
    fn check(self) -> Result<session::Happened, Wrong> {
        let event = self.event.check()?;
        Ok(session::Happened { at: SessionTime::from_ms(self.at_ms), event })
    }
}

impl Event {
    fn check(self) -> Result<session::Event, Wrong> {
        Ok(match self {
            Event::Began => session::Event::Began,
            Event::Paused => session::Event::Paused,
            Event::Resumed => session::Event::Resumed,
            Event::WentBack => session::Event::WentBack,
            Event::Skipped => session::Event::Skipped,
            Event::Repeated => session::Event::Repeated,
            Event::Held(spot) => session::Event::Held(spot.map(Spot::check).transpose()?),
            Event::Eased => session::Event::Eased,
            Event::Hardened => session::Event::Hardened,
            Event::Answered { measure: asked, moment, score: answered } => {
                session::Event::Answered {
                    measure: measure(&asked)?,
                    moment: match moment {
                        When::Before => Moment::Before,
                        When::After => Moment::After,
                    },
                    score: score(answered)?,
                }
            }
            Event::PaceFelt { pass_ms } => session::Event::PaceFelt(Span::from_ms(pass_ms)),
            Event::PaceTold { pass_ms, tempo } => session::Event::PaceTold(
                Span::from_ms(pass_ms),
                match tempo {
                    Tempo::Slower => routine::Tempo::Slower,
                    Tempo::Quicker => routine::Tempo::Quicker,
                },
            ),
            Event::StillFelt => session::Event::StillFelt,
            Event::UnfeltTold => session::Event::UnfeltTold,
            Event::SetDone { step, level: number, side: key, set } => session::Event::SetDone {
                step: usize::try_from(step).map_err(|_| malformed("step", "too high"))?,
                level: level(number)?,
                side: key.as_deref().map(side).transpose()?,
                set,
            },
            Event::Stopped(why) => session::Event::Stopped(reason(&why)?),
            Event::Explained(why) => session::Event::Explained(reason(&why)?),
            Event::Finished => session::Event::Finished,
        })
    }
}

impl Spot {
    pub(super) fn check(self) -> Result<routine::Spot, Wrong> {
        let strength = Strength::new(self.strength);
        Ok(routine::Spot {
            region: Region::from_key(&self.region)
                .ok_or_else(|| malformed("region", &self.region))?,
            side: side(&self.side)?,
            strength: strength.ok_or_else(|| malformed("strength", &self.strength.to_string()))?,
        })
    }
}

fn side(key: &str) -> Result<Side, Wrong> {
    Side::from_key(key).ok_or_else(|| malformed("side", key))
}

pub(super) fn reason(key: &str) -> Result<StopReason, Wrong> {
    StopReason::from_key(key).ok_or_else(|| malformed("reason", key))
}

pub(super) fn measure(key: &str) -> Result<Measure, Wrong> {
    Measure::from_key(key).ok_or_else(|| malformed("measure", key))
}

pub(super) fn score(score: Option<u8>) -> Result<Option<Score>, Wrong> {
    let known = |value: u8| Score::new(value).ok_or_else(|| malformed("score", &value.to_string()));
    score.map(known).transpose()
}
