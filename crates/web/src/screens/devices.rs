//! Devices: pairing this browser with a program, the devices that were paired, a code for one more,
//! and joining a journal that began apart.

use crate::ui::prelude::*;
use journal::{Day, JournalId};
use routine::Message;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;

use super::nav;
use crate::api::{self, ApiFault};
use crate::app::{App, Screen, Toast};
use crate::keeper::Exchange;
use crate::parts::back;
use crate::words::{say, t};
use crate::{boot, dates, dom};

/// Longest name of a device. Source: the program's own limit.
const NAME_MAX: &str = "40";

/// What this browser is to the program at its address.
#[derive(Clone, PartialEq)]
enum Role {
    /// Nothing was heard of it yet.
    Waiting,
    /// It doesn't answer.
    Unreachable,
    /// A stranger, and why, where it was more once.
    Stranger(Option<String>),
    /// A paired device, by its name there.
    Device(String),
    /// The one at the machine itself.
    Owner,
}

/// The devices.
pub(crate) fn devices(app: App) -> Nodes {
    app.sync();
    let role = Memo::new(move || role(app));
    let elsewhere = Memo::new(move || matches!(app.exchange.get(), Exchange::OtherJournal(_)));
    el(
        "main.page",
        (
            back(app),
            el("h1", t("devices-title")),
            move || elsewhere.get().then(|| join(app)),
            move || match role.get() {
                Role::Waiting => el("p.soft", t("devices-waiting")).any(),
                Role::Unreachable => el("p.card", t("server-unreachable")).any(),
                Role::Stranger(why) => el(
                    "section.card.stack",
                    (
                        why.map(|why| el("p", why).attr("role", "alert")),
                        el("p", t("devices-stranger")),
                        form(),
                    ),
                )
                .any(),
                Role::Device(name) => this_one(app, &name).any(),
                Role::Owner => (list(app), invite(app)).any(),
            },
        ),
    )
    .any()
}

/// What a browser shows that was opened with a code.
pub(crate) fn pair(app: App) -> Nodes {
    el(
        "main.page",
        (
            el("h1", t("devices-pair-title")),
            el("p.lead", t("devices-pair-lead")),
            form(),
            button(".btn-plain", t("devices-pair-later"), move |_| {
                app.replace(boot::first_screen(app));
            }),
        ),
    )
    .any()
}

fn role(app: App) -> Role {
    if app.api.with(Option::is_none) {
        return Role::Stranger(None);
    }
    match app.exchange.get() {
        Exchange::None => Role::Waiting,
        Exchange::Unreachable => Role::Unreachable,
        Exchange::Refused(why) => Role::Stranger(Some(why)),
        Exchange::Failed(why) => Role::Stranger(Some(nav::trouble_text(&why))),
        Exchange::Done(config) | Exchange::OtherJournal(config) => {
            config.device.map_or(Role::Owner, Role::Device)
        }
    }
}

/// A code and a name, for a browser that isn't paired.
fn form() -> impl Child {
    let field = |id: &'static str, value: String| {
        el("input.field", ())
            .attr("type", "text")
            .attr("id", id)
            .attr("autocomplete", "off")
            .attr("maxlength", NAME_MAX)
            .attr("value", value)
    };
    let code = field("pair-code", api::take_code().unwrap_or_default())
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false");
    let name = field("pair-name", own_name());
    let typed = |field: &El| -> HtmlInputElement { field.element().clone().unchecked_into() };
    let (typed_code, typed_name) = (typed(&code), typed(&name));
    let wrong: Signal<Option<String>> = Signal::new(None);
    let busy = Signal::new(false);
    let send = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (code, name) = (typed_code.value(), typed_name.value());
        spawn_local(async move {
            match api::pair(&code, &name).await {
                Ok(_) => afresh(),
                Err(fault) => {
                    wrong.set_if_there(Some(said(fault)));
                    busy.set_if_there(false);
                }
            }
        });
    };
    el(
        "div.stack",
        (
            el("label.stack-s", (el("span.small", t("devices-code")), code))
                .attr("for", "pair-code"),
            el("label.stack-s", (el("span.small", t("devices-name")), name))
                .attr("for", "pair-name"),
            el("p.warn", move || wrong.get()).attr("role", "alert"),
            button(".btn-main", t("devices-pair"), send).prop("disabled", move || busy.get()),
        ),
    )
}

/// What a person would call this browser's machine, as far as it tells.
fn own_name() -> String {
    let agent = dom::window().navigator().user_agent().unwrap_or_default();
    let kinds = ["iPhone", "iPad", "Android", "Windows", "Mac", "Linux"];
    let found = kinds.into_iter().find(|kind| agent.contains(kind));
    found.unwrap_or_default().into()
}

/// Begins the page again, as what it now is.
fn afresh() {
    let location = dom::window().location();
    // Without a reload the page would go on as it was.
    let _ = location.set_hash("").and_then(|()| location.reload());
}

fn said(fault: ApiFault) -> String {
    match fault {
        ApiFault::Unreachable => t("server-unreachable"),
        ApiFault::Refused { message, .. } => message,
    }
}

/// What a paired device says of itself.
fn this_one(app: App, name: &str) -> impl Child + use<> {
    let sure = Signal::new(false);
    let leave = move |_| {
        spawn_local(async move {
            let Some(api) = app.api.get() else { return };
            match api.ask("POST", "leave").await {
                Ok(_) => {
                    dom::remember("token", None);
                    afresh();
                }
                Err(fault) => app.tell(Toast { text: said(fault), undo: None }),
            }
        });
    };
    el(
        "section.card.stack",
        (
            el("p", (t("devices-this"), " ", el("strong", String::from(name)))),
            el("p.soft", t("devices-this-goes")),
            el("p.soft.small", t("devices-others")),
            move || {
                if sure.get() {
                    let yes = button(".btn-danger", t("devices-leave"), leave);
                    let no = button("", t("word-cancel"), move |_| sure.set(false)).focused();
                    (el("p", t("devices-leave-sure")), el("div.row", (yes, no))).any()
                } else {
                    button("", t("devices-leave"), move |_| sure.set(true)).any()
                }
            },
        ),
    )
}

/// A device in the list.
#[derive(Clone, PartialEq)]
struct Row {
    id: String,
    name: String,
    made: String,
    seen: String,
}

/// All devices, each with a way to let it go.
fn list(app: App) -> impl Child {
    let rows: Signal<Result<Vec<Row>, String>> = Signal::new(Ok(Vec::new()));
    let sure: Signal<Option<String>> = Signal::new(None);
    load(app, rows);
    let remove = move |id: String| {
        spawn_local(async move {
            let Some(api) = app.api.get() else { return };
            if let Err(fault) = api.ask("DELETE", &format!("devices/{id}")).await {
                app.tell(Toast { text: said(fault), undo: None });
            }
            load(app, rows);
        });
    };
    let row = move |row: Row| {
        let (asked, id) = (sure.get().as_ref() == Some(&row.id), row.id);
        let made = format!("{} {}", t("devices-made"), day(&row.made));
        let when = format!("{made} · {} {}", t("devices-seen"), day(&row.seen));
        let buttons = if asked {
            let yes = button(".btn-danger.btn-small", t("devices-remove"), move |_| {
                sure.set(None);
                remove(id.clone());
            });
            let no = button(".btn-small", t("word-cancel"), move |_| sure.set(None)).focused();
            (el("p.small", t("devices-remove-sure")), el("div.row", (yes, no))).any()
        } else {
            let words = format!("{} {}", t("devices-remove"), row.name);
            button(".btn-small", t("devices-remove"), move |_| sure.set(Some(id.clone())))
                .attr("aria-label", words)
                .any()
        };
        el(
            "li.row-between",
            (
                el("div", (el("strong", row.name), el("p.soft.small", when))),
                el("div.stack-s", buttons),
            ),
        )
    };
    el(
        "section.card.stack",
        (el("h2", t("devices-paired")), move || match rows.get() {
            Err(why) => el("p", why).any(),
            Ok(rows) if rows.is_empty() => el("p.soft", t("devices-nobody")).any(),
            Ok(rows) => el("ul.rows", each(rows.into_iter().map(row))).any(),
        }),
    )
}

fn load(app: App, rows: Signal<Result<Vec<Row>, String>>) {
    spawn_local(async move {
        let Some(api) = app.api.get() else { return };
        let answer = api.ask("GET", "devices").await;
        rows.set_if_there(answer.map_err(said).map(|list| {
            let list: js_sys::Array = list.dyn_into().unwrap_or_default();
            let row = |row: JsValue| {
                let text = |name| text(&row, name);
                Row { id: text("id"), name: text("name"), made: text("made"), seen: text("seen") }
            };
            list.iter().map(row).collect()
        }));
    });
}

/// A code for one more device, with pictures for its camera.
fn invite(app: App) -> impl Child {
    let invited: Signal<Option<Result<JsValue, String>>> = Signal::new(None);
    let ask = move |_| {
        spawn_local(async move {
            let Some(api) = app.api.get() else { return };
            invited.set_if_there(Some(api.ask("POST", "invitation").await.map_err(said)));
        });
    };
    el(
        "section.card.stack",
        (
            el("h2", t("devices-more")),
            el("p.soft", t("devices-more-why")),
            move || match invited.get() {
                None => ().any(),
                Some(Err(why)) => el("p", why).attr("role", "alert").any(),
                Some(Ok(invitation)) => invitation_shown(&invitation),
            },
            button("", t("devices-invite"), ask),
        ),
    )
}

fn invitation_shown(invitation: &JsValue) -> Nodes {
    let ways: js_sys::Array = dom::field(invitation, "ways").dyn_into().unwrap_or_default();
    if ways.length() == 0 {
        return el("p", t("devices-alone")).any();
    }
    let trust = dom::field(invitation, "trust");
    let trusted = trust.is_object().then(|| {
        el(
            "div.stack",
            (
                el("h3", t("devices-trust")),
                el("p", t("devices-trust-how")),
                qr(&trust, t("devices-trust-picture")),
                el("p.address", text(&trust, "address")),
                el("p.small", t("devices-fingerprint")),
                el("p.address.small", text(&trust, "fingerprint")),
            ),
        )
    });
    let way = |way: JsValue| {
        (qr(&way, t("devices-open-picture")), el("p.address", text(&way, "address")))
    };
    (
        trusted,
        el(
            "div.stack",
            (
                el("h3", t("devices-open")),
                el("p", t("devices-open-how")),
                each(ways.iter().map(way)),
                el("p.code", text(invitation, "code")),
                el("p.soft.small", t("devices-code-once")),
            ),
        ),
    )
        .any()
}

/// The picture of a code for a camera.
fn qr(of: &JsValue, words: String) -> impl Child + use<> {
    let drawn = String::from(js_sys::encode_uri_component(&text(of, "svg")));
    el("img.qr", ()).attr("src", format!("data:image/svg+xml,{drawn}")).attr("alt", words)
}

/// Both journals are one person's: what to know before they become one.
fn join(app: App) -> impl Child {
    let busy = Signal::new(false);
    let act = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            joined(app).await;
            busy.set_if_there(false);
        });
    };
    let count = app.known.with_untracked(|known| known.journal.len());
    el(
        "section.notice.notice-warn.stack",
        (
            el("h2", t("trouble-journal-title")),
            el("p", say(&Message::new("devices-join-what").number("count", count as i64))),
            el("p", t("devices-join-how")),
            button(".btn-main", t("devices-join"), act).prop("disabled", move || busy.get()),
        ),
    )
}

/// Carries this browser's journal into the program's, and exchanges.
async fn joined(app: App) {
    let Exchange::OtherJournal(config) = app.exchange.get_untracked() else { return };
    let Some(theirs) = JournalId::from_hex(&config.journal) else { return };
    match app.keeper.get().join(theirs).await {
        Ok(Ok(())) => {
            if let Err(why) = app.refresh().await {
                app.trouble.set(Some(why));
            }
            app.synced().await;
            app.tell(Toast { text: t("devices-joined"), undo: None });
        }
        Ok(Err(_)) => app.tell(Toast { text: t("devices-join-waits"), undo: None }),
        Err(why) => app.trouble.set(Some(why)),
    }
}

/// The way to here.
pub(crate) fn link(app: App) -> impl Child {
    nav::link(app, "a.btn", Screen::Devices, t("devices-title"))
}

fn text(value: &JsValue, name: &str) -> String {
    dom::field(value, name).as_string().unwrap_or_default()
}

fn day(text: &str) -> String {
    Day::parse(text).map_or_else(|| text.into(), dates::short)
}
