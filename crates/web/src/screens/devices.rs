//! Devices: pairing this browser with a program, the devices that were paired, a code for one more,
//! and joining a journal that began apart.

use std::rc::Rc;

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use journal::{Day, JournalId};
use js_sys::Array;
use routine::Message;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;

use super::nav;
use crate::api;
use crate::app::{App, Screen};
use crate::keeper::Exchange;
use crate::parts::back;
use crate::words::{say, t};
use crate::{boot, dates, dom};

/// Longest name of a device. Source: the program's own limit.
const NAME_MAX: &str = "40";

/// What this browser is to the program at its address.
#[derive(Clone, PartialEq)]
enum Role {
    /// It can't be told now, and why.
    Unknown(String),
    /// A stranger, and why, where it was more once.
    Stranger(String),
    /// A paired device, by its name there.
    Device(String),
    /// The one at the machine itself.
    Owner,
}

/// What the program answered, once it did: a value, or why not.
type Answer = Option<Result<JsValue, String>>;

/// The devices.
pub(crate) fn devices(app: App) -> Nodes {
    app.sync();
    let role = Memo::new(move || role(app));
    let elsewhere = Memo::new(move || {
        app.exchange.with(|exchange| matches!(exchange, Exchange::OtherJournal(_)))
    });
    el(
        "main.page",
        (
            el("div", back(app)),
            el("h1", t("devices-title")),
            move || app.trouble.get().map(|why| el("p.card.warn", nav::trouble_text(&why))),
            move || elsewhere.get().then(|| join(app)),
            move || match role.get() {
                Role::Unknown(why) => el("p.soft", why).any(),
                Role::Stranger(why) => el(
                    "section.card.stack",
                    (
                        el("p.warn", why).attr("role", "alert"),
                        el("p", t("devices-stranger")),
                        form(),
                    ),
                )
                .any(),
                Role::Device(name) => this_one(app, name, elsewhere),
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
        return Role::Stranger(String::new());
    }
    app.exchange.with(|exchange| match exchange {
        Exchange::None => Role::Unknown(t("devices-waiting")),
        Exchange::Unreachable => Role::Unknown(t("server-unreachable")),
        Exchange::Refused(why) => Role::Stranger(why.clone()),
        Exchange::Failed(why) => Role::Unknown(nav::trouble_text(why)),
        Exchange::Done(config) | Exchange::OtherJournal(config) => {
            config.device.clone().map_or(Role::Owner, Role::Device)
        }
    })
}

/// A code and a name, for a browser that isn't paired.
fn form() -> impl Child {
    let (code, typed_code) =
        field("pair-code", t("devices-code"), api::take_code().unwrap_or_default());
    let (name, typed_name) = field("pair-name", t("devices-name"), own_name());
    let wrong = Signal::new(String::new());
    let send = move |_| {
        let (code, name) = (typed_code.value(), typed_name.value());
        spawn_local(async move {
            match api::pair(&code, &name).await {
                Ok(()) => afresh(),
                Err(fault) => wrong.set_if_there(fault.text()),
            }
        });
    };
    el(
        "div.stack",
        (
            code,
            name,
            el("p.warn", move || wrong.get()).attr("role", "alert"),
            button(".btn-main", t("devices-pair"), send),
        ),
    )
}

/// A field with its label, and what is typed into it.
fn field(id: &'static str, label: String, value: String) -> (El, HtmlInputElement) {
    let field = el("input.field", ())
        .attr("type", "text")
        .attr("id", id)
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("maxlength", NAME_MAX)
        .attr("value", value);
    let typed = field.element().clone().unchecked_into();
    (el("label.stack-s", (el("span.small", label), field)).attr("for", id), typed)
}

/// What a person would call this browser's machine, as far as it tells.
fn own_name() -> String {
    let navigator = dom::window().navigator();
    let told = dom::field(&dom::field(&navigator, "userAgentData"), "platform").as_string();
    let told = told.or_else(|| dom::field(&navigator, "platform").as_string());
    told.unwrap_or_default()
}

/// Begins the page again, as what it now is.
fn afresh() {
    let location = dom::window().location();
    // Without a reload the page would go on as it was.
    let _ = location.set_hash("").and_then(|()| location.reload());
}

/// What a paired device says of itself.
fn this_one(app: App, name: String, elsewhere: Memo<bool>) -> Nodes {
    let leave = move || {
        ask(app, "POST", "leave".into(), |answer| match answer {
            Ok(_) => {
                dom::remember("token", None);
                afresh();
                None
            }
            Err(why) => Some(why),
        });
    };
    el(
        "section.card.stack",
        (
            el("p", (t("devices-this"), " ", el("strong", name))),
            move || (!elsewhere.get()).then(|| el("p.soft.small", t("devices-others"))),
            twice(t("devices-leave"), t("devices-leave-sure"), None, Rc::new(leave)),
        ),
    )
    .any()
}

/// Asks the program; what is wrong is told.
fn ask(
    app: App,
    method: &'static str,
    path: String,
    then: impl FnOnce(Result<JsValue, String>) -> Option<String> + 'static,
) {
    let then: Box<dyn FnOnce(Result<JsValue, String>) -> Option<String>> = Box::new(then);
    spawn_local(async move {
        let Some(api) = app.api.get() else { return };
        let answer = api.ask(method, &path).await.map_err(|why| why.text());
        if let Some(text) = then(answer) {
            app.tell(text);
        }
    });
}

/// A press that asks once more before it acts.
fn twice(words: String, sure: String, label: Option<String>, act: Rc<dyn Fn()>) -> Nodes {
    let asked = Signal::new(false);
    (move || {
        let act = Rc::clone(&act);
        if asked.get() {
            let yes = button(".btn-danger.btn-small", words.clone(), move |_| act());
            let no = button(".btn-small", t("word-cancel"), move |_| asked.set(false)).focused();
            el("div.stack-s", (el("p.small", sure.clone()), el("div.row", (yes, no))))
        } else {
            button(".btn-small", words.clone(), move |_| asked.set(true))
                .attr("aria-label", label.clone())
        }
    })
    .any()
}

/// All devices, each with a way to let it go.
fn list(app: App) -> impl Child {
    let answer: Signal<Answer> = Signal::new(None);
    load(app, answer);
    let row = move |row: JsValue| {
        let text = |name| text(&row, name);
        let (id, name) = (text("id"), text("name"));
        let made = format!("{} {}", t("devices-made"), day(&text("made")));
        let when = format!("{made} · {} {}", t("devices-seen"), day(&text("seen")));
        let remove = move || {
            ask(app, "DELETE", format!("devices/{id}"), move |removed| {
                load(app, answer);
                removed.err()
            });
        };
        let label = format!("{} {name}", t("devices-remove"));
        let way =
            twice(t("devices-remove"), t("devices-remove-sure"), Some(label), Rc::new(remove));
        let who = el("div", (el("strong", name), el("p.soft.small", when)));
        el("li.row-between", (who, way))
    };
    el(
        "section.card.stack",
        (el("h2", t("devices-paired")), move || match answer.get() {
            None => ().any(),
            Some(Err(why)) => el("p", why).any(),
            Some(Ok(list)) => {
                let list: Array = list.dyn_into().unwrap_or_default();
                let none = (list.length() == 0).then(|| el("p.soft", t("devices-nobody")));
                (none, el("ul.rows", each(list.iter().map(row)))).any()
            }
        }),
    )
}

fn load(app: App, answer: Signal<Answer>) {
    ask(app, "GET", "devices".into(), move |told| {
        answer.set_if_there(Some(told));
        None
    });
}

/// A code for one more device, with pictures for its camera.
fn invite(app: App) -> impl Child {
    let answer: Signal<Answer> = Signal::new(None);
    let press = move |_| {
        ask(app, "POST", "invitation".into(), move |told| {
            answer.set_if_there(Some(told));
            None
        });
    };
    el(
        "section.card.stack",
        (
            el("h2", t("devices-more")),
            move || match answer.get() {
                None => ().any(),
                Some(Err(why)) => el("p", why).any(),
                Some(Ok(invitation)) => invitation_shown(&invitation),
            },
            button("", t("devices-invite"), press),
        ),
    )
}

fn invitation_shown(invitation: &JsValue) -> Nodes {
    let ways: Array = dom::field(invitation, "ways").dyn_into().unwrap_or_default();
    if ways.length() == 0 {
        return el("p", t("devices-alone")).any();
    }
    let trust = dom::field(invitation, "trust");
    let trusted = trust.is_object().then(|| {
        el(
            "div.stack.part",
            (
                el("h3", t("devices-trust")),
                el("p", t("devices-trust-how")),
                qr(&trust, t("devices-trust")),
                el("p.address", text(&trust, "address")),
                el("p.small", t("devices-fingerprint")),
                el("p.address.small", text(&trust, "fingerprint")),
            ),
        )
    });
    let way = |way: JsValue| (qr(&way, t("devices-open")), el("p.address", text(&way, "address")));
    (
        trusted,
        el(
            "div.stack.part",
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
    let count = app.known.with_untracked(|known| known.journal.len());
    el(
        "section.notice.notice-warn.stack",
        (
            el("h2", t("trouble-journal-title")),
            el("p", say(&Message::new("devices-join-what").number("count", count as i64))),
            el("p", t("devices-join-how")),
            button(".btn-main", t("devices-join"), move |_| spawn_local(joined(app))),
        ),
    )
}

/// Carries this browser's journal into the program's; the exchange follows by itself.
async fn joined(app: App) {
    let theirs = app.exchange.with_untracked(|exchange| match exchange {
        Exchange::OtherJournal(config) => JournalId::from_hex(&config.journal),
        Exchange::None
        | Exchange::Done(_)
        | Exchange::Unreachable
        | Exchange::Refused(_)
        | Exchange::Failed(_) => None,
    });
    let Some(theirs) = theirs else { return };
    let joined = match app.keeper.get().join(theirs).await {
        Ok(()) => app.refresh().await,
        failed => failed,
    };
    match joined {
        Ok(()) => {
            app.tell(t("devices-joined"));
            app.sync();
        }
        Err(why) => app.trouble.set(Some(why)),
    }
}

/// The way to here.
pub(crate) fn link(app: App) -> impl Child {
    nav::link(app, "a.btn.btn-place.more", Screen::Devices, t("devices-title"))
}

fn text(value: &JsValue, name: &str) -> String {
    dom::field(value, name).as_string().unwrap_or_default()
}

fn day(text: &str) -> String {
    Day::parse(text).map_or_else(|| text.into(), dates::short)
}
