//! Who may ask: checked before anything else, on every route.
//!
//! The server listens on loopback, but any site that the person visits can make their browser send
//! requests there, and a name can be made to point there. So the host must be ours, the origin,
//! where one is named, must be ours, and data needs the token besides.

use std::sync::Arc;

use axum::extract::{Request, State as Held};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};

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

/// Lets a request through whose host, and origin where one is named, are ours.
pub(crate) async fn from_here(
    Held(state): Held<Arc<Served>>,
    request: Request,
    next: Next,
) -> Response {
    let port = state.port;
    let host = match one(request.headers(), &header::HOST) {
        Named::Once(host) => host,
        Named::Never | Named::Oddly => return ApiError::WrongHost.into_response(),
    };
    let elsewhere = host == format!("{OTHER_NAME}:{port}");
    if !elsewhere && host != format!("{NAME}:{port}") {
        return ApiError::WrongHost.into_response();
    }
    let origins = [format!("http://{NAME}:{port}"), format!("http://{OTHER_NAME}:{port}")];
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
    next.run(request).await
}

/// Lets a request through that shows the token.
pub(crate) async fn with_token(
    Held(state): Held<Arc<Served>>,
    request: Request,
    next: Next,
) -> Response {
    let shown = match one(request.headers(), &header::AUTHORIZATION) {
        Named::Never => return ApiError::NoToken.into_response(),
        Named::Once(shown) => shown.strip_prefix("Bearer "),
        Named::Oddly => None,
    };
    match shown {
        Some(shown) if state.token.is(shown) => next.run(request).await,
        Some(_) | None => ApiError::WrongToken.into_response(),
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
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
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
