//! HTTPS on the local network: a listener that hands on connections once their handshake is done.
//!
//! Handshakes run beside each other and within a time, so that one that stands still holds up
//! nobody. What isn't here: the certificate that is shown, see [`super::renewing`], and who vouches
//! for it, see [`super::authority`].

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::ServerConfig;
use rustls::crypto::ring;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::authority::{Authority, AuthorityError};
use super::renewing::{Now, Renewing};

/// How long a handshake may take. Source: our choice; on a bad wireless link it takes a second.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// Most handshakes at once. Source: our choice; a browser begins six.
const HANDSHAKES_MAX: usize = 64;
/// How long to wait after the system refused a connection. Source: our choice, as `axum` has it.
const BREATHER: Duration = Duration::from_secs(1);

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

/// The server's side of TLS, for the authority's own name. `now` is asked at each handshake, so that
/// the certificate is renewed while the server runs.
///
/// # Errors
/// When no certificate can be made.
pub fn config(authority: Arc<Authority>, now: Now) -> Result<Arc<ServerConfig>, AuthorityError> {
    let name = authority.name().to_owned();
    config_for(authority, name, now)
}

/// The same for any name, as tests need it: no browser believes one that isn't the authority's own.
///
/// # Errors
/// When no certificate can be made.
pub fn config_for(
    authority: Arc<Authority>,
    name: String,
    now: Now,
) -> Result<Arc<ServerConfig>, AuthorityError> {
    let not_made = |error: rustls::Error| AuthorityError::NotMade(error.to_string());
    let renewing = Renewing::new(authority, name, now)?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(not_made)?
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(renewing));
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}
