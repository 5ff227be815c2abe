//! The way between places, the line that goes away by itself, and trouble with the data.

use journal::KeeperError;
use leptos::prelude::*;

use crate::app::{App, Screen};
use crate::keeper::Exchange;
use crate::parts::{Icon, icon};
use crate::words::{self, t};

/// The places at the foot of the page, or at its side. None while a session or the first run is on.
pub(crate) fn nav(app: App, place: Screen) -> AnyView {
    if place.is_setup() || matches!(place, Screen::Session | Screen::Start) {
        return ().into_any();
    }
    let of = match place {
        Screen::Past(_) => Screen::History,
        Screen::Why | Screen::Done => Screen::Today,
        Screen::Hello
        | Screen::Safety
        | Screen::Gate
        | Screen::You
        | Screen::Ready
        | Screen::Today
        | Screen::Start
        | Screen::Session
        | Screen::History
        | Screen::Settings => place,
    };
    let here = move |screen| screen == of;
    let link = move |screen: Screen, address: &'static str, picture, name: &'static str| {
        view! {
            <li>
                <a href=address aria-current=here(screen).then_some("page")
                    on:click=move |event| { event.prevent_default(); app.go(screen); }>
                    {icon(picture)} {t(name)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="nav" aria-label=t("app-name")>
            <ul>
                {link(Screen::Today, "#/today", Icon::Today, "nav-today")}
                {link(Screen::History, "#/history", Icon::History, "nav-history")}
                {link(Screen::Settings, "#/settings", Icon::Settings, "nav-data")}
            </ul>
        </nav>
    }
    .into_any()
}

/// The line that goes away by itself.
pub(crate) fn toast(app: App) -> impl IntoView {
    view! {
        <div aria-live="polite">
            {move || app.toast.get().map(|toast| {
                let undo = toast.undo.map(|(words, undo)| {
                    let undo = StoredValue::new_local(undo);
                    view! {
                        <button class="btn" type="button" on:click=move |_| { let undo = undo.get_value(); app.toast.set(None); undo(); }>{words}</button>
                    }
                });
                view! { <div class="toast"><span>{toast.text}</span>{undo}</div> }
            })}
        </div>
    }
}

/// What is wrong with the data, in words with a way out. Nothing where all is well.
pub(crate) fn trouble(app: App) -> impl IntoView {
    move || {
        let trouble = app.trouble.get();
        let elsewhere = matches!(app.exchange.get(), Exchange::OtherJournal(_));
        match trouble {
            Some(why) => {
                Some(crate::parts::warning(t("trouble-title"), trouble_text(&why)).into_any())
            }
            None if elsewhere => Some(
                crate::parts::warning(t("trouble-journal-title"), t("trouble-journal")).into_any(),
            ),
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
