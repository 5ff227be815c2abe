//! Who may ask: checked before anything else, on every route.
//!
//! Any site that the person visits can make their browser send requests to loopback or to the local
//! network, and a name can be made to point there. So the host must be ours, the origin, where one is
//! named, must be ours, and data needs a key besides: the address's token at this machine, a paired
//! device's own anywhere.

use std::sync::Arc;

use axum::Extension;
use axum::extract::{Request, State as Held};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};

use super::devices::{Admission, Device, Devices};
use super::door::{Door, Place};
use super::error::ApiError;
use super::{REQUEST_TIMEOUT, Served};

/// The one address's name. Other names of loopback lead here, since a browser's data belongs to it.
const NAME: &str = "127.0.0.1";
/// Another name of loopback that people type.
const OTHER_NAME: &str = "localhost";

/// What a page may load: its own files, and sounds and pictures that it made itself.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; \
     script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; \
     img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; \
     worker-src 'self'; manifest-src 'self'; \
     object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What a request passes first: everything served, and the door by which it came.
#[derive(Clone)]
pub(crate) struct Entrance {
    /// Everything served.
    pub(crate) served: Arc<Served>,
    /// The door.
    pub(crate) door: Door,
}

/// Who asks, once the key that was shown is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Caller {
    /// Who opened the app at this machine.
    Owner,
    /// A device that was paired.
    Device(Device),
}

/// Lets a request through whose host, and origin where one is named, are ours, and notes where the
/// asker is.
pub(crate) async fn from_here(
    Held(entrance): Held<Entrance>,
    mut request: Request,
    next: Next,
) -> Response {
    let Entrance { served, door } = entrance;
    let port = served.port;
    let host = match one(request.headers(), &header::HOST) {
        Named::Once(host) => host,
        Named::Never | Named::Oddly => return ApiError::WrongHost.into_response(),
    };
    let elsewhere = host == format!("{OTHER_NAME}:{port}");
    let here = door == Door::Loopback && (elsewhere || host == format!("{NAME}:{port}"));
    let (place, origins) = if here {
        (Place::Here, vec![format!("http://{NAME}:{port}"), format!("http://{OTHER_NAME}:{port}")])
    } else {
        match served.away(door).find(|origin| origin.is_host(host)) {
            Some(origin) => (Place::Away, vec![origin.to_string()]),
            None => return ApiError::WrongHost.into_response(),
        }
    };
    match one(request.headers(), &header::ORIGIN) {
        Named::Never => {}
        Named::Once(origin) if origins.iter().any(|ours| ours == origin) => {}
        Named::Once(_) | Named::Oddly => return ApiError::WrongOrigin.into_response(),
    }
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    if elsewhere && request.method() == Method::GET && !path.starts_with("/api/") {
        // The browser takes the token behind the `#` along.
        return Redirect::temporary(&format!("http://{NAME}:{port}{path}")).into_response();
    }
    request.extensions_mut().insert(place);
    next.run(request).await
}

/// Lets a request through that shows a key, and notes whose: the address's token, at this machine
/// alone, or a paired device's own.
pub(crate) async fn with_key(
    Held(served): Held<Arc<Served>>,
    Extension(place): Extension<Place>,
    mut request: Request,
    next: Next,
) -> Response {
    let shown = match one(request.headers(), &header::AUTHORIZATION) {
        Named::Never => {
            return match place {
                Place::Here => ApiError::NoToken.into_response(),
                Place::Away => ApiError::NotPaired.into_response(),
            };
        }
        Named::Once(shown) => shown.strip_prefix("Bearer "),
        Named::Oddly => None,
    };
    let caller = match shown {
        Some(shown) if Devices::is_key(shown) => device(&served, shown.to_owned()).await,
        Some(shown) if place == Place::Here && served.token.is(shown) => Ok(Caller::Owner),
        Some(_) | None => Err(match place {
            Place::Here => ApiError::WrongToken,
            Place::Away => ApiError::NotPaired,
        }),
    };
    match caller {
        Ok(caller) => {
            request.extensions_mut().insert(caller);
            next.run(request).await
        }
        Err(error) => error.into_response(),
    }
}

/// Whose key it is, if it is a device's.
async fn device(served: &Arc<Served>, shown: String) -> Result<Caller, ApiError> {
    let held = Arc::clone(served);
    let asked = tokio::task::spawn_blocking(move || {
        let now = held.wall.now().map_err(|error| ApiError::Inside(error.to_string()))?;
        held.devices.admit(&shown, now).map_err(ApiError::from)
    });
    match asked.await.map_err(|error| ApiError::Inside(error.to_string()))?? {
        Admission::Known(device) => Ok(Caller::Device(device)),
        Admission::Expired(_) => Err(ApiError::DeviceExpired),
        Admission::Unknown => Err(ApiError::DeviceUnknown),
    }
}

/// Lets only through who opened the app at this machine: a device that was lent or lost must not
/// bring in others.
pub(crate) async fn owner_alone(
    Extension(caller): Extension<Caller>,
    request: Request,
    next: Next,
) -> Response {
    match caller {
        Caller::Owner => next.run(request).await,
        Caller::Device(_) => ApiError::OwnerAlone.into_response(),
    }
}

/// Lets only through who asks at this machine.
pub(crate) async fn here_alone(
    Extension(place): Extension<Place>,
    request: Request,
    next: Next,
) -> Response {
    match place {
        Place::Here => next.run(request).await,
        Place::Away => ApiError::NotFound.into_response(),
    }
}

/// Ends a request that takes too long.
pub(crate) async fn in_time(request: Request, next: Next) -> Response {
    match tokio::time::timeout(REQUEST_TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => ApiError::TooSlow.into_response(),
    }
}

/// Tells the browser to take no liberties with an answer, whichever it is.
pub(crate) async fn harden(mut response: Response) -> Response {
    let headers = response.headers_mut();
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            header::HeaderName::from_static("permissions-policy"),
            "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
        ),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// How often a header that may come once is there.
enum Named<'a> {
    Never,
    Once(&'a str),
    /// Twice, or as something that isn't text.
    Oddly,
}

fn one<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> Named<'a> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Named::Never,
        (Some(value), None) => value.to_str().map_or(Named::Oddly, Named::Once),
        (Some(_), Some(_)) => Named::Oddly,
    }
}
