//! Who comes by which door: every kind of key at every route, codes and devices, packed bodies.

use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use expect_test::expect;
use journal::sync::Heads;
use journal::{Keeper as _, wire};
use tower::ServiceExt as _;

use app::server::devices::{Admission, Devices, GOOD_FOR_MS};
use app::server::door::{Door, Origin};
use app::server::routes::{Who, routes};

use crate::person::now;
use crate::program::Home;
use crate::router::{LAN, PORT, PUBLIC, ROUTES, Server, hardened};

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

/// The list of routes is the one of which the router is made; nothing else makes routes but the page
/// that is for everybody.
#[test]
fn the_table_has_every_route() {
    let is = |pattern: &str, path: &str| {
        let (pattern, path) = (pattern.split('/'), path.split('/'));
        pattern.clone().count() == path.clone().count()
            && pattern.zip(path).all(|(of, part)| of.starts_with('{') || of == part)
    };
    let all = routes();
    for route in &all {
        let mut lines = ROUTES
            .iter()
            .filter(|(method, path, _)| *method == route.method && is(route.path, path));
        let (method, path) = (&route.method, route.path);
        let (.., needs_key) = lines.next().unwrap_or_else(|| panic!("no line: {method} {path}"));
        let key = matches!(route.who, Who::Key | Who::Owner);
        assert_eq!((*needs_key, lines.next()), (key, None), "{method} {path}");
    }
    // The files of the app are no routes.
    let files = ROUTES.iter().filter(|(_, path, _)| !path[1..].contains('/')).count();
    assert_eq!(ROUTES.len(), all.len() + files);
    let server = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/server");
    for file in std::fs::read_dir(server).expect("the sources") {
        let path = file.expect("a file").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_file() && !["routes.rs", "helper.rs"].contains(&name.as_str()) {
            let text = std::fs::read_to_string(&path).expect("its text");
            assert!(!text.contains(".route("), "{name} makes a route that isn't in the list");
        }
    }
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
        ("/calendar/0123.ics", "404 not-found"),
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
            let owners = routes().into_iter().filter(|route| route.who == Who::Owner);
            let paths = owners.map(|route| route.path.replace("{id}", "01234567"));
            if paths.into_iter().any(|path| line.contains(&format!(" {path} "))) {
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
