//! The way between places, the line that goes away by itself, and trouble with the data.

use crate::ui::prelude::*;
use journal::KeeperError;

use crate::app::{App, Screen};
use crate::keeper::Exchange;
use crate::parts::{Icon, icon};
use crate::words::{self, t};

/// The places at the foot of the page, or at its side. None while a session or the first run is on.
pub(crate) fn nav(app: App, place: Screen) -> Nodes {
    if place.is_setup() || matches!(place, Screen::Session | Screen::Start) {
        return ().any();
    }
    let of = match place {
        Screen::History | Screen::Past(_) | Screen::Trial | Screen::Report => Screen::Progress,
        Screen::Why | Screen::Done | Screen::Programmes => Screen::Today,
        Screen::Test(_) => Screen::Measure,
        Screen::Technique(_)
        | Screen::Claim(_)
        | Screen::Routines
        | Screen::Own(_)
        | Screen::Shared => Screen::Techniques,
        Screen::Profile | Screen::Devices | Screen::Pair | Screen::Recording => Screen::Settings,
        Screen::Hello
        | Screen::Safety
        | Screen::Gate
        | Screen::You
        | Screen::Ready
        | Screen::Today
        | Screen::Start
        | Screen::Session
        | Screen::Body
        | Screen::Techniques
        | Screen::Progress
        | Screen::Measure
        | Screen::Settings => place,
    };
    let place = move |screen: Screen, picture, name: &'static str| {
        let here = (screen == of).then_some("page");
        el("li", link(app, "a", screen, (icon(picture), t(name))).attr("aria-current", here))
    };
    el(
        "nav.nav",
        el(
            "ul",
            (
                place(Screen::Today, Icon::Today, "nav-today"),
                place(Screen::Body, Icon::Body, "nav-body"),
                place(Screen::Techniques, Icon::Techniques, "nav-techniques"),
                place(Screen::Measure, Icon::Measure, "nav-measure"),
                place(Screen::Progress, Icon::Progress, "nav-progress"),
                place(Screen::Settings, Icon::Settings, "nav-data"),
            ),
        ),
    )
    .attr("aria-label", t("app-name"))
    .any()
}

/// A way to another place, by a press or by its address.
pub(crate) fn link(app: App, what: &str, screen: Screen, children: impl Child) -> El {
    el(what, children).attr("href", screen.hash()).on("click", move |event| {
        event.prevent_default();
        app.go(screen);
    })
}

/// The line that goes away by itself.
pub(crate) fn toast(app: App) -> impl Child {
    el("div", move || {
        app.toast.get().map(|toast| {
            let undo = toast.undo.map(|undo| {
                button("", t("word-undo"), move |_| {
                    app.toast.set(None);
                    undo();
                })
            });
            el("div.toast", (el("span", toast.text), undo))
        })
    })
    .attr("aria-live", "polite")
}

/// What is wrong with the data, in words with a way out. Nothing where all is well.
pub(crate) fn trouble(app: App) -> impl Child {
    move || {
        let trouble = app.trouble.get();
        let elsewhere = matches!(app.exchange.get(), Exchange::OtherJournal(_));
        match trouble {
            Some(why) => Some(crate::parts::warning(t("trouble-title"), trouble_text(&why)).any()),
            None if elsewhere => {
                let warning =
                    crate::parts::warning(t("trouble-journal-title"), t("trouble-journal"));
                Some((warning, super::devices::link(app)).any())
            }
            None => None,
        }
    }
}

/// What went wrong with keeping, and what to do about it.
pub(crate) fn trouble_text(why: &KeeperError) -> String {
    let key = match why {
        KeeperError::Full => "trouble-full",
        KeeperError::ReadOnly => "trouble-off",
        KeeperError::Locked | KeeperError::Closed => "trouble-closed",
        KeeperError::Damaged { .. } => "trouble-damaged",
        KeeperError::WrongJournal(_) | KeeperError::NotEmpty => "trouble-journal",
        KeeperError::Unsound(_)
        | KeeperError::DraftTooLarge { .. }
        | KeeperError::Failed { .. } => {
            return format!("{} ({why})", t("trouble-failed"));
        }
    };
    words::t(key)
}
