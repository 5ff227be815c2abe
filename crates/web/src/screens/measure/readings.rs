//! Readings in words: what came out, with its error, and what it says beside the last time.

use std::rc::Rc;

use crate::dom::spawn_local;
use insight::{Measure, SinceLast, since_last, taken, told};
use journal::{Angle, Erasure, Note, PastImport, PastReading, Place, Reading};
use routine::Message;

use crate::app::App;
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dates, photos};

/// Most rows that are shown. Source: our choice, half a year of weekly ones of two tests.
const ROWS: usize = 52;

/// `42° ± 2°`
fn angle(angle: Angle) -> String {
    say(&Message::new("reading-degrees")
        .number("n", angle.degrees())
        .number("of", angle.give_or_take()))
}

/// What came out: `left 42° ± 2°, right 40° ± 2°`.
pub(super) fn short(reading: &Reading) -> String {
    match *reading {
        Reading::Rotation { left, right, .. } => {
            let side = |key, of: Option<Angle>| of.map(|of| format!("{} {}", t(key), angle(of)));
            let sides = [side("reading-left", left), side("reading-right", right)];
            sides.into_iter().flatten().collect::<Vec<_>>().join(", ")
        }
        Reading::Extension(of) | Reading::HeadAngle(of) => angle(of),
        Reading::Pulse(pulse) => {
            // One beat more or less in half a minute is two in a minute.
            say(&Message::new("reading-pulse").number("n", pulse.per_minute()).number("of", 2))
        }
    }
}

/// What a reading came to, and, measure by measure, what that says beside the last time.
pub(super) fn result(app: App, reading: Reading) -> impl Child {
    let lines = move || {
        let all = app.known.with(|known| known.history.readings.clone());
        let measures: Vec<Measure> = insight::since_last::measures(&reading).collect();
        let several = measures.len() > 1;
        let line = move |measure: Measure| {
            let same = all.iter().filter(|past| past.reading.is_like(&reading));
            let words = since(since_last(&taken(same, measure), &measure.rule()));
            let left = measure == Measure::RotationLeft;
            let side = t(if left { "reading-left" } else { "reading-right" });
            el("p", if several { format!("{}: {words}", words::capital(&side)) } else { words })
        };
        each(measures.into_iter().map(line))
    };
    (el("p.clock.reading", short(&reading)), el("p.soft.small", t("measure-give")), lines)
}

fn since(since: SinceLast) -> String {
    let of = |key: &'static str, value: f64| {
        // To the tenth, upwards where it is a threshold that has to be reached.
        let tenths = (value.abs() * 10.0 + 0.5) as i64;
        Message::new(key).number("n", tenths / 10).number("of", tenths % 10)
    };
    say(&match since {
        SinceLast::First => Message::new("since-first"),
        SinceLast::CantTell { more } => Message::new("since-cant-tell").number("n", more as i64),
        SinceLast::NotClearly { real_change } => of("since-same", real_change),
        SinceLast::Changed { change, .. } if change > 0.0 => of("since-more", change),
        SinceLast::Changed { change, .. } => of("since-less", change),
    })
}

/// Keeps a reading, and offers to take it back. `None` where it isn't on disk.
pub(super) async fn keep(app: App, reading: Reading) -> Option<PastReading> {
    // `write` has shown what went wrong.
    let written = app.write(vec![Note::Reading(reading)]).await.ok()?;
    let entry = written.first()?;
    let past = PastReading { place: entry.place(), when: entry.header().wall, reading };
    let undo = Rc::new(move || {
        spawn_local(erase(app, past.place));
        app.tell(t("measure-taken-back"));
    });
    app.offer(t("measure-saved"), undo);
    Some(past)
}

/// Erases a reading, and its photo with it.
async fn erase(app: App, place: Place) {
    let erasure = Erasure { targets: [place].into() };
    // `write` has shown what went wrong; a photo that can't go now goes when photos are looked at next.
    let _ = app.write(vec![Note::Erased(erasure)]).await;
    photos::delete(place);
}

/// Something that the list shows, and that can be deleted as one.
struct Row {
    place: Place,
    name: String,
    when: String,
    read: String,
}

/// All readings, newest first; below them the files that brought some, the latest first.
pub(super) fn list(app: App) -> impl Child {
    let rows = move || {
        let leaving = app.leaving_reading.get();
        let mut rows: Vec<Row> = app.known.with(|known| {
            let own = known.history.readings.iter().take(ROWS).map(own);
            own.chain(known.history.imports.iter().map(brought)).collect()
        });
        rows.retain(|row| Some(row.place) != leaving);
        if rows.is_empty() {
            return el("p.soft", t("measure-history-none")).any();
        }
        (
            el("ul.list", each(rows.into_iter().map(move |one| row(app, one)))),
            el("p.soft.small", t("measure-give")),
        )
            .any()
    };
    el("section.card", (el("h2", t("measure-history")), rows))
}

fn own(past: &PastReading) -> Row {
    Row {
        place: past.place,
        name: words::key(format!("test-{}", past.reading.key())),
        when: format!("{} · {}", dates::short(past.when.day()), dates::clock(past.when)),
        read: short(&past.reading),
    }
}

fn brought(past: &PastImport) -> Row {
    Row {
        place: past.place,
        name: past.imported.file.clone(),
        when: say(&told::taken_in(core::slice::from_ref(past))),
        read: String::new(),
    }
}

fn row(app: App, Row { place, name, when, read }: Row) -> impl Child {
    let label = say(&Message::new("measure-delete").key_arg("name", name.clone()));
    el(
        "li.place-row.reading-row",
        (
            el("span", (el("strong", name), el("br", ()), el("span.sub", when))),
            el("span.num", read),
            button(".btn-plain.btn-small", t("settings-delete"), move |_| delete(app, place))
                .attr("aria-label", label),
        ),
    )
}

/// Deletes a reading, or all that a file brought, once the time to take it back is over: what is erased
/// can't be had back.
fn delete(app: App, place: Place) {
    app.leaving_reading.set(Some(place));
    let stays = Rc::new(move || app.leaving_reading.set(None));
    app.let_go(t("measure-deleted"), stays, Box::new(move || spawn_local(erase(app, place))));
}
