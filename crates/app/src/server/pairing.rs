//! Pairing a device and letting it go: what the page's Devices screen and `rollwise pair` ask.

use std::sync::Arc;

use axum::Extension;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State as Held};
use axum::response::IntoResponse as _;

use super::Served;
use super::api::{Answer, told, whole};
use super::codes::{self, Redeemed};
use super::devices::{Device, DeviceError, Devices};
use super::error::ApiError;
use super::guard::Caller;
use super::qr::Qr;

/// A device as the list shows it.
#[derive(serde::Serialize, serde::Deserialize, Clone, Debug)]
pub(crate) struct Listed {
    /// What the list calls it.
    pub(crate) id: String,
    /// What the person calls it.
    pub(crate) name: String,
    /// When it was paired: a day.
    pub(crate) made: String,
    /// When it was last seen: a day.
    pub(crate) seen: String,
    /// Until when its key is good, if it isn't seen before: milliseconds since 1970.
    pub(crate) until_ms: u64,
}

impl From<&Device> for Listed {
    fn from(device: &Device) -> Listed {
        Listed {
            id: device.id.clone(),
            name: device.name.clone(),
            made: device.made.day().to_string(),
            seen: device.seen.day().to_string(),
            until_ms: device.until_ms,
        }
    }
}

/// All that a person needs to pair a device.
#[derive(serde::Serialize, serde::Deserialize, Clone, Debug)]
pub(crate) struct Invitation {
    /// The one-time code.
    pub(crate) code: String,
    /// For how many seconds it is good.
    pub(crate) seconds: u64,
    /// Under which addresses devices reach this Rollwise, and with what they open it.
    pub(crate) ways: Vec<Way>,
    /// What to do first on the local network: trust the authority.
    pub(crate) trust: Option<Trust>,
}

/// One address by which a device comes.
#[derive(serde::Serialize, serde::Deserialize, Clone, Debug)]
pub(crate) struct Way {
    /// The address.
    pub(crate) address: String,
    /// The same with the code, as a person's camera opens it.
    pub(crate) link: String,
    /// That as a picture.
    pub(crate) svg: String,
}

/// What to trust, and where it is handed out.
#[derive(serde::Serialize, serde::Deserialize, Clone, Debug)]
pub(crate) struct Trust {
    /// The page that hands out the certificate, in the clear.
    pub(crate) address: String,
    /// That as a picture.
    pub(crate) svg: String,
    /// What tells the certificate from a false one.
    pub(crate) fingerprint: String,
}

/// What a device sends to be paired.
#[derive(serde::Deserialize)]
struct Asked {
    code: String,
    name: String,
}

/// Its key, told once.
#[derive(serde::Serialize)]
struct Paired {
    key: String,
    name: String,
}

/// `GET /api/v1/devices`
pub(crate) async fn list(Held(state): Held<Arc<Served>>) -> Answer {
    let devices = of(&state, |devices| devices.list()).await?;
    told(&devices.iter().map(Listed::from).collect::<Vec<_>>())
}

/// `DELETE /api/v1/devices/{id}`
pub(crate) async fn remove(Held(state): Held<Arc<Served>>, Path(id): Path<String>) -> Answer {
    let removed = of(&state, move |devices| devices.remove(&id)).await?;
    told(&Listed::from(&removed))
}

/// `POST /api/v1/invitation`: a one-time code, and where to go with it.
pub(crate) async fn invite(Held(state): Held<Arc<Served>>) -> Answer {
    told(&state.invite()?)
}

/// `POST /api/v1/pair`: a code and a name for a key. The one thing that needs none.
pub(crate) async fn pair(
    Held(state): Held<Arc<Served>>,
    body: Result<Bytes, BytesRejection>,
) -> Answer {
    let asked: Asked = serde_json::from_slice(&whole(body)?).map_err(|_| ApiError::WrongCode)?;
    if asked.name.trim().is_empty() {
        return Err(ApiError::NoName);
    }
    match state.codes.redeem(&asked.code) {
        Redeemed::Good => {}
        Redeemed::Wrong => return Err(ApiError::WrongCode),
        Redeemed::Void => return Err(ApiError::CodesVoid),
    }
    let now = state.wall.now().map_err(|error| ApiError::Inside(error.to_string()))?;
    let (device, key) = of(&state, move |devices| devices.add(&asked.name, now)).await?;
    told(&Paired { key, name: device.name })
}

/// `POST /api/v1/leave`: a device lets its own key go.
pub(crate) async fn leave(
    Held(state): Held<Arc<Served>>,
    Extension(caller): Extension<Caller>,
) -> Answer {
    match caller {
        Caller::Owner => Err(ApiError::NotFound),
        Caller::Device(device) => {
            of(&state, move |devices| devices.remove(&device.id)).await?;
            Ok(axum::http::StatusCode::NO_CONTENT.into_response())
        }
    }
}

impl Served {
    /// A one-time code, and where to go with it.
    pub(crate) fn invite(&self) -> Result<Invitation, ApiError> {
        let code = self.codes.issue()?;
        let svg = |text: &str| Qr::of(text).map(|qr| qr.svg()).unwrap_or_default();
        let lan = self.lan.iter().map(|lan| &lan.origin);
        let ways = lan.chain(&self.public).map(|origin| {
            let link = format!("{origin}/#/pair/{code}");
            Way { address: origin.to_string(), svg: svg(&link), link }
        });
        let ways = ways.collect();
        let trust = self.lan.as_ref().map(|lan| Trust {
            address: lan.helper.clone(),
            svg: svg(&lan.helper),
            fingerprint: lan.fingerprint.clone(),
        });
        Ok(Invitation { code, seconds: codes::GOOD_FOR.as_secs(), ways, trust })
    }
}

/// Calls the list of devices where waiting for the disk holds up nobody else.
async fn of<T: Send + 'static>(
    state: &Arc<Served>,
    call: impl FnOnce(&Devices) -> Result<T, DeviceError> + Send + 'static,
) -> Result<T, ApiError> {
    let state = Arc::clone(state);
    let done = tokio::task::spawn_blocking(move || call(&state.devices)).await;
    Ok(done.map_err(|error| ApiError::Inside(error.to_string()))??)
}
