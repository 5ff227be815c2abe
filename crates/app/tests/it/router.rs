//! The server without a socket: every route against everyone who may ask, and the exchange of
//! entries.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use expect_test::{Expect, expect};
use journal::sync::Heads;
use journal::{Entry, Journal, Keeper as _, SeriesId, SeriesState, Writer, wire};
use store::Store;

use crate::person::now;
use crate::server::{PORT, Server};

/// Every route: method, path, whether it needs the token.
pub(crate) const ROUTES: [(Method, &str, bool); 18] = [
    (Method::GET, "/", false),
    (Method::GET, "/index.html", false),
    (Method::GET, "/not-there.js", false),
    (Method::GET, "/open/0123", false),
    (Method::GET, "/calendar/0123.ics", false),
    (Method::GET, "/api/v1/config", true),
    (Method::GET, "/api/v1/heads", true),
    (Method::POST, "/api/v1/missing", true),
    (Method::POST, "/api/v1/entries", true),
    (Method::POST, "/api/v1/ticket", true),
    (Method::GET, "/api/v1/devices", true),
    (Method::DELETE, "/api/v1/devices/01234567", true),
    (Method::POST, "/api/v1/invitation", true),
    (Method::POST, "/api/v1/adopt/0123", true),
    (Method::POST, "/api/v1/close/0123", true),
    (Method::GET, "/api/v1/own", true),
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

pub(crate) fn hardened(headers: &header::HeaderMap) {
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
            GET /calendar/0123.ics 404 not-found
            GET /api/v1/config well -
            GET /api/v1/heads well -
            POST /api/v1/missing 400 malformed
            POST /api/v1/entries 400 malformed
            POST /api/v1/ticket well -
            GET /api/v1/devices well -
            DELETE /api/v1/devices/01234567 404 no-such-device
            POST /api/v1/invitation well -
            POST /api/v1/adopt/0123 404 not-found
            POST /api/v1/close/0123 404 not-found
            GET /api/v1/own well -
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
            GET /calendar/0123.ics 404 not-found
            GET /api/v1/config 401 no-token
            GET /api/v1/heads 401 no-token
            POST /api/v1/missing 401 no-token
            POST /api/v1/entries 401 no-token
            POST /api/v1/ticket 401 no-token
            GET /api/v1/devices 401 no-token
            DELETE /api/v1/devices/01234567 401 no-token
            POST /api/v1/invitation 401 no-token
            POST /api/v1/adopt/0123 401 no-token
            POST /api/v1/close/0123 401 no-token
            GET /api/v1/own 401 no-token
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
fn an_empty_program_takes_another_journal_and_a_full_one_does_not() {
    let server = Server::new();
    let copied = journal::JournalId::new([1; 16]);
    let path = format!("/api/v1/adopt/{copied}");
    for _ in 0..2 {
        assert_eq!(server.post(&path, ""), (StatusCode::NO_CONTENT, String::new()));
        assert_eq!(server.store.state().expect("its state").journal, copied);
    }
    server.store.append(server.entries(1)).expect("it keeps them");
    assert_eq!(server.post(&path, "").0, StatusCode::NO_CONTENT, "its own is no other");
    let other = format!("/api/v1/adopt/{}", journal::JournalId::new([2; 16]));
    let (status, text) = server.post(&other, "");
    assert_eq!(status, StatusCode::CONFLICT);
    expect![[r#"{"code":"not-empty","message":"The program has entries of another journal. Nothing was taken."}"#]]
        .assert_eq(&text);
    assert_eq!(server.store.state().expect("its state").journal, copied);
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
