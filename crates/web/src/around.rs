//! What the browser offers around the app: keeping it for the day without a network, installing it,
//! keeping data for good. `static/app/around.js` finds it out; here it is a signal, and what the
//! person may press about it.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::app::App;
use crate::dom;
use crate::keeper::Exchange;
use crate::words::maybe;

/// What the browser offers, as the words that `around.js` has for it. Empty: not known yet, or
/// nothing to say.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Around {
    /// Whether the app is here for the day without a network: `here`, `full`, `failed`, `never`.
    pub(crate) kept: String,
    /// Of another version: `ready`, `new`, `stale`, `full`.
    pub(crate) fresh: String,
    /// How it is installed: `ask`, `iphone`; `done`.
    pub(crate) install: String,
    /// How long data stays: `yes`, `no`, `week`.
    pub(crate) lasting: String,
}

impl Around {
    /// As it is now.
    pub(crate) fn now() -> Around {
        let page = page();
        let word = |name| dom::field(&page, name).as_string().unwrap_or_default();
        let (kept, fresh) = (word("kept"), word("fresh"));
        Around { kept, fresh, install: word("install"), lasting: word("lasting") }
    }
}

/// Where the file `name` of this version is: what the page began with it goes on with.
pub(crate) fn home(name: &str) -> String {
    dom::field(&page(), "home").as_string().unwrap_or_default() + name
}

/// Follows what the browser offers.
pub(crate) fn follow(app: App) {
    app.around.set(Around::now());
    dom::listen(&dom::window(), "rollwise", move |_| app.around.set(Around::now()));
}

/// Asks the browser not to clear what is kept here when room gets scarce.
pub(crate) fn keep_for_good() {
    call("persist", &[]);
}

/// Installs the app, as far as the browser lets itself be asked.
pub(crate) fn install() {
    call("ask", &[]);
}

/// The language whose words and voice are to be kept here.
pub(crate) fn speaks(language: &str) {
    call("speaks", &[language.into()]);
}

/// Nothing more is to be said of a version that was just taken.
pub(crate) fn seen() {
    call("seen", &[]);
}

/// Takes the version that is ready, and begins anew with it; not while some tab has a session.
pub(crate) fn take(app: App) {
    let Some(asked) = call("take", &[]) else { return };
    dom::spawn_local(async move {
        let answer = JsFuture::from(js_sys::Promise::resolve(&asked)).await.unwrap_or_default();
        let words = answer.as_string().and_then(|word| maybe(format!("fresh-{word}")));
        if let Some(text) = words {
            app.tell(text);
        }
    });
}

/// Hands a text to the person as a file.
pub(crate) fn save(name: &str, text: &str) {
    hand_out(name, text.into());
}

/// Hands what a file holds to the person, under this name.
pub(crate) fn hand_out(name: &str, content: JsValue) {
    call("save", &[name.into(), content]);
}

/// Shares an address by the system's own sheet, else copies it: `shared`, `copied`, or nothing.
pub(crate) async fn share(title: &str, address: &str) -> String {
    let shared = dom::settled(call("share", &[title.into(), address.into()])).await;
    shared.and_then(|how| how.as_string()).unwrap_or_default()
}

/// Which words there are about data that may go, where it may: none where the program has all of it.
pub(crate) fn may_go(app: App) -> Option<String> {
    let everywhere = app.exchange.with(|exchange| matches!(exchange, Exchange::Done(_)));
    let lasting = app.around.with(|around| around.lasting.clone());
    let may = !everywhere && (lasting == "no" || lasting == "week");
    may.then(|| format!("lasting-{lasting}"))
}

fn page() -> JsValue {
    dom::field(&dom::window(), "rollwise")
}

fn call(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let page = page();
    let arguments: js_sys::Array = arguments.iter().collect();
    dom::method(&page, name)?.apply(&page, &arguments).ok()
}
