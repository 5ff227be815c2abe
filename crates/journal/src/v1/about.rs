//! Version 1 of what a person tells about themselves beside the profile.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::malformed;
use crate::about as domain;
use crate::json::{Wrong, shape};
use crate::profile::Goal;
use crate::weekday::{TimeOfDay, Weekday};

/// `{"also":["pain"],"experience":"new","feel":"soft","length":"short","days":["mon"],"at":"18:30","height_cm":172}`
pub(super) struct About {
    also: Vec<String>,
    experience: Option<String>,
    feel: Option<String>,
    length: Option<String>,
    days: Vec<String>,
    at: Option<String>,
    height_cm: Option<u16>,
}

shape!(struct About { also, experience, feel, length, days, at, height_cm });

impl From<&domain::About> for About {
    fn from(about: &domain::About) -> About {
        About {
            also: about.also.iter().map(|goal| goal.key().into()).collect(),
            experience: about.experience.map(|experience| experience.key().into()),
            feel: about.feel.map(|feel| feel.key().into()),
            length: about.length.map(|length| length.key().into()),
            days: about.days.iter().map(|day| day.key().into()).collect(),
            at: about.at.map(|at| at.to_string()),
            height_cm: about.height.map(domain::Height::cm),
        }
    }
}

impl About {
    pub(super) fn check(self) -> Result<domain::About, Wrong> {
        let height = self.height_cm.map(|cm| {
            domain::Height::new(cm).ok_or_else(|| malformed("height_cm", &cm.to_string()))
        });
        Ok(domain::About {
            also: all("also", self.also, Goal::from_key)?,
            experience: one("experience", self.experience, domain::Experience::from_key)?,
            feel: one("feel", self.feel, domain::Feel::from_key)?,
            length: one("length", self.length, domain::RollerLength::from_key)?,
            days: all("days", self.days, Weekday::from_key)?,
            at: one("at", self.at, TimeOfDay::parse)?,
            height: height.transpose()?,
        })
    }
}

/// A word that may be missing.
fn one<T>(
    field: &str,
    word: Option<String>,
    known: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Wrong> {
    word.map(|word| known(&word).ok_or_else(|| malformed(field, &word))).transpose()
}

/// Any number of words.
fn all<T, C: FromIterator<T>>(
    field: &str,
    words: Vec<String>,
    known: impl Fn(&str) -> Option<T>,
) -> Result<C, Wrong> {
    words.into_iter().map(|word| known(&word).ok_or_else(|| malformed(field, &word))).collect()
}
