//! The app on this device: a new version, the day without a network, installing, data that may go.
//! Each is said once where it matters, and always in the settings.

use crate::ui::prelude::*;

use super::copies;
use crate::app::App;
use crate::words::{key, maybe, t};
use crate::{around, dom};

/// Under which name it is remembered that installing was offered.
const OFFERED: &str = "offered";

/// Under which name it is remembered that the lack of room was seen.
const SEEN: &str = "full";

/// What is quietly said on Today.
pub(crate) fn news(app: App) -> impl Child {
    (fresh(app), no_room(app))
}

/// That the app can't be kept for the day without a network: until that was seen.
fn no_room(app: App) -> impl Child {
    let seen = Signal::new(dom::recall(SEEN).is_some());
    move || {
        let full = app.around.with(|around| around.kept == "full");
        (full && !seen.get()).then(|| {
            let see = move |_| {
                dom::remember(SEEN, Some("seen"));
                seen.set(true);
            };
            line(t("kept-full"), Some(button(".btn-small", t("word-fine"), see)))
        })
    }
}

/// That there is a new version.
fn fresh(app: App) -> impl Child {
    move || {
        let around = app.around.get();
        match around.fresh.as_str() {
            "ready" | "stale" => {
                let running = app.player.with(Option::is_some);
                let words = if running { "session" } else { &around.fresh };
                let words = key(format!("fresh-{words}"));
                let use_it = move |_| around::take(app);
                let take = (!running).then(|| button(".btn-small", t("fresh-use"), use_it));
                Some(line(words, take))
            }
            "new" => {
                let seen = button(".btn-small", t("word-fine"), |_| around::seen());
                Some(line(t("fresh-new"), Some(seen)))
            }
            _ => None,
        }
    }
}

fn line(words: String, act: Option<El>) -> El {
    el("div.notice.news", (el("p", words), act)).attr("role", "status")
}

/// After a session, at most one thing: installing, once; or a copy, now and then, where data may go.
pub(crate) fn offer(app: App) -> impl Child {
    let put_away = Signal::new(false);
    let first = dom::recall(OFFERED).is_none();
    let due = copies::is_due();
    move || {
        if put_away.get() {
            return None;
        }
        let way = app.around.with(|around| around.install.clone());
        let may_go = around::may_go(app);
        let later = move || {
            button(".btn-plain", t("word-not-now"), move |_| {
                copies::put_off();
                put_away.set(true);
            })
        };
        if first && (way == "ask" || way == "iphone") {
            dom::remember(OFFERED, Some("once"));
            let words = (el("h2", t("install-title")), el("p", said("install", &way)));
            let copy = may_go.map(|why| (el("p", key(why)), copies::save(app, "")));
            let act = (ask(&way), later());
            return Some(el("section.card.stack", (words, copy, el("div.row", act))));
        }
        let why = may_go.filter(|_| due)?;
        let act = (copies::save(app, ""), later());
        Some(el(
            "section.card.stack",
            (el("h2", t("copy-title")), el("p", key(why)), el("div.row", act)),
        ))
    }
}

/// A button that installs, where the browser lets itself be asked.
fn ask(way: &str) -> Option<El> {
    (way == "ask").then(|| button("", t("install-do"), |_| around::install()))
}

/// All of it, for the settings.
pub(crate) fn section(app: App) -> impl Child {
    let kept = move || said("kept", &app.around.with(|around| around.kept.clone()));
    let install = move || {
        let way = app.around.with(|around| around.install.clone());
        (el("p", said("install", &way)), ask(&way)).any()
    };
    el(
        "section.card.stack",
        (
            el("h2", t("device-title")),
            fresh(app),
            move || {
                let full = app.around.with(|around| around.fresh == "full");
                full.then(|| el("p", t("fresh-full")))
            },
            el("p", kept).attr("aria-live", "polite"),
            install,
        ),
    )
}

/// How long data stays here, for the settings.
pub(crate) fn lasting(app: App) -> impl Child {
    move || {
        let lasting = app.around.with(|around| around.lasting.clone());
        let words =
            around::may_go(app).or_else(|| (lasting == "yes").then(|| "lasting-yes".into()));
        words.map(|words| el("p.soft", key(words)))
    }
}

/// The words for a state; for one that isn't known yet, or has nothing to say, those for none.
fn said(about: &str, state: &str) -> String {
    maybe(format!("{about}-{state}")).unwrap_or_else(|| key(format!("{about}-none")))
}
