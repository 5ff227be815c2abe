//! The server: the browser app's files, and the exchange of journal entries.
//!
//! [`router`] is everything but the socket, so that tests call it without one; [`run`] puts it
//! behind the one fixed port on loopback and, where that is wished, behind HTTPS on the local
//! network. A handler parses, calls, and maps the error; what an entry is, and what is missing where,
//! is `journal`'s. Who doesn't know the token of this machine, or have the key of a paired device,
//! gets no data out of it or in.

mod api;
mod assets;
pub mod authority;
pub mod codes;
pub mod devices;
pub mod door;
mod error;
mod guard;
mod gzip;
pub mod helper;
pub mod names;
mod own;
pub(crate) mod pairing;
pub mod probe;
pub(crate) mod qr;
pub mod renewing;
pub mod routes;
pub mod ticket;
pub mod tls;
pub mod token;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use journal::limits::WIRE_MAX_BYTES;
use store::Store;
use tokio::sync::watch;

use codes::Codes;
use devices::Devices;
use door::{Door, Origin};
use guard::Entrance;
use helper::Helper;
use routes::{API, Who};
use ticket::Tickets;
use tls::TlsListener;
use token::Token;

use crate::clock::Wall;

/// The one port. A browser's data belongs to an address, so it never changes by itself. Source: our
/// choice; below the ports that systems hand out by themselves (from 32768 on Linux, 49152 by
/// IANA), above those of known services, and not in Debian's `/etc/services`.
pub const PORT: u16 = 17_655;

/// The port of the local network's HTTPS; the page that helps to trust it is on the next. Source: our
/// choice, beside [`PORT`].
pub const LAN_PORT: u16 = 17_656;

/// Largest body of who has no key yet, in bytes. Source: our choice; a code and a name.
const STRANGER_MAX_BYTES: usize = 4_096;

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
    /// The folder that holds the person's own files.
    pub own: PathBuf,
    /// The secret that the browser shows.
    pub token: Token,
    /// The port under which the browser reaches it.
    pub port: u16,
    /// How many times faster than time sessions run; above 1 they are rehearsals.
    pub speed: u32,
    /// One-time tickets for opening it.
    pub tickets: Tickets,
    /// One-time codes for pairing a device.
    pub codes: Codes,
    /// The devices that were paired.
    pub devices: Devices,
    /// Where wall time comes from.
    pub wall: Wall,
    /// How the local network reaches it; `None` where it doesn't.
    pub lan: Option<Lan>,
    /// Addresses under which a reverse proxy or a tailnet brings people here.
    pub public: Vec<Origin>,
}

/// How the local network reaches the server.
pub struct Lan {
    /// Its address there.
    pub origin: Origin,
    /// The page that helps to trust it.
    pub helper: String,
    /// What tells the authority's certificate from any other.
    pub fingerprint: String,
}

impl Served {
    /// Under which addresses a door may be asked, beyond this machine's own.
    fn away(&self, door: Door) -> impl Iterator<Item = &Origin> {
        let lan = self.lan.iter().map(|lan| &lan.origin).filter(move |_| door == Door::Network);
        lan.chain(self.public.iter().filter(move |_| door == Door::Loopback))
    }
}

/// Everything but the socket, behind one door.
pub fn router(served: Arc<Served>, door: Door) -> Router {
    let state = Arc::clone(&served);
    let owner = routes::of(Who::Owner, API).route_layer(middleware::from_fn(guard::owner_alone));
    let api = routes::of(Who::Key, API)
        .merge(owner)
        .fallback(api::nothing_here)
        .method_not_allowed_fallback(api::not_this_way)
        .layer(middleware::from_fn(gzip::both))
        .layer(middleware::from_fn_with_state(state.clone(), guard::with_key))
        .layer(DefaultBodyLimit::max(WIRE_MAX_BYTES));
    let anybody = routes::of(Who::Anybody, "")
        .method_not_allowed_fallback(api::not_this_way)
        .layer(DefaultBodyLimit::max(STRANGER_MAX_BYTES));
    let here = routes::of(Who::Here, "").route_layer(middleware::from_fn(guard::here_alone));
    Router::new()
        .merge(anybody)
        .merge(here)
        .nest(API, api)
        .fallback(assets::serve)
        .layer(middleware::from_fn(guard::in_time))
        .layer(middleware::from_fn_with_state(Entrance { served, door }, guard::from_here))
        .layer(middleware::map_response(guard::harden))
        .with_state(state)
}

/// How many files of the browser app the program carries; 0 where it was built without it.
pub fn app_files() -> usize {
    assets::count()
}

/// Takes the port on loopback.
///
/// # Errors
/// When it is taken, or may not be.
pub fn listen(port: u16) -> io::Result<TcpListener> {
    listen_on(IpAddr::V4(Ipv4Addr::LOCALHOST), port)
}

/// Takes a port of this machine's address `ip`.
///
/// # Errors
/// When it is taken, or may not be.
pub fn listen_on(ip: IpAddr, port: u16) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(SocketAddr::from((ip, port)))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// The sockets of the local network.
pub struct LanSockets {
    /// For HTTPS.
    pub private: TcpListener,
    /// Its certificate.
    pub config: Arc<rustls::ServerConfig>,
    /// For the page that helps to trust it.
    pub clear: TcpListener,
    /// That page.
    pub helper: Helper,
}

/// Serves until the system asks to stop; what was acknowledged by then is kept.
///
/// # Errors
/// When the system refuses threads, signals or a socket.
pub fn run(listener: TcpListener, served: Served, lan: Option<LanSockets>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(DISK_THREADS)
        .build()?;
    runtime.block_on(async {
        let served = Arc::new(served);
        let (stop, stopping) = watch::channel(());
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let here = axum::serve(listener, router(Arc::clone(&served), Door::Loopback))
            .with_graceful_shutdown(stopped(stopping.clone()));
        let network = async {
            let Some(lan) = lan else { return Ok(()) };
            let private = TlsListener::start(lan.private, lan.config)?;
            let private = axum::serve(private, router(served, Door::Network))
                .with_graceful_shutdown(stopped(stopping.clone()));
            let clear = tokio::net::TcpListener::from_std(lan.clear)?;
            let clear = axum::serve(clear, helper::router(lan.helper))
                .with_graceful_shutdown(stopped(stopping));
            tokio::try_join!(private.into_future(), clear.into_future()).map(|_| ())
        };
        let serving = async { tokio::try_join!(here.into_future(), network).map(|_| ()) };
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

/// Ends once the server was told to stop.
async fn stopped(mut stopping: watch::Receiver<()>) {
    // An error means that the sender is gone, and that is an end too.
    let _ = stopping.changed().await;
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
