//! The server on loopback: the browser app's files, and the exchange of journal entries.
//!
//! [`router`] is everything but the socket, so that tests call it without one; [`run`] puts it
//! behind the one fixed port. A handler parses, calls, and maps the error; what an entry is, and
//! what is missing where, is `journal`'s. Nothing outside this machine can reach it, and nothing on
//! this machine that doesn't know the token gets any data out of it or in.

mod api;
mod assets;
mod error;
mod guard;
pub mod probe;
pub mod ticket;
pub mod token;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use journal::limits::WIRE_MAX_BYTES;
use store::Store;

use ticket::Tickets;
use token::Token;

/// The one port. A browser's data belongs to an address, so it never changes by itself. Source: our
/// choice; below the ports that systems hand out by themselves (from 32768 on Linux, 49152 by
/// IANA), above those of known services, and not in Debian's `/etc/services`.
pub const PORT: u16 = 17_655;

/// Longest time that a request may take. Source: our choice; the largest honest batch takes
/// seconds on a slow disk.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);

/// How long a running request may go on after the server was told to stop. Source: our choice;
/// longer than any write takes, shorter than a system waits before it kills.
const GOODBYE_TIMEOUT: Duration = Duration::from_secs(5);

/// Most threads that wait for the disk. Source: our choice; the store has one thread itself.
const DISK_THREADS: usize = 2;

/// What the server serves; every handler has it at hand.
pub struct Served {
    /// The journal's keeper.
    pub store: Store,
    /// The secret that the browser shows.
    pub token: Token,
    /// The port under which the browser reaches it.
    pub port: u16,
    /// How many times faster than time sessions run; above 1 they are rehearsals.
    pub speed: u32,
    /// One-time tickets for opening it.
    pub tickets: Tickets,
}

/// Everything but the socket.
pub fn router(served: Served) -> Router {
    let state = Arc::new(served);
    let api = Router::new()
        .route("/config", get(api::config))
        .route("/heads", get(api::heads))
        .route("/missing", post(api::missing))
        .route("/entries", post(api::entries))
        .route("/ticket", post(api::ticket))
        .fallback(api::nothing_here)
        .method_not_allowed_fallback(api::not_this_way)
        .layer(middleware::from_fn_with_state(state.clone(), guard::with_token))
        .layer(DefaultBodyLimit::max(WIRE_MAX_BYTES));
    Router::new()
        .nest("/api/v1", api)
        .route("/open/{ticket}", get(api::open))
        .fallback(assets::serve)
        .layer(middleware::from_fn(guard::in_time))
        .layer(middleware::from_fn_with_state(state.clone(), guard::from_here))
        .layer(middleware::map_response(guard::harden))
        .with_state(state)
}

/// How many files of the browser app the program carries; 0 where it was built without it.
pub fn app_files() -> usize {
    assets::count()
}

/// Takes the port.
///
/// # Errors
/// When it is taken, or may not be.
pub fn listen(port: u16) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Serves until the system asks to stop; what was acknowledged by then is kept.
///
/// # Errors
/// When the system refuses threads, signals or the socket.
pub fn run(listener: TcpListener, served: Served) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(DISK_THREADS)
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let (stop, stopping) = tokio::sync::watch::channel(());
        let serving = axum::serve(listener, router(served)).with_graceful_shutdown(async {
            let mut stopping = stopping;
            // An error means that the sender is gone, and that is an end too.
            let _ = stopping.changed().await;
        });
        let asked = asked_to_stop()?;
        let end = async {
            asked.await;
            let _ = stop.send(());
            tokio::time::sleep(GOODBYE_TIMEOUT).await;
        };
        tokio::select! {
            served = serving => served,
            () = end => Ok(()),
        }
    })
}

/// Ends when the system, or the person by Ctrl-C, asks to stop.
#[cfg(unix)]
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ends when the person asks to stop by Ctrl-C.
#[cfg(not(unix))]
fn asked_to_stop() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a way to be told, it runs until it is ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
