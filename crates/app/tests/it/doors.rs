//! The doors and who has a key to them: addresses, codes and devices, packed bodies.

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use expect_test::expect;
use journal::sync::Heads;
use journal::{Keeper as _, wire};
use tower::ServiceExt as _;

use app::server::devices::{Admission, Devices};
use app::server::door::{Door, Origin};

use crate::person::now;
use crate::program::Home;
use crate::server::{LAN, PORT, PUBLIC, Server};
use crate::who::ask_as;

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
