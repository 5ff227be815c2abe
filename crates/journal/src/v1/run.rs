//! Version 1 of a session's beginning and end.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use routine::{Lengths, Map, Message, PhraseLength, SessionTime, Span};
use session::Score;

use super::event::{Happened, measure, read_log, reason, score, write_log};
use super::malformed;
use super::note::{level, session};
use crate::json::{Wrong, shape};
use crate::run as domain;

/// `{"session":"…","routine_id":"gentle-5","routine":"…","lengths":{"left(seconds=20)":[1900,900]},…}`
pub(super) struct Started {
    session: String,
    routine_id: String,
    routine: String,
    lengths: Map<String, (u32, Option<u32>)>,
    engine: u32,
    language: String,
    voice: String,
    way: Way,
    rehearsal: bool,
}

shape!(struct Started {
    session, routine_id, routine, lengths, engine, language, voice, way, rehearsal,
});

enum Way {
    Dark,
    Locked,
    Screen,
}

shape!(enum Way { "dark" => Dark, "locked" => Locked, "screen" => Screen });

impl From<&domain::Started> for Started {
    fn from(started: &domain::Started) -> Started {
        let length = |(phrase, length): (&Message, PhraseLength)| {
            (phrase.to_string(), (length.full.ms(), length.short.map(Span::ms)))
        };
        Started {
            session: started.session.to_string(),
            routine_id: started.routine_id.clone(),
            routine: started.routine.clone(),
            lengths: started.lengths.iter().map(length).collect(),
            engine: started.engine,
            language: started.language.clone(),
            voice: started.voice.clone(),
            way: match started.way {
                domain::Way::Dark => Way::Dark,
                domain::Way::Locked => Way::Locked,
                domain::Way::Screen => Way::Screen,
            },
            rehearsal: started.purpose == domain::Purpose::Rehearsal,
        }
    }
}

impl Started {
    pub(super) fn check(self) -> Result<domain::Started, Wrong> {
        let length = |(phrase, (full, short)): (String, (u32, Option<u32>))| {
            let message = Message::parse(&phrase).map_err(|_| malformed("lengths", &phrase))?;
            let short = short.map(Span::from_ms);
            Ok((message, PhraseLength { full: Span::from_ms(full), short }))
        };
        Ok(domain::Started {
            session: session(&self.session)?,
            routine_id: self.routine_id,
            routine: self.routine,
            lengths: self.lengths.into_iter().map(length).collect::<Result<Lengths, _>>()?,
            engine: self.engine,
            language: self.language,
            voice: self.voice,
            way: match self.way {
                Way::Dark => domain::Way::Dark,
                Way::Locked => domain::Way::Locked,
                Way::Screen => domain::Way::Screen,
            },
            purpose: purpose(self.rehearsal),
        })
    }
}

/// `{"session":"…","until_ms":…,"log":[{"at_ms":0,"event":"began"},…],"summary":{…}}`
pub(super) struct Session {
    session: String,
    until_ms: u32,
    log: Vec<Happened>,
    summary: Summary,
}

shape!(struct Session { session, until_ms, log, summary });

pub(super) struct Summary {
    routine_id: String,
    rehearsal: bool,
    played_ms: u32,
    worked: Vec<Worked>,
    outcome: Outcome,
    before: Option<Answer>,
    after: Option<Answer>,
}

shape!(struct Summary { routine_id, rehearsal, played_ms, worked, outcome, before, after });

struct Worked {
    technique: String,
    level: Option<u8>,
    ms: u32,
}

shape!(struct Worked { technique, level, ms });

enum Outcome {
    Finished,
    Stopped { reason: String, technique: Option<String> },
    Interrupted,
}

shape!(enum Outcome {
    "finished" => Finished,
    "stopped" => Stopped { reason, technique },
    "interrupted" => Interrupted,
});

struct Answer {
    measure: String,
    score: Option<u8>,
}

shape!(struct Answer { measure, score });

impl From<&domain::SessionRecord> for Session {
    fn from(record: &domain::SessionRecord) -> Session {
        Session {
            session: record.session.to_string(),
            until_ms: record.until.ms(),
            log: write_log(&record.log),
            summary: Summary::from(&record.summary),
        }
    }
}

impl From<&domain::Summary> for Summary {
    fn from(summary: &domain::Summary) -> Summary {
        let worked = |worked: &domain::Worked| Worked {
            technique: worked.technique.clone(),
            level: worked.level.map(|level| level.number()),
            ms: worked.time.ms(),
        };
        Summary {
            routine_id: summary.routine_id.clone(),
            rehearsal: summary.purpose == domain::Purpose::Rehearsal,
            played_ms: summary.played.ms(),
            worked: summary.worked.iter().map(worked).collect(),
            outcome: Outcome::from(&summary.outcome),
            before: summary.before.as_ref().map(Answer::from),
            after: summary.after.as_ref().map(Answer::from),
        }
    }
}

impl From<&domain::Outcome> for Outcome {
    fn from(outcome: &domain::Outcome) -> Outcome {
        match outcome {
            domain::Outcome::Finished => Outcome::Finished,
            domain::Outcome::Stopped { reason, technique } => {
                Outcome::Stopped { reason: reason.key().into(), technique: technique.clone() }
            }
            domain::Outcome::Interrupted => Outcome::Interrupted,
        }
    }
}

impl From<&domain::Answer> for Answer {
    fn from(answer: &domain::Answer) -> Answer {
        Answer { measure: answer.measure.key().into(), score: answer.score.map(Score::value) }
    }
}

impl Session {
    pub(super) fn check(self) -> Result<domain::SessionRecord, Wrong> {
        Ok(domain::SessionRecord {
            session: session(&self.session)?,
            until: SessionTime::from_ms(self.until_ms),
            log: read_log(self.log)?,
            summary: self.summary.check()?,
        })
    }
}

impl Summary {
    pub(super) fn check(self) -> Result<domain::Summary, Wrong> {
        let worked = |worked: Worked| {
            Ok(domain::Worked {
                technique: worked.technique,
                level: worked.level.map(level).transpose()?,
                time: Span::from_ms(worked.ms),
            })
        };
        Ok(domain::Summary {
            routine_id: self.routine_id,
            purpose: purpose(self.rehearsal),
            played: Span::from_ms(self.played_ms),
            worked: self.worked.into_iter().map(worked).collect::<Result<_, _>>()?,
            outcome: self.outcome.check()?,
            before: self.before.map(Answer::check).transpose()?,
            after: self.after.map(Answer::check).transpose()?,
        })
    }
}

impl Outcome {
    fn check(self) -> Result<domain::Outcome, Wrong> {
        Ok(match self {
            Outcome::Finished => domain::Outcome::Finished,
            Outcome::Stopped { reason: why, technique } => {
                domain::Outcome::Stopped { reason: reason(&why)?, technique }
            }
            Outcome::Interrupted => domain::Outcome::Interrupted,
        })
    }
}

impl Answer {
    fn check(self) -> Result<domain::Answer, Wrong> {
        Ok(domain::Answer { measure: measure(&self.measure)?, score: score(self.score)? })
    }
}

fn purpose(rehearsal: bool) -> domain::Purpose {
    if rehearsal { domain::Purpose::Rehearsal } else { domain::Purpose::Practice }
}
