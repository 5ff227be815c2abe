//! Who may do what: every route, by every door, with every kind of key; held to the list of which the
//! router is made.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use expect_test::expect;
use journal::Keeper as _;

use app::server::authority::Authority;
use app::server::devices::GOOD_FOR_MS;
use app::server::door::Door;
use app::server::helper::{self, Helper};
use app::server::routes::{Who, routes};

use crate::person::now;
use crate::router::{ROUTES, hardened};
use crate::server::{LAN, PORT, PUBLIC, Server};

/// Every route by one door under one address, with `shown` as the key. The code of each answer; that
/// nothing was given is checked besides.
pub(crate) fn ask_as(server: &Server, door: Door, origin: &str, shown: Option<&str>) -> String {
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

/// Who doesn't trust us yet has to be let in somewhere in the clear: there is the certificate, how to
/// trust it, and no way to anything else, even with a key that is good.
#[test]
fn the_page_in_the_clear_gives_what_is_no_secret() {
    let server = Server::new();
    let (_, good) = server.devices.add("phone", now()).expect("it is added");
    let file = server.home.path().join("authority.json");
    let authority = Arc::new(Authority::of(&file, now()).expect("an authority"));
    let secret = std::fs::read_to_string(&file).expect("the authority's file");
    let secret = secret.split("\\n").nth(1).expect("a line of the key").to_owned();
    let name = authority.name().to_owned();
    let router = helper::router(Helper { authority, address: LAN.into(), port: 17_657 });
    let own = [(Method::GET, "/helper.css", false), (Method::GET, "/rollwise.crt", false)];
    let mut table = String::new();
    for (called, host) in [
        ("its name", format!("{name}:17657")),
        ("its address", "192.168.1.5:17657".into()),
        ("another name", "evil.example:17657".into()),
        ("another port", format!("{name}:80")),
    ] {
        let mut told = std::collections::BTreeMap::<String, Vec<&str>>::new();
        for (method, path, _) in own.iter().chain(&ROUTES) {
            let request = Request::builder()
                .method(method.clone())
                .uri(*path)
                .header(header::HOST, &host)
                .header(header::AUTHORIZATION, format!("Bearer {good}"))
                .body(Body::empty())
                .expect("a request");
            let (status, _, text) = server.answer_by(&router, request);
            assert!(!text.contains(&secret) && !text.contains(&server.token.to_string()), "{path}");
            told.entry(status.to_string()).or_default().push(path);
        }
        for (status, paths) in told {
            let paths = if paths.len() > 3 { "all else".into() } else { paths.join(" ") };
            table.push_str(&format!("{called}: {status}: {paths}\n"));
        }
    }
    expect![[r#"
        its name: 200 OK: /helper.css /rollwise.crt /
        its name: 404 Not Found: all else
        its address: 200 OK: /helper.css /rollwise.crt /
        its address: 404 Not Found: all else
        another name: 421 Misdirected Request: all else
        another port: 421 Misdirected Request: all else
    "#]]
    .assert_eq(&table);
}
