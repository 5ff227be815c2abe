//! What the server answers when it can't: a stable code, a message for the person, and a detail
//! for the log only.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use journal::KeeperError;
use journal::wire::DoorError;

use super::devices::DeviceError;
use super::token::TokenError;
use crate::explain::Explain as _;
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
    #[error(
        "This browser isn't paired with Rollwise yet. Get a code at the machine: Data, Devices."
    )]
    NotPaired,
    #[error(
        "This browser isn't paired any more: it was removed. To pair it again, get a code at the \
         machine: Data, Devices."
    )]
    DeviceUnknown,
    #[error(
        "This browser wasn't here for half a year, so its key ran out. To pair it again, get a code \
         at the machine: Data, Devices."
    )]
    DeviceExpired,
    #[error("Only at the machine itself. Run `rollwise` there.")]
    OwnerAlone,
    #[error(
        "That code isn't right, was used, or is older than ten minutes. Look again, or get another."
    )]
    WrongCode,
    #[error("Too many codes were wrong, so none is good any more. Get another at the machine.")]
    CodesVoid,
    #[error("That isn't a name for a device.")]
    NoName,
    #[error("What was sent is packed in a way that isn't known here. Reload the page.")]
    UnknownEncoding,
    #[error("{}", said_of_devices(.0))]
    Devices(#[from] DeviceError),
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
    #[error("A session is on in a terminal at the machine. End it there.")]
    SessionRuns,
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

fn said_of_devices(error: &DeviceError) -> &'static str {
    match error {
        DeviceError::TooMany => "Too many devices are paired. Remove one that you don't use.",
        DeviceError::NoSuch { .. } => "That device isn't in the list. Look again.",
        DeviceError::File { .. } | DeviceError::Foreign { .. } | DeviceError::NoRandom(_) => {
            "The list of devices can't be used. Run `rollwise devices` to see why."
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
        KeeperError::NotEmpty => "The program has entries of another journal. Nothing was taken.",
        KeeperError::Unsound(_)
        | KeeperError::DraftTooLarge { .. }
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
            ApiError::NotPaired => "not-paired",
            ApiError::DeviceUnknown => "device-unknown",
            ApiError::DeviceExpired => "device-expired",
            ApiError::OwnerAlone => "owner-alone",
            ApiError::WrongCode => "wrong-code",
            ApiError::CodesVoid => "codes-void",
            ApiError::NoName => "no-name",
            ApiError::UnknownEncoding => "unknown-encoding",
            ApiError::Devices(error) => error.code(),
            ApiError::TicketUsed => "ticket-used",
            ApiError::NotFound => "not-found",
            ApiError::WrongMethod => "wrong-method",
            ApiError::TooLarge
            | ApiError::Door(DoorError::TooLong { .. } | DoorError::TooMany { .. }) => "too-large",
            ApiError::TooSlow => "too-slow",
            ApiError::BrokenOff => "broken-off",
            ApiError::SessionRuns => "session-runs",
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
            ApiError::NoToken
            | ApiError::WrongToken
            | ApiError::NotPaired
            | ApiError::DeviceUnknown
            | ApiError::DeviceExpired => StatusCode::UNAUTHORIZED,
            ApiError::WrongOrigin | ApiError::OwnerAlone | ApiError::WrongCode => {
                StatusCode::FORBIDDEN
            }
            ApiError::CodesVoid => StatusCode::TOO_MANY_REQUESTS,
            ApiError::UnknownEncoding => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            ApiError::TicketUsed => StatusCode::GONE,
            ApiError::NotFound | ApiError::Devices(DeviceError::NoSuch { .. }) => {
                StatusCode::NOT_FOUND
            }
            ApiError::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            ApiError::TooLarge
            | ApiError::Door(DoorError::TooLong { .. } | DoorError::TooMany { .. }) => {
                StatusCode::PAYLOAD_TOO_LARGE
            }
            ApiError::TooSlow => StatusCode::REQUEST_TIMEOUT,
            ApiError::Door(DoorError::WrongJournal { .. })
            | ApiError::Keeper(KeeperError::WrongJournal(_) | KeeperError::NotEmpty)
            | ApiError::SessionRuns
            | ApiError::Devices(DeviceError::TooMany) => StatusCode::CONFLICT,
            ApiError::BrokenOff
            | ApiError::NoCursor
            | ApiError::NoName
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
                | KeeperError::Closed
                | KeeperError::Failed { .. },
            )
            | ApiError::Devices(
                DeviceError::File { .. } | DeviceError::Foreign { .. } | DeviceError::NoRandom(_),
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
            ApiError::Devices(error) => Some(error.to_string()),
            ApiError::NoRandom(error) => Some(error.to_string()),
            ApiError::Inside(detail) => Some(detail.clone()),
            ApiError::WrongHost
            | ApiError::WrongOrigin
            | ApiError::NoToken
            | ApiError::WrongToken
            | ApiError::NotPaired
            | ApiError::DeviceUnknown
            | ApiError::DeviceExpired
            | ApiError::OwnerAlone
            | ApiError::WrongCode
            | ApiError::CodesVoid
            | ApiError::NoName
            | ApiError::UnknownEncoding
            | ApiError::TicketUsed
            | ApiError::NotFound
            | ApiError::WrongMethod
            | ApiError::TooLarge
            | ApiError::TooSlow
            | ApiError::BrokenOff
            | ApiError::SessionRuns
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
