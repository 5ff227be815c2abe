//! What a journal says, worked out: who the person is, which sessions there were, on which days.
//!
//! It can be thrown away and made again at any time. It counts and sorts and judges nothing: that
//! is `plan`. A rehearsal is listed and never counted.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;

use routine::{Map, Message, SessionTime, Set, Span, Spot, sort_by_key};

use crate::about::About;
use crate::bytes::{SeriesId, SessionId};
use crate::draft::Draft;
use crate::entry::{Entry, Place};
use crate::favourites::{self, Liked};
use crate::imports::PastImport;
use crate::limits::{MAY_RUN_MS, MORNING_DAYS};
use crate::merged::Journal;
use crate::note::{Bar, Erasure, Felt, Morning, Note, Restriction, Term, Unreadable};
use crate::own::{self, PastOwn};
use crate::profile::Profile;
use crate::programme::{self, Following};
use crate::reading::PastReading;
use crate::run::{Outcome, Purpose, SessionRecord, Started, Summary};
use crate::spots::{self, PastSpot};
use crate::trials::{self, PastTrial};
use crate::wall::{Day, WallTime};

/// What a journal says.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct History {
    /// The latest profile.
    pub profile: Option<Profile>,
    /// What else they told about themselves.
    pub about: About,
    /// The programme they follow.
    pub following: Option<Following>,
    /// The latest change of who they are, of what isn't to be done, or of their programme: what a
    /// deletion would take back. Never the first profile, without which there is nobody.
    pub changed: Option<Place>,
    /// All sessions that are over, newest first, rehearsals among them.
    pub sessions: Vec<PastSession>,
    /// All sessions that began and aren't over, newest first.
    pub open: Vec<OpenSession>,
    /// What the person entered as not to be done, the latest for each bar, without lifted ones.
    /// Whether one still holds is a question of the day: see [`Restriction::holds_on`].
    pub restrictions: Vec<Restriction>,
    /// The latest value of each setting.
    pub settings: Map<String, String>,
    /// Tight places, the strongest first, gone ones last: see [`PastSpot::is_present`].
    pub spots: Vec<PastSpot>,
    /// Personal trials, the newest first.
    pub trials: Vec<PastTrial>,
    /// Readings from elsewhere, what was taken in last first.
    pub imports: Vec<PastImport>,
    /// What was measured, newest first.
    pub readings: Vec<PastReading>,
    /// Routines and techniques of their own, what was last changed first.
    pub own: Vec<PastOwn>,
    /// The deletion that is due: what of something of their own was written by a device that didn't know
    /// that it had been deleted. None of it is among [`History::own`]. Mostly empty.
    pub late: Erasure,
    /// What they marked so as to find it first, what was marked last first.
    pub favourites: Vec<Liked>,
    /// Entries that can't be read here, in order; erased ones aren't among them.
    pub unreadable: Vec<(Place, Unreadable)>,
    places: Map<SessionId, Set<Place>>,
}

/// A session that is over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PastSession {
    /// Which.
    pub session: SessionId,
    /// When it began; where that isn't known, when it was written.
    pub when: WallTime,
    /// What the person called its routine when it began; `None` where it had no name of theirs.
    pub title: Option<String>,
    /// What was done.
    pub summary: Summary,
    /// How the next morning was, if it was said.
    pub morning: Option<Felt>,
}

/// A session that began and isn't over.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenSession {
    /// How it began.
    pub started: Started,
    /// Where that is written.
    pub place: Place,
    /// When.
    pub when: WallTime,
}

impl History {
    /// Works out what `journal` says.
    pub fn of(journal: &Journal) -> History {
        let mut reading = Reading::default();
        for entry in journal.entries() {
            match Note::of(entry) {
                Ok(note) => reading.take(entry, note),
                Err(Unreadable::Erased) => {}
                Err(why) => reading.history.unreadable.push((entry.place(), why)),
            }
        }
        reading.finish()
    }

    /// The sessions that count, newest first: see [`Summary::counts`].
    pub fn practice(&self) -> impl DoubleEndedIterator<Item = &PastSession> {
        self.sessions.iter().filter(|past| past.is_practice())
    }

    /// The days on which the person practised, where they were.
    pub fn practice_days(&self) -> Set<Day> {
        self.practice().map(|past| past.when.day()).collect()
    }

    /// The tight places that are there now, the strongest first.
    pub fn present_spots(&self) -> Vec<Spot> {
        self.spots.iter().filter(|past| past.is_present()).map(PastSpot::spot).collect()
    }

    /// The latest session that counts.
    pub fn last(&self) -> Option<&PastSession> {
        self.practice().next()
    }

    /// The session after which the morning is still to be asked about, on `today`: the latest that
    /// counts, or that was stopped because something was wrong, however short; while the next
    /// morning is remembered and nobody has said how it was.
    pub fn morning_due(&self, today: Day) -> Option<&PastSession> {
        let mut asked = self.sessions.iter().filter(|past| past.is_real());
        let last = asked.find(|past| past.is_practice() || past.summary.outcome.is_unwell());
        last.filter(|past| {
            let ago = today.number() - past.when.day().number();
            past.morning.is_none() && (1..=MORNING_DAYS).contains(&ago)
        })
    }

    /// The deletion that erases all there is of a session: its beginning, its end, its morning.
    pub fn erasure(&self, session: SessionId) -> Erasure {
        Erasure { targets: self.places.get(&session).cloned().unwrap_or_default() }
    }

    /// Those of `drafts` that aren't needed any more: their session is over, or was deleted.
    pub fn stale_drafts(&self, journal: &Journal, drafts: &[Draft]) -> Vec<SessionId> {
        let is_stale = |draft: &&Draft| {
            self.sessions.iter().any(|past| past.session == draft.session)
                || journal.is_erased(draft.started)
        };
        drafts.iter().filter(is_stale).map(|draft| draft.session).collect()
    }
}

impl PastSession {
    /// Whether somebody rolled, however short: no rehearsal. What goes wrong counts in any of these.
    pub fn is_real(&self) -> bool {
        self.summary.purpose == Purpose::Practice
    }

    /// What it is called: see [`Summary::name`].
    pub fn name(&self, words: &dyn Fn(&Message) -> Option<String>) -> String {
        self.summary.name(self.title.as_deref(), words)
    }

    /// Whether it counts: see [`Summary::counts`].
    pub fn is_practice(&self) -> bool {
        self.summary.counts()
    }
}

impl OpenSession {
    /// Whether the device that writes `series` may go on with it: only the one that began it.
    /// Any other may close it.
    pub fn may_resume(&self, series: SeriesId) -> bool {
        self.place.series == series
    }

    /// Whether it may be running `now` on another device, of which nothing is heard before it is over. A
    /// beginning that is as far ahead is a clock that was wrong.
    pub fn may_run(&self, now: WallTime) -> bool {
        now.ms().abs_diff(self.when.ms()) < MAY_RUN_MS
    }

    /// What is written to close it: its draft where it was cut off, else nothing played.
    pub fn close(&self, draft: Option<&Draft>) -> SessionRecord {
        let session = self.started.session;
        match draft.filter(|draft| draft.session == session) {
            Some(draft) => draft.close(),
            None => SessionRecord {
                session,
                until: SessionTime::ZERO,
                log: Vec::new(),
                summary: Summary {
                    routine_id: self.started.routine_id.clone(),
                    purpose: self.started.purpose,
                    played: Span::ZERO,
                    worked: Vec::new(),
                    outcome: Outcome::Interrupted,
                    before: None,
                    after: None,
                },
            },
        }
    }
}

impl Restriction {
    /// Whether it holds on `day`.
    pub fn holds_on(&self, day: Day) -> bool {
        match self.term {
            Term::Until(free) => day < free,
            Term::Open => true,
            Term::Lifted => false,
        }
    }
}

/// What was read so far, in the journal's order.
#[derive(Default)]
struct Reading {
    history: History,
    told: Map<SessionId, Box<Told>>,
    restrictions: Map<Bar, Restriction>,
    own: own::Told,
}

/// What was read of one session.
#[derive(Default)]
struct Told {
    places: Set<Place>,
    started: Option<OpenSession>,
    ended: Vec<(Place, WallTime, Summary)>,
    morning: Option<Felt>,
}

impl Reading {
    fn take(&mut self, entry: &Entry, note: Note) {
        let (place, wall) = (entry.place(), entry.header().wall);
        match note {
            Note::Profile(profile) => {
                if self.history.profile.replace(profile).is_some() {
                    self.history.changed = Some(place);
                }
            }
            Note::About(about) => {
                (self.history.about, self.history.changed) = (about, Some(place));
            }
            Note::Programme(turn) => {
                programme::take(&mut self.history.following, turn);
                self.history.changed = Some(place);
            }
            Note::Started(started) => {
                let told = self.of(started.session, place);
                told.started.get_or_insert(OpenSession { place, when: wall, started });
            }
            Note::Session(SessionRecord { session, summary, .. }) => {
                self.of(session, place).ended.push((place, wall, summary));
            }
            Note::Morning(Morning { session, felt }) => {
                self.of(session, place).morning = Some(felt);
            }
            Note::Restriction(restriction) => {
                self.restrictions.insert(restriction.bar.clone(), restriction);
                self.history.changed = Some(place);
            }
            Note::Setting(setting) => {
                self.history.settings.insert(setting.name, setting.value);
            }
            Note::Spot(told) => spots::take(&mut self.history.spots, place, wall, told),
            Note::Trial(told) => trials::take(&mut self.history.trials, place, wall.day(), told),
            Note::Imported(imported) => {
                self.history.imports.push(PastImport { place, when: wall, imported });
            }
            Note::Reading(reading) => {
                self.history.readings.push(PastReading { place, when: wall, reading });
            }
            Note::Own(own) => self.own.take(place, wall, own),
            Note::OwnGone(id) => self.own.gone(id),
            Note::Favourite(said) => favourites::take(&mut self.history.favourites, said),
            Note::Erased(_) => {} // obeyed when it was merged
        }
    }

    /// What was told of `session`, one more time at `place`.
    fn of(&mut self, session: SessionId, place: Place) -> &mut Told {
        let told = self.told.or_insert(session, Box::default());
        told.places.insert(place);
        told
    }

    fn finish(mut self) -> History {
        for (session, told) in self.told {
            let Told { places, started, ended, morning } = *told;
            self.history.places.insert(session, places);
            // Closed elsewhere and gone on with at home: home knows better, then the latest.
            let home = started.as_ref().map(|open| open.place.series);
            let best = ended.into_iter().max_by_key(|(place, ..)| Some(place.series) == home);
            if let Some((_, written, summary)) = best {
                let when = started.as_ref().map_or(written, |open| open.when);
                let title = started.and_then(|open| open.started.title());
                self.history.sessions.push(PastSession { session, when, title, summary, morning });
            } else {
                self.history.open.extend(started);
            }
        }
        (self.history.own, self.history.late) = self.own.finish();
        sort_by_key(&mut self.history.open, |open| Reverse((open.when, open.started.session)));
        sort_by_key(&mut self.history.sessions, |past| Reverse((past.when, past.session)));
        sort_by_key(&mut self.history.readings, |past| Reverse((past.when, past.place)));
        sort_by_key(&mut self.history.own, |past| Reverse((past.when, past.own.id)));
        spots::put_in_order(&mut self.history.spots);
        self.history.trials.reverse();
        self.history.imports.reverse();
        self.history.favourites.reverse();
        let not_lifted = |restriction: &Restriction| restriction.term != Term::Lifted;
        self.history.restrictions = self
            .restrictions
            .into_iter()
            .map(|(_, restriction)| restriction)
            .filter(not_lifted)
            .collect();
        self.history
    }
}
