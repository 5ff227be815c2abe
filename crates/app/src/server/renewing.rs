//! The server's certificate over the years: made in memory, asked for at each handshake, and made
//! anew before its time is over.
//!
//! Nothing of it is on disk, so a disk that is full or may not be written to keeps nobody from
//! renewing. Where a new one can't be made, the old one goes on being shown, and that is told once.

use std::sync::{Arc, Mutex, PoisonError};

use journal::WallTime;
use rustls::crypto::ring;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use super::authority::{Authority, AuthorityError, DAY_MS};
use crate::clock::ClockError;
use crate::explain::Explain as _;
use crate::report;

/// How long before its end a certificate is renewed, in days. Source: our choice; a page that is
/// open over the change doesn't notice it.
pub const RENEW_DAYS: u64 = 30;

/// What time it is; asked at each handshake.
pub type Now = Box<dyn Fn() -> Result<WallTime, ClockError> + Send + Sync>;

/// A certificate that is made anew before its time is over.
pub(crate) struct Renewing {
    authority: Arc<Authority>,
    name: String,
    now: Now,
    held: Mutex<Held>,
}

/// The certificate that is shown.
struct Held {
    key: Arc<CertifiedKey>,
    from_ms: u64,
    until_ms: u64,
    /// Whether it was told that it couldn't be renewed.
    told: bool,
}

impl Renewing {
    /// With a first certificate for `name`.
    ///
    /// # Errors
    /// When none can be made.
    pub(crate) fn new(
        authority: Arc<Authority>,
        name: String,
        now: Now,
    ) -> Result<Renewing, AuthorityError> {
        let held = Mutex::new(made(&authority, &name, now()?)?);
        Ok(Renewing { authority, name, now, held })
    }

    /// The certificate to show now.
    fn current(&self) -> Arc<CertifiedKey> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        match self.renewed(&held) {
            Ok(Some(new)) => *held = new,
            Err(error) if !held.told => {
                held.told = true;
                let message = format!("the certificate for {} isn't renewed: {error}", self.name);
                report::warn(&message, &error.way_out());
            }
            Ok(None) | Err(_) => {}
        }
        Arc::clone(&held.key)
    }

    /// What takes the place of the one that is held; `None` while that one is good.
    fn renewed(&self, held: &Held) -> Result<Option<Held>, AuthorityError> {
        let now = (self.now)()?;
        self.authority.holds_at(now)?;
        // None outlives its authority: near that one's end another would be no better.
        let ending = now.ms() + RENEW_DAYS * DAY_MS >= held.until_ms
            && held.until_ms < self.authority.until_ms();
        // Made while the clock was wrong: whoever's clock is right would wait for it to begin.
        let early = now.ms() < held.from_ms;
        (ending || early).then(|| made(&self.authority, &self.name, now)).transpose()
    }
}

fn made(authority: &Authority, name: &str, now: WallTime) -> Result<Held, AuthorityError> {
    let leaf = authority.leaf(name, now)?;
    let signing = ring::sign::any_ecdsa_type(&leaf.key);
    let signing = signing.map_err(|error| AuthorityError::NotMade(error.to_string()))?;
    let key = Arc::new(CertifiedKey::new(vec![leaf.certificate], signing));
    Ok(Held { key, from_ms: leaf.from_ms, until_ms: leaf.until_ms, told: false })
}

impl ResolvesServerCert for Renewing {
    /// Only who asks for our name is answered.
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        (hello.server_name()? == self.name).then(|| self.current())
    }
}

impl std::fmt::Debug for Renewing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Renewing").field("name", &self.name).finish_non_exhaustive()
    }
}
