//! A session of the terminal's that was cut off: what the server tells of it, and how it is closed there.

use axum::http::StatusCode;
use journal::{Draft, History, Keeper as _, Note, SessionRecord};
use session::Input;

use crate::person::{notes, now, played};
use crate::server::Server;

#[test]
fn it_is_told_and_closed_with_what_was_played() {
    let server = Server::new();
    let (session, log) = played("five", &[(0, Input::Ready)]);
    let mut notes = notes(&server.store, &session, log);
    let Some(Note::Session(ended)) = notes.pop() else { panic!("its end comes last") };
    let started = server.store.record(notes, now()).expect("it writes")[0].place();
    let SessionRecord { session, until, log, summary } = ended;
    let played = summary.played;
    let draft = Draft { session, started, until, log, summary, saved: now() };
    server.store.put_draft(&draft).expect("it keeps it");
    let told = || {
        let config: serde_json::Value =
            serde_json::from_str(&server.get("/api/v1/config").2).expect("JSON");
        config["cut_off"].as_str().map(String::from)
    };
    assert_eq!(told(), Some(session.to_string()));

    let path = format!("/api/v1/close/{session}");
    let seat = std::fs::File::create(server.home.path().join("roll.lock")).expect("a file");
    seat.lock().expect("a terminal has it");
    assert_eq!(told(), None, "it runs");
    let (status, text) = server.post(&path, "");
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(text.contains("session-runs"), "{text}");
    drop(seat);

    let other = format!("/api/v1/close/{}", journal::SessionId::new([7; 16]));
    assert_eq!(server.post(&other, "").0, StatusCode::NOT_FOUND);
    assert_eq!(server.post(&path, ""), (StatusCode::NO_CONTENT, String::new()));
    assert_eq!((told(), server.store.drafts().expect("drafts")), (None, vec![]));
    let history = History::of(&server.store.load().expect("it loads"));
    assert!(history.open.is_empty());
    assert_eq!(history.sessions[0].summary.played, played, "what was played is kept");
}
