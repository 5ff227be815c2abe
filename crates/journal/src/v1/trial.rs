//! Version 1 of what is told of a personal trial.

use alloc::string::{String, ToString};

use super::malformed;
use crate::json::{Wrong, shape};
use crate::limits::TRIAL_DAYS_MAX;
use crate::trials as domain;

/// `{"seed":"000000000012d687","what":{"read":{"day":3,"tenths":425}}}`
pub(super) struct Trial {
    seed: String,
    what: What,
}

shape!(struct Trial { seed, what });

enum What {
    Set { question: String, measure: String, moment: String, pairs: u8 },
    Done { day: u8 },
    Read { day: u8, tenths: i16 },
    LeftOut { day: u8 },
    Looked { pairs: u8 },
    Ended,
}

shape!(enum What {
    "set" => Set { question, measure, moment, pairs },
    "done" => Done { day },
    "read" => Read { day, tenths },
    "left-out" => LeftOut { day },
    "looked" => Looked { pairs },
    "ended" => Ended,
});

impl From<&domain::TrialNote> for Trial {
    fn from(note: &domain::TrialNote) -> Trial {
        let what = match &note.what {
            domain::TrialWhat::Set(terms) => What::Set {
                question: terms.question.clone(),
                measure: terms.measure.clone(),
                moment: terms.moment.clone(),
                pairs: terms.pairs,
            },
            domain::TrialWhat::Done { day } => What::Done { day: *day },
            domain::TrialWhat::Read { day, tenths } => What::Read { day: *day, tenths: *tenths },
            domain::TrialWhat::LeftOut { day } => What::LeftOut { day: *day },
            domain::TrialWhat::Looked { pairs } => What::Looked { pairs: *pairs },
            domain::TrialWhat::Ended => What::Ended,
        };
        let seed = crate::bytes::to_hex(&note.seed.to_be_bytes());
        Trial { seed, what }
    }
}

impl Trial {
    pub(super) fn check(self) -> Result<domain::TrialNote, Wrong> {
        let digits = self.seed.len() == 16 && !self.seed.starts_with('+');
        let seed = u64::from_str_radix(&self.seed, 16).ok().filter(|_| digits);
        let seed = seed.ok_or_else(|| malformed("seed", &self.seed))?;
        let what = match self.what {
            What::Set { question, measure, moment, pairs } => {
                if usize::from(pairs) * 2 > TRIAL_DAYS_MAX {
                    return Err(malformed("pairs", &pairs.to_string()));
                }
                domain::TrialWhat::Set(domain::TrialTerms { question, measure, moment, pairs })
            }
            What::Done { day } => domain::TrialWhat::Done { day },
            What::Read { day, tenths } => domain::TrialWhat::Read { day, tenths },
            What::LeftOut { day } => domain::TrialWhat::LeftOut { day },
            What::Looked { pairs } => domain::TrialWhat::Looked { pairs },
            What::Ended => domain::TrialWhat::Ended,
        };
        Ok(domain::TrialNote { seed, what })
    }
}
