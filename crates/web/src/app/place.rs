//! The places in the app, and their addresses.

use journal::{OwnId, SessionId};

use crate::screens::measure::Test;

/// A place in the app; each has an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Screen {
    /// Before the first run.
    Hello,
    /// The safety list.
    Safety,
    /// What follows from the ticks.
    Gate,
    /// Goal, gear, floor.
    You,
    /// Sound test and landmarks, once.
    Ready,
    /// Today's plan.
    Today,
    /// Today's reasons with their sources.
    Why,
    /// The question before and the ways to play.
    Start,
    /// A session that runs.
    Session,
    /// After a session.
    Done,
    /// Where it is tight.
    Body,
    /// All techniques.
    Techniques,
    /// One of them.
    Technique(&'static str),
    /// What is known of something, by its number among the claims.
    Claim(usize),
    /// Routines and techniques of their own.
    Routines,
    /// One of them.
    Own(OwnId),
    /// What was sent to them.
    Shared,
    /// Past sessions by month.
    History,
    /// One of them.
    Past(SessionId),
    /// What changed.
    Progress,
    /// A trial of one's own.
    Trial,
    /// What a clinician is handed.
    Report,
    /// Who they are, and what they aren't to do.
    Profile,
    /// Programmes and the calendar.
    Programmes,
    /// What can be measured, and what was.
    Measure,
    /// One test.
    Test(Test),
    /// Data and settings.
    Settings,
    /// The devices that share a journal.
    Devices,
    /// Pairing a browser that was opened with a code.
    Pair,
    /// What the phone feels, and a recording of it.
    Recording,
}

const PLACES: [(Screen, &str); 25] = [
    (Screen::Hello, "hello"),
    (Screen::Safety, "safety"),
    (Screen::Gate, "gate"),
    (Screen::You, "you"),
    (Screen::Ready, "ready"),
    (Screen::Today, "today"),
    (Screen::Why, "why"),
    (Screen::Start, "start"),
    (Screen::Session, "session"),
    (Screen::Done, "done"),
    (Screen::Body, "body"),
    (Screen::Techniques, "techniques"),
    (Screen::Routines, "routines"),
    (Screen::Shared, "shared"),
    (Screen::History, "history"),
    (Screen::Progress, "progress"),
    (Screen::Trial, "trial"),
    (Screen::Report, "report"),
    (Screen::Profile, "profile"),
    (Screen::Programmes, "programmes"),
    (Screen::Measure, "measure"),
    (Screen::Settings, "settings"),
    (Screen::Devices, "devices"),
    (Screen::Pair, "pair"),
    (Screen::Recording, "recording"),
];

impl Screen {
    /// Its address within the page.
    pub(crate) fn hash(self) -> String {
        if let Screen::Past(id) = self {
            return format!("#/history/{id}");
        }
        if let Screen::Technique(id) = self {
            return format!("#/techniques/{id}");
        }
        if let Screen::Test(test) = self {
            return format!("#/measure/{}", test.key());
        }
        if let Screen::Own(id) = self {
            return format!("#/routines/{id}");
        }
        if let Screen::Claim(number) = self {
            let key = library::claims().into_iter().nth(number).map(|claim| claim.key);
            return format!("#/known/{}", key.unwrap_or_default());
        }
        let name = PLACES.iter().find(|(place, _)| *place == self).map(|(_, name)| *name);
        format!("#/{}", name.unwrap_or_default())
    }

    /// The place that an address names.
    pub(crate) fn from_hash(hash: &str) -> Option<Screen> {
        let name = hash.strip_prefix("#/")?;
        match name.split_once('/') {
            Some(("history", id)) => SessionId::from_hex(id).map(Screen::Past),
            Some(("techniques", id)) => Screen::technique(id),
            Some(("measure", key)) => Test::from_key(key).map(Screen::Test),
            Some(("known", key)) => Screen::claim(key),
            Some(("routines", id)) => OwnId::from_hex(id).map(Screen::Own),
            // What is behind it is read where it is shown.
            Some(("shared", _)) => Some(Screen::Shared),
            // The code behind it is `api`'s.
            Some(("pair", _)) => Some(Screen::Pair),
            Some(_) => None,
            None => PLACES.iter().find(|(_, place)| *place == name).map(|(screen, _)| *screen),
        }
    }

    /// The page of what is known of something, by the claim's key.
    pub(crate) fn claim(key: &str) -> Option<Screen> {
        library::claims().iter().position(|claim| claim.key == key).map(Screen::Claim)
    }

    /// The page of one of our techniques, by its id.
    pub(crate) fn technique(id: &str) -> Option<Screen> {
        let files = library::TECHNIQUES.iter();
        files.map(|file| file.name).find(|name| *name == id).map(Screen::Technique)
    }

    /// Whether it belongs to the first run.
    pub(crate) fn is_setup(self) -> bool {
        matches!(
            self,
            Screen::Hello
                | Screen::Safety
                | Screen::Gate
                | Screen::You
                | Screen::Ready
                | Screen::Pair
        )
    }
}
