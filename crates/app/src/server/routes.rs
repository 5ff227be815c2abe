//! The server's routes: one list of them all, of which the router is made. So whoever asks who may do
//! what, the tests above all, asks the same list.

use std::sync::Arc;

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{self, MethodRouter};

use super::{Served, api, own, pairing};

/// Where a program asks.
pub(super) const API: &str = "/api/v1";

/// Who may come by a route.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    /// Everybody: what it gives depends on what is sent.
    Anybody,
    /// Whoever asks at this machine itself, and names a secret in the address.
    Here,
    /// Who shows a key: the one of the opened address, or a paired device's.
    Key,
    /// Who opened the app at this machine.
    Owner,
}

/// A route.
pub struct Route {
    /// How it is asked.
    pub method: Method,
    /// Where, with `{…}` for what is put in.
    pub path: &'static str,
    /// Who may.
    pub who: Who,
    handler: MethodRouter<Arc<Served>>,
}

/// All of them but the files of the app, which are for everybody.
pub fn routes() -> Vec<Route> {
    use Who::{Anybody, Here, Key, Owner};
    vec![
        get(Here, "/open/{ticket}", api::open),
        get(Here, "/calendar/{name}", api::calendar),
        post(Anybody, "/api/v1/pair", pairing::pair),
        get(Key, "/api/v1/config", api::config),
        get(Key, "/api/v1/heads", api::heads),
        post(Key, "/api/v1/missing", api::missing),
        post(Key, "/api/v1/entries", api::entries),
        post(Key, "/api/v1/adopt/{journal}", api::adopt),
        post(Key, "/api/v1/close/{session}", api::close),
        get(Key, "/api/v1/own", own::own),
        post(Key, "/api/v1/leave", pairing::leave),
        post(Owner, "/api/v1/ticket", api::ticket),
        get(Owner, "/api/v1/devices", pairing::list),
        delete(Owner, "/api/v1/devices/{id}", pairing::remove),
        post(Owner, "/api/v1/invitation", pairing::invite),
    ]
}

/// Those by which `who` may come, their addresses as they are seen from within `place`. Nothing keeps
/// anybody off yet.
pub(super) fn of(who: Who, place: &str) -> Router<Arc<Served>> {
    let ours = routes().into_iter().filter(|route| route.who == who);
    ours.fold(Router::new(), |router, route| {
        router.route(route.path.strip_prefix(place).unwrap_or(route.path), route.handler)
    })
}

fn get<H, T>(who: Who, path: &'static str, handler: H) -> Route
where
    H: Handler<T, Arc<Served>>,
    T: 'static,
{
    Route { method: Method::GET, path, who, handler: routing::get(handler) }
}

fn post<H, T>(who: Who, path: &'static str, handler: H) -> Route
where
    H: Handler<T, Arc<Served>>,
    T: 'static,
{
    Route { method: Method::POST, path, who, handler: routing::post(handler) }
}

fn delete<H, T>(who: Who, path: &'static str, handler: H) -> Route
where
    H: Handler<T, Arc<Served>>,
    T: 'static,
{
    Route { method: Method::DELETE, path, who, handler: routing::delete(handler) }
}
