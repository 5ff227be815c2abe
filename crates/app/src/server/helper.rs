//! The page in the clear that hands out the authority's certificate, and tells how to trust it.
//!
//! A phone that doesn't trust us yet can't open anything private, so this one page has to be open to
//! all. It gives what is no secret, the certificate and its fingerprint, and nothing else: no code, no
//! data, no way to the rest.

use std::net::IpAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State as Held};
use axum::http::header;
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::get;

use super::authority::Authority;
use super::error::ApiError;
use super::guard;

/// What the page tells.
pub struct Helper {
    /// Whose certificate.
    pub authority: Arc<Authority>,
    /// Where the app is once that is trusted.
    pub address: String,
    /// The port on which the page itself is.
    pub port: u16,
}

/// Everything but the socket.
pub fn router(helper: Helper) -> Router {
    let state = Arc::new(helper);
    Router::new()
        .route("/", get(page))
        .route("/helper.css", get(style))
        .route("/rollwise.crt", get(certificate))
        .fallback(async || ApiError::NotFound)
        .method_not_allowed_fallback(async || ApiError::WrongMethod)
        .layer(middleware::from_fn(guard::in_time))
        .layer(middleware::from_fn_with_state(Arc::clone(&state), by_name))
        .layer(middleware::map_response(guard::harden))
        .layer(middleware::map_response(in_the_clear))
        .with_state(state)
}

/// Leaves out what browsers heed in private alone, and complain of else.
async fn in_the_clear(mut response: Response) -> Response {
    response.headers_mut().remove("cross-origin-opener-policy");
    response
}

/// Lets a request through that names us, or an address: nobody's page can be told that we are it.
async fn by_name(Held(helper): Held<Arc<Helper>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    let port = format!(":{}", helper.port);
    let name = host.and_then(|host| host.strip_suffix(&port));
    let ours = name.is_some_and(|name| {
        name.eq_ignore_ascii_case(helper.authority.name()) || name.parse::<IpAddr>().is_ok()
    });
    if ours { next.run(request).await } else { ApiError::WrongHost.into_response() }
}

async fn page(Held(helper): Held<Arc<Helper>>) -> Html<String> {
    let page = include_str!("helper/page.html");
    let page = page.replace("{name}", helper.authority.name());
    let page = page.replace("{address}", &helper.address);
    Html(page.replace("{fingerprint}", &helper.authority.fingerprint()))
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("helper/page.css"))
        .into_response()
}

async fn certificate(Held(helper): Held<Arc<Helper>>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/x-x509-ca-cert"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"rollwise.crt\""),
    ];
    (headers, helper.authority.certificate().to_vec()).into_response()
}
