//! Programmes and the calendar, by command and by address.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use expect_test::expect;
use journal::{Keeper as _, Note};

use app::server::door::Door;

use crate::person::{now, profile, says, somebody};
use crate::server::{LAN, PORT, Server};

#[test]
fn begun_paused_resumed_left() {
    let home = somebody();
    says(
        &home,
        "programme",
        &expect![[r#"
        You follow no programme. Today is planned for today.

        All programmes
          first-steps: 3 weeks, 3 times a week, 8 minutes at most
            Three weeks to get to know it, three times a week. Too short to judge by; that takes five to six weeks.
          desk-back: 5 weeks, 3 times a week, 10 minutes at most
            Five weeks for who sits a lot: three sessions a week, a chair reset on other working days, and strengthening where it fits. Rolling has not been shown to change posture; strengthening has, a little.
          turn-further: 6 weeks, 3 times a week, 10 minutes at most
            Six weeks with turning first, three times a week. Rolling usually makes movement a little freer for 15 to 30 minutes; whether yours lasts, the measuring days show.
          after-training: 4 weeks, 2 times a week, 8 minutes at most
            Four weeks, twice a week, after hard exercise. Some people feel less sore after it; on performance the effect is small or nil.
          calm-evening: 2 weeks, 4 times a week, 8 minutes at most
            Two weeks of short evenings, mostly slow breathing. Whether stress is lower after it is unclear.
    "#]],
    );
    says(
        &home,
        "programme pause",
        &expect![[r#"
        ! error[no-programme]: you follow no programme
        ! hint: Run `rollwise programme`; it says what there is.
        exit Some(1)
    "#]],
    );
    says(
        &home,
        "programme begin first-step",
        &expect![[r#"
        ! error[unknown-programme]: there is no programme `first-step`
        ! hint: Did you mean `first-steps`?
        exit Some(2)
    "#]],
    );
    says(
        &home,
        "programme begin desk-back --json",
        &expect![[r#"
        {"programme":"desk-back","state":"running","week":1,"weeks":5,"done":0,"sessions":3,"since":"2026-11-23","end":"2026-12-27","again":null}
    "#]],
    );
    // It shapes today's plan, with its minutes and its reason.
    let plan = home.out("today");
    assert!(plan.starts_with("8 ") && plan.contains("Desk back, week 1 of 5."), "{plan}");
    assert!(home.out("programme pause --json").contains("\"state\":\"paused\""));
    assert!(!home.out("today").contains("Desk back"));
    assert!(home.out("programme resume --json").contains("\"state\":\"running\""));
    assert_eq!(home.out("programme leave --json"), "null\n");
    home.out("profile undo");
    assert!(home.out("programme --json").contains("\"state\":\"running\""));
}

#[test]
fn a_calendar_to_take_along() {
    let home = somebody();
    home.out("profile set --days mon,thu --time 07:15");
    let page = home.out("calendar --zone Europe/Berlin");
    assert!(page.contains("DTSTART;TZID=Europe/Berlin:20261123T071500\r\n"), "{page}");
    assert!(page.contains("RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL="), "{page}");
    assert!(page.contains("TZOFFSETTO:+0200\r\n") && page.contains("TRIGGER:-PT10M"), "{page}");
    says(
        &home,
        "calendar --json",
        &expect![[r#"
        [
        {"what":"practice","id":"practice-own","first":"2026-11-23","days":["mon","thu"],"until":"2027-11-23","minutes":5},
        {"what":"measure","id":"measure-own","first":"2026-11-23","days":["mon"],"until":"2027-11-23","minutes":5}
        ]
    "#]],
    );
    let file = home.path().join("dates.ics");
    home.out(&format!("calendar -o {} --zone Europe/Berlin", file.display()));
    assert_eq!(std::fs::read_to_string(file).expect("it is there"), page);
    says(
        &home,
        "calendar --zone Europe/Atlantis",
        &expect![[r#"
        ! error[unknown-zone]: there is no time zone `Europe/Atlantis`
        ! hint: Write it like Europe/Berlin.
        exit Some(2)
    "#]],
    );
    home.out("programme begin desk-back");
    home.out("programme pause");
    assert!(!home.out("calendar").contains("BEGIN:VEVENT"));
}

/// The address opens the calendar and nothing else, at this machine alone.
#[test]
fn a_calendar_to_subscribe_to() {
    let server = Server::new();
    server.store.record(vec![Note::Profile(profile())], now()).expect("it writes");
    let address = server.token.calendar_address(PORT);
    let path = address.strip_prefix(&format!("http://127.0.0.1:{PORT}")).expect("ours");
    let ask = |door: Door, host: &str, path: &str| {
        let router = match door {
            Door::Loopback => &server.router,
            Door::Network => &server.network,
        };
        let request = Request::builder().method(Method::GET).uri(path).header(header::HOST, host);
        server.answer_by(router, request.body(Body::empty()).expect("a request"))
    };
    let here = format!("127.0.0.1:{PORT}");
    let (status, headers, page) = ask(Door::Loopback, &here, path);
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    assert!(page.starts_with("BEGIN:VCALENDAR\r\n") && page.contains("BEGIN:VEVENT"), "{page}");
    assert!(!page.contains(&server.token.to_string()));
    let key = path.trim_start_matches("/calendar/").trim_end_matches(".ics");
    for wrong in ["/calendar/0.ics".into(), format!("/calendar/{}0.ics", &key[..63])] {
        if wrong != path {
            assert_eq!(ask(Door::Loopback, &here, &wrong).0, StatusCode::NOT_FOUND, "{wrong}");
        }
    }
    // It is no key to anything else, and the token is none to the calendar.
    assert!(!server.token.is(key) && !server.token.is_calendar_key(&server.token.to_string()));
    let away = LAN.split_once("://").expect("an address").1;
    assert_eq!(ask(Door::Network, away, path).0, StatusCode::NOT_FOUND);
    assert_eq!(server.store.load().expect("it loads").len(), 1, "asking writes nothing");
}
