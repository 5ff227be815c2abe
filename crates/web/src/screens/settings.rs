//! Data and settings: how it sounds and looks, who you are, and everything about your data.

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use figure::Skin;
use journal::{Erasure, KeeperError, Note, Place};
use routine::Message;
use sound::Channels;

use super::ready::sound_test;
use super::{copies, device, devices, nav, recording};
use crate::app::{App, Screen};
use crate::keeper::Exchange;
use crate::parts::choice;
use crate::settings::Speaker;
use crate::setup::Setup;
use crate::words::{self, say, t};
use crate::{dom, language, settings};

/// Data and settings.
pub(crate) fn settings(app: App) -> Nodes {
    let profile = app.known.with_untracked(|known| known.history.profile.clone());
    if let Some(profile) = &profile {
        app.setup.set(Setup::of(profile));
    }
    el(
        "main.page.page-cards",
        (
            el("h1", t("settings-title")),
            nav::trouble(app),
            profile.is_some().then(|| you(app)),
            sound_and_look(app),
            sound_test(app),
            device::section(app),
            data(app),
            el("p.soft.small", t("app-not")),
        ),
    )
    .any()
}

/// The ways to who one is, and to the programmes.
fn you(app: App) -> impl Child {
    el(
        "section.card.stack-s",
        (
            nav::link(app, "a.btn.btn-place.more", Screen::Profile, t("you-title")),
            nav::link(app, "a.btn.btn-place.more", Screen::Programmes, t("programme-title")),
            nav::link(app, "a.btn.btn-place.more", Screen::Safety, t("settings-safety")),
        ),
    )
}

fn sound_and_look(app: App) -> impl Child {
    let voices = Speaker::ALL
        .map(|speaker| (speaker, words::key(format!("settings-voice-{}", speaker.key()))))
        .to_vec();
    let music = vec![(false, t("settings-music-off")), (true, t("settings-music-on"))];
    let themes = ["auto", "light", "dark"]
        .map(|theme| (theme, words::key(format!("settings-theme-{theme}"))))
        .to_vec();
    let theme = move || {
        app.known.with(|known| {
            match known.history.settings.get(settings::THEME).map(String::as_str) {
                Some("light") => "light",
                Some("dark") => "dark",
                Some(_) | None => "auto",
            }
        })
    };
    el(
        "section.card.stack",
        (
            el("h2", t("settings-voice")),
            choice(
                "voice",
                t("settings-voice"),
                voices,
                move || Some(app.known.with(|known| Speaker::of(&known.history.settings))),
                move |speaker| app.note(vec![settings::note(settings::VOICE, speaker.key())]),
            ),
            (
                move || {
                    let missing = app.spoken.with(Option::is_none);
                    missing.then(|| el("p.small", t("settings-voice-missing")))
                },
                el("p.soft.small", t("settings-voice-note")),
                el("p.soft.small", t("settings-tones-note")),
            ),
            sides(app),
            el("h2", t("settings-music")),
            choice(
                "music",
                t("settings-music"),
                music,
                move || Some(app.known.with(|known| settings::music(&known.history.settings))),
                move |on| {
                    let value = if on { "mixed" } else { "alone" };
                    app.note(vec![settings::note(settings::MUSIC, value)]);
                },
            ),
            el("p.soft.small", t("settings-music-note")),
            el("h2", t("settings-theme")),
            choice(
                "theme",
                t("settings-theme"),
                themes,
                move || Some(theme()),
                move |theme| {
                    settings::apply_theme(theme);
                    app.note(vec![settings::note(settings::THEME, theme)]);
                },
            ),
            figure(app),
            el("h2", t("settings-language")),
            language::chooser(app),
        ),
    )
}

/// Whether tones lean to the side that is worked.
fn sides(app: App) -> impl Child {
    let ways = vec![
        (Channels::Mono, t("settings-sides-middle")),
        (Channels::Stereo, t("settings-sides-lean")),
    ];
    (
        el("h2", t("settings-sides")),
        choice(
            "sides",
            t("settings-sides"),
            ways,
            move || Some(app.known.with(|known| settings::channels(&known.history.settings))),
            move |channels| {
                let value = if channels == Channels::Stereo { "lean" } else { "middle" };
                app.note(vec![settings::note(settings::SIDES, value)]);
            },
        ),
        el("p.soft.small", t("settings-sides-note")),
    )
}

/// How the figure looks, whether it moves, and what the keyboard does beside it.
fn figure(app: App) -> impl Child {
    let skins =
        Skin::ALL.map(|skin| (skin, words::key(format!("settings-skin-{}", skin.key())))).to_vec();
    (
        el("h2", t("settings-skin")),
        choice(
            "skin",
            t("settings-skin"),
            skins,
            move || Some(app.known.with(|known| settings::skin(&known.history.settings))),
            move |skin| app.note(vec![settings::note(settings::SKIN, skin.key())]),
        ),
        el("h2", t("settings-motion")),
        choice(
            "motion",
            t("settings-motion"),
            vec![(false, t("settings-motion-on")), (true, t("settings-motion-off"))],
            move || Some(app.known.with(|known| settings::still(&known.history.settings))),
            move |still| {
                let value = if still { "still" } else { "moving" };
                app.note(vec![settings::note(settings::MOTION, value)]);
            },
        ),
        el("h2", t("settings-keys")),
        choice(
            "keys",
            t("settings-keys"),
            vec![(true, t("settings-keys-on")), (false, t("settings-keys-off"))],
            move || Some(app.known.with(|known| settings::letters(&known.history.settings))),
            move |on| {
                let value = if on { "on" } else { "off" };
                app.note(vec![settings::note(settings::KEYS, value)]);
            },
        ),
        el("p.soft.small", t("settings-keys-note")),
    )
}

fn data(app: App) -> impl Child {
    app.stay_in_touch(|exchange| *exchange == Exchange::Unreachable);
    let known = move || app.known.get();
    let server = move || match app.exchange.get() {
        Exchange::None => t("server-none"),
        Exchange::Done(config) => format!("{} ({})", t("server-done"), config.version),
        Exchange::Unreachable => t("server-unreachable"),
        Exchange::Refused(why) => format!("{} {why}", t("server-refused")),
        Exchange::OtherJournal(_) => t("trouble-journal"),
        Exchange::Failed(why) => nav::trouble_text(&why),
    };
    let journal = move || known().state.journal.short();
    let count = move || {
        say(&Message::new("settings-entries").number("count", known().journal.len() as i64))
    };
    let other = move || {
        matches!(app.exchange.get(), Exchange::OtherJournal(_))
            .then(|| el("p.soft", t("settings-start-over")))
    };
    el(
        "section.card.stack",
        (
            el("h2", t("settings-data")),
            el("p", t(where_kept(app))),
            el("p.soft", server).attr("aria-live", "polite"),
            el("p.soft.small", (t("settings-journal"), " ", el("span.num", journal), " · ", count)),
            el("div.stack-s", (devices::link(app), recording::link(app))),
            device::lasting(app),
            el(
                "div.stack-s",
                (
                    copies::save(app, ""),
                    copies::save_table(app),
                    copies::take_in(app, "", t("copy-take")),
                ),
            ),
            el("p.soft.small", t("copy-note")),
            other,
            delete(app),
        ),
    )
}

/// Where the sessions are kept, as far as this browser keeps anything.
fn where_kept(app: App) -> &'static str {
    let nothing = app.keeper.with(|keeper| keeper.keeps_nothing().is_some());
    if nothing { "settings-where-nowhere" } else { "settings-where-browser" }
}

/// Deletes everything here, in two steps.
fn delete(app: App) -> impl Child {
    let sure = Signal::new(false);
    let wipe = move |_| {
        spawn_local(async move {
            match erase_all(app).await {
                Ok(Erased::Waiting) => {
                    sure.set(false);
                    app.tell(t("settings-delete-waits"));
                }
                Ok(Erased::Everywhere) => {
                    for name in ["setup", "theme", "language", "way", "offered", "copied", "full"] {
                        dom::remember(name, None);
                    }
                    let location = dom::window().location();
                    // Without a reload the page would go on with what is deleted.
                    let _ = location.set_hash("").and_then(|()| location.reload());
                }
                Err(why) => app.trouble.set(Some(why)),
            }
        });
    };
    move || {
        if sure.get() {
            el(
                "div.notice.notice-warn",
                (
                    el("strong", t("settings-delete-sure")),
                    el("p", t("settings-delete-what")),
                    el(
                        "div.row",
                        (
                            button(".btn-danger", t("settings-delete-yes"), wipe),
                            button("", t("word-cancel"), move |_| sure.set(false))
                                .attr("data-focus", ""),
                        ),
                    ),
                ),
            )
            .any()
        } else {
            button(".btn-danger", t("settings-delete-all"), move |_| sure.set(true)).any()
        }
    }
}

/// Whether a deletion has reached all there is.
enum Erased {
    /// It has.
    Everywhere,
    /// The program gets it when it is reached; until then this browser keeps the deletion.
    Waiting,
}

/// Writes a deletion of everything, hands it on, then drops the browser's database.
async fn erase_all(app: App) -> Result<Erased, KeeperError> {
    let known = app.known.get_untracked();
    let all = known.journal.entries().filter(|entry| !entry.header().kind.is_erasure());
    let places: Vec<Place> = all.map(journal::Entry::place).collect();
    let chunks = places.chunks(journal::limits::ERASURE_MAX_TARGETS);
    let notes =
        chunks.map(|targets| Note::Erased(Erasure { targets: targets.iter().copied().collect() }));
    let notes: Vec<Note> = notes.collect();
    if !notes.is_empty() {
        app.write(notes).await?;
    }
    for draft in &known.drafts {
        app.keeper.get().clear_draft(draft.session).await?;
    }
    let reached = app.synced().await;
    if app.api.with(Option::is_some) && !reached {
        return Ok(Erased::Waiting);
    }
    app.keeper.get().destroy().await?;
    Ok(Erased::Everywhere)
}
