//! Version 1 of the stored shapes. Never edited: what has to change becomes version 2, and this
//! stays as it is, to read what it wrote.
//!
//! Every kind is one JSON object. Words of the practice (gear, conditions, reasons) are stored as
//! their keys; a word not known here makes the entry unreadable rather than half-read, since a
//! safety answer must never get lost in silence.

mod about;
mod draft;
mod event;
mod favourite;
mod imported;
mod note;
mod own;
mod profile;
mod programme;
mod reading;
mod run;
mod spot;
mod trial;

use alloc::vec::Vec;

use crate::draft::Draft;
use crate::entry::Kind;
use crate::json::{self, Shape, Wrong};
use crate::note::{Note, Unreadable, kinds};

/// The version that entries of these shapes carry.
pub const VERSION: u16 = 1;

/// The stored form of a note.
pub(crate) fn write(note: &Note) -> Vec<u8> {
    match note {
        Note::Profile(profile) => write_json(&profile::Profile::from(profile)),
        Note::Started(started) => write_json(&run::Started::from(started)),
        Note::Session(record) => write_json(&run::Session::from(record)),
        Note::Morning(morning) => write_json(&note::Morning::from(morning)),
        Note::Restriction(restriction) => write_json(&note::Restriction::from(restriction)),
        Note::Erased(erasure) => write_json(&note::Erased::from(erasure)),
        Note::Setting(setting) => write_json(&note::Setting::from(setting)),
        Note::Spot(told) => write_json(&spot::SpotTold::from(told)),
        Note::Trial(trial) => write_json(&trial::Trial::from(trial)),
        Note::Imported(imported) => write_json(&imported::Imported::from(imported)),
        Note::About(about) => write_json(&about::About::from(about)),
        Note::Programme(turn) => write_json(&programme::ProgrammeTurn::from(turn)),
        Note::Reading(reading) => write_json(&reading::Reading::from(reading)),
        Note::Own(own) => write_json(&own::Own::from(own)),
        Note::OwnGone(id) => write_json(&own::Gone::from(id)),
        Note::Favourite(said) => write_json(&favourite::Favourite::from(said)),
    }
}

/// A note from its stored form.
pub(crate) fn read(kind: &str, bytes: &[u8]) -> Result<Note, Unreadable> {
    let note = match kind {
        kinds::PROFILE => Note::Profile(json::read::<profile::Profile>(bytes)?.check()?),
        kinds::STARTED => Note::Started(json::read::<run::Started>(bytes)?.check()?),
        kinds::SESSION => Note::Session(json::read::<run::Session>(bytes)?.check()?),
        kinds::MORNING => Note::Morning(json::read::<note::Morning>(bytes)?.check()?),
        kinds::RESTRICTION => Note::Restriction(json::read::<note::Restriction>(bytes)?.check()?),
        Kind::ERASED => Note::Erased(json::read::<note::Erased>(bytes)?.check()?),
        kinds::SETTING => Note::Setting(json::read::<note::Setting>(bytes)?.check()),
        kinds::SPOT => Note::Spot(json::read::<spot::SpotTold>(bytes)?.check()?),
        kinds::TRIAL => Note::Trial(json::read::<trial::Trial>(bytes)?.check()?),
        kinds::IMPORTED => Note::Imported(json::read::<imported::Imported>(bytes)?.check()?),
        kinds::ABOUT => Note::About(json::read::<about::About>(bytes)?.check()?),
        kinds::PROGRAMME => {
            Note::Programme(json::read::<programme::ProgrammeTurn>(bytes)?.check()?)
        }
        kinds::READING => Note::Reading(json::read::<reading::Reading>(bytes)?.check()?),
        kinds::OWN => Note::Own(json::read::<own::Own>(bytes)?.check()?),
        kinds::OWN_GONE => Note::OwnGone(json::read::<own::Gone>(bytes)?.check()?),
        kinds::FAVOURITE => Note::Favourite(json::read::<favourite::Favourite>(bytes)?.check()?),
        unknown => {
            let kind = Kind::new(unknown).ok_or_else(|| malformed("kind", unknown))?;
            return Err(Unreadable::Newer { kind, version: VERSION });
        }
    };
    Ok(note)
}

/// The stored form of a draft.
pub(crate) fn write_draft(draft: &Draft) -> Vec<u8> {
    write_json(&draft::Draft::from(draft))
}

/// A draft from its stored form.
pub(crate) fn read_draft(bytes: &[u8]) -> Result<Draft, Unreadable> {
    Ok(json::read::<draft::Draft>(bytes)?.check()?)
}

fn write_json<T: Shape>(shape: &T) -> Vec<u8> {
    json::write(shape).into_bytes()
}

/// The field `field` holds `value`, which is not known here.
fn malformed(field: &str, value: &str) -> Wrong {
    Wrong::is(value).within(field)
}
