//! Timed inputs as text, one JSON object a line: `{"at_ms":12000,"input":"pause"}`.
//!
//! It is how a session leaves a player to be played again by another: giving a fresh session of
//! the same routine and voice these inputs at these times makes the same events. What isn't here:
//! the routine and the voice, which are in [`crate::Started`].
//!
//! | input | further fields |
//! | --- | --- |
//! | `ready` `pause` `resume` `back` `skip` `repeat` `easier` `harder` `tick` | |
//! | `double-tap` `still` `unfelt` | |
//! | `spot` | `region`, `side`, `strength` 0–10; none of them means here |
//! | `answer` | `measure`; `score` 0–10, none where it was skipped |
//! | `pace` | `pass_ms` |
//! | `stop` `because` | `reason` |

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::{Region, SessionTime, Side, Span, Spot, StopReason, Strength};
use session::{Happened, Input, Measure, Reading, Score};

use crate::json::{self, Faults, Json, Shape, Writer, Wrong};

/// An input and when it came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TimedInput {
    /// The track's position.
    pub at: SessionTime,
    /// What came.
    pub input: Input,
}

/// Why a line is no input.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoInput {
    /// Not the JSON that it should be.
    #[error("it isn't a line like {{\"at_ms\":12000,\"input\":\"pause\"}}: {why}")]
    Malformed {
        /// What the reader says.
        why: String,
    },
    /// A field that is missing, or holds what isn't known.
    #[error("`{field}` is missing, or holds what isn't known")]
    Field {
        /// Which.
        field: &'static str,
    },
    /// A number that is too large.
    #[error("`{field}` must be a whole number from 0 to {most}")]
    Outside {
        /// Which.
        field: &'static str,
        /// The largest there may be.
        most: u8,
    },
}

/// The most that a score or a strength may be. Source: `session::Score`, `routine::Strength`.
const MOST: u8 = 10;

/// The inputs that a session's log answers, and a tick where the track was left.
pub fn of(log: &[Happened], until: SessionTime) -> Vec<TimedInput> {
    let answered = log.iter().filter_map(|happened| {
        happened.event.input().map(|input| TimedInput { at: happened.at, input })
    });
    answered.chain([TimedInput { at: until, input: Input::Tick }]).collect()
}

/// The same as text, a line each.
pub fn write(log: &[Happened], until: SessionTime) -> String {
    of(log, until).iter().map(write_line).collect()
}

/// One input as a line, its end included.
pub fn write_line(timed: &TimedInput) -> String {
    let mut line = json::write(&Line::from(timed));
    line.push('\n');
    line
}

/// Reads one line.
///
/// # Errors
///
/// [`NoInput`]
///
/// ```
/// use journal::inputs::{TimedInput, read_line, write_line};
/// use routine::SessionTime;
/// let pause = TimedInput { at: SessionTime::from_ms(12_000), input: session::Input::Pause };
/// assert_eq!(write_line(&pause), "{\"at_ms\":12000,\"input\":\"pause\"}\n");
/// assert_eq!(read_line(&write_line(&pause)), Ok(pause));
/// ```
pub fn read_line(line: &str) -> Result<TimedInput, NoInput> {
    let line: Line = json::read(line.as_bytes())
        .map_err(|wrong| NoInput::Malformed { why: wrong.to_string() })?;
    Ok(TimedInput { at: SessionTime::from_ms(line.at_ms.0), input: line.input()? })
}

#[derive(Default)]
struct Line {
    at_ms: Millis,
    input: String,
    region: Option<String>,
    side: Option<String>,
    strength: Option<Points>,
    measure: Option<String>,
    score: Option<Points>,
    pass_ms: Option<Millis>,
    reason: Option<String>,
}

/// Unlike stored shapes, it has no other fields: a person may have mistyped one.
impl Shape for Line {
    fn read(json: &Json<'_>, faults: &mut Faults) -> Line {
        let fields = json.fields(faults);
        fields.only(
            &[
                "at_ms", "input", "region", "side", "strength", "measure", "score", "pass_ms",
                "reason",
            ],
            faults,
        );
        Line {
            at_ms: fields.take("at_ms", faults),
            input: fields.take("input", faults),
            region: fields.take("region", faults),
            side: fields.take("side", faults),
            strength: fields.take("strength", faults),
            measure: fields.take("measure", faults),
            score: fields.take("score", faults),
            pass_ms: fields.take("pass_ms", faults),
            reason: fields.take("reason", faults),
        }
    }

    fn write(&self, to: &mut Writer) {
        to.open('{');
        to.field("at_ms", &self.at_ms);
        to.field("input", &self.input);
        to.maybe("region", &self.region);
        to.maybe("side", &self.side);
        to.maybe("strength", &self.strength);
        to.maybe("measure", &self.measure);
        to.maybe("score", &self.score);
        to.maybe("pass_ms", &self.pass_ms);
        to.maybe("reason", &self.reason);
        to.close('}');
    }
}

/// Milliseconds, as a person may have typed them.
#[derive(Default)]
struct Millis(u32);

impl Shape for Millis {
    fn read(json: &Json<'_>, faults: &mut Faults) -> Millis {
        if let Json::Natural(ms) = json {
            if let Ok(ms) = u32::try_from(*ms) {
                return Millis(ms);
            }
            faults.note(Wrong::whole("must be at most 4294967295"));
        }
        faults.note(Wrong::whole(
            "must be a whole number of milliseconds, 0 or more, written like 12000",
        ));
        Millis::default()
    }

    fn write(&self, to: &mut Writer) {
        self.0.write(to);
    }
}

/// A number of points, as a person may have typed it; what is far too much stays too much.
#[derive(Clone, Copy)]
struct Points(u8);

impl Shape for Points {
    fn read(json: &Json<'_>, faults: &mut Faults) -> Points {
        if let Json::Natural(points) = json {
            return Points(u8::try_from(*points).unwrap_or(u8::MAX));
        }
        faults.note(Wrong::whole("must be a whole number from 0 to 10"));
        Points(0)
    }

    fn write(&self, to: &mut Writer) {
        self.0.write(to);
    }
}

impl From<&TimedInput> for Line {
    fn from(timed: &TimedInput) -> Line {
        let plain = |word: &str| Line {
            at_ms: Millis(timed.at.ms()),
            input: word.into(),
            ..Line::default()
        };
        match timed.input {
            Input::Ready => plain("ready"),
            Input::Pause => plain("pause"),
            Input::Resume => plain("resume"),
            Input::Back => plain("back"),
            Input::Skip => plain("skip"),
            Input::Repeat => plain("repeat"),
            Input::Easier => plain("easier"),
            Input::Harder => plain("harder"),
            Input::Tick => plain("tick"),
            Input::Spot(None) => plain("spot"),
            Input::Spot(Some(spot)) => Line {
                region: Some(spot.region.key().into()),
                side: Some(spot.side.key().into()),
                strength: Some(Points(spot.strength.value())),
                ..plain("spot")
            },
            Input::Answer(measure, score) => Line {
                measure: Some(measure.key().into()),
                score: score.map(|score| Points(score.value())),
                ..plain("answer")
            },
            Input::Reading(Reading::Pace(pass)) => {
                Line { pass_ms: Some(Millis(pass.ms())), ..plain("pace") }
            }
            Input::Reading(Reading::DoubleTap) => plain("double-tap"),
            Input::Reading(Reading::Still) => plain("still"),
            Input::Reading(Reading::Unfelt) => plain("unfelt"),
            Input::Stop(reason) => Line { reason: Some(reason.key().into()), ..plain("stop") },
            Input::Because(reason) => {
                Line { reason: Some(reason.key().into()), ..plain("because") }
            }
        }
    }
}

impl Line {
    fn input(&self) -> Result<Input, NoInput> {
        let no = |field| NoInput::Field { field };
        let outside = |field| NoInput::Outside { field, most: MOST };
        Ok(match self.input.as_str() {
            "ready" => Input::Ready,
            "pause" => Input::Pause,
            "resume" => Input::Resume,
            "back" => Input::Back,
            "skip" => Input::Skip,
            "repeat" => Input::Repeat,
            "easier" => Input::Easier,
            "harder" => Input::Harder,
            "tick" => Input::Tick,
            "double-tap" => Input::Reading(Reading::DoubleTap),
            "still" => Input::Reading(Reading::Still),
            "unfelt" => Input::Reading(Reading::Unfelt),
            "spot" if self.region.is_none() && self.side.is_none() && self.strength.is_none() => {
                Input::Spot(None)
            }
            "spot" => Input::Spot(Some(Spot {
                region: known(&self.region, Region::from_key).ok_or(no("region"))?,
                side: known(&self.side, Side::from_key).ok_or(no("side"))?,
                strength: Strength::new(self.strength.ok_or(no("strength"))?.0)
                    .ok_or(outside("strength"))?,
            })),
            "answer" => {
                let measure = known(&self.measure, Measure::from_key).ok_or(no("measure"))?;
                let score = self.score.map(|score| Score::new(score.0).ok_or(outside("score")));
                Input::Answer(measure, score.transpose()?)
            }
            "pace" => {
                let pass = self.pass_ms.as_ref().ok_or(no("pass_ms"))?;
                Input::Reading(Reading::Pace(Span::from_ms(pass.0)))
            }
            "stop" | "because" => {
                let reason = known(&self.reason, StopReason::from_key).ok_or(no("reason"))?;
                if self.input == "stop" { Input::Stop(reason) } else { Input::Because(reason) }
            }
            _ => return Err(no("input")),
        })
    }
}

fn known<T>(word: &Option<String>, from_key: impl Fn(&str) -> Option<T>) -> Option<T> {
    word.as_deref().and_then(from_key)
}
