//! The server's certificate over the years, as those who connect see it: handshakes in memory, and
//! two clocks that the test sets, the server's and that of whoever connects.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use app::clock::ClockError;
use app::server::authority::{Authority, LEAF_DAYS};
use app::server::renewing::RENEW_DAYS;
use app::server::tls;
use journal::WallTime;
use rustls::client::Resumption;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, ClientConnection, RootCertStore, ServerConfig, ServerConnection};

use crate::person::now;
use crate::program::Home;

const DAY_MS: u64 = 24 * 60 * 60 * 1000;
/// A clock that shows no time.
const BROKEN: u64 = u64::MAX;

/// A clock that the test sets, in days from the beginning.
#[derive(Clone, Debug)]
struct Clock(Arc<AtomicU64>);

impl Clock {
    fn new() -> Clock {
        Clock(Arc::new(AtomicU64::new(now().ms())))
    }

    fn set(&self, day: i64) {
        let ms = now().ms().saturating_add_signed(day * DAY_MS as i64);
        self.0.store(ms, Ordering::Relaxed);
    }

    fn now(&self) -> Result<WallTime, ClockError> {
        let ms = self.0.load(Ordering::Relaxed);
        let shown = || ClockError::Absurd { shown: "nothing".into() };
        WallTime::new(ms, 60).filter(|_| ms != BROKEN).ok_or_else(shown)
    }
}

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        let ms = self.0.load(Ordering::Relaxed);
        Some(UnixTime::since_unix_epoch(Duration::from_millis(ms)))
    }
}

/// A server that runs, and everybody who trusts its authority.
struct Served {
    home: Home,
    name: String,
    server: Arc<ServerConfig>,
    client: Arc<ClientConfig>,
    servers: Clock,
    others: Clock,
}

impl Served {
    fn new() -> Served {
        Served::started(Home::new(), Clock::new())
    }

    /// Started on this folder by this clock.
    fn started(home: Home, servers: Clock) -> Served {
        let path = home.path().join("authority.json");
        let at = servers.now().expect("a moment");
        let authority = Arc::new(Authority::of(&path, at).expect("an authority"));
        let name = authority.name().to_owned();
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(authority.certificate().to_vec())).expect("a root");
        let clock = servers.clone();
        let server = tls::config(authority, Box::new(move || clock.now())).expect("a server");
        let others = Clock::new();
        let provider = Arc::new(ring::default_provider());
        let mut client = ClientConfig::builder_with_details(provider, Arc::new(others.clone()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        // Each handshake is a whole one.
        client.resumption = Resumption::disabled();
        Served { home, name, server, client: Arc::new(client), servers, others }
    }

    /// Both clocks.
    fn set(&self, day: i64) {
        self.servers.set(day);
        self.others.set(day);
    }

    /// A connection, once its certificate was believed; else why it wasn't.
    fn try_connect(&self) -> Result<Connection, rustls::Error> {
        let name = ServerName::try_from(self.name.clone()).expect("a name");
        let client = ClientConnection::new(Arc::clone(&self.client), name)?;
        let server = ServerConnection::new(Arc::clone(&self.server))?;
        let mut connection = Connection { client, server };
        connection.carry()?;
        Ok(connection)
    }

    fn connect(&self) -> Connection {
        self.try_connect().expect("it is believed")
    }

    /// How many certificates so many handshakes are shown.
    fn shown(&self, handshakes: u32) -> usize {
        let all: BTreeSet<Vec<u8>> =
            (0..handshakes).map(|_| self.connect().certificate()).collect();
        all.len()
    }
}

/// Both ends of a connection.
struct Connection {
    client: ClientConnection,
    server: ServerConnection,
}

impl Connection {
    /// Carries what either says to the other, until neither has anything to say.
    fn carry(&mut self) -> Result<(), rustls::Error> {
        while self.client.wants_write() || self.server.wants_write() {
            let mut said = Vec::new();
            while self.client.wants_write() {
                self.client.write_tls(&mut said).expect("memory takes it");
            }
            let mut said = &*said;
            while !said.is_empty() {
                self.server.read_tls(&mut said).expect("memory gives it");
                self.server.process_new_packets()?;
            }
            let mut said = Vec::new();
            while self.server.wants_write() {
                self.server.write_tls(&mut said).expect("memory takes it");
            }
            let mut said = &*said;
            while !said.is_empty() {
                self.client.read_tls(&mut said).expect("memory gives it");
                self.client.process_new_packets()?;
            }
        }
        Ok(())
    }

    fn certificate(&self) -> Vec<u8> {
        self.client.peer_certificates().expect("it was shown one")[0].to_vec()
    }

    /// Whether words still come across.
    fn goes_on(&mut self) -> bool {
        self.client.writer().write_all(b"still there?").expect("memory takes it");
        self.carry().expect("it is carried");
        let mut heard = [0; 12];
        self.server.reader().read_exact(&mut heard).expect("it is heard");
        heard == *b"still there?"
    }
}

#[test]
fn near_its_end_the_next_handshake_is_shown_a_new_one() {
    let served = Served::new();
    let key = served.home.path().join("authority.json");
    let before = std::fs::read(&key).expect("the authority's file");
    let mut open = served.connect();
    let first = open.certificate();
    let last_day = i64::try_from(LEAF_DAYS - RENEW_DAYS).expect("days");
    served.set(last_day - 1);
    assert_eq!(served.connect().certificate(), first);
    served.set(last_day);
    let second = served.connect().certificate();
    assert_ne!(second, first, "it was renewed, and whoever trusts the authority believes it");
    assert_eq!(served.shown(20), 1);
    assert!(open.goes_on(), "what was open goes on");
    // Nearly ten years on, with nobody having started anything.
    let years: BTreeSet<Vec<u8>> = (1..=9)
        .map(|year| {
            served.set(year * 400);
            served.connect().certificate()
        })
        .collect();
    assert_eq!(years.len(), 9);
    assert_eq!(std::fs::read(&key).expect("the authority's file"), before);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let file = std::fs::metadata(&key).expect("the authority's file");
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }
    let files = std::fs::read_dir(served.home.path()).expect("the folder").count();
    assert_eq!(files, 1, "nothing else was written");
}

/// A disk that is full or read-only can't keep it from being renewed, nor one that is gone.
#[test]
fn renewing_needs_no_disk() {
    let served = Served::new();
    let first = served.connect().certificate();
    std::fs::remove_dir_all(served.home.path()).expect("the disk is gone");
    served.set(380);
    assert_ne!(served.connect().certificate(), first);
    assert!(!served.home.path().exists());
}

#[test]
fn one_that_cant_be_renewed_goes_on_being_shown() {
    let served = Served::new();
    let first = served.connect().certificate();
    served.servers.0.store(BROKEN, Ordering::Relaxed);
    assert_eq!(served.connect().certificate(), first);
    assert_eq!(served.shown(20), 1);
    served.set(380);
    assert_ne!(served.connect().certificate(), first, "once the clock is set, it is renewed");
}

#[test]
fn a_server_that_was_off_for_long_shows_none_that_ended() {
    let served = Served::new();
    let first = served.connect().certificate();
    let Served { home, servers, .. } = served;
    servers.set(500);
    let again = Served::started(home, servers);
    again.others.set(500);
    assert_ne!(again.connect().certificate(), first);
}

#[test]
fn a_clock_that_jumps_makes_no_storm() {
    let served = Served::new();
    let first = served.connect().certificate();
    // The server's clock alone is wrong, so everybody else judges by the right time.
    served.servers.set(-365);
    assert_eq!(served.shown(50), 1);
    let second = served.connect().certificate();
    assert_ne!(second, first);
    served.servers.set(0);
    assert_eq!(served.shown(50), 1);
    assert_eq!(served.connect().certificate(), second, "it is still good");
    served.set(5);
    assert_eq!(served.shown(50), 1);
}

/// A clock that was ahead when the server started, and then was set right.
#[test]
fn one_that_begins_in_the_future_is_replaced() {
    let clock = Clock::new();
    let home = Home::new();
    // The authority was made at the right time.
    Authority::of(&home.path().join("authority.json"), now()).expect("an authority");
    clock.set(365);
    let served = Served::started(home, clock);
    assert!(served.try_connect().is_err(), "nobody believes it yet");
    served.servers.set(0);
    assert_eq!(served.shown(20), 1);
}

/// In its authority's last days a certificate can't last longer, however often it is made.
#[test]
fn at_the_authoritys_end_it_isnt_made_anew_each_time() {
    let served = Served::new();
    served.set(3_640);
    assert_eq!(served.shown(50), 1);
}
