//! A server without a socket, for tests: what it is asked goes straight to its routes.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use journal::sync::Batch;
use journal::{Entry, Keeper as _, Note, SeriesId, SeriesState, Setting, Writer, wire};
use std::sync::Arc;
use store::Store;
use tower::ServiceExt as _;

use app::clock::Wall;
use app::server::codes::Codes;
use app::server::devices::Devices;
use app::server::door::{Door, Origin};
use app::server::ticket::Tickets;
use app::server::token::Token;
use app::server::{Lan, Served, router};

use crate::person::now;
use crate::program::Home;

/// The port of a server in these tests.
pub(crate) const PORT: u16 = 17_655;

/// The name on the network in these tests.
pub(crate) const LAN: &str = "https://rollwise-tests7.local:17656";
/// The address of a reverse proxy in these tests.
pub(crate) const PUBLIC: &str = "https://desk.tail1234.ts.net";

/// A server on a journal of its own, and its two doors.
pub(crate) struct Server {
    pub(crate) home: Home,
    pub(crate) store: Store,
    pub(crate) token: Token,
    pub(crate) devices: Devices,
    pub(crate) router: Router,
    pub(crate) network: Router,
}

impl Server {
    pub(crate) fn new() -> Server {
        Server::at(Home::new(), now())
    }

    /// The same at another moment.
    pub(crate) fn at(home: Home, now: journal::WallTime) -> Server {
        let store = Store::open(&home.database()).expect("the store opens");
        let token = Token::random().expect("randomness");
        let devices = Devices::at(home.path().join("devices.json"));
        let origin = Origin::parse(LAN).expect("an address");
        let served = Arc::new(Served {
            store: store.clone(),
            own: home.path().to_owned(),
            token: token.clone(),
            port: PORT,
            speed: 1,
            tickets: Tickets::default(),
            codes: Codes::default(),
            devices: devices.clone(),
            wall: Wall::Fixed(now),
            lan: Some(Lan {
                origin,
                helper: "http://rollwise-tests7.local:17657/".into(),
                fingerprint: "AB:CD".into(),
            }),
            public: vec![Origin::parse(PUBLIC).expect("an address")],
        });
        let network = router(Arc::clone(&served), Door::Network);
        let router = router(served, Door::Loopback);
        Server { home, store, token, devices, router, network }
    }

    /// A request as the app's own page would make it.
    pub(crate) fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, format!("127.0.0.1:{PORT}"))
            .header(header::ORIGIN, format!("http://127.0.0.1:{PORT}"))
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token))
    }

    pub(crate) fn answer(&self, request: Request<Body>) -> (StatusCode, header::HeaderMap, String) {
        self.answer_by(&self.router, request)
    }

    /// The answer to what comes by one of the doors.
    pub(crate) fn answer_by(
        &self,
        router: &Router,
        request: Request<Body>,
    ) -> (StatusCode, header::HeaderMap, String) {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let response = router.clone().oneshot(request).await.expect("it never fails");
            let (parts, body) = response.into_parts();
            let bytes = to_bytes(body, usize::MAX).await.expect("a body");
            (parts.status, parts.headers, String::from_utf8_lossy(&bytes).into_owned())
        })
    }

    pub(crate) fn get(&self, path: &str) -> (StatusCode, header::HeaderMap, String) {
        self.answer(self.request(Method::GET, path).body(Body::empty()).expect("a request"))
    }

    pub(crate) fn post(&self, path: &str, body: impl Into<Body>) -> (StatusCode, String) {
        let request = self.request(Method::POST, path).body(body.into()).expect("a request");
        let (status, _, text) = self.answer(request);
        (status, text)
    }

    /// Entries of another device of the same person.
    pub(crate) fn entries(&self, count: u8) -> Vec<Entry> {
        let journal = self.store.state().expect("its state").journal;
        let mut writer = Writer::new(SeriesState::new(journal, SeriesId::new([9; 16])));
        let mut entry = |number: u8| {
            let setting = Setting { name: "test".into(), value: number.to_string() };
            let page = Note::Setting(setting).page(journal::Salt::new([number; 16]));
            writer.write(page, now()).expect("a sound entry")
        };
        (0..count).map(&mut entry).collect()
    }

    pub(crate) fn batch(&self, entries: Vec<Entry>) -> String {
        let journal = self.store.state().expect("its state").journal;
        wire::write_batch(journal, &Batch { entries, next: None })
    }
}
