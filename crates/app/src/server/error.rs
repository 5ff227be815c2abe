//! What the server answers when it can't: a stable code, a message for the person, and a detail
//! for the log only.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use journal::KeeperError;
use journal::wire::DoorError;

use super::token::TokenError;
use crate::terminal::harmless;

/// Why a request isn't answered as it wished.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ApiError {
    #[error("This page doesn't come from Rollwise's own address.")]
    WrongHost,
    #[error("Another site asked for your data. It gets none.")]
    WrongOrigin,
    #[error("The key is missing. Open Rollwise by its full address: run `rollwise`.")]
    NoToken,
    #[error(
        "The key is not the one of this Rollwise. Open it by its full address: run `rollwise`."
    )]
    WrongToken,
    #[error("This link was used already, or is too old. Run `rollwise` again.")]
    TicketUsed,
    #[error("There is nothing at this address.")]
    NotFound,
    #[error("This address is not asked like that.")]
    WrongMethod,
    #[error("That is more than can be taken at once.")]
    TooLarge,
    #[error("That took too long. Try again.")]
    TooSlow,
    #[error("What was sent broke off. Try again.")]
    BrokenOff,
    #[error("The position to go on from makes no sense.")]
    NoCursor,
    #[error("{}", said_of_door(.0))]
    Door(#[from] DoorError),
    #[error("{}", said_of_keeper(.0))]
    Keeper(#[from] KeeperError),
    #[error("This machine gave no random numbers. Try again.")]
    NoRandom(#[from] TokenError),
    #[error("Something went wrong inside Rollwise. Nothing was lost.")]
    Inside(String),
}

fn said_of_door(error: &DoorError) -> &'static str {
    match error {
        DoorError::TooLong { .. } | DoorError::TooMany { .. } => {
            "That is more than can be taken at once."
        }
        DoorError::WrongJournal { .. } => {
            "These entries belong to another person's journal. Nothing was taken."
        }
        DoorError::Version { .. } => {
            "The page and the program are of different versions. Reload the page."
        }
        DoorError::Malformed { .. } | DoorError::Field { .. } | DoorError::Unsound { .. } => {
            "What was sent was damaged on the way. Nothing was taken. Try again."
        }
    }
}

fn said_of_keeper(error: &KeeperError) -> &'static str {
    match error {
        KeeperError::Full => "The disk is full. Nothing was written; make some room.",
        KeeperError::ReadOnly => "The data may not be written to. Run `rollwise doctor`.",
        KeeperError::Locked => "Another program holds the data. Close it and try again.",
        KeeperError::Damaged { .. } => "The data is damaged. Run `rollwise doctor`.",
        KeeperError::WrongJournal(_) => {
            "These entries belong to another person's journal. Nothing was taken."
        }
        KeeperError::Unsound(_)
        | KeeperError::DraftTooLarge { .. }
        | KeeperError::NotEmpty
        | KeeperError::Closed
        | KeeperError::Failed { .. } => "The data could not be reached. Run `rollwise doctor`.",
    }
}

impl ApiError {
    /// The stable code.
    fn code(&self) -> &'static str {
        match self {
            ApiError::WrongHost => "wrong-host",
            ApiError::WrongOrigin => "wrong-origin",
            ApiError::NoToken => "no-token",
            ApiError::WrongToken => "wrong-token",
            ApiError::TicketUsed => "ticket-used",
            ApiError::NotFound => "not-found",
            ApiError::WrongMethod => "wrong-method",
            ApiError::TooLarge
            | ApiError::Door(DoorError::TooLong { .. } | DoorError::TooMany { .. }) => "too-large",
            ApiError::TooSlow => "too-slow",
            ApiError::BrokenOff => "broken-off",
            ApiError::NoCursor => "no-cursor",
            ApiError::Door(DoorError::WrongJournal { .. }) => "wrong-journal",
            ApiError::Door(DoorError::Version { .. }) => "other-version",
            ApiError::Door(
                DoorError::Malformed { .. } | DoorError::Field { .. } | DoorError::Unsound { .. },
            ) => "malformed",
            ApiError::Keeper(error) => error.code(),
            ApiError::NoRandom(_) => "no-randomness",
            ApiError::Inside(_) => "internal",
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            ApiError::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            ApiError::WrongOrigin => StatusCode::FORBIDDEN,
            ApiError::NoToken | ApiError::WrongToken => StatusCode::UNAUTHORIZED,
            ApiError::TicketUsed => StatusCode::GONE,
            ApiError::NotFound => StatusCode::NOT_FOUND,
            ApiError::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            ApiError::TooLarge
            | ApiError::Door(DoorError::TooLong { .. } | DoorError::TooMany { .. }) => {
                StatusCode::PAYLOAD_TOO_LARGE
            }
            ApiError::TooSlow => StatusCode::REQUEST_TIMEOUT,
            ApiError::Door(DoorError::WrongJournal { .. })
            | ApiError::Keeper(KeeperError::WrongJournal(_)) => StatusCode::CONFLICT,
            ApiError::BrokenOff
            | ApiError::NoCursor
            | ApiError::Door(
                DoorError::Version { .. }
                | DoorError::Malformed { .. }
                | DoorError::Field { .. }
                | DoorError::Unsound { .. },
            ) => StatusCode::BAD_REQUEST,
            ApiError::Keeper(KeeperError::Full) => StatusCode::INSUFFICIENT_STORAGE,
            ApiError::Keeper(KeeperError::Locked) => StatusCode::SERVICE_UNAVAILABLE,
            ApiError::Keeper(
                KeeperError::ReadOnly
                | KeeperError::Damaged { .. }
                | KeeperError::Unsound(_)
                | KeeperError::DraftTooLarge { .. }
                | KeeperError::NotEmpty
                | KeeperError::Closed
                | KeeperError::Failed { .. },
            )
            | ApiError::NoRandom(_)
            | ApiError::Inside(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// For the log only: what the person needn't know, and a stranger mustn't.
    fn detail(&self) -> Option<String> {
        match self {
            ApiError::Door(error) => Some(error.to_string()),
            ApiError::Keeper(error) => Some(error.to_string()),
            ApiError::NoRandom(error) => Some(error.to_string()),
            ApiError::Inside(detail) => Some(detail.clone()),
            ApiError::WrongHost
            | ApiError::WrongOrigin
            | ApiError::NoToken
            | ApiError::WrongToken
            | ApiError::TicketUsed
            | ApiError::NotFound
            | ApiError::WrongMethod
            | ApiError::TooLarge
            | ApiError::TooSlow
            | ApiError::BrokenOff
            | ApiError::NoCursor => None,
        }
    }
}

#[derive(serde::Serialize)]
struct ErrorJson<'a> {
    code: &'a str,
    message: &'a str,
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let code = self.code();
        if let Some(detail) = self.detail() {
            eprintln!("server: {code}: {}", harmless(&detail));
        }
        let shape = ErrorJson { code, message: &self.to_string() };
        let json = serde_json::to_string(&shape).unwrap_or_default();
        (self.status(), [(header::CONTENT_TYPE, "application/json")], json).into_response()
    }
}
