//! The server without a socket: every route against everyone who may ask, and the exchange of
//! entries.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use expect_test::{Expect, expect};
use journal::sync::{Batch, Heads};
use journal::{Entry, Journal, Keeper as _, Note, SeriesId, SeriesState, Setting, Writer, wire};
use std::sync::Arc;
use store::Store;
use tower::ServiceExt as _;

use app::clock::Wall;
use app::server::codes::Codes;
use app::server::devices::{Admission, Devices, GOOD_FOR_MS};
use app::server::door::{Door, Origin};
use app::server::ticket::Tickets;
use app::server::token::Token;
use app::server::{Lan, Served, router};

use crate::person::now;
use crate::program::Home;

const PORT: u16 = 17_655;

/// The name on the network in these tests.
const LAN: &str = "https://rollwise-tests7.local:17656";
/// The address of a reverse proxy in these tests.
const PUBLIC: &str = "https://desk.tail1234.ts.net";

/// A server on a journal of its own, and its two doors.
pub(crate) struct Server {
    pub(crate) home: Home,
    pub(crate) store: Store,
    pub(crate) token: Token,
    pub(crate) devices: Devices,
    router: Router,
    network: Router,
}

impl Server {
    pub(crate) fn new() -> Server {
        Server::at(Home::new(), now())
    }

    /// The same at another moment.
    fn at(home: Home, now: journal::WallTime) -> Server {
        let store = Store::open(&home.database()).expect("the store opens");
        let token = Token::random().expect("randomness");
        let devices = Devices::at(home.path().join("devices.json"));
        let origin = Origin::parse(LAN).expect("an address");
        let served = Arc::new(Served {
            store: store.clone(),
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

    fn answer(&self, request: Request<Body>) -> (StatusCode, header::HeaderMap, String) {
        self.answer_by(&self.router, request)
    }

    /// The answer to what comes by one of the doors.
    fn answer_by(
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

    fn get(&self, path: &str) -> (StatusCode, header::HeaderMap, String) {
        self.answer(self.request(Method::GET, path).body(Body::empty()).expect("a request"))
    }

    fn post(&self, path: &str, body: impl Into<Body>) -> (StatusCode, String) {
        let request = self.request(Method::POST, path).body(body.into()).expect("a request");
        let (status, _, text) = self.answer(request);
        (status, text)
    }

    /// Entries of another device of the same person.
    fn entries(&self, count: u8) -> Vec<Entry> {
        let journal = self.store.state().expect("its state").journal;
        let mut writer = Writer::new(SeriesState::new(journal, SeriesId::new([9; 16])));
        let mut entry = |number: u8| {
            let setting = Setting { name: "test".into(), value: number.to_string() };
            let page = Note::Setting(setting).page(journal::Salt::new([number; 16]));
            writer.write(page, now()).expect("a sound entry")
        };
        (0..count).map(&mut entry).collect()
    }

    fn batch(&self, entries: Vec<Entry>) -> String {
        let journal = self.store.state().expect("its state").journal;
        wire::write_batch(journal, &Batch { entries, next: None })
    }
}

/// Every route: method, path, whether it needs the token.
const ROUTES: [(Method, &str, bool); 14] = [
    (Method::GET, "/", false),
    (Method::GET, "/index.html", false),
    (Method::GET, "/not-there.js", false),
    (Method::GET, "/open/0123", false),
    (Method::GET, "/api/v1/config", true),
    (Method::GET, "/api/v1/heads", true),
    (Method::POST, "/api/v1/missing", true),
    (Method::POST, "/api/v1/entries", true),
    (Method::POST, "/api/v1/ticket", true),
    (Method::GET, "/api/v1/devices", true),
    (Method::DELETE, "/api/v1/devices/01234567", true),
    (Method::POST, "/api/v1/invitation", true),
    (Method::POST, "/api/v1/leave", true),
    (Method::POST, "/api/v1/pair", false),
];

/// Asks every route with `change`d headers. The code of each answer, or its status.
fn ask_all(change: impl Fn(&mut header::HeaderMap)) -> String {
    let server = Server::new();
    let mut told = String::new();
    for (method, path, _) in ROUTES {
        let mut request =
            server.request(method.clone(), path).body(Body::empty()).expect("a request");
        change(request.headers_mut());
        let (status, headers, text) = server.answer(request);
        let error: Option<serde_json::Value> = serde_json::from_str(&text).ok();
        let code = error.and_then(|error| Some(error.get("code")?.as_str()?.to_owned()));
        // An invitation has a code of another sort.
        let code = code.filter(|_| status != StatusCode::OK).unwrap_or_else(|| "-".into());
        // With or without the browser app inside, its page is an answer.
        let page = matches!(status, StatusCode::OK | StatusCode::SERVICE_UNAVAILABLE);
        let status = if page && code == "-" { "well".into() } else { status.as_u16().to_string() };
        told.push_str(&format!("{method} {path} {status} {code}\n"));
        hardened(&headers);
    }
    assert_eq!(server.store.load().expect("it loads").len(), 0, "nothing was written");
    told
}

fn hardened(headers: &header::HeaderMap) {
    let is = |name: &str, value: &str| {
        assert_eq!(headers.get(name).and_then(|value| value.to_str().ok()), Some(value), "{name}");
    };
    is("x-content-type-options", "nosniff");
    is("referrer-policy", "no-referrer");
    is("cross-origin-opener-policy", "same-origin");
    is("cross-origin-resource-policy", "same-origin");
    let policy = headers.get("content-security-policy").and_then(|value| value.to_str().ok());
    let policy = policy.expect("a policy");
    assert!(policy.starts_with("default-src 'self'; script-src 'self' 'wasm-unsafe-eval';"));
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    assert!(headers.contains_key("cache-control"));
}

fn set(headers: &mut header::HeaderMap, name: header::HeaderName, value: &'static str) {
    headers.insert(name, header::HeaderValue::from_static(value));
}

fn check(change: impl Fn(&mut header::HeaderMap), due: &Expect) {
    due.assert_eq(&ask_all(change));
}

#[test]
fn everyone_who_may() {
    check(
        |_| {},
        &expect![[r#"
            GET / well -
            GET /index.html well -
            GET /not-there.js 404 not-found
            GET /open/0123 410 ticket-used
            GET /api/v1/config well -
            GET /api/v1/heads well -
            POST /api/v1/missing 400 malformed
            POST /api/v1/entries 400 malformed
            POST /api/v1/ticket well -
            GET /api/v1/devices well -
            DELETE /api/v1/devices/01234567 404 no-such-device
            POST /api/v1/invitation well -
            POST /api/v1/leave 404 not-found
            POST /api/v1/pair 403 wrong-code
        "#]],
    );
}

#[test]
fn without_an_origin_as_a_page_that_is_opened() {
    let with = ask_all(|_| {});
    let without = ask_all(|headers| {
        headers.remove(header::ORIGIN);
    });
    assert_eq!(with, without);
}

#[test]
fn no_token() {
    check(
        |headers| {
            headers.remove(header::AUTHORIZATION);
        },
        &expect![[r#"
            GET / well -
            GET /index.html well -
            GET /not-there.js 404 not-found
            GET /open/0123 410 ticket-used
            GET /api/v1/config 401 no-token
            GET /api/v1/heads 401 no-token
            POST /api/v1/missing 401 no-token
            POST /api/v1/entries 401 no-token
            POST /api/v1/ticket 401 no-token
            GET /api/v1/devices 401 no-token
            DELETE /api/v1/devices/01234567 401 no-token
            POST /api/v1/invitation 401 no-token
            POST /api/v1/leave 401 no-token
            POST /api/v1/pair 403 wrong-code
        "#]],
    );
}

#[test]
fn wrong_tokens() {
    for wrong in ["Bearer 00", "Bearer ", "Basic abc", "", "bearer x"] {
        let told = ask_all(|headers| set(headers, header::AUTHORIZATION, wrong));
        for (line, (.., guarded)) in told.lines().zip(ROUTES) {
            assert_eq!(line.ends_with(" 401 wrong-token"), guarded, "{wrong}: {line}");
        }
    }
}

#[test]
fn the_right_token_twice_or_cut_short() {
    let server = Server::new();
    let own = format!("Bearer {}", server.token);
    for shown in [vec![own.clone(), own.clone()], vec![own[..own.len() - 1].to_owned()]] {
        let mut request =
            server.request(Method::GET, "/api/v1/config").body(Body::empty()).expect("a request");
        request.headers_mut().remove(header::AUTHORIZATION);
        for shown in shown {
            let value = shown.parse().expect("a header");
            request.headers_mut().append(header::AUTHORIZATION, value);
        }
        assert_eq!(server.answer(request).0, StatusCode::UNAUTHORIZED);
    }
}

#[test]
fn wrong_hosts() {
    let hosts = [
        "evil.example:17655",
        "127.0.0.1",
        "127.0.0.1:80",
        "127.0.0.1:17655.evil.example",
        "[::1]:17655",
        "0.0.0.0:17655",
        "",
    ];
    for host in hosts {
        let told = ask_all(|headers| set(headers, header::HOST, host));
        assert!(told.lines().all(|line| line.ends_with(" 421 wrong-host")), "{host}: {told}");
    }
    let told = ask_all(|headers| {
        headers.remove(header::HOST);
    });
    assert!(told.lines().all(|line| line.ends_with(" 421 wrong-host")), "{told}");
}

#[test]
fn wrong_origins() {
    let origins = [
        "http://evil.example",
        "http://127.0.0.1:1",
        "https://127.0.0.1:17655",
        "http://127.0.0.1:17655.evil.example",
        "null",
        "",
    ];
    for origin in origins {
        let told = ask_all(|headers| set(headers, header::ORIGIN, origin));
        assert!(told.lines().all(|line| line.ends_with(" 403 wrong-origin")), "{origin}: {told}");
    }
}

#[test]
fn another_name_of_loopback_leads_to_the_one_address() {
    let server = Server::new();
    let mut request = server.request(Method::GET, "/?x=1").body(Body::empty()).expect("a request");
    set(request.headers_mut(), header::HOST, "localhost:17655");
    let (status, headers, _) = server.answer(request);
    assert_eq!(status, StatusCode::TEMPORARY_REDIRECT);
    assert_eq!(headers[header::LOCATION], "http://127.0.0.1:17655/?x=1");
}

#[test]
fn a_ticket_opens_the_app_once() {
    let server = Server::new();
    let (status, text) = server.post("/api/v1/ticket", "");
    assert_eq!(status, StatusCode::OK);
    let ticket: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let path = format!("/open/{}", ticket["ticket"].as_str().expect("a ticket"));
    let (status, headers, _) = server.get(&path);
    assert_eq!(status, StatusCode::SEE_OTHER);
    let address = server.token.address(PORT);
    let address = address.strip_prefix(&format!("http://127.0.0.1:{PORT}")).expect("our address");
    assert_eq!(headers[header::LOCATION], address);
    assert_eq!(headers[header::CACHE_CONTROL], "no-store");
    let (status, _, text) = server.get(&path);
    assert_eq!(status, StatusCode::GONE);
    assert!(text.contains("ticket-used") && !text.contains(&server.token.to_string()), "{text}");
}

#[test]
fn entries_come_and_go() {
    let server = Server::new();
    let entries = server.entries(5);
    let (status, text) = server.post("/api/v1/entries", server.batch(entries[..3].to_vec()));
    assert_eq!(status, StatusCode::OK, "{text}");
    assert!(text.starts_with("{\"accepted\":3,\"heads\":{\"version\":1,"), "{text}");
    let (_, text) = server.post("/api/v1/entries", server.batch(entries.clone()));
    assert!(text.starts_with("{\"accepted\":2,"), "known ones are left alone: {text}");
    // On disk, not only in this process.
    let again = Store::open(&server.home.database()).expect("it opens twice");
    assert_eq!(again.load().expect("it loads").len(), 5);

    let journal = server.store.state().expect("its state").journal;
    let mut other = Journal::new(journal);
    other.insert(entries[0].clone()).expect("it belongs there");
    let heads = wire::write_heads(journal, &journal::sync::heads(&other));
    let (status, text) = server.post("/api/v1/missing", heads);
    assert_eq!(status, StatusCode::OK, "{text}");
    let batch = wire::read_batch(journal, text.as_bytes()).expect("a batch");
    assert_eq!(batch.entries, entries[1..]);
    let (_, _, text) = server.get("/api/v1/heads");
    let heads = wire::read_heads(journal, text.as_bytes()).expect("heads");
    assert_eq!(heads, server.store.heads().expect("heads"));
}

#[test]
fn much_comes_in_pages() {
    let server = Server::new();
    let entries: Vec<Entry> = server.entries(250);
    let journal = server.store.state().expect("its state").journal;
    // The same again in other series: 750 in all, more than a batch may hold.
    let mut all = entries.clone();
    for series in [1, 2] {
        let mut writer = Writer::new(SeriesState::new(journal, SeriesId::new([series; 16])));
        for entry in &entries {
            let header = entry.header();
            let page = journal::Page {
                kind: header.kind.clone(),
                version: header.version,
                salt: journal::Salt::new([series; 16]),
                bytes: b"{}".to_vec(),
            };
            all.push(writer.write(page, now()).expect("a sound entry"));
        }
    }
    server.store.append(all.clone()).expect("it keeps them");
    let nothing = wire::write_heads(journal, &Heads::default());
    let mut got = Vec::new();
    let mut path = String::from("/api/v1/missing");
    loop {
        let (status, text) = server.post(&path, nothing.clone());
        assert_eq!(status, StatusCode::OK, "{text}");
        let batch = wire::read_batch(journal, text.as_bytes()).expect("a batch");
        got.extend(batch.entries);
        match batch.next {
            None => break,
            Some(next) => path = format!("/api/v1/missing?after={}", wire::write_cursor(&next)),
        }
    }
    assert_eq!(got.len(), all.len());
}

#[test]
fn what_makes_no_sense_is_refused_whole() {
    let server = Server::new();
    let sound = server.batch(server.entries(3));
    let tampered = sound.replacen("\\\"value\\\":\\\"1\\\"", "\\\"value\\\":\\\"9\\\"", 1);
    assert_ne!(sound, tampered);
    let stranger = sound.replace(
        &server.store.state().expect("its state").journal.to_string(),
        &journal::JournalId::new([1; 16]).to_string(),
    );
    let mut told = String::new();
    for (name, path, body) in [
        ("tampered", "/api/v1/entries", tampered.into_bytes()),
        ("another journal", "/api/v1/entries", stranger.into_bytes()),
        ("cut off", "/api/v1/entries", sound.as_bytes()[..sound.len() / 2].to_vec()),
        ("not text", "/api/v1/entries", vec![0xff; 100]),
        ("nothing", "/api/v1/entries", Vec::new()),
        ("too large", "/api/v1/entries", vec![b' '; 17 * 1024 * 1024]),
        ("no heads", "/api/v1/missing", b"[]".to_vec()),
        ("no position", "/api/v1/missing?after=x", b"{}".to_vec()),
    ] {
        let (status, text) = server.post(path, body);
        told.push_str(&format!("{name}: {} {text}\n", status.as_u16()));
    }
    expect![[r#"
        tampered: 400 {"code":"malformed","message":"What was sent was damaged on the way. Nothing was taken. Try again."}
        another journal: 409 {"code":"wrong-journal","message":"These entries belong to another person's journal. Nothing was taken."}
        cut off: 400 {"code":"malformed","message":"What was sent was damaged on the way. Nothing was taken. Try again."}
        not text: 400 {"code":"malformed","message":"What was sent was damaged on the way. Nothing was taken. Try again."}
        nothing: 400 {"code":"malformed","message":"What was sent was damaged on the way. Nothing was taken. Try again."}
        too large: 413 {"code":"too-large","message":"That is more than can be taken at once."}
        no heads: 400 {"code":"malformed","message":"What was sent was damaged on the way. Nothing was taken. Try again."}
        no position: 400 {"code":"no-cursor","message":"The position to go on from makes no sense."}
    "#]].assert_eq(&told);
    assert_eq!(server.store.load().expect("it loads").len(), 0, "nothing was taken");
}

#[test]
fn other_ways_and_other_addresses() {
    let server = Server::new();
    let mut told = String::new();
    for (method, path) in [
        (Method::POST, "/"),
        (Method::DELETE, "/api/v1/entries"),
        (Method::GET, "/api/v1/entries"),
        (Method::GET, "/api/v1/nothing"),
        (Method::GET, "/api/v2/config"),
        (Method::GET, "/../../etc/passwd"),
        (Method::GET, "/%2e%2e/%2e%2e/etc/passwd"),
    ] {
        let request = server.request(method.clone(), path).body(Body::empty()).expect("a request");
        let (status, headers, text) = server.answer(request);
        told.push_str(&format!("{method} {path}: {} {text}\n", status.as_u16()));
        hardened(&headers);
    }
    expect![[r#"
        POST /: 405 {"code":"wrong-method","message":"This address is not asked like that."}
        DELETE /api/v1/entries: 405 {"code":"wrong-method","message":"This address is not asked like that."}
        GET /api/v1/entries: 405 {"code":"wrong-method","message":"This address is not asked like that."}
        GET /api/v1/nothing: 404 {"code":"not-found","message":"There is nothing at this address."}
        GET /api/v2/config: 404 {"code":"not-found","message":"There is nothing at this address."}
        GET /../../etc/passwd: 404 {"code":"not-found","message":"There is nothing at this address."}
        GET /%2e%2e/%2e%2e/etc/passwd: 404 {"code":"not-found","message":"There is nothing at this address."}
    "#]].assert_eq(&told);
}

#[test]
fn the_config_says_who_serves() {
    let server = Server::new();
    let (status, _, text) = server.get("/api/v1/config");
    assert_eq!(status, StatusCode::OK);
    let config: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(config["speed"], 1);
    assert_eq!(config["version"], env!("CARGO_PKG_VERSION"));
    let journal = server.store.state().expect("its state").journal;
    assert_eq!(config["journal_id"], journal.to_string());
}

/// Every route by one door under one address, with `shown` as the key. The code of each answer; that
/// nothing was given is checked besides.
fn ask_as(server: &Server, door: Door, origin: &str, shown: Option<&str>) -> String {
    let host = origin.split_once("://").expect("an address").1.to_owned();
    let router = match door {
        Door::Loopback => &server.router,
        Door::Network => &server.network,
    };
    let mut told = String::new();
    for (method, path, _) in ROUTES {
        let mut request = Request::builder()
            .method(method.clone())
            .uri(path)
            .header(header::HOST, &host)
            .header(header::ORIGIN, origin);
        if let Some(shown) = shown {
            request = request.header(header::AUTHORIZATION, format!("Bearer {shown}"));
        }
        let request = request.body(Body::empty()).expect("a request");
        let (status, headers, text) = server.answer_by(router, request);
        hardened(&headers);
        let error: Option<serde_json::Value> = serde_json::from_str(&text).ok();
        let code = error.and_then(|error| Some(error.get("code")?.as_str()?.to_owned()));
        let page = matches!(status, StatusCode::OK | StatusCode::SERVICE_UNAVAILABLE);
        let told_code = code.filter(|_| status != StatusCode::OK);
        let said = match told_code {
            None if page && path.starts_with("/api/") => {
                assert!(!text.contains(&server.token.to_string()), "{path} tells the token");
                "GIVEN".into()
            }
            None if page => "page".into(),
            code => format!("{} {}", status.as_u16(), code.unwrap_or_default()),
        };
        told.push_str(&format!("{method} {path} {said}\n"));
    }
    told
}

/// The table: every door and address against every kind of key. What a stranger is told is a page of
/// the app, which is public, and why there is nothing for them.
#[test]
fn nobody_is_given_anything_without_a_key_that_is_good() {
    let server = Server::new();
    let (kept, good) = server.devices.add("phone", now()).expect("it is added");
    let (gone, removed) = server.devices.add("old phone", now()).expect("it is added");
    server.devices.remove(&gone.name).expect("it is removed");
    let (_, expired) = {
        let then = journal::WallTime::new(now().ms() - GOOD_FOR_MS, 60).expect("a moment");
        server.devices.add("drawer", then).expect("it is added")
    };
    let token = server.token.to_string();
    let own = format!("http://127.0.0.1:{PORT}");
    let places = [
        ("here", Door::Loopback, own.as_str()),
        ("proxy", Door::Loopback, PUBLIC),
        ("network", Door::Network, LAN),
    ];
    let wrong = format!("p{}", "0".repeat(64));
    let keys: [(&str, Option<&str>); 5] = [
        ("none", None),
        ("wrong", Some("0000")),
        ("wrong device's", Some(&wrong)),
        ("removed", Some(&removed)),
        ("expired", Some(&expired)),
    ];
    let open: Vec<(&str, &str)> = vec![
        ("/", "page"),
        ("/index.html", "page"),
        ("/not-there.js", "404 not-found"),
        ("/api/v1/pair", "403 wrong-code"),
    ];
    let mut table = String::new();
    for (place, door, origin) in places {
        for (name, key) in keys {
            let told = ask_as(&server, door, origin, key);
            let mut codes = std::collections::BTreeSet::new();
            for line in told.lines() {
                let mut words = line.splitn(3, ' ');
                let (_, path) = (words.next(), words.next().expect("a path"));
                let said = words.next().expect("an answer");
                match open.iter().find(|(open, _)| *open == path) {
                    // Ten wrong codes make the rest void, as they should.
                    Some(_) if said == "429 codes-void" => {}
                    Some((_, due)) => assert_eq!(said, *due, "{place} {name}: {line}"),
                    None if path.starts_with("/open/") => {
                        let due = if place == "here" { "410 ticket-used" } else { "404 not-found" };
                        assert_eq!(said, due, "{place} {name}: {line}");
                    }
                    None => {
                        codes.insert(said.to_owned());
                    }
                }
            }
            let codes: Vec<_> = codes.into_iter().collect();
            table.push_str(&format!("{place}, {name}: {}\n", codes.join(", ")));
        }
        // The address's token is good at this machine and nowhere else.
        if place != "here" {
            let told = ask_as(&server, door, origin, Some(&token));
            assert!(!told.contains("GIVEN"), "{place}: {told}");
        }
    }
    expect![[r#"
        here, none: 401 no-token
        here, wrong: 401 wrong-token
        here, wrong device's: 401 device-unknown
        here, removed: 401 device-unknown
        here, expired: 401 device-expired
        proxy, none: 401 not-paired
        proxy, wrong: 401 not-paired
        proxy, wrong device's: 401 device-unknown
        proxy, removed: 401 device-unknown
        proxy, expired: 401 device-expired
        network, none: 401 not-paired
        network, wrong: 401 not-paired
        network, wrong device's: 401 device-unknown
        network, removed: 401 device-unknown
        network, expired: 401 device-expired
    "#]]
    .assert_eq(&table);
    assert_eq!(server.store.load().expect("it loads").len(), 0, "nothing was written");
    let names: Vec<String> =
        server.devices.list().expect("a list").into_iter().map(|device| device.name).collect();
    assert_eq!(names, [kept.name.as_str(), "drawer"], "nobody was removed or added");

    // A paired device gets the exchange, and nothing that is the owner's.
    for (place, door, origin) in places {
        let told = ask_as(&server, door, origin, Some(&good));
        for line in told.lines() {
            let owners = ["ticket", "devices", "invitation"];
            if owners.iter().any(|word| line.contains(&format!("/api/v1/{word}"))) {
                assert!(line.ends_with("403 owner-alone"), "{place}: {line}");
            }
        }
        assert!(told.contains("GET /api/v1/config GIVEN"), "{place}: {told}");
        if place == "here" {
            // The table asks it to leave, too.
            assert!(told.contains("POST /api/v1/leave 204"), "{told}");
            break;
        }
    }
    assert_eq!(server.devices.list().expect("a list").len(), 1);
}

#[test]
fn each_door_knows_its_own_addresses() {
    let server = Server::new();
    let own = format!("http://127.0.0.1:{PORT}");
    let (_, good) = server.devices.add("phone", now()).expect("it is added");
    for (door, origin) in [
        (Door::Loopback, LAN),
        (Door::Network, own.as_str()),
        (Door::Network, PUBLIC),
        (Door::Network, "https://127.0.0.1:17656"),
        (Door::Network, "https://rollwise-tests8.local:17656"),
        (Door::Loopback, "https://desk.tail1234.ts.net.evil.example"),
    ] {
        let told = ask_as(&server, door, origin, Some(&good));
        assert!(told.lines().all(|line| line.ends_with(" 421 wrong-host")), "{origin}: {told}");
    }
    // An origin of another door isn't one of this.
    for (router, host, origin) in [
        (&server.network, "rollwise-tests7.local:17656", "https://evil.example"),
        (&server.network, "rollwise-tests7.local:17656", own.as_str()),
        (&server.router, "desk.tail1234.ts.net", LAN),
        (&server.router, "desk.tail1234.ts.net", "http://desk.tail1234.ts.net"),
    ] {
        let request = Request::builder()
            .uri("/api/v1/config")
            .header(header::HOST, host)
            .header(header::ORIGIN, origin)
            .header(header::AUTHORIZATION, format!("Bearer {good}"))
            .body(Body::empty())
            .expect("a request");
        assert_eq!(server.answer_by(router, request).0, StatusCode::FORBIDDEN, "{host} {origin}");
    }
}

/// Pairs by a code: the status, and the answer.
fn pair(server: &Server, code: &str, name: &str) -> (StatusCode, serde_json::Value) {
    let body = serde_json::json!({ "code": code, "name": name }).to_string();
    let request = Request::builder()
        .method(Method::POST)
        .uri("/api/v1/pair")
        .header(header::HOST, "rollwise-tests7.local:17656")
        .header(header::ORIGIN, LAN)
        .body(Body::from(body))
        .expect("a request");
    let (status, _, text) = server.answer_by(&server.network, request);
    (status, serde_json::from_str(&text).expect("JSON"))
}

fn code(server: &Server) -> String {
    let (status, text) = server.post("/api/v1/invitation", "");
    assert_eq!(status, StatusCode::OK, "{text}");
    let invitation: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(invitation["ways"][0]["address"], LAN);
    assert_eq!(invitation["ways"][1]["address"], PUBLIC);
    let code = invitation["code"].as_str().expect("a code").to_owned();
    assert_eq!(invitation["ways"][0]["link"], format!("{LAN}/#/pair/{code}"));
    // What is handed out in the clear has no code.
    assert_eq!(invitation["trust"]["address"], "http://rollwise-tests7.local:17657/");
    code
}

#[test]
fn a_code_pairs_one_device_once() {
    let server = Server::new();
    let code = code(&server);
    let typed = code.replace('-', " ").to_lowercase().replace('0', "o").replace('1', "l");
    let (status, paired) = pair(&server, &typed, "Anna’s phone");
    assert_eq!(status, StatusCode::OK, "{paired}");
    let key = paired["key"].as_str().expect("a key");
    // The list keeps its hash and not itself.
    let kept = std::fs::read_to_string(server.home.path().join("devices.json")).expect("a list");
    assert!(!kept.contains(key) && kept.contains("Anna’s phone"), "{kept}");
    let told = ask_as(&server, Door::Network, LAN, Some(key));
    assert!(told.contains("GET /api/v1/heads GIVEN"), "{told}");
    let (status, again) = pair(&server, &code, "a stranger");
    assert_eq!((status, &again["code"]), (StatusCode::FORBIDDEN, &"wrong-code".into()));
}

#[test]
fn ten_wrong_codes_make_the_right_one_void() {
    let server = Server::new();
    let right = code(&server);
    for number in 0..10 {
        let due = if number < 9 { StatusCode::FORBIDDEN } else { StatusCode::TOO_MANY_REQUESTS };
        assert_eq!(pair(&server, "AAAAA-AAAAA", "guesser").0, due, "{number}");
    }
    let (status, answer) = pair(&server, &right, "phone");
    assert_eq!((status, &answer["code"]), (StatusCode::TOO_MANY_REQUESTS, &"codes-void".into()));
    let another = code(&server);
    assert_eq!(pair(&server, &another, "phone").0, StatusCode::OK);
}

#[test]
fn what_makes_no_code_pairs_nobody() {
    let server = Server::new();
    let good = code(&server);
    assert_eq!(pair(&server, &good, "  ").1["code"], "no-name");
    assert_eq!(pair(&server, "", "phone").1["code"], "wrong-code");
    let request = Request::builder()
        .method(Method::POST)
        .uri("/api/v1/pair")
        .header(header::HOST, "rollwise-tests7.local:17656")
        .body(Body::from(vec![b' '; 5_000]))
        .expect("a request");
    assert_eq!(server.answer_by(&server.network, request).0, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(server.devices.list().expect("a list").len(), 0);
}

/// A device that comes back again and again is never sent away; one that stays away is.
#[test]
fn a_key_lives_as_long_as_it_is_used() {
    let home = Home::new();
    let devices = Devices::at(home.path().join("devices.json"));
    let (_, key) = devices.add("phone", now()).expect("it is added");
    let day_ms = 24 * 60 * 60 * 1000;
    let at = |days: u64| journal::WallTime::new(now().ms() + days * day_ms, 60).expect("a moment");
    for days in [100, 200, 300, 400] {
        assert!(matches!(devices.admit(&key, at(days)), Ok(Admission::Known(_))), "{days}");
    }
    let seen = &devices.list().expect("a list")[0].seen;
    assert_eq!(*seen, at(400));
    assert!(matches!(devices.admit(&key, at(580)), Ok(Admission::Expired(_))));
    assert!(matches!(devices.admit(&key, at(579)), Ok(Admission::Known(_))));
}

#[test]
fn devices_that_come_and_go_at_once_are_neither_lost_nor_brought_back() {
    let home = Home::new();
    let devices = Devices::at(home.path().join("devices.json"));
    let keys: Vec<String> = std::thread::scope(|scope| {
        let add = |number: usize| {
            let devices = devices.clone();
            scope.spawn(move || devices.add(&format!("phone {number}"), now()).expect("added").1)
        };
        let adding: Vec<_> = (0..8).map(add).collect();
        adding.into_iter().map(|add| add.join().expect("it ends")).collect()
    });
    assert_eq!(devices.list().expect("a list").len(), 8);
    let later = journal::WallTime::new(now().ms() + 3_600_000, 60).expect("a moment");
    std::thread::scope(|scope| {
        for key in &keys {
            let devices = devices.clone();
            scope.spawn(move || devices.admit(key, later).expect("an answer"));
        }
        for number in 0..4 {
            let devices = devices.clone();
            scope.spawn(move || devices.remove(&format!("phone {number}")).expect("removed"));
        }
    });
    assert_eq!(devices.list().expect("a list").len(), 4);
}

/// Packs a body as the browser does.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes).expect("memory takes it");
    writer.finish().expect("memory takes it")
}

#[test]
fn bodies_come_and_go_packed() {
    let server = Server::new();
    let entries = server.entries(200);
    let plain = server.batch(entries.clone());
    let packed = gzip(plain.as_bytes());
    assert!(packed.len() * 3 < plain.len(), "{} of {}", packed.len(), plain.len());
    let request = server
        .request(Method::POST, "/api/v1/entries")
        .header(header::CONTENT_ENCODING, "gzip")
        .body(Body::from(packed))
        .expect("a request");
    let (status, _, text) = server.answer(request);
    assert_eq!(status, StatusCode::OK, "{text}");
    assert!(text.starts_with("{\"accepted\":200,"), "{text}");

    let journal = server.store.state().expect("its state").journal;
    let nothing = wire::write_heads(journal, &Heads::default());
    let request = server
        .request(Method::POST, "/api/v1/missing")
        .header(header::ACCEPT_ENCODING, "br, gzip")
        .body(Body::from(nothing))
        .expect("a request");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let answer = runtime.expect("a runtime").block_on(async {
        let response = server.router.clone().oneshot(request).await.expect("it never fails");
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip");
        to_bytes(response.into_body(), usize::MAX).await.expect("a body")
    });
    let mut text = Vec::new();
    std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(&*answer), &mut text)
        .expect("it is gzip");
    assert_eq!(wire::read_batch(journal, &text).expect("a batch").entries, entries);
}

#[test]
fn a_packed_body_is_unpacked_to_the_limit_and_not_further() {
    let server = Server::new();
    let bomb = gzip(&vec![b' '; 64 * 1024 * 1024]);
    assert!(bomb.len() < 100_000);
    let mut told = String::new();
    for (name, encoding, body) in [
        ("bomb", "gzip", bomb),
        ("broken", "gzip", vec![0x1f, 0x8b, 8, 0, 1, 2, 3]),
        ("not packed", "gzip", b"{}".to_vec()),
        ("packed otherwise", "zstd", b"{}".to_vec()),
    ] {
        let request = server
            .request(Method::POST, "/api/v1/entries")
            .header(header::CONTENT_ENCODING, encoding)
            .body(Body::from(body))
            .expect("a request");
        let (status, _, text) = server.answer(request);
        let error: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        told.push_str(&format!("{name}: {} {}\n", status.as_u16(), error["code"]));
    }
    expect![[r#"
        bomb: 413 "too-large"
        broken: 400 "broken-off"
        not packed: 400 "broken-off"
        packed otherwise: 415 "unknown-encoding"
    "#]]
    .assert_eq(&told);
}

#[test]
fn addresses_of_a_proxy_are_read_strictly() {
    let read = |text: &str| match Origin::parse(text) {
        Ok(origin) => origin.to_string(),
        Err(error) => format!("no: {error:?}"),
    };
    let mut told = String::new();
    for text in [
        "https://Desk.Example/",
        "https://desk.example:443",
        "https://desk.example:8443",
        "http://127.0.0.1:9000",
        "http://desk.example",
        "desk.example",
        "https://",
        "https://desk.example/path",
        "https://desk.example:0",
        "https://user@desk.example",
        "ftp://desk.example",
    ] {
        told.push_str(&format!("{text} {}\n", read(text)));
    }
    expect![[r#"
        https://Desk.Example/ https://desk.example
        https://desk.example:443 https://desk.example
        https://desk.example:8443 https://desk.example:8443
        http://127.0.0.1:9000 http://127.0.0.1:9000
        http://desk.example no: Clear
        desk.example no: Form
        https:// no: Form
        https://desk.example/path no: Form
        https://desk.example:0 no: Form
        https://user@desk.example no: Form
        ftp://desk.example no: Form
    "#]]
    .assert_eq(&told);
}
