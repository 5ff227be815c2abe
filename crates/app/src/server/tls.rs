//! HTTPS on the local network: a listener that hands on connections once their handshake is done,
//! and a certificate that renews itself.
//!
//! Handshakes run beside each other and within a time, so that one that stands still holds up
//! nobody. What isn't here: who vouches for the certificate, see [`super::authority`].

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::authority::{Authority, AuthorityError, DAY_MS};
use crate::clock::Wall;

/// How long a handshake may take. Source: our choice; on a bad wireless link it takes a second.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// Most handshakes at once. Source: our choice; a browser begins six.
const HANDSHAKES_MAX: usize = 64;
/// How long to wait after the system refused a connection. Source: our choice, as `axum` has it.
const BREATHER: Duration = Duration::from_secs(1);
/// How long before its end a certificate is renewed, in days. Source: our choice; a page that is
/// open over the change doesn't notice it.
const RENEW_DAYS: u64 = 30;

/// Connections whose handshake is done.
pub struct TlsListener {
    ready: mpsc::Receiver<(TlsStream<TcpStream>, SocketAddr)>,
    address: SocketAddr,
}

impl TlsListener {
    /// Takes connections of `listener` from now on. Belongs into a runtime.
    ///
    /// # Errors
    /// When the system refuses the socket.
    pub fn start(listener: std::net::TcpListener, config: Arc<ServerConfig>) -> io::Result<Self> {
        let listener = TcpListener::from_std(listener)?;
        let address = listener.local_addr()?;
        let (done, ready) = mpsc::channel(HANDSHAKES_MAX);
        tokio::spawn(accept(listener, TlsAcceptor::from(config), done));
        Ok(TlsListener { ready, address })
    }
}

impl axum::serve::Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(connection) => connection,
            // The task that accepts never ends while this is here.
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        Ok(self.address)
    }
}

/// Accepts until nobody takes connections any more.
async fn accept(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    done: mpsc::Sender<(TlsStream<TcpStream>, SocketAddr)>,
) {
    let room = Arc::new(Semaphore::new(HANDSHAKES_MAX));
    loop {
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { return };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = done.closed() => return,
        };
        let Ok((stream, from)) = accepted else {
            tokio::time::sleep(BREATHER).await;
            continue;
        };
        let (handshake, done) = (acceptor.accept(stream), done.clone());
        tokio::spawn(async move {
            let _place = place;
            // Whoever can't shake hands is gone: it is nobody whom we could tell.
            if let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE_TIMEOUT, handshake).await {
                let _ = done.send((stream, from)).await;
            }
        });
    }
}

/// The server's side of TLS, for the authority's own name.
///
/// # Errors
/// When no certificate can be made.
pub fn config(authority: Arc<Authority>, wall: Wall) -> Result<Arc<ServerConfig>, AuthorityError> {
    let name = authority.name().to_owned();
    config_for(authority, name, wall)
}

/// The same for any name, as tests need it: no browser believes one that isn't the authority's own.
///
/// # Errors
/// When no certificate can be made.
pub fn config_for(
    authority: Arc<Authority>,
    name: String,
    wall: Wall,
) -> Result<Arc<ServerConfig>, AuthorityError> {
    let not_made = |error: rustls::Error| AuthorityError::NotMade(error.to_string());
    let renewing = Renewing { authority, name, wall, held: Mutex::new(None) };
    if renewing.current().is_none() {
        return Err(AuthorityError::NotMade("the clock or the key is of no use".into()));
    }
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(not_made)?
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(renewing));
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// A certificate that is made anew before its time is over.
struct Renewing {
    authority: Arc<Authority>,
    name: String,
    wall: Wall,
    held: Mutex<Option<(Arc<CertifiedKey>, u64)>>,
}

impl Renewing {
    fn current(&self) -> Option<Arc<CertifiedKey>> {
        let now = self.wall.now().ok()?;
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((key, until_ms)) = &*held
            && now.ms() + RENEW_DAYS * DAY_MS < *until_ms
        {
            return Some(Arc::clone(key));
        }
        let leaf = self.authority.leaf(&self.name, now).ok()?;
        let signing = ring::sign::any_ecdsa_type(&leaf.key).ok()?;
        let key = Arc::new(CertifiedKey::new(vec![leaf.certificate], signing));
        *held = Some((Arc::clone(&key), leaf.until_ms));
        Some(key)
    }
}

impl ResolvesServerCert for Renewing {
    /// Only who asks for our name is answered.
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        (hello.server_name()? == self.name).then(|| self.current())?
    }
}

impl std::fmt::Debug for Renewing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Renewing").field("name", &self.name).finish_non_exhaustive()
    }
}
