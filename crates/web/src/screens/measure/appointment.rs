//! The weekly appointment: offered on Today, and chosen where one measures. When it is due is `plan`'s.

use journal::Note;
use journal::Weekday;
use plan::Weekly;

use crate::app::{App, Screen};
use crate::parts::choice;
use crate::ui::prelude::*;
use crate::words::{self, t};

/// The offer, where today has one; `None` where it hasn't.
pub(crate) fn offer(app: App) -> Option<impl Child> {
    let today = app.today();
    let due = app.known.with(|known| Weekly::is_due(&known.history, today));
    let put_off = move |_| {
        let note = app.known.with_untracked(|known| Weekly::put_off(&known.history, today));
        app.note(vec![Note::Setting(note)]);
    };
    due.then(|| {
        el(
            "section.notice",
            (
                el("strong", t("appointment-offer")),
                el(
                    "div.row",
                    (
                        button("", t("measure-title"), move |_| app.go(Screen::Measure)),
                        button(".btn-plain", t("appointment-put-off"), put_off),
                    ),
                ),
            ),
        )
    })
}

/// All there are, each with the key of its words.
const ALL: [(Weekly, &str); 9] = [
    (Weekly::AfterLast, "appointment-after-last"),
    (Weekly::On(Weekday::Monday), "weekday-monday"),
    (Weekly::On(Weekday::Tuesday), "weekday-tuesday"),
    (Weekly::On(Weekday::Wednesday), "weekday-wednesday"),
    (Weekly::On(Weekday::Thursday), "weekday-thursday"),
    (Weekly::On(Weekday::Friday), "weekday-friday"),
    (Weekly::On(Weekday::Saturday), "weekday-saturday"),
    (Weekly::On(Weekday::Sunday), "weekday-sunday"),
    (Weekly::Never, "appointment-never"),
];

/// When one likes to measure.
pub(super) fn when(app: App) -> impl Child {
    let options = (0..).zip(ALL).map(|(at, (_, word))| (at, words::key(word))).collect();
    let chosen = move || {
        let now = app.known.with(|known| Weekly::of(&known.history));
        (0..).zip(ALL).find(|(_, (when, _))| *when == now).map(|(at, _)| at)
    };
    let choose = move |at: u32| {
        if let Some((when, _)) = ALL.get(at as usize) {
            app.note(when.settings().map(Note::Setting).to_vec());
        }
    };
    el(
        "section.card.stack-s",
        (
            el("h2", t("appointment-title")),
            choice("appointment", t("appointment-title"), options, chosen, choose),
            el("p.soft.small", t("appointment-note")),
        ),
    )
}
