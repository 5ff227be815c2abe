//! The handlers: parse, call, map the error. Shapes on the wire are `journal`'s.

use std::sync::Arc;

use axum::Extension;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, Query, State as Held};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use journal::sync::Cursor;
use journal::{Entry, History, JournalId, Keeper as _, KeeperError, SessionId, kinds, wire};
use store::Store;

use super::Served;
use super::error::ApiError;
use super::guard::Caller;
use crate::folder::DataFolder;
use crate::practice;
use crate::record::{self, Seat};

pub(crate) type Answer = Result<Response, ApiError>;

#[derive(serde::Serialize)]
struct Config {
    version: &'static str,
    speed: u32,
    journal_id: String,
    /// The name of the paired device that asks; `None` at the machine itself.
    device: Option<String>,
    /// The address that a calendar on the machine subscribes to; told at the machine itself alone.
    calendar: Option<String>,
    /// A session of this machine's terminal that was cut off; `None` while it runs.
    cut_off: Option<String>,
}

#[derive(serde::Serialize)]
struct Ticket {
    ticket: String,
}

/// Where to go on; nothing means from the beginning.
#[derive(serde::Deserialize)]
pub(crate) struct After {
    after: Option<String>,
}

/// `GET /api/v1/config`
pub(crate) async fn config(
    Held(state): Held<Arc<Served>>,
    Extension(caller): Extension<Caller>,
) -> Answer {
    let folder = DataFolder::at(state.own.clone());
    let (journal, cut_off) =
        keep(&state, move |store| Ok((journal_of(store)?, record::unfinished(&folder, store)?)))
            .await?;
    let calendar = match caller {
        Caller::Owner => Some(state.token.calendar_address(state.port)),
        Caller::Device(_) => None,
    };
    let config = Config {
        calendar,
        cut_off: cut_off.map(|cut_off| cut_off.open.started.session.to_string()),
        version: env!("CARGO_PKG_VERSION"),
        speed: state.speed,
        journal_id: journal.to_string(),
        device: match caller {
            Caller::Owner => None,
            Caller::Device(device) => Some(device.name),
        },
    };
    told(&config)
}

/// `GET /api/v1/heads`
pub(crate) async fn heads(Held(state): Held<Arc<Served>>) -> Answer {
    keep(&state, |store| Ok(own_heads(store, journal_of(store)?)?)).await.map(json)
}

/// `POST /api/v1/missing?after=…`: the asker's heads → what they lack, one batch.
pub(crate) async fn missing(
    Held(state): Held<Arc<Served>>,
    Query(After { after }): Query<After>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let body = whole(body)?;
    let after: Option<Cursor> = match after {
        None => None,
        Some(text) => Some(wire::read_cursor(&text).ok_or(ApiError::NoCursor)?),
    };
    let batch = keep(&state, move |store| {
        let journal = journal_of(store)?;
        let theirs = wire::read_heads(journal, &body)?;
        Ok(wire::write_batch(journal, &store.missing(&theirs, after)?))
    });
    batch.await.map(json)
}

/// `POST /api/v1/entries`: a batch → how many were new, and our heads. Answered only once it is
/// durable.
pub(crate) async fn entries(
    Held(state): Held<Arc<Served>>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let body = whole(body)?;
    let wall = state.wall;
    let taken = keep(&state, move |store| {
        let journal = journal_of(store)?;
        let batch = wire::read_batch(journal, &body)?;
        let own = batch.entries.iter().any(is_own);
        let accepted = store.append(batch.entries)?;
        if own {
            let now = wall.now().map_err(|error| ApiError::Inside(error.to_string()))?;
            practice::erase_late(store, now)?;
        }
        Ok(format!("{{\"accepted\":{accepted},\"heads\":{}}}", own_heads(store, journal)?))
    });
    taken.await.map(json)
}

/// Whether it is about a routine or technique of the person's own.
fn is_own(entry: &Entry) -> bool {
    matches!(entry.header().kind.as_str(), kinds::OWN | kinds::OWN_GONE)
}

/// `POST /api/v1/adopt/{journal}`: keeps that journal from now on; only where there is no entry of
/// another one yet, as on a new computer.
pub(crate) async fn adopt(Held(state): Held<Arc<Served>>, Path(journal): Path<String>) -> Answer {
    let journal = JournalId::from_hex(&journal).ok_or(ApiError::NotFound)?;
    keep(&state, move |store| Ok(store.adopt(journal)?)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `POST /api/v1/close/{session}`: closes a session of this machine's terminal where it was cut off; not
/// while one runs there.
pub(crate) async fn close(Held(state): Held<Arc<Served>>, Path(session): Path<String>) -> Answer {
    let session = SessionId::from_hex(&session).ok_or(ApiError::NotFound)?;
    let (folder, wall) = (DataFolder::at(state.own.clone()), state.wall);
    keep(&state, move |store| {
        let inside = |error: &dyn std::fmt::Display| ApiError::Inside(error.to_string());
        let seat = Seat::take(&folder).map_err(|error| inside(&error))?;
        // Held until it is closed, so that nobody goes on with it meanwhile.
        let _seat = seat.ok_or(ApiError::SessionRuns)?;
        let cut_off = record::cut_off(store, &History::of(&store.load()?))?;
        let cut_off = cut_off.filter(|cut_off| cut_off.open.started.session == session);
        let now = wall.now().map_err(|error| inside(&error))?;
        Ok(cut_off.ok_or(ApiError::NotFound)?.close(store, now)?)
    })
    .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `POST /api/v1/ticket`: a one-time ticket for [`open`].
pub(crate) async fn ticket(Held(state): Held<Arc<Served>>) -> Answer {
    let ticket = Ticket { ticket: state.tickets.issue()?.to_string() };
    told(&ticket)
}

/// `GET /open/{ticket}`: the ticket for the token, in the address.
pub(crate) async fn open(Held(state): Held<Arc<Served>>, Path(ticket): Path<String>) -> Answer {
    if !state.tickets.redeem(&ticket) {
        return Err(ApiError::TicketUsed);
    }
    Ok(Redirect::to(&format!("/#token={}", state.token)).into_response())
}

/// `GET /calendar/{key}.ics`: the dates, for a calendar that has their address.
pub(crate) async fn calendar(Held(state): Held<Arc<Served>>, Path(name): Path<String>) -> Answer {
    let key = name.strip_suffix(".ics").unwrap_or(&name);
    if !state.token.is_calendar_key(key) {
        return Err(ApiError::NotFound);
    }
    let wall = state.wall;
    let page = keep(&state, move |store| {
        let inside = |error: &dyn std::fmt::Display| ApiError::Inside(error.to_string());
        let now = wall.now().map_err(|error| inside(&error))?;
        let zone = crate::calendar::zone(None, now).map_err(|error| inside(&error))?;
        let history = crate::planning::recent(store, now)?;
        let words = crate::language::of(&history);
        Ok(crate::calendar::page(&history, journal_of(store)?, &zone, &words, now))
    });
    let page = page.await?;
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], page).into_response())
}

/// Every other address under `/api`.
pub(crate) async fn nothing_here() -> ApiError {
    ApiError::NotFound
}

/// Every other method.
pub(crate) async fn not_this_way() -> ApiError {
    ApiError::WrongMethod
}

/// A shape as an answer.
pub(crate) fn told(shape: &impl serde::Serialize) -> Answer {
    Ok(json(serde_json::to_string(shape).map_err(|error| ApiError::Inside(error.to_string()))?))
}

/// Calls the store where waiting for the disk holds up nobody else.
async fn keep<T: Send + 'static>(
    state: &Arc<Served>,
    call: impl FnOnce(&Store) -> Result<T, ApiError> + Send + 'static,
) -> Result<T, ApiError> {
    let state = state.clone();
    let done = tokio::task::spawn_blocking(move || call(&state.store)).await;
    done.map_err(|error| ApiError::Inside(error.to_string()))?
}

fn journal_of(store: &Store) -> Result<JournalId, KeeperError> {
    Ok(store.state()?.journal)
}

fn own_heads(store: &Store, journal: JournalId) -> Result<String, KeeperError> {
    Ok(wire::write_heads(journal, &store.heads()?))
}

/// The whole body, or why it isn't there.
pub(crate) fn whole(body: Result<Bytes, BytesRejection>) -> Result<Bytes, ApiError> {
    body.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => ApiError::TooLarge,
        _ => ApiError::BrokenOff,
    })
}

fn json(text: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}
