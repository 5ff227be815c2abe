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
                        button("", t("appointment-measure"), move |_| app.go(Screen::Measure)),
                        button(".btn-plain", t("appointment-put-off"), put_off),
                    ),
                ),
            ),
        )
    })
}

/// When one likes to measure.
pub(super) fn when(app: App) -> impl Child {
    let name = |weekday: Weekday| words::key(format!("weekday-{}", weekday.key()));
    let days = Weekday::ALL.into_iter().map(|day| (Appointment::On(day), name(day)));
    let options = [(Appointment::AfterLast, t("appointment-after-last"))]
        .into_iter()
        .chain(days)
        .chain([(Appointment::Never, t("appointment-never"))])
        .collect();
    let chosen = move || Some(app.known.with(|known| Appointment::of(&known.history)));
    let choose = move |when: Appointment| app.note(when.settings().map(Note::Setting).to_vec());
    el(
        "section.card.stack-s",
        (
            el("h2", t("appointment-title")),
            choice("appointment", t("appointment-title"), options, chosen, choose),
            el("p.soft.small", t("appointment-note")),
        ),
    )
}
