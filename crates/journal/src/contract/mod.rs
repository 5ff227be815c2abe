//! What every keeper must do, as data: cases of steps, each with the text it must answer.
//!
//! [`run`] plays them against a [`Keeper`]. A keeper that can't be one because it must wait, as in
//! the browser, plays [`cases`] itself: for each step it does what [`Ask`] says and compares
//! [`Answer::text`]. What isn't here: failures of storage, which differ between keepers.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use routine::Set;

use crate::bytes::{JournalId, Salt, SeriesId, SessionId};
use crate::draft::Draft;
use crate::entry::{Content, Entry, Place};
use crate::keeper::{Keeper, KeeperError};
use crate::merged::Journal;
use crate::note::{Erasure, Note};
use crate::sync::{Batch, Cursor, Heads};
use crate::wall::WallTime;
use crate::writer::{Page, SeriesState};

mod cases;

pub use cases::cases;

/// Plays every case. `open` is called with the case's name, first for a keeper that never was,
/// then, once that is dropped, for the same one again.
///
/// # Panics
///
/// When an answer isn't the one that is due.
pub fn run(open: &mut dyn FnMut(&str) -> Box<dyn Keeper>) {
    for case in cases() {
        let mut keeper = open(case.name);
        for (number, step) in case.steps.into_iter().enumerate() {
            let answer = if matches!(step.ask, Ask::Reopen) {
                drop(keeper);
                keeper = open(case.name);
                Answer::Done
            } else {
                perform(&*keeper, step.ask)
            };
            let own = keeper.state().expect("a keeper knows its series").series;
            assert_eq!(answer.text(own), step.due, "case “{}”, step {number}", case.name);
        }
    }
}

/// A keeper's life in some steps, from its first opening.
pub struct Case {
    /// What it is about; also a usable file name.
    pub name: &'static str,
    /// What is asked and what must be answered.
    pub steps: Vec<Step>,
}

/// One step.
pub struct Step {
    /// What is asked.
    pub ask: Ask,
    /// What [`Answer::text`] must say.
    pub due: String,
}

/// What a keeper is asked: its methods, and to be closed and opened again.
#[derive(Clone, Debug)]
pub enum Ask {
    /// [`Keeper::state`]
    State,
    /// [`Keeper::write`]
    Write(Vec<Page>, WallTime),
    /// [`Keeper::write`] of a deletion of this number of its own series.
    EraseOwn(u64, WallTime),
    /// [`Keeper::append`]
    Append(Vec<Entry>),
    /// [`Keeper::load`]
    Load,
    /// [`Keeper::heads`]
    Heads,
    /// [`Keeper::missing`]
    Missing(Heads, Option<Cursor>),
    /// [`Keeper::missing`] for a keeper with its own heads.
    MissingFromOwnHeads,
    /// [`Keeper::put_draft`]
    PutDraft(Box<Draft>),
    /// [`Keeper::drafts`]
    Drafts,
    /// [`Keeper::clear_draft`]
    ClearDraft(SessionId),
    /// [`Keeper::adopt`]
    Adopt(JournalId),
    /// Close it and open it again.
    Reopen,
}

/// What a keeper answers.
#[derive(Clone, PartialEq, Debug)]
pub enum Answer {
    /// Nothing but that it is done.
    Done,
    /// A state.
    State(SeriesState),
    /// Written entries.
    Entries(Vec<Entry>),
    /// How many were new.
    New(usize),
    /// A journal.
    Journal(Journal),
    /// Heads.
    Heads(Heads),
    /// A batch.
    Batch(Batch),
    /// Drafts.
    Drafts(Vec<Draft>),
    /// It couldn't.
    Failed(KeeperError),
}

/// Does with a keeper what `ask` says. [`Ask::Reopen`] is the caller's and does nothing here.
pub fn perform(keeper: &dyn Keeper, ask: Ask) -> Answer {
    let answer = match ask {
        Ask::State => keeper.state().map(Answer::State),
        Ask::Write(pages, now) => keeper.write(pages, now).map(Answer::Entries),
        Ask::EraseOwn(sequence, now) => keeper.state().and_then(|state| {
            let place = Place { series: state.series, sequence };
            keeper.write(vec![erasure(&[place])], now).map(Answer::Entries)
        }),
        Ask::Append(entries) => keeper.append(entries).map(Answer::New),
        Ask::Load => keeper.load().map(Answer::Journal),
        Ask::Heads => keeper.heads().map(Answer::Heads),
        Ask::Missing(theirs, after) => keeper.missing(&theirs, after).map(Answer::Batch),
        Ask::MissingFromOwnHeads => {
            keeper.heads().and_then(|own| keeper.missing(&own, None)).map(Answer::Batch)
        }
        Ask::PutDraft(draft) => keeper.put_draft(&draft).map(|()| Answer::Done),
        Ask::Drafts => keeper.drafts().map(Answer::Drafts),
        Ask::ClearDraft(session) => keeper.clear_draft(session).map(|()| Answer::Done),
        Ask::Adopt(id) => keeper.adopt(id).map(|()| Answer::Done),
        Ask::Reopen => Ok(Answer::Done),
    };
    answer.unwrap_or_else(Answer::Failed)
}

impl Answer {
    /// The answer as text, in which the keeper's own random series is called `own`.
    pub fn text(&self, own: SeriesId) -> String {
        let name = |series: SeriesId| {
            if series == own { String::from("own") } else { series.short() }
        };
        let entry = |entry: &Entry| {
            let said = match entry.content() {
                Content::Erased => "(erased)".into(),
                Content::Present { bytes, .. } => String::from_utf8_lossy(bytes),
            };
            let said = said.replace(&own.to_string(), "own");
            let Place { series, sequence } = entry.place();
            format!("{}/{sequence} {} {said}", name(series), entry.header().kind)
        };
        match self {
            Answer::Done => "done".into(),
            Answer::State(state) => {
                let last = state.last.map_or("none".into(), |(number, _)| number.to_string());
                format!("{} {} last {last}", state.journal.short(), name(state.series))
            }
            Answer::Entries(entries) => lines(entries.iter().map(entry)),
            Answer::New(count) => format!("{count} new"),
            Answer::Journal(journal) => lines(journal.entries().map(entry)),
            Answer::Heads(heads) => {
                let head = |(&series, head): (&SeriesId, &crate::sync::Head)| {
                    format!("{}/{}", name(series), head.sequence)
                };
                lines(heads.0.iter().map(head))
            }
            Answer::Batch(batch) => {
                let (count, more) = (batch.entries.len(), batch.next.is_some());
                let ends = (batch.entries.first().map(entry), batch.entries.last().map(entry));
                match ends {
                    (Some(first), Some(last)) => {
                        format!("{count} from {first} to {last}, more: {more}")
                    }
                    (_, _) => format!("{count}, more: {more}"),
                }
            }
            Answer::Drafts(drafts) => {
                let draft = |draft: &Draft| {
                    format!("{} at {}", draft.session.short(), draft.summary.played)
                };
                lines(drafts.iter().map(draft))
            }
            Answer::Failed(error) => format!("failed: {}", error.code()),
        }
    }
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    let all: Vec<String> = lines.collect();
    if all.is_empty() { "nothing".into() } else { all.join("\n") }
}

fn erasure(targets: &[Place]) -> Page {
    let targets: Set<Place> = targets.iter().copied().collect();
    Note::Erased(Erasure { targets }).page(Salt::new([6; 16]))
}
