//! The weekly appointment: offered on Today, and chosen where one measures. When it is due is `plan`'s.

use journal::Note;
use plan::{Appointment, Weekday};

use crate::app::{App, Screen};
use crate::dom;
use crate::parts::choice;
use crate::ui::prelude::*;
use crate::words::{self, t};

/// The offer, where today has one; `None` where it hasn't.
pub(crate) fn offer(app: App) -> Option<impl Child> {
    let today = dom::now().day();
    let due = app.known.with(|known| Appointment::is_due(&known.history, today));
    let put_off = move |_| {
        let note = app.known.with_untracked(|known| Appointment::put_off(&known.history, today));
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
const ALL: [(Appointment, &str); 9] = [
    (Appointment::AfterLast, "appointment-after-last"),
    (Appointment::On(Weekday::Monday), "weekday-monday"),
    (Appointment::On(Weekday::Tuesday), "weekday-tuesday"),
    (Appointment::On(Weekday::Wednesday), "weekday-wednesday"),
    (Appointment::On(Weekday::Thursday), "weekday-thursday"),
    (Appointment::On(Weekday::Friday), "weekday-friday"),
    (Appointment::On(Weekday::Saturday), "weekday-saturday"),
    (Appointment::On(Weekday::Sunday), "weekday-sunday"),
    (Appointment::Never, "appointment-never"),
];

/// When one likes to measure.
pub(super) fn when(app: App) -> impl Child {
    let options = (0..).zip(ALL).map(|(at, (_, word))| (at, words::key(word))).collect();
    let chosen = move || {
        let now = app.known.with(|known| Appointment::of(&known.history));
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
