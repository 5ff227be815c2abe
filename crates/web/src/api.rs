//! The server that the page came from: its few addresses, and what its refusals say.
//!
//! The key comes in the opened address, `#token=…`, or for a code when this browser is paired
//! (`#/pair/…`), and goes with every request. Without one there is no server, only files.

use std::cell::RefCell;

use journal::{JournalId, SessionId};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Headers, RequestInit, Response};

use crate::dom;

/// How to reach the server.
#[derive(Clone)]
pub(crate) struct Api {
    token: String,
}

/// What the server says about itself.
#[derive(Clone, PartialEq)]
pub(crate) struct Config {
    /// The program's version.
    pub(crate) version: String,
    /// How fast sessions play: 1, or more for a rehearsal.
    pub(crate) speed: f64,
    /// The journal it keeps.
    pub(crate) journal: String,
    /// What it calls this browser, if it was paired; `None` at the machine itself.
    pub(crate) device: Option<String>,
    /// The address that a calendar on the machine subscribes to; told at the machine itself alone.
    pub(crate) calendar: Option<String>,
    /// A session of the machine's terminal that was cut off.
    pub(crate) cut_off: Option<SessionId>,
}

thread_local! {
    static CODE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The beginning of an address that brings a code for pairing.
const PAIR: &str = "#/pair/";

/// The code that this page was opened with, once.
pub(crate) fn take_code() -> Option<String> {
    let hash = dom::window().location().hash().unwrap_or_default();
    let here = hash.strip_prefix(PAIR).map(String::from);
    CODE.with(|code| code.borrow_mut().take()).or(here)
}

/// Pairs this browser: a code for a key, which is kept.
pub(crate) async fn pair(code: &str, name: &str) -> Result<(), ApiFault> {
    let asked = dom::object(&[("code", code.into()), ("name", name.into())]);
    let text = js_sys::JSON::stringify(&asked).map_err(|_| odd())?;
    let answer = call(None, "POST", "pair", Some(&String::from(text))).await?;
    let value = js_sys::JSON::parse(&answer).map_err(|_| odd())?;
    let key = dom::field(&value, "key").as_string().ok_or_else(odd)?;
    dom::remember("token", Some(&key));
    Ok(())
}

/// Why the server gave nothing.
#[derive(Clone, PartialEq)]
pub(crate) enum ApiFault {
    /// It didn't answer.
    Unreachable,
    /// It said no, in words for the person.
    Refused {
        /// A stable word.
        code: String,
        /// For the person.
        message: String,
    },
}

impl ApiFault {
    /// In words for the person.
    pub(crate) fn text(&self) -> String {
        match self {
            ApiFault::Unreachable => crate::words::t("server-unreachable"),
            ApiFault::Refused { message, .. } => message.clone(),
        }
    }
}

impl Api {
    /// The server, where the page was opened with a token, now or before.
    pub(crate) fn find() -> Option<Api> {
        let location = dom::window().location();
        let hash = location.hash().unwrap_or_default();
        if let Some(code) = hash.strip_prefix(PAIR) {
            CODE.with(|held| *held.borrow_mut() = Some(code.into()));
        }
        if let Some(token) = hash.strip_prefix("#token=") {
            dom::remember("token", Some(token));
            let path = location.pathname().unwrap_or_default();
            // The token leaves the address bar; where that fails it is only seen, not lost.
            let _ = dom::window().history().and_then(|history| {
                history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path))
            });
        }
        dom::recall("token").map(|token| Api { token })
    }

    /// What the server says about itself.
    pub(crate) async fn config(&self) -> Result<Config, ApiFault> {
        let text = self.call("GET", "config", None).await?;
        let value = js_sys::JSON::parse(&text).map_err(|_| odd())?;
        let text = |name: &str| dom::field(&value, name).as_string();
        Ok(Config {
            version: text("version").unwrap_or_default(),
            speed: dom::field(&value, "speed").as_f64().filter(|speed| *speed > 0.0).unwrap_or(1.0),
            journal: text("journal_id").ok_or_else(odd)?,
            device: text("device"),
            calendar: text("calendar"),
            cut_off: text("cut_off").and_then(|id| SessionId::from_hex(&id)),
        })
    }

    /// What the server has, as heads.
    pub(crate) async fn heads(&self) -> Result<String, ApiFault> {
        self.call("GET", "heads", None).await
    }

    /// What we lack, given our heads: one batch.
    pub(crate) async fn missing(
        &self,
        heads: &str,
        after: Option<&str>,
    ) -> Result<String, ApiFault> {
        let path = after.map_or("missing".into(), |after| format!("missing?after={after}"));
        self.call("POST", &path, Some(heads)).await
    }

    /// Hands it a batch; once this returns the server has it on disk.
    pub(crate) async fn entries(&self, batch: &str) -> Result<(), ApiFault> {
        self.call("POST", "entries", Some(batch)).await.map(drop)
    }

    /// Lets the program keep the journal `id`, as long as it has nothing in another one.
    pub(crate) async fn adopt(&self, id: JournalId) -> Result<(), ApiFault> {
        let path = ["adopt/", &id.to_string()].concat();
        self.call("POST", &path, None).await.map(drop)
    }

    /// Closes a session of the machine's terminal, where it was cut off.
    pub(crate) async fn close(&self, session: SessionId) -> Result<(), ApiFault> {
        let path = ["close/", &session.to_string()].concat();
        self.call("POST", &path, None).await.map(drop)
    }

    /// What the server says of something else, as a value.
    pub(crate) async fn ask(&self, method: &str, path: &str) -> Result<JsValue, ApiFault> {
        let text = self.call(method, path, None).await?;
        if text.is_empty() {
            return Ok(JsValue::NULL);
        }
        js_sys::JSON::parse(&text).map_err(|_| odd())
    }

    async fn call(&self, method: &str, path: &str, body: Option<&str>) -> Result<String, ApiFault> {
        call(Some(&self.token), method, path, body).await
    }
}

async fn call(
    token: Option<&str>,
    method: &str,
    path: &str,
    body: Option<&str>,
) -> Result<String, ApiFault> {
    let answer = asked(token, method, path, body).await;
    let (ok, text) = answer.map_err(|_| ApiFault::Unreachable)?;
    if ok { Ok(text) } else { Err(refusal(&text)) }
}

/// Whether the answer is a good one, and its text.
async fn asked(
    token: Option<&str>,
    method: &str,
    path: &str,
    body: Option<&str>,
) -> Result<(bool, String), JsValue> {
    let init = RequestInit::new();
    init.set_method(method);
    let headers = Headers::new()?;
    if let Some(token) = token {
        headers.set("Authorization", &format!("Bearer {token}"))?;
    }
    if let Some(body) = body {
        headers.set("Content-Type", "application/json")?;
        let packed = packed(body).await;
        if packed.is_some() {
            headers.set("Content-Encoding", "gzip")?;
        }
        init.set_body(&packed.unwrap_or_else(|| body.into()));
    }
    init.set_headers(&headers);
    let address = format!("/api/v1/{path}");
    let asked = dom::window().fetch_with_str_and_init(&address, &init);
    let response: Response = JsFuture::from(asked).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok((response.ok(), text.as_string().unwrap_or_default()))
}

/// Smallest body that is packed, in bytes. Source: our choice; less fits in one packet.
const WORTH_IT: usize = 1_400;

/// A body compressed, where that is worth it and the browser can.
async fn packed(body: &str) -> Option<JsValue> {
    if body.len() < WORTH_IT {
        return None;
    }
    // `web-sys` has these only as unstable, so they are called by name.
    let window = dom::window();
    let make = |name: &str, of: &JsValue| {
        let maker: Function = dom::field(&window, name).dyn_into().ok()?;
        Reflect::construct(&maker, &Array::of1(of)).ok()
    };
    let call =
        |of: &JsValue, name: &str, with: &JsValue| dom::method(of, name)?.call1(of, with).ok();
    let stream = make("CompressionStream", &"gzip".into())?;
    let blob = Blob::new_with_str_sequence(&Array::of1(&body.into())).ok()?;
    let blob = call(&blob, "stream", &JsValue::UNDEFINED)?;
    let piped = call(&blob, "pipeThrough", &stream)?;
    let whole = make("Response", &piped)?;
    let bytes: Promise = call(&whole, "arrayBuffer", &JsValue::UNDEFINED)?.dyn_into().ok()?;
    JsFuture::from(bytes).await.ok()
}

fn refusal(text: &str) -> ApiFault {
    let value = js_sys::JSON::parse(text).unwrap_or(JsValue::NULL);
    let field = |name: &str| dom::field(&value, name).as_string();
    match (field("code"), field("message")) {
        (Some(code), Some(message)) => ApiFault::Refused { code, message },
        (_, _) => odd(),
    }
}

/// Something answered, but not the program.
fn odd() -> ApiFault {
    ApiFault::Refused { code: "odd-answer".into(), message: crate::words::t("server-odd") }
}
